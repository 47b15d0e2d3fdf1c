//! The kinds of sensitive values, each with how a value is made by the rule of its standard.

use super::dice::Dice;
use super::values::Dress;
use serde_json::Value;

/// Makes a value; the policy's section on masking says which ranges there are.
type Maker = fn(&mut Dice, &Value) -> String;

/// The kinds of the default policy: how values are dressed, and how one is made. A new kind is a new line.
pub(super) const KINDS: &[(&str, Dress, Maker)] = &[
    ("resident_id", Dress::Digits, |dice, _| resident_id(dice)),
    ("bank_card", Dress::Digits, bank_card),
    ("mobile", Dress::Digits, |dice, _| format!("1{}{}", dice.within(3, 9), dice.digits(9))),
    ("email", Dress::Letters, |dice, _| email(dice)),
    ("card_security_code", Dress::Named, |dice, _| dice.digits(3)),
    ("one_time_code", Dress::Named, |dice, _| dice.digits(6)),
    ("password", Dress::Named, |dice, _| format!("Qd{}!x", dice.digits(4))),
    ("pin", Dress::Named, |dice, _| dice.digits(6)),
    ("card_expiry", Dress::Named, |dice, _| format!("{:02}/{}", dice.within(1, 12), dice.within(26, 34))),
    ("passport", Dress::Named, |dice, _| format!("E{}", dice.digits(8))),
    ("hk_macau_permit", Dress::Named, |dice, _| format!("C{}", dice.digits(8))),
    ("home_return_permit", Dress::Named, |dice, _| format!("H{}", dice.digits(8))),
    ("taiwan_compatriot_permit", Dress::Named, |dice, _| dice.digits(8)),
    ("hk_id", Dress::Named, |dice, _| hk_id(dice)),
    ("taiwan_id", Dress::Named, |dice, _| taiwan_id(dice)),
    ("macau_id", Dress::Named, |dice, _| {
        format!("{}{}({})", dice.word(&["1", "5", "7"]), dice.digits(6), dice.below(10))
    }),
    ("foreign_resident_id", Dress::Named, |dice, _| foreign_resident_id(dice)),
    ("landline", Dress::Named, |dice, _| format!("0755-8{}", dice.digits(7))),
    ("postal_address", Dress::Named, |dice, _| {
        format!("北京市海淀区中关村大街{}号{}号楼{}室", dice.below(200) + 1, dice.below(30) + 1, dice.below(900) + 100)
    }),
    ("person_name", Dress::Named, |dice, _| {
        format!("{}{}", dice.word(&["赵", "孙", "周", "吴"]), dice.word(&["建国", "晓燕", "志强", "美玲"]))
    }),
    ("licence_plate", Dress::Named, |dice, _| {
        format!("{}{}", dice.word(&["京A", "粤B", "沪C", "川A·"]), dice.digits(5))
    }),
    ("credit_code", Dress::Named, |dice, _| credit_code(dice)),
    ("iban", Dress::Named, |dice, _| iban(dice)),
    ("bic", Dress::Named, |dice, _| dice.word(&["DEUTDEFF", "BKCHCNBJ", "HSBCHKHH", "ICBKCNBJXXX"]).to_owned()),
    ("ip_address", Dress::Named, |dice, _| format!("203.0.113.{}", dice.below(256))),
    ("mac_address", Dress::Named, |dice, _| format!("02:00:5E:{}:{}:{}", hex(dice, 2), hex(dice, 2), hex(dice, 2))),
    ("crypto_address", Dress::Named, |dice, _| format!("0x{}", hex(dice, 40))),
    ("private_key", Dress::Named, |dice, _| hex(dice, 64)),
    ("seed_phrase", Dress::Named, |dice, _| seed_phrase(dice)),
    ("access_token", Dress::Named, |dice, _| hex(dice, 40)),
    ("social_account", Dress::Named, |dice, _| format!("wx_{}{}", dice.word(&["lin", "zhao"]), dice.digits(5))),
    ("coordinates", Dress::Named, |dice, _| format!("39.{},116.{}", dice.digits(6), dice.digits(6))),
    ("date_of_birth", Dress::Named, |dice, _| {
        format!("{}-{:02}-{:02}", dice.within(1950, 2009), dice.within(1, 12), dice.within(1, 28))
    }),
];

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

fn hex(dice: &mut Dice, count: usize) -> String {
    (0..count).map(|_| char::from_digit(dice.below(16), 16).unwrap_or('0')).collect()
}

fn number(digit: char) -> u32 {
    digit.to_digit(36).unwrap_or(0)
}

/// A letter, six digits and the check character of the Immigration Department: weights from 9 down, a space as 36, modulo 11.
fn hk_id(dice: &mut Dice) -> String {
    let head = format!("{}{}", dice.word(&["A", "G", "K", "Z"]), dice.digits(6));
    let sum: u32 = 36 * 9 + head.chars().zip((2..9).rev()).map(|(it, weight)| number(it) * weight).sum::<u32>();
    match (11 - sum % 11) % 11 {
        10 => format!("{head}(A)"),
        check => format!("{head}({check})"),
    }
}

/// A letter as two digits by the place of its household registry, 1 or 2, seven digits, and a check digit: weights
/// 1, 9, 8 … 1, 1, modulo 10.
fn taiwan_id(dice: &mut Dice) -> String {
    let (letter, place) =
        dice.item(&[('A', 10), ('B', 11), ('H', 17), ('I', 34), ('O', 35)]).copied().unwrap_or(('A', 10));
    let body = format!("{}{}", dice.within(1, 2), dice.digits(7));
    let sum: u32 = place / 10
        + place % 10 * 9
        + body.chars().zip((1..9).rev()).map(|(it, weight)| number(it) * weight).sum::<u32>();
    format!("{letter}{body}{}", (10 - sum % 10) % 10)
}

/// GB 32100-2015: modulo 31 over powers of 3, in an alphabet without I, O, S, V and Z.
fn credit_code(dice: &mut Dice) -> String {
    const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    let head = format!("9144{}MA5{}", dice.digits(4), dice.digits(6));
    let place = |it: char| ALPHABET.chars().position(|known| known == it).unwrap_or(0);
    let sum = head.chars().fold((0, 1), |(sum, weight), it| (sum + place(it) * weight, weight * 3 % 31)).0;
    head + &ALPHABET.chars().nth((31 - sum % 31) % 31).unwrap_or('0').to_string()
}

/// ISO 13616: the check digits make the whole 1 modulo 97, with the country behind and letters as numbers.
fn iban(dice: &mut Dice) -> String {
    let body = dice.digits(18);
    let whole = format!("{body}131400");
    let rest = whole.chars().fold(0, |rest, it| (rest * 10 + number(it)) % 97);
    format!("DE{:02}{body}", 98 - rest)
}

/// BIP-39: the phrases of nothing but zeros, and of nothing but ones.
fn seed_phrase(dice: &mut Dice) -> String {
    let (word, count, last) = dice
        .item(&[("abandon", 11, "about"), ("zoo", 11, "wrong"), ("abandon", 23, "art"), ("zoo", 23, "vote")])
        .copied()
        .unwrap_or_default();
    format!("{word} ").repeat(count) + last
}

/// GA 1187-2014: country, region, birth date, serial, and the check digit of ICAO Doc 9303: weights 7, 3, 1, modulo 10.
fn foreign_resident_id(dice: &mut Dice) -> String {
    let (year, month, day) = (dice.within(50, 99), dice.within(1, 12), dice.within(1, 28));
    let country = dice.word(&["GBR", "KOR", "USA", "DEU"]);
    let head = format!("{country}3101{year}{month:02}{day:02}{}", dice.below(10));
    let sum: u32 = head.chars().zip([7, 3, 1].into_iter().cycle()).map(|(it, weight)| number(it) * weight).sum();
    format!("{head}{}", sum % 10)
}
