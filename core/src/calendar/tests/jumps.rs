//! Zones whose wall time jumps, nights past midnight, and windows that meet.

use super::*;
use zone::Transition;

/// A zone by its offset in hours before the first transition, and the transitions: instant and minutes of offset.
pub(super) fn zone(name: &'static str, minutes: i32, transitions: &[(&str, i32)]) -> Zone {
    let transition =
        |(instant, minutes): &(&str, i32)| Transition { at: at(instant).millis() / 1_000, offset: minutes * 60 };
    Zone {
        name: name.into(),
        version: "test".into(),
        initial_offset: minutes * 60,
        transitions: transitions.iter().map(transition).collect::<Vec<_>>().into(),
        repeats_from: None,
    }
}

/// The second Sunday of March at two, the first of November at two.
pub(super) fn new_york() -> Zone {
    zone("America/New_York", -300, &[("2026-03-08T07:00:00Z", -240), ("2026-11-01T06:00:00Z", -300)])
}

/// Half an hour of summer time, in the southern summer.
pub(super) fn lord_howe() -> Zone {
    zone("Australia/Lord_Howe", 660, &[("2026-04-04T15:00:00Z", 630), ("2026-10-03T15:30:00Z", 660)])
}

/// Crossed the date line at the end of 2011-12-29: 2011-12-30 does not exist.
pub(super) fn apia() -> Zone {
    zone("Pacific/Apia", -600, &[("2011-12-30T10:00:00Z", 840), ("2012-03-31T14:00:00Z", 780)])
}

const EVERY_DAY: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

fn daily(windows: &'static str) -> Vec<(&'static str, &'static str)> {
    EVERY_DAY.iter().map(|day| (*day, windows)).collect()
}

/// A day of 23, 24 and 25 hours of wall time: the hour that is skipped does not work, the one that comes again does twice.
#[test]
fn a_repeated_hour_counts_twice_and_a_skipped_one_not_at_all() {
    let calendar = calendar(new_york(), &daily("00:00/04:00"), "", "2026-01-01", "2026-12-31");
    assert_eq!(calendar.between("2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00"), 3 * HOUR);
    assert_eq!(calendar.between("2026-11-01T00:00:00-04:00", "2026-11-02T00:00:00-05:00"), 5 * HOUR);
    assert_eq!(calendar.between("2026-07-01T00:00:00-04:00", "2026-07-02T00:00:00-04:00"), 4 * HOUR);
}

/// moment-business-time#58: an hour added at the end of summer time gave the same instant back.
#[test]
fn an_hour_after_the_first_one_oclock_is_the_second() {
    let calendar = calendar(new_york(), &daily("00:00/24:00"), "", "2026-01-01", "2026-12-31");
    assert_eq!(calendar.add("2026-11-01T01:00:00-04:00", HOUR), "2026-11-01T06:00:00.000Z");
    assert_eq!(calendar.add("2026-11-01T01:00:00-05:00", -HOUR), "2026-11-01T05:00:00.000Z");
    // A day of wall time is not 86,400 s: from noon to noon there are 25 hours.
    assert_eq!(calendar.between("2026-10-31T12:00:00-04:00", "2026-11-01T12:00:00-05:00"), 25 * HOUR);
}

#[test]
fn half_an_hour_of_summer_time() {
    let calendar = calendar(lord_howe(), &daily("01:00/03:00"), "", "2026-01-01", "2026-12-31");
    let day = |from: &str, to: &str| calendar.between(from, to);
    assert_eq!(day("2026-04-05T00:00:00+11:00", "2026-04-06T00:00:00+10:30"), 2 * HOUR + HOUR / 2);
    assert_eq!(day("2026-10-04T00:00:00+10:30", "2026-10-05T00:00:00+11:00"), 2 * HOUR - HOUR / 2);
}

#[test]
fn a_date_that_does_not_exist_is_no_working_day() {
    let calendar = calendar(apia(), &daily("09:00/17:00"), "", "2011-12-01", "2012-01-31");
    let after = calendar.working_day_after(date("2011-12-29"), 1, OutsideCoverage::Refuse).expect("covered");
    assert_eq!(after.value, date("2011-12-31"));
    let before = calendar.working_day_after(date("2011-12-31"), -1, OutsideCoverage::Refuse).expect("covered");
    assert_eq!(before.value, date("2011-12-29"));
    // Thursday's closing at 17:00−10:00 is ten o'clock at night in the new reckoning.
    assert_eq!(calendar.add("2011-12-29T16:00:00-10:00", 2 * HOUR), "2011-12-30T20:00:00.000Z");
}

/// The nights of 2011-12-30 begin on no day, but the mornings into which they run are there.
#[test]
fn a_night_of_a_date_that_does_not_exist_runs_on_but_counts_as_no_working_day() {
    let calendar = calendar(apia(), &daily("22:00/30:00"), "", "2011-12-01", "2012-01-31");
    assert_eq!(calendar.between("2011-12-29T22:00:00-10:00", "2011-12-31T12:00:00+14:00"), 8 * HOUR);
    let after = calendar.working_day_after(date("2011-12-29"), 1, OutsideCoverage::Refuse).expect("covered");
    assert_eq!(after.value, date("2011-12-31"));
}

#[test]
fn a_date_that_does_not_exist_is_no_working_day_round_the_clock_either() {
    let (mut policy, zone) = (Policy::wallet().expect("the default").calendar, rule(&apia()));
    policy.zones = vec![serde_json::from_str(&zone).expect("a zone")];
    policy.calendars.iter_mut().filter(|calendar| calendar.id == CalendarId::ALWAYS).for_each(|calendar| {
        calendar.zone = "Pacific/Apia".to_owned();
    });
    let calendars = Calendars::new(&policy).expect("no fault");
    let calendar = calendars.get(&CalendarId::ALWAYS).expect("the calendar");
    let after =
        |start, days| calendar.working_day_after(date(start), days, OutsideCoverage::Refuse).expect("covered").value;
    assert_eq!((after("2011-12-29", 1), after("2011-12-29", 2)), (date("2011-12-31"), date("2012-01-01")));
    assert_eq!((after("2012-01-01", -2), after("2012-01-01", -3)), (date("2011-12-29"), date("2011-12-28")));
}

#[test]
fn a_date_whose_window_is_skipped_is_a_working_day_all_the_same() {
    let calendar = calendar(new_york(), &daily("02:00/03:00"), "", "2026-01-01", "2026-12-31");
    let close = calendar.add_working_days(at("2026-03-07T12:00:00-05:00"), 1, OutsideCoverage::Refuse);
    assert_eq!(close.expect("covered").value, at("2026-03-08T03:00:00-04:00"));
    assert_eq!(calendar.between("2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00"), 0);
}

#[test]
fn a_night_at_the_edge_of_the_coverage_is_as_long_as_the_clocks_make_it() {
    let calendar = calendar(new_york(), &daily("22:00/30:00"), "", "2026-11-01", "2026-11-30");
    let open = |text| calendar.is_open(at(text), OutsideCoverage::Refuse).map(|open| open.value).ok();
    // Summer time ends on that morning at two, so that six hours of wall time are seven.
    assert_eq!((open("2026-11-01T05:59:59-05:00"), open("2026-11-01T06:00:00-05:00")), (None, Some(false)));
}

#[test]
fn a_night_belongs_to_the_date_on_which_it_begins() {
    let holiday = r#"{"id": "holiday", "hours": "closed", "dates": ["2026-11-18"]}"#;
    let calendar = calendar(shanghai(), &daily("22:00/30:00"), holiday, "2026-11-01", "2026-11-30");
    // The night of the 17th runs on into the holiday; the holiday's own does not begin.
    assert_eq!(calendar.between("2026-11-18T00:00:00+08:00", "2026-11-19T00:00:00+08:00"), 6 * HOUR);
    assert_eq!(calendar.between("2026-11-19T00:00:00+08:00", "2026-11-20T00:00:00+08:00"), 2 * HOUR);
    // The close of a working day is that of its night.
    let close =
        calendar.add_working_days(at("2026-11-16T12:00:00+08:00"), 1, OutsideCoverage::Refuse).expect("covered");
    assert_eq!(close.value, at("2026-11-18T06:00:00+08:00"));
    // What ran into the first date is not known, nor is what a night makes of the date after the last.
    let open = |text| calendar.is_open(at(text), OutsideCoverage::Refuse).map(|open| open.value).ok();
    assert_eq!(open("2026-11-01T05:59:00+08:00"), None);
    assert_eq!(open("2026-11-01T06:00:00+08:00"), Some(false));
    assert_eq!(open("2026-11-30T23:59:00+08:00"), Some(true));
    assert_eq!(open("2026-12-01T00:00:00+08:00"), None);
}

#[test]
fn windows_that_touch_or_overlap_count_once() {
    let calendar = calendar(shanghai(), &daily("09:00/12:00 12:00/14:00 13:00/18:00"), "", "2026-11-01", "2026-11-30");
    assert_eq!(calendar.between("2026-11-16T00:00:00+08:00", "2026-11-17T00:00:00+08:00"), 9 * HOUR);
    // A result at noon stays at noon, and the lunch break that is not there moves nothing.
    assert_eq!(calendar.add("2026-11-16T11:00:00+08:00", 2 * HOUR), "2026-11-16T05:00:00.000Z");
}

#[test]
fn given_windows_come_before_a_holiday_and_a_holiday_before_a_makeup_day() {
    let rules = r#"
        {"id": "like", "hours": {"like": "monday"}, "dates": ["2026-11-21", "2026-11-22", "2026-11-23"]},
        {"id": "closed", "hours": "closed", "dates": ["2026-11-22/2026-11-23"]},
        {"id": "half", "hours": {"windows": ["10:00/11:00"]}, "dates": ["2026-11-23"]}"#;
    let week = [("monday", "09:00/12:00"), ("tuesday", "09:00/18:00")];
    let calendar = calendar(shanghai(), &week, rules, "2026-11-01", "2026-11-30");
    let day = |date: &str| {
        calendar.between(
            &format!("{date}T00:00:00+08:00"),
            &format!("{date}T24:00:00+08:00").replace("T24:00:00", "T23:59:59"),
        )
    };
    assert_eq!(day("2026-11-21"), 3 * HOUR);
    assert_eq!(day("2026-11-22"), 0);
    assert_eq!(day("2026-11-23"), HOUR);
    assert_eq!(day("2026-11-24"), 9 * HOUR);
}

/// Asia/Shanghai of the tz database, release 2025b: offsets on both sides of each change of 1986 to 1991.
#[test]
fn shanghai_had_summer_time_in_six_years() {
    let zone = shanghai();
    let offset = |text: &str| zone.offset_at(at(text).millis()) / HOUR;
    for (begins, ends) in [
        ("1986-05-04T02:00:00+08:00", "1986-09-14T02:00:00+09:00"),
        ("1987-04-12T02:00:00+08:00", "1987-09-13T02:00:00+09:00"),
        ("1988-04-17T02:00:00+08:00", "1988-09-11T02:00:00+09:00"),
        ("1989-04-16T02:00:00+08:00", "1989-09-17T02:00:00+09:00"),
        ("1990-04-15T02:00:00+08:00", "1990-09-16T02:00:00+09:00"),
        ("1991-04-14T02:00:00+08:00", "1991-09-15T02:00:00+09:00"),
    ] {
        let before = |text| zone.offset_at(at(text).millis() - 1) / HOUR;
        assert_eq!((before(begins), offset(begins), before(ends), offset(ends)), (8, 9, 9, 8), "{begins}");
    }
    assert_eq!(
        (offset("1970-01-01T00:00:00Z"), offset("2026-07-01T00:00:00Z"), offset("9999-12-31T00:00:00Z")),
        (8, 8, 8)
    );
}

/// What every build embeds is what the database says; the database is another's file, read by another's reader.
#[cfg(feature = "tzdb")]
#[test]
fn the_embedded_zones_are_those_of_the_database() {
    for zone in zones::embedded_zones() {
        let of_database = zones::of_database(&zone.name).expect("a zone of the database");
        let of_database = Zone { version: zone.version.clone(), ..of_database };
        assert_eq!(of_database, zone);
    }
}

/// A rule for every year goes on for ever: the second Sunday of March and the first of November, in the year 9998 too.
#[cfg(feature = "tzdb")]
#[test]
fn a_rule_for_every_year_never_ends() {
    let zone = zones::of_database("America/New_York").expect("a zone of the database");
    let hours = |text: &str| zone.offset_at(at(text).millis()) / HOUR;
    // 9998-03-08 and 9998-11-01 are Sundays, as in 2026 and 1998: 8,000 years are twenty cycles.
    for (begins, ends) in [
        ("1998-04-05T07:00:00Z", "1998-10-25T06:00:00Z"),
        ("2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z"),
        ("2038-03-14T07:00:00Z", "2038-11-07T06:00:00Z"),
        ("2426-03-08T07:00:00Z", "2426-11-01T06:00:00Z"),
        ("9998-03-08T07:00:00Z", "9998-11-01T06:00:00Z"),
    ] {
        let before = |text| zone.offset_at(at(text).millis() - 1) / HOUR;
        assert_eq!((before(begins), hours(begins), before(ends), hours(ends)), (-5, -4, -4, -5), "{begins}");
    }
    let midnight = date("9998-03-08").midnight();
    let day: i64 = zone.instants(midnight, midnight + 24 * HOUR).map(|stretch| stretch.end - stretch.start).sum();
    assert_eq!(day, 23 * HOUR);
    assert_eq!(zone.first_at(midnight), at("9998-03-08T05:00:00Z").millis());
    // Southern, half-hour and without any.
    let of = |name, text: &str| zones::of_database(name).expect("a zone").offset_at(at(text).millis()) / 60_000;
    assert_eq!(
        (of("Australia/Lord_Howe", "2090-01-01T00:00:00Z"), of("Australia/Lord_Howe", "2090-07-01T00:00:00Z")),
        (660, 630)
    );
    assert_eq!((of("Asia/Kolkata", "1970-01-01T00:00:00Z"), of("Asia/Kolkata", "9999-01-01T00:00:00Z")), (330, 330));
}
