//! Dates, weekdays and windows of wall time as a policy writes them. Knows nothing of zones or instants.

use crate::policy::Weekday;
use chrono::NaiveDate;
use std::fmt;

pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const DAY: i64 = 1_440 * MINUTE;

/// A date of the Gregorian calendar, as days since 1970-01-01; the years 1970 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// 9999-12-31.
    const LAST: i32 = 2_932_896;

    /// Reads `2026-02-14`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
        let date = NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?);
        let date = date.filter(|_| parts.next().is_none() && year >= 1970)?;
        Some(Self(date.to_epoch_days()))
    }

    /// The date so many days after 1970-01-01; `None` outside the years 1970 to 9999.
    pub(crate) fn from_day_number(days: i64) -> Option<Self> {
        let days = i32::try_from(days).ok()?;
        (0..=Self::LAST).contains(&days).then_some(Self(days))
    }

    pub(crate) const fn from_days(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01.
    pub const fn days(self) -> i32 {
        self.0
    }

    /// Milliseconds of wall time from 1970-01-01T00:00 to the midnight that begins the date.
    pub(crate) fn midnight(self) -> i64 {
        i64::from(self.0) * DAY
    }

    /// Days since the Monday on or before: 0 to 6.
    pub(crate) fn weekday_index(self) -> usize {
        // 1970-01-01 was a Thursday.
        usize::try_from((self.0 + 3).rem_euclid(7)).unwrap_or_default()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&NaiveDate::from_epoch_days(self.0).unwrap_or_default(), f)
    }
}

/// Reads a date or a range of dates with both ends, as ISO 8601 writes an interval.
pub(crate) fn parse_range(text: &str) -> Option<(Date, Date)> {
    match text.split_once('/') {
        None => Date::parse(text).map(|date| (date, date)),
        Some((first, last)) => Some((Date::parse(first)?, Date::parse(last)?)).filter(|(first, last)| first <= last),
    }
}

/// A window [start, end) of wall time, in milliseconds from the midnight that begins its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Window {
    pub(crate) start: i64,
    pub(crate) end: i64,
}

impl Window {
    /// Reads `09:00/18:00`; the start is before 24:00, the end after the start and at most 48:00.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (start, end) = text.split_once('/')?;
        let window = Self { start: parse_time(start)?, end: parse_time(end)? };
        (window.start < DAY && window.start < window.end && window.end <= 2 * DAY).then_some(window)
    }
}

/// Reads `09:00` as milliseconds; hours past 24 belong to the next day.
fn parse_time(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let minutes = digits(minutes, 2).filter(|minutes| *minutes < 60)?;
    Some(i64::from(digits(hours, 2)? * 60 + minutes) * MINUTE)
}

/// Reads exactly so many ASCII digits.
fn digits(text: &str, count: usize) -> Option<i32> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl Weekday {
    /// Days since Monday: 0 to 6.
    pub(crate) fn index(self) -> usize {
        match self {
            Self::Monday => 0,
            Self::Tuesday => 1,
            Self::Wednesday => 2,
            Self::Thursday => 3,
            Self::Friday => 4,
            Self::Saturday => 5,
            Self::Sunday => 6,
        }
    }
}
