//! The grams of a folded text: its tokens one by one, by twos and by threes, each as a number. Weighs nothing.
//!
//! A token is a Han character, a word of any other script, a number or a hidden value (all of which are one token, whatever they
//! say), a question mark, an exclamation mark, or any other end of a clause. Words of more than five letters also count by
//! their first five, so that paid, pays and payment, or refund and refunded, share something.

use crate::text::{OPAQUE, Role, role};

/// The tokens that stand for many.
const STOP: u32 = 1;
const NUMBER: u32 = 2;
const QUESTION: u32 = 3;
const EXCLAMATION: u32 = 4;
/// The letters by which long words count once more.
const STEM: usize = 5;

/// Calls `see` with each gram of `folded`.
pub(crate) fn each(folded: &str, see: impl FnMut(u32)) {
    let mut grams = Grams { see, last: [STOP, STOP] };
    let mut word = Word::default();
    for character in folded.chars() {
        match character {
            '\'' | '’' if word.letters > 0 => continue,
            '0'..='9' | '*' | OPAQUE => {
                word.end(&mut grams);
                grams.number();
                continue;
            }
            _ => {}
        }
        let role = role(character);
        match role {
            Role::Word => word.letter(character),
            Role::Han => {
                word.end(&mut grams);
                grams.token(mix(u32::from(character)));
            }
            Role::Stop | Role::Mark => {
                word.end(&mut grams);
                match character {
                    '?' | '？' => grams.end(QUESTION),
                    '!' | '！' => grams.end(EXCLAMATION),
                    _ if role == Role::Stop => grams.end(STOP),
                    _ => {}
                }
            }
            Role::Space | Role::Invisible => word.end(&mut grams),
        }
    }
    word.end(&mut grams);
    grams.end(STOP);
}

/// The word that is being read.
#[derive(Default)]
struct Word {
    hash: u32,
    stem: u32,
    letters: usize,
}

impl Word {
    fn letter(&mut self, letter: char) {
        self.letters += 1;
        self.hash = mix(self.hash ^ u32::from(letter));
        if self.letters == STEM {
            self.stem = self.hash;
        }
    }

    fn end<See: FnMut(u32)>(&mut self, grams: &mut Grams<See>) {
        if self.letters > STEM {
            // Another number than the word of these letters alone has.
            (grams.see)(mix(self.stem.wrapping_add(1)));
        }
        if self.letters > 0 {
            grams.token(self.hash);
        }
        *self = Self::default();
    }
}

/// The last two tokens, nearest first.
struct Grams<See> {
    see: See,
    last: [u32; 2],
}

impl<See: FnMut(u32)> Grams<See> {
    fn token(&mut self, token: u32) {
        let [one, two] = self.last;
        let pair = mix(token ^ one.rotate_left(11));
        (self.see)(token);
        (self.see)(pair);
        (self.see)(mix(pair ^ two.rotate_left(22)));
        self.last = [token, one];
    }

    /// A number, or more of the same one.
    fn number(&mut self) {
        if self.last[0] != NUMBER {
            self.token(NUMBER);
        }
    }

    /// The end of a clause; one end after another is the first one.
    fn end(&mut self, token: u32) {
        if !matches!(self.last[0], STOP | QUESTION | EXCLAMATION) {
            self.token(token);
        }
    }
}

/// Spreads what distinguishes `value` over all bits: the finalizer of `MurmurHash3` (public domain), after an odd step.
const fn mix(value: u32) -> u32 {
    let mut value = value.wrapping_add(0x9E37_79B9);
    value ^= value >> 16;
    value = value.wrapping_mul(0x85EB_CA6B);
    value ^= value >> 13;
    value = value.wrapping_mul(0xC2B2_AE35);
    value ^ (value >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn grams(text: &str) -> Vec<u32> {
        let mut grams = Vec::new();
        each(text, |gram| grams.push(gram));
        grams
    }

    #[test]
    fn each_token_gives_three_and_the_end_is_one() {
        assert_eq!(grams("").len(), 0);
        assert_eq!(grams("钱").len(), 6);
        assert_eq!(grams("钱没了").len(), 12);
        assert_eq!(grams("my card").len(), 9);
        assert_eq!(grams("payment").len(), 7, "and its stem");
    }

    #[test]
    fn numbers_and_hidden_values_are_one_token() {
        let told = grams("卡号\u{FFFC}少了");
        for same in ["卡号6少了", "卡号6222少了", "卡号62**少了", "卡号\u{FFFC}\u{FFFC}少了"] {
            assert_eq!(grams(same), told, "{same}");
        }
        assert_ne!(grams("卡号少了"), told);
    }

    #[test]
    fn a_question_is_not_a_statement() {
        assert_ne!(grams("被盗了?"), grams("被盗了"));
        assert_eq!(grams("被盗了。"), grams("被盗了"));
        assert_eq!(grams("被盗了!?。"), grams("被盗了!"));
    }

    #[test]
    fn words_of_one_stem_share_it() {
        let shared = |one: &str, other: &str| {
            let other: BTreeSet<u32> = grams(other).into_iter().collect();
            grams(one).into_iter().filter(|gram| other.contains(gram)).count()
        };
        assert!(shared("refunded", "refunding") > shared("refunded", "deducting"));
        assert_eq!(grams("don't"), grams("dont"));
    }
}
