//! A time zone as a list of transitions: from instants to wall time and back. Knows no working hours and no names.

use super::date::{DAY, Date};
use super::spans::Stretch;
use std::borrow::Cow;

/// The farthest that any zone's wall time has been from UTC, rounded up, in milliseconds.
pub(crate) const FARTHEST_OFFSET: i64 = 26 * 3_600_000;

/// Longer than any wall time that a transition skips: a zone that crosses the date line skips a date.
const LONGEST_GAP: i64 = 3 * DAY;

/// After so many years the Gregorian calendar, with its weekdays, is the same again.
#[cfg(feature = "tzdb")]
pub(crate) const CYCLE_YEARS: i32 = 400;
/// As many milliseconds.
const CYCLE: i64 = 146_097 * DAY;

/// From an instant on, wall time is UTC plus an offset; both in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Transition {
    /// Since 1970-01-01T00:00:00Z.
    pub(crate) at: i64,
    pub(crate) offset: i32,
}

/// A zone: the offset at 1970-01-01T00:00:00Z and every transition since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Zone {
    pub(crate) name: Cow<'static, str>,
    /// The release of the data.
    pub(crate) version: Cow<'static, str>,
    pub(crate) initial_offset: i32,
    pub(crate) transitions: Cow<'static, [Transition]>,
    /// Where a rule for every year goes on for ever: the instant, in milliseconds, after which each 400 years are like the
    /// one before it. The transitions go a year beyond.
    pub(crate) repeats_from: Option<i64>,
}

impl Zone {
    /// Milliseconds from UTC to wall time at an instant.
    pub(crate) fn offset_at(&self, instant: i64) -> i64 {
        let instant = instant - self.cycles_before(instant);
        let after = self.transitions.partition_point(|transition| transition.at * 1_000 <= instant);
        self.offset_before(after)
    }

    /// The date of wall time at an instant.
    pub(crate) fn date_at(&self, instant: i64) -> Date {
        let local = instant + self.offset_at(instant);
        Date::from_days(i32::try_from(local.div_euclid(DAY)).unwrap_or_default())
    }

    /// The instants whose wall time lies in [start, end), in order: a repeated hour twice, a skipped hour not at all.
    pub(crate) fn instants(&self, start: i64, end: i64) -> impl Iterator<Item = Stretch> {
        let passed = self.cycles_before(start);
        let (start, end) = (start - passed, end - passed);
        let first = self.transitions.partition_point(|transition| transition.at * 1_000 <= start - FARTHEST_OFFSET);
        let beginnings = std::iter::once(i64::MIN / 2)
            .chain(self.transitions.iter().skip(first).map(|transition| transition.at * 1_000))
            .take_while(move |begins| *begins < end + FARTHEST_OFFSET);
        beginnings.zip(first..).filter_map(move |(begins, segment)| {
            let offset = self.offset_before(segment);
            let ends = self.transitions.get(segment).map_or(i64::MAX / 2, |transition| transition.at * 1_000);
            let stretch = Stretch { start: begins.max(start - offset) + passed, end: ends.min(end - offset) + passed };
            (stretch.start < stretch.end).then_some(stretch)
        })
    }

    /// Whether any instant has this date: none has that which a zone skipped when it crossed the date line.
    pub(crate) fn has(&self, date: Date) -> bool {
        self.instants(date.midnight(), date.midnight() + DAY).next().is_some()
    }

    /// The dates that no instant has, in order.
    pub(crate) fn skipped(&self) -> impl Iterator<Item = Date> {
        let dates = self.transitions.iter().map(|transition| transition.at * 1_000).flat_map(|at| {
            let (before, after) = (self.date_at(at - 1), self.date_at(at));
            (before.days() + 1..after.days()).map(Date::from_days)
        });
        dates.filter(|date| !self.has(*date))
    }

    /// The first instant whose wall time is `local` or later.
    pub(crate) fn first_at(&self, local: i64) -> i64 {
        let first = self.instants(local, local + LONGEST_GAP).next();
        first.map_or_else(|| local - self.offset_at(local), |stretch| stretch.start)
    }

    /// The instant after the last whose wall time is before `local`.
    pub(crate) fn after_last_before(&self, local: i64) -> i64 {
        let last = self.instants(local - LONGEST_GAP, local).map(|stretch| stretch.end).max();
        last.unwrap_or_else(|| local - self.offset_at(local))
    }

    /// Milliseconds from UTC to wall time before transition number `index`.
    fn offset_before(&self, index: usize) -> i64 {
        let transition = index.checked_sub(1).and_then(|index| self.transitions.get(index));
        i64::from(transition.map_or(self.initial_offset, |transition| transition.offset)) * 1_000
    }

    /// The whole cycles that lie between a moment and one like it that the transitions tell, in milliseconds.
    fn cycles_before(&self, moment: i64) -> i64 {
        match self.repeats_from {
            Some(from) if moment >= from => ((moment - from).div_euclid(CYCLE) + 1) * CYCLE,
            _ => 0,
        }
    }
}
