//! The policy's section `sla`: service-level targets. Data only; the room compiles it.

use super::CalendarPolicy;
use crate::error::Fault;
use crate::ids::{CalendarId, CategoryId, MetricId, RuleId};
use crate::sla::Priority;
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
    /// The calendar that its time is counted in.
    pub calendar: CalendarId,
    /// How long.
    pub time: TimeBudget,
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

impl SlaPolicy {
    /// Adds every fault of the section; `calendars` is the section that its calendars are in.
    pub(crate) fn check(&self, calendars: &CalendarPolicy, faults: &mut Vec<Fault>) {
        for (index, metric) in self.metrics.iter().enumerate() {
            if self.metrics.iter().take(index).any(|other| other.id == metric.id) {
                let path = format!("sla.metrics[{index}].id");
                faults.push(Fault::new(path, "an id of its own", format!("`{}` again", metric.id)));
            }
        }
        for (index, target) in self.targets.iter().enumerate() {
            let mut fault = |field: &str, expected: String, got: String| {
                faults.push(Fault::new(format!("sla.targets[{index}].{field}"), expected, got));
            };
            if self.targets.iter().take(index).any(|other| other.id == target.id) {
                fault("id", "an id of its own".to_owned(), format!("`{}` again", target.id));
            }
            if self.metrics.iter().all(|metric| metric.id != target.metric) {
                fault("metric", "the id of one of `sla.metrics`".to_owned(), format!("`{}`", target.metric));
            }
            if calendars.calendars.iter().all(|calendar| calendar.id != target.calendar) {
                let expected = "the id of one of `calendar.calendars`".to_owned();
                fault("calendar", expected, format!("`{}`", target.calendar));
            }
            let (field, value, most) = match target.time {
                TimeBudget::Minutes(minutes) => ("time.minutes", minutes, TimeBudget::MAX_MINUTES),
                TimeBudget::WorkingDays(days) => ("time.working_days", days, TimeBudget::MAX_DAYS),
            };
            if value < 1 {
                fault(field, "at least 1".to_owned(), format!("{value}"));
            } else if value > most {
                fault(field, format!("at most {most}"), format!("{value}"));
            }
        }
    }
}
