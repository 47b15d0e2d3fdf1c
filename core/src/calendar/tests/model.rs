//! A calendar read off minute by minute: slow, and shares nothing with the compiled one but the zone's transitions. Both
//! answer the same made-up cases.

use super::jumps::{apia, lord_howe, new_york};
use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static MAINLAND: LazyLock<Calendar> = LazyLock::new(mainland);
static A_MINUTE_A_WEEK: LazyLock<Calendar> =
    LazyLock::new(|| calendar(shanghai(), &[("monday", "00:00/00:01")], "", "2026-01-01", "2026-12-31"));
static ALWAYS: LazyLock<Calendar> = LazyLock::new(always);

const MINUTE: i64 = 60_000;
const DAY: i64 = 1_440;

/// A window [start, end) in minutes from midnight.
type Minutes = (i64, i64);

/// A calendar in minutes. Dates are days since 1970, instants minutes since 1970.
#[derive(Clone, Debug)]
struct Model {
    zone: Zone,
    week: [Vec<Minutes>; 7],
    exceptions: BTreeMap<i64, Vec<Minutes>>,
    first: i64,
    last: i64,
}

impl Model {
    fn local(&self, instant: i64) -> i64 {
        let mut offset = i64::from(self.zone.initial_offset);
        for transition in self.zone.transitions.iter() {
            if transition.at <= instant * 60 {
                offset = i64::from(transition.offset);
            }
        }
        instant + offset / 60
    }

    fn windows(&self, date: i64) -> &[Minutes] {
        if date < self.first || date > self.last {
            return &[];
        }
        // 1970-01-01 was a Thursday.
        self.exceptions.get(&date).unwrap_or(&self.week[(date + 3).rem_euclid(7) as usize])
    }

    fn belongs(&self, instant: i64, date: i64) -> bool {
        let since_midnight = self.local(instant) - date * DAY;
        self.windows(date).iter().any(|(start, end)| *start <= since_midnight && since_midnight < *end)
    }

    fn works(&self, instant: i64) -> bool {
        let date = self.local(instant).div_euclid(DAY);
        self.belongs(instant, date) || self.belongs(instant, date - 1)
    }

    fn overrun(&self) -> i64 {
        self.week.iter().flatten().map(|(_, end)| end - DAY).max().unwrap_or(0).max(0)
    }

    fn is_known(&self, instant: i64) -> bool {
        let local = self.local(instant);
        local >= self.first * DAY + self.overrun() && local < (self.last + 1) * DAY
    }

    fn add(&self, start: i64, minutes: i64) -> Option<i64> {
        let (mut at, mut left) = (start, minutes.abs());
        while left > 0 {
            let minute = if minutes > 0 { at } else { at - 1 };
            if !self.is_known(minute) {
                return None;
            }
            at += minutes.signum();
            left -= i64::from(self.works(minute));
        }
        Some(at)
    }

    fn between(&self, start: i64, end: i64) -> i64 {
        (start..end).filter(|minute| self.works(*minute)).count() as i64
    }

    fn next_opening(&self, start: i64) -> Option<i64> {
        (start..).take_while(|minute| self.is_known(*minute)).find(|minute| self.works(*minute))
    }

    /// Where the last of a date's own windows ends, if it has any and there is such a date.
    fn close(&self, date: i64) -> Option<i64> {
        let last = self.windows(date).iter().map(|(_, end)| end).max()?;
        let around = date * DAY - 1_600..(date + 3) * DAY + 1_600;
        around.clone().find(|minute| self.local(*minute).div_euclid(DAY) == date)?;
        let worked = around.clone().rev().find(|minute| self.belongs(*minute, date)).map(|minute| minute + 1);
        // A skipped hour may hold them all.
        worked.or_else(|| around.clone().find(|minute| self.local(*minute) >= date * DAY + last))
    }

    fn add_working_days(&self, start: i64, days: i64) -> Option<i64> {
        let (mut date, mut left) = (self.local(start).div_euclid(DAY), days);
        loop {
            date += 1;
            if date > self.last {
                return None;
            }
            if let Some(close) = self.close(date) {
                left -= 1;
                if left == 0 {
                    return Some(close);
                }
            }
        }
    }

    fn compiled(&self) -> Calendar {
        let time = |minutes: &i64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let windows = |windows: &[Minutes]| -> Vec<String> {
            windows.iter().map(|(start, end)| format!("{}/{}", time(start), time(end))).collect()
        };
        let date = |days: i64| Date::from_days(i32::try_from(days).expect("a date")).to_string();
        let week =
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].iter().zip(&self.week);
        let zone: serde_json::Value = serde_json::from_str(&rule(&self.zone)).expect("a zone");
        let section = serde_json::json!({
            "zones": [zone],
            "day_lists": [{
                "id": "list", "version": "1", "source": "made up", "first": date(self.first), "last": date(self.last),
                "rules": self.exceptions.iter().map(|(day, given)| serde_json::json!({
                    "id": date(*day), "hours": {"windows": windows(given)}, "dates": [date(*day)],
                })).collect::<Vec<_>>(),
            }],
            "calendars": [{
                "id": "model", "version": "1", "zone": self.zone.name, "day_lists": ["list"],
                "week": week.map(|(day, given)| serde_json::json!({"id": day, "windows": windows(given)})).collect::<Vec<_>>(),
            }],
        });
        let policy: CalendarPolicy = serde_json::from_value(section).expect("a section");
        Calendars::new(&policy).expect("no fault").get(&CalendarId::new("model").expect("an id")).expect("it").clone()
    }
}

/// A window of at least a minute that begins on its date and may end on the next.
fn window() -> impl Strategy<Value = Minutes> {
    prop_oneof![
        3 => (0..1_380_i64, 1..600_i64).prop_map(|(start, length)| (start, (start + length).min(1_440))),
        1 => (0..1_440_i64, 1..1_440_i64).prop_map(|(start, length)| (start, start + length)),
        // About the hours at which wall time jumps.
        1 => (0..240_i64, 1..240_i64).prop_map(|(start, length)| (start, start + length)),
    ]
}

fn windows() -> impl Strategy<Value = Vec<Minutes>> {
    prop::collection::vec(window(), 0..4)
}

/// A zone with the date about which to ask: that of a transition, or of a holiday.
fn place() -> impl Strategy<Value = (Zone, &'static str)> {
    prop_oneof![
        Just((new_york(), "2026-03-08")),
        Just((new_york(), "2026-11-01")),
        Just((lord_howe(), "2026-04-05")),
        Just((lord_howe(), "2026-10-04")),
        Just((apia(), "2011-12-30")),
        Just((shanghai(), "1991-09-15")),
        Just((shanghai(), "2026-02-15")),
    ]
}

fn model() -> impl Strategy<Value = Model> {
    let exceptions = prop::collection::btree_map(-20..20_i64, windows(), 0..8);
    (place(), prop::array::uniform7(windows()), exceptions).prop_filter_map(
        "at least one window",
        |((zone, about), week, exceptions)| {
            let about = i64::from(date(about).days());
            let exceptions = exceptions.into_iter().map(|(day, windows)| (about + day, windows)).collect();
            let model = Model { zone, week, exceptions, first: about - 30, last: about + 30 };
            model.week.iter().any(|windows| !windows.is_empty()).then_some(model)
        },
    )
}

fn instant(minutes: i64) -> Timestamp {
    Timestamp::from_millis(minutes * MINUTE).expect("an instant")
}

/// What a refusal leaves: the answer, or nothing.
fn known<T>(result: Result<Reckoned<T>>) -> Option<T> {
    match result {
        Ok(reckoned) => {
            assert!(!reckoned.provisional);
            Some(reckoned.value)
        }
        Err(error) => {
            assert_eq!(error.code(), ErrorCode::OutsideCoverage);
            None
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_compiled_calendar_agrees_with_the_minutes(
        model in model(),
        start in -14 * DAY..14 * DAY,
        minutes in -4_000..4_000_i64,
        length in 0..14 * DAY,
    ) {
        let calendar = model.compiled();
        let start = (model.first + 30) * DAY + start;
        let refuse = OutsideCoverage::Refuse;
        prop_assert_eq!(
            known(calendar.add_working_time(instant(start), minutes * MINUTE, refuse)),
            model.add(start, minutes).map(instant)
        );
        prop_assert_eq!(
            known(calendar.working_time_between(instant(start), instant(start + length), refuse)),
            Some(model.between(start, start + length) * MINUTE)
        );
        prop_assert_eq!(known(calendar.next_opening(instant(start), refuse)), model.next_opening(start).map(instant));
        prop_assert_eq!(known(calendar.is_open(instant(start), refuse)), Some(model.works(start)));
    }

    #[test]
    fn working_days_agree_with_the_minutes(model in model(), start in -14 * DAY..14 * DAY, days in 1..8_i32) {
        let calendar = model.compiled();
        let start = (model.first + 30) * DAY + start;
        prop_assert_eq!(
            known(calendar.add_working_days(instant(start), days, OutsideCoverage::Refuse)),
            model.add_working_days(start, i64::from(days)).map(instant)
        );
    }

    /// Beyond the coverage too, and to the millisecond.
    #[test]
    fn what_was_added_is_there_and_comes_off_again(
        start in at("1990-01-01T00:00:00Z").millis()..at("2040-01-01T00:00:00Z").millis(),
        milliseconds in 1..10 * 2_250 * HOUR,
    ) {
        let calendar = &*MAINLAND;
        let start = Timestamp::from_millis(start).expect("an instant");
        let provisional = OutsideCoverage::Provisional;
        let end = calendar.add_working_time(start, milliseconds, provisional).expect("an answer").value;
        let between = |start, end| calendar.working_time_between(start, end, provisional).expect("an answer").value;
        prop_assert_eq!(between(start, end), milliseconds);
        prop_assert_eq!(between(end, start), -milliseconds);
        // The earliest such instant: a millisecond before, less has passed.
        prop_assert!(between(start, end.saturating_add(-1)) < milliseconds);
        let back = calendar.add_working_time(end, -milliseconds, provisional).expect("an answer").value;
        prop_assert!(back >= start && between(back, end) == milliseconds);
        prop_assert!(between(back.saturating_add(1), end) < milliseconds);
        // In two steps as in one.
        let half = calendar.add_working_time(start, milliseconds / 2, provisional).expect("an answer").value;
        let rest = calendar.add_working_time(half, milliseconds - milliseconds / 2, provisional).expect("an answer").value;
        prop_assert_eq!(rest, end);
    }

    #[test]
    fn every_argument_has_an_answer_or_an_error(
        start in Timestamp::MIN.millis()..=Timestamp::MAX.millis(),
        milliseconds in any::<i64>(),
        days in any::<i32>(),
    ) {
        let start = Timestamp::from_millis(start).expect("an instant");
        let milliseconds = [milliseconds, i64::MAX, i64::MIN];
        let days = [days, i32::MAX, i32::MIN];
        for calendar in [&*MAINLAND, &*ALWAYS, &*A_MINUTE_A_WEEK] {
            for outside in [OutsideCoverage::Refuse, OutsideCoverage::Provisional] {
                for (milliseconds, days) in milliseconds.into_iter().zip(days) {
                    let _ = calendar.add_working_time(start, milliseconds, outside);
                    let _ = calendar.add_working_days(start, days, outside);
                }
                let _ = calendar.next_opening(start, outside);
                let _ = calendar.is_open(start, outside);
                let _ = calendar.working_time_between(start, Timestamp::MAX, outside);
                let _ = calendar.working_time_between(start, Timestamp::MIN, outside);
            }
        }
    }
}
