//! Sensitive values of every kind, made by the rules of their standards, and the disguises that people write them in.

use super::dice::Dice;
use serde_json::Value;

/// A kind of the default policy: how its values are disguised, and how one is made. A new kind is a new line.
pub(super) const KINDS: &[(&str, Dress, Maker)] = &[
    ("resident_id", Dress::Digits, |dice, _| resident_id(dice)),
    ("bank_card", Dress::Digits, bank_card),
    ("mobile", Dress::Digits, |dice, _| format!("1{}{}", dice.within(3, 9), dice.digits(9))),
    ("email", Dress::Letters, |dice, _| email(dice)),
];

/// Makes a value; the policy's section on masking says which ranges there are.
type Maker = fn(&mut Dice, &Value) -> String;

/// Which disguises a value of a kind stays itself in.
#[derive(Clone, Copy, Debug)]
pub(super) enum Dress {
    /// Groups, other digits, line breaks.
    Digits,
    /// Full width and invisible characters.
    Letters,
}

/// A value of the kind at `place` of [`KINDS`], in a disguise, often with a word of the policy that names its kind.
pub(super) fn value(dice: &mut Dice, masking: &Value, place: usize) -> String {
    let Some((kind, dress, make)) = KINDS.get(place % KINDS.len()) else { return String::new() };
    let plain = make(dice, masking);
    let dressed = if dice.happens(45) { disguised(dice, *dress, &plain) } else { plain };
    let listed = masking["kinds"].as_array().and_then(|kinds| kinds.iter().find(|listed| listed["id"] == **kind));
    match listed.map(|listed| dice.json(&listed["words"])) {
        Some(Value::String(cue)) if dice.happens(75) => {
            format!("{cue}{}{dressed}", dice.word(&["", "：", ": ", "是", " ", "为", " is "]))
        }
        _ => dressed,
    }
}

/// GB 11643-1999: region, birth date, sequence, check character of ISO 7064 MOD 11-2.
fn resident_id(dice: &mut Dice) -> String {
    let region = dice.word(&["110101", "310104", "440106", "500103", "620102", "650103"]);
    let (year, month, day) = (dice.within(1941, 2015), dice.within(1, 12), dice.within(1, 28));
    let head = format!("{region}{year}{month:02}{day:02}{}", dice.digits(3));
    let sum = head.chars().filter_map(|digit| digit.to_digit(10)).fold(0, |sum, digit| (sum + digit) * 2 % 11);
    match (12 - sum) % 11 {
        10 => format!("{head}{}", dice.word(&["X", "x"])),
        check => format!("{head}{check}"),
    }
}

/// A number in one of the policy's issuer ranges, with the check digit of ISO/IEC 7812-1 (Luhn).
fn bank_card(dice: &mut Dice, masking: &Value) -> String {
    let range = dice.json(&masking["issuers"]);
    let digits = |key: &str| range[key].as_i64().unwrap_or(16);
    let length = usize::try_from(dice.within(digits("min_digits"), digits("max_digits"))).unwrap_or(16);
    let first = range["first"].as_str().unwrap_or("62");
    let head = format!("{first}{}", dice.digits(length.saturating_sub(first.len() + 1)));
    let sum: u32 = head
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
        .sum();
    format!("{head}{}", (10 - sum % 10) % 10)
}

fn email(dice: &mut Dice) -> String {
    let name = dice.word(&["lin.wei", "zhao_min", "pay-desk", "c.ho", "sun88", "no.reply+x", "q"]);
    let host = dice.word(&["qq.com", "163.com", "outlook.com", "mail.example.cn", "example.com.hk", "yahoo.com.tw"]);
    format!("{name}{}@{host}", dice.below(2_000))
}

fn disguised(dice: &mut Dice, dress: Dress, plain: &str) -> String {
    match dress {
        Dress::Letters if dice.happens(50) => full_width(plain),
        Dress::Letters => split(dice, plain, &["\u{200B}", "\u{2060}", "\u{AD}"]),
        Dress::Digits => match dice.below(8) {
            0 => full_width(plain),
            1 => written(plain, "〇一二三四五六七八九"),
            2 => written(plain, "零壹贰叁肆伍陆柒捌玖"),
            3 => written(plain, "⓪①②③④⑤⑥⑦⑧⑨"),
            4 => split(dice, plain, &["\n", "\r\n"]),
            5 => split(dice, plain, &["\u{200B}", "\u{FEFF}", "\u{200D}\u{200D}", "\u{FE0F}"]),
            _ => grouped(dice, plain),
        },
    }
}

fn full_width(plain: &str) -> String {
    plain
        .chars()
        .map(|it| if it.is_ascii_graphic() { char::from_u32(u32::from(it) + 0xFEE0).unwrap_or(it) } else { it })
        .collect()
}

/// `plain` with its digits written as those of `digits`, from zero to nine.
fn written(plain: &str, digits: &str) -> String {
    let other = |it: char| it.to_digit(10).and_then(|digit| digits.chars().nth(digit as usize)).unwrap_or(it);
    plain.chars().map(other).collect()
}

fn split(dice: &mut Dice, plain: &str, marks: &[&str]) -> String {
    let (head, tail) = plain.split_at(1 + dice.place(plain.len() - 2));
    format!("{head}{}{tail}", dice.word(marks))
}

fn grouped(dice: &mut Dice, plain: &str) -> String {
    let sizes = match plain.len() {
        11 => [3, 4, 4, 0, 0],
        18 => [6, 8, 4, 0, 0],
        _ => [4, 4, 4, 4, 3],
    };
    let mark = dice.word(&[" ", "-", ".", "\u{3000}"]);
    let (mut out, mut rest) = (String::new(), plain);
    for size in sizes {
        let (head, tail) = rest.split_at(size.min(rest.len()));
        let between = if out.is_empty() || head.is_empty() { "" } else { mark };
        out = out + between + head;
        rest = tail;
    }
    out + rest
}
