//! A clock of one target as a value: each change gives another value. Reads no time and no ticket.

use super::{ReachedStep, Terms};
use crate::calendar::{Calendar, Calendars, OutsideCoverage, Reckoned};
use crate::error::Result;
use crate::ids::{CalendarId, MetricId, RuleId};
use crate::schema::ClockSchema;
use crate::value::{BasisPoints, Timestamp, safe_integer};
use serde::{Deserialize, Serialize};

/// Where a clock is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ClockState {
    /// Time is passing.
    Running,
    /// No time is passing until it is resumed.
    Paused,
    /// Done in time.
    Met,
    /// Done, but late.
    Breached,
    /// No longer asked for: withdrawn, rejected, merged.
    Stopped,
}

/// A stretch during which a clock ran: [from, to).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Run {
    /// When it began.
    pub from: Timestamp,
    /// When it ended.
    pub to: Timestamp,
}

/// A service-level clock. All of its times are working time of its own calendar, in milliseconds, so that a pause is too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Clock {
    /// Which kind of document this is.
    pub schema: ClockSchema,
    /// What it measures.
    pub metric: MetricId,
    /// The rule of the policy that set its target.
    pub rule: RuleId,
    /// The calendar that it counts in.
    pub calendar: CalendarId,
    /// Where it is in its life.
    pub state: ClockState,
    /// When it was first set.
    pub started_at: Timestamp,
    /// The working time that it may take.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub budget: i64,
    /// The share of the budget after which it is at risk.
    pub warn_share: BasisPoints,
    /// The stretches during which it ran, but for the present one; what has elapsed in them is worked out anew when the
    /// calendar changes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Run>,
    /// The working time of `runs`.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub elapsed: i64,
    /// Since when it runs; only while it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub running_since: Option<Timestamp>,
    /// The latest instant that still meets it; none while it is paused, since each pause moves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Timestamp>,
    /// Whether the calendar does not cover the whole way to `due_at`, which may then move.
    pub provisional: bool,
    /// When it was breached, once that is known. Nothing takes a breach back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breached_at: Option<Timestamp>,
    /// When its terms were last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub changed_at: Option<Timestamp>,
    /// The steps of the escalation ladder that it had come to by then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub reached: Vec<ReachedStep>,
    /// When it was met, breached or stopped for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
}

impl Clock {
    /// A clock that runs from `at` on.
    ///
    /// # Errors
    /// `unknown_calendar`; `time_out_of_range` at the end of the year 9999. So for every change below.
    pub fn start(terms: &Terms, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        Self::paused(terms, at, calendars)?.resume(at, calendars)
    }

    /// A clock that is set at `at` and burns nothing until it is resumed.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn paused(terms: &Terms, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        Ok(Self {
            schema: ClockSchema::CURRENT,
            metric: terms.metric.clone(),
            rule: terms.rule.clone(),
            calendar: terms.calendar.clone(),
            state: ClockState::Paused,
            started_at: at,
            budget: terms.budget(at, terms.calendar(calendars)?)?,
            warn_share: terms.warn_share,
            runs: Vec::new(),
            elapsed: 0,
            running_since: None,
            due_at: None,
            provisional: false,
            breached_at: None,
            changed_at: None,
            reached: Vec::new(),
            ended_at: None,
        })
    }

    /// Stops the passing of time at `at`; only of a clock that runs.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn pause(&self, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        let mut clock = self.clone();
        if clock.state == ClockState::Running {
            clock.end_run(at, calendars)?;
            clock.state = ClockState::Paused;
            clock.due_at = None;
            clock.provisional = false;
        }
        Ok(clock)
    }

    /// Lets time pass again from `at` on; only of a clock that is paused.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn resume(&self, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        let mut clock = self.clone();
        if clock.state == ClockState::Paused {
            clock.begin_run(at, calendars)?;
        }
        Ok(clock)
    }

    /// What it measures was done at `at`: met until the due instant and at it, breached after.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn fulfil(&self, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        let mut clock = self.clone();
        if clock.is_open() {
            clock.end_run(at, calendars)?;
            clock.state = if clock.breached_at.is_some() { ClockState::Breached } else { ClockState::Met };
            clock.ended_at = Some(at);
        }
        Ok(clock)
    }

    /// What it measures is no longer asked for from `at` on.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn stop(&self, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        let mut clock = self.clone();
        if clock.is_open() {
            clock.end_run(at, calendars)?;
            clock.state = ClockState::Stopped;
            clock.ended_at = Some(at);
        }
        Ok(clock)
    }

    /// [`stop`](Self::stop) for a clock whose calendar is not there: the present run is left out, since nobody can count it.
    #[must_use]
    pub fn abandon(&self, at: Timestamp) -> Self {
        let mut clock = self.clone();
        if clock.is_open() {
            clock.settle(at);
            clock.running_since = None;
            clock.state = ClockState::Stopped;
            clock.ended_at = Some(at);
        }
        clock
    }

    /// Runs on from `at` with what had elapsed; the time since it ended does not count. Only of a clock that has ended.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn reopen(&self, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        let mut clock = self.clone();
        if !clock.is_open() {
            clock.ended_at = None;
            clock.begin_run(at, calendars)?;
        }
        Ok(clock)
    }

    /// [`reopen`](Self::reopen) under other terms, as [`retarget`](Self::retarget) puts them.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn reopen_under(&self, terms: &Terms, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        if self.is_open() {
            return Ok(self.clone());
        }
        let paused = Self { state: ClockState::Paused, ended_at: None, due_at: None, ..self.clone() };
        paused.retarget(terms, at, calendars)?.resume(at, calendars)
    }

    /// Puts other terms in the place of its own at `at`, as if they had held from the start: what has elapsed is kept, and
    /// counted anew in the calendar of the terms. A breach stays; one that the change itself brings is dated at `at`.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn retarget(&self, terms: &Terms, at: Timestamp, calendars: &Calendars) -> Result<Self> {
        let mut clock = self.clone();
        if !clock.is_open() {
            return Ok(clock);
        }
        clock.settle(at);
        let calendar = terms.calendar(calendars)?;
        clock.rule = terms.rule.clone();
        clock.calendar = terms.calendar.clone();
        clock.warn_share = terms.warn_share;
        clock.budget = terms.budget(clock.started_at, calendar)?;
        clock.elapsed = 0;
        for run in &clock.runs {
            clock.elapsed = clock.elapsed.saturating_add(worked(calendar, *run)?);
        }
        if let Some(since) = clock.running_since {
            clock.set_due(since, calendar)?;
        }
        let late = clock.elapsed > clock.budget || clock.due_at.is_some_and(|due_at| due_at < at);
        if late && clock.breached_at.is_none() {
            clock.breached_at = Some(at);
        }
        let terms_of = |clock: &Self| (clock.rule.clone(), clock.budget, clock.elapsed, clock.due_at);
        if terms_of(&clock) != terms_of(self) {
            clock.reached = self.reached_before(terms, at, calendars)?;
            clock.changed_at = Some(at);
        }
        Ok(clock)
    }

    /// Whether it has not ended.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ClockState::Running | ClockState::Paused)
    }

    /// The calendar that it counts in.
    pub(super) fn calendar<'a>(&self, calendars: &'a Calendars) -> Result<&'a Calendar> {
        calendars.named_at("clock.calendar", &self.calendar)
    }

    fn begin_run(&mut self, at: Timestamp, calendars: &Calendars) -> Result<()> {
        self.state = ClockState::Running;
        self.running_since = Some(at);
        self.set_due(at, self.calendar(calendars)?)
    }

    /// Moves the present run, if there is one, to those that are over. A run that would end before it began has no length.
    fn end_run(&mut self, at: Timestamp, calendars: &Calendars) -> Result<()> {
        self.settle(at);
        if let Some(from) = self.running_since.take() {
            let run = Run { from, to: at.max(from) };
            self.elapsed = self.elapsed.saturating_add(worked(self.calendar(calendars)?, run)?);
            self.runs.push(run);
        }
        Ok(())
    }

    /// Notes a breach that has come by `at`.
    fn settle(&mut self, at: Timestamp) {
        if self.state == ClockState::Running && self.breached_at.is_none() {
            self.breached_at = self.due_at.filter(|due_at| *due_at < at);
        }
    }

    /// The instant at which the budget is used up: in the present run, or in an earlier one where that went beyond it.
    fn set_due(&mut self, since: Timestamp, calendar: &Calendar) -> Result<()> {
        let mut rest = self.budget;
        let mut from = since;
        if self.elapsed > self.budget {
            for run in &self.runs {
                let length = worked(calendar, *run)?;
                if length > rest {
                    from = run.from;
                    break;
                }
                rest = rest.saturating_sub(length);
            }
        } else {
            rest = rest.saturating_sub(self.elapsed);
        }
        let Reckoned { value, provisional } = calendar.add_working_time(from, rest, OutsideCoverage::Provisional)?;
        self.due_at = Some(value);
        self.provisional = provisional;
        Ok(())
    }
}

/// The working time of a run.
pub(super) fn worked(calendar: &Calendar, run: Run) -> Result<i64> {
    Ok(calendar.working_time_between(run.from, run.to, OutsideCoverage::Provisional)?.value)
}
