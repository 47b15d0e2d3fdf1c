//! Seed phrases: BIP 39 in English and in Chinese of both scripts, by their checksum. Finds the words wherever they stand: in
//! any case, on lines, numbered, with other words around.

mod words;

use super::Reading;
use crate::mask::value::Detector;
use crate::text::{Span, is_han, is_invisible, is_space};
use sha2::{Digest, Sha256};
pub(in crate::mask) use words::Words;

/// BIP 39, "Generating the mnemonic": numbers of words, the longest first.
const LENGTHS: [usize; 5] = [24, 21, 18, 15, 12];

/// No phrase and no two of them are longer; a longer row of words of the list is hidden whole.
const MAX_ROW: usize = 48;

/// At most so many characters that are no words stand between two words: a line's end, a number, a mark.
const MAX_BETWEEN: usize = 8;

/// A word of a list.
#[derive(Clone, Copy, Debug)]
struct Place {
    index: u16,
    span: Span,
    /// Whether something before it says that a phrase may begin here.
    opens: bool,
}

/// Words that follow each other.
#[derive(Debug, Default)]
pub(super) struct Row {
    places: Vec<Place>,
}

/// Whether a word that announces a phrase stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Announced {
    By,
    Not,
}

impl Row {
    /// Reads English words from `at`; gives where reading goes on.
    pub(super) fn read_english(&mut self, words: &Words, text: &str, at: usize, ceiling: usize) -> usize {
        self.places.clear();
        let (mut position, mut opens) = (at, true);
        while let Some(rest) = text.get(position..ceiling) {
            let Some((index, length)) = words.english_at(rest) else { break };
            self.places.push(Place { index, span: Span::new(position, position + length), opens });
            position += length;
            let Some((gap, next_opens)) = between(text.get(position..ceiling).unwrap_or_default()) else { break };
            (position, opens) = (position + gap, next_opens);
            if self.places.len() > MAX_ROW * 32 {
                break;
            }
        }
        self.places.last().map_or(at + 1, |last| last.span.end)
    }

    /// Reads single Han characters from `at`, parted or, where a word announced them, touching.
    pub(super) fn read_han(
        &mut self,
        words: &Words,
        text: &str,
        at: usize,
        ceiling: usize,
        announced: Announced,
    ) -> usize {
        self.places.clear();
        let (mut position, mut opens) = (at, true);
        while let Some(rest) = text.get(position..ceiling) {
            let Some(character) = rest.chars().next().filter(|it| is_han(*it)) else { break };
            let Some(index) = words.han(character) else { break };
            // Of characters that touch, the first may be the last of a phrase, and the others are of a sentence.
            let touching = self.places.last().is_some_and(|last| last.span.end == position);
            // As the first two stand, apart or touching, so do all.
            let apart = match self.places.as_slice() {
                [one, next, ..] => Some(next.span.start > one.span.end),
                _ => None,
            };
            if (touching && announced == Announced::Not) || apart.is_some_and(|apart| apart == touching) {
                break;
            }
            let end = position + character.len_utf8();
            self.places.push(Place { index, span: Span::new(position, end), opens });
            position = end;
            let Some((gap, next_opens)) = between(text.get(position..ceiling).unwrap_or_default()) else { break };
            (position, opens) = (position + gap, next_opens);
            if self.places.len() > MAX_ROW * 32 {
                break;
            }
        }
        self.places.last().map_or(at + 1, |last| last.span.end)
    }

    /// The phrases in the row.
    pub(super) fn phrases(&self, announced: Announced) -> Vec<Reading> {
        let count = self.places.len();
        if self.touches() {
            // Twelve characters of a sentence are as often of the list: a phrase is all of its clause.
            let whole = announced == Announced::By && LENGTHS.contains(&count) && self.is_valid(0, count);
            return self.reading(0, count, true).filter(|_| whole).into_iter().collect();
        }
        if count < 12 {
            return Vec::new();
        }
        if count > MAX_ROW {
            return self.reading(0, count, false).into_iter().collect();
        }
        let mut found = Vec::new();
        let mut at = 0;
        while at + 12 <= count {
            let valid: Vec<(usize, usize)> = (at..=count - 12)
                .flat_map(|start| LENGTHS.into_iter().map(move |length| (start, length)))
                .filter(|(start, length)| start + length <= count && self.is_valid(*start, *length))
                .collect();
            // Behind the word that announces it, a phrase begins.
            let first = |start: usize| announced == Announced::By && start == 0;
            let rank = |(start, length): &(usize, usize)| (first(*start), self.boundaries(*start, *length));
            let best =
                valid.iter().max_by_key(|stretch| (rank(stretch), stretch.1, std::cmp::Reverse(stretch.0))).copied();
            let Some((start, length)) = best else { break };
            // One of sixteen stretches is right by chance: of those that overlap and are bounded alike none is left in clear.
            let alike = valid.iter().filter(|other| rank(other) == rank(&(start, length)));
            let overlap = alike.filter(|other| other.0 < start + length && other.0 + other.1 > start);
            let (from, to) = overlap
                .fold((start, start + length), |(from, to), other| (from.min(other.0), to.max(other.0 + other.1)));
            found.extend(self.reading(from, to - from, true));
            at = to;
        }
        // A slip of the pen spoils the checksum; the words before say what it is, or that nothing else stands in the row.
        let whole = announced == Announced::By || LENGTHS.contains(&count) && self.is_mixed();
        if found.is_empty() && whole {
            found.extend(self.reading(0, count, false));
        }
        found
    }

    /// Where it stands, if it has as many words as a phrase.
    pub(super) fn long(&self) -> Option<Span> {
        let (first, last) = (self.places.first()?, self.places.last()?);
        (self.places.len() >= 12).then(|| Span::new(first.span.start, last.span.end))
    }

    /// Whether its characters touch each other.
    fn touches(&self) -> bool {
        matches!(self.places.as_slice(), [one, next, ..] if next.span.start == one.span.end)
    }

    /// How many ends of a stretch are where a phrase may begin or end.
    fn boundaries(&self, start: usize, length: usize) -> usize {
        let opens = self.places.get(start).is_some_and(|place| place.opens);
        let closes = self.places.get(start + length).is_none_or(|next| next.opens);
        usize::from(opens) + usize::from(closes)
    }

    /// Whether the words are of a phrase and not one word over and over.
    fn is_mixed(&self) -> bool {
        let first = self.places.first().map(|place| place.index);
        self.places.iter().filter(|place| Some(place.index) != first).count() >= self.places.len() / 2
    }

    /// BIP 39: eleven bits a word; of 33 bits one is of the checksum, the first of the entropy's SHA-256.
    fn is_valid(&self, start: usize, length: usize) -> bool {
        let mut bytes = [0u8; 33];
        let Some(places) = self.places.get(start..start + length) else { return false };
        for (word, place) in places.iter().enumerate() {
            for bit in 0..11 {
                if place.index >> (10 - bit) & 1 == 1
                    && let Some(byte) = bytes.get_mut((word * 11 + bit) / 8)
                {
                    *byte |= 0x80 >> ((word * 11 + bit) % 8);
                }
            }
        }
        let entropy = length * 4 / 3;
        let (Some(head), Some(check)) = (bytes.get(..entropy), bytes.get(entropy)) else { return false };
        let mask = !(0xFFu16 >> (length / 3)) as u8;
        Sha256::digest(head).first().is_some_and(|hash| hash & mask == check & mask)
    }

    fn reading(&self, start: usize, length: usize, checksum: bool) -> Option<Reading> {
        let places = self.places.get(start..start + length)?;
        let span = Span::new(places.first()?.span.start, places.last()?.span.end);
        let plain: Vec<String> = places.iter().map(|place| place.index.to_string()).collect();
        let mut reading = Reading::text(Detector::SeedPhrase, span, plain.join(" "));
        (reading.checksum, reading.confidence) = (checksum, if checksum { 9_800 } else { 8_500 });
        Some(reading)
    }
}

/// Where the single Han characters begin that stand parted at the end of `before`.
pub(super) fn first_of_row(before: &str) -> Option<usize> {
    let (mut start, mut room, mut touching) = (None, 0, 0);
    for (at, character) in before.char_indices().rev().take(MAX_ROW * MAX_BETWEEN) {
        if is_han(character) {
            touching += 1;
            if touching > 1 {
                break;
            }
            (start, room) = (Some(at), 0);
        } else if is_space(character) || is_invisible(character) || matches!(character, '\n' | '\r') {
            (room, touching) = (room + 1, 0);
            if room > MAX_BETWEEN {
                break;
            }
        } else {
            break;
        }
    }
    start
}

/// Where the second Han character of `row` begins.
pub(super) fn next_of_row(row: &str) -> Option<usize> {
    row.char_indices().filter(|(_, it)| is_han(*it)).nth(1).map(|(at, _)| at)
}

/// How many bytes of numbering stand before the first word: `1. `.
pub(super) fn numbering(rest: &str) -> usize {
    let digits = rest.bytes().take(2).take_while(u8::is_ascii_digit).count();
    if digits == 0 { 0 } else { digits + between(rest.get(digits..).unwrap_or_default()).map_or(0, |(gap, _)| gap) }
}

/// What stands between two words: how many bytes, and whether a phrase may begin behind it. `None` when the row ends.
fn between(rest: &str) -> Option<(usize, bool)> {
    let (mut count, mut opens, mut end, mut digits) = (0, false, 0, 0);
    for character in rest.chars() {
        let is_digit = character.is_ascii_digit();
        let passes = is_space(character)
            || is_invisible(character)
            || is_digit
            || matches!(
                character,
                '\n' | '\r'
                    | '.'
                    | ','
                    | ')'
                    | '('
                    | '-'
                    | ':'
                    | '，'
                    | '、'
                    | '．'
                    | '：'
                    | '）'
                    | '|'
                    | ';'
                    | '/'
                    | '"'
                    | '_'
                    | '~'
                    | '①'..='⑳'
            );
        if !passes {
            break;
        }
        digits += usize::from(is_digit);
        count += 1;
        if count > MAX_BETWEEN || digits > 2 {
            return None;
        }
        opens |= matches!(character, '\n' | ':' | '：' | '"' | '，' | ',' | ';' | '.');
        end += character.len_utf8();
    }
    Some((end, opens))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first vector of BIP 39's reference implementation: sixteen bytes of zero.
    const ZERO: &str = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

    fn phrases(text: &str) -> Vec<String> {
        let words = Words::new();
        let mut row = Row::default();
        row.read_english(&words, text, 0, text.len());
        row.phrases(Announced::Not).iter().map(|found| text.get(found.span.range()).unwrap().to_owned()).collect()
    }

    #[test]
    fn a_phrase_is_known_by_its_checksum() {
        assert_eq!(phrases(ZERO), [ZERO]);
        assert_eq!(phrases(&ZERO.to_uppercase()), [ZERO.to_uppercase()]);
        // One word over and over is no phrase.
        assert_eq!(phrases(&ZERO.replace("about", "abandon")), [""; 0]);
    }

    #[test]
    fn words_of_the_list_beside_a_phrase_do_not_hide_it() {
        assert_eq!(phrases(&format!("please phrase\n{ZERO}\nthank")), [ZERO]);
        assert_eq!(phrases(&format!("{ZERO}\n{ZERO}")).len(), 2);
    }

    #[test]
    fn numbers_and_lines_may_part_the_words() {
        let numbered: Vec<String> =
            ZERO.split(' ').enumerate().map(|(at, word)| format!("{}. {word}", at + 1)).collect();
        let text = numbered.join("\n");
        assert_eq!(phrases(text.strip_prefix("1. ").unwrap()).len(), 1);
    }
}
