//! What is checked besides the table: whose ticket, which version, when, and what a command carries.

use super::*;
use crate::error::ErrorCode;
use crate::text;

fn refusal(life: &Life, command: &Command, context: &Context) -> (ErrorCode, String) {
    let error = life.desk.decide(life.ticket.as_ref(), command, context).expect_err("refused");
    (error.code(), error.faults().first().map(|fault| fault.path.clone()).unwrap_or_default())
}

#[test]
fn a_customer_acts_on_own_tickets_alone() {
    let life = Life::in_state(&desk(), "resolved");
    let mut stranger = by(RoleId::CUSTOMER, at("2026-11-23T03:00:00Z"));
    stranger.actor.id = "c-2".to_owned();
    let forbidden = (ErrorCode::Forbidden, "context.actor.id".to_owned());
    assert_eq!(refusal(&life, &Command::Confirm {}, &stranger), forbidden);
    assert_eq!(refusal(&Life::new(desk()), &open(Priority::P1), &stranger), forbidden);
}

#[test]
fn a_customer_who_opens_a_ticket_is_its_customer() {
    let mut life = Life::new(desk());
    let Command::Open { ticket_id, decision, .. } = open(Priority::P4) else { panic!("not an opening") };
    let unnamed = Command::Open { ticket_id, decision, customer_id: None, transaction_id: None };
    assert_eq!(
        life.step(unnamed.clone(), RoleId::CUSTOMER, "2026-11-23T02:00:00Z").customer_id.as_deref(),
        Some(CUSTOMER)
    );
    let mut by_agent = Life::new(desk());
    assert_eq!(by_agent.step(unnamed, RoleId::AGENT, "2026-11-23T02:00:00Z").customer_id, None);
    // Nobody's ticket is no customer's.
    let context = by(RoleId::CUSTOMER, at("2026-11-23T03:00:00Z"));
    let withdraw = Command::Withdraw { text: None };
    assert_eq!(refusal(&by_agent, &withdraw, &context), (ErrorCode::Forbidden, "context.actor.id".to_owned()));
}

#[test]
fn the_version_must_be_the_one_seen() {
    let life = Life::in_state(&desk(), "accepted");
    for (expected, conflict) in [(2, false), (1, true), (3, true), (0, true)] {
        let context = Context { expected_version: Some(expected), ..by(RoleId::AGENT, at("2026-11-23T03:00:00Z")) };
        let answer = life.desk.decide(life.ticket.as_ref(), &Command::Start {}, &context);
        assert_eq!(answer.is_err_and(|error| error.code() == ErrorCode::VersionConflict), conflict, "{expected}");
    }
    let none = Life::new(desk());
    let context = Context { expected_version: Some(1), ..by(RoleId::AGENT, at("2026-11-23T03:00:00Z")) };
    assert_eq!(refusal(&none, &open(Priority::P1), &context).0, ErrorCode::VersionConflict);
}

#[test]
fn no_event_is_earlier_than_the_last() {
    let life = Life::in_state(&desk(), "accepted");
    let early = by(RoleId::AGENT, at("2026-11-23T02:29:59.999Z"));
    let refused = (ErrorCode::InvalidDocument, "context.now".to_owned());
    assert_eq!(refusal(&life, &Command::Start {}, &early), refused);
    assert!(
        life.desk
            .decide(life.ticket.as_ref(), &Command::Start {}, &by(RoleId::AGENT, at("2026-11-23T02:30:00Z")))
            .is_ok()
    );
}

#[test]
fn a_customer_reopens_within_thirty_days_and_a_supervisor_at_any_time() {
    let life = Life::in_state(&desk(), "closed");
    let reopen = Command::Reopen { text: Some("又出现了".to_owned()) };
    let last = by(RoleId::CUSTOMER, at("2026-12-23T02:30:00Z"));
    assert!(life.desk.decide(life.ticket.as_ref(), &reopen, &last).is_ok());
    let late = by(RoleId::CUSTOMER, at("2026-12-23T02:30:00.001Z"));
    assert_eq!(refusal(&life, &reopen, &late), (ErrorCode::InvalidTransition, "context.now".to_owned()));
    assert!(
        life.desk.decide(life.ticket.as_ref(), &reopen, &by(RoleId::SUPERVISOR, at("2027-12-23T02:30:00Z"))).is_ok()
    );
}

#[test]
fn required_text_is_neither_absent_nor_blank() {
    let life = Life::in_state(&desk(), "investigating");
    let context = by(RoleId::AGENT, at("2026-11-23T03:00:00Z"));
    let missing = (ErrorCode::InvalidDocument, "command.text".to_owned());
    assert_eq!(refusal(&life, &Command::Resolve { text: None }, &context), missing);
    assert_eq!(refusal(&life, &Command::Resolve { text: Some("\u{3000}\n ".to_owned()) }, &context), missing);
    assert_eq!(refusal(&life, &Command::AskCustomer { text: String::new() }, &context), missing);
    // A customer need not say why; whoever withdraws on the customer's behalf must.
    let withdraw = Command::Withdraw { text: None };
    assert_eq!(refusal(&life, &withdraw, &context), missing);
    assert!(life.desk.decide(life.ticket.as_ref(), &withdraw, &by(RoleId::CUSTOMER, context.now)).is_ok());
}

#[test]
fn texts_and_host_ids_have_limits() {
    let life = Life::in_state(&desk(), "investigating");
    let mut context = by(RoleId::AGENT, at("2026-11-23T03:00:00Z"));
    let long = Command::AskCustomer { text: "a".repeat(text::MAX_BYTES + 1) };
    assert_eq!(refusal(&life, &long, &context), (ErrorCode::TextTooLong, "command.text".to_owned()));
    for id in [String::new(), "a".repeat(257)] {
        context.actor.id = id;
        assert_eq!(
            refusal(&life, &Command::Start {}, &context),
            (ErrorCode::InvalidDocument, "context.actor.id".to_owned())
        );
    }
}

#[test]
fn no_error_and_no_debug_output_quotes_a_text() {
    let life = Life::in_state(&desk(), "submitted");
    let command = Command::AskCustomer { text: "机密内容".to_owned() };
    let context = by(RoleId::AGENT, at("2026-11-23T03:00:00Z"));
    let error = life.desk.decide(life.ticket.as_ref(), &command, &context).expect_err("refused");
    assert!(!format!("{error} {error:?} {command:?}").contains("机密"));
}

#[test]
fn texts_enter_events_masked() {
    let desk = desk();
    let raw = "请打13812345678";
    let masked = desk.mask(raw, &Default::default()).expect("masked").text;
    assert!(!masked.contains("13812345678"));
    for (state, role, command) in [
        ("investigating", RoleId::AGENT, Command::AskCustomer { text: raw.to_owned() }),
        ("submitted", RoleId::CUSTOMER, Command::CustomerReply { text: raw.to_owned() }),
        ("accepted", RoleId::AGENT, Command::UpdateCustomer { text: raw.to_owned() }),
        ("investigating", RoleId::AGENT, Command::AskThirdParty { text: raw.to_owned() }),
        ("waiting_third_party", RoleId::AGENT, Command::ThirdPartyReply { text: raw.to_owned() }),
        ("investigating", RoleId::AGENT, Command::Resolve { text: Some(raw.to_owned()) }),
        ("resolved", RoleId::CUSTOMER, Command::Dispute { text: Some(raw.to_owned()) }),
        ("closed", RoleId::CUSTOMER, Command::Reopen { text: Some(raw.to_owned()) }),
        ("resolved", RoleId::AGENT, Command::Close { text: Some(raw.to_owned()) }),
        ("submitted", RoleId::CUSTOMER, Command::Withdraw { text: Some(raw.to_owned()) }),
        ("submitted", RoleId::SUPERVISOR, Command::Reject { text: Some(raw.to_owned()) }),
        ("submitted", RoleId::SYSTEM, Command::Reprioritise { priority: Priority::P2, text: Some(raw.to_owned()) }),
    ] {
        let mut life = Life::in_state(&desk, state);
        life.step(command, role, "2026-11-23T03:00:00Z");
        let event = document::write(life.history.last().expect("an event")).expect("a document");
        assert!(event.contains(&masked) && !event.contains("13812345678"), "{state}");
    }
    let Command::Open { ticket_id, mut decision, .. } = open(Priority::P4) else { panic!("not an opening") };
    decision.masked = raw.to_owned();
    let mut life = Life::new(desk);
    let open = Command::Open { ticket_id, decision, customer_id: None, transaction_id: None };
    assert_eq!(life.step(open, RoleId::AGENT, "2026-11-23T03:00:00Z").text, masked);
}

/// A ticket is a document like any other: what it says of its clocks is checked before a command counts on it.
#[test]
fn a_ticket_that_does_not_hold_together_is_refused() {
    type Spoil = fn(&mut Ticket);
    let spoiled: [(Spoil, &str); 5] = [
        (|ticket| ticket.version = 0, "ticket.version"),
        (|ticket| ticket.reopen_count = -5, "ticket.reopen_count"),
        (|ticket| ticket.clocks[2].budget = -1, "ticket.clocks[2].budget"),
        (|ticket| ticket.clocks[2].elapsed = crate::value::MAX_INTEGER, "ticket.clocks[2].elapsed"),
        (|ticket| ticket.clocks[2].state = crate::sla::ClockState::Paused, "ticket.clocks[2].running_since"),
    ];
    for (spoil, place) in spoiled {
        let mut life = Life::in_state(&desk(), "investigating");
        spoil(life.ticket.as_mut().expect("a ticket"));
        let context = by(RoleId::AGENT, at("2026-11-23T03:00:00Z"));
        let resolve = Command::Resolve { text: Some("已退".to_owned()) };
        assert_eq!(refusal(&life, &resolve, &context), (ErrorCode::InvalidDocument, place.to_owned()));
    }
}

/// The clock of a device that runs ahead puts nothing off.
#[test]
fn a_complaint_is_received_no_later_than_now() {
    let mut life = Life::new(desk());
    let mut opening = open(Priority::P1);
    if let Command::Open { decision, .. } = &mut opening {
        decision.received_at = at("2026-12-23T02:00:00Z");
    }
    let ticket = life.step(opening, RoleId::CUSTOMER, "2026-11-23T02:00:00Z");
    assert_eq!(ticket.received_at, at("2026-11-23T02:00:00Z"));
    assert_eq!(ticket.clocks[0].due_at, Some(at("2026-11-23T02:05:00Z")));
}

/// An id that only the document has may be a telephone number.
#[test]
fn a_state_that_the_policy_has_not_is_not_quoted() {
    let mut life = Life::in_state(&desk(), "investigating");
    life.ticket.as_mut().expect("a ticket").state = StateId::new("13812345678").expect("an id");
    let context = by(RoleId::AGENT, at("2026-11-23T03:00:00Z"));
    let error = life.desk.decide(life.ticket.as_ref(), &Command::Accept {}, &context).expect_err("no such state");
    assert_eq!(error.code(), ErrorCode::InvalidTransition);
    assert_eq!(error.faults()[0].got, "another id");
}
