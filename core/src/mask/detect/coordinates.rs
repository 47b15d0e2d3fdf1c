//! Coordinates: a latitude and a longitude in degrees, by their precision or by a word beside them.

use super::Reading;
use crate::mask::value::Detector;
use crate::text::{Span, is_space};

/// Four decimals of a degree are eleven metres: no amount or version is written so.
const PRECISE: usize = 4;

/// The pair at `at`; with a word beside it (`named`), also one number, and one of two decimals.
pub(super) fn read(text: &str, floor: usize, at: usize, ceiling: usize, named: Named) -> Option<Reading> {
    if !may_begin(text.as_bytes().get(at..ceiling)?) {
        return None;
    }
    let sign = text.get(floor..at)?.chars().next_back().filter(|it| matches!(it, '-' | '+' | '−'));
    let at = at - sign.map_or(0, char::len_utf8);
    let rest = text.get(at..ceiling)?;
    let first = Degrees::read(rest)?;
    let min = match named {
        Named::By => 2,
        Named::Not => PRECISE,
    };
    if first.decimals < min || first.whole > 180 {
        return None;
    }
    let gap: usize = rest
        .get(first.end..)?
        .chars()
        .take(4)
        .take_while(|it| is_space(*it) || matches!(it, ',' | '，' | '、' | '/' | ';'))
        .map(char::len_utf8)
        .sum();
    let second = Degrees::read(rest.get(first.end + gap..)?).filter(|second| {
        gap > 0 && second.decimals >= min && second.whole <= 180 && (first.whole <= 90 || second.whole <= 90)
    });
    let end = match second {
        Some(second) => first.end + gap + second.end,
        None if named == Named::By => first.end,
        None => return None,
    };
    let plain = rest.get(..end)?.to_owned();
    Some(Reading::text(Detector::Coordinates, Span::new(at, at + end), plain))
}

/// Whether degrees with decimals may begin so: a cheap test that most numbers fail.
fn may_begin(rest: &[u8]) -> bool {
    let digits = rest.iter().take(4).take_while(|byte| byte.is_ascii_digit()).count();
    match rest.get(digits) {
        _ if digits == 0 => !rest.first().is_some_and(u8::is_ascii_alphabetic),
        // A point or a digit of full width is EF BC.
        Some(next) => digits < 4 && matches!(next, b'.' | 0xEF),
        None => false,
    }
}

/// Whether a word announced them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    By,
    Not,
}

struct Degrees {
    whole: u32,
    decimals: usize,
    end: usize,
}

impl Degrees {
    /// `39.9042`, `-0.1278`, `39.9042°N`, in half or full width.
    fn read(text: &str) -> Option<Self> {
        let (mut whole, mut digits, mut decimals, mut end, mut point) = (0u32, 0, 0, 0, false);
        for (offset, character) in text.char_indices() {
            let plain = match character {
                '０'..='９' | '．' => char::from_u32(u32::from(character) - 0xFEE0)?,
                _ => character,
            };
            match plain {
                '0'..='9' if !point => (whole, digits) = (whole.saturating_mul(10) + (plain as u32 - 48), digits + 1),
                '0'..='9' => decimals += 1,
                '.' if !point && digits > 0 => {
                    point = true;
                    continue;
                }
                '-' | '+' | '−' if offset == 0 => continue,
                _ => break,
            }
            end = offset + character.len_utf8();
            if digits > 3 || decimals > 16 {
                return None;
            }
        }
        let after = text.get(end..)?;
        let sign: usize = after
            .chars()
            .take(3)
            .take_while(|it| matches!(it, '°' | '度' | 'N' | 'S' | 'E' | 'W' | ' '))
            .map(char::len_utf8)
            .sum();
        let marked = after.get(..sign)?.trim_end_matches(' ');
        let end = if marked.contains(['°', '度', 'N', 'S', 'E', 'W']) { end + marked.len() } else { end };
        let ends = text.get(end..)?.chars().next().is_none_or(|next| !next.is_ascii_alphanumeric());
        (decimals > 0 && ends).then_some(Self { whole, decimals, end })
    }
}
