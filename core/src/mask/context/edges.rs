//! Where a word of the lists may stand, by the letters and digits at its edge: a cheap look that spares most texts the reading.
//! Says yes where none stands; never no where one does.

use super::ends_clause;
use crate::order;
use crate::text::{forms, is_alphanumeric, is_invisible};

/// How many bits two characters are looked up in.
const PAIRS: usize = 1 << 15;

/// Digits that may stand between a word and the number behind it.
const MAX_DIGITS: usize = 2;

/// Letters and digits that are read behind a number: a tie, [`REACH`](super::REACH), and the three by which a word is seen.
const MAX_BEHIND: usize = 24;

/// Stands for what a word has not: a second or a third letter or digit.
const NONE: char = '\0';

/// The edges of words on one side.
#[derive(Debug, Default)]
pub(super) struct Edges {
    /// Of each word the letter or digit at the edge and the two next to it; in order.
    words: Vec<(char, char, char)>,
    /// Whether two of this place are the first of a word.
    bits: Vec<u64>,
    /// Words of one character.
    singles: Vec<char>,
    /// Whether nothing can be said.
    any: bool,
}

impl Edges {
    /// The ends of `words`, which are folded.
    pub(super) fn ends<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        Self::new(words.map(|word| word.chars().rev()))
    }

    /// The beginnings of `words`, which are folded.
    pub(super) fn beginnings<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        Self::new(words.map(str::chars))
    }

    fn new(words: impl Iterator<Item = impl Iterator<Item = char>>) -> Self {
        let mut edges = Self { bits: vec![0; PAIRS / 64], ..Self::default() };
        for word in words {
            let mut shown = word.filter(|it| is_alphanumeric(*it));
            match (shown.next(), shown.next(), shown.next()) {
                (Some(edge), Some(next), third) => {
                    edges.words.push((edge, next, third.unwrap_or(NONE)));
                    let (word, bit) = place(edge, next);
                    if let Some(word) = edges.bits.get_mut(word) {
                        *word |= 1 << bit;
                    }
                }
                (Some(edge), ..) => edges.singles.push(edge),
                (None, ..) => edges.any = true,
            }
        }
        order::by(&mut edges.words, Ord::cmp);
        order::by(&mut edges.singles, Ord::cmp);
        edges
    }

    /// The same, where nothing can be said if `any` holds.
    pub(super) fn or_any(self, any: bool) -> Self {
        Self { any: self.any || any, ..self }
    }

    /// Whether a word may end in the last clause of `text`, so near its end that a number behind it may be its own.
    pub(super) fn before(&self, text: &str) -> bool {
        let shown = text.chars().rev().take_while(|it| !ends_clause(*it)).filter_map(shown);
        // Digits before a form, and before those two back, which may be a word's own.
        let (mut digits, mut one_back, mut two_back) = (0, 0, 0);
        let near = shown.flat_map(|(first, second)| second.into_iter().chain([first])).take_while(|form| {
            let few = two_back <= MAX_DIGITS;
            (two_back, one_back, digits) = (one_back, digits, digits + usize::from(form.is_ascii_digit()));
            few
        });
        self.any || self.stand(near)
    }

    /// Whether a word may begin in `text`, so near its beginning that a number before it may be its own.
    pub(super) fn behind(&self, text: &str) -> bool {
        let shown = text.chars().filter_map(shown);
        self.any || self.stand(shown.flat_map(|(first, second)| [first].into_iter().chain(second)).take(MAX_BEHIND))
    }

    /// Whether the edge of a word is among `forms`, which go into the words from that edge on.
    fn stand(&self, forms: impl Iterator<Item = char>) -> bool {
        let (mut edge, mut next) = (NONE, NONE);
        for third in forms.chain([NONE]) {
            if self.has(edge, next, third) || self.singles.binary_search(&third).is_ok() {
                return true;
            }
            (edge, next) = (next, third);
        }
        false
    }

    fn has(&self, edge: char, next: char, third: char) -> bool {
        let (word, bit) = place(edge, next);
        let may_be = self.bits.get(word).is_some_and(|word| word >> bit & 1 == 1);
        may_be && [NONE, third].iter().any(|third| self.words.binary_search(&(edge, next, *third)).is_ok())
    }
}

/// A letter or digit in the form of folded text; one of two digits has both.
fn shown(character: char) -> Option<(char, Option<char>)> {
    if is_invisible(character) {
        return None;
    }
    Some(forms(character)).filter(|(form, _)| is_alphanumeric(*form))
}

/// The place of two of them: a word, and a bit of it.
const fn place(edge: char, next: char) -> (usize, u32) {
    let place = (edge as usize).wrapping_mul(0x9E5).wrapping_add(next as usize) % PAIRS;
    (place / 64, place as u32 % 64)
}

#[cfg(test)]
mod tests {
    use super::super::Cues;
    use super::*;
    use crate::policy::Policy;

    const WORDS: [&str; 4] = ["手机号", "元", "card number", "cvv2"];

    #[test]
    fn a_word_is_seen_in_whatever_dress() {
        let (ends, beginnings) = (Edges::ends(WORDS.into_iter()), Edges::beginnings(WORDS.into_iter()));
        for text in
            ["我的手机号", "手 機・號：", "5元", "Card  Number is", "ＣＡＲＤ－NUMBER", "cvv②12", "手\u{200B}机号"]
        {
            assert!(ends.before(text) && beginnings.behind(text), "{text}");
        }
        for text in ["我的手", "号机手", "", "，。", "cv", "机号"] {
            assert!(!ends.before(text), "{text}");
        }
        for text in ["机号", "手机", "手号机", "", "，。", "vv2"] {
            assert!(!beginnings.behind(text), "{text}");
        }
    }

    #[test]
    fn of_the_default_policy_s_words_something_can_be_said() {
        let cues = Cues::new(&Policy::wallet().unwrap().mask).unwrap();
        assert!(!cues.before.any && !cues.after.any);
        for text in ["G123456(A)", "今天天气很好", "I lost it"] {
            assert!(!cues.before.before(text) && !cues.after.behind(text), "{text}");
        }
    }

    #[test]
    fn what_is_too_far_is_not_seen() {
        let ends = Edges::ends(WORDS.into_iter());
        for (text, seen) in
            [("手机号12 是", true), ("手机号123 是", false), ("手机号，是", false), ("手机号、是", true)]
        {
            assert_eq!(ends.before(text), seen, "{text}");
        }
        let beginnings = Edges::beginnings(WORDS.into_iter());
        assert!(beginnings.behind(&format!("{}元", "的".repeat(18))));
        assert!(!beginnings.behind(&format!("{}元", "的".repeat(30))));
    }
}
