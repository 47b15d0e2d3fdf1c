//! The one pass over the bytes of a text: notes the places that are worth a look and passes over all else. Knows no values.
//!
//! Four characters of three bytes are tested together against a set of one bit a character; what is not in the set, as
//! nearly all of a Chinese sentence, costs no more than that.

use super::detect::look_alike;
use crate::text::{Span, decimal_value, han_digit, simplified};
use std::collections::BTreeSet;

/// Why a place is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wake {
    /// `@`, `*`, `[`, or a wide `＠`: an address, or what is hidden already.
    Mark,
    /// The beginning of a run of ASCII digits, or a digit in another dress.
    Digit,
    /// The beginning of a run of letters and digits with at least one letter.
    Word,
    /// The last character of a word that may announce a value.
    Cue,
    /// Room between single Han characters: `的 一 是`.
    SpacedHan,
}

/// Places and why, in order: a position in the low bits, a [`Wake`] above. A text has fewer than 2^28 bytes.
#[derive(Debug, Default)]
pub(super) struct Wakes(Vec<u32>);

/// Bytes over which a value and the words beside it touch each other.
const REACH: usize = 96;

const POSITION_BITS: u32 = 28;

impl Wakes {
    fn push(&mut self, at: usize, wake: Wake) {
        let position = u32::try_from(at).unwrap_or(u32::MAX) & ((1 << POSITION_BITS) - 1);
        self.0.push((wake as u32) << POSITION_BITS | position);
    }

    /// The places and why, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, Wake)> {
        self.0.iter().map(|packed| {
            let wake = match packed >> POSITION_BITS {
                0 => Wake::Mark,
                1 => Wake::Digit,
                2 => Wake::Word,
                3 => Wake::Cue,
                _ => Wake::SpacedHan,
            };
            ((packed & ((1 << POSITION_BITS) - 1)) as usize, wake)
        })
    }

    /// The places of one sort, in order.
    pub(super) fn of(&self, wanted: Wake) -> impl Iterator<Item = usize> {
        self.iter().filter(move |(_, wake)| *wake == wanted).map(|(at, _)| at)
    }

    /// Those within reach of `spans`, which are in order.
    pub(super) fn near(&self, spans: &[Span]) -> Self {
        let mut spans = spans.iter().peekable();
        let near = |(at, _): &(usize, Wake)| {
            while spans.next_if(|span| span.end + REACH < *at).is_some() {}
            spans.peek().is_some_and(|span| span.start <= at + REACH)
        };
        let mut wakes = Self::default();
        self.iter().filter(near).for_each(|(at, wake)| wakes.push(at, wake));
        wakes
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The rows of the set: the ten bits above the last six of a character of three bytes.
const ROWS: usize = 1 << 10;

/// The characters of three bytes that wake.
#[derive(Debug)]
pub(super) struct Waker {
    rows: Box<[u64; ROWS]>,
    /// The same, without digits: what is left is the last character of a cue.
    cues: Box<[u64; ROWS]>,
    /// The characters that stand before the last in a cue.
    before: Box<[u64; ROWS]>,
}

const fn place(bytes: [u8; 3]) -> (usize, u32) {
    let [lead, second, third] = bytes;
    (((lead as usize & 0xF) << 6) | (second as usize & 0x3F), third as u32 & 0x3F)
}

fn holds(rows: &[u64; ROWS], bytes: [u8; 3]) -> bool {
    let (row, bit) = place(bytes);
    rows.get(row).is_some_and(|row| row >> bit & 1 == 1)
}

/// Adds a character of three bytes to a set.
fn add(rows: &mut [u64; ROWS], character: char) {
    let mut buffer = [0; 4];
    let bytes = character.encode_utf8(&mut buffer).as_bytes();
    let Some(bytes) = bytes.first_chunk::<3>() else { return };
    let (row, bit) = place(*bytes);
    if let Some(row) = rows.get_mut(row) {
        *row |= 1 << bit;
    }
}

impl Waker {
    /// Wakes at digits and marks, and where a word may end in one of `cues`, each the last character and the one before
    /// it, in any form of writing.
    pub(super) fn new(cues: impl Iterator<Item = (char, char)>) -> Self {
        let empty = || Box::new([0; ROWS]);
        let mut waker = Self { rows: empty(), cues: empty(), before: empty() };
        let (cues, before): (BTreeSet<char>, BTreeSet<char>) = cues.unzip();
        for character in ('\u{800}'..='\u{FFFF}').filter(|it| !matches!(it, '\u{AC00}'..='\u{D7AF}')) {
            let wide = matches!(character, '＠' | '﹫' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '\u{3000}');
            let is_cue = cues.contains(&simplified(character));
            if before.contains(&simplified(character)) {
                add(&mut waker.before, character);
            }
            if wide || is_cue || han_digit(character).is_some() || decimal_value(character).is_some() {
                add(&mut waker.rows, character);
            }
            if is_cue {
                add(&mut waker.cues, character);
            }
        }
        waker
    }

    /// Notes every place of `text` that is worth a look.
    pub(super) fn read(&self, text: &str, wakes: &mut Wakes) {
        wakes.0.clear();
        let bytes = text.as_bytes();
        let mut at = 0;
        loop {
            at = self.pass_over(bytes, at);
            let Some(lead) = bytes.get(at) else { return };
            at = match lead {
                0x00..0x80 => ascii(bytes, at, *lead, wakes),
                0xE0..0xF0 => self.three(bytes, at, wakes),
                _ => other(text, at, wakes),
            };
        }
    }

    /// The first position at or after `at` that may wake, or is not the beginning of a character of three bytes.
    #[inline]
    fn pass_over(&self, bytes: &[u8], mut at: usize) -> usize {
        while let Some(&[a, b, c, d, e, f, g, h, i, j, k, l]) = bytes.get(at..).and_then(<[u8]>::first_chunk::<12>) {
            let leads = (a & 0xF0 == 0xE0) & (d & 0xF0 == 0xE0) & (g & 0xF0 == 0xE0) & (j & 0xF0 == 0xE0);
            let woken = holds(&self.rows, [a, b, c])
                | holds(&self.rows, [d, e, f])
                | holds(&self.rows, [g, h, i])
                | holds(&self.rows, [j, k, l]);
            if !leads | woken {
                break;
            }
            at += 12;
        }
        at
    }

    /// Looks at the character of three bytes at `at`; gives the position behind it.
    #[inline]
    fn three(&self, bytes: &[u8], at: usize, wakes: &mut Wakes) -> usize {
        let after = at + 3;
        let Some(character) = bytes.get(at..).and_then(<[u8]>::first_chunk::<3>) else { return bytes.len() };
        if !holds(&self.rows, *character) {
            return after;
        }
        match character {
            [0xE3, 0x80, 0x80] => {
                let next = bytes.get(after..).and_then(<[u8]>::first_chunk::<6>);
                if matches!(next, Some([0xE3..=0xE9, _, _, 0xE3, 0x80, 0x80])) {
                    wakes.push(at, Wake::SpacedHan);
                }
            }
            [0xEF, 0xBC, 0xA0] | [0xEF, 0xB9, 0xAB] => wakes.push(at, Wake::Mark),
            [0xEF, 0xBC, 0xA1..=0xBA] | [0xEF, 0xBD, 0x81..=0x9A] => return run(bytes, at, wakes),
            _ if holds(&self.cues, *character) => {
                let before = at.checked_sub(3).and_then(|start| bytes.get(start..)?.first_chunk::<3>());
                let other = before.is_some_and(|it| matches!(it, [0xE4..=0xE9, ..]) && !holds(&self.before, *it));
                if !other {
                    wakes.push(at, Wake::Cue);
                }
            }
            // A numeral alone in a sentence, as 一 in 一直: the next character is another word's.
            [0xE4..=0xE9, ..] if self.is_plain_han(bytes, after) => {}
            _ => wakes.push(at, Wake::Digit),
        }
        after
    }

    /// Whether a Han character stands at `at` that wakes nothing.
    fn is_plain_han(&self, bytes: &[u8], at: usize) -> bool {
        let next = bytes.get(at..).and_then(<[u8]>::first_chunk::<3>);
        next.is_some_and(|next| matches!(next, [0xE4..=0xE9, ..]) && !holds(&self.rows, *next))
    }
}

#[inline]
fn ascii(bytes: &[u8], at: usize, byte: u8, wakes: &mut Wakes) -> usize {
    match byte {
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => return run(bytes, at, wakes),
        b'@' | b'[' => wakes.push(at, Wake::Mark),
        b'*' => {
            wakes.push(at, Wake::Mark);
            let stars = bytes.get(at..).unwrap_or_default().iter().take_while(|byte| **byte == b'*').count();
            return at + stars;
        }
        b' ' | b'\n' => {
            let next = bytes.get(at + 1..).and_then(<[u8]>::first_chunk::<4>);
            if matches!(next, Some([0xE3..=0xE9, _, _, b' ' | b'\n'])) {
                wakes.push(at, Wake::SpacedHan);
            }
        }
        _ => {}
    }
    at + 1
}

/// Notes the run of letters and digits at `at`, of any width; gives the position behind it.
fn run(bytes: &[u8], at: usize, wakes: &mut Wakes) -> usize {
    let (mut end, mut letters) = (at, false);
    loop {
        end += match bytes.get(end..).unwrap_or_default() {
            [b'0'..=b'9', ..] => 1,
            [b'a'..=b'z' | b'A'..=b'Z', ..] => {
                letters = true;
                1
            }
            [0xEF, 0xBC, 0x90..=0x99, ..] => 3,
            [0xEF, 0xBC, 0xA1..=0xBA, ..] | [0xEF, 0xBD, 0x81..=0x9A, ..] => {
                letters = true;
                3
            }
            _ => break,
        };
    }
    wakes.push(at, if letters { Wake::Word } else { Wake::Digit });
    end.max(at + 1)
}

/// Looks at the character of two or four bytes at `at`; gives the position behind it.
#[cold]
fn other(text: &str, at: usize, wakes: &mut Wakes) -> usize {
    let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else { return at + 1 };
    if decimal_value(character).is_some() {
        wakes.push(at, Wake::Digit);
    } else if look_alike(character).is_some() {
        wakes.push(at, Wake::Word);
    }
    at + character.len_utf8()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::LazyLock;

    static WAKER: LazyLock<Waker> = LazyLock::new(|| Waker::new([('码', '密')].into_iter()));

    fn wakes(text: &str) -> Vec<(usize, Wake)> {
        let mut wakes = Wakes::default();
        WAKER.read(text, &mut wakes);
        wakes.iter().collect()
    }

    #[test]
    fn every_digit_wakes_alone_and_after_a_sentence() {
        for character in (0..0x11_0000).filter_map(char::from_u32) {
            if han_digit(character).is_some() || decimal_value(character).is_some() {
                assert_eq!(wakes(&format!("的{character}")), [(3, Wake::Digit)], "{character}");
                assert_eq!(wakes(&format!("{}{character}，", "的".repeat(9))), [(27, Wake::Digit)], "{character}");
            }
        }
    }

    #[test]
    fn a_sentence_wakes_nothing() {
        assert_eq!(wakes(&"的，。！钱被盗一下？！；一直的".repeat(9)), []);
        // 栠 is E6 A0 A0; 退 is E9 80 80: bytes of a wide sign, in another character.
        assert_eq!(wakes(&"栠退".repeat(20)), []);
    }

    #[test]
    fn a_word_that_announces_wakes_at_its_end() {
        for (text, at) in [("密码", 3), ("密碼的的的", 3), ("的的的的密码", 15), ("密 码", 4), ("x码", 1)]
        {
            assert_eq!(wakes(text).last(), Some(&(at, Wake::Cue)), "{text}");
        }
        assert_eq!(wakes("代码的码"), []);
    }

    #[test]
    fn what_may_be_a_value_wakes_at_its_beginning() {
        for before in 0..30 {
            let at = before * 3;
            for (text, wake) in [
                ("@", Wake::Mark),
                ("***", Wake::Mark),
                ("[", Wake::Mark),
                ("＠", Wake::Mark),
                ("12345", Wake::Digit),
                ("一三八", Wake::Digit),
                ("A12", Wake::Word),
                ("12ab", Wake::Word),
                ("ｗ１", Wake::Word),
            ] {
                let text = format!("{}{text}的", "的".repeat(before));
                assert_eq!(wakes(&text).first(), Some(&(at, wake)), "{text}");
            }
        }
    }
}
