//! Disguises: the ways in which people write a value so that it is still read, and no more than eight characters inside it that are
//! passed over.

use crate::random::dice::Dice;

/// A way of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dress {
    /// As its maker gives it.
    Plain,
    /// Parted by room.
    Spaces,
    /// Parted by dashes.
    Dashes,
    /// Parted by dots.
    Dots,
    /// In full width.
    FullWidth,
    /// With characters inside that do not show.
    Invisible,
    /// Digits as 〇一二.
    Han,
    /// Digits as 零壹贰.
    Bankers,
    /// Digits as ⓪①②.
    Circled,
    /// Over two lines.
    LineBreak,
    /// Behind the code of the country.
    Prefix,
    /// With letters of other alphabets.
    LookAlike,
    /// Digits of several forms, and room.
    Mixed,
    /// Of a phrase: in capitals.
    Capitals,
    /// Of a phrase: each word behind its number, but for the first, whose number stands before the value.
    Numbered,
    /// Of a phrase: without room.
    Unspaced,
}

/// What digits of other forms there are.
const HAN: &str = "〇一二三四五六七八九";
const BANKERS: &str = "零壹贰叁肆伍陆柒捌玖";
const CIRCLED: &str = "⓪①②③④⑤⑥⑦⑧⑨";
const WIDE: &str = "０１２３４５６７８９";

const INVISIBLE: &[&str] = &["\u{200B}", "\u{200D}", "\u{FEFF}", "\u{2060}", "\u{AD}", "\u{FE0F}", "\u{200E}"];

/// Latin letters and their like by Unicode's confusables (UTS #39).
const ALIKE: &[(char, &str)] = &[
    ('A', "АΑ"),
    ('B', "ВΒ"),
    ('C', "С"),
    ('E', "ЕΕ"),
    ('H', "НΗ"),
    ('K', "КΚ"),
    ('M', "МΜ"),
    ('P', "РΡ"),
    ('T', "ТΤ"),
    ('X', "ХΧ"),
    ('Y', "Υ"),
    ('Z', "Ζ"),
    ('a', "а"),
    ('c', "с"),
    ('e', "е"),
    ('o', "о"),
    ('p', "р"),
    ('x', "х"),
    ('y', "у"),
];

impl Dress {
    /// `plain` in this dress; `None` where it would stay as it is.
    pub(super) fn put_on(self, dice: &mut Dice, plain: &str) -> Option<String> {
        let dressed = match self {
            Self::Plain => return Some(plain.to_owned()),
            Self::Spaces => {
                let mark = dice.word(&[" ", " ", " ", "\u{3000}", "\u{A0}"]);
                parted(dice, plain, mark)
            }
            Self::Dashes => {
                let mark = dice.word(&["-", "-", "－", "–"]);
                parted(dice, plain, mark)
            }
            Self::Dots => {
                let mark = dice.word(&[".", ".", "·", "．"]);
                parted(dice, plain, mark)
            }
            Self::FullWidth => full_width(plain),
            Self::Invisible => {
                let count = dice.within(1, 4);
                (0..count).fold(plain.to_owned(), |text, _| {
                    let mark = dice.word(INVISIBLE);
                    split(dice, &text, mark)
                })
            }
            Self::Han => digits(plain, HAN),
            Self::Bankers => digits(plain, BANKERS),
            Self::Circled => digits(plain, CIRCLED),
            Self::LineBreak if plain.contains(' ') => plain.replace(' ', "\n"),
            Self::LineBreak => {
                let mark = dice.word(&["\n", "\n", "\r\n"]);
                broken(dice, plain, mark)
            }
            Self::Prefix => {
                format!("{}{plain}", dice.word(&["+86", "+86 ", "0086", "86-", "(+86)", "+86-", "（+86）"]))
            }
            Self::LookAlike => look_alike(dice, plain),
            Self::Mixed => mixed(dice, plain),
            Self::Capitals => plain.to_uppercase(),
            Self::Numbered => {
                let (first, rest) = plain.split_once(' ')?;
                let words = rest.split(' ').zip(2..).map(|(word, number)| format!("\n{number}. {word}"));
                words.fold(first.to_owned(), |phrase, word| phrase + &word)
            }
            Self::Unspaced => plain.replace(' ', ""),
        };
        (dressed != plain).then_some(dressed)
    }
}

fn full_width(plain: &str) -> String {
    let wide = |it: char| match it {
        ' ' => '\u{3000}',
        _ if it.is_ascii_graphic() => char::from_u32(u32::from(it) + 0xFEE0).unwrap_or(it),
        _ => it,
    };
    plain.chars().map(wide).collect()
}

/// `plain` with its digits written as those of `form`, from zero to nine.
fn digits(plain: &str, form: &str) -> String {
    let other = |it: char| it.to_digit(10).and_then(|digit| form.chars().nth(digit as usize)).unwrap_or(it);
    plain.chars().map(other).collect()
}

/// `plain` with `mark` somewhere inside.
fn split(dice: &mut Dice, plain: &str, mark: &str) -> String {
    let at = 1 + dice.place(plain.chars().count().saturating_sub(1));
    cut(plain, at, mark)
}

/// `plain` with a line's end where a line may end: not beside its ends, nor in a bracket.
fn broken(dice: &mut Dice, plain: &str, mark: &str) -> String {
    let length = plain.find(['(', '（']).map_or(plain, |bracket| plain.get(..bracket).unwrap_or(plain)).chars().count();
    let quarter = length.div_ceil(4);
    cut(plain, quarter + dice.place((length - quarter).saturating_sub(quarter) + 1), mark)
}

fn cut(plain: &str, at: usize, mark: &str) -> String {
    let at = plain.char_indices().nth(at).map_or(plain.len(), |(at, _)| at);
    let (head, tail) = plain.split_at_checked(at).unwrap_or((plain, ""));
    if tail.is_empty() { plain.to_owned() } else { format!("{head}{mark}{tail}") }
}

/// How people part a value: as it is printed, by fours, one by one where it is short, and where it is long anywhere. What stands in
/// brackets at its end stays together.
fn parted(dice: &mut Dice, plain: &str, mark: &str) -> String {
    let (plain, bracket) = plain.find(['(', '（']).and_then(|at| plain.split_at_checked(at)).unwrap_or((plain, ""));
    let bare: String = plain.chars().filter(|it| !matches!(it, '-' | ' ' | ':' | '·')).collect();
    let length = bare.chars().count();
    let digits = bare.chars().all(|it| it.is_ascii_digit());
    if length < 3 {
        return plain.to_owned();
    }
    let sizes = match length {
        _ if !bare.is_ascii() && length > 10 => return beside_marks(dice, plain, mark),
        3 | 5 | 7 => vec![1; length],
        4..=8 if dice.happens(40) || mark == "." => vec![1; length],
        4..=6 => vec![length / 2; 2],
        11 => vec![3, 4, 4],
        18 => vec![6, 8, 4],
        12..=20 if digits && dice.happens(25) => (0..8).map(|_| 1 + dice.place(5)).collect(),
        ..=36 => vec![4; 9],
        _ => vec![length.div_ceil(8).max(8); 8],
    };
    let (mut out, mut rest) = (String::new(), bare.chars().peekable());
    for size in sizes {
        if rest.peek().is_some() && !out.is_empty() {
            out.push_str(mark);
        }
        out.extend(rest.by_ref().take(size));
    }
    out.extend(rest);
    out + bracket
}

/// An address, parted where a part of it ends.
fn beside_marks(dice: &mut Dice, plain: &str, mark: &str) -> String {
    let (mut out, mut gaps, count) = (String::new(), 0, plain.chars().count());
    for (at, character) in plain.chars().enumerate() {
        out.push(character);
        if gaps < 8 && at + 1 < count && "省市区路街道号栋弄元".contains(character) && dice.happens(50) {
            out.push_str(mark);
            gaps += 1;
        }
    }
    out
}

fn look_alike(dice: &mut Dice, plain: &str) -> String {
    let mut left = 2;
    plain
        .chars()
        .map(|it| match ALIKE.iter().find(|(latin, _)| *latin == it) {
            Some((_, like)) if left > 0 && dice.happens(70) => {
                left -= 1;
                let like: Vec<char> = like.chars().collect();
                dice.item(&like).copied().unwrap_or(it)
            }
            _ => it,
        })
        .collect()
}

fn mixed(dice: &mut Dice, plain: &str) -> String {
    let (mut out, mut gaps) = (String::new(), 0);
    for (index, character) in plain.chars().enumerate() {
        if index > 0 && gaps < 6 && !out.contains('(') && character.is_alphanumeric() && dice.happens(25) {
            out.push_str(dice.word(&[" ", "-", "\u{200B}"]));
            gaps += 1;
        }
        let form = dice.word(&["0123456789", WIDE, HAN, CIRCLED]);
        out.push_str(&digits(&character.to_string(), form));
    }
    out
}
