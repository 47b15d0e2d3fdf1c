//! From the policy's section to compiled calendars: reads dates, windows and zones, and collects every fault.

use super::date::{Date, Window, parse_range};
use super::spans::{Spans, Stretch};
use super::week::Week;
use super::zone::Zone;
use super::zones::{self, Zones};
use super::{Calendar, CalendarRef, Coverage};
use crate::error::Fault;
use crate::ids::RuleId;
use crate::policy::{CalendarPolicy, CalendarRule, DayHours, DayList, Section, WeekdayHours, distinct, places};
use std::sync::Arc;

/// The most dates of a list's coverage: a century.
const MAX_DATES: i32 = 36_525;
/// The most dates of one range: a leap year.
const MAX_RANGE: i32 = 366;
/// The most windows of a date.
const MAX_WINDOWS: usize = 8;

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
    rules: Vec<(Hours, Vec<(Date, Date)>)>,
}

struct ParsedCalendar<'a> {
    reference: CalendarRef,
    zone: Arc<Zone>,
    week: Week,
    lists: Vec<&'a ParsedList>,
}

impl Section for CalendarPolicy {
    /// Reads everything and builds nothing.
    fn check(&self, faults: &mut Vec<Fault>) {
        parse_calendars(self, &parse_lists(self, faults), faults);
    }
}

/// Builds every calendar, in the order of the policy.
pub(super) fn compile(policy: &CalendarPolicy, faults: &mut Vec<Fault>) -> Vec<Calendar> {
    parse_calendars(policy, &parse_lists(policy, faults), faults).into_iter().map(build).collect()
}

/// Where a calendar names a zone that only a build with the feature `tzdb` knows, or that there is not at all.
pub(super) fn beyond_this_build(policy: &CalendarPolicy) -> Option<String> {
    let mut zones = Zones::new(policy, &mut Vec::new());
    let missing = policy.calendars.iter().position(|rule| zones.find(&rule.zone).is_none());
    missing.filter(|_| !zones::IS_WHOLE).map(|index| format!("calendar.calendars[{index}].zone"))
}

/// The lists, `None` for one that could not be read.
fn parse_lists(policy: &CalendarPolicy, faults: &mut Vec<Fault>) -> Vec<Option<ParsedList>> {
    distinct("calendar.day_lists", policy.day_lists.iter().map(|list| list.id.as_str()), faults);
    let mut lists = Vec::new();
    for (index, list) in policy.day_lists.iter().enumerate() {
        let path = format!("calendar.day_lists[{index}]");
        lists.push(parse_list(list, &path, faults));
    }
    lists
}

fn parse_calendars<'a>(
    policy: &'a CalendarPolicy,
    lists: &'a [Option<ParsedList>],
    faults: &mut Vec<Fault>,
) -> Vec<ParsedCalendar<'a>> {
    let places = places(policy.day_lists.iter().map(|list| list.id.as_str()));
    let lists = |id: &RuleId| {
        let place = *places.get(id.as_str())?;
        policy.day_lists.get(place).zip(lists.get(place))
    };
    let mut zones = Zones::new(policy, faults);
    distinct("calendar.calendars", policy.calendars.iter().map(|rule| rule.id.as_str()), faults);
    let mut calendars = Vec::new();
    for (index, rule) in policy.calendars.iter().enumerate() {
        let path = format!("calendar.calendars[{index}]");
        calendars.extend(parse_calendar(rule, &lists, &mut zones, &path, faults));
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
    distinct(&format!("{path}.rules"), list.rules.iter().map(|rule| rule.id.as_str()), faults);
    let mut rules = Vec::new();
    for (index, rule) in list.rules.iter().enumerate() {
        let path = format!("{path}.rules[{index}]");
        let hours = match &rule.hours {
            DayHours::Closed => Hours::Closed,
            DayHours::Like(weekday) => Hours::Like(weekday.index()),
            DayHours::Windows(windows) => {
                Hours::Windows(parse_windows(windows, &format!("{path}.hours.windows"), faults))
            }
        };
        let mut ranges = Vec::new();
        for (index, text) in rule.dates.iter().enumerate() {
            match parse_range(text) {
                Some((from, to)) if first <= from && to <= last && to.days() - from.days() < MAX_RANGE => {
                    ranges.push((from, to));
                }
                range => {
                    let expected = format!(
                        "a date as `2026-02-14` or a range as `2026-02-15/2026-02-23`, within `first` and `last` and of \
                         at most {MAX_RANGE} dates"
                    );
                    let got = if range.is_some() { "other dates" } else { "another text" };
                    faults.push(Fault::new(format!("{path}.dates[{index}]"), expected, got));
                }
            }
        }
        rules.push((hours, ranges));
    }
    Some(ParsedList { first, last, rules })
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
    let mut seen = [false; 7];
    for (index, day) in week.iter().enumerate() {
        if seen.get_mut(day.id.index()).is_some_and(|seen| std::mem::replace(seen, true)) {
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

/// A list of days, and what was read of it.
type Listed<'a> = (&'a DayList, &'a Option<ParsedList>);

fn parse_calendar<'a>(
    rule: &CalendarRule,
    lists: &dyn Fn(&RuleId) -> Option<Listed<'a>>,
    zones: &mut Zones,
    path: &str,
    faults: &mut Vec<Fault>,
) -> Option<ParsedCalendar<'a>> {
    let zone = zones.find(&rule.zone);
    // A build that does not know all zones cannot tell a wrong name; it refuses the policy as a whole.
    if zone.is_none() && zones::IS_WHOLE {
        let expected = "the IANA name of a zone, or the id of one of `calendar.zones`";
        faults.push(Fault::new(format!("{path}.zone"), expected, "another name"));
    }
    let week = parse_week(&rule.week, &format!("{path}.week"), faults);
    let mut version = rule.version.clone();
    let mut used = Vec::new();
    for (index, id) in rule.day_lists.iter().enumerate() {
        let Some((list, parsed)) = lists(id) else {
            let expected = "the id of a list of `calendar.day_lists`";
            faults.push(Fault::new(format!("{path}.day_lists[{index}]"), expected, format!("`{id}`")));
            continue;
        };
        version.push('+');
        version.push_str(&list.version);
        // The fault of a list that could not be read is told at the list.
        used.push(parsed.as_ref()?);
    }
    let (zone, week) = (zone??, week?);
    match common_dates(&used) {
        None if !week.is_always_open() => {
            let expected = "at least one list, for a calendar that is not always open";
            faults.push(Fault::new(format!("{path}.day_lists"), expected, "none"));
            return None;
        }
        Some((first, last)) if last < first => {
            faults.push(Fault::new(format!("{path}.day_lists"), "lists that cover a date in common", "none in common"));
            return None;
        }
        _ => {}
    }
    let reference = CalendarRef {
        id: rule.id.clone(),
        version,
        zone: zone.name.clone().into_owned(),
        zone_version: zone.version.clone().into_owned(),
    };
    Some(ParsedCalendar { reference, zone, week, lists: used })
}

/// The first and the last date that all of `lists` cover; `None` without a list.
fn common_dates(lists: &[&ParsedList]) -> Option<(Date, Date)> {
    let first = lists.iter().map(|list| list.first).max();
    first.zip(lists.iter().map(|list| list.last).min())
}

fn build(parsed: ParsedCalendar<'_>) -> Calendar {
    let ParsedCalendar { reference, zone, week, lists } = parsed;
    let coverage = common_dates(&lists).map(|(first, last)| cover(&zone, &week, &lists, first, last));
    let begins = |date: &Date| !week.windows(date.weekday_index()).is_empty();
    let skipped = if coverage.is_none() { zone.skipped().filter(begins).collect() } else { Vec::new() };
    Calendar { reference, zone, week, coverage, skipped }
}

fn cover(zone: &Zone, week: &Week, lists: &[&ParsedList], first: Date, last: Date) -> Coverage {
    let mut stretches = Vec::new();
    let (mut days, mut through) = (Vec::new(), Vec::new());
    for (date, exception) in (first.days()..).map(Date::from_days).zip(exceptions(lists, first, last)) {
        let windows = match exception {
            Some(Hours::Windows(windows)) => windows.as_slice(),
            Some(Hours::Closed) => &[],
            Some(Hours::Like(weekday_index)) => week.windows(*weekday_index),
            None => week.windows(date.weekday_index()),
        };
        let before = stretches.len();
        for window in windows {
            stretches.extend(zone.instants(date.midnight() + window.start, date.midnight() + window.end));
        }
        if let Some(last) = windows.iter().map(|window| window.end).max().filter(|_| zone.has(date)) {
            let close = stretches.iter().skip(before).map(|stretch: &Stretch| stretch.end).max();
            // All of its windows may lie in a skipped hour.
            days.push((date, close.unwrap_or_else(|| zone.first_at(date.midnight() + last))));
        }
        through.push(u32::try_from(days.len()).unwrap_or(u32::MAX));
    }
    // The night of the date before the first may run on into it, and is not known.
    let from = zone.after_last_before(first.midnight() + week.overrun());
    let until = zone.first_at(Date::from_days(last.days() + 1).midnight());
    for stretch in &mut stretches {
        *stretch = Stretch { start: stretch.start.max(from), end: stretch.end.min(until) };
    }
    Coverage { first, last, from, until, spans: Spans::new(stretches), days, through }
}

/// The strongest of what the lists say of each date.
fn exceptions<'a>(lists: &[&'a ParsedList], first: Date, last: Date) -> Vec<Option<&'a Hours>> {
    let mut table: Vec<Option<&Hours>> = (first.days()..=last.days()).map(|_| None).collect();
    for (hours, ranges) in lists.iter().flat_map(|list| &list.rules) {
        for (from, to) in ranges {
            for day in from.days()..=to.days() {
                let index = usize::try_from(day - first.days()).ok();
                // A date that only some of the lists cover is not in the table.
                if let Some(kept) = index.and_then(|index| table.get_mut(index))
                    && kept.is_none_or(|kept| hours < kept)
                {
                    *kept = Some(hours);
                }
            }
        }
    }
    table
}
