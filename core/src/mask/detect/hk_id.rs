//! Identity cards of Hong Kong: one or two letters, six digits, and a check character. Judges letters and digits only.

use super::code::{Code, Verdict};
use crate::mask::refused::Why;
use crate::mask::value::Detector;

/// Hong Kong Immigration Department: letters count 10 to 35, a missing first letter as a space 36, weights 9 down to 1,
/// modulo 11; a check value of ten is written A.
pub(super) fn judge(code: &Code<'_>) -> Option<Verdict> {
    let (letters, digits, check) = parts(code)?;
    if !is_valid(letters, digits, check) {
        return None;
    }
    // `no. 3768586` passes once in eleven times.
    let confidence = match (code.bracketed, code.single) {
        (true, _) => 9_700,
        (false, true) => 8_500,
        (false, false) => 0,
    };
    Some(Verdict::new(Detector::HkId, confidence).checked())
}

/// Why what has the form is no number.
pub(super) fn refusal(code: &Code<'_>) -> Option<Why> {
    parts(code).filter(|_| code.bracketed || code.single).map(|_| Why::CheckFailed)
}

/// The letters, the digits and the check character of what has the form.
fn parts<'c>(code: &Code<'c>) -> Option<(&'c [u8], &'c [u8], u8)> {
    let (letters, rest) = code.upper.split_at_checked(code.upper.len().checked_sub(7)?)?;
    let (digits, check) = rest.split_at_checked(6)?;
    let shaped = letters.iter().all(u8::is_ascii_uppercase) && digits.iter().all(u8::is_ascii_digit);
    shaped.then_some((letters, digits, *check.first()?))
}

fn is_valid(letters: &[u8], digits: &[u8], check: u8) -> bool {
    let letter = |byte: u8| u32::from(byte.wrapping_sub(b'A')) + 10;
    let (first, second) = match letters {
        [one] => (36, letter(*one)),
        [first, second] => (letter(*first), letter(*second)),
        _ => return false,
    };
    let check = match check {
        b'A' => 10,
        b'0'..=b'9' => u32::from(check - b'0'),
        _ => return false,
    };
    let numbers = digits.iter().map(|byte| u32::from(byte.wrapping_sub(b'0')));
    let sum: u32 =
        [first, second].into_iter().chain(numbers).zip((2..=9).rev()).map(|(value, weight)| value * weight).sum();
    (sum + check).is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_numbers_pass_and_others_fail() {
        // G123456(A), L555555(0) and AB987654(3): worked examples of the check in common use.
        for (letters, digits, check) in
            [("G", "123456", 'A'), ("L", "555555", '0'), ("AB", "987654", '3'), ("C", "123456", '9')]
        {
            for wrong in "0123456789A".bytes() {
                let valid = is_valid(letters.as_bytes(), digits.as_bytes(), wrong);
                assert_eq!(valid, wrong == check as u8, "{letters}{digits}({})", char::from(wrong));
            }
        }
    }
}
