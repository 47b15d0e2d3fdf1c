//! The core's calendars against the answers of `reference/calendar.py`, which reads minutes off one by one and shares no table
//! with them: each line a calendar, or a case `[operation, arguments..., answer]` of the calendar before it.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use redress::calendar::{Calendar, Calendars, OutsideCoverage, Reckoned};
use redress::ids::CalendarId;
use redress::policy::CalendarPolicy;
use redress::{ErrorCode, Policy, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::{env, fs::File, path::Path};

/// A section with one calendar, or the id of one of the default's.
#[derive(Deserialize)]
#[serde(untagged)]
enum Subject {
    Named(CalendarId),
    Given(CalendarPolicy),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Calendar { calendar: Subject },
    Case(String, i64, Value),
    CaseOfTwo(String, i64, i64, Value),
}

fn compiled(subject: Subject) -> Calendar {
    let (section, id) = match subject {
        Subject::Named(id) => (Policy::wallet().expect("the default").calendar, id),
        Subject::Given(section) => {
            let id = section.calendars[0].id.clone();
            (section, id)
        }
    };
    Calendars::new(&section).expect("a calendar without faults").get(&id).expect("it").clone()
}

fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millis(milliseconds).expect("an instant")
}

/// The answer as the reference writes it.
fn known<T>(answer: redress::Result<Reckoned<T>>, write: impl Fn(T) -> Value) -> Value {
    match answer {
        Ok(answer) => {
            assert!(!answer.provisional, "an answer that rests on what is not covered");
            write(answer.value)
        }
        Err(error) => {
            assert_eq!(error.code(), ErrorCode::OutsideCoverage);
            Value::Null
        }
    }
}

fn answer(calendar: &Calendar, operation: &str, first: i64, second: i64) -> Value {
    let refuse = OutsideCoverage::Refuse;
    let instant = |value: Timestamp| json!(value.millis());
    match operation {
        "add_working_time" => known(calendar.add_working_time(at(first), second, refuse), instant),
        "working_time_between" => {
            known(calendar.working_time_between(at(first), at(second), refuse), |value| json!(value))
        }
        "next_opening" => known(calendar.next_opening(at(first), refuse), instant),
        "is_open" => known(calendar.is_open(at(first), refuse), |value| json!(value)),
        "add_working_days" => {
            let days = i32::try_from(second).expect("days");
            known(calendar.add_working_days(at(first), days, refuse), instant)
        }
        other => panic!("no operation {other}"),
    }
}

#[test]
fn every_case_of_the_reference_holds() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("reference/calendar_cases.jsonl");
    let place = env::var_os("REDRESS_CALENDAR_CASES").map_or(committed, Into::into);
    let (mut calendar, mut subject) = (None, String::new());
    let (mut cases, mut wrong) = (0, 0);
    for line in BufReader::new(File::open(&place).expect("the cases")).lines() {
        let line = line.expect("UTF-8");
        let (operation, first, second, expected) = match serde_json::from_str(&line).expect("a calendar or a case") {
            Line::Calendar { calendar: given } => {
                (calendar, subject) = (Some(compiled(given)), line);
                continue;
            }
            Line::Case(operation, first, expected) => (operation, first, 0, expected),
            Line::CaseOfTwo(operation, first, second, expected) => (operation, first, second, expected),
        };
        cases += 1;
        let given = answer(calendar.as_ref().expect("a calendar first"), &operation, first, second);
        if given != expected {
            wrong += 1;
            if wrong <= 5 {
                println!("{subject}\n{line}\n  the core says {given}\n");
            }
        }
    }
    println!("calendar cases: {} passed, {wrong} failed", cases - wrong);
    assert!(cases >= 100, "too few cases in {}", place.display());
    assert_eq!(wrong, 0);
}
