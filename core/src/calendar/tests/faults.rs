//! What a section must not say, and where it is told.

use super::*;

fn faults(section: &str) -> Vec<String> {
    let policy: CalendarPolicy = serde_json::from_str(section).expect("a section");
    let error = Calendars::new(&policy).expect_err("faults");
    assert_eq!(error.code(), ErrorCode::InvalidPolicy);
    error.faults().iter().map(ToString::to_string).collect()
}

#[test]
fn every_fault_of_a_list_is_told() {
    let told = faults(
        r#"{"day_lists": [
            {"id": "a", "version": "1", "source": "", "first": "2026-01-01", "last": "2026-12-31", "rules": [
                {"id": "x", "hours": "closed", "dates": ["2026-2-1", "2026-02-30", "2027-01-01", "2026-03-02/2026-03-01", "2026-05-01", "2026-02-01-01"]},
                {"id": "x", "hours": {"windows": ["18:00/09:00", "24:00/25:00", "9:00/18:00", "09:60/10:00", "09:00/48:01", "09:00/48:00"]}, "dates": []}
            ]},
            {"id": "a", "version": "1", "source": "", "first": "1969-12-31", "last": "later", "rules": []},
            {"id": "b", "version": "1", "source": "", "first": "2026-01-02", "last": "2026-01-01", "rules": []},
            {"id": "c", "version": "1", "source": "", "first": "1970-01-01", "last": "2070-01-02", "rules": []},
            {"id": "d", "version": "1", "source": "", "first": "2004-01-01", "last": "2026-12-31", "rules": [
                {"id": "x", "hours": "closed", "dates": ["2004-01-01/2004-12-31", "2004-01-01/2005-01-01"]}
            ]}
        ], "calendars": []}"#,
    );
    let places: Vec<&str> = told.iter().map(|fault| fault.split(':').next().unwrap_or_default()).collect();
    assert_eq!(
        places,
        [
            "calendar.day_lists[1].id",
            "calendar.day_lists[0].rules[1].id",
            "calendar.day_lists[0].rules[0].dates[0]",
            "calendar.day_lists[0].rules[0].dates[1]",
            "calendar.day_lists[0].rules[0].dates[2]",
            "calendar.day_lists[0].rules[0].dates[3]",
            "calendar.day_lists[0].rules[0].dates[5]",
            "calendar.day_lists[0].rules[1].hours.windows[0]",
            "calendar.day_lists[0].rules[1].hours.windows[1]",
            "calendar.day_lists[0].rules[1].hours.windows[2]",
            "calendar.day_lists[0].rules[1].hours.windows[3]",
            "calendar.day_lists[0].rules[1].hours.windows[4]",
            "calendar.day_lists[1].first",
            "calendar.day_lists[1].last",
            "calendar.day_lists[2].last",
            "calendar.day_lists[3].last",
            "calendar.day_lists[4].rules[0].dates[1]",
        ]
    );
    assert!(told[1].ends_with("must be an id of its own, is `x` again"), "{}", told[1]);
}

#[test]
fn every_fault_of_a_calendar_is_told() {
    let told = faults(
        r#"{"day_lists": [
            {"id": "early", "version": "1", "source": "", "first": "2025-01-01", "last": "2025-12-31", "rules": []},
            {"id": "late", "version": "1", "source": "", "first": "2026-01-01", "last": "2026-12-31", "rules": []}
        ], "calendars": [
            {"id": "a", "version": "1", "zone": "Mars/Olympus", "day_lists": ["none", "late"], "week": []},
            {"id": "a", "version": "1", "zone": "UTC", "day_lists": [], "week": [{"id": "monday", "windows": ["09:00/18:00"]}]},
            {"id": "b", "version": "1", "zone": "UTC", "day_lists": ["early", "late"], "week": [{"id": "monday", "windows": ["09:00/18:00"]}]},
            {"id": "c", "version": "1", "zone": "UTC", "day_lists": ["late"], "week": [
                {"id": "monday", "windows": ["00:00/01:00", "01:00/02:00", "02:00/03:00", "03:00/04:00", "04:00/05:00", "05:00/06:00", "06:00/07:00", "07:00/08:00", "08:00/09:00"]},
                {"id": "monday", "windows": ["09:00/10:00"]}
            ]}
        ]}"#,
    );
    assert_eq!(
        told,
        [
            "calendar.calendars[1].id: must be an id of its own, is `a` again",
            "calendar.calendars[0].zone: must be the IANA name of a zone, or the id of one of `calendar.zones`, is another name",
            "calendar.calendars[0].week: must be at least one window, is none",
            "calendar.calendars[0].day_lists[0]: must be the id of a list of `calendar.day_lists`, is `none`",
            "calendar.calendars[1].day_lists: must be at least one list, for a calendar that is not always open, is none",
            "calendar.calendars[2].day_lists: must be lists that cover a date in common, is none in common",
            "calendar.calendars[3].week[0].windows: must be at most 8 windows, is 9 windows",
            "calendar.calendars[3].week[1].id: must be a weekday of its own, is one again",
        ]
    );
}

#[test]
fn every_fault_of_a_zone_is_told() {
    let many = r#"{"at": "1970-01-01T00:00:01Z", "offset_seconds": 0}, "#.repeat(4_097);
    let told = faults(&format!(
        r#"{{"zones": [
            {{"id": "A", "version": "1", "offset_seconds": 93600, "transitions": [
                {{"at": "1970-01-01T00:00:00Z", "offset_seconds": 0}},
                {{"at": "2000-01-01T00:00:00.5Z", "offset_seconds": -93600}},
                {{"at": "1999-01-01T00:00:00Z", "offset_seconds": 93599}}
            ]}},
            {{"id": "A", "version": "1", "offset_seconds": 0, "transitions": [{}]}}
        ], "day_lists": [], "calendars": [{{"id": "a", "version": "1", "zone": "A", "day_lists": [], "week": []}}]}}"#,
        many.trim_end_matches(", ")
    ));
    let mut places: Vec<&str> = told.iter().map(|fault| fault.split(": ").next().unwrap_or_default()).collect();
    let repeated = places.iter().filter(|place| place.starts_with("calendar.zones[1].transitions[")).count();
    places.retain(|place| !place.starts_with("calendar.zones[1].transitions["));
    assert_eq!(repeated, 4_096);
    assert_eq!(
        places,
        [
            "calendar.zones[1].id",
            "calendar.zones[0].offset_seconds",
            "calendar.zones[0].transitions[1].offset_seconds",
            "calendar.zones[0].transitions[0].at",
            "calendar.zones[0].transitions[1].at",
            "calendar.zones[0].transitions[2].at",
            "calendar.zones[1].transitions",
            "calendar.calendars[0].week",
        ]
    );
}

#[test]
fn a_calendar_names_the_versions_that_it_was_made_of() {
    let reference = mainland().reference().clone();
    assert_eq!((reference.version.as_str(), reference.zone.as_str()), ("1+2026.1", "Asia/Shanghai"));
    assert_eq!(mainland().coverage(), Some((date("2004-01-01"), date("2026-12-31"))));
}
