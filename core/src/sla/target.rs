//! Priorities, and what they ask for by when.

use crate::ids::{CalendarId, MetricId, RuleId};
use crate::value::Timestamp;
use serde::{Deserialize, Serialize};

/// How soon a desk must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Priority {
    /// At once, round the clock.
    P1,
    /// Within the hour, round the clock.
    P2,
    /// The same working day.
    P3,
    /// Within working days.
    P4,
}

/// Something that must be done by an instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Target {
    /// What must be done.
    pub kind: MetricId,
    /// The latest instant that still meets it.
    pub due_at: Timestamp,
    /// Whether the calendar does not cover the whole way to `due_at`, which may then move.
    pub provisional: bool,
    /// The calendar that it was counted in.
    pub calendar: CalendarId,
    /// The rule of the policy that set it.
    pub rule: RuleId,
}
