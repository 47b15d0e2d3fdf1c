//! The policy's section `sla`: service-level targets. Data only; the room compiles it.

use crate::ids::{ActionKind, CalendarId, CategoryId, MetricId, RoleId, RuleId};
use crate::sla::Priority;
use crate::understand::Urgency;
use crate::value::BasisPoints;
use serde::{Deserialize, Serialize};

/// What is measured, and by when it must be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SlaPolicy {
    /// What is measured, in the order in which targets are told.
    pub metrics: Vec<MetricRule>,
    /// The targets; of each metric the first that fits holds.
    pub targets: Vec<TargetRule>,
    /// The escalation ladder: what is done, and by whom, while a clock runs on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub escalation: Vec<EscalationRule>,
}

/// Something that is measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MetricRule {
    /// The metric.
    pub id: MetricId,
    /// The share of a target's time after which it is at risk.
    pub warn_share: BasisPoints,
}

/// A target and when it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TargetRule {
    /// The rule.
    pub id: RuleId,
    /// What is measured.
    pub metric: MetricId,
    /// The priorities that it holds for; all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub priorities: Vec<Priority>,
    /// The main categories that it holds for; all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<CategoryId>,
    /// The urgencies that it holds for; all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urgencies: Vec<Urgency>,
    /// The calendar that its time is counted in.
    pub calendar: CalendarId,
    /// How long.
    pub time: TimeBudget,
}

/// A step of the escalation ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EscalationRule {
    /// The step.
    pub id: RuleId,
    /// Of which clocks.
    pub metric: MetricId,
    /// When.
    pub when: StepTime,
    /// Whom it concerns.
    pub role: RoleId,
    /// What to do.
    pub action: ActionKind,
}

/// Where a step of the ladder stands, in working time of the target's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum StepTime {
    /// At a share of the target's time; the whole of it is the due instant.
    Share(BasisPoints),
    /// Minutes before it is due, or at the beginning where it has fewer; at least 1, at most ten years of them.
    MinutesBefore(#[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5_270_400)))] i32),
    /// Minutes after it was due; at least 1, at most ten years of them.
    MinutesAfter(#[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5_270_400)))] i32),
}

/// How long something may take, in working time of its calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum TimeBudget {
    /// Minutes; at least 1, at most ten years of them.
    Minutes(#[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5_270_400)))] i32),
    /// Until the close of this working day after the day of receipt; at least 1, at most 3660.
    WorkingDays(#[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3_660)))] i32),
}

impl TimeBudget {
    /// Ten years and a few leap days.
    pub(crate) const MAX_DAYS: i32 = 3_660;
    pub(crate) const MAX_MINUTES: i32 = Self::MAX_DAYS * 1_440;
}
