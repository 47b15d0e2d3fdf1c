//! Words that announce a value behind them: 密码, CVV, 姓名. Finds words; reads no values.

use crate::mask::context::Hit;
use crate::mask::value::Detector;
use crate::order;
use crate::policy::MaskKind;
use crate::text::{Folded, Span, is_alphanumeric, is_invisible, is_space, simplified};

/// The longest word in characters.
const MAX_WORD: usize = 24;

/// The remainders by which the last characters of words are looked up.
const LASTS: usize = 1024;

/// The kinds whose values are read behind a word, and only there.
const ANNOUNCED: [Detector; 12] = [
    Detector::CardSecurityCode,
    Detector::OneTimeCode,
    Detector::Password,
    Detector::Pin,
    Detector::CardExpiry,
    Detector::PersonName,
    Detector::PostalAddress,
    Detector::SocialAccount,
    Detector::DateOfBirth,
    Detector::Coordinates,
    Detector::SeedPhrase,
    Detector::AccessToken,
];

/// A word, its characters from the last to the first.
#[derive(Debug)]
struct Word {
    backwards: Vec<char>,
    detector: Detector,
}

/// The words of the kinds of [`ANNOUNCED`].
#[derive(Debug)]
pub(in crate::mask) struct Announcements {
    /// By their last character, and then the longest first.
    words: Vec<Word>,
    /// Whether a character whose code has this remainder is the last of one.
    lasts: [u64; LASTS / 64],
}

/// A word that was found.
pub(super) struct Cue {
    pub(super) detector: Detector,
    pub(super) span: Span,
}

impl Announcements {
    pub(in crate::mask) fn new(kinds: &[MaskKind]) -> Self {
        let mut words = Vec::new();
        for detector in ANNOUNCED {
            let Some(listed) = kinds.iter().find(|it| Some(&it.id) == detector.kind().as_ref()) else {
                continue;
            };
            for word in &listed.words {
                let backwards: Vec<char> = Folded::new(word).as_str().chars().rev().take(MAX_WORD).collect();
                words.push(Word { backwards, detector });
            }
        }
        let last = |word: &Word| word.backwards.first().copied().unwrap_or_default();
        words.retain(|word| !word.backwards.is_empty());
        order::by_key(&mut words, |word| (last(word), std::cmp::Reverse(word.backwards.len())));
        let mut lasts = [0; LASTS / 64];
        for word in &words {
            let (place, bit) = remainder(last(word));
            if let Some(place) = lasts.get_mut(place) {
                *place |= 1 << bit;
            }
        }
        Self { words, lasts }
    }

    /// The last character of each word that ends in no ASCII letter, and the one before it unless any may stand there.
    pub(in crate::mask) fn ends(&self) -> impl Iterator<Item = (char, Option<char>)> {
        self.words.iter().filter_map(|word| match word.backwards.as_slice() {
            [last, before, ..] if !last.is_ascii() => Some((*last, Some(*before).filter(|it| *it != ' '))),
            [last] if !last.is_ascii() => Some((*last, None)),
            _ => None,
        })
    }

    /// The longest word that ends at `end`, and begins no earlier than `floor`.
    pub(super) fn ending_at(&self, text: &str, floor: usize, end: usize) -> Option<Cue> {
        let before = text.get(floor..end)?;
        let last = folded(before.chars().next_back()?);
        let (place, bit) = remainder(last);
        if self.lasts.get(place).is_none_or(|place| place >> bit & 1 == 0) {
            return None;
        }
        let first = self.words.partition_point(|word| word.backwards.first().is_some_and(|it| *it < last));
        let same = self.words.get(first..)?.iter().take_while(|word| word.backwards.first() == Some(&last));
        let mut same = same.peekable();
        same.peek()?;
        // The character before, unless room stands between.
        let second = before.chars().rev().nth(1).map(folded).filter(|it| is_alphanumeric(*it));
        let mut same = same.filter(|word| match (second, word.backwards.get(1)) {
            (Some(second), Some(wanted)) => second == *wanted || *wanted == ' ',
            _ => true,
        });
        same.find_map(|word| {
            let start = floor + starts(before, &word.backwards)?;
            Some(Cue { detector: word.detector, span: Span::new(start, end) })
        })
    }
}

impl Cue {
    /// Whether the word only says how many digits there are: 六位数.
    pub(super) fn counts(&self, text: &str) -> bool {
        let word = text.get(self.span.range()).unwrap_or_default();
        word.ends_with(['数', '數', '字']) || word.to_ascii_lowercase().ends_with("digits")
    }

    /// This word as the context of a value that begins at `start`.
    pub(super) fn hit(&self, text: &str, start: usize) -> Option<Hit> {
        let between = text.get(self.span.end..start).unwrap_or_default();
        let distance = between.chars().filter(|it| !is_invisible(*it)).count();
        let rule = crate::ids::RuleId::new(self.detector.kind()?.as_str()).ok()?;
        Some(Hit { rule, span: self.span, distance })
    }
}

/// The place of a character among [`LASTS`]: a word, and a bit of it.
const fn remainder(character: char) -> (usize, u32) {
    let remainder = character as usize % LASTS;
    (remainder / 64, remainder as u32 % 64)
}

/// Where `text` begins to end in the word; `None` when it does not. Room may stand between Han characters.
fn starts(text: &str, backwards: &[char]) -> Option<usize> {
    let mut wanted = backwards.iter();
    let mut next = wanted.next();
    let mut room = 0;
    let mut seen = None;
    for (at, character) in text.char_indices().rev() {
        let Some(want) = next else {
            let own = backwards.last().copied().unwrap_or_default();
            return (!own.is_ascii_alphabetic() || !folded(character).is_ascii_alphanumeric()).then_some(seen?);
        };
        let form = folded(character);
        if form == *want || (*want == ' ' && matches!(form, '_' | '-')) {
            (seen, room) = (Some(at), 0);
            next = wanted.next();
        } else if *want == ' ' && !is_space(character) {
            // `seed phrase` and `seedphrase` are one.
            next = wanted.next();
            if next != Some(&form) {
                return None;
            }
            seen = Some(at);
            next = wanted.next();
        } else if is_invisible(character) || (is_space(character) && !want.is_ascii()) {
            room += 1;
            if room > 2 {
                return None;
            }
        } else {
            return None;
        }
    }
    if next.is_none() { seen } else { None }
}

/// A character in the form of the words: simplified, in lower case and half width.
pub(super) fn folded(character: char) -> char {
    match character {
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '０'..='９' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character).to_ascii_lowercase()
        }
        '\0'..='\x7F' => character.to_ascii_lowercase(),
        _ => simplified(character),
    }
}
