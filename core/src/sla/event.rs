//! What happens to a clock as one document: the host keeps the clock, and each event gives the next one.

use super::{Circumstances, Clock, Priority, Sla, Terms};
use crate::calendar::Calendars;
use crate::error::{Error, ErrorCode, Result};
use crate::ids::{CategoryId, MetricId};
use crate::understand::Urgency;
use crate::value::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that happens to a clock, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClockEvent {
    /// When it happens.
    pub at: Timestamp,
    /// What happens.
    pub happens: ClockAction,
}

/// What happens to a clock. What does not fit its state changes nothing: a pause of what is paused, a resumption of what runs, the
/// fulfilment of what has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "kind"))]
#[non_exhaustive]
pub enum ClockAction {
    /// A clock begins; one that has ended begins anew, from zero.
    Activate {
        /// What it measures.
        metric: MetricId,
        /// What decides which target holds.
        under: ClockCircumstances,
        /// Whether time passes from the beginning.
        #[serde(default)]
        begins: ClockBeginning,
    },
    /// No time passes until it is resumed.
    Pause {},
    /// Time passes again.
    Resume {},
    /// What it measures was done: met until the due instant and at it, breached after.
    Fulfil {},
    /// Other circumstances: the target that holds now takes the place of the one before, what has elapsed is kept, and counted anew
    /// where the calendar is another. Where none holds any more, the clock stops.
    Change {
        /// What decides which target holds.
        under: ClockCircumstances,
    },
    /// Work begins again on what has ended: it goes on with what had elapsed. What begins from zero is activated.
    Reopen {},
    /// What it measures is no longer asked for: withdrawn, merged, rejected.
    Cancel {},
}

crate::document::tagged!(ClockAction);

/// How a clock begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ClockBeginning {
    /// It runs.
    #[default]
    Running,
    /// It is paused, and burns nothing.
    Paused,
}

/// What decides which targets hold for a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClockCircumstances {
    /// How soon a desk must act.
    pub priority: Priority,
    /// The main category.
    pub category: CategoryId,
    /// How urgent the message was.
    pub urgency: Urgency,
}

impl Sla {
    /// The clock after `event`; `clock` is absent for the one that activates it.
    ///
    /// # Errors
    /// `invalid_document` when the clock's parts contradict each other, when there is no clock to change, and when no target holds for
    /// one that is to begin; `unknown_calendar`; `time_out_of_range` at the end of the year 9999.
    pub fn advance(&self, clock: Option<&Clock>, event: &ClockEvent, calendars: &Calendars) -> Result<Clock> {
        if let Some(clock) = clock {
            clock.check("clock")?;
        }
        let at = event.at;
        match (&event.happens, clock) {
            (ClockAction::Activate { metric, under, begins }, None) => {
                self.begin(metric, under, *begins, at, calendars)
            }
            (ClockAction::Activate { metric, under, begins }, Some(clock)) if !clock.is_open() => {
                self.begin(metric, under, *begins, at, calendars)
            }
            (_, None) => Err(Error::at(ErrorCode::InvalidDocument, "clock", "a clock, but for `activate`", "none")),
            (ClockAction::Activate { .. }, Some(clock)) => Ok(clock.clone()),
            (ClockAction::Pause {}, Some(clock)) => clock.pause(at, calendars),
            (ClockAction::Resume {}, Some(clock)) => clock.resume(at, calendars),
            (ClockAction::Fulfil {}, Some(clock)) => clock.fulfil(at, calendars),
            (ClockAction::Change { under }, Some(clock)) => match self.holding(&clock.metric, under) {
                Some(terms) => clock.retarget(terms, at, calendars),
                None => clock.stop(at, calendars),
            },
            (ClockAction::Reopen {}, Some(clock)) => clock.reopen(at, calendars),
            (ClockAction::Cancel {}, Some(clock)) => clock.stop(at, calendars),
        }
    }

    fn begin(
        &self,
        metric: &MetricId,
        under: &ClockCircumstances,
        begins: ClockBeginning,
        at: Timestamp,
        calendars: &Calendars,
    ) -> Result<Clock> {
        let terms = self.holding(metric, under).ok_or_else(|| {
            let expected = "a metric for which a target holds";
            Error::at(ErrorCode::InvalidDocument, "event.happens.metric", expected, "another id")
        })?;
        match begins {
            ClockBeginning::Running => Clock::start(terms, at, calendars),
            ClockBeginning::Paused => Clock::paused(terms, at, calendars),
        }
    }

    /// The terms that hold for a metric.
    fn holding(&self, metric: &MetricId, under: &ClockCircumstances) -> Option<&Terms> {
        let ClockCircumstances { priority, category, urgency } = under;
        let circumstances = Circumstances { priority: *priority, category, urgency: *urgency };
        self.terms(circumstances).find(|terms| terms.metric == *metric)
    }
}
