//! Questions about business time as one document, and their answers. The arithmetic is the calendar's.

use super::{Calendar, CalendarRef, Calendars, OutsideCoverage, Reckoned};
use crate::error::Result;
use crate::ids::CalendarId;
use crate::value::{Timestamp, safe_integer};
use serde::{Deserialize, Serialize};

/// What is asked of which calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeQuestion {
    /// A calendar of the policy.
    pub calendar: CalendarId,
    /// What is asked.
    pub ask: TimeAsk,
    /// What to do where the calendar does not cover a date that the answer rests on.
    #[serde(default)]
    pub outside: OutsideCoverage,
}

/// A question about business time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "kind"))]
#[non_exhaustive]
pub enum TimeAsk {
    /// When so much working time has passed.
    AddWorkingTime {
        /// From when.
        start: Timestamp,
        /// How much; when negative, from when it passes until `start`. Zero gives `start` back, open or not.
        #[serde(with = "safe_integer")]
        #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
        milliseconds: i64,
    },
    /// How much working time lies in [start, end).
    WorkingTimeBetween {
        /// From when.
        start: Timestamp,
        /// Until when; the answer is negative where this is before `start`.
        end: Timestamp,
    },
    /// The earliest working instant at or after one.
    NextOpening {
        /// The instant.
        at: Timestamp,
    },
    /// Whether an instant works.
    IsOpen {
        /// The instant.
        at: Timestamp,
    },
    /// The close of a working day after the date of an instant.
    AddWorkingDays {
        /// The instant, whose own date does not count.
        start: Timestamp,
        /// Of the how manieth; when negative, of those before. Zero gives `start` back.
        days: i32,
    },
}

crate::document::tagged!(TimeAsk);

/// An answer, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeAnswer {
    /// The answer.
    pub answer: TimeValue,
    /// Whether it rests on dates that the calendar does not cover, and may change when it comes to cover them.
    pub provisional: bool,
    /// The calendar, with the versions of its dates and of its zone.
    pub calendar: CalendarRef,
}

/// What a question about business time is answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "kind"))]
#[non_exhaustive]
pub enum TimeValue {
    /// An instant.
    Instant {
        /// The instant.
        at: Timestamp,
    },
    /// A length of working time.
    Duration {
        /// Milliseconds.
        #[serde(with = "safe_integer")]
        #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
        milliseconds: i64,
    },
    /// Yes or no.
    Openness {
        /// Whether it works.
        holds: bool,
    },
}

crate::document::tagged!(TimeValue);

impl Calendars {
    /// Answers a question.
    ///
    /// # Errors
    /// `unknown_calendar`; `outside_coverage` when refused; `time_out_of_range` past the years of [`Timestamp`].
    pub fn answer(&self, question: &TimeQuestion) -> Result<TimeAnswer> {
        let calendar = self.named_at("question.calendar", &question.calendar)?;
        let Reckoned { value, provisional } = calendar.answer(question.ask, question.outside)?;
        Ok(TimeAnswer { answer: value, provisional, calendar: calendar.reference().clone() })
    }
}

impl Calendar {
    fn answer(&self, ask: TimeAsk, outside: OutsideCoverage) -> Result<Reckoned<TimeValue>> {
        let instant = |at| TimeValue::Instant { at };
        match ask {
            TimeAsk::AddWorkingTime { start, milliseconds } => {
                Ok(self.add_working_time(start, milliseconds, outside)?.map(instant))
            }
            TimeAsk::WorkingTimeBetween { start, end } => {
                let worked = self.working_time_between(start, end, outside)?;
                Ok(worked.map(|milliseconds| TimeValue::Duration { milliseconds }))
            }
            TimeAsk::NextOpening { at } => Ok(self.next_opening(at, outside)?.map(instant)),
            TimeAsk::IsOpen { at } => Ok(self.is_open(at, outside)?.map(|holds| TimeValue::Openness { holds })),
            TimeAsk::AddWorkingDays { start, days } => Ok(self.add_working_days(start, days, outside)?.map(instant)),
        }
    }
}
