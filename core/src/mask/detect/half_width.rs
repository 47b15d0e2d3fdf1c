//! A stretch of text in half width and without what does not show, with the way back: what reads plain characters alone reads a disguise
//! through it.

use super::Reading;
use crate::mask::run::MAX_IGNORABLE;
use crate::text::{Span, is_invisible};
use std::cell::Cell;

/// Characters in which a disguise is looked for: more than an address or a key has.
const MAX_LENGTH: usize = 240;

/// Characters of a pair of numbers before the first that is not plain.
const MAX_PAIR: usize = 40;

/// The stretch.
pub(super) struct HalfWidth<'a> {
    /// In half width.
    pub(super) text: String,
    /// As written, and where that begins.
    written: &'a str,
    at: usize,
}

/// A character of a stretch: where it begins, and as it is written.
struct Written {
    offset: usize,
    character: char,
    /// In half width; none where it does not show.
    plain: Option<char>,
}

impl<'a> HalfWidth<'a> {
    /// The stretch at `at`, as far as its first `bytes`; `None` where it is the original.
    pub(super) fn of(text: &'a str, at: usize, ceiling: usize, bytes: usize) -> Option<Self> {
        let written = text.get(at..ceiling)?;
        if !written.chars().take(MAX_LENGTH).any(is_disguise) {
            return None;
        }
        let mut half = String::with_capacity(bytes.min(written.len()) + 4);
        for plain in read(written).filter_map(|it| it.plain) {
            if half.len() >= bytes {
                break;
            }
            half.push(plain);
        }
        Some(Self { text: half, written, at })
    }

    /// The stretch at `at`, where what may be a key or a pair of numbers goes on in characters that are not all plain.
    pub(super) fn touching(text: &'a str, at: usize, ceiling: usize) -> Option<Self> {
        let rest = text.get(at..ceiling)?;
        // Room stands between two numbers.
        let number = rest.starts_with(|first: char| first.is_ascii_digit());
        let plain = |byte: &u8| byte.is_ascii_graphic() || (number && *byte == b' ');
        let plain = rest.bytes().take(if number { MAX_PAIR } else { MAX_LENGTH }).take_while(plain).count();
        let next = rest.get(plain..)?.chars().next()?;
        let goes_on = (is_invisible(next) || narrow(next).is_some()) && (!number || begins_degrees(rest));
        goes_on.then(|| Self::of(text, at, ceiling, usize::MAX))?
    }

    /// What was read of the stretch, with its place in the original; `None` where too much stands inside.
    pub(super) fn back(&self, mut reading: Reading) -> Option<Reading> {
        let (mut position, mut passed, mut hidden) = (0, 0, false);
        let (mut start, mut end) = (None, 0);
        for Written { offset, character, plain } in read(self.written) {
            let Some(plain) = plain else {
                hidden = true;
                continue;
            };
            let before = position;
            position += plain.len_utf8();
            if position > reading.span.start && before < reading.span.end {
                // Between two characters of it only what does not show was passed over.
                passed += usize::from(hidden && start.is_some());
                start = start.or(Some(self.at + offset));
                end = self.at + offset + character.len_utf8();
            }
            hidden = false;
            if position >= reading.span.end {
                break;
            }
        }
        if passed > MAX_IGNORABLE {
            return None;
        }
        reading.span = Span::new(start?, end);
        (reading.ignorable, reading.disguised) = (reading.ignorable + passed, true);
        Some(reading)
    }
}

/// The characters of a stretch, one by one.
fn read(written: &str) -> impl Iterator<Item = Written> {
    let mut rest = written.char_indices().take(MAX_LENGTH).peekable();
    std::iter::from_fn(move || {
        let (offset, character) = rest.next()?;
        let plain = match character {
            // Between wide letters, where room follows, it is no mark of a Chinese sentence.
            '，' if rest.peek().is_some_and(|(_, next)| *next == '\u{3000}') => Some(','),
            '\u{3000}' | '\u{A0}' => Some(' '),
            _ if is_invisible(character) => None,
            _ => Some(narrow(character).unwrap_or(character)),
        };
        Some(Written { offset, character, plain })
    })
}

/// Whether a stretch that begins with a digit may begin with degrees: three digits at most, and a point.
fn begins_degrees(written: &str) -> bool {
    let plain = read(written).filter_map(|it| it.plain);
    plain.take(4).find(|it| !it.is_ascii_digit()) == Some('.')
}

/// How far a text is known to hold no disguise, so that none of its characters is asked twice.
#[derive(Debug, Default)]
pub(super) struct Undisguised(Cell<(usize, usize)>);

impl Undisguised {
    /// Whether a disguise may stand in the stretch at `at`: a cheap test that most fail.
    pub(super) fn may_end(&self, text: &str, at: usize, ceiling: usize) -> bool {
        let (from, to) = self.0.get();
        let begins = if (from..=to).contains(&at) { (from, to) } else { (at, at) };
        // No character has more than four bytes.
        let reach = (at + 4 * MAX_LENGTH).min(ceiling);
        let (from, mut to) = begins;
        while to < reach {
            to += match text.as_bytes().get(to) {
                Some(b' '..=b'~') => 1,
                Some(0xE4..=0xE9) => 3,
                _ => match text.get(to..).and_then(|rest| rest.chars().next()) {
                    Some(character) if !is_disguise(character) => character.len_utf8(),
                    _ => break,
                },
            };
        }
        self.0.set((from, to));
        to < reach
    }
}

/// Whether a stretch with `character` is another in half width.
fn is_disguise(character: char) -> bool {
    matches!(character, '\u{3000}' | '\u{A0}') || is_invisible(character) || narrow(character).is_some()
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
