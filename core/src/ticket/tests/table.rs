//! Every state × command × role against a table written by hand from the design's picture of the states:
//! submitted → accepted → investigating ⇄ waiting for the customer or a third party → resolved → closed, with ways out by
//! rejection and withdrawal and ways back by dispute and reopening.

use super::*;
use crate::error::ErrorCode;

const STATES: [&str; 10] = [
    "none",
    "submitted",
    "accepted",
    "investigating",
    "waiting_customer",
    "waiting_third_party",
    "resolved",
    "closed",
    "rejected",
    "withdrawn",
];

const ROLES: [&str; 8] =
    ["customer", "agent", "supervisor", "risk_officer", "auditor", "admin", "system", "not_of_this_policy"];

/// A command, the state that it is given in, the state after, and the roles that may; all else is refused.
const ALLOWED: &str = "
open               none                 submitted            customer agent supervisor risk_officer system
accept             submitted            accepted             agent supervisor risk_officer system
start              accepted             investigating        agent supervisor risk_officer
ask_customer       investigating        waiting_customer     agent supervisor risk_officer
customer_reply     submitted            submitted            customer agent supervisor risk_officer system
customer_reply     accepted             accepted             customer agent supervisor risk_officer system
customer_reply     investigating        investigating        customer agent supervisor risk_officer system
customer_reply     waiting_customer     investigating        customer agent supervisor risk_officer system
customer_reply     waiting_third_party  waiting_third_party  customer agent supervisor risk_officer system
update_customer    accepted             accepted             agent supervisor risk_officer system
update_customer    investigating        investigating        agent supervisor risk_officer system
update_customer    waiting_customer     waiting_customer     agent supervisor risk_officer system
update_customer    waiting_third_party  waiting_third_party  agent supervisor risk_officer system
ask_third_party    investigating        waiting_third_party  agent supervisor risk_officer
third_party_reply  waiting_third_party  investigating        agent supervisor risk_officer system
resolve            investigating        resolved             agent supervisor risk_officer
resolve            waiting_customer     resolved             agent supervisor risk_officer
resolve            waiting_third_party  resolved             agent supervisor risk_officer
confirm            resolved             closed               customer
dispute            resolved             investigating        customer
reopen             resolved             investigating        supervisor risk_officer
reopen             closed               investigating        customer supervisor risk_officer
reopen             rejected             investigating        supervisor risk_officer
close              resolved             closed               agent supervisor risk_officer system
withdraw           submitted            withdrawn            customer agent supervisor
withdraw           accepted             withdrawn            customer agent supervisor
withdraw           investigating        withdrawn            customer agent supervisor
withdraw           waiting_customer     withdrawn            customer agent supervisor
withdraw           waiting_third_party  withdrawn            customer agent supervisor
reject             submitted            rejected             supervisor risk_officer
reject             accepted             rejected             supervisor risk_officer
reject             investigating        rejected             supervisor risk_officer
reprioritise       submitted            submitted            supervisor risk_officer system
reprioritise       accepted             accepted             supervisor risk_officer system
reprioritise       investigating        investigating        supervisor risk_officer system
reprioritise       waiting_customer     waiting_customer     supervisor risk_officer system
reprioritise       waiting_third_party  waiting_third_party  supervisor risk_officer system
record_access      submitted            submitted            supervisor risk_officer
record_access      accepted             accepted             supervisor risk_officer
record_access      investigating        investigating        supervisor risk_officer
record_access      waiting_customer     waiting_customer     supervisor risk_officer
record_access      waiting_third_party  waiting_third_party  supervisor risk_officer
record_access      resolved             resolved             supervisor risk_officer
record_access      closed               closed               supervisor risk_officer
record_access      rejected             rejected             supervisor risk_officer
record_access      withdrawn            withdrawn            supervisor risk_officer
";

/// A line of the table.
struct Line {
    command: &'static str,
    from: &'static str,
    to: &'static str,
    roles: Vec<&'static str>,
}

fn lines() -> Vec<Line> {
    let line = |text: &'static str| {
        let mut words = text.split_whitespace();
        let mut word = || words.next().expect("a word");
        Line { command: word(), from: word(), to: word(), roles: words.collect() }
    };
    ALLOWED.lines().filter(|text| !text.is_empty()).map(line).collect()
}

/// The state after, or the error: `forbidden` to a role that may never, or not in this state; else `invalid_transition`.
fn expected(table: &[Line], command: &str, from: &str, role: &str) -> std::result::Result<&'static str, ErrorCode> {
    let ever = table.iter().any(|line| line.command == command && line.roles.contains(&role));
    match table.iter().find(|line| line.command == command && line.from == from) {
        Some(line) if line.roles.contains(&role) => Ok(line.to),
        None if ever => Err(ErrorCode::InvalidTransition),
        _ => Err(ErrorCode::Forbidden),
    }
}

#[test]
fn every_state_command_and_role() {
    let (desk, table) = (desk(), lines());
    let mut checked = 0;
    for from in STATES {
        let life = Life::in_state(&desk, from);
        for id in CommandId::CONSTANTS {
            for role in ROLES {
                let context = by(RoleId::new(role).expect("an id"), at("2026-11-23T03:00:00Z"));
                let answer = desk.decide(life.ticket.as_ref(), &command_by(id, &context.actor), &context);
                let got = match &answer {
                    Ok(events) => Ok(events.last().expect("an event").state.as_str()),
                    Err(error) => Err(error.code()),
                };
                assert_eq!(got, expected(&table, id.as_str(), from, role), "`{id}` in {from} by {role}");
                checked += 1;
            }
        }
    }
    assert_eq!(checked, 10 * 17 * 8);
}
