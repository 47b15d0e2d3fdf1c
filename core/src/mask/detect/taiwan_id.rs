//! Identity cards and resident certificates of Taiwan: a letter and nine digits, or two letters and eight. Judges letters
//! and digits only.

use super::code::{Code, Verdict};
use crate::mask::refused::Why;
use crate::mask::value::Detector;

/// The number of each letter from A, Ministry of the Interior, 國民身分證統一編號; I, O and W came late.
const LETTERS: [u32; 26] =
    [10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33];

pub(super) fn judge(code: &Code<'_>) -> Option<Verdict> {
    let (letter, sex, digits) = parts(code)?;
    is_valid(letter, sex, digits).then(|| Verdict::new(Detector::TaiwanId, 9_300).checked())
}

/// Why what has the form is no number.
pub(super) fn refusal(code: &Code<'_>) -> Option<Why> {
    let (_, sex, _) = parts(code)?;
    matches!(sex, b'1' | b'2' | b'8' | b'9' | b'A'..=b'D').then_some(Why::CheckFailed)
}

/// The letter, the second character and the digits of what has the form.
fn parts<'c>(code: &Code<'c>) -> Option<(u8, u8, &'c [u8])> {
    let [letter, sex, digits @ ..] = code.upper else { return None };
    let shaped = letter.is_ascii_uppercase() && digits.len() == 8 && digits.iter().all(u8::is_ascii_digit);
    shaped.then_some((*letter, *sex, digits))
}

/// The second character is 1 or 2 of citizens, 8 or 9 of foreign residents since 2021, A to D of those before.
fn is_valid(letter: u8, sex: u8, digits: &[u8]) -> bool {
    let of = |letter: u8| LETTERS.get(usize::from(letter.wrapping_sub(b'A'))).copied();
    let sex = match sex {
        b'1' | b'2' | b'8' | b'9' => u32::from(sex - b'0'),
        b'A'..=b'D' => of(sex).map_or(0, |number| number % 10),
        _ => return false,
    };
    let Some(number) = of(letter) else { return false };
    let values = digits.iter().map(|byte| u32::from(byte.wrapping_sub(b'0')));
    // Weights 1, 9 for the letter, then 8 down to 1, and 1 for the check digit.
    let rest: u32 =
        std::iter::once(sex).chain(values).zip([8, 7, 6, 5, 4, 3, 2, 1, 1]).map(|(value, weight)| value * weight).sum();
    (number / 10 + number % 10 * 9 + rest).is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_numbers_pass_and_others_fail() {
        // A123456789 is the Ministry's specimen; A800000014 is that of the certificates of 2021.
        for number in ["A123456789", "A800000014"] {
            let [letter, sex, digits @ ..] = number.as_bytes() else { panic!() };
            assert!(is_valid(*letter, *sex, digits), "{number}");
            let mut wrong = digits.to_vec();
            wrong[3] = if wrong[3] == b'9' { b'0' } else { wrong[3] + 1 };
            assert!(!is_valid(*letter, *sex, &wrong), "{number}");
        }
    }
}
