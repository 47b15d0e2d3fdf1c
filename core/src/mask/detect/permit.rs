//! Exit and entry permits: of mainlanders to Hong Kong and Macau, of Hong Kong and Macau residents to the mainland. Their
//! numbers have no check digit, so that a word must name them. Judges letters and digits only.

use super::code::{Code, Verdict};
use crate::mask::value::Detector;

pub(super) fn judge(code: &Code<'_>) -> Option<Verdict> {
    let letters = code.upper.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    if letters + code.digits != code.upper.len() {
        return None;
    }
    let detector = match (code.upper, letters, code.digits) {
        // C and eight digits, or a letter and seven; W and eight digits before 2014: National Immigration Administration.
        ([b'C', ..], 2, 7) | ([b'C' | b'W', ..], 1, 8) => Detector::HkMacauPermit,
        // H of Hong Kong or M of Macau, eight digits of the holder, and two that count his cards.
        ([b'H' | b'M', ..], 1, 8 | 10) => Detector::HomeReturnPermit,
        _ => return None,
    };
    Some(Verdict::new(detector, 0))
}
