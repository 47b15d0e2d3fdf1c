//! Whether the section `sla` is sound, and whether a clock that came from outside holds together.

use super::{Clock, ClockState};
use crate::error::{Error, ErrorCode, Fault, Result};
use crate::policy::{Ids, Policy, Section, SlaPolicy, StepTime, TimeBudget, distinct};
use crate::value::{MAX_INTEGER, Timestamp};

/// The years 1970 to 9999: more working time nothing can take.
const ALL_TIME: i64 = Timestamp::MAX.millis();

impl Clock {
    /// Whether the parts of a clock that came from outside, at the document's `path`, belong together: it runs if and only if
    /// it has a present run and a due instant, it has an end if and only if it has ended, a pause has no due instant, no run
    /// ends before it began, and no more working time has elapsed than the runs have room for.
    ///
    /// What no clock tells is not checked: whether its times are those of its calendar.
    ///
    /// # Errors
    /// `invalid_document` at the first part that contradicts another.
    pub fn check(&self, path: &str) -> Result<()> {
        let fault = |part: &str, expected: &str, got: &str| {
            Err(Error::at(ErrorCode::InvalidDocument, format!("{path}.{part}"), expected, got))
        };
        let (running, paused) = (self.state == ClockState::Running, self.state == ClockState::Paused);
        if running != self.running_since.is_some() {
            return fault("running_since", "an instant if and only if the clock runs", "the other");
        }
        if running && self.due_at.is_none() {
            return fault("due_at", "an instant while the clock runs", "none");
        }
        if paused && self.due_at.is_some() {
            return fault("due_at", "absent while the clock is paused", "an instant");
        }
        if self.is_open() == self.ended_at.is_some() {
            return fault("ended_at", "an instant if and only if the clock has ended", "the other");
        }
        if self.state == ClockState::Met && self.breached_at.is_some() {
            return fault("breached_at", "absent when the clock was met", "an instant");
        }
        if self.state == ClockState::Breached && self.breached_at.is_none() {
            return fault("breached_at", "an instant when the clock was breached", "none");
        }
        match self.budget {
            ..=0 => return fault("budget", "at least 1", "less"),
            1..=MAX_INTEGER => {}
            _ => return fault("budget", &format!("at most {MAX_INTEGER}"), "more"),
        }
        let mut room: i64 = 0;
        for (index, run) in self.runs.iter().enumerate() {
            if run.to < run.from {
                return fault(&format!("runs[{index}].to"), "no earlier than `from`", "earlier");
            }
            room = room.saturating_add(run.to.millis() - run.from.millis());
        }
        if room > ALL_TIME {
            return fault("runs", "no longer in all than the years 1970 to 9999", "longer");
        }
        match self.elapsed {
            ..=-1 => fault("elapsed", "at least 0", "less"),
            elapsed if elapsed > room => fault("elapsed", "no more than the length of `runs`", "more"),
            _ => Ok(()),
        }
    }
}

impl Section for SlaPolicy {
    const NAMES: &'static [&'static str] = &["calendar", "ticket"];

    fn check(&self, faults: &mut Vec<Fault>) {
        distinct("sla.metrics", self.metrics.iter().map(|metric| metric.id.as_str()), faults);
        distinct("sla.targets", self.targets.iter().map(|target| target.id.as_str()), faults);
        let metrics: Ids<'_> = self.metrics.iter().map(|metric| metric.id.as_str()).collect();
        for (index, target) in self.targets.iter().enumerate() {
            let mut fault = |field: &str, expected: String, got: String| {
                faults.push(Fault::new(format!("sla.targets[{index}].{field}"), expected, got));
            };
            if !metrics.contains(target.metric.as_str()) {
                fault("metric", "the id of one of `sla.metrics`".to_owned(), format!("`{}`", target.metric));
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
        distinct("sla.escalation", self.escalation.iter().map(|step| step.id.as_str()), faults);
        for (index, step) in self.escalation.iter().enumerate() {
            let path = format!("sla.escalation[{index}]");
            if !metrics.contains(step.metric.as_str()) {
                let got = format!("`{}`", step.metric);
                faults.push(Fault::new(format!("{path}.metric"), "the id of one of `sla.metrics`", got));
            }
            let (field, value, most) = match step.when {
                StepTime::Share(share) => ("share", share.get(), 10_000),
                StepTime::MinutesBefore(minutes) => ("minutes_before", minutes, TimeBudget::MAX_MINUTES),
                StepTime::MinutesAfter(minutes) => ("minutes_after", minutes, TimeBudget::MAX_MINUTES),
            };
            if !(1..=most).contains(&value) {
                faults.push(Fault::new(format!("{path}.when.{field}"), format!("1 to {most}"), format!("{value}")));
            }
        }
    }

    fn check_references(&self, policy: &Policy, faults: &mut Vec<Fault>) {
        let roles: Ids<'_> = policy.ticket.roles.iter().map(|role| role.id.as_str()).collect();
        for (index, step) in self.escalation.iter().enumerate() {
            if !roles.contains(step.role.as_str()) {
                let path = format!("sla.escalation[{index}].role");
                faults.push(Fault::new(path, "the id of one of `ticket.roles`", format!("`{}`", step.role)));
            }
        }
        let calendars: Ids<'_> = policy.calendar.calendars.iter().map(|calendar| calendar.id.as_str()).collect();
        for (index, target) in self.targets.iter().enumerate() {
            if !calendars.contains(target.calendar.as_str()) {
                let path = format!("sla.targets[{index}].calendar");
                let expected = "the id of one of `calendar.calendars`";
                faults.push(Fault::new(path, expected, format!("`{}`", target.calendar)));
            }
        }
    }
}
