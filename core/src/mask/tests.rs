//! The whole room on texts: what is found, what stays, and what each style writes.

mod agree;
mod blackouts;
mod document;
mod keyed;
mod kinds;
#[cfg(feature = "keys")]
mod numbered;
mod outside;
mod own;
mod properties;
mod ruled_out;
mod screenshots;
mod stream;

use super::*;
use std::sync::LazyLock;

static MASKER: LazyLock<Masker> = LazyLock::new(|| Masker::new(&Policy::wallet().unwrap()).unwrap());

fn masker() -> &'static Masker {
    &MASKER
}

fn mask(text: &str, options: &MaskOptions) -> Masked {
    masker().mask(text, &masker().hiding(options).unwrap())
}

/// The kinds and the texts of what is found.
fn found(text: &str) -> Vec<(String, &str)> {
    let masked = masker().mask_by_policy(text);
    masked.findings.iter().map(|it| (it.kind.as_str().to_owned(), text.get(it.start..it.end).unwrap())).collect()
}

#[track_caller]
fn finds(text: &str, kind: &str, value: &str) {
    assert_eq!(found(text), [(kind.to_owned(), value)], "{text}");
}

#[track_caller]
fn stays(text: &str) {
    let masked = masker().mask_by_policy(text);
    assert_eq!(masked.text, text);
    assert_eq!(masked.findings, []);
}

#[test]
fn letters_that_touch_a_number_hide_it_from_nobody() {
    for (text, values) in [
        ("13812345678or13912345678", &["13812345678", "13912345678"][..]),
        ("13812345678tel13912345678", &["13812345678", "13912345678"]),
        ("①③⑧①②③④⑤⑥⑦⑧unauthorized13812345678", &["①③⑧①②③④⑤⑥⑦⑧", "13812345678"]),
        ("手机13812345678QQ123", &["13812345678"]),
        ("电话13812345678ext123", &["13812345678"]),
        ("手机号码13812345678abc", &["13812345678"]),
        ("卡号6222021234567890128abc", &["6222021234567890128"]),
        ("电话852 9123 4567", &["852 9123 4567"]),
    ] {
        assert_eq!(found(text).into_iter().map(|(_, value)| value).collect::<Vec<_>>(), values, "{text}");
    }
    for text in ["ORD13812345678", "3f13812345678ab", "单据85291234567", "13812345678A"] {
        stays(text);
    }
}

#[test]
fn mobiles_in_every_dress() {
    for value in [
        "13812345678",
        "138 1234 5678",
        "138-1234-5678",
        "138.1234.5678",
        "1 3 8 1 2 3 4 5 6 7 8",
        "１３８１２３４５６７８",
        "138\u{200B}1234\u{200B}5678",
        "一三八一二三四五六七八",
        "壹叁捌壹贰叁肆伍陆柒捌",
        "①③⑧①②③④⑤⑥⑦⑧",
        "138\n1234\n5678",
        "+8613812345678",
        "+86 138 1234 5678",
        "008613812345678",
        "(+86)13812345678",
        "（86）138-1234-5678",
        "86-13812345678",
        "138一二三四5678",
        "1３８①②三45678",
        "幺三八幺二三四五六七八",
        "13812\n345678",
    ] {
        finds(&format!("我的手机{value}被盗了"), "mobile", value);
        finds(value, "mobile", value);
        finds(&format!("call {value} please"), "mobile", value);
    }
}

#[test]
fn resident_ids_in_every_dress() {
    // The example of GB 11643-1999.
    for value in [
        "11010519491231002X",
        "11010519491231002x",
        "110105 19491231 002X",
        "110105-1949-12-31-002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105.19491231.002X",
        "一一〇一〇五一九四九一二三一〇〇二X",
        "110105\n19491231002X",
    ] {
        finds(&format!("身份证{value}被冒用"), "resident_id", value);
        finds(value, "resident_id", value);
    }
    finds("身份证110105491231002", "resident_id", "110105491231002");
    stays("110105491231002");
}

#[test]
fn cards_in_every_dress() {
    for value in [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "6212 2622 0000 0000 004",
        "6212262200000000004",
        "４１１１１１１１１１１１１１１１",
        "四一一一一一一一一一一一一一一一",
        "4111\u{200D}1111\u{200D}1111\u{200D}1111",
        "4111 1111\n1111 1111",
        "378282246310005",
        "3782 822463 10005",
    ] {
        finds(&format!("卡号{value}扣款"), "bank_card", value);
        finds(value, "bank_card", value);
    }
}

#[test]
fn addresses_in_every_dress() {
    for value in [
        "zhang@example.com",
        "ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ",
        "zhang @ example . com",
        "zhang＠example.com",
        "john.doe+tag@mail.company.co.uk",
        "13812345678@qq.com",
        "zh\u{200B}ang@exam\u{200B}ple.com",
        "zhang@\nqq.com",
        "z h a n g@qq.com",
        "zhang @ qq . com",
    ] {
        finds(value, "email", value);
        finds(&format!("邮箱{value}收不到"), "email", value);
        finds(&format!("邮箱：{value}。"), "email", value);
    }
    for text in ["这不是邮箱@", "user@host", "user..name@example.com", ".user@example.com", "@客服", "a@b", "3 @ 5.00"]
    {
        stays(text);
    }
}

#[test]
fn what_a_desk_needs_stays() {
    for text in [
        "微信交易单号4200001234202611231234567890",
        "4200001234202611231234567890",
        "支付宝2026112322001412341234567890",
        "订单号13812345678",
        "订单号：4111111111111111",
        "Order #110101199003074610 has shipped",
        "运单号 4111111111111111",
        "订单编号是4111111111111111",
        "order no. 4111111111111111",
        "4111111111111111是订单号",
        "金额13812345678元",
        "2026-11-23 14:30:05",
        "1763870405",
        "1763870405123",
        "版本1.3.8.12345678",
        "客服95588，400-820-8888，12315",
        "550e8400-e29b-41d4-a716-446655440000",
        "12345678-1381-4234-8678-123456789012",
        "SF1381234567890",
        "V13812345678B",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "0.13812345678",
        "余额158 2026-11-23",
        "19901123 100元",
        "His ID starts with 110101. 199003074610 is the rest.",
        "138123456789",
        "¥13812345678",
        "会议室编号110101，参会人数199803，预算126517元",
        "iPhone 15 Pro Max 256G",
        "123456789012345678",
    ] {
        stays(text);
    }
}

#[test]
fn styles() {
    let text = "手机138 1234 5678，卡6212262200000000004，证11010519491231002X，邮箱zhang@qq.com，手机13812345678";
    let masked = |style| mask(text, &MaskOptions { style: Some(style), ..MaskOptions::default() }).text;
    assert_eq!(
        masked(MaskStyle::KeepEnds),
        "手机138****5678，卡621226*********0004，证1***************2X，邮箱z***@qq.com，手机138****5678"
    );
    assert_eq!(
        masked(MaskStyle::Full),
        "手机***********，卡*******************，证******************，邮箱************，手机***********"
    );
    assert_eq!(masked(MaskStyle::Label), "手机[手机号]，卡[银行卡号]，证[身份证号]，邮箱[邮箱]，手机[手机号]");
    assert_eq!(
        masked(MaskStyle::NumberedLabel),
        "手机[手机号1]，卡[银行卡号1]，证[身份证号1]，邮箱[邮箱1]，手机[手机号1]"
    );
}
