//! Makes sensitive values by the published rule of each kind, from a seed. Shares no code and no table with the core, so that what it
//! makes tries the core; the lists of BIP-39 alone are read from the core's data, being the standard's own.

pub(crate) mod contact;
pub(crate) mod crypto;
pub(crate) mod documents;
pub(crate) mod money;
pub(crate) mod people;
pub(crate) mod secrets;

use crate::random::dice::Dice;

/// Makes a value.
pub(crate) type Maker = fn(&mut Dice) -> String;

/// Hexadecimal digits in lower case.
pub(crate) fn hex(dice: &mut Dice, count: usize) -> String {
    of(dice, count, "0123456789abcdef")
}

/// Characters of `alphabet`.
pub(crate) fn of(dice: &mut Dice, count: usize, alphabet: &str) -> String {
    let alphabet: Vec<char> = alphabet.chars().collect();
    (0..count).filter_map(|_| dice.item(&alphabet).copied()).collect()
}

/// Capitals and digits.
pub(crate) const CAPITALS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// Letters of both cases and digits.
pub(crate) const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// What a digit, or a letter as the digits of base 36, counts.
fn number(character: char) -> u32 {
    character.to_digit(36).unwrap_or(0)
}

/// A date of a life, as year, month, day.
fn birth(dice: &mut Dice) -> (i64, i64, i64) {
    (dice.within(1938, 2012), dice.within(1, 12), dice.within(1, 28))
}
