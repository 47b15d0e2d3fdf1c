//! The checker of workflows: the default is sound, and each kind of fault is found with its place.

use super::*;
use crate::ids::{MetricId, RuleId};
use crate::policy::{Policy, Requirement, Section, StatePolicy, TicketPolicy};

fn faults(change: impl FnOnce(&mut TicketPolicy)) -> Vec<(String, String)> {
    let mut policy = Policy::wallet().expect("the default").ticket;
    change(&mut policy);
    let mut faults = Vec::new();
    policy.check(&mut faults);
    faults.into_iter().map(|fault| (fault.path, fault.expected)).collect()
}

fn fault(path: &str, expected: &str) -> (String, String) {
    (path.to_owned(), expected.to_owned())
}

fn state(id: &str) -> StateId {
    StateId::new(id).expect("an id")
}

#[test]
fn the_default_is_sound() {
    assert_eq!(faults(|_| ()), []);
}

#[test]
fn a_state_that_nothing_leads_to() {
    let found = faults(|policy| policy.states.push(StatePolicy { id: state("merged"), phase: Phase::Ended }));
    assert_eq!(found, [fault("ticket.states[9]", "reachable from an opening")]);
}

#[test]
fn a_state_that_cannot_end() {
    let found = faults(|policy| {
        policy.states.push(StatePolicy { id: state("limbo"), phase: Phase::Waiting });
        // Third parties are asked, and no answer is ever taken.
        policy.transitions[7].to = Some(state("limbo"));
        policy.transitions[8].from = vec![state("limbo")];
        policy.transitions[8].to = Some(state("limbo"));
    });
    let lost = fault("ticket.states[4]", "reachable from an opening");
    assert_eq!(found, [lost, fault("ticket.states[9]", "able to reach an end")]);
}

#[test]
fn unknown_and_repeated_ids_are_all_found() {
    let found = faults(|policy| {
        policy.transitions[1].from[0] = state("nowhere");
        policy.transitions[1].to = Some(state("elsewhere"));
        policy.transitions[1].roles[0] = RoleId::new("janitor").expect("an id");
        policy.transitions[2].command = CommandId::new("escalate").expect("an id");
        policy.transitions[3].id = RuleId::new("open").expect("an id");
        policy.metrics[0].starts_on[0] = CommandId::new("begin").expect("an id");
        policy.metrics[2].paused_in[0] = state("asleep");
        policy.metrics[1].id = MetricId::FIRST_RESPONSE;
        policy.transitions[9].actions[0].id = RuleId::new("notice_accepted").expect("an id");
    });
    for wanted in [
        fault("ticket.transitions[3].id", "an id of its own"),
        fault("ticket.metrics[1].id", "an id of its own"),
        fault("ticket.transitions[1].from[0]", "a state of `ticket.states`"),
        fault("ticket.transitions[1].to", "a state of `ticket.states`"),
        fault("ticket.transitions[1].roles[0]", "a role of `ticket.roles`"),
        fault("ticket.transitions[2].command", "a command on a ticket"),
        fault("ticket.transitions[9].actions[0].id", "an id of its own"),
        fault("ticket.metrics[0].starts_on[0]", "a command on a ticket"),
        fault("ticket.metrics[2].paused_in[0]", "a state of `ticket.states`"),
        fault("ticket.states[1]", "reachable from an opening"),
    ] {
        assert!(found.contains(&wanted), "{wanted:?} of {found:?}");
    }
}

#[test]
fn transitions_that_cannot_work() {
    let found = faults(|policy| {
        policy.transitions[0].from.push(StateId::CLOSED);
        policy.transitions[0].to = None;
        policy.transitions[1].from.clear();
        policy.transitions[1].roles.clear();
        policy.transitions[2].requires = vec![Requirement::Text, Requirement::CustomerId];
        policy.transitions[12].within_hours = Some(0);
    });
    for wanted in [
        fault("ticket.transitions[0].from", "empty for `open`"),
        fault("ticket.transitions[0].to", "a state for `open`"),
        fault("ticket.transitions[1].from", "at least 1 state"),
        fault("ticket.transitions[1].roles", "at least 1 role"),
        fault("ticket.transitions[2].requires[0]", "something that the command can carry"),
        fault("ticket.transitions[2].requires[1]", "something that the command can carry"),
        fault("ticket.transitions[12].within_hours", "1 to 87600"),
    ] {
        assert!(found.contains(&wanted), "{wanted:?} of {found:?}");
    }
}

#[test]
fn two_answers_to_one_command() {
    let found = faults(|policy| policy.transitions[12].roles.push(RoleId::SUPERVISOR));
    assert_eq!(found, [fault("ticket.transitions[13].roles[0]", "one transition for a command, state and role")]);
}

#[test]
fn a_desk_is_not_built_on_a_broken_workflow() {
    let mut policy = Policy::wallet().expect("the default");
    policy.ticket.states.remove(6);
    let error = Desk::from_policy(policy).expect_err("refused");
    assert!(error.is_policy() && error.faults().len() > 1);
}
