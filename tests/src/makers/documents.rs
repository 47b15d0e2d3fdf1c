//! Identity cards, permits, passports, credit codes and plates, each by its standard.

use super::{birth, number, of};
use crate::random::dice::Dice;

/// Counties and districts of every province, GB/T 2260.
const REGIONS: &[&str] = &[
    "110101", "120103", "130102", "140105", "150102", "210202", "220104", "230103", "310104", "320106", "330106",
    "340104", "350203", "360102", "370202", "410105", "420106", "430104", "440106", "440305", "450103", "460106",
    "500103", "510104", "520103", "530102", "540102", "610113", "620102", "630103", "640104", "650103", "810000",
    "820000", "830000",
];

/// ISO 7064 MOD 11-2, by its recursive definition and not by weights.
fn mod_11_2(head: &str) -> char {
    let product = head.chars().filter_map(|digit| digit.to_digit(10)).fold(0, |sum, digit| (sum + digit) * 2 % 11);
    char::from_digit((12 - product) % 11, 10).unwrap_or('X')
}

/// GB 11643-1999: region, birth date, sequence, check character.
pub(crate) fn resident_id(dice: &mut Dice) -> String {
    let region = dice.word(REGIONS);
    let (year, month, day) = birth(dice);
    let head = format!("{region}{year}{month:02}{day:02}{}", dice.digits(3));
    let check = mod_11_2(&head);
    format!("{head}{}", if dice.happens(20) { check.to_ascii_lowercase() } else { check })
}

/// The form before 1999: two digits of the year, and no check character.
pub(crate) fn old_resident_id(dice: &mut Dice) -> String {
    let region = dice.word(REGIONS);
    format!("{region}{:02}{:02}{:02}{}", dice.within(38, 92), dice.within(1, 12), dice.within(1, 28), dice.digits(3))
}

/// The permanent residence card of 2023: 9, the place, the country by ISO 3166-1's number, then as a resident ID.
pub(crate) fn foreign_resident_id(dice: &mut Dice) -> String {
    let (year, month, day) = birth(dice);
    let country = dice.word(&["840", "826", "392", "410", "276", "250", "643", "356"]);
    let place = dice.word(&["11", "31", "44", "33", "51"]);
    let head = format!("9{place}{country}{year}{month:02}{day:02}{}", dice.digits(3));
    format!("{head}{}", mod_11_2(&head))
}

/// GA 1187-2014: country, region, birth date, serial, and the check digit of ICAO Doc 9303: weights 7, 3, 1, modulo 10.
pub(crate) fn old_foreign_resident_id(dice: &mut Dice) -> String {
    let (_, month, day) = birth(dice);
    let country = dice.word(&["GBR", "KOR", "USA", "DEU", "JPN", "FRA", "CAN", "AUS"]);
    let region = dice.word(&["1101", "3101", "4401", "4403", "3301"]);
    let head = format!("{country}{region}{:02}{month:02}{day:02}{}", dice.within(40, 99), dice.below(10));
    let sum: u32 = head.chars().zip([7, 3, 1].into_iter().cycle()).map(|(it, weight)| number(it) * weight).sum();
    format!("{head}{}", sum % 10)
}

/// One letter or two, six digits and the check character of the Immigration Department in brackets: weights from 9 down, a missing
/// first letter as 36, modulo 11.
pub(crate) fn hk_id(dice: &mut Dice) -> String {
    let (head, check) = hk_parts(dice);
    if dice.happens(20) { format!("{head}（{check}）") } else { format!("{head}({check})") }
}

/// The same without brackets.
pub(crate) fn bare_hk_id(dice: &mut Dice) -> String {
    let (head, check) = hk_parts(dice);
    format!("{head}{check}")
}

fn hk_parts(dice: &mut Dice) -> (String, char) {
    let letters = dice.word(&["A", "B", "C", "G", "K", "R", "Z", "WX", "EC", "XA"]);
    let head = format!("{letters}{}", dice.digits(6));
    let (first, highest) = if letters.len() == 1 { (36 * 9, 8) } else { (0, 9) };
    let weights = (2..=highest).rev();
    let sum: u32 = first + head.chars().zip(weights).map(|(it, weight)| number(it) * weight).sum::<u32>();
    let check = char::from_digit((11 - sum % 11) % 11, 11).unwrap_or('0').to_ascii_uppercase();
    (head, check)
}

/// The letters in the order of their numbers from 10 on, Ministry of the Interior.
const TAIWAN: &str = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

fn taiwan(letter: char) -> u32 {
    TAIWAN.chars().zip(10..).find(|(known, _)| *known == letter).map_or(0, |(_, place)| place)
}

/// A letter as two digits, 1 or 2 (8 or 9 of residents from abroad since 2021), seven digits, and a check digit: weights 1, 9, 8 … 1,
/// modulo 10.
pub(crate) fn taiwan_id(dice: &mut Dice) -> String {
    let letter = of(dice, 1, TAIWAN).chars().next().unwrap_or('A');
    let body = format!("{}{}", dice.word(&["1", "2", "1", "2", "8", "9"]), dice.digits(7));
    let place = taiwan(letter);
    let sum: u32 = place / 10
        + place % 10 * 9
        + body.chars().zip((1..9).rev()).map(|(it, weight)| number(it) * weight).sum::<u32>();
    format!("{letter}{body}{}", (10 - sum % 10) % 10)
}

/// Macau's: 1, 5 or 7, six digits, and one in brackets, of which no rule is published.
pub(crate) fn macau_id(dice: &mut Dice) -> String {
    format!("{}{}({})", dice.word(&["1", "5", "7"]), dice.digits(6), dice.below(10))
}

/// National Immigration Administration: E and eight digits, since 2017 E, a letter other than I and O, and seven; G before 2012.
pub(crate) fn passport(dice: &mut Dice) -> String {
    match dice.below(3) {
        0 => format!("G{}", dice.digits(8)),
        1 => format!("E{}{}", of(dice, 1, "ABCDEFGHJKLMNPQRSTUVWXYZ"), dice.digits(7)),
        _ => format!("E{}", dice.digits(8)),
    }
}

/// Passports of other countries: nine digits of the United States and the United Kingdom; a letter and eight digits; two letters and
/// seven digits of Japan; a letter and seven of India; Hong Kong's H or K.
pub(crate) fn other_passport(dice: &mut Dice) -> String {
    match dice.below(5) {
        0 => format!("{}{}", dice.within(1, 9), dice.digits(8)),
        1 => format!("M{}", dice.digits(8)),
        2 => format!("T{}{}", dice.word(&["K", "R", "Z"]), dice.digits(7)),
        3 => format!("{}{}", dice.word(&["J", "Z", "S"]), dice.digits(7)),
        _ => format!("{}{}", dice.word(&["H", "K"]), dice.digits(8)),
    }
}

/// To Hong Kong and Macau: C and eight digits, or C, a letter and seven.
pub(crate) fn hk_macau_permit(dice: &mut Dice) -> String {
    if dice.happens(30) {
        format!("C{}{}", of(dice, 1, "ABCDEFGHJKLMNPQRSTUVWXYZ"), dice.digits(7))
    } else {
        format!("C{}", dice.digits(8))
    }
}

/// Of Hong Kong's and Macau's residents to the mainland: H or M and eight digits, on older cards two more.
pub(crate) fn home_return_permit(dice: &mut Dice) -> String {
    let count = if dice.happens(30) { 10 } else { 8 };
    format!("{}{}", dice.word(&["H", "M"]), dice.digits(count))
}

/// Of Taiwan's residents to the mainland: eight digits, before 2015 two more.
pub(crate) fn taiwan_compatriot_permit(dice: &mut Dice) -> String {
    let count = if dice.happens(20) { 10 } else { 8 };
    dice.digits(count)
}

/// GB 32100-2015: modulo 31 over powers of 3, in an alphabet without I, O, S, V and Z.
pub(crate) fn credit_code(dice: &mut Dice) -> String {
    const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    let (kind, region) = (dice.word(&["91", "91", "91", "92", "93", "52", "12"]), dice.word(REGIONS));
    let head = format!("{kind}{region}{}{}", dice.word(&["MA", "MA", "MB", "05", "71"]), of(dice, 7, ALPHABET));
    let place = |it: char| ALPHABET.chars().position(|known| known == it).unwrap_or(0);
    let sum = head.chars().fold((0, 1), |(sum, weight), it| (sum + place(it) * weight, weight * 3 % 31)).0;
    head + &ALPHABET.chars().nth((31 - sum % 31) % 31).unwrap_or('0').to_string()
}

/// GA 36-2018: a province, a letter, five characters of which two at most are letters; of new-energy cars six with D or F.
pub(crate) fn licence_plate(dice: &mut Dice) -> String {
    let province = dice.word(&[
        "京", "沪", "粤", "浙", "苏", "川", "鲁", "湘", "鄂", "津", "渝", "冀", "闽", "皖", "陕", "滬", "粵", "蘇",
    ]);
    let office = of(dice, 1, "ABCDEFGHJKL");
    let letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    let serial = match dice.below(5) {
        0 => format!("{}{}", dice.word(&["D", "F"]), dice.digits(5)),
        1 => format!("{}{}", of(dice, 1, letters), dice.digits(4)),
        2 => format!("{}{}{}", dice.digits(2), of(dice, 1, letters), dice.digits(2)),
        3 => format!("{}{}", dice.digits(3), of(dice, 2, letters)),
        _ => dice.digits(5),
    };
    format!("{province}{office}{}{serial}", dice.word(&["", "", "·"]))
}
