//! Passports: of the mainland, Hong Kong and Macau by their series, of others by a word beside them. Judges letters and
//! digits only.

use super::code::{Code, Verdict};
use crate::mask::value::Detector;

/// National Immigration Administration, series in use: ordinary E and G, with a second letter other than I and O since E
/// ran out; diplomatic DE, service SE, public affairs PE, and their older D, S and P.
pub(super) fn judge(code: &Code<'_>) -> Option<Verdict> {
    let letters = code.upper.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let rest_is_digits = letters + code.digits == code.upper.len();
    if code.upper.len() != 9 && code.upper.len() != 8 || !rest_is_digits {
        // Others print a letter elsewhere, too: two letters, five digits, two letters of Hungary and its kin.
        return (code.single && code.digits >= 5 && code.upper.len() <= 9).then(|| Verdict::new(Detector::Passport, 0));
    }
    let confidence = match code.upper {
        [b'E' | b'G', second, ..] if code.upper.len() == 9 && code.single => match second {
            b'0'..=b'9' => 6_500,
            b'A'..=b'Z' if !matches!(second, b'I' | b'O') && code.upper.first() == Some(&b'E') && letters == 2 => 6_500,
            _ => 0,
        },
        _ => 0,
    };
    (letters <= 2 && letters > 0).then(|| Verdict::new(Detector::Passport, confidence))
}
