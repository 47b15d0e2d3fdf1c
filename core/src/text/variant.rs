//! The forms of characters: the tables of `core/data/text`, read at compile time.
//!
//! Never joins or splits characters, and never goes by sound: 呗到 stays 呗到.

/// The tables hold this many pairs; a file with another number does not compile.
const SIMPLIFIED_PAIRS: usize = count_pairs(include_str!("../../data/text/simplified.txt"));
const COMPATIBILITY_PAIRS: usize = count_pairs(include_str!("../../data/text/compatibility.txt"));

pub(super) const FIRST_HAN: u32 = 0x4E00;
pub(super) const HAN_WORDS: usize = (0xA000 - FIRST_HAN as usize) / 64;

static SIMPLIFIED: HanTable = HanTable::read(include_str!("../../data/text/simplified.txt"));
const COMPATIBILITY_RUNS: usize = count_runs(&COMPATIBILITY_LIST);
const COMPATIBILITY_LIST: [(char, char); COMPATIBILITY_PAIRS] =
    read_pairs(include_str!("../../data/text/compatibility.txt"));
static COMPATIBILITY: CompatibilityTable = CompatibilityTable::of(&COMPATIBILITY_LIST);

/// A set of the characters that have another form, with the rank of each word's first: one bit test for the many that have none.
struct HanTable {
    present: [u64; HAN_WORDS],
    rank: [u16; HAN_WORDS],
    /// Each less the character itself, which is often the same for neighbours.
    forms: [u16; SIMPLIFIED_PAIRS],
}

/// The characters that stand for a plain one, as runs of neighbours: the table of pairs takes twice the room in what ships.
struct CompatibilityTable {
    /// The first character of each run, and how many stand before it.
    runs: [(u32, u16); COMPATIBILITY_RUNS],
    plain: [u16; COMPATIBILITY_PAIRS],
}

/// The simplified or standard form of a Han character of U+4E00 to U+9FFF; `None` when it is its own form.
#[inline]
pub(super) fn simplified(character: u32) -> Option<char> {
    let index = character.wrapping_sub(FIRST_HAN);
    let word = (index / 64) as usize;
    let bits = *SIMPLIFIED.present.get(word)?;
    let bit = 1u64 << (index % 64);
    if bits & bit == 0 {
        return None;
    }
    let before = (bits & (bit - 1)).count_ones() as usize;
    let rank = usize::from(*SIMPLIFIED.rank.get(word)?);
    let form = SIMPLIFIED.forms.get(rank + before)?.wrapping_add(character as u16);
    char::from_u32(u32::from(form))
}

/// The single plain character that a compatibility form stands for; `None` when it is none.
pub(super) fn compatible(character: char) -> Option<char> {
    let character = u32::from(character);
    let run = COMPATIBILITY.runs.partition_point(|(first, _)| *first <= character).checked_sub(1)?;
    let (first, before) = *COMPATIBILITY.runs.get(run)?;
    let end = COMPATIBILITY.runs.get(run + 1).map_or(COMPATIBILITY_PAIRS, |(_, before)| usize::from(*before));
    let row = usize::from(before) + (character - first) as usize;
    COMPATIBILITY.plain.get(..end)?.get(row).and_then(|plain| char::from_u32(u32::from(*plain)))
}

impl HanTable {
    #[expect(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index does not compile")]
    const fn read(text: &str) -> Self {
        let pairs: [(char, char); SIMPLIFIED_PAIRS] = read_pairs(text);
        let mut table = Self { present: [0; HAN_WORDS], rank: [0; HAN_WORDS], forms: [0; SIMPLIFIED_PAIRS] };
        let mut row = 0;
        while row < SIMPLIFIED_PAIRS {
            let (from, to) = pairs[row];
            let index = from as u32 - FIRST_HAN;
            table.present[(index / 64) as usize] |= 1 << (index % 64);
            table.forms[row] = (to as u16).wrapping_sub(from as u16);
            row += 1;
        }
        let mut word = 1;
        while word < HAN_WORDS {
            table.rank[word] = table.rank[word - 1] + table.present[word - 1].count_ones() as u16;
            word += 1;
        }
        table
    }
}

impl CompatibilityTable {
    #[expect(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index does not compile")]
    const fn of(pairs: &[(char, char); COMPATIBILITY_PAIRS]) -> Self {
        let mut table = Self { runs: [(0, 0); COMPATIBILITY_RUNS], plain: [0; COMPATIBILITY_PAIRS] };
        let (mut row, mut run) = (0, 0);
        while row < COMPATIBILITY_PAIRS {
            if begins_run(pairs, row) {
                table.runs[run] = (pairs[row].0 as u32, row as u16);
                run += 1;
            }
            assert!(pairs[row].1 as u32 <= u16::MAX as u32, "a plain character is one of the basic plane");
            table.plain[row] = pairs[row].1 as u16;
            row += 1;
        }
        table
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index does not compile")]
const fn begins_run(pairs: &[(char, char)], row: usize) -> bool {
    row == 0 || pairs[row].0 as u32 != pairs[row - 1].0 as u32 + 1
}

const fn count_runs(pairs: &[(char, char)]) -> usize {
    let (mut row, mut runs) = (0, 0);
    while row < pairs.len() {
        runs += begins_run(pairs, row) as usize;
        row += 1;
    }
    runs
}

/// Decodes the character at `at`; gives it and the position after it.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index does not compile")]
pub(super) const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    let lead = bytes[at] as u32;
    let (mut value, length) = match lead {
        0x00..0x80 => (lead, 1),
        0x80..0xE0 => (lead & 0x1F, 2),
        0xE0..0xF0 => (lead & 0x0F, 3),
        _ => (lead & 0x07, 4),
    };
    let mut next = at + 1;
    while next < at + length {
        value = value << 6 | bytes[next] as u32 & 0x3F;
        next += 1;
    }
    (value, next)
}

/// The position after the lines that begin with `#`.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index does not compile")]
const fn after_comments(bytes: &[u8]) -> usize {
    let mut at = 0;
    while bytes[at] == b'#' {
        while bytes[at] != b'\n' {
            at += 1;
        }
        at += 1;
    }
    at
}

const fn count_pairs(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut characters) = (after_comments(bytes), 0);
    while at < bytes.len() {
        let (character, next) = decode(bytes, at);
        if character > 0x20 {
            characters += 1;
        }
        at = next;
    }
    characters / 2
}

/// Reads pairs of characters parted by spaces and line ends; rows that are not in order do not compile.
#[expect(clippy::indexing_slicing, clippy::panic, reason = "evaluated at compile time, where neither compiles")]
const fn read_pairs<const N: usize>(text: &str) -> [(char, char); N] {
    let bytes = text.as_bytes();
    let mut pairs = [('\0', '\0'); N];
    let (mut at, mut row, mut last) = (after_comments(bytes), 0, 0);
    while at < bytes.len() {
        if bytes[at] <= 0x20 {
            at += 1;
            continue;
        }
        let (from, next) = decode(bytes, at);
        let (to, next) = decode(bytes, next);
        assert!(from > last, "the pairs are in order of the first character");
        pairs[row] = match (char::from_u32(from), char::from_u32(to)) {
            (Some(from), Some(to)) => (from, to),
            _ => panic!("the table holds characters"),
        };
        (last, row, at) = (from, row + 1, next);
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_the_table_is_read_back() {
        let text = include_str!("../../data/text/simplified.txt");
        let mut pairs = 0;
        for pair in text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace) {
            let mut characters = pair.chars();
            let (from, to) = (characters.next().unwrap(), characters.next().unwrap());
            assert_eq!((simplified(u32::from(from)), characters.next()), (Some(to), None), "{pair}");
            assert_eq!(simplified(u32::from(to)), None, "the form of {pair} is final");
            pairs += 1;
        }
        assert_eq!(pairs, SIMPLIFIED_PAIRS);
        assert!(pairs > 2500);
    }

    #[test]
    fn a_character_without_another_form_has_none() {
        for character in "一的钱被盗刷到账里复么着龘呗余".chars() {
            assert_eq!(simplified(u32::from(character)), None, "{character}");
        }
        for character in ['\0', 'a', '㐀', '\u{4DFF}', '\u{A000}', '\u{20000}', '\u{10FFFF}'] {
            assert_eq!(simplified(u32::from(character)), None);
        }
    }

    #[test]
    fn compatibility_forms_are_those_of_unicode() {
        // Unicode's own charts: Kangxi radical ONE, CJK COMPATIBILITY IDEOGRAPH-F900, circled and parenthesised ideograph ONE, é, squared 得.
        let rows = [('\u{2F00}', '一'), ('\u{F900}', '\u{8C48}'), ('㊀', '一'), ('㈠', '一'), ('é', 'e'), ('🉐', '得')];
        for (from, to) in rows {
            assert_eq!(compatible(from), Some(to), "{from}");
        }
        assert_eq!(compatible('一'), None);
        assert_eq!(compatible('e'), None);
    }
}
