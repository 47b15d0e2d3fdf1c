//! Working days: the dates on which a window begins.

use super::date::Date;
use super::{Calendar, Coverage, OutsideCoverage, Reckoned};
use crate::error::{Error, ErrorCode, Result};
use crate::value::Timestamp;

impl Calendar {
    /// The close of the `days`th working day after the date of `start`; zero gives `start` back.
    ///
    /// The day of receipt does not count, open or closed; the close is the end of the last window of the last day, which
    /// may lie past midnight. When negative, the close of the `-days`th working day before.
    ///
    /// # Errors
    /// `outside_coverage` when refused; `time_out_of_range` past the years of [`Timestamp`].
    pub fn add_working_days(
        &self,
        start: Timestamp,
        days: i32,
        outside: OutsideCoverage,
    ) -> Result<Reckoned<Timestamp>> {
        if days == 0 {
            return Ok(Reckoned { value: start, provisional: false });
        }
        let Reckoned { value: date, provisional } =
            self.working_day_after(self.zone.date_at(start.millis()), days, outside)?;
        let value = Timestamp::from_millis(self.close(date)).ok_or_else(out_of_range)?;
        Ok(Reckoned { value, provisional })
    }

    /// The `days`th working day after `date`, before it when negative; zero gives `date` back.
    ///
    /// # Errors
    /// `outside_coverage` when refused; `time_out_of_range` past the years of [`Timestamp`].
    pub fn working_day_after(&self, date: Date, days: i32, outside: OutsideCoverage) -> Result<Reckoned<Date>> {
        if days == 0 {
            return Ok(Reckoned { value: date, provisional: false });
        }
        let passed = if days > 0 { self.days_through(date) } else { self.days_through(previous(date)) + 1 };
        let found = Date::from_day_number(self.day_number(passed + i64::from(days))).ok_or_else(out_of_range)?;
        let (first, last) = if days > 0 { (Date::from_days(date.days() + 1), found) } else { (found, previous(date)) };
        let covered = self.coverage.as_ref().is_none_or(|coverage| coverage.first <= first && last <= coverage.last);
        self.mark(found, covered, outside)
    }

    /// How many working days there are up to and with `date`, from the beginning of the coverage on.
    fn days_through(&self, date: Date) -> i64 {
        let Some(coverage) = &self.coverage else {
            let skipped = self.skipped.partition_point(|skipped| *skipped <= date);
            return self.week.days_through(date) - i64::try_from(skipped).unwrap_or_default();
        };
        if date < coverage.first {
            self.week.days_through(date) - self.week.days_through(previous(coverage.first))
        } else if date > coverage.last {
            let covered = i64::try_from(coverage.days.len()).unwrap_or(i64::MAX);
            covered + self.week.days_through(date) - self.week.days_through(coverage.last)
        } else {
            coverage.days_through(date)
        }
    }

    /// The days since 1970 of working day `number`, counted as [`days_through`](Self::days_through) does.
    fn day_number(&self, number: i64) -> i64 {
        let Some(coverage) = &self.coverage else {
            let passes = |number, skipped: &Date| number + i64::from(self.week.days_through(*skipped) <= number);
            return self.week.day_number(self.skipped.iter().fold(number, passes));
        };
        let covered = usize::try_from(number - 1).ok().and_then(|index| coverage.days.get(index));
        covered.map(|(date, _)| i64::from(date.days())).unwrap_or_else(|| {
            let (edge, rest) = if number < 1 {
                (previous(coverage.first), number)
            } else {
                (coverage.last, number - i64::try_from(coverage.days.len()).unwrap_or(i64::MAX))
            };
            self.week.day_number(self.week.days_through(edge) + rest)
        })
    }

    /// The instant at which the last window of a working day ends.
    fn close(&self, date: Date) -> i64 {
        let coverage = self.coverage.as_ref();
        let known = coverage.filter(|coverage| coverage.first <= date && date <= coverage.last).and_then(|coverage| {
            let index = usize::try_from(coverage.days_through(date) - 1).ok()?;
            coverage.days.get(index).map(|(_, close)| *close)
        });
        known.unwrap_or_else(|| {
            let local = self.week.close(date);
            match coverage {
                None => self.zone.after_last_before(local),
                Some(coverage) if date < coverage.first => local - self.zone.offset_at(coverage.from),
                Some(coverage) => local - self.zone.offset_at(coverage.until),
            }
        })
    }
}

impl Coverage {
    /// How many working days there are up to and with a date that is covered.
    fn days_through(&self, date: Date) -> i64 {
        let index = usize::try_from(date.days() - self.first.days()).unwrap_or(usize::MAX);
        self.through.get(index).copied().map_or(0, i64::from)
    }
}

fn previous(date: Date) -> Date {
    Date::from_days(date.days() - 1)
}

fn out_of_range() -> Error {
    Error::new(ErrorCode::TimeOutOfRange)
}
