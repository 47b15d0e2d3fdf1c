//! Tests of the room, and the tickets that they are made with.

mod access;
mod clocks;
mod history;
mod properties;
mod rules;
mod table;
mod workflow;

use super::*;
use crate::desk::Desk;
use crate::document;
use crate::error::Result;
use crate::ids::{CommandId, RoleId, StateId, TicketId};
use crate::mask::AccessRecord;
use crate::triage::{Decision, Priority};
use crate::value::Timestamp;
use std::sync::LazyLock;

/// The customer of every ticket here.
const CUSTOMER: &str = "c-1";

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).expect("an instant")
}

/// A desk under the default policy, built once.
fn desk() -> Desk {
    static DESK: LazyLock<Desk> = LazyLock::new(|| Desk::new().expect("the default policy"));
    DESK.clone()
}

/// A decision as triage gives it, of a message received on a working Monday, 10:00 in Shanghai.
fn decision(priority: Priority) -> Decision {
    let mut decision: Decision = document::read(
        r#"{"schema":"redress/decision@1",
            "policy":{"id":"wallet","version":"1","digest":"0000000000000000000000000000000000000000000000000000000000000000"},
            "masked":"转账没到账，手机138****5678","findings":[],"category":"funds_not_received","confidence":9000,
            "categories":[],"urgency":"high","reasons":[{"code":"routed_by_default","evidence":
              [{"rule":"not_arrived","start":6,"end":15,"masked_start":6,"masked_end":15}]}],
            "priority":"p1","team":"payments","actions":[],
            "received_at":"2026-11-23T02:00:00.000Z","targets":[],"calendars":[],"acknowledgement":"","language":"zh-Hans",
            "tags":[],"amounts":[]}"#,
    )
    .expect("a decision");
    decision.priority = priority;
    decision
}

fn open(priority: Priority) -> Command {
    Command::Open {
        ticket_id: TicketId::new("t-1").expect("an id"),
        decision: decision(priority),
        customer_id: Some(CUSTOMER.to_owned()),
        transaction_id: None,
    }
}

/// A command of each kind, with a text where it takes one.
fn command(id: &CommandId) -> Command {
    let text = "说明".to_owned();
    let some = Some(text.clone());
    match id.as_str() {
        "open" => open(Priority::P1),
        "accept" => Command::Accept {},
        "start" => Command::Start {},
        "ask_customer" => Command::AskCustomer { text },
        "customer_reply" => Command::CustomerReply { text },
        "update_customer" => Command::UpdateCustomer { text },
        "ask_third_party" => Command::AskThirdParty { text },
        "third_party_reply" => Command::ThirdPartyReply { text },
        "resolve" => Command::Resolve { text: some },
        "confirm" => Command::Confirm {},
        "dispute" => Command::Dispute { text: some },
        "reopen" => Command::Reopen { text: some },
        "close" => Command::Close { text: some },
        "withdraw" => Command::Withdraw { text: some },
        "reject" => Command::Reject { text: some },
        "reprioritise" => Command::Reprioritise { priority: Priority::P3, text: some },
        "record_access" => Command::RecordAccess { record: record() },
        other => panic!("no command {other}"),
    }
}

/// [`command`], with a record of what `actor` saw.
fn command_by(id: &CommandId, actor: &Actor) -> Command {
    match command(id) {
        Command::RecordAccess { record } => {
            Command::RecordAccess { record: AccessRecord { actor: actor.clone(), ..record } }
        }
        other => other,
    }
}

/// A record of what a supervisor saw of the ticket.
fn record() -> AccessRecord {
    document::read(
        r#"{"schema":"redress/access_record@1","at":"2026-11-23T02:15:00.000Z","actor":{"id":"staff-1","role":"supervisor"},
            "tenant":"bank","ticket":"t-1","keys":["k1"],"kinds":[{"kind":"bank_card","count":1},{"kind":"mobile","count":2}]}"#,
    )
    .expect("a record")
}

fn by(role: RoleId, now: Timestamp) -> Context {
    let id = if role == RoleId::CUSTOMER { CUSTOMER } else { "staff-1" };
    Context { now, actor: Actor { id: id.to_owned(), role }, expected_version: None }
}

/// A ticket under way with its whole history.
struct Life {
    desk: Desk,
    ticket: Option<Ticket>,
    history: Vec<Event>,
}

impl Life {
    fn new(desk: Desk) -> Self {
        Self { desk, ticket: None, history: Vec::new() }
    }

    fn give(&mut self, command: &Command, role: RoleId, now: &str) -> Result<()> {
        for event in self.desk.decide(self.ticket.as_ref(), command, &by(role, at(now)))? {
            self.ticket = Some(evolve(self.ticket.take(), &event)?);
            self.history.push(event);
        }
        Ok(())
    }

    /// Gives a command that must be allowed.
    fn step(&mut self, command: Command, role: RoleId, now: &str) -> &Ticket {
        self.give(&command, role, now).expect("allowed");
        self.ticket()
    }

    fn ticket(&self) -> &Ticket {
        self.ticket.as_ref().expect("an open ticket")
    }

    /// A ticket of priority `p1` brought to `state` by 10:30 in Shanghai.
    fn in_state(desk: &Desk, state: &str) -> Self {
        let mut life = Self::new(desk.clone());
        let way: &[(CommandId, RoleId)] = &[
            (CommandId::OPEN, RoleId::CUSTOMER),
            (CommandId::ACCEPT, RoleId::AGENT),
            (CommandId::START, RoleId::AGENT),
        ];
        let further: &[(CommandId, RoleId)] = match state {
            "none" | "submitted" | "accepted" | "investigating" => &[],
            "waiting_customer" => &[(CommandId::ASK_CUSTOMER, RoleId::AGENT)],
            "waiting_third_party" => &[(CommandId::ASK_THIRD_PARTY, RoleId::AGENT)],
            "resolved" => &[(CommandId::RESOLVE, RoleId::AGENT)],
            "closed" => &[(CommandId::RESOLVE, RoleId::AGENT), (CommandId::CONFIRM, RoleId::CUSTOMER)],
            "rejected" => &[(CommandId::REJECT, RoleId::SUPERVISOR)],
            "withdrawn" => &[(CommandId::WITHDRAW, RoleId::CUSTOMER)],
            other => panic!("no way to {other}"),
        };
        let steps = match state {
            "none" => 0,
            "submitted" => 1,
            "accepted" => 2,
            _ => 3,
        };
        for (id, role) in way.iter().take(steps).chain(further) {
            life.step(command(id), role.clone(), "2026-11-23T02:30:00Z");
        }
        assert_eq!(life.ticket.as_ref().map_or("none", |ticket| ticket.state.as_str()), state);
        life
    }
}
