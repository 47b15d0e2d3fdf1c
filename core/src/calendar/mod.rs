//! Business calendars: working time added and measured, openings, working days. Knows no targets and no tickets.
//!
//! An instant works if its wall time in the calendar's zone lies in a window [start, end). A window belongs to the date on
//! which it begins and may end past midnight; a repeated hour counts twice, a skipped hour not at all, windows that touch
//! or overlap once. A calendar covers a range of dates. Beyond it no answer is made from the weekday alone without saying
//! so: the caller chooses between an error and an answer that is marked provisional.

mod compile;
mod date;
mod question;
mod reference;
mod spans;
mod week;
mod working_days;
mod zone;
mod zones;

pub use date::Date;
pub use question::{TimeAnswer, TimeAsk, TimeQuestion, TimeValue};
pub use reference::CalendarRef;

use crate::error::{Error, ErrorCode, Result};
use crate::ids::CalendarId;
use crate::policy::CalendarPolicy;
use crate::value::Timestamp;
use serde::{Deserialize, Serialize};
use spans::Spans;
use std::sync::Arc;
use week::Week;
use zone::Zone;

/// What to do where a calendar does not cover a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum OutsideCoverage {
    /// Fail with `outside_coverage`.
    #[default]
    Refuse,
    /// Count the hours of a plain week there, at the offset of the coverage's edge, and mark the answer provisional.
    Provisional,
}

/// An answer, and whether it rests on dates that the calendar does not cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reckoned<T> {
    /// The answer.
    pub value: T,
    /// Whether it may change when the calendar comes to cover more dates.
    pub provisional: bool,
}

impl<T> Reckoned<T> {
    /// The same with another value.
    fn map<U>(self, change: impl FnOnce(T) -> U) -> Reckoned<U> {
        Reckoned { value: change(self.value), provisional: self.provisional }
    }
}

/// A compiled calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    reference: CalendarRef,
    zone: Arc<Zone>,
    week: Week,
    /// `None` for a calendar that is always open, which covers all time.
    coverage: Option<Coverage>,
    /// Of a calendar that is always open: the dates on which a window would begin but which its zone skips, in order.
    skipped: Vec<Date>,
}

/// The dates that a calendar covers, worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Coverage {
    first: Date,
    last: Date,
    /// The instants [from, until) whose hours are known.
    from: i64,
    until: i64,
    spans: Spans,
    /// The dates on which a window begins, in order, each with the instant at which its last window ends.
    days: Vec<(Date, i64)>,
    /// For each date from `first` on, how many of `days` there are up to and with it.
    through: Vec<u32>,
}

impl Calendar {
    /// The calendar's id, version and zone.
    pub fn reference(&self) -> &CalendarRef {
        &self.reference
    }

    /// Milliseconds of wall time in the calendar's zone, counted as if the zone were UTC.
    pub(crate) fn wall_time(&self, at: Timestamp) -> i64 {
        at.millis() + self.zone.offset_at(at.millis())
    }

    /// The first and last date that it covers; `None` when it covers all.
    pub fn coverage(&self) -> Option<(Date, Date)> {
        self.coverage.as_ref().map(|coverage| (coverage.first, coverage.last))
    }

    /// The earliest instant at which `milliseconds` of working time have passed since `start`; when negative, the latest
    /// from which they pass until `start`. Zero gives `start` back, open or not. A result at closing time stays there.
    ///
    /// # Errors
    /// `outside_coverage` when refused; `time_out_of_range` past the years of [`Timestamp`].
    pub fn add_working_time(
        &self,
        start: Timestamp,
        milliseconds: i64,
        outside: OutsideCoverage,
    ) -> Result<Reckoned<Timestamp>> {
        if milliseconds == 0 {
            return Ok(Reckoned { value: start, provisional: false });
        }
        // Working time passes no faster than time: more than all of it leads out of the range all the same.
        let most = Timestamp::MAX.millis() + 1;
        let worked = self.worked_until(start.millis()) + milliseconds.clamp(-most, most);
        let end = if milliseconds > 0 { self.earliest(worked) } else { self.latest(worked) };
        let end = Timestamp::from_millis(end).ok_or_else(|| Error::new(ErrorCode::TimeOutOfRange))?;
        self.reckon(end, start.min(end).millis(), start.max(end).millis(), outside)
    }

    /// The working time in [start, end), in milliseconds; negative when `end` is before `start`.
    ///
    /// # Errors
    /// `outside_coverage` when refused.
    pub fn working_time_between(
        &self,
        start: Timestamp,
        end: Timestamp,
        outside: OutsideCoverage,
    ) -> Result<Reckoned<i64>> {
        let worked = self.worked_until(end.millis()) - self.worked_until(start.millis());
        self.reckon(worked, start.min(end).millis(), start.max(end).millis(), outside)
    }

    /// The earliest working instant at or after `at`.
    ///
    /// # Errors
    /// `outside_coverage` when refused; `time_out_of_range` past the years of [`Timestamp`].
    pub fn next_opening(&self, at: Timestamp, outside: OutsideCoverage) -> Result<Reckoned<Timestamp>> {
        let at = at.millis();
        let opening = match &self.coverage {
            None => self.next_in_week(at, 0),
            Some(coverage) if at < coverage.from => {
                let opening = self.next_in_week(at, self.zone.offset_at(coverage.from));
                if opening < coverage.from { opening } else { self.next_covered(coverage, coverage.from) }
            }
            Some(coverage) => self.next_covered(coverage, at),
        };
        let value = Timestamp::from_millis(opening).ok_or_else(|| Error::new(ErrorCode::TimeOutOfRange))?;
        // The opening itself must be covered, and not only the closed time before it.
        self.reckon(value, at, opening.saturating_add(1), outside)
    }

    /// Whether `at` is a working instant.
    ///
    /// # Errors
    /// `outside_coverage` when refused.
    pub fn is_open(&self, at: Timestamp, outside: OutsideCoverage) -> Result<Reckoned<bool>> {
        let opens = self.worked_until(at.millis() + 1) > self.worked_until(at.millis());
        self.reckon(opens, at.millis(), at.millis() + 1, outside)
    }

    /// `value`, marked by whether [start, end] is covered.
    fn reckon<T>(&self, value: T, start: i64, end: i64, outside: OutsideCoverage) -> Result<Reckoned<T>> {
        let known = |coverage: &Coverage| start == end || (coverage.from <= start && end <= coverage.until);
        self.mark(value, self.coverage.as_ref().is_none_or(known), outside)
    }

    fn mark<T>(&self, value: T, covered: bool, outside: OutsideCoverage) -> Result<Reckoned<T>> {
        if !covered && outside == OutsideCoverage::Refuse {
            return Err(Error::new(ErrorCode::OutsideCoverage));
        }
        Ok(Reckoned { value, provisional: !covered })
    }

    /// The working time before an instant, from the beginning of the coverage on.
    fn worked_until(&self, at: i64) -> i64 {
        match &self.coverage {
            None => self.week.worked_until(at),
            Some(coverage) if at < coverage.from => {
                let offset = self.zone.offset_at(coverage.from);
                self.week.worked_until(at + offset) - self.week.worked_until(coverage.from + offset)
            }
            Some(coverage) if at > coverage.until => {
                let offset = self.zone.offset_at(coverage.until);
                coverage.spans.total() + self.week.worked_until(at + offset)
                    - self.week.worked_until(coverage.until + offset)
            }
            Some(coverage) => coverage.spans.worked_until(at),
        }
    }

    /// The earliest instant before which `worked` lies, counted as [`worked_until`](Self::worked_until) does.
    fn earliest(&self, worked: i64) -> i64 {
        let Some(coverage) = &self.coverage else { return self.week.earliest(worked) };
        coverage.spans.earliest(worked).unwrap_or_else(|| {
            let (edge, rest) = coverage.beyond(worked);
            let offset = self.zone.offset_at(edge);
            self.week.earliest(rest + self.week.worked_until(edge + offset)) - offset
        })
    }

    /// The latest instant before which no more than `worked` lies.
    fn latest(&self, worked: i64) -> i64 {
        let Some(coverage) = &self.coverage else { return self.week.latest(worked) };
        let covered = if worked < 0 { None } else { coverage.spans.latest(worked) };
        covered.unwrap_or_else(|| {
            let (edge, rest) = coverage.beyond(worked);
            let offset = self.zone.offset_at(edge);
            self.week.latest(rest + self.week.worked_until(edge + offset)) - offset
        })
    }

    fn next_in_week(&self, at: i64, offset: i64) -> i64 {
        self.week.next(at + offset) - offset
    }

    fn next_covered(&self, coverage: &Coverage, at: i64) -> i64 {
        let opening = coverage.spans.next(at);
        opening.unwrap_or_else(|| self.next_in_week(at.max(coverage.until), self.zone.offset_at(coverage.until)))
    }
}

impl Coverage {
    /// The edge beyond which `worked` lies, and the rest that lies beyond it.
    fn beyond(&self, worked: i64) -> (i64, i64) {
        if worked <= 0 { (self.from, worked) } else { (self.until, worked - self.spans.total()) }
    }
}

/// The calendars of a policy, compiled.
#[derive(Clone, Debug)]
pub struct Calendars {
    calendars: Vec<Calendar>,
}

impl Calendars {
    /// Compiles the policy's section.
    ///
    /// # Errors
    /// `invalid_policy` with every fault and its place; `not_in_this_build` for a zone that only a build with the feature
    /// `tzdb` knows.
    pub fn new(policy: &CalendarPolicy) -> Result<Self> {
        if let Some(path) = compile::beyond_this_build(policy) {
            let expected = "a zone that every build embeds, or one of `calendar.zones`";
            return Err(Error::at(ErrorCode::NotInThisBuild, path, expected, "another name"));
        }
        let mut faults = Vec::new();
        let calendars = compile::compile(policy, &mut faults);
        if faults.is_empty() {
            Ok(Self { calendars })
        } else {
            Err(Error::with_faults(ErrorCode::InvalidPolicy, faults))
        }
    }

    /// The calendar of this id.
    ///
    /// # Errors
    /// `unknown_calendar`.
    pub fn get(&self, id: &CalendarId) -> Result<&Calendar> {
        self.named_at("calendar", id)
    }

    /// The calendar that the document's `path` names.
    pub(crate) fn named_at(&self, path: &str, id: &CalendarId) -> Result<&Calendar> {
        self.calendars
            .iter()
            .find(|calendar| calendar.reference.id == *id)
            .ok_or_else(|| Error::at(ErrorCode::UnknownCalendar, path, "a calendar of the policy", "another id"))
    }
}

#[cfg(test)]
mod tests;
