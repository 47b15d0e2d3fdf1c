//! From a ticket and an event to the next ticket, and from a history to the ticket. Reads neither policy nor clock.

use super::{Change, Event, EventHash, Phase, Ticket};
use crate::error::{Error, ErrorCode, Result};
use crate::schema::TicketSchema;
use crate::sla::Clock;
use crate::value::{at_least, check_batch};

/// The ticket after `event`; `ticket` is `None` for the event that opens it.
///
/// Checks that the event follows: the same ticket, the next version, the hash of the event before, no earlier time.
/// Whether the event's own content is what its hash says, [`replay`] checks.
///
/// # Errors
/// `broken_history` when the event does not follow; `invalid_document` when a count is out of its range.
pub fn evolve(ticket: Option<Ticket>, event: &Event) -> Result<Ticket> {
    ticket.as_ref().map_or(Ok(()), Ticket::check)?;
    at_least::check(event.version, 1, || "event.version".to_owned())?;
    follow(ticket, event).map_err(|broken| broken.at("event"))
}

/// The ticket after all of `events`, each of them checked against its own hash and the one before.
///
/// # Errors
/// `broken_history` with the place of the first event that does not follow or was changed, as `events[3]`;
/// `invalid_document` when there are none, `too_many` beyond [`MAX_BATCH`](crate::value::MAX_BATCH).
pub fn replay(events: &[Event]) -> Result<Ticket> {
    check_batch("events", events.len())?;
    let mut ticket = None;
    for (index, event) in events.iter().enumerate() {
        let place = |broken: Broken| broken.at(&format!("events[{index}]"));
        at_least::check(event.version, 1, || format!("events[{index}].version"))?;
        if EventHash::of(event)? != event.hash {
            return Err(place(Broken::Content));
        }
        ticket = Some(follow(ticket, event).map_err(place)?);
    }
    ticket.ok_or_else(|| Error::at(ErrorCode::InvalidDocument, "events", "at least 1 event", "none"))
}

/// Why an event does not follow.
#[derive(Clone, Copy)]
enum Broken {
    Content,
    Opening,
    AlreadyOpen,
    Ticket,
    Version { expected: i32, got: i32 },
    Previous,
    Earlier,
    Clock,
    Runs,
}

impl Broken {
    #[cold]
    fn at(self, path: &str) -> Error {
        let (expected, got) = match self {
            Self::Content => ("what its hash was made of".to_owned(), "something else".to_owned()),
            Self::Opening => ("the opening of a ticket".to_owned(), "another change".to_owned()),
            Self::AlreadyOpen => ("a change of an open ticket".to_owned(), "the opening of a ticket".to_owned()),
            Self::Ticket => ("an event of the same ticket".to_owned(), "of another ticket".to_owned()),
            Self::Version { expected, got } => (format!("version {expected}"), format!("version {got}")),
            Self::Previous => ("after the event whose hash it names".to_owned(), "after another event".to_owned()),
            Self::Clock => ("clocks of the ticket, or the next".to_owned(), "a clock beyond".to_owned()),
            Self::Runs => ("runs that the clock has had".to_owned(), "more runs".to_owned()),
            Self::Earlier => ("no earlier than the event before".to_owned(), "earlier".to_owned()),
        };
        Error::at(ErrorCode::BrokenHistory, path, expected, got)
    }
}

fn follow(ticket: Option<Ticket>, event: &Event) -> std::result::Result<Ticket, Broken> {
    match ticket {
        None => opened(event),
        Some(ticket) => changed(ticket, event),
    }
}

fn opened(event: &Event) -> std::result::Result<Ticket, Broken> {
    let Change::Opened {
        text,
        category,
        subcategory,
        urgency,
        priority,
        team,
        language,
        tags,
        received_at,
        customer_id,
        transaction_id,
        reasons: _,
        decided_under: _,
    } = &event.change
    else {
        return Err(Broken::Opening);
    };
    if event.version != 1 {
        return Err(Broken::Version { expected: 1, got: event.version });
    }
    if event.previous_hash.is_some() {
        return Err(Broken::Previous);
    }
    let mut ticket = Ticket {
        schema: TicketSchema::CURRENT,
        id: event.ticket_id.clone(),
        version: event.version,
        state: event.state.clone(),
        phase: event.phase,
        category: category.clone(),
        subcategory: subcategory.clone(),
        urgency: *urgency,
        priority: *priority,
        team: team.clone(),
        text: text.clone(),
        language: language.clone(),
        tags: tags.clone(),
        customer_id: customer_id.clone(),
        transaction_id: transaction_id.clone(),
        received_at: *received_at,
        opened_at: event.at,
        updated_at: event.at,
        state_since: event.at,
        resolved_at: (event.phase == Phase::Resolved).then_some(event.at),
        ended_at: (event.phase == Phase::Ended).then_some(event.at),
        reopen_count: 0,
        clocks: Vec::with_capacity(event.clocks.len()),
        hash: event.hash,
    };
    set_clocks(&mut ticket, event)?;
    Ok(ticket)
}

fn changed(mut ticket: Ticket, event: &Event) -> std::result::Result<Ticket, Broken> {
    let expected = ticket.version.saturating_add(1);
    if event.ticket_id != ticket.id {
        return Err(Broken::Ticket);
    }
    if event.version != expected || event.version == ticket.version {
        return Err(Broken::Version { expected, got: event.version });
    }
    if event.previous_hash != Some(ticket.hash) {
        return Err(Broken::Previous);
    }
    if event.at < ticket.updated_at {
        return Err(Broken::Earlier);
    }
    match &event.change {
        Change::Opened { .. } => return Err(Broken::AlreadyOpen),
        Change::Reprioritised { priority, .. } => ticket.priority = *priority,
        _ => {}
    }
    if event.phase != ticket.phase {
        match event.phase {
            Phase::Active | Phase::Waiting => {
                if !ticket.phase.is_open() {
                    ticket.reopen_count = ticket.reopen_count.saturating_add(1);
                }
                ticket.resolved_at = None;
                ticket.ended_at = None;
            }
            Phase::Resolved => {
                ticket.resolved_at = Some(event.at);
                ticket.ended_at = None;
            }
            Phase::Ended => ticket.ended_at = Some(event.at),
        }
        ticket.phase = event.phase;
    }
    if event.state != ticket.state {
        ticket.state = event.state.clone();
        ticket.state_since = event.at;
    }
    set_clocks(&mut ticket, event)?;
    ticket.version = event.version;
    ticket.updated_at = event.at;
    ticket.hash = event.hash;
    Ok(ticket)
}

fn set_clocks(ticket: &mut Ticket, event: &Event) -> std::result::Result<(), Broken> {
    for change in &event.clocks {
        let next = ticket.clocks.len();
        match ticket.clocks.get_mut(change.position) {
            Some(clock) if change.kept_runs <= clock.runs.len() => {
                let mut runs = std::mem::take(&mut clock.runs);
                runs.truncate(change.kept_runs);
                runs.extend_from_slice(&change.clock.runs);
                *clock = Clock { runs, ..change.clock.clone() };
            }
            Some(_) => return Err(Broken::Runs),
            None if change.position == next && change.kept_runs == 0 => ticket.clocks.push(change.clock.clone()),
            None if change.position == next => return Err(Broken::Runs),
            None => return Err(Broken::Clock),
        }
    }
    Ok(())
}
