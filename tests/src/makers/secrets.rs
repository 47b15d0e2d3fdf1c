//! Codes, passwords and tokens.

use super::{CAPITALS, LETTERS, hex, of};
use crate::random::dice::Dice;

/// Three digits; four of American Express.
pub(crate) fn security_code(dice: &mut Dice) -> String {
    let count = if dice.happens(15) { 4 } else { 3 };
    dice.digits(count)
}

/// Four to eight digits, mostly six.
pub(crate) fn one_time_code(dice: &mut Dice) -> String {
    let count = dice.item(&[6, 6, 6, 4, 8]).copied().unwrap_or(6);
    dice.digits(count)
}

/// Six digits; four of cards abroad.
pub(crate) fn pin(dice: &mut Dice) -> String {
    let count = if dice.happens(20) { 4 } else { 6 };
    dice.digits(count)
}

/// What people choose.
pub(crate) fn password(dice: &mut Dice) -> String {
    match dice.below(5) {
        0 => format!("{}{}", dice.word(&["zhang", "lily", "abc", "qwer", "wang"]), dice.digits(4)),
        1 => format!("{}@{}", dice.word(&["Zhang", "Abc", "Wallet", "Pass"]), dice.digits(5)),
        2 => format!("{}!{}", of(dice, 5, LETTERS), dice.digits(3)),
        3 => format!("{}_{}#{}", dice.word(&["My", "Pay", "Love"]), of(dice, 4, LETTERS), dice.digits(2)),
        _ => format!("{}{}", of(dice, 8, LETTERS), dice.digits(2)),
    }
}

/// ISO/IEC 7813: month and year.
pub(crate) fn expiry(dice: &mut Dice) -> String {
    let (month, year) = (dice.within(1, 12), dice.within(26, 38));
    match dice.below(5) {
        0 => format!("{month:02}{year}"),
        1 => format!("{month:02}/20{year}"),
        2 => format!("20{year}年{month}月"),
        _ => format!("{month:02}/{year}"),
    }
}

/// Keys in the forms that their issuers publish, and signed tokens (RFC 7519).
pub(crate) fn shaped_token(dice: &mut Dice) -> String {
    match dice.below(7) {
        0 => format!("AKIA{}", of(dice, 16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")),
        1 => format!("ghp_{}", of(dice, 36, LETTERS)),
        2 => format!("sk-{}", of(dice, 48, LETTERS)),
        3 => format!("sk_live_{}", of(dice, 24, LETTERS)),
        4 => format!("LTAI5t{}", of(dice, 18, LETTERS)),
        5 => format!("AIza{}", of(dice, 35, LETTERS)),
        _ => format!("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ{}.{}", of(dice, 40, LETTERS), of(dice, 43, LETTERS)),
    }
}

/// A token that only its word tells.
pub(crate) fn plain_token(dice: &mut Dice) -> String {
    match dice.below(3) {
        0 => hex(dice, 40),
        1 => hex(dice, 32),
        _ => format!("{}{}", of(dice, 24, LETTERS), of(dice, 4, CAPITALS)),
    }
}
