//! Base58 and its check of four bytes, as Bitcoin's `base58.cpp` defines them. Judges characters only.

use sha2::{Digest, Sha256};

pub(super) const BITCOIN: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
pub(super) const RIPPLE: &[u8; 58] = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/// The most bytes that are decoded: an extended key and its check.
const MAX_BYTES: usize = 82;

/// The first byte of what `text` encodes, when that has `length` bytes and a right check behind them.
pub(super) fn checked(text: &[u8], alphabet: &[u8; 58], length: usize) -> Option<u8> {
    let bytes = decode(text, alphabet, length + 4)?;
    let (payload, check) = bytes.split_at_checked(length)?;
    let hash = Sha256::digest(Sha256::digest(payload));
    (hash.get(..4)? == check).then(|| payload.first().copied())?
}

/// Whether `text` encodes `length` bytes.
pub(super) fn is_of_length(text: &[u8], length: usize) -> bool {
    decode(text, BITCOIN, length).is_some()
}

/// What `text` encodes, when it has exactly `length` bytes.
fn decode(text: &[u8], alphabet: &[u8; 58], length: usize) -> Option<Vec<u8>> {
    // A zero in front is a byte of its own; of the rest each character is worth 0.7322 to 0.7323 bytes.
    let zeros = text.iter().take_while(|byte| Some(*byte) == alphabet.first()).count();
    let (rest, bytes) = (text.len() - zeros, length.checked_sub(zeros)?);
    if bytes > rest * 733 / 1_000 + 1 || bytes < rest.saturating_sub(1) * 732 / 1_000 {
        return None;
    }
    // The number in limbs of 32 bits, the lowest first.
    let mut limbs = [0u32; MAX_BYTES.div_ceil(4) + 1];
    let used = length.div_ceil(4) + 1;
    let limbs = limbs.get_mut(..used)?;
    for byte in text {
        let mut carry = u64::try_from(alphabet.iter().position(|known| known == byte)?).ok()?;
        for limb in limbs.iter_mut() {
            let product = u64::from(*limb) * 58 + carry;
            (*limb, carry) = (product as u32, product >> 32);
        }
        if carry > 0 {
            return None;
        }
    }
    let bytes: Vec<u8> = limbs.iter().rev().flat_map(|limb| limb.to_be_bytes()).collect();
    let leading = bytes.iter().take_while(|byte| **byte == 0).count();
    (zeros + bytes.len() - leading == length).then(|| bytes.get(bytes.len() - length..).map(<[u8]>::to_vec))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_values_decode() {
        // The first address of Bitcoin's chain; the account of XRP Ledger's genesis; TRON's documentation.
        assert_eq!(checked(b"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", BITCOIN, 21), Some(0));
        assert_eq!(checked(b"rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", RIPPLE, 21), Some(0));
        assert_eq!(checked(b"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", BITCOIN, 21), Some(0x41));
        assert_eq!(checked(b"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", BITCOIN, 21), None);
        assert_eq!(checked(b"1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", BITCOIN, 21), None);
        assert!(is_of_length(b"So11111111111111111111111111111111111111112", 32));
        assert!(!is_of_length(b"", 32));
    }
}
