//! What holds for every text: made-up ones of digits, marks, cues and values in every dress.

use super::*;
use crate::text::Folded;
use proptest::prelude::*;

pub(super) const STYLES: [MaskStyle; 7] = [
    MaskStyle::KeepEnds,
    MaskStyle::Full,
    MaskStyle::Fixed,
    MaskStyle::Label,
    MaskStyle::NumberedLabel,
    MaskStyle::KeyedHash,
    MaskStyle::Sealed,
];

/// Pieces of which hostile and ordinary texts are made.
pub(super) fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "13812345678",
        "138 1234 5678",
        "+86 13912345678",
        "11010519491231002X",
        "4111111111111111",
        "6212262200000000004",
        "zhang@qq.com",
        "ｚ＠ｑｑ．ｃｏｍ",
        "一三八一二三四五六七八",
        "61234567",
        "110105491231002",
        "5",
        "12",
        "1234",
        "*",
        "****",
        "138****5678",
        "z***@qq.com",
        "[手机号]",
        "[手机号1]",
        "[手机号#9f9f9f9f9f9f9f9f9f9f]",
        "[手机号:s1.k1.AAAA]",
        "[手机号:",
        "]",
        "******",
        "手机号",
        "订单号",
        "卡号",
        "身份证",
        "是",
        "：",
        " ",
        "\n",
        "-",
        ".",
        "、",
        "，",
        "\u{200B}",
        "\u{301}",
        "😀",
        "①",
        "X",
        "x",
        "a",
        "abc",
        "@",
        "+",
        "86",
        "(",
        ")",
        "元",
        "¥",
        "一",
        "张三",
        "的",
        "被盗",
        "密码",
        "password",
        "验证码",
        "CVV",
        "有效期",
        "09/27",
        "姓名",
        "我叫",
        "李明",
        "地址",
        "北京市朝阳区",
        "建国路88号",
        "生日",
        "1990年3月7日",
        "微信号",
        "wxid_abc",
        "QQ",
        "护照",
        "E1234567",
        "8",
        "G123456",
        "(A)",
        "A123456789",
        "京A1234",
        "91110000600037341L",
        "DE89370400440532013000",
        "192.168.1.1",
        "::1",
        "aa:bb:cc:dd:ee:ff",
        "0755",
        "86013388",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "39.9042,116.4074",
        "助记词",
        "legal winner thank year wave sausage worth useful legal winner thank yellow",
        "枪 疫 霉 尝 俩 闹 饿 贤 枪 疫 霉 卿",
        "token",
        "AKIAIOSFODNN7EXAMPLE",
        "=",
        "/",
        "_",
        "[密码]",
        "********",
    ]);
    let made = prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat());
    prop_oneof![9 => made, 1 => any::<String>()]
}

fn options(style: MaskStyle) -> MaskOptions {
    MaskOptions { style: Some(style), ..keyed::options() }
}

type Verdict = std::result::Result<(), TestCaseError>;

fn is_masked_once(text: &str) -> Verdict {
    for style in STYLES {
        let once = mask(text, &options(style));
        let twice = mask(&once.text, &options(style));
        prop_assert_eq!(&twice.text, &once.text, "{:?}", style);
        prop_assert_eq!(twice.findings, vec![]);
    }
    Ok(())
}

fn folds_alike(text: &str) -> Verdict {
    let plain = masker().mask_by_policy(text);
    let original = Folded::with_opaque(text, &masker().opaque_spans(text, &plain.findings));
    for style in STYLES {
        let masked = mask(text, &options(style));
        let folded = Folded::with_opaque(&masked.text, &masker().opaque_spans(&masked.text, &[]));
        prop_assert_eq!(folded.as_str(), original.as_str(), "{:?}", style);
    }
    Ok(())
}

/// What longer searches found.
const FOUND: &[&str] = &[
    // Few digits behind stars of the text's own are taken in by the stars of the value before.
    "13812345678*8A123456789",
    "91110000600037341L*8AKIAIOSFODNN7EXAMPLE",
    // And the X that may stand behind them.
    "13812345678*86XA123456789",
];

#[test]
fn what_was_found_stays_mended() {
    for text in FOUND {
        is_masked_once(text).and_then(|()| folds_alike(text)).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(1500), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_are_in_order_and_the_rest_is_unchanged(text in text()) {
        for style in STYLES {
            let masked = mask(&text, &options(style));
            let (mut at, mut masked_at) = (0, 0);
            for finding in &masked.findings {
                prop_assert!(finding.start < finding.end && finding.masked_start < finding.masked_end);
                prop_assert_eq!(text.get(at..finding.start).unwrap(), masked.text.get(masked_at..finding.masked_start).unwrap());
                prop_assert!(text.is_char_boundary(finding.end) && masked.text.is_char_boundary(finding.masked_end));
                (at, masked_at) = (finding.end, finding.masked_end);
            }
            prop_assert_eq!(text.get(at..).unwrap(), masked.text.get(masked_at..).unwrap());
        }
    }

    #[test]
    fn masking_twice_changes_nothing(text in text()) {
        is_masked_once(&text)?;
    }

    #[test]
    fn a_masked_text_folds_to_the_same_as_its_original(text in text()) {
        folds_alike(&text)?;
    }

    #[test]
    fn positions_in_units_cut_the_same_text(text in text()) {
        let masked = masker().mask_by_policy(&text);
        let units: Vec<u16> = text.encode_utf16().collect();
        let hidden: Vec<u16> = masked.text.encode_utf16().collect();
        let converted = crate::positions::masked_in_unit(&text, masked.clone(), crate::value::OffsetUnit::Utf16);
        for (bytes, unit) in masked.findings.iter().zip(&converted.findings) {
            let cut = String::from_utf16(&units[unit.start..unit.end]).unwrap();
            prop_assert_eq!(text.get(bytes.start..bytes.end).unwrap(), cut);
            let cut = String::from_utf16(&hidden[unit.masked_start..unit.masked_end]).unwrap();
            prop_assert_eq!(masked.text.get(bytes.masked_start..bytes.masked_end).unwrap(), cut);
        }
    }
}
