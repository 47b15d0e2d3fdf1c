//! What holds for every message: masked is enough, nothing panics, every phrase of the default policy can match, and every
//! fault of a policy is told with its place. The rules one by one are in `tests/vectors/understand.json`.

use super::lexicon::Target;
use super::*;
use crate::Desk;
use crate::ids::{FindingKind, RuleId};
use crate::ids::{KeyId, TenantId};
use crate::mask::{MaskKeys, MaskOptions, MaskStyle, Secret};
use crate::message::Message;
use crate::policy::{PhraseRule, Scoping, Strength};

/// Sentences around a value, one for each way in which a value may stand beside words; `@` is the value.
const AROUND: &[&str] = &[
    "我的卡@被盗刷了",
    "@这张卡没有被盗刷",
    "手机@丢了",
    "如果@被盗怎么办",
    "有没有人用@登录",
    "这笔钱不是我转给@的",
    "给@转账，一直没到账",
    "@，客服电话多少",
    "银行卡@，重复扣款两次",
    "我的钱@退款@还没收到",
    "昨天从@被人转走了三千块",
    "卡号@密码泄露了",
    "my card @ was stolen",
    "someone used @ without my permission",
    "I sent money to @ by mistake",
    "transfer to @ has not arrived",
    "if @ is stolen what happens",
    "请问@怎么改手机号",
    "投诉@态度差",
    "12@34元",
    "有人拿我的卡@在网上买东西",
    "卡@落在取款机上了",
    "@里少了八千块",
    "这三单不是我下的，卡@",
    "被网友骗了三千，转到@",
    "我把验证码发给@了",
    "卡@在南京刷了两千，我从没去过南京",
    "转给@了定金，卖家就把我拉黑了",
    "差点被人骗，对方的账号@",
    "新闻说@被盗刷",
    "工资说打到@了，可余额里没有",
    "someone is using my card @",
    "a payment to @ that is not mine",
];

/// Values that the default policy hides: a published test card number, a resident id whose check digit holds, mobiles, addresses.
const VALUES: &[&str] = &[
    "4111111111111111",
    "4111 1111 1111 1111",
    "11010519491231002X",
    "13800138000",
    "138-0013-8000",
    "someone.else@example.com",
];

const STYLES: [MaskStyle; 8] = [
    MaskStyle::KeepEnds,
    MaskStyle::Full,
    MaskStyle::Fixed,
    MaskStyle::Label,
    MaskStyle::NumberedLabel,
    MaskStyle::KeyedHash,
    MaskStyle::FormatPreserving,
    MaskStyle::Sealed,
];

fn keys() -> MaskKeys {
    MaskKeys {
        id: KeyId::new("k1").expect("an id"),
        secret: Secret::new(vec![1; 32]),
        public_key: None,
        entropy: Secret::new(vec![2; 32]),
        tenant: TenantId::new("bank").expect("an id"),
        ticket: None,
        repeat: None,
    }
}

fn desk() -> Desk {
    Desk::new().expect("the default policy is sound")
}

#[test]
fn a_masked_message_is_understood_as_the_original() {
    let desk = desk();
    for sentence in AROUND {
        for value in VALUES {
            let text = sentence.replace('@', value);
            let original = desk.understand(&Message::new(text.as_str())).expect("short");
            for style in STYLES {
                let options = MaskOptions { style: Some(style), keys: Some(keys()), ..MaskOptions::default() };
                let masked = desk.mask(&text, &options).expect("short");
                let understood = desk.understand(&Message::new(masked.text.as_str())).expect("short");
                let seen = (&understood.category, understood.urgency, &understood.subcategory, &understood.tags);
                let meant = (&original.category, original.urgency, &original.subcategory, &original.tags);
                assert_eq!(seen, meant, "{text} as {}", masked.text);
                let amounts =
                    |of: &Understanding| of.amounts.iter().map(|amount| amount.minor_units).collect::<Vec<_>>();
                assert_eq!(amounts(&understood), amounts(&original), "{text} as {}", masked.text);
            }
        }
    }
}

#[test]
fn evidence_stands_at_the_same_words_in_the_masked_text() {
    let desk = desk();
    for sentence in AROUND {
        for value in VALUES {
            let text = format!("{value}：{}", sentence.replace('@', value));
            let masked = desk.mask(&text, &MaskOptions::default()).expect("short");
            let understood = desk.understand(&Message::new(text.as_str())).expect("short");
            for evidence in understood.reasons.iter().flat_map(|reason| &reason.evidence) {
                let words = text.get(evidence.start..evidence.end).expect("whole characters");
                let inside = masked.text.get(evidence.masked_start..evidence.masked_end).expect("whole characters");
                let hidden =
                    masked.findings.iter().any(|hidden| hidden.start < evidence.end && evidence.start < hidden.end);
                assert!(hidden || words == inside, "{text}: `{words}` and `{inside}`");
            }
        }
    }
}

/// A cheap source of numbers for made-up texts.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).expect("small")).expect("small")
    }
}

#[test]
fn any_mixture_of_words_gives_places_inside_the_text() {
    let desk = desk();
    let policy = Policy::wallet().expect("embedded");
    let mut words: Vec<String> =
        ["，", "。", " ", "\u{200B}", "😱", "***", "1,000.00", "万", "两", "¥", "\r\n", "e\u{301}", "13800138000"]
            .map(str::to_owned)
            .into();
    for language in &policy.understand.languages {
        words.extend(language.lists.iter().flat_map(|list| list.words.iter().cloned()));
        words.extend(language.scopes.iter().flat_map(|scope| scope.phrases.iter().cloned()));
    }
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    for _ in 0..400 {
        let text: String = (0..numbers.below(24)).map(|_| words[numbers.below(words.len())].as_str()).collect();
        let understood = desk.understand(&Message::new(text.as_str())).expect("short");
        assert!((0..=10_000).contains(&understood.confidence.get()));
        for evidence in understood.reasons.iter().flat_map(|reason| &reason.evidence) {
            assert!(text.get(evidence.start..evidence.end).is_some_and(|words| !words.is_empty()), "{text}");
        }
        for amount in &understood.amounts {
            assert!(text.get(amount.start..amount.end).is_some_and(|words| !words.is_empty()), "{text}");
        }
    }
}

#[test]
fn every_phrase_of_the_default_policy_can_match() {
    let policy = Policy::wallet().expect("embedded");
    let understander = Understander::new(&policy).expect("sound");
    let lists: Vec<_> = policy.understand.languages.iter().flat_map(|language| &language.lists).collect();
    let mut number = 0;
    for language in &policy.understand.languages {
        for rule in &language.rules {
            for written in &rule.phrases {
                let text: String = phrase::parse(written)
                    .expect("sound")
                    .into_iter()
                    .map(|(joint, element)| {
                        let word = match element {
                            phrase::Element::Text(text) => text,
                            phrase::Element::List("amount") => "80元",
                            phrase::Element::List(name) => {
                                let list = lists.iter().find(|list| list.id.as_str() == name).expect("known");
                                list.words.first().expect("not empty").as_str()
                            }
                        };
                        let gap = if joint == phrase::Joint::Touching { "" } else { " " };
                        format!("{gap}{word}")
                    })
                    .collect();
                let folded = crate::text::Folded::new(&text);
                let amounts = understander.amounts.find(folded.as_str());
                let amounts = amounts.iter().map(|amount| amount.start..amount.end);
                let found = understander.lexicon.find(folded.as_str(), amounts);
                assert!(
                    found.iter().any(|found| found.target == Target::Rule(number)),
                    "{} `{written}`: {text}",
                    rule.id
                );
            }
            number += 1;
        }
    }
}

/// The faults of the default section after `change`, as path and expectation.
fn faults(change: impl FnOnce(&mut UnderstandPolicy)) -> Vec<(String, String)> {
    let mut section = Policy::wallet().expect("embedded").understand;
    change(&mut section);
    let mut faults = Vec::new();
    section.check(&mut faults);
    faults.into_iter().map(|fault| (fault.path, fault.expected)).collect()
}

fn rule(id: &str, category: &str, phrases: &[&str]) -> PhraseRule {
    PhraseRule {
        id: RuleId::new(id).expect("an id"),
        category: Some(CategoryId::new(category).expect("an id")),
        subcategory: None,
        asked: None,
        urgency: Urgency::Routine,
        strength: Strength::Firm,
        scope: Scoping::Scoped,
        reason: None,
        phrases: phrases.iter().map(|phrase| (*phrase).to_owned()).collect(),
    }
}

#[test]
fn the_default_section_has_no_fault() {
    assert_eq!(faults(|_| ()), []);
}

#[test]
fn every_fault_is_told_with_its_place() {
    let told = faults(|section| {
        let language = &mut section.languages[0];
        language.rules.clear();
        language.rules.push(rule("a", "nowhere", &["x"]));
        language.rules.push(rule("b", "other", &["{nothing}y", "~", "\u{200B}"]));
        language.rules.push(rule("b", "general_inquiry", &[]));
        language.rules.push(rule("c", "other", &["同一句"]));
        language.rules.push(rule("d", "general_inquiry", &["同一句"]));
        language.lists[0].words.clear();
        section.reach.far = -1;
        section.money.default_currency = crate::ids::CurrencyId::new("XXX").expect("an id");
    });
    let has = |path: &str, expected: &str| told.iter().any(|(at, what)| at == path && what.contains(expected));
    assert!(has("understand.languages[0].rules[0].category", "a category of"), "{told:?}");
    assert!(has("understand.languages[0].rules[1].phrases[0]", "the id of a list"), "{told:?}");
    assert!(has("understand.languages[0].rules[1].phrases[1]", "an element before and after"), "{told:?}");
    assert!(has("understand.languages[0].rules[1].phrases[2]", "something that can be seen"), "{told:?}");
    assert!(has("understand.languages[0].rules[2].id", "another id than that of"), "{told:?}");
    assert!(has("understand.languages[0].rules[2].phrases", "at least one phrase"), "{told:?}");
    assert!(
        has(
            "understand.languages[0].rules[4].phrases[0]",
            "what the same phrase says at `languages[0].rules[3].phrases[0]`"
        ),
        "{told:?}"
    );
    assert!(has("understand.languages[0].lists[0].words", "at least one word"), "{told:?}");
    assert!(has("understand.reach.far", "0 to 1000"), "{told:?}");
    assert!(has("understand.money.default_currency", "a currency of"), "{told:?}");
}

#[test]
fn a_language_and_a_category_come_by_policy_alone() {
    let mut policy = Policy::wallet().expect("embedded");
    let parking = CategoryId::new("parking").expect("an id");
    policy
        .understand
        .categories
        .insert(0, Category { id: parking.clone(), name: "Parken".to_owned(), subcategories: Vec::new() });
    policy.understand.languages.push(crate::policy::Lexicon {
        id: crate::ids::LanguageId::new("de").expect("an id"),
        lists: Vec::new(),
        rules: vec![rule("de_parking", "parking", &["parkhaus~voll"])],
        scopes: Vec::new(),
        themes: Vec::new(),
    });
    let desk = Desk::from_policy(policy).expect("sound");
    let understood = desk.understand(&Message::new("Das PARKHAUS ist voll")).expect("short");
    assert_eq!(understood.category, parking);
}

#[test]
fn the_values_of_these_tests_are_hidden() {
    let desk = desk();
    for (value, kind) in VALUES.iter().zip([
        FindingKind::BANK_CARD,
        FindingKind::BANK_CARD,
        FindingKind::RESIDENT_ID,
        FindingKind::MOBILE,
        FindingKind::MOBILE,
        FindingKind::EMAIL,
    ]) {
        let masked = desk.mask(&format!("看看{value}，谢谢"), &MaskOptions::default()).expect("short");
        assert!(masked.findings.iter().any(|finding| finding.kind == kind), "{value}");
    }
}

/// Words in lists take a bit for each pair: a policy that would take half a gigabyte is refused, not built.
#[test]
fn more_phrases_than_a_desk_can_hold_are_a_fault() {
    let mut policy = Policy::wallet().expect("the default");
    let phrases = (0..24_000).map(|number| format!("wort{number}")).collect();
    policy.understand.languages[0].themes[0].phrases = phrases;
    let mut faults = Vec::new();
    policy.understand.check(&mut faults);
    assert!(faults.iter().any(|fault| fault.path == "understand.languages"), "{:?}", faults.first());
}
