//! Numbers to call, addresses of mail and networks, accounts at messengers.

use super::{LETTERS, hex, of};
use crate::random::dice::Dice;

/// MIIT, Telecommunications Network Numbering Plan: 13 to 19 and nine digits.
pub(crate) fn mobile(dice: &mut Dice) -> String {
    format!("1{}{}", dice.within(3, 9), dice.digits(9))
}

/// Hong Kong (OFCA) and Macau (CTT): eight digits; Taiwan (NCC): 09 and eight.
pub(crate) fn other_mobile(dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => format!("09{}", dice.digits(8)),
        1 => format!("66{}", dice.digits(6)),
        _ => format!("{}{}", dice.word(&["5", "6", "9"]), dice.digits(7)),
    }
}

/// The same behind the code of its country.
pub(crate) fn dialled_mobile(dice: &mut Dice) -> String {
    let (code, number) = match dice.below(3) {
        0 => ("852", format!("{}{}", dice.word(&["5", "6", "9"]), dice.digits(7))),
        1 => ("853", format!("66{}", dice.digits(6))),
        _ => ("886", format!("9{}", dice.digits(8))),
    };
    format!("{}{code}{}{number}", dice.word(&["+", "00", "+"]), dice.word(&["", " ", "-"]))
}

/// MIIT: the code of an area and seven or eight digits.
pub(crate) fn landline(dice: &mut Dice) -> String {
    let (area, count) = dice
        .item(&[
            ("010", 8),
            ("021", 8),
            ("020", 8),
            ("027", 8),
            ("0755", 8),
            ("0571", 8),
            ("0512", 8),
            ("0371", 8),
            ("0531", 8),
            ("0431", 8),
            ("0891", 7),
            ("0797", 7),
            ("0951", 7),
        ])
        .copied()
        .unwrap_or(("010", 8));
    let head = dice.within(2, 8);
    format!("{area}{}{head}{}", dice.word(&["-", "-", ""]), dice.digits(count - 1))
}

/// RFC 5321, at providers that customers use.
pub(crate) fn email(dice: &mut Dice) -> String {
    let name = dice.word(&[
        "lin.wei",
        "zhao_min",
        "pay-desk",
        "c.ho",
        "sun88",
        "no.reply+x",
        "q",
        "zhangsan",
        "wang.fang",
        "tony_lau",
    ]);
    let host = dice.word(&[
        "qq.com",
        "163.com",
        "126.com",
        "outlook.com",
        "gmail.com",
        "mail.example.cn",
        "example.com.hk",
        "yahoo.com.tw",
        "sina.com.cn",
        "foxmail.com",
    ]);
    format!("{name}{}@{host}", dice.below(2_000))
}

/// RFC 791, and RFC 4291 in its forms.
pub(crate) fn ip_address(dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => {
            let parts: Vec<String> = (0..8).map(|_| hex(dice, 4)).collect();
            parts.join(":")
        }
        1 => format!("2001:db8:{}::{}", hex(dice, 3).replace('0', "1"), dice.within(1, 9)),
        _ => format!("{}.{}.{}.{}", dice.within(11, 223), dice.below(256), dice.below(256), dice.within(1, 254)),
    }
}

/// IEEE 802, an address that is no group's.
pub(crate) fn mac_address(dice: &mut Dice) -> String {
    let parts: Vec<String> =
        ["3c", "a4", "00", "f8"].map(str::to_owned).into_iter().take(1).chain((0..5).map(|_| hex(dice, 2))).collect();
    let mac = parts.join(":");
    if dice.happens(50) { mac.to_uppercase() } else { mac }
}

/// Tencent: five to eleven digits.
pub(crate) fn qq(dice: &mut Dice) -> String {
    let count = dice.item(&[6, 7, 8, 9, 9]).copied().unwrap_or(8);
    format!("{}{}", dice.within(1, 9), dice.digits(count))
}

/// Tencent: six to twenty letters, digits, `_` and `-`, a letter first.
pub(crate) fn wechat(dice: &mut Dice) -> String {
    match dice.below(3) {
        0 => format!("wxid_{}", of(dice, 14, "abcdefghijklmnopqrstuvwxyz0123456789")),
        1 => format!("{}{}", dice.word(&["linlin", "xiaozhao", "tonylau", "meimei"]), dice.digits(4)),
        _ => format!("{}_{}", dice.word(&["chen", "zhou", "kelly"]), of(dice, 6, LETTERS)),
    }
}

/// Alipay's user ID: 2088 and twelve digits.
pub(crate) fn alipay(dice: &mut Dice) -> String {
    format!("2088{}", dice.digits(12))
}
