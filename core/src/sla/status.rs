//! How a clock stands at an instant. Changes nothing.

use super::clock::{Clock, ClockState, Run, worked};
use crate::calendar::{Calendars, OutsideCoverage};
use crate::error::Result;
use crate::value::{BasisPoints, MAX_INTEGER, Timestamp, safe_integer};
use serde::{Deserialize, Serialize};

/// How a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Standing {
    /// It runs, and is not near its end.
    OnTrack,
    /// It runs, and the share of its time that warns has passed.
    AtRisk,
    /// Its due instant has passed, or had when it ended.
    Breached,
    /// It was done in time.
    Met,
    /// No time is passing.
    Paused,
    /// It is no longer asked for.
    Stopped,
}

/// How a clock stands at an instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClockStatus {
    /// How it stands.
    pub standing: Standing,
    /// The working time that is left, in milliseconds; negative by how much it is late.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub remaining_working: i64,
    /// The time on the wall until `due_at`, in milliseconds, negative after it; none unless the clock runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remaining_wall: Option<i64>,
    /// The latest instant that still meets it; none while it is paused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Timestamp>,
    /// Whether the calendar does not cover the whole way to `due_at`, which may then move.
    pub provisional: bool,
    /// When it was breached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breached_at: Option<Timestamp>,
    /// The first instant at which it will stand otherwise if nothing happens: when to look again. None if it never will.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_change_at: Option<Timestamp>,
}

impl Clock {
    /// How it stands at `now`. Before the present run began, as at its beginning.
    ///
    /// # Errors
    /// `invalid_document` when the clock's parts contradict each other ([`check`](Self::check)); `unknown_calendar`;
    /// `time_out_of_range` when its budget leads past the year 9999.
    pub fn status(&self, now: Timestamp, calendars: &Calendars) -> Result<ClockStatus> {
        self.check("clock")?;
        let calendar = self.calendar(calendars)?;
        let mut status = ClockStatus {
            standing: self.standing_at_rest(),
            remaining_working: (self.budget - self.elapsed).clamp(-MAX_INTEGER, MAX_INTEGER),
            remaining_wall: None,
            due_at: self.due_at,
            provisional: self.provisional,
            breached_at: self.breached_at,
            next_change_at: None,
        };
        let (Some(since), Some(due_at)) = (self.running_since, self.due_at) else { return Ok(status) };
        let run = worked(calendar, Run { from: since, to: now.max(since) })?;
        status.remaining_working = (self.budget - self.elapsed - run).clamp(-MAX_INTEGER, MAX_INTEGER);
        status.remaining_wall = Some(due_at.millis() - now.millis());
        if status.breached_at.is_none() && due_at < now {
            status.breached_at = Some(due_at);
        }
        let until_warning = (self.warning() - self.elapsed).max(0);
        let warn_at = calendar.add_working_time(since, until_warning, OutsideCoverage::Provisional)?.value;
        (status.standing, status.next_change_at) = if status.breached_at.is_some() {
            (Standing::Breached, None)
        } else if now < warn_at {
            (Standing::OnTrack, Some(warn_at))
        } else {
            // The due instant itself still meets the target.
            (Standing::AtRisk, Some(due_at.saturating_add(1)))
        };
        Ok(status)
    }

    /// The elapsed time at which it comes to be at risk.
    fn warning(&self) -> i64 {
        share_of(self.budget, self.warn_share)
    }

    fn standing_at_rest(&self) -> Standing {
        match self.state {
            _ if self.breached_at.is_some() => Standing::Breached,
            ClockState::Running => Standing::OnTrack,
            ClockState::Paused => Standing::Paused,
            ClockState::Met => Standing::Met,
            ClockState::Breached => Standing::Breached,
            ClockState::Stopped => Standing::Stopped,
        }
    }
}

/// A share of a clock's time, rounded up to a millisecond.
pub(super) fn share_of(budget: i64, share: BasisPoints) -> i64 {
    let part = i128::from(budget) * i128::from(share.get());
    i64::try_from((part + 9_999).div_euclid(10_000)).unwrap_or(budget)
}
