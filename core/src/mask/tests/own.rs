//! A policy's own lists and patterns: what they hide, what they let stay, what wins, and what is refused.

use super::properties;
use crate::error::ErrorCode;
use crate::mask::{MaskOptions, MaskStyle, Masked, Masker};
use crate::policy::Policy;
use crate::text::Folded;
use crate::{Desk, Message, Timestamp};
use proptest::prelude::*;
use std::sync::LazyLock;

/// A policy with these members of `mask`.
fn policy(mask: &str) -> String {
    format!(
        r#"{{"schema": "redress/policy@1", "id": "own", "version": "1", "extends": "wallet@1", "mask": {{{mask}}}}}"#
    )
}

fn masker(mask: &str) -> Masker {
    Masker::new(&Policy::from_json(&policy(mask)).unwrap()).unwrap()
}

const PROJECT: &str = r#"{"id": "project", "style": "label", "label": "项目", "words": ["项目代号"]}"#;
const EMPLOYEE: &str = r#"{"id": "employee", "style": "label", "label": "工号", "words": ["工号", "staff no"]}"#;

static LISTS: LazyLock<Masker> = LazyLock::new(|| {
    masker(&format!(
        r#""kinds": [{PROJECT}], "deny": [
            {{"id": "atlas", "kind": "project", "text": "Project Atlas"}},
            {{"id": "sky-eye", "kind": "project", "text": "天眼计划"}},
            {{"id": "host", "kind": "project", "text": "10.20.0.1"}},
            {{"id": "tickets", "kind": "project", "text": "PRJ-", "comparison": "prefix"}},
            {{"id": "batch", "kind": "project", "text": "B##-Q?", "comparison": "pattern"}}
        ], "allow": [
            {{"id": "hotline", "text": "400-820-8888"}},
            {{"id": "desk-mobile", "text": "138 0000 8888"}},
            {{"id": "deposit-card", "text": "6212262200000000004", "kinds": ["bank_card"]}},
            {{"id": "office", "text": "service@", "comparison": "prefix"}},
            {{"id": "test-ids", "text": "1101051949123100##", "comparison": "pattern"}}
        ]"#
    ))
});

fn hidden(masker: &Masker, text: &str) -> Vec<(String, String)> {
    let masked = masker.mask_by_policy(text);
    masked.findings.iter().map(|it| (it.kind.to_string(), text.get(it.start..it.end).unwrap().to_owned())).collect()
}

#[track_caller]
fn denies(text: &str, values: &[&str]) {
    let found: Vec<String> = hidden(&LISTS, text).into_iter().map(|(_, value)| value).collect();
    assert_eq!(found, values, "{text}");
}

#[test]
fn a_denied_value_goes_in_every_dress() {
    for value in [
        "Project Atlas",
        "project atlas",
        "PROJECT ATLAS",
        "ＰｒｏｊｅｃｔAtlas",
        "Project\u{200B} At\u{200D}las",
        "Project-Atlas",
        "P r o j e c t A t l a s",
        "Ⓟⓡⓞⓙⓔⓒⓣ Ⓐⓣⓛⓐⓢ",
        "Project\nAtlas",
        "P.r.o.j.e.c.t.A.t.l.a.s",
        "天眼计划",
        "天眼計劃",
        "天 眼 计 划",
        "天·眼·计·划",
        "10.20.0.1",
        "１０．２０．０．１",
        "一〇.二〇.〇.一",
        "⑩.②⓪.⓪.①",
        "PRJ-2026-001",
        "prj 77",
        "P R J - 7 7",
        "B12-QX",
        "b⑫-q9",
    ] {
        for text in [value.to_owned(), format!("请看{value}的进度"), format!("see {value}, please")] {
            denies(&text, &[value]);
        }
    }
}

#[test]
fn what_only_resembles_a_denied_value_stays() {
    for text in [
        "Project Atlases",
        "subproject atlas",
        "Project. The Atlas",
        "pro ject atlas",
        "余额102001元",
        "1020.0.1",
        "天眼。计划",
        "天眼",
        "计划",
        "B1-QX",
        "B123-QX",
        "xPRJ-1",
        "B12-Q",
    ] {
        denies(text, &[]);
    }
}

#[test]
fn an_allowed_value_stays_in_every_dress() {
    for text in [
        "打13800008888",
        "打 138-0000-8888 找你们",
        "手机１３８００００８８８８",
        "手机一三八〇〇〇〇八八八八",
        "存到6212 2622 0000 0000 004",
        "service@qq.com",
        "客服邮箱service@example.com",
        "证110105194912310011和11010519491231002X",
    ] {
        let found = hidden(&LISTS, text);
        let expected: &[(String, String)] = &[];
        if text.ends_with('X') {
            // An X is no digit: the entry does not allow it.
            assert_eq!(found, [("resident_id".to_owned(), "11010519491231002X".to_owned())]);
        } else {
            assert_eq!(found, expected, "{text}");
        }
    }
}

#[test]
fn what_goes_beyond_an_allowed_value_is_hidden() {
    for (text, value) in [
        // The allowed mobile is the beginning of an address, and has a country code that is not allowed.
        ("写给13800008888@qq.com", "13800008888@qq.com"),
        ("打+8613800008888", "+8613800008888"),
        // One of the allowed card's digits is another.
        ("卡6212262200000000012", "6212262200000000012"),
        // A secret is allowed only by name.
        ("密码13800008888", "13800008888"),
    ] {
        denies(text, &[value]);
    }
    // What is hidden touches it.
    denies("手机13800008888+86 13912345678", &["13800008888", "+86 13912345678"]);
    denies("手机13800008888 +86 13912345678", &["+86 13912345678"]);
}

#[test]
fn a_denied_value_inside_a_finding_is_hidden_with_it() {
    denies("邮箱prj-7@example.com", &["prj-7@example.com"]);
    // The finding lies inside the denied value.
    denies("PRJ-13812345678", &["PRJ-13812345678"]);
    // What is allowed and denied goes.
    let both = masker(&format!(
        r#""kinds": [{PROJECT}], "deny": [{{"id": "d", "kind": "project", "text": "13800008888"}}],
            "allow": [{{"id": "a", "text": "13800008888"}}]"#
    ));
    assert_eq!(hidden(&both, "打13800008888"), [("project".to_owned(), "13800008888".to_owned())]);
}

#[test]
fn what_is_hidden_already_is_neither_denied_nor_opened() {
    for text in ["[项目]", "[项目1]", "138****5678", "天********眼计划"] {
        denies(text, &[]);
    }
}

#[test]
fn reasons_name_the_entry() {
    let masked = LISTS.mask_by_policy("看天眼计划");
    let reasons = &masked.findings[0].reasons;
    assert_eq!(reasons[0].code.as_str(), "deny_list");
    assert!(format!("{:?}", reasons[0].params).contains("sky-eye"));
}

#[cfg(feature = "patterns")]
static PATTERNS: LazyLock<Masker> = LazyLock::new(|| {
    masker(&format!(
        r#""kinds": [{PROJECT}, {EMPLOYEE}], "custom": [
            {{"id": "staff", "kind": "employee", "pattern": "emp-?(?P<secret>\\d{{6}})(?-u:\\b)", "confidence": 9000}},
            {{"id": "member", "kind": "project", "pattern": "(?-u:\\b)19\\d{{9}}(?-u:\\b)", "check": "luhn", "confidence": 9200}},
            {{"id": "named", "kind": "employee", "pattern": "(?-u:\\b)[a-z]\\d{{4}}(?-u:\\b)", "context": "needed", "confidence": 8000}},
            {{"id": "orcid", "kind": "project", "pattern": "(?-u:\\b)\\d{{4}}-\\d{{4}}-\\d{{4}}-\\d{{3}}[\\dx](?-u:\\b)", "check": "mod11", "confidence": 9900}},
            {{"id": "account", "kind": "project", "pattern": "(?-u:\\b)zz\\d{{2}}[a-z0-9]{{8}}(?-u:\\b)", "check": "mod97", "confidence": 9900}}
        ]"#
    ))
});

#[cfg(feature = "patterns")]
#[test]
fn patterns_find_what_they_say() {
    let cases: &[(&str, &[(&str, &str)])] = &[
        ("我是EMP-123456", &[("employee", "123456")]),
        ("ＥＭＰ１２３４５６处理的", &[("employee", "１２３４５６")]),
        ("E\u{200B}MP123456", &[("employee", "123456")]),
        ("EMP-1234567", &[]),
        // By hand: of 1900000000 the 9 is doubled, 18 counts as 9, and 9 + 1 leaves 0 to the next ten.
        ("会员19000000000", &[("project", "19000000000")]),
        ("会员19000000007", &[("mobile", "19000000007")]),
        ("工号A1234", &[("employee", "A1234")]),
        ("型号A1234", &[]),
        // The ORCID that orcid.org gives as its example, and one with its last character changed.
        ("0000-0002-1825-0097", &[("project", "0000-0002-1825-0097")]),
        ("0000-0002-1694-233X", &[("project", "0000-0002-1694-233X")]),
        ("0000-0002-1825-0098", &[]),
    ];
    for (text, expected) in cases {
        let expected: Vec<(String, String)> =
            expected.iter().map(|(kind, value)| ((*kind).to_owned(), (*value).to_owned())).collect();
        assert_eq!(hidden(&PATTERNS, text), expected, "{text}");
    }
}

#[cfg(feature = "patterns")]
#[test]
fn a_bigger_finding_takes_a_pattern_s_value_with_it() {
    let six = masker(&format!(
        r#""kinds": [{EMPLOYEE}], "custom": [{{"id": "six", "kind": "employee", "pattern": "\\d{{6}}", "confidence": 9000}}]"#
    ));
    assert_eq!(hidden(&six, "卡6212262200000000004"), [("bank_card".to_owned(), "6212262200000000004".to_owned())]);
    assert_eq!(hidden(&six, "编码123456"), [("employee".to_owned(), "123456".to_owned())]);
    assert_eq!(hidden(&six, "订单号123456"), []);
}

#[test]
fn faults_have_their_places() {
    let error = Policy::from_json(&policy(
        r#""kinds": [{"id": "stray", "style": "label", "label": "散", "words": []}],
           "deny": [{"id": "a", "kind": "nowhere", "text": "Atlas"}, {"id": "b", "kind": "mobile", "text": " -- "},
                    {"id": "c", "kind": "mobile", "text": " # # #", "comparison": "pattern"}],
           "allow": [{"id": "a", "text": "Atlas", "kinds": ["nowhere"]}, {"id": "b", "text": "x"}]"#,
    ))
    .unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidPolicy);
    let paths: Vec<&str> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "mask.kinds[0].id",
            "mask.allow[0].kinds[0]",
            "mask.allow[1].text",
            "mask.deny[0].kind",
            "mask.deny[1].text",
            "mask.deny[2].text"
        ]
    );
}

#[cfg(feature = "patterns")]
#[test]
fn expressions_that_are_wrong_or_too_large_are_faults() {
    let expressions = [
        ("(", "a regular expression of the crate `regex`"),
        ("(?=secret)abc", "a regular expression of the crate `regex`"),
        ("a?", "an expression that matches at least 3 bytes"),
        ("abc.*", "an expression that matches at most 256 bytes"),
        (r"abc\\d+", "an expression that matches at most 256 bytes"),
        (r"(?:\\w{8}\\w{8}\\w{8}\\w{8}){2}", "an expression of at most 1 MiB when compiled"),
    ];
    for (expression, expected) in expressions {
        let custom = format!(
            r#""kinds": [{EMPLOYEE}],
            "custom": [{{"id": "p", "kind": "employee", "pattern": "{expression}", "confidence": 9000}}]"#
        );
        let error = Policy::from_json(&policy(&custom)).unwrap_err();
        let fault = &error.faults()[0];
        assert_eq!(
            (fault.path.as_str(), fault.expected.as_str()),
            ("mask.custom[0].pattern", expected),
            "{expression}"
        );
        assert!(!format!("{error:?} {error}").contains("secret"), "no fault quotes an expression");
    }
}

#[cfg(not(feature = "patterns"))]
#[test]
fn a_build_without_patterns_says_so() {
    let custom = format!(
        r#""kinds": [{PROJECT}, {EMPLOYEE}], "custom": [{{"id": "p", "kind": "employee", "pattern": "abc", "confidence": 9000}},
            {{"id": "q", "kind": "project", "pattern": "abc", "confidence": 9000}}]"#
    );
    let error = Desk::from_policy_json(&policy(&custom)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::NotInThisBuild);
    assert_eq!(error.faults()[0].path, "mask.custom");
}

#[test]
fn what_an_allowed_value_let_stay_is_hidden_once_something_hidden_touches_it() {
    let both = masker(&format!(
        r#""kinds": [{PROJECT}], "deny": [{{"id": "d", "kind": "project", "text": "天眼"}}],
            "allow": [{{"id": "a", "text": "desk@", "comparison": "prefix"}}]"#
    ));
    assert_eq!(both.mask_by_policy("天眼 desk@qq.com").text, "[项目] desk@qq.com");
    assert_eq!(both.mask_by_policy("天眼desk@qq.com").text, "[项目]d***@qq.com");
}

/// A desk whose lists and patterns meet the pieces of the made-up texts.
static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let custom = if cfg!(feature = "patterns") {
        r#", "custom": [
            {"id": "c1", "kind": "employee", "pattern": "abc(?P<secret>\\d{4,6})", "confidence": 9000},
            {"id": "c2", "kind": "project", "pattern": "李明[^,]{1,20}被盗", "confidence": 9000},
            {"id": "c3", "kind": "employee", "pattern": "[a-z]{1,3}[^a-z0-9]{1,8}\\d{4}", "context": "needed", "confidence": 9000},
            {"id": "c4", "kind": "employee", "pattern": "\\d{8}", "confidence": 9000}]"#
    } else {
        ""
    };
    let lists = r#", "deny": [
        {"id": "d1", "kind": "project", "text": "5678"}, {"id": "d2", "kind": "project", "text": "手机号"},
        {"id": "d3", "kind": "employee", "text": "X a"}, {"id": "d4", "kind": "project", "text": "张三的"},
        {"id": "d5", "kind": "employee", "text": "abc", "comparison": "prefix"},
        {"id": "d6", "kind": "mobile", "text": " ##三8", "comparison": "pattern"},
        {"id": "d7", "kind": "password", "text": "被盗密码"}, {"id": "d8", "kind": "project", "text": "qq.com"}
    ], "allow": [
        {"id": "a1", "text": "13812345678"}, {"id": "a2", "text": "zhang@", "comparison": "prefix"},
        {"id": "a3", "text": "4111####", "comparison": "pattern"}, {"id": "a4", "text": "电话13812345678，5"},
        {"id": "a5", "text": "E1234567", "kinds": ["passport", "one_time_code"]}, {"id": "a6", "text": "李明地址"}
    ]"#;
    let kinds = r#""kinds": [
        {"id": "project", "style": "label", "label": "项目", "words": ["项目"]},
        {"id": "employee", "style": "fixed", "label": "工号", "words": ["工号", "验证码"]}
    ]"#;
    Desk::from_policy_json(&policy(&format!("{kinds}{lists}{custom}"))).unwrap()
});

static OWN: LazyLock<Masker> = LazyLock::new(|| Masker::new(DESK.policy()).unwrap());

fn in_style(text: &str, style: MaskStyle) -> Masked {
    let options = MaskOptions { style: Some(style), ..super::keyed::options() };
    OWN.mask(text, &OWN.hiding(&options).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(300), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn masking_twice_with_lists_changes_nothing(text in properties::text()) {
        for style in properties::STYLES {
            let once = in_style(&text, style);
            let twice = in_style(&once.text, style);
            prop_assert_eq!(&twice.text, &once.text, "{:?}", style);
        }
    }

    #[test]
    fn a_text_masked_with_lists_folds_to_the_same_as_its_original(text in properties::text()) {
        let plain = OWN.mask_by_policy(&text);
        let original = Folded::with_opaque(&text, &OWN.opaque_spans(&text, &plain.findings));
        for style in properties::STYLES {
            let masked = in_style(&text, style);
            let folded = Folded::with_opaque(&masked.text, &OWN.opaque_spans(&masked.text, &OWN.mask_by_policy(&masked.text).findings));
            prop_assert_eq!(folded.as_str(), original.as_str(), "{:?}", style);
        }
    }

    #[test]
    fn a_message_masked_with_lists_is_decided_as_its_original(text in properties::text()) {
        let now = Timestamp::from_millis(1_795_399_200_000).unwrap();
        let original = DESK.triage(&Message::new(&text), now).unwrap();
        for style in properties::STYLES {
            let masked = in_style(&text, style).text;
            let decided = DESK.triage(&Message::new(&masked), now).unwrap();
            prop_assert_eq!((&decided.category, decided.urgency, decided.priority), (&original.category, original.urgency, original.priority), "{:?}", style);
        }
    }

    #[test]
    fn no_denied_value_is_left(text in properties::text()) {
        let masked = in_style(&text, MaskStyle::Label);
        let again = OWN.mask_by_policy(&masked.text);
        prop_assert!(again.findings.is_empty());
    }
}
