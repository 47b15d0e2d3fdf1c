//! The word lists of BIP 39, as the proposal gives them, and the place of a word in each.

use crate::order;
use crate::text::{is_han, is_invisible, simplified};

const ENGLISH: &str = include_str!("../../../../data/bip39/english.txt");
/// The list in Traditional characters has the same ones, each at the same place.
const HAN: &str = include_str!("../../../../data/bip39/chinese_simplified.txt");

/// The longest word in letters.
const MAX_WORD: usize = 8;

/// The lists, ready to be searched.
#[derive(Debug)]
pub(in crate::mask) struct Words {
    /// In the order of the list, which is that of the alphabet.
    english: Vec<&'static str>,
    /// Where the words of each first letter begin.
    letters: [usize; 27],
    /// Simplified characters, in their own order.
    han: Vec<(char, u16)>,
}

impl Words {
    pub(in crate::mask) fn new() -> Self {
        let english: Vec<&str> = ENGLISH.lines().collect();
        let mut letters = [english.len(); 27];
        for (start, letter) in letters.iter_mut().zip(b'a'..=b'z') {
            *start = english.partition_point(|word| word.as_bytes().first() < Some(&letter));
        }
        let mut han: Vec<(char, u16)> = HAN.chars().filter(|it| is_han(*it)).zip(0..).collect();
        order::by(&mut han, Ord::cmp);
        Self { english, letters, han }
    }

    /// The place of the English word at the beginning of `text`, in any case and width, and how many bytes it takes.
    pub(super) fn english_at(&self, text: &str) -> Option<(u16, usize)> {
        let mut plain = [0u8; MAX_WORD];
        let (mut length, mut end, mut ignorable) = (0, 0, 0);
        for (at, character) in text.char_indices() {
            let letter = match character {
                'a'..='z' | 'A'..='Z' => character,
                'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(character) - 0xFEE0)?,
                _ if is_invisible(character) && ignorable < MAX_WORD => {
                    ignorable += 1;
                    continue;
                }
                _ => break,
            };
            *plain.get_mut(length)? = u8::try_from(letter).ok()?.to_ascii_lowercase();
            length += 1;
            end = at + character.len_utf8();
        }
        let word = plain.get(..length).filter(|word| word.len() >= 3)?;
        let letter = usize::from(word.first()?.wrapping_sub(b'a'));
        let (start, end_of_letter) = (*self.letters.get(letter)?, *self.letters.get(letter + 1)?);
        let among = self.english.get(start..end_of_letter)?;
        let place = among.binary_search_by(|listed| listed.as_bytes().cmp(word)).ok()?;
        Some((u16::try_from(start + place).ok()?, end))
    }

    /// The place of a Han character, which is that of its Simplified form.
    pub(super) fn han(&self, character: char) -> Option<u16> {
        let place = |character| self.han.binary_search_by_key(&character, |(listed, _)| *listed).ok();
        let at = place(character).or_else(|| {
            place(match character {
                // As the lists pair them; elsewhere 矽 stands for itself, and 帳 for 账.
                '矽' => '硅',
                '帳' => '帐',
                _ => simplified(character),
            })
        })?;
        self.han.get(at).map(|(_, index)| *index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_has_its_words_in_order() {
        let words = Words::new();
        assert_eq!((words.english.len(), words.han.len()), (2048, 2048));
        assert!(words.english.is_sorted());
        // The first and the last words of the lists, by the proposal.
        assert_eq!(
            (words.english_at("ABANDON"), words.english_at("zo\u{200B}o."), words.english_at("ｚｏｏ ")),
            (Some((0, 7)), Some((2047, 6)), Some((2047, 9)))
        );
        assert_eq!(words.english_at("the"), None);
        assert_eq!((words.han('的'), words.han('歇'), words.han('囧')), (Some(0), Some(2047), None));
    }

    #[test]
    fn both_chinese_lists_have_the_same_places() {
        let words = Words::new();
        let traditional = include_str!("../../../../data/bip39/chinese_traditional.txt");
        for list in [HAN, traditional] {
            let places: Vec<Option<u16>> = list.chars().filter(|it| is_han(*it)).map(|it| words.han(it)).collect();
            assert_eq!(places, (0..2048).map(Some).collect::<Vec<_>>());
        }
    }
}
