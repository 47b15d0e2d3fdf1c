//! What must stay: the numbers and codes that a desk needs, as customers write them, with their word and without.

use super::message::{Message, Part};
use crate::makers::{CAPITALS, contact, documents, hex, money, of};
use crate::random::dice::Dice;

type Make = fn(&mut Dice) -> String;

/// Whether a word before it says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// It has none.
    None,
    /// One of these, in simplified Chinese, traditional Chinese and English.
    Of([&'static [&'static str]; 3]),
}

const ORDER: Word = Word::Of([
    &["订单号", "订单", "商户单号", "订单编号"],
    &["訂單號", "訂單編號", "單號"],
    &["order", "order number", "order no.", "Order ID"],
]);
const PAYMENT: Word = Word::Of([
    &["交易单号", "流水号", "交易号", "参考号", "凭证号"],
    &["交易編號", "流水號", "參考編號"],
    &["transaction ID", "reference no.", "trace no.", "transaction"],
]);
const PARCEL: Word = Word::Of([
    &["运单号", "快递单号", "物流单号"],
    &["運單號", "快遞單號"],
    &["tracking number", "waybill", "tracking no."],
]);
const CASE: Word = Word::Of([
    &["工单号", "投诉单号", "受理编号", "发票号码", "合同编号"],
    &["工單號", "發票號碼", "案件號"],
    &["case", "ticket number", "case no.", "invoice no."],
]);
const MACHINE: Word = Word::Of([
    &["序列号", "IMEI", "终端号", "型号"],
    &["序列號", "IMEI", "型號"],
    &["serial number", "IMEI", "terminal ID", "model"],
]);
const MERCHANT: Word = Word::Of([&["商户号", "门店编号", "商户编号"], &["商戶號"], &["merchant ID", "merchant no."]]);
const TIME: Word = Word::Of([&["时间戳", "时间"], &["時間戳"], &["timestamp", "time"]]);
const VERSION: Word =
    Word::Of([&["版本", "版本号", "系统版本"], &["版本", "版本號"], &["version", "app version", "build"]]);
const HASH: Word =
    Word::Of([&["交易哈希", "哈希", "链上哈希"], &["交易哈希"], &["tx hash", "transaction hash", "hash"]]);
const HOTLINE: Word = Word::Of([
    &["客服", "客服热线", "官方热线", "打"],
    &["客服", "客服熱線"],
    &["hotline", "customer service", "I called"],
]);

/// By what they are: a name, the word, and what makes one.
const DECOYS: &[(&str, Word, Make)] = &[
    ("WeChat's number", Word::None, wechat),
    ("WeChat's number, named", PAYMENT, wechat),
    ("Alipay's number", Word::None, alipay),
    ("Alipay's number, named", PAYMENT, alipay),
    ("order, by date", Word::None, |dice| format!("{}{}", day(dice), dice.digits(12))),
    ("order, by date, named", ORDER, |dice| {
        let count = dice.item(&[4, 6, 8, 10, 12, 14]).copied().unwrap_or(8);
        format!("{}{}", day(dice), dice.digits(count))
    }),
    ("order with letters", Word::None, |dice| {
        format!("{}{}{}", dice.word(&["DD", "PO", "T", "MO", "WX"]), day(dice), dice.digits(8))
    }),
    ("order like a card", ORDER, money::bank_card),
    ("order like a mobile", ORDER, contact::mobile),
    ("order like a resident ID", ORDER, documents::resident_id),
    ("order like a passport", ORDER, documents::passport),
    ("payment like a card", PAYMENT, money::bank_card),
    ("payment like a mobile", PAYMENT, contact::mobile),
    ("parcel like a card", PARCEL, money::bank_card),
    ("parcel", PARCEL, |dice| {
        let count = dice.item(&[10, 12, 13, 14, 15]).copied().unwrap_or(12);
        dice.digits(count)
    }),
    ("parcel with letters", Word::None, |dice| {
        format!("{}{}", dice.word(&["SF", "YT", "JD", "JT", "ZTO"]), dice.digits(13))
    }),
    ("case", CASE, |dice| {
        let count = dice.item(&[8, 9, 10, 11, 12]).copied().unwrap_or(8);
        dice.digits(count)
    }),
    ("case like a mobile", CASE, contact::mobile),
    ("machine", MACHINE, |dice| {
        let head = format!("86{}", dice.digits(12));
        format!("{head}{}", money::luhn(&head))
    }),
    ("machine with letters", MACHINE, |dice| of(dice, 12, CAPITALS)),
    ("merchant", MERCHANT, |dice| dice.digits(15)),
    ("merchant of ten", MERCHANT, |dice| format!("1{}", dice.digits(9))),
    ("amount", Word::None, amount),
    ("amount like a mobile", Word::None, |dice| {
        format!("{}{}", contact::mobile(dice), dice.word(&["元", "块钱", " USDT", "韩元"]))
    }),
    ("date", Word::None, date),
    ("time", Word::None, |dice| {
        format!("{} {:02}:{:02}:{:02}", date(dice), dice.below(24), dice.below(60), dice.below(60))
    }),
    ("seconds since 1970", Word::None, |dice| format!("17{}", dice.digits(8))),
    ("milliseconds since 1970", Word::None, |dice| format!("17{}", dice.digits(11))),
    ("milliseconds, named", TIME, |dice| format!("17{}", dice.digits(11))),
    ("version", VERSION, |dice| match dice.below(3) {
        0 => format!("{}.{}.{}", dice.below(20), dice.below(20), dice.below(100)),
        1 => format!("{}.{}.{}.{}", dice.below(20), dice.below(20), dice.below(100), dice.below(250)),
        _ => format!("{}.{}.{}", dice.below(20), dice.below(20), dice.digits(8)),
    }),
    ("version alone", Word::None, |dice| {
        format!(
            "{}{}.{}.{}",
            dice.word(&["v", "V", "iOS ", "Android ", "HarmonyOS "]),
            dice.below(20),
            dice.below(20),
            dice.below(100)
        )
    }),
    ("hotline", HOTLINE, hotline),
    ("hotline alone", Word::None, hotline),
    ("device", Word::None, |dice| {
        let models = [
            "iPhone 15 Pro Max",
            "SM-G9980",
            "HUAWEI NOH-AN00",
            "Mi 14",
            "24030PN60C",
            "VOG-AL00",
            "Redmi K70",
            "PJD110",
            "Mate 60 Pro",
            "vivo X100",
            "iPad Pro 12.9",
            "RMX3888",
            "SM-S9280",
        ];
        dice.word(&models).to_owned()
    }),
    ("UUID", Word::None, |dice| {
        format!(
            "{}-{}-4{}-{}{}-{}",
            hex(dice, 8),
            hex(dice, 4),
            hex(dice, 3),
            dice.word(&["8", "9", "a", "b"]),
            hex(dice, 3),
            hex(dice, 12)
        )
    }),
    ("hash", HASH, |dice| format!("0x{}", hex(dice, 64))),
    ("hash alone", Word::None, |dice| format!("{}{}", dice.word(&["", "0x"]), hex(dice, 64))),
    ("short hash", Word::None, |dice| hex(dice, 32)),
    ("last four", Word::None, |dice| {
        format!("{}{}", dice.word(&["尾号", "尾号为", "尾號", "ending in ", "last four digits "]), dice.digits(4))
    }),
    ("error code", Word::None, |dice| {
        format!("{}{}", dice.word(&["错误码", "错误代码：", "error code ", "錯誤碼", "报错"]), dice.digits(5))
    }),
    ("count", Word::None, |dice| {
        format!("{}{}", dice.within(2, 99_999), dice.word(&["次", "个", "笔", "天", "分钟", "人", "期", "积分"]))
    }),
    ("percent", Word::None, |dice| format!("{}.{}%", dice.below(100), dice.digits(2))),
    ("rate", Word::None, |dice| {
        format!("{}{}.{}", dice.word(&["汇率", "匯率", "rate "]), dice.within(1, 9), dice.digits(4))
    }),
    ("hours", Word::None, |dice| {
        format!("{:02}:{:02}-{:02}:{:02}", dice.below(12), dice.below(60), dice.within(12, 23), dice.below(60))
    }),
    ("link", Word::None, |dice| format!("https://pay.example.com/o/{}?step={}", dice.digits(9), dice.below(9))),
];

fn day(dice: &mut Dice) -> String {
    format!("202{}{:02}{:02}", dice.within(4, 6), dice.within(1, 12), dice.within(1, 28))
}

fn wechat(dice: &mut Dice) -> String {
    format!("42000{}{}{}", dice.digits(5), day(dice), dice.digits(10))
}

fn alipay(dice: &mut Dice) -> String {
    format!("{}2200{}", day(dice), dice.digits(16))
}

fn amount(dice: &mut Dice) -> String {
    let cents = dice.digits(2);
    match dice.below(7) {
        0 => format!("{},{}.{cents}元", dice.within(1, 999), dice.digits(3)),
        1 => format!("¥{}.{cents}", dice.within(1, 99_999)),
        2 => format!("HK${},{}", dice.within(1, 999), dice.digits(3)),
        3 => format!("{}{}元", dice.word(&["两万", "三千", "一百五十", "五万八千"]), dice.word(&["", "多"])),
        4 => format!("US${}.{cents}", dice.within(1, 9_999)),
        5 => format!("{},{},{}.{cents}元", dice.within(1, 999), dice.digits(3), dice.digits(3)),
        _ => format!("{}.{cents}元", dice.within(1, 9_999_999)),
    }
}

fn date(dice: &mut Dice) -> String {
    let (year, month, day) = (dice.within(2019, 2026), dice.within(1, 12), dice.within(1, 28));
    match dice.below(5) {
        0 => format!("{year}年{month}月{day}日"),
        1 => format!("{year}/{month:02}/{day:02}"),
        2 => format!("{month}月{day}号"),
        3 => format!("{year}.{month}.{day}"),
        _ => format!("{year}-{month:02}-{day:02}"),
    }
}

fn hotline(dice: &mut Dice) -> String {
    let numbers = [
        "95588",
        "95188",
        "95017",
        "95516",
        "12315",
        "12345",
        "12378",
        "12363",
        "400-820-8888",
        "4008208888",
        "400 700 1234",
        "800-830-0000",
        "10086",
        "110",
        "96110",
    ];
    dice.word(&numbers).to_owned()
}

/// Around it: before and behind, beside Chinese text without room.
const AROUND: [&[(&str, &str)]; 3] = [
    &[
        ("", ""),
        ("查", "没有结果"),
        ("就是", "这个"),
        ("我看到", "，"),
        ("（", "）"),
        ("显示", "怎么回事"),
        ("是", "吧"),
    ],
    &[("", ""), ("查", "沒有結果"), ("就是", "這個"), ("（", "）"), ("顯示", "怎麼回事")],
    &[("", ""), ("it says ", " here"), ("(", ")"), ("see ", " please"), ("with ", "")],
];

const TIES: [&[&str]; 3] = [&["", "：", ":", "是", " ", "为"], &["", "：", ":", "是", " "], &[" ", ": ", " is ", " #"]];

/// Adds one to a message.
pub(super) fn add(dice: &mut Dice, language: usize, message: &mut Message) {
    let Some((name, word, make)) = dice.item(DECOYS).copied() else { return };
    let (head, tail) = AROUND.get(language).and_then(|list| dice.item(list)).copied().unwrap_or_default();
    message.add(Part::Plain(head.to_owned()));
    if let Word::Of(lists) = word {
        let (words, ties) =
            (lists.get(language).copied().unwrap_or_default(), TIES.get(language).copied().unwrap_or_default());
        message.add(Part::Plain(format!("{}{}", dice.word(words), dice.word(ties))));
    }
    message.add(Part::Decoy(name, make(dice)));
    message.add(Part::Plain(tail.to_owned()));
}

/// Whether a number that no word names passes every check of a card: Luhn, and a first digit that networks use.
pub(super) fn is_card_by_chance(number: &str) -> bool {
    let Some((head, last)) = number.split_at_checked(number.len().saturating_sub(1)) else { return false };
    let all_digits = number.bytes().all(|byte| byte.is_ascii_digit());
    all_digits
        && (12..=19).contains(&number.len())
        && number.starts_with(['2', '3', '4', '5', '6'])
        && last == money::luhn(head).to_string()
}
