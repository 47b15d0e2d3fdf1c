//! Finds the bytes of a text that are worth a look, block by block. Knows no values.

/// Bytes that are tested together; the compiler turns the test into vector instructions.
const BLOCK: usize = 32;

/// A value without an ASCII digit is at least 8 digits of at least 2 bytes, so that one look in so many bytes meets it.
const STRIDE: usize = 16;

/// The next byte at or after `from` that may begin or join something other than a number: `@`, `*`, `[`, or a wide `＠`.
pub(super) fn next_mark(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    let rest = bytes.get(from..)?;
    let blocks = rest.chunks_exact(BLOCK);
    let tail = blocks.remainder();
    for block in blocks {
        // Each byte beside the one before it: A0 alone is common in Han characters, BC A0 is not.
        let before = at.checked_sub(1).and_then(|start| bytes.get(start..start + BLOCK));
        let woken = before.is_none_or(|before| {
            block.iter().zip(before).fold(false, |woken, (byte, before)| {
                woken | matches!(byte, b'@' | b'*' | b'[') | ((*byte == 0xA0) & (*before == 0xBC))
            })
        });
        if woken && let Some(offset) = close_look(bytes, at, block) {
            return Some(at + offset);
        }
        at += BLOCK;
    }
    close_look(bytes, at, tail).map(|offset| at + offset)
}

fn close_look(bytes: &[u8], at: usize, block: &[u8]) -> Option<usize> {
    block.iter().enumerate().find_map(|(offset, byte)| match byte {
        b'@' | b'*' | b'[' => Some(offset),
        // U+FF20 is EF BC A0.
        0xA0 => {
            let lead = (at + offset).checked_sub(2)?;
            bytes.get(lead..lead + 2).filter(|pair| *pair == [0xEF, 0xBC]).map(|_| offset)
        }
        _ => None,
    })
}

/// The next position at or after `from` near which a run of digits may stand: an ASCII digit, or inside a character of
/// several bytes that may be a digit or stand between digits.
pub(super) fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let mut at = from;
    let blocks = rest.chunks_exact(BLOCK);
    let tail = blocks.remainder();
    for block in blocks {
        let woken = block.iter().fold(false, |woken, byte| woken | byte.is_ascii_digit());
        if woken {
            return wake(bytes, at, block);
        }
        for offset in [0, STRIDE] {
            if let Some(start) = dressed(bytes, at + offset) {
                return Some(start);
            }
        }
        at += BLOCK;
    }
    wake(bytes, at, tail)
}

/// The first place to look in a block that is looked at byte by byte.
fn wake(bytes: &[u8], at: usize, block: &[u8]) -> Option<usize> {
    let digit = block.iter().position(u8::is_ascii_digit);
    let before = digit.unwrap_or(block.len());
    let probes = [0, STRIDE].into_iter().filter(|offset| *offset < before);
    probes.filter_map(|offset| dressed(bytes, at + offset)).next().or(digit.map(|offset| at + offset))
}

/// The beginning of the character that the byte at `at` belongs to, when it has several bytes and may be a digit, or when
/// it may stand between digits.
///
/// Han characters other than the numerals are the many that are not: E4 to E9 lead all of U+4000 to U+9FFF.
#[inline]
fn dressed(bytes: &[u8], at: usize) -> Option<usize> {
    let (start, character) = character_at(bytes, at)?;
    let is_dressed = match character {
        [lead @ 0xE4..=0xE9, second, third] => is_numeral(u32::from_be_bytes([0, *lead, *second, *third])),
        [0xEF, 0xBC, third] => matches!(third, 0x88 | 0x89 | 0x8D..=0x99 | 0xBF),
        [0xE3, 0x80, third] => matches!(third, 0x80 | 0x87),
        [byte] => is_room(byte) && room_leads_to_dressed(bytes, at),
        [0xE3 | 0xEF, ..] => matches!(character, [0xEF, 0xB8 | 0xBB, _] | [0xE3, 0x88 | 0x8A | 0x83, _]),
        _ => true,
    };
    is_dressed.then_some(start)
}

const fn is_room(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'-' | b'_' | b'/' | b'.' | b'(' | b')')
}

/// Whether the ASCII room at `at` stands before a character of several bytes that may be a digit.
fn room_leads_to_dressed(bytes: &[u8], at: usize) -> bool {
    let after = bytes.get(at..(at + 9).min(bytes.len())).unwrap_or_default();
    let room = after.iter().take_while(|byte| is_room(byte)).count();
    after.get(room).is_some_and(|byte| !byte.is_ascii()) && dressed(bytes, at + room).is_some()
}

/// The character that the byte at `at` belongs to, and where it begins.
#[inline]
fn character_at(bytes: &[u8], at: usize) -> Option<(usize, &[u8])> {
    let is_lead = |position: &usize| bytes.get(*position).is_some_and(|byte| *byte & 0xC0 != 0x80);
    let start = (at.saturating_sub(3)..=at).rev().find(is_lead)?;
    let length = match bytes.get(start)? {
        0x00..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    };
    bytes.get(start..start + length).map(|character| (start, character))
}

/// Whether these three bytes of UTF-8 are a Han numeral of [`han_digit`](crate::text::han_digit).
const fn is_numeral(bytes: u32) -> bool {
    matches!(
        bytes,
        0xE4_B8_80
            | 0xE4_BA_8C
            | 0xE4_B8_89
            | 0xE5_9B_9B
            | 0xE4_BA_94
            | 0xE5_85_AD
            | 0xE4_B8_83
            | 0xE5_85_AB
            | 0xE4_B9_9D
            | 0xE9_9B_B6
            | 0xE5_A3_B9
            | 0xE5_A3_B1
            | 0xE5_BC_8C
            | 0xE5_B9_BA
            | 0xE8_B4_B0
            | 0xE8_B2_B3
            | 0xE5_BC_90
            | 0xE5_8F_81
            | 0xE5_8F_84
            | 0xE5_8F_83
            | 0xE8_82_86
            | 0xE4_BC_8D
            | 0xE9_99_86
            | 0xE9_99_B8
            | 0xE6_9F_92
            | 0xE6_8D_8C
            | 0xE7_8E_96
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{decimal_value, han_digit};

    #[test]
    fn every_digit_of_several_bytes_wakes_the_scan() {
        for character in (0x80..0x11_0000).filter_map(char::from_u32) {
            let mut buffer = [0; 4];
            let bytes = character.encode_utf8(&mut buffer).as_bytes();
            if han_digit(character).is_some() || decimal_value(character).is_some() {
                for at in 0..bytes.len() {
                    assert_eq!(dressed(bytes, at), Some(0), "{character} at byte {at}");
                }
            }
        }
    }

    #[test]
    fn a_value_in_any_dress_wakes_the_scan_wherever_it_stands() {
        for value in [
            "13812345678",
            "１３８１２３４５６７８",
            "一三八一二三四五六七八",
            "①③⑧①②③④⑤⑥⑦⑧",
            "𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖",
            "一 三 八 一 二 三 四 五 六 七 八",
            "① ③-⑧ ① ②.③ ④ ⑤ ⑥ ⑦ ⑧",
        ] {
            for before in 0..70 {
                let text = format!("{}{value}的的的的的的的的的", "的".repeat(before));
                let at = next_digit(text.as_bytes(), 0).unwrap();
                let (start, end) = (before * 3, before * 3 + value.len());
                assert!((start..end).contains(&at), "{value} after {before} characters: {at}");
            }
        }
        assert_eq!(next_digit("的，。！钱被盗？！；的的的的的的的的的".repeat(9).as_bytes(), 0), None);
    }

    #[test]
    fn marks_wake_the_scan_wherever_they_stand() {
        for mark in ["@", "*", "[", "＠"] {
            for before in 0..70 {
                let text = format!("{}{mark}的", "的".repeat(before));
                assert_eq!(next_mark(text.as_bytes(), 0), Some(before * 3 + mark.len() - 1));
            }
        }
        // 栠 is E6 A0 A0; 退 is E9 80 80.
        assert_eq!(next_mark("栠栠栠栠栠栠栠栠栠栠栠栠栠栠".as_bytes(), 0), None);
    }
}
