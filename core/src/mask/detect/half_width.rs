//! A stretch of text in half width and without what does not show, with the way back: what reads plain characters alone reads a disguise
//! through it.

use super::Reading;
use crate::mask::run::MAX_IGNORABLE;
use crate::text::{Span, is_invisible};

/// Characters that are read: more than an address or a key has.
const MAX_LENGTH: usize = 240;

/// Characters of a pair of numbers before the first that is not plain.
const MAX_PAIR: usize = 40;

/// The stretch.
pub(super) struct HalfWidth {
    /// In half width.
    pub(super) text: String,
    /// For each of its bytes, where its character begins and ends in the original.
    sources: Vec<(usize, usize)>,
}

impl HalfWidth {
    /// The stretch at `at`; `None` where it is the original.
    pub(super) fn of(text: &str, at: usize, ceiling: usize) -> Option<Self> {
        let (mut half, mut changed) = (Self { text: String::new(), sources: Vec::new() }, false);
        let mut rest = text.get(at..ceiling)?.char_indices().take(MAX_LENGTH).peekable();
        while let Some((offset, character)) = rest.next() {
            if is_invisible(character) {
                changed = true;
                continue;
            }
            let plain = match character {
                // Between wide letters, where room follows, it is no mark of a Chinese sentence.
                '，' if rest.peek().is_some_and(|(_, next)| *next == '\u{3000}') => ',',
                '\u{3000}' | '\u{A0}' => ' ',
                _ => narrow(character).unwrap_or(character),
            };
            changed |= plain != character;
            half.text.push(plain);
            let source = (at + offset, at + offset + character.len_utf8());
            half.sources.extend(std::iter::repeat_n(source, plain.len_utf8()));
        }
        changed.then_some(half)
    }

    /// The stretch at `at`, where what may be a key or a pair of numbers goes on in characters that are not all plain.
    pub(super) fn touching(text: &str, at: usize, ceiling: usize) -> Option<Self> {
        let rest = text.get(at..ceiling)?;
        // Room stands between two numbers.
        let number = rest.starts_with(|first: char| first.is_ascii_digit());
        let plain = |byte: &u8| byte.is_ascii_graphic() || (number && *byte == b' ');
        let plain = rest.bytes().take(if number { MAX_PAIR } else { MAX_LENGTH }).take_while(plain).count();
        let next = rest.get(plain..)?.chars().next()?;
        (is_invisible(next) || narrow(next).is_some()).then(|| Self::of(text, at, ceiling))?
    }

    /// What was read of the stretch, with its place in the original; `None` where too much stands inside.
    pub(super) fn back(&self, mut reading: Reading) -> Option<Reading> {
        let inside = self.sources.get(reading.span.range())?;
        let (start, end) = (inside.first()?.0, inside.last()?.1);
        // Between two characters of it only what does not show was passed over.
        let passed: usize = inside.windows(2).filter(|pair| matches!(pair, [one, next] if next.0 > one.1)).count();
        if passed > MAX_IGNORABLE {
            return None;
        }
        reading.span = Span::new(start, end);
        (reading.ignorable, reading.disguised) = (reading.ignorable + passed, true);
        Some(reading)
    }
}

/// A wide letter, digit or mark of a code in half width.
fn narrow(character: char) -> Option<char> {
    match character {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '＿' | '－' | '．' | '＋' | '／' | '＝' | '＇' | '＂' | '＃' => {
            char::from_u32(u32::from(character) - 0xFEE0)
        }
        _ => None,
    }
}
