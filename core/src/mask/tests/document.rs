//! Documents as hosts send them: what is found by its key, what stays byte for byte, and what holds for every document.

use super::properties::STYLES;
use super::{keyed, masker, properties};
use crate::document::Tree;
use crate::mask::{DocumentPart, MaskOptions, MaskStyle, MaskedDocument, NumberMask};
use proptest::prelude::*;
use serde_json::Value as Json;

fn mask_with(document: &str, options: &MaskOptions, numbers: NumberMask) -> MaskedDocument {
    let hiding = masker().hiding(options).unwrap();
    masker().mask_document(document, &hiding, numbers, &|_, masked| masked).unwrap()
}

fn mask(document: &str) -> MaskedDocument {
    mask_with(document, &MaskOptions::default(), NumberMask::Text)
}

fn becomes(document: &str, expected: &str) {
    let masked = mask(document);
    assert_eq!(masked.document, expected);
    let again = mask(&masked.document);
    assert_eq!((again.document.as_str(), again.findings.len()), (expected, 0), "twice");
}

fn stays(document: &str) {
    let masked = mask(document);
    assert_eq!(masked.document, document);
    assert_eq!(masked.findings, []);
}

#[test]
fn a_key_is_the_word_beside_its_value() {
    for (document, expected) in [
        (r#"{"id_card": "110105491231002"}"#, r#"{"id_card": "1************02"}"#),
        (r#"{"idCardNo":"11010519491231002X"}"#, r#"{"idCardNo":"1***************2X"}"#),
        (r#"{"password": "abc"}"#, r#"{"password": "[密码]"}"#),
        (r#"{"userPassword": "my dog is brown"}"#, r#"{"userPassword": "[密码]"}"#),
        (r#"{"cvv": 123}"#, r#"{"cvv": "[安全码]"}"#),
        (r#"{"card-cvv2": "0123"}"#, r#"{"card-cvv2": "[安全码]"}"#),
        (r#"{"姓名": "张三"}"#, r#"{"姓名": "[姓名]"}"#),
        (r#"{"登录密码":"猫咪"}"#, r#"{"登录密码":"[密码]"}"#),
        (r#"{"refreshToken":"x y z"}"#, r#"{"refreshToken":"[访问密钥]"}"#),
        (r#"{"mobileNumbers": ["61234567", 91234567]}"#, r#"{"mobileNumbers": ["61****67", "91****67"]}"#),
        (r#"{"passport": {"number": "123456789"}}"#, r#"{"passport": {"number": "[护照号]"}}"#),
        (r#"{"password": {"value": "abc", "hint": "pet"}}"#, r#"{"password": {"value": "[密码]", "hint": "pet"}}"#),
        (r#"{"api":{"key":"secret-one"}}"#, r#"{"api":{"key":"[访问密钥]"}}"#),
        (r#"{"otp":"12 34"}"#, r#"{"otp":"[验证码]"}"#),
        (r#"{"lat": 39.9042, "lng": 116.4074}"#, r#"{"lat": "[坐标]", "lng": "[坐标]"}"#),
    ] {
        becomes(document, expected);
    }
}

#[test]
fn a_key_says_what_stays() {
    for document in [
        r#"{"order_no": "4111111111111111"}"#,
        r#"{"orderId": 4111111111111111}"#,
        r#"{"订单号": "13812345678", "amount": 13812345678}"#,
        r#"{"outTradeNo":"4111111111111111","timestamp":1763870405123}"#,
        r#"{"max_tokens": 512, "pin": 1, "cvv": null, "password": "", "token": true, "seed": 42}"#,
        r#"{"version":"1.3.8.12345678","uuid":"550e8400-e29b-41d4-a716-446655440000"}"#,
    ] {
        stays(document);
    }
}

#[test]
fn numbers_are_hidden_as_strings_or_as_zero() {
    becomes("[4111111111111111]", r#"["411111******1111"]"#);
    becomes("13812345678", r#""138****5678""#);
    becomes(r#"{"card":6222021234567890128}"#, r#"{"card":"622202*********0128"}"#);
    let zero = mask_with(r#"{"cvv":123,"card":4111111111111111,"n":1e400}"#, &MaskOptions::default(), NumberMask::Zero);
    assert_eq!(zero.document, r#"{"cvv":0,"card":0,"n":1e400}"#);
    let finding = &zero.findings[1].finding;
    assert_eq!((finding.start, finding.end, finding.masked_start, finding.masked_end), (0, 16, 0, 1));
    let again = mask_with(&zero.document, &MaskOptions::default(), NumberMask::Zero);
    assert_eq!((again.document, again.findings), (zero.document, vec![]));
}

#[test]
fn what_is_not_sensitive_stays_byte_for_byte() {
    stays(
        "\u{FEFF}\r\n { \"b\" : 1e400 , \"a\":0.10,\"b\":-0,\"n\":123456789012345678901234567890,\t\"s\":\"\\u4e2d\\/\\ud83d\" } \n",
    );
    stays(r#"[[],{},"",null,true,false,1E+2,"\\",{"":{"":""}}]"#);
    becomes(
        "{\n  \"b\": 0.10,\n  \"note\": \"\\u624b\\u673a 13812345678\\n\\\"ok\\\"\",\n  \"b\": 1e400\n}",
        "{\n  \"b\": 0.10,\n  \"note\": \"\\u624b\\u673a 138****5678\\n\\\"ok\\\"\",\n  \"b\": 1e400\n}",
    );
}

#[test]
fn what_is_written_in_escapes_is_found() {
    becomes(r#"{"phone":"\u0031\u00338 1234\u002d5678!"}"#, r#"{"phone":"138****5678!"}"#);
    becomes(r#"{"\u5bc6\u7801":"abc"}"#, r#"{"\u5bc6\u7801":"[密码]"}"#);
}

#[test]
fn keys_that_hold_a_secret_are_hidden_and_stay_apart() {
    becomes(r#"{"13812345678": "vip"}"#, r#"{"138****5678": "vip"}"#);
    becomes(
        r#"{"13812345678":{"a":1},"13899995678":2,"13812345678":3}"#,
        r#"{"138****5678":{"a":1},"[手机号1]":2,"138****5678":3}"#,
    );
    let masked = mask(r#"{"users":{"zhang/12@qq.com":{"phone":"13812345678"}}}"#);
    let pointers: Vec<_> = masked.findings.iter().map(|it| (it.pointer.as_str(), it.part)).collect();
    assert_eq!(masked.document, r#"{"users":{"zhang/1***@qq.com":{"phone":"138****5678"}}}"#);
    assert_eq!(
        pointers,
        [("/users/zhang~11***@qq.com", DocumentPart::Key), ("/users/zhang~11***@qq.com/phone", DocumentPart::Value)]
    );
}

#[test]
fn json_in_strings_is_masked_as_json() {
    becomes(
        r#"{"payload":"{\"cvv\":123,\"to\":\"{\\\"password\\\":\\\"a\\\\\\\"b\\\"}\",\"n\":0.10}"}"#,
        r#"{"payload":"{\"cvv\":\"[安全码]\",\"to\":\"{\\\"password\\\":\\\"[密码]\\\"}\",\"n\":0.10}"}"#,
    );
    let masked = mask(r#"{"a":["{\"b\":\"[{\\\"pin\\\":\\\"1234\\\"}]\"}"]}"#);
    let finding = &masked.findings[0];
    assert_eq!((finding.pointer.as_str(), finding.within.join(" ")), ("/a/0", "/b /0/pin".to_owned()));
    assert_eq!((finding.finding.start, finding.finding.end), (0, 4));
    // What only begins like JSON is a text.
    becomes(r#"{"a":"{13812345678"}"#, r#"{"a":"{138****5678"}"#);
    let mut deep = "13812345678".to_owned();
    for _ in 0..12 {
        deep = serde_json::to_string(&[deep]).unwrap();
    }
    assert!(!mask(&deep).document.contains("13812345678"));
}

#[test]
fn a_list_may_hold_one_value() {
    let words = [
        "legal", "winner", "thank", "year", "wave", "sausage", "worth", "useful", "legal", "winner", "thank", "yellow",
    ];
    let document = serde_json::to_string(&serde_json::json!({"tags": ["a", "b"], "words": words})).unwrap();
    let expected = format!(r#"{{"tags":["a","b"],"words":[{}]}}"#, [r#""[助记词]""#; 12].join(","));
    becomes(&document, &expected);
    becomes(
        r#"{"geometry":{"type":"Point","coordinates":[116.40741, 39.90421]}}"#,
        r#"{"geometry":{"type":"Point","coordinates":["[坐标]", "[坐标]"]}}"#,
    );
    stays(r#"{"sizes":[116.4, 39.9],"words":["legal","winner"],"more":[["legal"],"winner"]}"#);
}

#[test]
fn reasons_name_the_key_and_not_its_place() {
    let masked = mask(r#"{"passport":"123456789","note":"护照123456789"}"#);
    let codes = |index: usize| -> Vec<String> {
        masked.findings[index].finding.reasons.iter().map(|reason| reason.code.as_str().to_owned()).collect()
    };
    assert_eq!(codes(0), ["shape", "key_name"]);
    assert_eq!(codes(1), ["shape", "context_word"]);
    let evidence = &masked.findings[1].finding.reasons[1].evidence[0];
    assert_eq!((evidence.start, evidence.end), (0, 6));
}

#[test]
fn labels_are_numbered_through_the_document() {
    let options = MaskOptions { style: Some(MaskStyle::NumberedLabel), ..MaskOptions::default() };
    let document = r#"{"a":"13812345678","b":[13899995678,"138-1234-5678"],"c":"{\"d\":13812345678}","e":"[手机号4]"}"#;
    assert_eq!(
        mask_with(document, &options, NumberMask::Text).document,
        r#"{"a":"[手机号5]","b":["[手机号6]","[手机号5]"],"c":"{\"d\":\"[手机号5]\"}","e":"[手机号4]"}"#
    );
}

#[test]
fn pointers_are_bounded() {
    let key = "k".repeat(300);
    let masked = mask(&format!(r#"{{"a":{{"{key}":{{"b":["13812345678"]}}}}}}"#));
    assert_eq!(masked.findings[0].pointer, "/a");
}

/// Documents of members with telling keys, in each other, with strings of hostile pieces.
fn document() -> impl Strategy<Value = Json> {
    let key = prop::sample::select(vec![
        "a",
        "phone",
        "idCard",
        "password",
        "pin",
        "card_no",
        "订单号",
        "value",
        "姓名",
        "cvv",
        "13812345678",
        "token",
        "amount",
    ]);
    let text = properties::text();
    let number = prop_oneof![Just(13812345678_i64), Just(4111111111111111), Just(123), any::<i64>()];
    let leaf = prop_oneof![
        4 => text.prop_map(Json::from),
        1 => number.prop_map(Json::from),
        1 => Just(Json::Null),
    ];
    leaf.prop_recursive(4, 24, 5, move |inner| {
        let members = prop::collection::vec((key.clone(), inner.clone()), 0..5);
        prop_oneof![
            members
                .prop_map(|members| Json::Object(members.into_iter().map(|(key, it)| (key.to_owned(), it)).collect())),
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::Array),
            inner.prop_map(|inner| Json::from(inner.to_string())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(400), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_masked_document_is_json_of_the_same_form_and_masked_twice_the_same(document in document()) {
        let text = document.to_string();
        for style in STYLES {
            let options = MaskOptions { style: Some(style), ..keyed::options() };
            let masked = mask_with(&text, &options, NumberMask::Text);
            let (one, other) = (serde_json::from_str(&text).unwrap(), serde_json::from_str(&masked.document).unwrap());
            prop_assert!(alike(&one, &other), "{} {:?}", masked.document, style);
            let again = mask_with(&masked.document, &options, NumberMask::Text);
            prop_assert_eq!(&again.document, &masked.document, "{:?}", style);
            prop_assert_eq!(again.findings, vec![]);
        }
    }

    #[test]
    fn no_text_is_too_much(text in ".{0,60}", cut in 0usize..200) {
        let options = MaskOptions::default();
        let hiding = masker().hiding(&options).unwrap();
        let of = |text: &str| masker().mask_document(text, &hiding, NumberMask::Zero, &|_, masked| masked).is_ok();
        prop_assert_eq!(of(&text), serde_json::from_str::<Json>(&text).is_ok());
        let document = serde_json::json!({"password": text, "b": [1, {"c": "13812345678"}]}).to_string();
        let cut = crate::text::floor_boundary(&document, cut);
        prop_assert!(cut >= document.len() || !of(document.get(..cut).unwrap()));
    }
}

/// Whether two values have the same form: members and items in one order; a number may have become a string.
fn alike(one: &Tree<'_>, other: &Tree<'_>) -> bool {
    match (one, other) {
        (Tree::Object(one), Tree::Object(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|((_, one), (_, other))| alike(one, other))
        }
        (Tree::List(one), Tree::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Tree::Integer(_), Tree::Text(_)) => true,
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}
