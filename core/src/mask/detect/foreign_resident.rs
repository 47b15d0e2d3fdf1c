//! Permanent residence cards of foreigners in the mainland in their form before 2023: three letters of the country and
//! twelve digits. Those since are resident IDs that begin with 9. Judges letters and digits only.

use super::code::{Code, Verdict};
use crate::mask::refused::Why;
use crate::mask::resident_id::{is_date, number};
use crate::mask::value::Detector;

/// GA 1187-2014: three letters, a region of four digits, a date of birth of six, a serial of one and the check digit of
/// ICAO Doc 9303, part 3, section 4.9: weights 7, 3, 1.
pub(super) fn judge(code: &Code<'_>) -> Option<Verdict> {
    let (country, digits) = code.upper.split_at_checked(3)?;
    if !country.iter().all(u8::is_ascii_uppercase) || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let values: Vec<u8> = digits.iter().map(|byte| byte - b'0').collect();
    let date = number(values.get(4..10)?);
    let birth_date = is_date(19_000_000 + date) || is_date(20_000_000 + date);
    if !birth_date {
        return None;
    }
    let valid = is_valid(code.upper);
    let mut verdict = Verdict::new(Detector::ForeignResidentId, if valid { 9_300 } else { 0 });
    (verdict.checksum, verdict.birth_date) = (valid, true);
    Some(verdict)
}

/// Why what has the form is no number.
pub(super) fn refusal(code: &Code<'_>) -> Option<Why> {
    let (country, digits) = code.upper.split_at_checked(3)?;
    let shaped = country.iter().all(u8::is_ascii_uppercase) && digits.iter().all(u8::is_ascii_digit);
    shaped.then_some(Why::DateImpossible)
}

fn is_valid(code: &[u8]) -> bool {
    let value =
        |byte: u8| if byte.is_ascii_digit() { u32::from(byte - b'0') } else { u32::from(byte.wrapping_sub(b'A')) + 10 };
    let Some((check, head)) = code.split_last() else { return false };
    let sum: u32 = head.iter().zip([7, 3, 1].into_iter().cycle()).map(|(byte, weight)| value(*byte) * weight).sum();
    sum % 10 == value(*check)
}
