//! The worked cases of independent tools, the conventions read by hand, and what a calendar must refuse.

mod faults;
mod jumps;
mod model;

use super::*;
use crate::policy::Policy;

const HOUR: i64 = 3_600_000;

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).expect("an instant")
}

fn date(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

/// A calendar of the one section that these windows and rules make, covering `first` to `last`.
fn calendar(zone: Zone, week: &[(&str, &str)], rules: &str, first: &str, last: &str) -> Calendar {
    let week: Vec<String> = week
        .iter()
        .map(|(day, windows)| {
            let windows: Vec<String> = windows.split(' ').map(|window| format!("\"{window}\"")).collect();
            format!(r#"{{"id": "{day}", "windows": [{}]}}"#, windows.join(", "))
        })
        .collect();
    let (name, zone) = (zone.name.clone(), rule(&zone));
    let section = format!(
        r#"{{"zones": [{zone}],
            "day_lists": [{{"id": "list", "version": "1", "source": "test", "first": "{first}", "last": "{last}", "rules": [{rules}]}}],
            "calendars": [{{"id": "test", "version": "1", "zone": "{name}", "day_lists": ["list"], "week": [{}]}}]}}"#,
        week.join(", ")
    );
    let policy: CalendarPolicy = serde_json::from_str(&section).expect("a section");
    Calendars::new(&policy).expect("no fault").get(&CalendarId::new("test").expect("an id")).expect("it").clone()
}

/// A zone as a policy's own.
fn rule(zone: &Zone) -> String {
    let transitions: Vec<String> = zone
        .transitions
        .iter()
        .map(|transition| {
            let at = Timestamp::from_millis(transition.at * 1_000).expect("an instant");
            format!(r#"{{"at": "{at}", "offset_seconds": {}}}"#, transition.offset)
        })
        .collect();
    format!(
        r#"{{"id": "{}", "version": "{}", "offset_seconds": {}, "transitions": [{}]}}"#,
        zone.name,
        zone.version,
        zone.initial_offset,
        transitions.join(", ")
    )
}

fn mainland() -> Calendar {
    let calendars = Calendars::new(&Policy::wallet().expect("the default").calendar).expect("its calendars");
    calendars.get(&CalendarId::new("cn_working_hours").expect("an id")).expect("the calendar").clone()
}

fn always() -> Calendar {
    let calendars = Calendars::new(&Policy::wallet().expect("the default").calendar).expect("its calendars");
    calendars.get(&CalendarId::ALWAYS).expect("the calendar").clone()
}

const NINE_TO_SIX: &[(&str, &str)] = &[
    ("monday", "09:00/18:00"),
    ("tuesday", "09:00/18:00"),
    ("wednesday", "09:00/18:00"),
    ("thursday", "09:00/18:00"),
    ("friday", "09:00/18:00"),
];

fn shanghai() -> Zone {
    zones::embedded_zones().into_iter().find(|zone| zone.name == "Asia/Shanghai").expect("embedded")
}

impl Calendar {
    fn add(&self, start: &str, milliseconds: i64) -> String {
        self.add_working_time(at(start), milliseconds, OutsideCoverage::Refuse).expect("covered").value.to_string()
    }

    fn between(&self, start: &str, end: &str) -> i64 {
        self.working_time_between(at(start), at(end), OutsideCoverage::Refuse).expect("covered").value
    }
}

/// The case on which pandas, businesstimedelta, biz and dayjs-business-time agree, with the make-up workdays added.
#[test]
fn forty_hours_over_the_spring_festival() {
    assert_eq!(mainland().add("2026-02-12T10:30:00+08:00", 40 * HOUR), "2026-02-25T06:30:00.000Z");
    let holidays_only = without_makeup_days();
    assert_eq!(holidays_only.add("2026-02-12T10:30:00+08:00", 40 * HOUR), "2026-02-26T06:30:00.000Z");
}

/// 2,429 days of nine hours, less the hour before ten: the same tools' figure.
#[test]
fn ten_years_of_working_hours() {
    let (start, end) = ("2016-11-01T10:00:00+08:00", "2026-11-01T10:00:00+08:00");
    assert_eq!(without_makeup_days().between(start, end), 21_860 * HOUR);
}

#[test]
fn fifteen_working_days_after_a_date() {
    let after = |calendar: &Calendar| {
        calendar.working_day_after(date("2026-02-12"), 15, OutsideCoverage::Refuse).expect("covered").value.to_string()
    };
    assert_eq!(after(&mainland()), "2026-03-11");
    assert_eq!(after(&without_makeup_days()), "2026-03-13");
    let weekdays = calendar(shanghai(), NINE_TO_SIX, "", "2026-01-01", "2026-12-31");
    assert_eq!(after(&weekdays), "2026-03-05");
}

/// The official count of workdays of 2026.
#[test]
fn workdays_of_2026() {
    let whole_year = mainland().between("2026-01-01T00:00:00+08:00", "2027-01-01T00:00:00+08:00");
    assert_eq!(whole_year, 248 * 9 * HOUR);
}

fn without_makeup_days() -> Calendar {
    let mut policy = Policy::wallet().expect("the default").calendar;
    for list in &mut policy.day_lists {
        list.rules.retain(|rule| rule.hours == crate::policy::DayHours::Closed);
    }
    let calendars = Calendars::new(&policy).expect("its calendars");
    calendars.get(&CalendarId::new("cn_working_hours").expect("an id")).expect("the calendar").clone()
}

/// Chatwoot's fault: the closing time of the day before was used after the jump, which gave Saturday 15:00.
#[test]
fn each_day_closes_at_its_own_time() {
    let week = [("monday", "09:00/17:00"), ("friday", "09:00/17:00"), ("saturday", "10:00/14:00")];
    let calendar = calendar(shanghai(), &week, "", "2026-11-01", "2026-11-30");
    // Friday 17:30 + 5 h: four on Saturday, one on Monday.
    assert_eq!(calendar.add("2026-11-20T17:30:00+08:00", 5 * HOUR), "2026-11-23T02:00:00.000Z");
}

#[test]
fn a_result_at_closing_or_opening_time_stays_there() {
    let calendar = mainland();
    assert_eq!(calendar.add("2026-11-20T17:00:00+08:00", HOUR), "2026-11-20T10:00:00.000Z");
    assert_eq!(calendar.add("2026-11-20T17:00:00+08:00", HOUR + 1), "2026-11-23T01:00:00.001Z");
    assert_eq!(calendar.add("2026-11-23T10:00:00+08:00", -HOUR), "2026-11-23T01:00:00.000Z");
    assert_eq!(calendar.add("2026-11-23T10:00:00+08:00", -HOUR - 1), "2026-11-20T09:59:59.999Z");
    // Sunday, closed.
    assert_eq!(calendar.add("2026-11-22T12:00:00+08:00", 0), "2026-11-22T04:00:00.000Z");
}

#[test]
fn openings() {
    let calendar = mainland();
    let next = |text| calendar.next_opening(at(text), OutsideCoverage::Refuse).expect("covered").value.to_string();
    assert_eq!(next("2026-11-20T17:59:59.999+08:00"), "2026-11-20T09:59:59.999Z");
    assert_eq!(next("2026-11-20T18:00:00+08:00"), "2026-11-23T01:00:00.000Z");
    // The Spring Festival begins on Sunday; Saturday the 14th makes up for it, as Saturday the 28th does.
    assert_eq!(next("2026-02-13T18:00:00+08:00"), "2026-02-14T01:00:00.000Z");
    assert_eq!(next("2026-02-14T18:00:00+08:00"), "2026-02-24T01:00:00.000Z");
    let open = |text| calendar.is_open(at(text), OutsideCoverage::Refuse).expect("covered").value;
    assert!(
        open("2026-02-14T09:00:00+08:00")
            && !open("2026-02-14T18:00:00+08:00")
            && !open("2026-02-14T08:59:59.999+08:00")
    );
}

#[test]
fn beyond_the_coverage_an_answer_is_refused_or_provisional() {
    let calendar = mainland();
    let start = at("2026-12-31T17:00:00+08:00");
    let inside = calendar.add_working_time(start, HOUR, OutsideCoverage::Refuse).expect("covered to the end");
    assert_eq!((inside.value.to_string().as_str(), inside.provisional), ("2026-12-31T10:00:00.000Z", false));
    let error = calendar.add_working_time(start, HOUR + 1, OutsideCoverage::Refuse).expect_err("2027 is not covered");
    assert_eq!(error.code(), ErrorCode::OutsideCoverage);
    // 2027-01-01 is a Friday: a plain week would open it.
    let beyond = calendar.add_working_time(start, 2 * HOUR, OutsideCoverage::Provisional).expect("an answer");
    assert_eq!((beyond.value.to_string().as_str(), beyond.provisional), ("2027-01-01T02:00:00.000Z", true));
    // Five weekdays after Thursday: Friday the 1st, Monday the 4th to Thursday the 7th.
    let days = calendar.add_working_days(start, 5, OutsideCoverage::Provisional).expect("an answer");
    assert_eq!((days.value.to_string().as_str(), days.provisional), ("2027-01-07T10:00:00.000Z", true));
    // Before 2004: 2003-12-31 was a Wednesday.
    let before = calendar.add_working_time(at("2003-12-31T17:00:00+08:00"), HOUR, OutsideCoverage::Provisional);
    assert_eq!(before.expect("an answer"), Reckoned { value: at("2003-12-31T18:00:00+08:00"), provisional: true });
    let between =
        calendar.working_time_between(at("2027-01-02T00:00:00Z"), at("2027-01-05T00:00:00Z"), OutsideCoverage::Refuse);
    assert_eq!(between.expect_err("not covered").code(), ErrorCode::OutsideCoverage);
    for text in ["2027-01-01T00:00:00+08:00", "2003-12-31T23:59:59.999+08:00"] {
        assert!(calendar.is_open(at(text), OutsideCoverage::Refuse).is_err());
        assert!(calendar.is_open(at(text), OutsideCoverage::Provisional).expect("an answer").provisional);
    }
}

#[test]
fn a_calendar_that_is_always_open_covers_all_time() {
    let calendar = always();
    assert_eq!(calendar.add("2026-12-31T17:00:00+08:00", 72 * HOUR), "2027-01-03T09:00:00.000Z");
    assert_eq!(calendar.add("2027-01-03T17:00:00+08:00", -72 * HOUR), "2026-12-31T09:00:00.000Z");
    assert_eq!(calendar.between("1970-01-01T00:00:00Z", "1970-01-02T00:00:00Z"), 24 * HOUR);
    // Each day is a working day, and closes at midnight in Shanghai.
    let close =
        calendar.add_working_days(at("2026-12-31T17:00:00+08:00"), 1, OutsideCoverage::Refuse).expect("covered");
    assert_eq!((close.value, close.provisional), (at("2027-01-02T00:00:00+08:00"), false));
    let end = calendar.add_working_time(Timestamp::MAX, 1, OutsideCoverage::Refuse).expect_err("no such year");
    assert_eq!(end.code(), ErrorCode::TimeOutOfRange);
}
