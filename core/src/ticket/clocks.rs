//! What a command does to a ticket's clocks, by the policy's metrics. The arithmetic of a clock is the room `sla`'s.

use super::decide::Needs;
use super::{ClockChange, Command, Phase, Ticket};
use crate::error::Result;
use crate::ids::{CommandId, MetricId, StateId};
use crate::policy::{MetricPolicy, ReopenRule, StatePolicy};
use crate::sla::{Circumstances, Clock, ClockState, Terms};
use crate::value::Timestamp;

/// The clocks that change when `command` takes the ticket to `state` at `now`.
///
/// In this order: what the policy no longer has, work begins again, another priority, what the command fulfils, what it
/// starts, what the state stops, pauses or resumes, and the end of the ticket.
pub(super) fn changes(
    needs: &Needs<'_>,
    ticket: Option<&Ticket>,
    command: &Command,
    now: Timestamp,
    state: &StatePolicy,
) -> Result<Vec<ClockChange>> {
    let before = ticket.map_or(&[][..], |ticket| &ticket.clocks);
    let mut change = ClockWork { needs, clocks: before.to_vec(), now, state };
    match (command, ticket) {
        (Command::Open { decision, .. }, _) => {
            // Nothing is received later than now: a wrong clock must not put off what is due.
            {
                let (priority, category) = (decision.priority, &decision.category);
                let circumstances = Circumstances { priority, category, urgency: decision.urgency };
                change.open(circumstances, decision.received_at.min(now))?
            }
        }
        (_, Some(ticket)) => change.command(ticket, command)?,
        (_, None) => {}
    }
    change.enter_state()?;
    let after = change.clocks.into_iter().enumerate();
    Ok(after
        .filter(|(position, clock)| before.get(*position) != Some(clock))
        .map(|(position, clock)| changed(before.get(position), position, clock))
        .collect())
}

/// The change from the clock `before` to `clock`.
fn changed(before: Option<&Clock>, position: usize, mut clock: Clock) -> ClockChange {
    let had = before.into_iter().flat_map(|before| &before.runs);
    let kept_runs = had.zip(&clock.runs).take_while(|(had, has)| had == has).count();
    clock.runs.drain(..kept_runs);
    ClockChange { position, kept_runs, clock }
}

/// The clocks of a ticket while a command changes them.
struct ClockWork<'a> {
    needs: &'a Needs<'a>,
    clocks: Vec<Clock>,
    now: Timestamp,
    state: &'a StatePolicy,
}

impl<'a> ClockWork<'a> {
    fn open(&mut self, circumstances: Circumstances<'_>, received_at: Timestamp) -> Result<()> {
        for terms in self.needs.sla.terms(circumstances) {
            if self.starts_on(&terms.metric, &CommandId::OPEN) {
                self.start(terms, received_at)?;
            }
        }
        Ok(())
    }

    fn command(&mut self, ticket: &Ticket, command: &Command) -> Result<()> {
        let priority = match command {
            Command::Reprioritise { priority, .. } => *priority,
            _ => ticket.priority,
        };
        let needs = self.needs;
        let circumstances = Circumstances { priority, category: &ticket.category, urgency: ticket.urgency };
        let terms: Vec<&Terms> = needs.sla.terms(circumstances).collect();
        self.leave_what_is_gone(&terms)?;
        if !ticket.phase.is_open() && matches!(self.state.phase, Phase::Active | Phase::Waiting) {
            self.reopen(&terms)?;
        }
        if priority != ticket.priority {
            self.retarget(&terms)?;
        }
        let id = command.id();
        self.each_open(|work, clock| match work.metric(&clock.metric) {
            Some(metric) if metric.fulfilled_on.contains(&id) => clock.fulfil(work.now, needs.calendars),
            _ => Ok(clock.clone()),
        })?;
        for terms in terms {
            if self.starts_on(&terms.metric, &id) && !self.runs(&terms.metric) {
                self.start(terms, self.now)?;
            }
        }
        Ok(())
    }

    /// Open clocks of which the policy has no longer the calendar get the terms that it has now; without terms they end
    /// without counting, and so do those of a metric that it does not measure any more. A ticket is never stuck for what a
    /// policy took away.
    fn leave_what_is_gone(&mut self, terms: &[&Terms]) -> Result<()> {
        self.each_open(|work, clock| match terms.iter().find(|terms| terms.metric == clock.metric) {
            _ if work.needs.sla.measures(&clock.metric) && !work.is_lost(clock) => Ok(clock.clone()),
            Some(terms) => clock.retarget(terms, work.now, work.needs.calendars),
            None => Ok(clock.abandon(work.now)),
        })
    }

    /// Whether the policy has no longer the calendar that the clock counts in.
    fn is_lost(&self, clock: &Clock) -> bool {
        self.needs.calendars.get(&clock.calendar).is_err()
    }

    /// Ended clocks go on, begin again or get another beside them, as the policy says.
    fn reopen(&mut self, terms: &[&Terms]) -> Result<()> {
        for terms in terms {
            let rule = self.metric(&terms.metric).map_or(ReopenRule::Keep, |metric| metric.on_reopen);
            let last = self.clocks.iter().rposition(|clock| clock.metric == terms.metric);
            match (rule, last) {
                (ReopenRule::Resume, Some(last)) => {
                    let Some(clock) = self.clocks.get(last) else { continue };
                    let calendars = self.needs.calendars;
                    let reopened = if self.is_lost(clock) {
                        clock.reopen_under(terms, self.now, calendars)
                    } else {
                        clock.reopen(self.now, calendars)
                    }?;
                    self.replace(last, reopened);
                }
                (ReopenRule::Restart, Some(_)) => self.start(terms, self.now)?,
                (ReopenRule::New, Some(_)) => {
                    let clock = self.fresh(terms, self.now)?;
                    self.clocks.push(clock);
                }
                (ReopenRule::Keep, _) | (_, None) => {}
            }
        }
        Ok(())
    }

    /// Running clocks get the terms of another priority; one that has none under it stops, one that had none begins.
    fn retarget(&mut self, terms: &[&Terms]) -> Result<()> {
        let calendars = self.needs.calendars;
        self.each_open(|work, clock| match terms.iter().find(|terms| terms.metric == clock.metric) {
            Some(terms) => clock.retarget(terms, work.now, calendars),
            None => clock.stop(work.now, calendars),
        })?;
        for terms in terms {
            let last = self.clocks.iter().rfind(|clock| clock.metric == terms.metric);
            if last.is_none_or(|clock| clock.state == ClockState::Stopped)
                && self.starts_on(&terms.metric, &CommandId::OPEN)
            {
                self.start(terms, self.now)?;
            }
        }
        Ok(())
    }

    /// Clocks stop, pause and resume with the state; all stop with the end of the ticket.
    fn enter_state(&mut self) -> Result<()> {
        let calendars = self.needs.calendars;
        self.each_open(|work, clock| {
            let metric = work.metric(&clock.metric);
            let named = |list: fn(&MetricPolicy) -> &Vec<StateId>| {
                metric.is_some_and(|metric| list(metric).contains(&work.state.id))
            };
            if work.state.phase == Phase::Ended || named(|metric| &metric.stopped_in) {
                clock.stop(work.now, calendars)
            } else if named(|metric| &metric.paused_in) {
                clock.pause(work.now, calendars)
            } else {
                clock.resume(work.now, calendars)
            }
        })
    }

    /// Begins a clock, in the place of the last of its metric.
    fn start(&mut self, terms: &Terms, at: Timestamp) -> Result<()> {
        let clock = self.fresh(terms, at)?;
        match self.clocks.iter_mut().rfind(|clock| clock.metric == terms.metric) {
            Some(last) => *last = clock,
            None => self.clocks.push(clock),
        }
        Ok(())
    }

    /// A clock that runs, or one that is paused where the state pauses its metric.
    fn fresh(&self, terms: &Terms, at: Timestamp) -> Result<Clock> {
        let paused = self.metric(&terms.metric).is_some_and(|metric| metric.paused_in.contains(&self.state.id));
        let begin = if paused { Clock::paused } else { Clock::start };
        begin(terms, at, self.needs.calendars)
    }

    fn each_open(&mut self, change: impl Fn(&Self, &Clock) -> Result<Clock>) -> Result<()> {
        for position in 0..self.clocks.len() {
            let Some(clock) = self.clocks.get(position).filter(|clock| clock.is_open()) else { continue };
            let changed = change(self, clock)?;
            self.replace(position, changed);
        }
        Ok(())
    }

    fn replace(&mut self, position: usize, changed: Clock) {
        if let Some(clock) = self.clocks.get_mut(position) {
            *clock = changed;
        }
    }

    fn runs(&self, metric: &MetricId) -> bool {
        self.clocks.iter().any(|clock| clock.metric == *metric && clock.is_open())
    }

    fn metric(&self, id: &MetricId) -> Option<&'a MetricPolicy> {
        self.needs.policy.metrics.iter().find(|metric| metric.id == *id)
    }

    /// Whether the command starts clocks of the metric; those of a metric that the section does not name start with the ticket.
    fn starts_on(&self, metric: &MetricId, command: &CommandId) -> bool {
        self.metric(metric).map_or(*command == CommandId::OPEN, |metric| metric.starts_on.contains(command))
    }
}
