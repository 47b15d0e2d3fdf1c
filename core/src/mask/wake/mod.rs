//! The one pass over the bytes of a text: notes the places that are worth a look and passes over all else. Knows no values.
//!
//! Four characters of three bytes are tested together by what each does, from a small table, and what the one before it
//! does; what wakes nothing, as nearly all of a Chinese sentence, costs no more than that.

mod wakes;

pub(super) use wakes::{Wake, Wakes};

use super::detect::look_alike;
use crate::order;
use crate::text::{decimal_value, digit_value, han_digit, is_invisible, is_space, simplified};

/// How many bits two characters are looked up in.
const PAIRS: usize = 1 << 15;

/// Stands for the character before the last of a cue that has but one.
const ANY: char = '\0';

/// It wakes wherever it stands: a digit, a wide letter, a wide `@`.
const ALONE: u8 = 1;
/// The last character of a cue.
const LAST: u8 = 1 << 1;
/// A cue may end behind it: it is the one before the last of some, or room.
const BEFORE: u8 = 1 << 2;

/// How many bits a character's place in the small table has: so few that the table stays in the fastest memory.
const HASH_BITS: u32 = 13;

/// What the characters of three bytes do, each in one byte.
#[derive(Debug)]
pub(super) struct Waker {
    /// By code point.
    classes: Box<[u8; 1 << 16]>,
    /// By a hash of the bytes: what any character of that hash does.
    hashed: Box<[u8; 1 << HASH_BITS]>,
    /// Whether a cue may end in two characters of this hash.
    pairs: Box<[u64; PAIRS / 64]>,
}

/// Where four characters of three bytes begin in sixteen bytes, and how.
const LEADS: u128 = u128::from_le_bytes([0xF0, 0, 0, 0xF0, 0, 0, 0xF0, 0, 0, 0xF0, 0, 0, 0, 0, 0, 0]);
const THREES: u128 = u128::from_le_bytes([0xE0, 0, 0, 0xE0, 0, 0, 0xE0, 0, 0, 0xE0, 0, 0, 0, 0, 0, 0]);

/// The place in the small table of the character of three bytes with which four bytes begin, the first of them lowest.
#[inline]
const fn hash(four: u32) -> usize {
    (four << 8).wrapping_mul(0x9E37_79B1) as usize >> (u32::BITS - HASH_BITS)
}

/// The code point of a character of three bytes.
const fn code(bytes: [u8; 3]) -> u16 {
    let [lead, second, third] = bytes;
    (lead as u16 & 0xF) << 12 | (second as u16 & 0x3F) << 6 | third as u16 & 0x3F
}

/// The place of two characters among the pairs: a word, and a bit of it.
const fn pair(last: u16, before: u16) -> (usize, u32) {
    let place = (last as usize).wrapping_mul(0x9E5).wrapping_add(before as usize) % PAIRS;
    (place / 64, place as u32 % 64)
}

/// Whether a character wakes behind one of the class `before`, in the lowest bit.
#[inline]
const fn wakes(class: u8, before: u8) -> u8 {
    class & ALONE | (class / LAST) & (before / BEFORE)
}

/// The pairs of `list`, which are in order, that begin with `first`.
fn of<T>(list: &[(char, T)], first: char) -> &[(char, T)] {
    let from = list.partition_point(|(it, _)| *it < first);
    let same = list.get(from..).unwrap_or_default();
    same.get(..same.partition_point(|(it, _)| *it == first)).unwrap_or_default()
}

impl Waker {
    /// Wakes at digits and marks, and where a word may end in one of `cues`, each the last character and the one before
    /// it, if any, in any form of writing.
    pub(super) fn new(cues: impl Iterator<Item = (char, Option<char>)>) -> Self {
        let pairs: Vec<(char, char)> = cues.map(|(last, before)| (last, before.unwrap_or(ANY))).collect();
        let mut forms: Vec<(char, u8)> =
            pairs.iter().flat_map(|(last, before)| [(*last, LAST), (*before, BEFORE)]).collect();
        order::by(&mut forms, Ord::cmp);
        let form_of = |character| of(&forms, character).iter().fold(0, |all, (_, form)| all | form);
        let any = form_of(ANY) != 0;
        let mut waker = Self {
            classes: Box::new([0; 1 << 16]),
            hashed: Box::new([0; 1 << HASH_BITS]),
            pairs: Box::new([if any { u64::MAX } else { 0 }; PAIRS / 64]),
        };
        // Each character that is written, by the plain one that it stands for.
        let mut written: Vec<(char, char)> = Vec::new();
        for character in '\u{800}'..='\u{FFFF}' {
            let class = match character {
                '\u{4E00}'..='\u{9FFF}' if han_digit(character).is_some() => ALONE,
                '\u{4E00}'..='\u{9FFF}' => 0,
                '＠' | '﹫' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '\u{3000}' => ALONE | BEFORE,
                _ if is_space(character) || is_invisible(character) => BEFORE,
                _ if digit_value(character).is_some() => ALONE | BEFORE,
                _ => 0,
            };
            let form = form_of(simplified(character));
            if form != 0 {
                written.push((simplified(character), character));
            }
            waker.add(character, class | form | if any { BEFORE } else { 0 });
        }
        order::by(&mut written, Ord::cmp);
        for (last, before) in pairs {
            for (_, last) in of(&written, last) {
                for (_, before) in of(&written, before) {
                    let (word, bit) = pair(*last as u16, *before as u16);
                    if let Some(word) = waker.pairs.get_mut(word) {
                        *word |= 1 << bit;
                    }
                }
            }
        }
        waker
    }

    fn add(&mut self, character: char, class: u8) {
        let mut bytes = [0; 4];
        character.encode_utf8(&mut bytes);
        let [lead, second, third, _] = bytes;
        if let Some(of) = self.classes.get_mut(usize::from(code([lead, second, third]))) {
            *of |= class;
        }
        if let Some(of) = self.hashed.get_mut(hash(u32::from_le_bytes(bytes))) {
            *of |= class;
        }
    }

    #[inline]
    fn class(&self, bytes: [u8; 3]) -> u8 {
        self.classes.get(usize::from(code(bytes))).copied().unwrap_or_default()
    }

    #[inline]
    fn hashed(&self, four: u32) -> u8 {
        self.hashed.get(hash(four)).copied().unwrap_or_default()
    }

    /// The class of what stands before `at`.
    fn class_before(&self, bytes: &[u8], at: usize) -> u8 {
        let before = at.checked_sub(3).and_then(|start| bytes.get(start..)?.first_chunk::<3>());
        before.filter(|it| matches!(it, [0xE0..0xF0, ..])).map_or(BEFORE, |it| self.class(*it))
    }

    /// Whether a cue may end in `last` at `at`, by what stands before it.
    fn ends_cue(&self, last: [u8; 3], bytes: &[u8], at: usize) -> bool {
        let before = at.checked_sub(3).and_then(|start| bytes.get(start..)?.first_chunk::<3>());
        let Some(before) = before.filter(|it| matches!(it, [0xE0..0xF0, ..])) else { return true };
        let may_stand = self.class(*before) & BEFORE != 0;
        if !may_stand || !matches!(before, [0xE4..=0xE9, ..]) {
            return may_stand;
        }
        let (word, bit) = pair(code(last), code(*before));
        self.pairs.get(word).is_some_and(|word| word >> bit & 1 == 1)
    }

    /// Notes every place of `text` that is worth a look.
    pub(super) fn read(&self, text: &str, wakes: &mut Wakes) {
        wakes.clear();
        let bytes = text.as_bytes();
        let mut at = 0;
        loop {
            at = self.threes(bytes, at, wakes);
            let Some(lead) = bytes.get(at) else { return };
            at = match lead {
                0x00..0x80 => ascii(bytes, at, *lead, wakes),
                0xE0..0xF0 => self.three(bytes, at, wakes),
                _ => other(text, at, wakes),
            };
        }
    }

    /// Passes over characters of three bytes, four at a time; gives the position behind them.
    #[inline]
    fn threes(&self, bytes: &[u8], mut at: usize, wakes: &mut Wakes) -> usize {
        let mut before = self.class_before(bytes, at);
        while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
            let block = u128::from_le_bytes(*block);
            if block & LEADS != THREES {
                break;
            }
            let first = self.hashed(block as u32);
            let second = self.hashed((block >> 24) as u32);
            let third = self.hashed((block >> 48) as u32);
            let fourth = self.hashed((block >> 72) as u32);
            let woken = [
                self::wakes(first, before),
                self::wakes(second, first),
                self::wakes(third, second),
                self::wakes(fourth, third),
            ];
            let (start, end) = (at, at + 12);
            (at, before) = (end, fourth);
            if woken.iter().fold(0, |all, woken| all | woken) & 1 == 1 {
                for (place, _) in woken.iter().enumerate().filter(|(_, woken)| **woken & 1 == 1) {
                    let after = self.three(bytes, start + 3 * place, wakes);
                    // A run of wide letters and digits goes on behind its first.
                    if after > start + 3 * place + 3 {
                        at = after;
                        before = self.class_before(bytes, at);
                        break;
                    }
                }
            }
        }
        at
    }

    /// Looks at the character of three bytes at `at`; gives the position behind it.
    #[inline]
    fn three(&self, bytes: &[u8], at: usize, wakes: &mut Wakes) -> usize {
        let after = at + 3;
        let Some(character) = bytes.get(at..).and_then(<[u8]>::first_chunk::<3>) else { return bytes.len() };
        let class = self.class(*character);
        if class & (ALONE | LAST) == 0 {
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
            _ if class & LAST != 0 => {
                if self.ends_cue(*character, bytes, at) {
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
        next.is_some_and(|next| matches!(next, [0xE4..=0xE9, ..]) && self.class(*next) & (ALONE | LAST) == 0)
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
    let (end, letters) = run_end(bytes, at);
    wakes.push(at, if letters { Wake::Word } else { Wake::Digit });
    end.max(at + 1)
}

/// Where the letters and digits at `at` end, of any width, and whether any is a letter.
fn run_end(bytes: &[u8], at: usize) -> (usize, bool) {
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
            _ => return (end, letters),
        };
    }
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
mod tests;
