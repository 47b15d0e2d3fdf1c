//! Values planted in messages: what masking must catch and must leave, and what holds for every message in every style.

#![expect(clippy::expect_used, reason = "a test stops at what is not right")]

use redress::mask::{MaskOptions, MaskStyle};
use redress::{Desk, Message, Timestamp, operations};
use redress_tests::planted::{self, Dress};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::LazyLock;

static DESK: LazyLock<Desk> = LazyLock::new(|| Desk::new().expect("the default policy is sound"));

/// The same messages in every run; `planted-values SEED` is another search.
const SEED: u64 = 20_261_125;

/// How many messages of each kind and disguise the counts are taken of, and how many the properties are tried on.
const COUNTED: usize = 20;
const TRIED: usize = 1;

/// How many kinds and disguises there are at least.
const CELLS: usize = 370;

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

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a document of the form")
}

/// 32 bytes in base64url.
fn key(letter: char) -> String {
    letter.to_string().repeat(43)
}

fn options(style: MaskStyle) -> MaskOptions {
    let keys = json!({"id": "k1", "tenant": "bank", "ticket": "T-1", "secret": key('A'), "entropy": key('E')});
    MaskOptions { style: Some(style), keys: Some(read(keys)), ..MaskOptions::default() }
}

fn messages() -> impl Iterator<Item = planted::Message> {
    planted::messages(SEED, TRIED).map(|(_, message)| message)
}

#[test]
fn every_kind_is_caught_in_every_disguise_and_nothing_else_is_changed() {
    let report = planted::run(&DESK, SEED, COUNTED).expect("short texts");
    println!("{report}");
    let wrong: Vec<_> = report.wrong.iter().take(20).collect();
    assert_eq!(report.short_of_aims(), Vec::<String>::new(), "{wrong:#?}");
    for ((kind, form, dress), count) in &report.values {
        assert_eq!(count.planted, COUNTED, "{kind} {form} {dress:?}");
        assert!(count.caught * 10 >= count.planted * 9, "{kind} {form} {dress:?}: {count:?}, {wrong:#?}");
        // Which of two kinds a number is, chance may decide; that it is hidden, not.
        assert!(count.named * 10 >= count.planted * 7, "{kind} {form} {dress:?}: {count:?}");
    }
    assert!(report.values.len() >= CELLS, "{} kinds and disguises", report.values.len());
    assert!(
        report.decoys.len() >= 40 && report.decoys.values().all(|stayed| stayed.of >= COUNTED),
        "{:?}",
        report.decoys
    );
    let mut kinds = report.kinds();
    kinds.sort_unstable();
    kinds.dedup();
    let mut listed: Vec<&str> = DESK.policy().mask.kinds.iter().map(|kind| kind.id.as_str()).collect();
    listed.sort_unstable();
    assert_eq!(kinds, listed, "each kind of the policy is planted, and no other");
}

#[test]
fn a_sentence_without_a_value_stays_byte_for_byte() {
    let mut count = 0;
    for sentence in planted::sentences() {
        for style in STYLES {
            let masked = DESK.mask(&sentence, &options(style)).expect("short");
            assert_eq!((masked.text.as_str(), masked.findings.len()), (sentence.as_str(), 0));
        }
        count += 1;
    }
    assert!(count >= 1000, "{count} sentences");
}

#[test]
fn masking_what_is_masked_changes_nothing() {
    for message in messages() {
        for style in STYLES.into_iter().filter(|style| *style != MaskStyle::FormatPreserving) {
            let once = DESK.mask(&message.text, &options(style)).expect("short").text;
            let twice = DESK.mask(&once, &options(style)).expect("short").text;
            assert_eq!(twice, once, "{style:?} of {:?}", message.text);
        }
    }
}

#[test]
fn what_was_sealed_opens_to_the_text() {
    let opening = read(json!({
        "now": "2026-11-25T00:00:00Z", "actor": {"id": "s-7", "role": "supervisor"},
        "keys": [{"id": "k1", "secret": key('A')}], "tenant": "bank", "ticket": "T-1"
    }));
    for message in messages() {
        let masked = DESK.mask(&message.text, &options(MaskStyle::Sealed)).expect("short");
        let opened = DESK.unmask(&masked.text, &opening).expect("a role that may open");
        assert_eq!(opened.text, message.text);
        assert_eq!(opened.opened.len(), masked.findings.len());
    }
}

#[test]
fn a_masked_message_is_decided_as_the_original() {
    let now = Timestamp::parse("2026-11-25T02:00:00Z").expect("a time");
    let decided = |text: &str| {
        let message = Message { id: Some("m-1".to_owned()), ..Message::new(text) };
        let understanding = DESK.understand(&message).expect("short");
        let decision = DESK.triage(&message, now).expect("short");
        (understanding.category, understanding.urgency, decision.category, decision.urgency, decision.priority)
    };
    for message in messages() {
        let original = decided(&message.text);
        for style in STYLES {
            let masked = DESK.mask(&message.text, &options(style)).expect("short").text;
            assert_eq!(decided(&masked), original, "{style:?} of {:?}: {masked:?}", message.text);
        }
    }
}

/// A message whose value stands in it once, and is too long to be met elsewhere by chance.
fn telling() -> impl Iterator<Item = (String, String)> {
    let caught = |message: &planted::Message, value: &str| {
        let masked = DESK.mask(&message.text, &options(MaskStyle::Label)).expect("short");
        let start = message.text.find(value).unwrap_or_default();
        masked.findings.iter().any(|found| found.start <= start && found.end >= start + value.len())
    };
    planted::messages(SEED, TRIED).filter_map(move |((_, _, dress), message)| {
        let value = message.value()?.to_owned();
        let long = value.chars().count() >= 6 && dress != Dress::Han;
        (long && message.text.matches(&value).count() == 1 && caught(&message, &value)).then_some((message.text, value))
    })
}

#[test]
fn no_value_survives_in_a_result_or_its_debug() {
    let now = Timestamp::parse("2026-11-25T02:00:00Z").expect("a time");
    let mut count = 0;
    for (text, value) in telling() {
        let message = Message { id: Some("m-1".to_owned()), ..Message::new(text.as_str()) };
        let understanding = DESK.understand(&message).expect("short");
        let decision = DESK.triage(&message, now).expect("short");
        let mut told = vec![
            format!("{message:?}"),
            format!("{understanding:?}"),
            format!("{decision:?}"),
            serde_json::to_string(&understanding).expect("a document"),
            serde_json::to_string(&decision).expect("a document"),
        ];
        for style in STYLES.into_iter().filter(|style| *style != MaskStyle::KeepEnds) {
            let masked = DESK.mask(&text, &options(style)).expect("short");
            told.extend([format!("{masked:?}"), serde_json::to_string(&masked).expect("a document"), masked.text]);
        }
        // JSON writes some characters otherwise.
        let written = serde_json::to_string(&value).expect("a text");
        let written = written.trim_matches('"');
        for told in told {
            assert!(!told.contains(&value) && !told.contains(written), "{value:?} stands in {told}");
        }
        count += 1;
    }
    assert!(count >= CELLS / 2, "{count} messages");
}

#[test]
fn no_error_quotes_a_value() {
    let now = json!("2026-11-25T02:00:00Z");
    let mut count = 0;
    for (text, value) in telling() {
        for (operation, input) in [
            ("mask", json!({"text": text, "options": {"style": value}})),
            ("mask", json!({"text": text, value.as_str(): 1})),
            ("mask", json!({"text": {"inside": text}})),
            ("understand", json!({"message": {"text": text, "language": value}})),
            ("understand", json!({"message": text})),
            ("triage", json!({"message": {"text": text, "received_at": value}, "now": now})),
            ("triage", json!({"message": {"text": text}, "now": text})),
            ("score", json!({"scale": value, "answers": [text]})),
        ] {
            if let Err(error) = operations::call(&DESK, operation, &input.to_string()) {
                let told = format!("{error} {error:?} {:?}", error.faults());
                assert!(!told.contains(&value), "{operation}: {value:?} stands in {told}");
                count += 1;
            }
        }
    }
    assert!(count >= 2 * CELLS, "{count} errors");
}
