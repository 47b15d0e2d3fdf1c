//! Cards and bank accounts, each by its standard.

use super::{CAPITALS, number, of};
use crate::random::dice::Dice;

/// Issuer ranges that the networks publish, and the lengths of their numbers.
const ISSUERS: &[(&str, usize)] = &[
    ("621700", 19),
    ("622202", 19),
    ("622848", 19),
    ("621661", 19),
    ("623052", 19),
    ("622588", 16),
    ("622575", 16),
    ("625094", 16),
    ("628288", 16),
    ("621483", 16),
    ("622155", 16),
    ("4", 16),
    ("4367", 16),
    ("4514", 16),
    ("51", 16),
    ("52", 16),
    ("53", 16),
    ("55", 16),
    ("2221", 16),
    ("2720", 16),
    ("34", 15),
    ("37", 15),
    ("3528", 16),
    ("3589", 16),
    ("36", 14),
    ("6011", 16),
    ("65", 16),
];

/// The check digit of ISO/IEC 7812-1 (Luhn) behind `head`.
pub(crate) fn luhn(head: &str) -> u32 {
    let digits = head.chars().rev().filter_map(|digit| digit.to_digit(10)).enumerate();
    let sum: u32 =
        digits.map(|(place, digit)| if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit }).sum();
    (10 - sum % 10) % 10
}

/// A card with its check digit.
pub(crate) fn bank_card(dice: &mut Dice) -> String {
    let (first, length) = dice.item(ISSUERS).copied().unwrap_or(("4", 16));
    let head = format!("{first}{}", dice.digits(length.saturating_sub(first.len() + 1)));
    format!("{head}{}", luhn(&head))
}

/// A card with a slip of the pen: its check digit is another.
pub(crate) fn mistyped_card(dice: &mut Dice) -> String {
    let card = bank_card(dice);
    let last = card.chars().next_back().and_then(|last| last.to_digit(10)).unwrap_or(0);
    let other = (last + 1 + dice.below(9)) % 10;
    format!("{}{other}", card.get(..card.len().saturating_sub(1)).unwrap_or_default())
}

/// Countries with the form of their accounts: `n` digits, `a` capitals, `c` both (IBAN Registry).
const ACCOUNTS: &[(&str, &str)] = &[
    ("DE", "18n"),
    ("GB", "4a14n"),
    ("FR", "10n11c2n"),
    ("NL", "4a10n"),
    ("ES", "20n"),
    ("IT", "1a10n12c"),
    ("CH", "5n12c"),
    ("BE", "12n"),
    ("AE", "19n"),
    ("NO", "11n"),
    ("PL", "24n"),
    ("SA", "2n18c"),
    ("MT", "4a5n18c"),
    ("SE", "20n"),
    ("AT", "16n"),
];

/// ISO 13616: the check digits make the whole 1 modulo 97, with the country behind and letters as numbers.
pub(crate) fn iban(dice: &mut Dice) -> String {
    let (country, form) = dice.item(ACCOUNTS).copied().unwrap_or(("DE", "18n"));
    let (mut body, mut count) = (String::new(), 0);
    for character in form.chars() {
        let alphabet = match character {
            'n' => "0123456789",
            'a' => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            'c' => CAPITALS,
            digit => {
                count = count * 10 + number(digit) as usize;
                continue;
            }
        };
        body += &of(dice, count, alphabet);
        count = 0;
    }
    let rest = format!("{body}{country}00").chars().fold(0, |rest, it| match number(it) {
        letter @ 10.. => (rest * 100 + letter) % 97,
        digit => (rest * 10 + digit) % 97,
    });
    format!("{country}{:02}{body}", 98 - rest)
}

/// ISO 9362, of banks as they publish them.
pub(crate) fn bic(dice: &mut Dice) -> String {
    let banks = [
        "DEUTDEFF",
        "BKCHCNBJ",
        "HSBCHKHH",
        "ICBKCNBJXXX",
        "PCBCCNBJ",
        "CHASUS33",
        "BOFAUS3N",
        "BARCGB22",
        "CMBCCNBS",
        "DBSSSGSG",
        "HSBCHKHHHKH",
        "CITIUS33",
    ];
    dice.word(&banks).to_owned()
}
