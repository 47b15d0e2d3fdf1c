//! The hours of a plain week, repeated for ever: what a calendar that is always open has, and what a provisional answer
//! is counted with where the coverage ends. Knows wall time only.

use super::date::{DAY, Date, Window};
use super::spans::{Spans, Stretch};

const WEEK: i64 = 7 * DAY;
/// From Monday 1969-12-29 to 1970-01-01.
const EPOCH_IN_WEEK: i64 = 3 * DAY;

/// The windows of each weekday and their sums. It has at least one window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Week {
    windows: [Vec<Window>; 7],
    spans: Spans,
    /// The weekdays on which a window begins, in order.
    working: Vec<i64>,
}

impl Week {
    /// `None` when no weekday has a window.
    pub(crate) fn new(windows: [Vec<Window>; 7]) -> Option<Self> {
        let mut stretches = Vec::new();
        for (midnight, windows) in (0i64..).map(|day| day * DAY).zip(&windows) {
            for window in windows {
                let (start, end) = (midnight + window.start, midnight + window.end);
                // Sunday's night runs on into Monday.
                stretches.push(Stretch { start, end: end.min(WEEK) });
                stretches.push(Stretch { start: 0, end: end - WEEK });
            }
        }
        let working: Vec<i64> =
            (0i64..).zip(&windows).filter(|(_, windows)| !windows.is_empty()).map(|(day, _)| day).collect();
        if working.is_empty() {
            return None;
        }
        Some(Self { windows, spans: Spans::new(stretches), working })
    }

    /// Whether it has no closed instant.
    pub(crate) fn is_always_open(&self) -> bool {
        self.spans.total() == WEEK
    }

    /// The windows of a weekday.
    pub(crate) fn windows(&self, weekday_index: usize) -> &[Window] {
        self.windows.get(weekday_index).map_or(&[], Vec::as_slice)
    }

    /// How far the longest night runs past midnight.
    pub(crate) fn overrun(&self) -> i64 {
        self.windows.iter().flatten().map(|window| window.end - DAY).max().unwrap_or(0).max(0)
    }

    /// The working time before wall time `local`, from a fixed Monday on.
    pub(crate) fn worked_until(&self, local: i64) -> i64 {
        let since = local + EPOCH_IN_WEEK;
        since.div_euclid(WEEK) * self.spans.total() + self.spans.worked_until(since.rem_euclid(WEEK))
    }

    /// The earliest wall time at which `worked` has passed.
    pub(crate) fn earliest(&self, worked: i64) -> i64 {
        let week = (worked - 1).div_euclid(self.spans.total());
        let rest = worked - week * self.spans.total();
        week * WEEK + self.spans.earliest(rest).unwrap_or_default() - EPOCH_IN_WEEK
    }

    /// The latest wall time at which no more than `worked` has passed.
    pub(crate) fn latest(&self, worked: i64) -> i64 {
        let week = worked.div_euclid(self.spans.total());
        let rest = worked.rem_euclid(self.spans.total());
        week * WEEK + self.spans.latest(rest).unwrap_or_default() - EPOCH_IN_WEEK
    }

    /// The earliest working wall time at or after `local`.
    pub(crate) fn next(&self, local: i64) -> i64 {
        let since = local + EPOCH_IN_WEEK;
        let monday = since.div_euclid(WEEK) * WEEK;
        let within = self.spans.next(since.rem_euclid(WEEK));
        let found = within.or_else(|| self.spans.next(0).map(|first| first + WEEK)).unwrap_or_default();
        monday + found - EPOCH_IN_WEEK
    }

    /// How many working days there are up to and with `date`, from a fixed Monday on.
    pub(crate) fn days_through(&self, date: Date) -> i64 {
        let since = i64::from(date.days()) + 3;
        let in_week = self.working.partition_point(|day| *day <= since.rem_euclid(7));
        since.div_euclid(7) * self.per_week() + i64::try_from(in_week).unwrap_or_default()
    }

    /// The days since 1970 of working day `number`, counted as [`days_through`](Self::days_through) does.
    pub(crate) fn day_number(&self, number: i64) -> i64 {
        let week = (number - 1).div_euclid(self.per_week());
        let in_week = usize::try_from((number - 1).rem_euclid(self.per_week())).unwrap_or_default();
        week * 7 + self.working.get(in_week).copied().unwrap_or_default() - 3
    }

    /// The wall time at which the last window of `date` ends.
    pub(crate) fn close(&self, date: Date) -> i64 {
        let end = self.windows(date.weekday_index()).iter().map(|window| window.end).max();
        date.midnight() + end.unwrap_or_default()
    }

    fn per_week(&self) -> i64 {
        i64::try_from(self.working.len()).unwrap_or(1)
    }
}
