//! Documents that have faults: every fault is told, with its place, and nothing of what the document says.
#![expect(clippy::expect_used, reason = "a test's helpers")]

use redress::error::{Error, ErrorCode};
use redress::{Desk, operations};

fn refused(operation: &str, input: &str) -> Error {
    let desk = Desk::new().expect("the default desk");
    operations::call(&desk, operation, input).expect_err(input)
}

fn sentences(error: &Error) -> Vec<String> {
    error.faults().iter().map(ToString::to_string).collect()
}

#[test]
fn a_batch_of_more_than_its_limit_is_refused_whole() {
    let texts = vec![""; operations::MAX_BATCH + 1];
    let error = refused("mask_batch", &serde_json::json!({"texts": texts}).to_string());
    assert_eq!(error.code(), ErrorCode::TooMany);
    assert_eq!(sentences(&error), ["texts: must be at most 100000 items, is 100001 items"]);
    let desk = Desk::new().expect("the default desk");
    let error = desk.score(&redress::ids::ScaleId::CSAT, &[5; operations::MAX_BATCH + 1]).expect_err("too many");
    assert_eq!(sentences(&error), ["answers: must be at most 100000 items, is 100001 items"]);
}

#[test]
fn every_fault_of_a_message_is_told_at_once() {
    let error = refused(
        "triage",
        r#"{"message": {"text": 5, "colour": 1, "language": "zh Hans", "received_at": "yesterday",
            "customer": {"prior_contacts": -1, "vulnerabilities": ["elderly", 7], "tier": ""},
            "transaction": {"amount": {"minor_units": 9007199254740992}}}}"#,
    );
    assert_eq!(error.code(), ErrorCode::InvalidDocument);
    assert_eq!(
        sentences(&error),
        [
            "message.colour: must be a field of `channel`, `customer`, `device`, `id`, `institution`, `language`, \
             `received_at`, `region`, `text`, `transaction`, is an unknown field",
            "message.customer.prior_contacts: must be at least 0, is a smaller integer",
            "message.customer.tier: must be an id of 1 to 64 letters, digits, `_`, `-` or `.`, is an empty string",
            "message.customer.vulnerabilities[1]: must be an id of 1 to 64 letters, digits, `_`, `-` or `.`, is an integer",
            "message.language: must be an id of 1 to 64 letters, digits, `_`, `-` or `.`, is another string",
            "message.received_at: must be an instant as `2026-11-22T02:00:00.000Z`, of the years 1970 to 9999, is another \
             string",
            "message.text: must be a string, is an integer",
            "message.transaction.amount.minor_units: must be at most 9007199254740991, is a greater integer",
            "message.transaction.amount.currency: must be an id of 1 to 64 letters, digits, `_`, `-` or `.`, is absent",
            "now: must be an instant as `2026-11-22T02:00:00.000Z`, of the years 1970 to 9999, is absent",
        ]
    );
}

#[test]
fn closed_sets_and_repeated_keys() {
    let error =
        refused("mask", r#"{"text": "a", "text": "b", "options": {"style": "kept", "styles": [{"kind": "mobile"}]}}"#);
    assert_eq!(error.code(), ErrorCode::InvalidDocument);
    assert_eq!(
        sentences(&error),
        [
            "text: must be given once, is given again",
            "options.style: must be one of `keep_ends`, `full`, `fixed`, `label`, `numbered_label`, `keyed_hash`, \
             `format_preserving`, `sealed`, is another string",
            "options.styles[0].style: must be one of `keep_ends`, `full`, `fixed`, `label`, `numbered_label`, \
             `keyed_hash`, `format_preserving`, `sealed`, is absent",
        ]
    );
}

#[test]
fn text_that_is_no_json_has_its_line_and_column() {
    for (input, got) in [
        ("{\"text\": \"13812345678\",\n  oops}", "something else at line 2, column 3"),
        ("{\"text\": \"a\"", "the end of the text at line 1, column 12"),
        ("", "the end of the text at line 1, column 0"),
        ("{} {}", "something else at line 1, column 4"),
        (&"[".repeat(100_000), "something else at line 1, column 128"),
    ] {
        let error = refused("mask", input);
        assert_eq!(error.code(), ErrorCode::MalformedDocument);
        assert_eq!(sentences(&error), [format!("document: must be JSON, at most 128 levels deep, is {got}")]);
    }
}

#[test]
fn a_document_of_another_kind_has_one_fault() {
    let error = refused("mask", "[]");
    assert_eq!(sentences(&error), ["document: must be an object, is a list"]);
    assert_eq!(refused("version", r#"{"a": 1}"#).faults()[0].expected, "absent: there are no fields here");
}

#[test]
fn a_thousand_faults_are_listed_and_the_rest_counted() {
    let texts = vec!["0"; 3_000].join(",");
    let error = refused("mask_batch", &format!(r#"{{"texts": [{texts}]}}"#));
    assert_eq!(error.faults().len(), 1_001);
    assert_eq!(error.faults()[999].path, "texts[999]");
    assert_eq!(error.faults()[1_000].got, "one with 2000 more");
}

/// Each value of a valid document is put in each other kind's place, and each key is dropped, doubled and misspelt: serde and the
/// schema must agree on what is wrong, and the place must be named.
#[test]
fn whatever_serde_refuses_the_schema_names() {
    let valid = serde_json::json!({
        "message": {"text": "SECRET 13812345678", "id": "m", "received_at": "2026-11-22T02:00:00Z", "channel": "app",
            "language": "en", "region": "CN", "institution": "bank",
            "customer": {"id": "c", "tier": "vip", "prior_contacts": 1, "vulnerabilities": ["elderly"]},
            "transaction": {"id": "t", "amount": {"minor_units": 1, "currency": "CNY"}, "status": "failed",
                "failure": {"scheme": "unionpay", "code": "51"}},
            "device": {"model": "m", "system": "s", "system_version": "1", "network": "n", "app_version": "2"}},
        "now": "2026-11-22T02:00:00Z"
    });
    let desk = Desk::new().expect("the default desk");
    operations::call(&desk, "triage", &valid.to_string()).expect("valid");
    let wrong = [
        serde_json::json!(null),
        serde_json::json!(true),
        serde_json::json!(1.5),
        serde_json::json!(-1),
        serde_json::json!(u64::MAX),
        serde_json::json!("SECRET 号"),
        serde_json::json!(["SECRET"]),
        serde_json::json!({"SECRET": "SECRET"}),
    ];
    let (mut refused, mut accepted) = (0, 0);
    for pointer in pointers(&valid) {
        for wrong in &wrong {
            let mut changed = valid.clone();
            *changed.pointer_mut(&pointer).expect("a pointer into the document") = wrong.clone();
            match operations::call(&desk, "triage", &changed.to_string()) {
                Ok(_) => accepted += 1,
                Err(error) => {
                    refused += 1;
                    let place = pointer.trim_start_matches('/').replace("/0", "[0]").replace('/', ".");
                    assert!(error.faults().iter().all(|fault| fault.path.starts_with(&place)), "{pointer}: {error}");
                    assert!(!error.faults().is_empty(), "{pointer}: {error}");
                    assert!(!error.to_string().contains("SECRET"), "{error}");
                }
            }
        }
    }
    assert!(refused > 150 && accepted > 20, "{refused} refused, {accepted} accepted");
}

fn pointers(value: &serde_json::Value) -> Vec<String> {
    let under: Vec<(String, &serde_json::Value)> = match value {
        serde_json::Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        serde_json::Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    std::iter::once(String::new())
        .chain(
            under
                .into_iter()
                .flat_map(|(key, value)| pointers(value).into_iter().map(move |rest| format!("/{key}{rest}"))),
        )
        .collect()
}

/// What JavaScript's `JSON.stringify` writes for a string that was cut inside a character: one UTF-16 unit, read as U+FFFD.
#[test]
fn a_lone_surrogate_is_read_as_the_replacement_character() {
    let desk = Desk::new().expect("the default desk").with_unit(redress::OffsetUnit::Utf16);
    let answer = operations::call(&desk, "mask", r#"{"text":"cut \ud83d 13812345678"}"#).expect("masked");
    let answer: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(answer["text"], "cut \u{fffd} 138****5678");
    assert_eq!((&answer["findings"][0]["start"], &answer["findings"][0]["end"]), (&6.into(), &17.into()));
    // The faults of such a document are told as those of any other.
    assert_eq!(sentences(&refused("mask", r#"{"text":"\ude00","colour":1}"#)).len(), 1);
    let policy = r#"{"schema":"redress/policy@1","id":"bank","version":"7\ud83d","extends":"wallet@1"}"#;
    assert_eq!(redress::Policy::from_json(policy).expect("a policy").version, "7\u{fffd}");
}

/// Where the schema has an object, its members in a list are no substitute.
#[test]
fn a_list_is_no_object() {
    for (operation, input) in [
        ("mask", r#"["13812345678"]"#),
        ("mask", r#"["13812345678",{}]"#),
        ("understand", r#"{"message":["被盗刷了"]}"#),
        ("score", r#"["csat",[5]]"#),
    ] {
        let error = refused(operation, input);
        assert_eq!((error.code(), error.faults()[0].got.as_str()), (ErrorCode::InvalidDocument, "a list"), "{input}");
    }
}

#[test]
fn the_least_values_of_the_schema_hold_for_every_operation() {
    let error = refused("understand", r#"{"message":{"text":"a","customer":{"prior_contacts":-1}}}"#);
    assert_eq!(sentences(&error), ["message.customer.prior_contacts: must be at least 0, is a smaller integer"]);
}

/// An id that only the document has may be a telephone number.
#[test]
fn no_error_quotes_an_id_of_the_document() {
    let clock = r#"{"schema":"redress/clock@1","metric":"13812345678","rule":"13812345678","calendar":"13812345678",
        "state":"paused","started_at":"2026-11-20T09:00:00.000Z","budget":1,"warn_share":1,"elapsed":0,"provisional":false}"#;
    let scale = |id: &str| {
        format!(
            r#"{{"schema":"redress/scores@1","scale":{{"id":"{id}","minimum":0,"maximum":1,"measure":{{"favourable_share":
               {{"favourable_from":1}}}}}},"counts":[{{"answer":0,"count":0}},{{"answer":1,"count":0}}],"total":0}}"#
        )
    };
    for (operation, input) in [
        ("score", r#"{"scale":"13812345678","answers":[]}"#.to_owned()),
        ("score", r#"{"scale":"csat","answers":[138123456]}"#.to_owned()),
        ("merge_scores", format!(r#"{{"left":{},"right":{}}}"#, scale("csat"), scale("13812345678"))),
        ("merge_scores", format!(r#"{{"left":{},"right":{}}}"#, scale("13812345678"), scale("csat"))),
        ("clock_status", format!(r#"{{"clock":{clock},"now":"2026-11-20T09:00:00.000Z"}}"#)),
    ] {
        let error = refused(operation, &input);
        assert!(!error.to_string().contains("138123456"), "{operation}: {error}");
    }
}

#[test]
fn a_message_is_received_no_later_than_now() {
    let desk = Desk::new().expect("the default desk");
    let now = redress::Timestamp::parse("2026-11-23T02:00:00Z").expect("an instant");
    let mut message = redress::Message::new("我的银行卡被盗刷了");
    message.received_at = redress::Timestamp::parse("2026-12-23T02:00:00Z");
    let decision = desk.triage(&message, now).expect("a decision");
    assert_eq!(decision.received_at, now);
    // Called again later, the ids of its actions are the same: the host acts once.
    let again = desk.triage(&message, now.saturating_add(60_000)).expect("a decision");
    assert!(!decision.actions.is_empty());
    assert_eq!(decision.actions, again.actions);
    // P1: five minutes for the first response.
    assert_eq!(decision.targets[0].due_at, now.saturating_add(5 * 60_000));
}

#[test]
fn a_position_is_one_that_every_language_holds() {
    let reason = |start: i64| {
        format!(
            r#"{{"reason": {{"code": "context_word", "params": [], "evidence": [
                {{"rule": "mobile", "start": {start}, "end": {start}, "masked_start": 0, "masked_end": 0}}]}}, "language": "en"}}"#
        )
    };
    let error = refused("explain", &reason(1 << 31));
    assert_eq!(
        sentences(&error),
        [
            "reason.evidence[0].end: must be at most 2147483647, is a greater integer",
            "reason.evidence[0].start: must be at most 2147483647, is a greater integer",
        ]
    );
    assert_eq!(
        refused("explain", &reason((1 << 31) - 1)).faults().first().map(|fault| fault.path.as_str()),
        Some("reason.params")
    );
}
