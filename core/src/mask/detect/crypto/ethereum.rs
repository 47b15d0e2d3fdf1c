//! Ethereum's addresses and keys in hexadecimal, with the check by case of EIP-55. Judges characters only.

use sha3::{Digest, Keccak256};

/// What hexadecimal digits behind `0x` are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An address whose capitals are right.
    Checked,
    /// An address in one case, or with wrong capitals.
    Plain,
    /// 32 bytes: a key or a hash.
    Long,
}

pub(super) fn judge(digits: &[u8]) -> Option<Form> {
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    match digits.len() {
        40 => Some(if is_checked(digits) { Form::Checked } else { Form::Plain }),
        64 => Some(Form::Long),
        _ => None,
    }
}

/// EIP-55: a letter is a capital where the hash of the address in lower case has 8 or more in its place.
fn is_checked(digits: &[u8]) -> bool {
    let mixed = digits.iter().any(u8::is_ascii_lowercase) && digits.iter().any(u8::is_ascii_uppercase);
    let hash = Keccak256::digest(digits.to_ascii_lowercase());
    let halves = hash.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    mixed
        && digits
            .iter()
            .zip(halves)
            .all(|(digit, half)| digit.is_ascii_digit() || digit.is_ascii_uppercase() == (half >= 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_proposal_are_checked() {
        for address in ["5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"] {
            assert_eq!(judge(address.as_bytes()), Some(Form::Checked));
            assert_eq!(judge(address.to_lowercase().as_bytes()), Some(Form::Plain));
        }
        assert_eq!(judge(b"5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), Some(Form::Plain));
        assert_eq!(judge(b"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe"), None);
        assert_eq!(judge(&[b'a'; 64]), Some(Form::Long));
    }
}
