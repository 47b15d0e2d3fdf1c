//! Properties over made-up commands and made-up tickets.
#![expect(
    clippy::string_slice,
    reason = "the texts that are cut are the library's own JSON, and the places are found in them"
)]

use super::*;
use crate::error::ErrorCode;
use crate::operations;
use proptest::prelude::*;
use proptest::sample::select;

/// A command with who gives it and how many minutes after the one before.
type Step = (Command, RoleId, String, i64, Option<i32>);

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("  \u{3000}".to_owned()),
        Just("订单号 2026112300001，请查".to_owned()),
        Just("\"\\\u{1}\u{7f}\u{2028}💸".to_owned()),
        ".{0,40}",
    ]
}

fn priorities() -> impl Strategy<Value = Priority> {
    select(vec![Priority::P1, Priority::P2, Priority::P3, Priority::P4])
}

fn commands() -> impl Strategy<Value = Command> {
    let ids = select(CommandId::CONSTANTS.to_vec());
    (ids, texts(), priorities(), prop::option::of(texts())).prop_map(|(id, text, priority, maybe)| match command(&id) {
        Command::Open { .. } => open(priority),
        Command::AskCustomer { .. } => Command::AskCustomer { text },
        Command::CustomerReply { .. } => Command::CustomerReply { text },
        Command::UpdateCustomer { .. } => Command::UpdateCustomer { text },
        Command::AskThirdParty { .. } => Command::AskThirdParty { text },
        Command::ThirdPartyReply { .. } => Command::ThirdPartyReply { text },
        Command::Resolve { .. } => Command::Resolve { text: maybe },
        Command::Dispute { .. } => Command::Dispute { text: maybe },
        Command::Reopen { .. } => Command::Reopen { text: maybe },
        Command::Close { .. } => Command::Close { text: maybe },
        Command::Withdraw { .. } => Command::Withdraw { text: maybe },
        Command::Reject { .. } => Command::Reject { text: maybe },
        Command::Reprioritise { .. } => Command::Reprioritise { priority, text: maybe },
        plain => plain,
    })
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // The staff that may do most comes most often, so that many sequences go far.
    let roles = prop_oneof![
        4 => Just(RoleId::SUPERVISOR),
        3 => Just(RoleId::CUSTOMER),
        2 => select(RoleId::CONSTANTS.to_vec()),
    ];
    let actors = prop_oneof![9 => Just(CUSTOMER.to_owned()), 1 => "[a-z]{0,3}"];
    let minutes = prop_oneof![8 => 0i64..90, 1 => -3i64..0, 1 => 1_440i64..100_000];
    let versions = prop_oneof![9 => Just(None), 1 => (-1i32..6).prop_map(Some)];
    prop::collection::vec((commands(), roles, actors, minutes, versions), 1..40)
}

/// Gives the steps; what is refused is passed over.
fn live(steps: Vec<Step>) -> Life {
    let mut life = Life::new(desk());
    let mut now = at("2026-11-23T02:00:00Z");
    life.step(open(Priority::P1), RoleId::CUSTOMER, "2026-11-23T02:00:00Z");
    for (command, role, id, minutes, expected_version) in steps {
        let when = now.saturating_add(minutes * 60_000);
        let context = Context { now: when, actor: Actor { id, role }, expected_version };
        let command = match command {
            Command::RecordAccess { record } => {
                Command::RecordAccess { record: AccessRecord { actor: context.actor.clone(), ..record } }
            }
            other => other,
        };
        let before = life.ticket.clone();
        let Ok(events) = life.desk.decide(life.ticket.as_ref(), &command, &context) else { continue };
        assert!(!events.is_empty());
        for event in events {
            life.ticket = Some(evolve(life.ticket.take(), &event).expect("what was decided follows"));
            life.history.push(event);
        }
        assert_ne!(life.ticket, before);
        now = when;
        consistent(life.ticket());
    }
    life
}

fn consistent(ticket: &Ticket) {
    let over = !ticket.phase.is_open();
    assert_eq!(ticket.ended_at.is_some(), ticket.phase == Phase::Ended);
    assert!(ticket.phase != Phase::Resolved || ticket.resolved_at.is_some());
    assert!(over || ticket.resolved_at.is_none());
    assert!(ticket.phase != Phase::Ended || ticket.clocks.iter().all(|clock| !clock.is_open()));
    assert!(ticket.opened_at <= ticket.state_since && ticket.state_since <= ticket.updated_at);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_sequence_of_commands_makes_a_whole_history(steps in steps()) {
        let life = live(steps);
        prop_assert_eq!(replay(&life.history).ok(), life.ticket.clone());
        for (index, event) in life.history.iter().enumerate() {
            prop_assert_eq!(usize::try_from(event.version), Ok(index + 1));
            let text = document::write(event).expect("a document");
            prop_assert_eq!(&document::read::<Event>(&text).expect("an event"), event);
        }
        let text = document::write(life.ticket()).expect("a document");
        prop_assert_eq!(Some(document::read::<Ticket>(&text).expect("a ticket")), life.ticket);
    }

    #[test]
    fn any_changed_byte_is_found(steps in steps(), event in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), byte in 0x20u8..0x7f) {
        let mut history = live(steps).history;
        let index = event.index(history.len());
        let mut bytes = document::write(&history[index]).expect("a document").into_bytes();
        let position = at.index(bytes.len());
        bytes[position] = byte;
        if let Some(changed) = String::from_utf8(bytes).ok().and_then(|text| document::read::<Event>(&text).ok())
            && changed != history[index]
        {
            history[index] = changed;
            let error = replay(&history).expect_err("found");
            prop_assert_eq!(error.code(), ErrorCode::BrokenHistory);
            prop_assert_eq!(&error.faults()[0].path, &format!("events[{index}]"));
        }
    }

    /// A ticket's document may come from anywhere: any number and any instant in it may be any other.
    #[test]
    fn no_ticket_makes_a_command_panic(
        steps in steps(),
        command in commands(),
        at in any::<prop::sample::Index>(),
        number in select(vec!["0", "-1", "1", "2147483647", "-2147483648", "9007199254740991", "-9007199254740991"]),
        instant in select(vec!["1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "2026-02-15T12:00:00.000Z"]),
    ) {
        let life = live(steps);
        let text = document::write(life.ticket()).expect("a document");
        let values: Vec<(usize, usize)> = values(&text);
        let (start, end) = values[at.index(values.len())];
        let other = if text[start..end].starts_with('"') { format!("\"{instant}\"") } else { number.to_owned() };
        let changed = format!("{}{other}{}", &text[..start], &text[end..]);
        let Ok(ticket) = document::read::<Ticket>(&changed) else { return Ok(()) };
        let context = by(RoleId::SUPERVISOR, ticket.updated_at);
        if let Ok(events) = life.desk.decide(Some(&ticket), &command, &context) {
            for event in events {
                prop_assert!(evolve(Some(ticket.clone()), &event).is_ok());
            }
        }
    }

    #[test]
    fn no_document_makes_an_operation_panic(operation in select(vec!["decide", "evolve", "replay"]), input in "[\\[\\]{}\":,a-z0-9 _]{0,60}") {
        prop_assert!(operations::call(&desk(), operation, &input).is_err());
    }
}

/// Where the integers and the instants of a JSON text stand.
fn values(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(colon) = text[rest..].find(':') {
        let start = rest + colon + 1;
        let length = text[start..].find([',', '}', ']']).unwrap_or(0);
        let value = &text[start..start + length];
        if value.parse::<i64>().is_ok() || Timestamp::parse(value.trim_matches('"')).is_some() {
            found.push((start, start + length));
        }
        rest = start;
    }
    found
}
