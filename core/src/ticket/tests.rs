//! A ticket's whole life under the default policy, read by hand.

use super::*;
use crate::desk::Desk;
use crate::ids::{RoleId, StateId, TicketId};
use crate::message::Message;
use crate::value::Timestamp;

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).expect("an instant")
}

fn by(role: RoleId, id: &str, now: &str) -> Context {
    Context { now: at(now), actor: Actor { id: id.to_owned(), role }, expected_version: None }
}

#[test]
fn a_whole_life() {
    let desk = Desk::new().expect("the default");
    let decision = desk.triage(&Message::new("钱没到账"), at("2026-11-23T02:00:00Z")).expect("a decision");
    let open = Command::Open {
        ticket_id: TicketId::new("t1").expect("an id"),
        decision,
        customer_id: Some("c1".to_owned()),
        transaction_id: None,
    };
    let steps = [
        (open, by(RoleId::CUSTOMER, "c1", "2026-11-23T02:00:00Z"), StateId::SUBMITTED),
        (Command::Accept {}, by(RoleId::AGENT, "a1", "2026-11-23T02:03:00Z"), StateId::ACCEPTED),
        (Command::Start {}, by(RoleId::AGENT, "a1", "2026-11-23T02:04:00Z"), StateId::INVESTIGATING),
    ];
    let mut ticket = None;
    let mut history = Vec::new();
    for (command, context, state) in steps {
        for event in desk.decide(ticket.as_ref(), &command, &context).expect("an event") {
            ticket = Some(evolve(ticket, &event).expect("it follows"));
            history.push(event);
        }
        assert_eq!(ticket.as_ref().map(|ticket| &ticket.state), Some(&state));
    }
    assert_eq!(Some(replay(&history).expect("a whole history")), ticket);
}
