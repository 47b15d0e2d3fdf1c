//! The escalation ladder: which steps a clock has come to, and when. Tells them; what they ask for the host does.
//!
//! A step stands at an amount of elapsed working time, so it is reached once, and at no instant at which the clock does not run. A
//! change of terms moves the steps that are still to come; what it moves into the past is reached at the change, and what was reached
//! before it stays reached, as a breach does. Stretches are [from, to), as runs are: who asked until an event and asks from there on
//! hears of what the event brought, and what is fulfilled at the instant of a step has not come to it.

use super::clock::{Clock, worked};
use super::status::share_of;
use super::{Sla, Terms};
use crate::calendar::{Calendar, Calendars, OutsideCoverage};
use crate::error::{Error, ErrorCode, Result};
use crate::ids::{ActionKind, MetricId, RoleId, RuleId};
use crate::order;
use crate::policy::{EscalationRule, StepTime};
use crate::value::Timestamp;
use serde::{Deserialize, Serialize};

/// A step that a clock had come to when its terms changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReachedStep {
    /// The step of the policy's ladder.
    pub id: RuleId,
    /// When.
    pub at: Timestamp,
}

/// A step that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueStep {
    /// The step of the policy's ladder.
    pub id: RuleId,
    /// When the clock came to it.
    pub at: Timestamp,
    /// Whom it concerns.
    pub role: RoleId,
    /// What to do.
    pub action: ActionKind,
}

/// The steps that are due in a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueSteps {
    /// The steps, in the order in which the clock comes to them.
    pub steps: Vec<DueStep>,
    /// When it comes to the next one if nothing happens: when to ask again. None if it never will.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_at: Option<Timestamp>,
}

impl Sla {
    /// The steps that `clock` comes to in [from, to), so that stretches that follow each other tell each step once.
    ///
    /// # Errors
    /// `invalid_document` when the clock's parts contradict each other, or `to` is before `from`; `unknown_calendar`;
    /// `time_out_of_range` when a step lies past the year 9999.
    pub fn due_steps(&self, clock: &Clock, from: Timestamp, to: Timestamp, calendars: &Calendars) -> Result<DueSteps> {
        clock.check("clock")?;
        if to < from {
            return Err(Error::at(ErrorCode::InvalidDocument, "to", "no earlier than `from`", "earlier"));
        }
        let course = Course::new(clock, clock.calendar(calendars)?)?;
        let (mut steps, mut next_at) = (Vec::new(), None);
        for step in self.ladder(&clock.metric) {
            match course.reaches(step)? {
                Some(at) if from <= at && at < to => {
                    let (role, action) = (step.role.clone(), step.action.clone());
                    steps.push(DueStep { id: step.id.clone(), at, role, action });
                }
                Some(at) if to <= at && next_at.is_none_or(|next| at < next) => next_at = Some(at),
                _ => {}
            }
        }
        order::by_key(&mut steps, |step| step.at);
        Ok(DueSteps { steps, next_at })
    }

    fn ladder(&self, metric: &MetricId) -> &[EscalationRule] {
        self.ladders.iter().find(|(of, _)| of == metric).map_or(&[], |(_, steps)| steps)
    }
}

impl Clock {
    /// The steps that it has come to before `at`, with those of earlier terms.
    pub(super) fn reached_before(
        &self,
        terms: &Terms,
        at: Timestamp,
        calendars: &Calendars,
    ) -> Result<Vec<ReachedStep>> {
        let mut reached = self.reached.clone();
        // Nobody can count in a calendar that the policy has no longer.
        if let (false, Ok(calendar)) = (terms.steps.is_empty(), self.calendar(calendars)) {
            let course = Course::new(self, calendar)?;
            for step in terms.steps.iter().filter(|step| self.reached.iter().all(|it| it.id != step.id)) {
                if let Some(when) = course.reaches(step)?.filter(|when| *when < at) {
                    reached.push(ReachedStep { id: step.id.clone(), at: when });
                }
            }
        }
        Ok(reached)
    }
}

/// A run of a clock; the last may still go on.
struct Stage {
    from: Timestamp,
    to: Option<Timestamp>,
    /// The working time before it, and with it.
    before: i64,
    through: i64,
}

impl Stage {
    fn has(&self, at: Timestamp) -> bool {
        self.to.is_none_or(|to| at < to)
    }
}

/// The runs of a clock, with what elapses in them.
struct Course<'a> {
    clock: &'a Clock,
    calendar: &'a Calendar,
    stages: Vec<Stage>,
}

impl<'a> Course<'a> {
    fn new(clock: &'a Clock, calendar: &'a Calendar) -> Result<Self> {
        let (mut stages, mut before) = (Vec::new(), 0_i64);
        for run in &clock.runs {
            let through = before.saturating_add(worked(calendar, *run)?);
            stages.push(Stage { from: run.from, to: Some(run.to), before, through });
            before = through;
        }
        if let Some(from) = clock.running_since {
            stages.push(Stage { from, to: None, before, through: i64::MAX });
        }
        Ok(Self { clock, calendar, stages })
    }

    /// When the clock comes to a step.
    fn reaches(&self, step: &EscalationRule) -> Result<Option<Timestamp>> {
        if let Some(reached) = self.clock.reached.iter().find(|reached| reached.id == step.id) {
            return Ok(Some(reached.at));
        }
        let elapsed = step.when.elapsed(self.clock.budget);
        let passed = self.stages.partition_point(|stage| stage.through < elapsed);
        for stage in self.stages.iter().skip(passed) {
            let rest = elapsed - stage.before;
            let at = self.calendar.add_working_time(stage.from, rest, OutsideCoverage::Provisional)?.value;
            if stage.has(at) {
                // What the change of terms moved into the past it brings at once, or when the clock runs again.
                let changed_at = self.clock.changed_at.filter(|changed_at| at < *changed_at);
                let brought = |changed_at: Timestamp| {
                    let stage = self.stages.iter().find(|stage| stage.has(changed_at));
                    stage.map(|stage| changed_at.max(stage.from))
                };
                return Ok(changed_at.map_or(Some(at), brought));
            }
        }
        Ok(None)
    }
}

impl StepTime {
    /// The working time after which a clock of so much comes to it.
    fn elapsed(self, budget: i64) -> i64 {
        match self {
            Self::Share(share) => share_of(budget, share),
            Self::MinutesBefore(minutes) => budget.saturating_sub(i64::from(minutes) * 60_000).max(0),
            Self::MinutesAfter(minutes) => budget.saturating_add(i64::from(minutes) * 60_000),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::CategoryId;
    use crate::policy::{CalendarPolicy, Policy};
    use crate::sla::{ClockAction, ClockBeginning, ClockCircumstances, ClockEvent, Priority};
    use crate::understand::Urgency;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const MINUTE: i64 = 60_000;

    fn room() -> (Sla, Calendars) {
        let mut policy = Policy::wallet().expect("the default");
        let steps = r#"[
            {"id": "half", "metric": "first_response", "when": {"share": 5000}, "role": "agent", "action": "remind"},
            {"id": "early", "metric": "first_response", "when": {"minutes_before": 600}, "role": "agent", "action": "remind"},
            {"id": "due", "metric": "first_response", "when": {"share": 10000}, "role": "supervisor", "action": "escalate"},
            {"id": "late", "metric": "first_response", "when": {"minutes_after": 30}, "role": "admin", "action": "escalate"}
        ]"#;
        policy.sla.escalation = serde_json::from_str(steps).expect("a ladder");
        let section: &CalendarPolicy = &policy.calendar;
        (Sla::new(&policy).expect("sound"), Calendars::new(section).expect("sound"))
    }

    fn under(priority: Priority) -> ClockCircumstances {
        ClockCircumstances { priority, category: CategoryId::OTHER, urgency: Urgency::Routine }
    }

    fn happens() -> impl Strategy<Value = ClockAction> {
        prop_oneof![
            Just(ClockAction::Pause {}),
            Just(ClockAction::Resume {}),
            Just(ClockAction::Fulfil {}),
            Just(ClockAction::Reopen {}),
            Just(ClockAction::Cancel {}),
            prop_oneof![Just(Priority::P1), Just(Priority::P2), Just(Priority::P3), Just(Priority::P4)]
                .prop_map(|priority| ClockAction::Change { under: under(priority) }),
        ]
    }

    proptest! {
        /// A host that asks until each event, and one that asks now and then, each hear of every step once, and of the same.
        #[test]
        fn each_step_is_told_once_whatever_happens_to_the_clock(
            start in 0..10_000_i64,
            events in prop::collection::vec((happens(), 0..900_i64, 0..3_u8), 0..12),
        ) {
            let (sla, calendars) = room();
            let friday = Timestamp::parse("2026-11-20T00:00:00+08:00").expect("an instant");
            let began = friday.saturating_add(start * MINUTE);
            let (metric, begins) = (MetricId::FIRST_RESPONSE, ClockBeginning::Running);
            let activate = ClockAction::Activate { metric, under: under(Priority::P3), begins };
            let mut clock =
                sla.advance(None, &ClockEvent { at: began, happens: activate }, &calendars).expect("a clock");
            let (mut asked, mut now) = (began, began);
            let mut told: BTreeMap<RuleId, Timestamp> = BTreeMap::new();
            let mut hear = |clock: &Clock, from, to| {
                for step in sla.due_steps(clock, from, to, &calendars).expect("an answer").steps {
                    assert!(from <= step.at && step.at < to);
                    assert_eq!(told.insert(step.id.clone(), step.at), None, "{} again", step.id);
                }
            };
            for (happens, minutes, asks) in events {
                now = now.saturating_add(minutes * MINUTE);
                if asks > 0 {
                    hear(&clock, asked, now);
                    asked = now;
                }
                clock = sla.advance(Some(&clock), &ClockEvent { at: now, happens }, &calendars).expect("a clock");
            }
            let end = now.saturating_add(60 * 1_440 * MINUTE);
            hear(&clock, asked, end);
            let all = sla.due_steps(&clock, Timestamp::MIN, end, &calendars).expect("an answer");
            let all: BTreeMap<_, _> = all.steps.into_iter().map(|step| (step.id, step.at)).collect();
            prop_assert_eq!(told, all);
        }
    }
}
