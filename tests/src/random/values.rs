//! Sensitive values as people write them: behind a word that names them or not, and in disguise.

use super::dice::Dice;
use super::kinds::KINDS;
use serde_json::Value;

/// How a value of a kind may be written and still be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dress {
    /// In groups, other digits, over line breaks.
    Digits,
    /// In full width, with invisible characters.
    Letters,
    /// As it is, behind a word that names it.
    Named,
}

/// A value of the kind at `place` of [`KINDS`], in a disguise, often with a word of the policy that names its kind.
pub(super) fn value(dice: &mut Dice, masking: &Value, place: usize) -> String {
    let Some((kind, dress, make)) = KINDS.get(place % KINDS.len()) else { return String::new() };
    let plain = make(dice);
    let named = *dress == Dress::Named;
    let dressed = if !named && dice.happens(45) { disguised(dice, *dress, &plain) } else { plain };
    let listed = masking["kinds"].as_array().and_then(|kinds| kinds.iter().find(|listed| listed["id"] == **kind));
    match listed.map(|listed| dice.json(&listed["words"])) {
        Some(Value::String(cue)) if named || dice.happens(75) => {
            format!(
                "{cue}{}{dressed}",
                dice.word(if named { &["：", ": "] } else { &["", "：", ": ", "是", " ", "为", " is "] })
            )
        }
        _ => dressed,
    }
}

fn disguised(dice: &mut Dice, dress: Dress, plain: &str) -> String {
    match dress {
        Dress::Named => plain.to_owned(),
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
