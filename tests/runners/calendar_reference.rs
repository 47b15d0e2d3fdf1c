//! The core's calendar against the answers of `reference/calendar.py`, which counts minutes and shares no table with it.

use redress::calendar::{Calendar, Calendars, OutsideCoverage, Reckoned};
use redress::ids::CalendarId;
use redress::{Policy, Timestamp};
use serde::Deserialize;
use std::{env, fs, path::Path};

/// A case as the reference writes it.
#[derive(Debug, Deserialize)]
#[serde(tag = "operation", rename_all = "snake_case", deny_unknown_fields)]
enum Case {
    AddWorkingTime { start: Timestamp, minutes: i64, answer: Timestamp },
    WorkingTimeBetween { start: Timestamp, end: Timestamp, minutes: i64 },
    NextOpening { start: Timestamp, answer: Timestamp },
    AddWorkingDays { start: Timestamp, days: i32, answer: Timestamp },
}

impl Case {
    fn holds(&self, calendar: &Calendar) -> bool {
        let refuse = OutsideCoverage::Refuse;
        let gives = |answer: redress::Result<Reckoned<Timestamp>>, wanted: Timestamp| {
            answer.is_ok_and(|answer| answer.value == wanted && !answer.provisional)
        };
        match *self {
            Self::AddWorkingTime { start, minutes, answer } => {
                gives(calendar.add_working_time(start, minutes * 60_000, refuse), answer)
            }
            Self::WorkingTimeBetween { start, end, minutes } => {
                calendar.working_time_between(start, end, refuse).is_ok_and(|worked| worked.value == minutes * 60_000)
            }
            Self::NextOpening { start, answer } => gives(calendar.next_opening(start, refuse), answer),
            Self::AddWorkingDays { start, days, answer } => {
                gives(calendar.add_working_days(start, days, refuse), answer)
            }
        }
    }
}

#[test]
fn every_case_of_the_reference_holds() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("reference/calendar_cases.jsonl");
    let place = env::var_os("REDRESS_CALENDAR_CASES").map_or(committed, Into::into);
    let calendars = Calendars::new(&Policy::wallet().expect("the default").calendar).expect("its calendars");
    let id = CalendarId::new("cn_working_hours").expect("an id");
    let calendar = calendars.get(&id).expect("the mainland's");
    let cases = fs::read_to_string(&place).expect("the cases");
    let mut wrong = Vec::new();
    for line in cases.lines() {
        let case: Case = serde_json::from_str(line).expect("a case");
        if !case.holds(calendar) {
            wrong.push(line);
        }
    }
    assert!(cases.lines().count() >= 100, "too few cases in {}", place.display());
    assert!(wrong.is_empty(), "{} cases do not hold, the first: {}", wrong.len(), wrong[0]);
}
