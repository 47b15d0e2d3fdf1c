//! From the policy's section to compiled calendars: reads dates, windows and zones, and collects every fault.

use super::date::{Date, Window, parse_range};
use super::spans::{Spans, Stretch};
use super::week::Week;
use super::zone::Zone;
use super::{Calendar, CalendarRef, Coverage};
use crate::error::Fault;
use crate::policy::{CalendarPolicy, CalendarRule, DayHours, DayList, WeekdayHours};
use std::collections::BTreeMap;

/// The most dates of a list's coverage: a century.
const MAX_DATES: i32 = 36_525;
/// The most windows of a date.
const MAX_WINDOWS: usize = 8;

/// The hours of dates that do not follow their weekday.
type Exceptions = BTreeMap<Date, Hours>;

/// What a date has instead of its weekday's hours, the strongest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hours {
    Windows(Vec<Window>),
    Closed,
    Like(usize),
}

struct ParsedList {
    first: Date,
    last: Date,
    exceptions: Exceptions,
}

struct ParsedCalendar {
    reference: CalendarRef,
    zone: Zone,
    week: Week,
    dates: Option<ParsedList>,
}

/// Adds every fault of the section, without building anything.
pub(crate) fn check(policy: &CalendarPolicy, faults: &mut Vec<Fault>) {
    parse(policy, Zone::EMBEDDED, faults);
}

/// Builds every calendar, in the order of the policy.
pub(super) fn compile(policy: &CalendarPolicy, zones: &[Zone], faults: &mut Vec<Fault>) -> Vec<Calendar> {
    parse(policy, zones, faults).into_iter().map(build).collect()
}

fn parse(policy: &CalendarPolicy, zones: &[Zone], faults: &mut Vec<Fault>) -> Vec<ParsedCalendar> {
    let mut lists = Vec::new();
    for (index, list) in policy.day_lists.iter().enumerate() {
        let path = format!("calendar.day_lists[{index}]");
        if policy.day_lists.iter().take(index).any(|other| other.id == list.id) {
            faults.push(Fault::new(format!("{path}.id"), "an id of its own", format!("`{}` again", list.id)));
        }
        lists.push((list, parse_list(list, &path, faults)));
    }
    let mut calendars = Vec::new();
    for (index, rule) in policy.calendars.iter().enumerate() {
        let path = format!("calendar.calendars[{index}]");
        if policy.calendars.iter().take(index).any(|other| other.id == rule.id) {
            faults.push(Fault::new(format!("{path}.id"), "an id of its own", format!("`{}` again", rule.id)));
        }
        calendars.extend(parse_calendar(rule, &lists, zones, &path, faults));
    }
    calendars
}

fn parse_list(list: &DayList, path: &str, faults: &mut Vec<Fault>) -> Option<ParsedList> {
    let mut date = |name: &str, text: &str| {
        let date = Date::parse(text);
        if date.is_none() {
            faults.push(Fault::new(format!("{path}.{name}"), "a date as `2026-02-14`", "another text"));
        }
        date
    };
    let (first, last) = (date("first", &list.first), date("last", &list.last));
    let (first, last) = (first?, last?);
    let dates = last.days() - first.days() + 1;
    if !(1..=MAX_DATES).contains(&dates) {
        let expected = format!("on or after `first`, and at most {MAX_DATES} dates in all");
        faults.push(Fault::new(format!("{path}.last"), expected, format!("{dates} dates")));
        return None;
    }
    let mut exceptions = Exceptions::new();
    for (index, rule) in list.rules.iter().enumerate() {
        let path = format!("{path}.rules[{index}]");
        if list.rules.iter().take(index).any(|other| other.id == rule.id) {
            faults.push(Fault::new(format!("{path}.id"), "an id of its own", format!("`{}` again", rule.id)));
        }
        let hours = match &rule.hours {
            DayHours::Closed => Hours::Closed,
            DayHours::Like(weekday) => Hours::Like(weekday.index()),
            DayHours::Windows(windows) => {
                Hours::Windows(parse_windows(windows, &format!("{path}.hours.windows"), faults))
            }
        };
        for (index, text) in rule.dates.iter().enumerate() {
            match parse_range(text) {
                Some((from, to)) if first <= from && to <= last => {
                    for day in from.days()..=to.days() {
                        strengthen(&mut exceptions, Date::from_days(day), &hours);
                    }
                }
                range => {
                    let expected =
                        "a date as `2026-02-14` or a range as `2026-02-15/2026-02-23`, within `first` and `last`";
                    let got = if range.is_some() { "dates outside" } else { "another text" };
                    faults.push(Fault::new(format!("{path}.dates[{index}]"), expected, got));
                }
            }
        }
    }
    Some(ParsedList { first, last, exceptions })
}

/// Keeps the stronger of what several rules say of a date.
fn strengthen(exceptions: &mut Exceptions, date: Date, hours: &Hours) {
    let kept = exceptions.entry(date).or_insert_with(|| hours.clone());
    if hours < kept {
        kept.clone_from(hours);
    }
}

fn parse_windows(texts: &[String], path: &str, faults: &mut Vec<Fault>) -> Vec<Window> {
    if texts.len() > MAX_WINDOWS {
        faults.push(Fault::new(path, format!("at most {MAX_WINDOWS} windows"), format!("{} windows", texts.len())));
    }
    let mut windows = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        match Window::parse(text) {
            Some(window) => windows.push(window),
            None => {
                let expected = "a window as `09:00/18:00`: it starts before 24:00, ends later and at most at 48:00";
                faults.push(Fault::new(format!("{path}[{index}]"), expected, "another text"));
            }
        }
    }
    windows
}

fn parse_week(week: &[WeekdayHours], path: &str, faults: &mut Vec<Fault>) -> Option<Week> {
    let mut windows: [Vec<Window>; 7] = Default::default();
    for (index, day) in week.iter().enumerate() {
        if week.iter().take(index).any(|other| other.id == day.id) {
            faults.push(Fault::new(format!("{path}[{index}].id"), "a weekday of its own", "one again"));
        }
        if let Some(of_day) = windows.get_mut(day.id.index()) {
            *of_day = parse_windows(&day.windows, &format!("{path}[{index}].windows"), faults);
        }
    }
    let week = Week::new(windows);
    if week.is_none() {
        faults.push(Fault::new(path, "at least one window", "none"));
    }
    week
}

fn parse_calendar(
    rule: &CalendarRule,
    lists: &[(&DayList, Option<ParsedList>)],
    zones: &[Zone],
    path: &str,
    faults: &mut Vec<Fault>,
) -> Option<ParsedCalendar> {
    let zone = zones.iter().find(|zone| zone.name == rule.zone);
    if zone.is_none() {
        faults.push(Fault::new(format!("{path}.zone"), "a zone of this build", "another name"));
    }
    let week = parse_week(&rule.week, &format!("{path}.week"), faults);
    let mut version = rule.version.clone();
    let mut dates: Option<ParsedList> = None;
    for (index, id) in rule.day_lists.iter().enumerate() {
        let Some((list, parsed)) = lists.iter().find(|(list, _)| list.id == *id) else {
            let expected = "the id of a list of `calendar.day_lists`";
            faults.push(Fault::new(format!("{path}.day_lists[{index}]"), expected, format!("`{id}`")));
            continue;
        };
        version.push('+');
        version.push_str(&list.version);
        // The fault of a list that could not be read is told at the list.
        let parsed = parsed.as_ref()?;
        let dates = dates.get_or_insert_with(|| ParsedList {
            first: parsed.first,
            last: parsed.last,
            exceptions: Exceptions::new(),
        });
        dates.first = dates.first.max(parsed.first);
        dates.last = dates.last.min(parsed.last);
        for (date, hours) in &parsed.exceptions {
            strengthen(&mut dates.exceptions, *date, hours);
        }
    }
    let (zone, week) = (zone?, week?);
    match &dates {
        None if !week.is_always_open() => {
            let expected = "at least one list, for a calendar that is not always open";
            faults.push(Fault::new(format!("{path}.day_lists"), expected, "none"));
            return None;
        }
        Some(dates) if dates.last < dates.first => {
            faults.push(Fault::new(format!("{path}.day_lists"), "lists that cover a date in common", "none in common"));
            return None;
        }
        _ => {}
    }
    let reference = CalendarRef {
        id: rule.id.clone(),
        version,
        zone: zone.name.clone().into_owned(),
        zone_version: super::zone::ZONE_DATA_VERSION.to_owned(),
    };
    Some(ParsedCalendar { reference, zone: zone.clone(), week, dates })
}

fn build(parsed: ParsedCalendar) -> Calendar {
    let ParsedCalendar { reference, zone, week, dates } = parsed;
    let coverage = dates.map(|dates| {
        let mut stretches = Vec::new();
        let mut days = Vec::new();
        let mut closes = Vec::new();
        for day in dates.first.days()..=dates.last.days() {
            let date = Date::from_days(day);
            let windows = match dates.exceptions.get(&date) {
                Some(Hours::Windows(windows)) => windows.as_slice(),
                Some(Hours::Closed) => &[],
                Some(Hours::Like(weekday_index)) => week.windows(*weekday_index),
                None => week.windows(date.weekday_index()),
            };
            let before = stretches.len();
            for window in windows {
                stretches.extend(zone.instants(date.midnight() + window.start, date.midnight() + window.end));
            }
            if let Some(close) = stretches.iter().skip(before).map(|stretch: &Stretch| stretch.end).max() {
                days.push(date);
                closes.push(close);
            }
        }
        let midnight = |date: Date| {
            let mut whole = zone.instants(date.midnight(), date.midnight() + Window::WHOLE_DAY.end);
            whole
                .next()
                .map(|stretch| stretch.start)
                .unwrap_or_else(|| date.midnight() - zone.offset_at(date.midnight()))
        };
        // The night of the date before the first may run on into it, and is not known.
        let from = midnight(dates.first) + week.overrun();
        let until = midnight(Date::from_days(dates.last.days() + 1));
        for stretch in &mut stretches {
            *stretch = Stretch { start: stretch.start.max(from), end: stretch.end.min(until) };
        }
        Coverage { first: dates.first, last: dates.last, from, until, spans: Spans::new(stretches), days, closes }
    });
    Calendar { reference, zone, week, coverage }
}
