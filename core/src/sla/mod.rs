//! Service levels: targets, due times, and the clocks that run toward them. Knows no states of a ticket and no people.

mod check;
mod clock;
mod event;
mod ladder;
mod status;
mod target;

pub use clock::{Clock, ClockState, Run};
pub use event::{ClockAction, ClockBeginning, ClockCircumstances, ClockEvent};
pub use ladder::{DueStep, DueSteps, ReachedStep};
pub use status::{ClockStatus, Standing};
pub use target::{Priority, Target};

use crate::calendar::{Calendar, CalendarRef, Calendars, OutsideCoverage, Reckoned};
use crate::error::{Error, ErrorCode, Result};
use crate::ids::{CalendarId, CategoryId, MetricId, RuleId};
use crate::policy::{EscalationRule, MetricRule, Policy, Section, TargetRule, TimeBudget};
use crate::understand::Urgency;
use crate::value::{BasisPoints, Timestamp};
use std::sync::Arc;

/// What decides which targets hold.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// How soon a desk must act.
    pub priority: Priority,
    /// The main category.
    pub category: &'a CategoryId,
    /// How urgent the message is.
    pub urgency: Urgency,
}

/// What one target asks for: what is measured, how long, in which calendar, by which rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What is measured.
    pub metric: MetricId,
    /// The rule of the policy.
    pub rule: RuleId,
    /// The calendar that its time is counted in.
    pub calendar: CalendarId,
    /// How long.
    pub time: TimeBudget,
    /// The share of the time after which it is at risk.
    pub warn_share: BasisPoints,
    /// The steps of the escalation ladder, in the policy's order.
    pub steps: Arc<[EscalationRule]>,
}

impl Terms {
    fn calendar<'a>(&self, calendars: &'a Calendars) -> Result<&'a Calendar> {
        calendars.named_at("sla.targets.calendar", &self.calendar)
    }

    /// The latest instant that meets the terms when their clock runs from `start` on without a pause.
    fn due_at(&self, start: Timestamp, calendar: &Calendar) -> Result<Reckoned<Timestamp>> {
        match self.time {
            TimeBudget::Minutes(minutes) => {
                calendar.add_working_time(start, i64::from(minutes) * 60_000, OutsideCoverage::Provisional)
            }
            TimeBudget::WorkingDays(days) => calendar.add_working_days(start, days, OutsideCoverage::Provisional),
        }
    }

    /// How much working time lies between `start` and the instant that meets them at the latest.
    fn budget(&self, start: Timestamp, calendar: &Calendar) -> Result<i64> {
        match self.time {
            TimeBudget::Minutes(minutes) => Ok(i64::from(minutes) * 60_000),
            TimeBudget::WorkingDays(_) => {
                let due_at = self.due_at(start, calendar)?.value;
                Ok(calendar.working_time_between(start, due_at, OutsideCoverage::Provisional)?.value)
            }
        }
    }
}

/// A compiled sla section.
#[derive(Clone, Debug)]
pub struct Sla {
    /// The targets of each metric, in the order of the policy's metrics and targets.
    metrics: Vec<Vec<(TargetRule, Terms)>>,
    /// The escalation ladder of each metric, in the order of the policy's metrics.
    ladders: Vec<(MetricId, Arc<[EscalationRule]>)>,
    ids: Vec<String>,
}

impl Sla {
    /// Compiles the policy's section.
    ///
    /// # Errors
    /// `invalid_policy` with every fault and its place.
    pub fn new(policy: &Policy) -> Result<Self> {
        let mut faults = Vec::new();
        policy.sla.check(&mut faults);
        policy.sla.check_references(policy, &mut faults);
        if !faults.is_empty() {
            return Err(Error::with_faults(ErrorCode::InvalidPolicy, faults));
        }
        let ladder = |metric: &MetricRule| {
            let steps = policy.sla.escalation.iter().filter(|step| step.metric == metric.id);
            (metric.id.clone(), steps.cloned().collect::<Arc<[EscalationRule]>>())
        };
        let ladders: Vec<_> = policy.sla.metrics.iter().map(ladder).collect();
        let compiled = |target: &TargetRule, warn_share: BasisPoints, steps: &Arc<[EscalationRule]>| Terms {
            metric: target.metric.clone(),
            rule: target.id.clone(),
            calendar: target.calendar.clone(),
            time: target.time,
            warn_share,
            steps: Arc::clone(steps),
        };
        let metrics = policy.sla.metrics.iter().zip(&ladders).map(|(metric, (_, steps))| {
            let targets = policy.sla.targets.iter().filter(|target| target.metric == metric.id);
            targets.map(|target| (target.clone(), compiled(target, metric.warn_share, steps))).collect()
        });
        let metrics = metrics.collect();
        let ids = policy.sla.metrics.iter().map(|metric| metric.id.as_str().to_owned()).collect();
        Ok(Self { metrics, ladders, ids })
    }

    /// Whether the policy measures this.
    pub(crate) fn measures(&self, metric: &MetricId) -> bool {
        self.ids.iter().any(|id| id == metric.as_str())
    }

    /// The terms that hold, one for each metric at most, in the order of the policy's metrics.
    pub fn terms(&self, circumstances: Circumstances<'_>) -> impl Iterator<Item = &Terms> {
        self.metrics
            .iter()
            .filter_map(move |targets| targets.iter().find(|(rule, _)| circumstances.fit(rule)).map(|(_, terms)| terms))
    }

    /// What must be done by when for a message received at `received_at`, in the order of the policy's metrics. A target
    /// that lies beyond its calendar's coverage is provisional.
    ///
    /// # Errors
    /// `time_out_of_range` at the end of the year 9999.
    pub fn targets(
        &self,
        circumstances: Circumstances<'_>,
        received_at: Timestamp,
        calendars: &Calendars,
    ) -> Result<Vec<Target>> {
        let target = |terms: &Terms| {
            let Reckoned { value, provisional } = terms.due_at(received_at, terms.calendar(calendars)?)?;
            Ok(Target {
                kind: terms.metric.clone(),
                due_at: value,
                provisional,
                calendar: terms.calendar.clone(),
                rule: terms.rule.clone(),
            })
        };
        self.terms(circumstances).map(target).collect()
    }
}

/// The calendars of `targets`, each once, in the order of their first use.
///
/// # Errors
/// `unknown_calendar`.
pub(crate) fn calendars_of(targets: &[Target], calendars: &Calendars) -> Result<Vec<CalendarRef>> {
    let mut found: Vec<CalendarRef> = Vec::new();
    for target in targets {
        if found.iter().all(|reference| reference.id != target.calendar) {
            found.push(calendars.named_at("targets.calendar", &target.calendar)?.reference().clone());
        }
    }
    Ok(found)
}

impl Circumstances<'_> {
    fn fit(&self, rule: &TargetRule) -> bool {
        (rule.priorities.is_empty() || rule.priorities.contains(&self.priority))
            && (rule.categories.is_empty() || rule.categories.contains(self.category))
            && (rule.urgencies.is_empty() || rule.urgencies.contains(&self.urgency))
    }
}

#[cfg(test)]
mod tests;
