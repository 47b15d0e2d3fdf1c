//! The chain of hashes: a whole history replays, a changed one is found out at the event that was changed.

use super::*;
use crate::error::ErrorCode;
use sha2::{Digest, Sha256};

fn history() -> Vec<Event> {
    let mut life = Life::in_state(&desk(), "resolved");
    life.step(Command::Dispute { text: None }, RoleId::CUSTOMER, "2026-11-23T03:00:00Z");
    life.step(Command::Reprioritise { priority: Priority::P2, text: None }, RoleId::SYSTEM, "2026-11-23T03:01:00Z");
    life.history
}

fn broken_at(events: &[Event]) -> Option<String> {
    let error = replay(events).err()?;
    assert_eq!(error.code(), ErrorCode::BrokenHistory);
    error.faults().first().map(|fault| fault.path.clone())
}

/// Gives every event from `from` on the hashes that fit its content, as a forger would.
fn seal_again(events: &mut [Event], from: usize) {
    for index in from..events.len() {
        events[index].previous_hash = index.checked_sub(1).map(|before| events[before].hash);
        events[index].hash = EventHash::of(&events[index]).expect("a hash");
    }
}

#[test]
fn a_history_replays_to_the_ticket_that_its_events_made() {
    for state in ["submitted", "waiting_customer", "waiting_third_party", "closed", "rejected", "withdrawn"] {
        let life = Life::in_state(&desk(), state);
        assert_eq!(replay(&life.history).ok(), life.ticket);
        let versions: Vec<i32> = life.history.iter().map(|event| event.version).collect();
        assert_eq!(versions, (1..).take(versions.len()).collect::<Vec<_>>());
    }
}

/// serde_json's own tree of values keeps the members of an object in order, and its writer leaves no space: for the
/// library's documents that is RFC 8785 by another way.
#[test]
fn the_hash_is_that_of_the_canonical_document() {
    for event in history() {
        let mut tree = serde_json::to_value(&event).expect("a tree");
        let hash = tree.as_object_mut().expect("an object").remove("hash").expect("a hash");
        let expected = Sha256::digest(tree.to_string());
        assert_eq!(hash.as_str().map(str::to_owned), Some(EventHash::from_bytes(expected.into()).to_string()));
    }
}

#[test]
fn any_changed_byte_of_any_event_is_found_at_that_event() {
    let events = history();
    let mut found = 0;
    for (index, event) in events.iter().enumerate() {
        let text = document::write(event).expect("a document");
        for position in 0..text.len() {
            for replacement in [b'0', b'1', b'a', b'z', b' ', b'"'] {
                let mut bytes = text.clone().into_bytes();
                if bytes[position] == replacement {
                    continue;
                }
                bytes[position] = replacement;
                // What cannot be read is found already, and what reads as the same value changes nothing.
                let Ok(changed) = serde_json::from_slice::<Event>(&bytes) else { continue };
                if changed == *event {
                    continue;
                }
                let mut forged = events.clone();
                forged[index] = changed;
                assert_eq!(broken_at(&forged), Some(format!("events[{index}]")), "byte {position}");
                found += 1;
            }
        }
    }
    assert!(found > 1_000, "{found} changes were readable");
}

#[test]
fn a_forger_who_seals_one_event_again_breaks_the_next() {
    let mut events = history();
    events[2].actor.id = "someone-else".to_owned();
    events[2].hash = EventHash::of(&events[2]).expect("a hash");
    assert_eq!(broken_at(&events), Some("events[3]".to_owned()));
}

#[test]
fn missing_repeated_and_swapped_events_are_found() {
    let events = history();
    let mut missing = events.clone();
    missing.remove(1);
    assert_eq!(broken_at(&missing), Some("events[1]".to_owned()));
    let mut repeated = events.clone();
    repeated.insert(2, events[1].clone());
    assert_eq!(broken_at(&repeated), Some("events[2]".to_owned()));
    let mut swapped = events.clone();
    swapped.swap(1, 2);
    assert_eq!(broken_at(&swapped), Some("events[1]".to_owned()));
    assert_eq!(broken_at(&events[1..]), Some("events[0]".to_owned()));
    let twice: Vec<Event> = events.iter().chain(&events).cloned().collect();
    assert_eq!(broken_at(&twice), Some(format!("events[{}]", events.len())));
}

/// Events whose hashes fit but which do not follow: what a wrong host, not a forger, would make.
#[test]
fn events_that_do_not_follow_are_found_though_their_hashes_fit() {
    let changes: [fn(&mut Event); 5] = [
        |event| event.version = 7,
        |event| event.ticket_id = TicketId::new("t-2").expect("an id"),
        |event| event.at = at("2026-11-23T01:00:00Z"),
        |event| event.clocks[0].position = 9,
        |event| event.change = history()[0].change.clone(),
    ];
    for change in changes {
        let mut events = history();
        change(&mut events[1]);
        seal_again(&mut events, 1);
        assert_eq!(broken_at(&events), Some("events[1]".to_owned()));
    }
    let mut chained = history();
    chained[0].previous_hash = Some(chained[1].hash);
    chained[0].hash = EventHash::of(&chained[0]).expect("a hash");
    assert_eq!(broken_at(&chained), Some("events[0]".to_owned()));
}

#[test]
fn no_events_are_no_history() {
    assert_eq!(replay(&[]).map_err(|error| error.code()), Err(ErrorCode::InvalidDocument));
}

#[test]
fn evolve_checks_what_follows() {
    let events = history();
    let ticket = evolve(None, &events[0]).expect("opened");
    let error = evolve(Some(ticket), &events[2]).expect_err("version 3 does not follow version 1");
    assert_eq!((error.code(), error.faults()[0].path.as_str()), (ErrorCode::BrokenHistory, "event"));
}

/// What a document cannot say, a typed value cannot either: both forms fail alike.
#[test]
fn counts_below_their_least_are_refused_in_both_forms() {
    let life = Life::in_state(&desk(), "accepted");
    let mut event = life.history[1].clone();
    event.version = 0;
    let error = evolve(None, &event).expect_err("no version");
    assert_eq!((error.code(), error.faults()[0].path.as_str()), (ErrorCode::InvalidDocument, "event.version"));
    let error = replay(&[event.clone()]).expect_err("no version");
    assert_eq!((error.code(), error.faults()[0].path.as_str()), (ErrorCode::InvalidDocument, "events[0].version"));
    let text = document::write(&event).expect("written");
    let error = document::read::<Event>(&text).expect_err("no version");
    assert_eq!((error.code(), error.faults()[0].path.as_str()), (ErrorCode::InvalidDocument, "version"));
    let mut ticket = life.ticket().clone();
    ticket.reopen_count = -5;
    let error = evolve(Some(ticket), &life.history[1]).expect_err("no count");
    assert_eq!((error.code(), error.faults()[0].path.as_str()), (ErrorCode::InvalidDocument, "ticket.reopen_count"));
}
