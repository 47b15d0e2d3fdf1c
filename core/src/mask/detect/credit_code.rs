//! Unified social credit codes: GB 32100-2015. Judges letters and digits only.

use super::code::{Code, Verdict};
use crate::mask::refused::Why;
use crate::mask::resident_id;
use crate::mask::run::TEN;
use crate::mask::value::Detector;

/// GB 32100-2015, table 2: the characters in the order of their values; I, O, S, V and Z are left out.
const CHARACTERS: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// GB 32100-2015, table 1: who registered it, and what it is.
const REGISTRARS: &[u8] = b"123456789ANY";

pub(super) fn judge(code: &Code<'_>) -> Option<Verdict> {
    let resident = code.digits >= 17 && {
        let values: Vec<u8> =
            code.upper.iter().map(|byte| if *byte == b'X' { TEN } else { byte.wrapping_sub(b'0') }).collect();
        resident_id::is_valid(&values)
    };
    // One in thirty-one resident IDs passes here as well.
    (!resident && is_valid(code.upper)).then(|| Verdict::new(Detector::CreditCode, 9_300).checked())
}

/// Why what has the form is no code.
pub(super) fn refusal(code: &Code<'_>) -> Option<Why> {
    let of_code = code.upper.iter().all(|byte| CHARACTERS.contains(byte));
    (begins(code.upper) && of_code).then_some(Why::CheckFailed)
}

/// Whether 18 characters begin as a code.
fn begins(code: &[u8]) -> bool {
    let [registrar, _, region @ ..] = code else { return false };
    code.len() == 18 && REGISTRARS.contains(registrar) && region.iter().take(6).all(u8::is_ascii_digit)
}

/// Whether 18 characters carry a region in digits and the check character: weights 3 to the power of the place, modulo 31.
pub(in crate::mask) fn is_valid(code: &[u8]) -> bool {
    if !begins(code) {
        return false;
    }
    let value = |byte: &u8| match byte {
        b'0'..=b'9' => Some(usize::from(byte - b'0')),
        _ => CHARACTERS.iter().position(|known| known == byte),
    };
    let Some((check, head)) = code.split_last() else { return false };
    let sum = head.iter().try_fold((0, 1), |(sum, weight), byte| Some((sum + value(byte)? * weight, weight * 3 % 31)));
    sum.is_some_and(|(sum, _)| value(check) == Some((31 - sum % 31) % 31))
}

/// Whether 18 digits are such a code.
pub(in crate::mask) fn is_valid_number(digits: &[u8]) -> bool {
    /// 3 to the power of the place, modulo 31.
    const WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    let Some((check, head)) = digits.split_last().filter(|(_, head)| head.len() == WEIGHTS.len()) else { return false };
    let sum: u32 = head.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    (31 - sum % 31) % 31 == u32::from(*check) && head.first() != Some(&0) && !digits.contains(&TEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_codes_pass_and_others_fail() {
        // python-stdnum's example, and the codes of Tencent (Shenzhen) and Huawei as the register publishes them.
        for code in ["91110000600037341L", "9144030071526726XG", "914403001922038216"] {
            assert!(is_valid(code.as_bytes()), "{code}");
            let mut wrong = code.as_bytes().to_vec();
            wrong[9] = if wrong[9] == b'9' { b'0' } else { b'9' };
            assert!(!is_valid(&wrong), "{code}");
        }
    }
}
