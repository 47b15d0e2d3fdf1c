//! Proves a policy's workflow sound: ids known and unique, no two answers to one command, every state reachable and able
//! to end. Finds every fault, not the first.

use super::{Command, Phase};
use crate::error::Fault;
use crate::ids::{CommandId, StateId};
use crate::policy::{Ids, Policy, Requirement, Section, TicketPolicy, TransitionPolicy, distinct};
use std::collections::BTreeMap;

/// The longest window of a transition in hours: ten years.
const MAX_HOURS: i32 = 87_600;

impl Section for TicketPolicy {
    const NAMES: &'static [&'static str] = &["sla", "catalogue"];

    fn check(&self, faults: &mut Vec<Fault>) {
        distinct("ticket.roles", self.roles.iter().map(|role| role.id.as_str()), faults);
        distinct("ticket.states", self.states.iter().map(|state| state.id.as_str()), faults);
        distinct("ticket.transitions", self.transitions.iter().map(|transition| transition.id.as_str()), faults);
        distinct("ticket.metrics", self.metrics.iter().map(|metric| metric.id.as_str()), faults);
        let known = Known {
            roles: self.roles.iter().map(|role| role.id.as_str()).collect(),
            states: self.states.iter().map(|state| state.id.as_str()).collect(),
        };
        let mut answered = BTreeMap::new();
        let mut actions = BTreeMap::new();
        for (index, transition) in self.transitions.iter().enumerate() {
            let path = format!("ticket.transitions[{index}]");
            known.check_transition(&path, transition, faults);
            for (position, action) in transition.actions.iter().enumerate() {
                let place = format!("{path}.actions[{position}].id");
                if let Some(first) = actions.insert(action.id.as_str(), place.clone()) {
                    faults.push(Fault::new(place, "an id of its own", format!("`{}`, as {first}", action.id)));
                }
            }
            // Where two transitions answer the same command in the same state for the same role, neither is the rule.
            let froms: Vec<Option<&StateId>> =
                if transition.from.is_empty() { vec![None] } else { transition.from.iter().map(Some).collect() };
            for from in froms {
                for (position, role) in transition.roles.iter().enumerate() {
                    if let Some(first) = answered.insert((&transition.command, from, role), index) {
                        faults.push(Fault::new(
                            format!("{path}.roles[{position}]"),
                            "one transition for a command, state and role",
                            format!("`{role}`, as in ticket.transitions[{first}]"),
                        ));
                    }
                }
            }
        }
        for (index, metric) in self.metrics.iter().enumerate() {
            let path = format!("ticket.metrics[{index}]");
            commands(&format!("{path}.starts_on"), &metric.starts_on, faults);
            commands(&format!("{path}.fulfilled_on"), &metric.fulfilled_on, faults);
            known.states(&format!("{path}.paused_in"), &metric.paused_in, faults);
            known.states(&format!("{path}.stopped_in"), &metric.stopped_in, faults);
        }
        self.check_paths(faults);
    }

    fn check_references(&self, policy: &Policy, faults: &mut Vec<Fault>) {
        let metrics: Ids<'_> = policy.sla.metrics.iter().map(|metric| metric.id.as_str()).collect();
        for (index, metric) in
            self.metrics.iter().enumerate().filter(|(_, metric)| !metrics.contains(metric.id.as_str()))
        {
            let path = format!("ticket.metrics[{index}].id");
            faults.push(Fault::new(path, "the id of one of `sla.metrics`", format!("`{}`", metric.id)));
        }
        let sentences = policy.catalogue.codes();
        for (index, transition) in self.transitions.iter().enumerate() {
            for (place, action) in transition.actions.iter().enumerate() {
                let path = || format!("ticket.transitions[{index}].actions[{place}].reason");
                sentences.check(path, &action.reason, faults);
            }
        }
    }
}

impl TicketPolicy {
    /// Each state can be reached from an opening, and from each an end can be reached.
    fn check_paths(&self, faults: &mut Vec<Fault>) {
        let (mut onward, mut back) = (Edges::new(), Edges::new());
        let mut openings = Vec::new();
        for transition in &self.transitions {
            let Some(to) = &transition.to else { continue };
            if transition.command == CommandId::OPEN {
                openings.push(to.as_str());
            }
            for from in &transition.from {
                onward.entry(from.as_str()).or_default().push(to.as_str());
                back.entry(to.as_str()).or_default().push(from.as_str());
            }
        }
        let ends =
            self.states.iter().filter(|state| state.phase == Phase::Ended).map(|state| state.id.as_str()).collect();
        let (reachable, ending) = (closure(openings, &onward), closure(ends, &back));
        for (index, state) in self.states.iter().enumerate() {
            for (set, expected) in [(&reachable, "reachable from an opening"), (&ending, "able to reach an end")] {
                if !set.contains(state.id.as_str()) {
                    faults.push(Fault::new(format!("ticket.states[{index}]"), expected, format!("`{}`", state.id)));
                }
            }
        }
    }
}

/// What the transitions may name.
struct Known<'a> {
    roles: Ids<'a>,
    states: Ids<'a>,
}

impl Known<'_> {
    fn check_transition(&self, path: &str, transition: &TransitionPolicy, faults: &mut Vec<Fault>) {
        command(&format!("{path}.command"), &transition.command, faults);
        self.states(&format!("{path}.from"), &transition.from, faults);
        if let Some(to) = &transition.to {
            self.state(&format!("{path}.to"), to, faults);
        }
        let opens = transition.command == CommandId::OPEN;
        if opens && !transition.from.is_empty() {
            faults.push(Fault::new(format!("{path}.from"), "empty for `open`", "states"));
        }
        if !opens && transition.from.is_empty() {
            faults.push(Fault::new(format!("{path}.from"), "at least 1 state", "none"));
        }
        if opens && transition.to.is_none() {
            faults.push(Fault::new(format!("{path}.to"), "a state for `open`", "absent"));
        }
        if transition.roles.is_empty() {
            faults.push(Fault::new(format!("{path}.roles"), "at least 1 role", "none"));
        }
        for (index, role) in transition.roles.iter().enumerate() {
            if !self.roles.contains(role.as_str()) {
                faults.push(Fault::new(
                    format!("{path}.roles[{index}]"),
                    "a role of `ticket.roles`",
                    format!("`{role}`"),
                ));
            }
        }
        for (index, requirement) in transition.requires.iter().enumerate() {
            let carried = match requirement {
                Requirement::Text => Command::may_carry_text(&transition.command),
                Requirement::CustomerId | Requirement::TransactionId => opens,
            };
            if !carried {
                faults.push(Fault::new(
                    format!("{path}.requires[{index}]"),
                    "something that the command can carry",
                    format!("for `{}`", transition.command),
                ));
            }
        }
        if let Some(hours) = transition.within_hours
            && !(1..=MAX_HOURS).contains(&hours)
        {
            faults.push(Fault::new(format!("{path}.within_hours"), format!("1 to {MAX_HOURS}"), format!("`{hours}`")));
        }
    }

    fn states(&self, path: &str, states: &[StateId], faults: &mut Vec<Fault>) {
        for (index, state) in states.iter().enumerate() {
            self.state(&format!("{path}[{index}]"), state, faults);
        }
    }

    fn state(&self, path: &str, state: &StateId, faults: &mut Vec<Fault>) {
        if !self.states.contains(state.as_str()) {
            faults.push(Fault::new(path, "a state of `ticket.states`", format!("`{state}`")));
        }
    }
}

fn commands(path: &str, commands: &[CommandId], faults: &mut Vec<Fault>) {
    for (index, id) in commands.iter().enumerate() {
        command(&format!("{path}[{index}]"), id, faults);
    }
}

fn command(path: &str, id: &CommandId, faults: &mut Vec<Fault>) {
    if !CommandId::CONSTANTS.contains(id) {
        faults.push(Fault::new(path, "a command on a ticket", format!("`{id}`")));
    }
}

/// From each state, where the transitions lead.
type Edges<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// What can be reached from `starts` along `edges`.
fn closure<'a>(starts: Vec<&'a str>, edges: &Edges<'a>) -> Ids<'a> {
    let mut reached = Ids::new();
    let mut todo = starts;
    while let Some(state) = todo.pop() {
        if reached.insert(state) {
            todo.extend(edges.get(state).into_iter().flatten());
        }
    }
    reached
}
