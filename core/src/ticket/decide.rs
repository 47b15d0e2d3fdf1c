//! What a command leads to: whether the policy's workflow allows it, and the event that it becomes.

use super::{Change, Command, Context, Event, EventHash, Ticket, clocks, effects};
use crate::calendar::Calendars;
use crate::error::{Error, ErrorCode, Result};
use crate::ids::StateId;
use crate::mask::{AccessRecord, Masker};
use crate::message::host_fault;
use crate::policy::{PolicyRef, Requirement, RolePolicy, Scope, TicketPolicy, TransitionPolicy};
use crate::reason::Reason;
use crate::schema::EventSchema;
use crate::sla::Sla;
use crate::text;
use crate::value::{Timestamp, at_least};

/// Milliseconds of an hour.
const HOUR: i64 = 3_600_000;

/// The room's own section, and the rooms to its left.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Needs<'a> {
    pub(crate) policy: &'a TicketPolicy,
    pub(crate) reference: &'a PolicyRef,
    pub(crate) masker: &'a Masker,
    pub(crate) calendars: &'a Calendars,
    pub(crate) sla: &'a Sla,
}

/// The events that `command` leads to.
///
/// What is checked, in this order: the arguments' own form, and that the ticket's clocks hold together; whether the role may give the command in any state; the
/// version; the state; whether the role may give it in this state and to this ticket; the time; whose record it is; what the policy requires.
pub(crate) fn decide(
    needs: &Needs<'_>,
    ticket: Option<&Ticket>,
    command: &Command,
    context: &Context,
) -> Result<Vec<Event>> {
    check_form(ticket, command, context)?;
    let policy = needs.policy;
    let role = known_role(policy, command, context)?;
    check_version(ticket, context)?;
    let transition = find_transition(policy, ticket, command, context)?;
    let customer_id = customer(role, ticket, command, context)?;
    check_time(transition, ticket, context)?;
    if let (Command::RecordAccess { record }, Some(ticket)) = (command, ticket) {
        check_record(record, ticket, context)?;
    }
    check_requirements(transition, command, customer_id)?;

    let (id, version, stays_in) = match (ticket, command) {
        (Some(ticket), _) => (&ticket.id, ticket.version, Some(&ticket.state)),
        (None, Command::Open { ticket_id, .. }) => (ticket_id, 0, None),
        (None, _) => return Err(wrong_state(policy, ticket, command)),
    };
    let version = next(version)?;
    // A checked policy knows every state that its transitions name.
    let state = transition.to.as_ref().or(stays_in).ok_or(Error::new(ErrorCode::Internal))?;
    let known = policy.states.iter().find(|known| known.id == *state).ok_or(Error::new(ErrorCode::Internal))?;
    let mut event = Event {
        schema: EventSchema::CURRENT,
        ticket_id: id.clone(),
        version,
        at: context.now,
        actor: context.actor.clone(),
        policy: needs.reference.clone(),
        state: known.id.clone(),
        phase: known.phase,
        change: change(needs.masker, ticket, command, context.now, customer_id),
        clocks: clocks::changes(needs, ticket, command, context.now, known)?,
        actions: effects::actions(id, version, command, transition),
        previous_hash: ticket.map(|ticket| ticket.hash),
        hash: EventHash::UNSEALED,
    };
    event.hash = EventHash::of(&event)?;
    Ok(vec![event])
}

fn check_form(ticket: Option<&Ticket>, command: &Command, context: &Context) -> Result<()> {
    if let Some(ticket) = ticket {
        ticket.check()?;
        for (index, clock) in ticket.clocks.iter().enumerate() {
            clock.check(&format!("ticket.clocks[{index}]"))?;
        }
    }
    if let Some(version) = context.expected_version {
        at_least::check(version, 0, || "context.expected_version".to_owned())?;
    }
    check_host_id("context.actor.id", Some(&context.actor.id))?;
    if let Command::Open { decision, customer_id, transaction_id, .. } = command {
        check_host_id("command.customer_id", customer_id.as_deref())?;
        check_host_id("command.transaction_id", transaction_id.as_deref())?;
        check_length("command.decision.masked", &decision.masked)?;
    }
    if let Command::RecordAccess { record } = command {
        for (index, kind) in record.kinds.iter().enumerate() {
            at_least::check(kind.count, 1, || format!("command.record.kinds[{index}].count"))?;
        }
    }
    command.text().map_or(Ok(()), |text| check_length("command.text", text))
}

fn check_host_id(path: &str, id: Option<&str>) -> Result<()> {
    match id.and_then(|id| host_fault(path, id)) {
        Some(fault) => Err(Error::with_faults(ErrorCode::InvalidDocument, vec![fault])),
        None => Ok(()),
    }
}

fn check_length(path: &str, text: &str) -> Result<()> {
    if text.len() > text::MAX_BYTES {
        let expected = format!("at most {} bytes", text::MAX_BYTES);
        return Err(Error::at(ErrorCode::TextTooLong, path, expected, format!("{} bytes", text.len())));
    }
    Ok(())
}

/// The actor's role, if it may give the command in any state.
fn known_role<'a>(policy: &'a TicketPolicy, command: &Command, context: &Context) -> Result<&'a RolePolicy> {
    let id = command.id();
    let Some(role) = policy.roles.iter().find(|role| role.id == context.actor.role) else {
        return Err(Error::at(ErrorCode::Forbidden, "context.actor.role", "a role of the policy", "another"));
    };
    let ever = policy.transitions.iter().any(|rule| rule.command == id && rule.roles.contains(&role.id));
    if ever { Ok(role) } else { Err(forbidden(command, context)) }
}

fn forbidden(command: &Command, context: &Context) -> Error {
    let expected = format!("a role that may `{}` here", command.id());
    Error::at(ErrorCode::Forbidden, "context.actor.role", expected, format!("`{}`", context.actor.role))
}

fn check_version(ticket: Option<&Ticket>, context: &Context) -> Result<()> {
    let version = ticket.map_or(0, |ticket| ticket.version);
    match context.expected_version {
        Some(expected) if expected != version => Err(Error::at(
            ErrorCode::VersionConflict,
            "context.expected_version",
            format!("{version}, the ticket's version"),
            format!("{expected}"),
        )),
        _ => Ok(()),
    }
}

/// The one transition that answers the command in the ticket's state for the actor's role.
fn find_transition<'a>(
    policy: &'a TicketPolicy,
    ticket: Option<&Ticket>,
    command: &Command,
    context: &Context,
) -> Result<&'a TransitionPolicy> {
    let id = command.id();
    let mut here = policy
        .transitions
        .iter()
        .filter(|rule| rule.command == id)
        .filter(|rule| ticket.map_or(rule.from.is_empty(), |ticket| rule.from.contains(&ticket.state)))
        .peekable();
    if here.peek().is_none() {
        return Err(wrong_state(policy, ticket, command));
    }
    here.find(|rule| rule.roles.contains(&context.actor.role)).ok_or_else(|| forbidden(command, context))
}

fn wrong_state(policy: &TicketPolicy, ticket: Option<&Ticket>, command: &Command) -> Error {
    let expected = format!("a state that allows `{}`", command.id());
    let is_known = |state: &StateId| policy.states.iter().any(|known| known.id == *state);
    let got = match ticket.map(|ticket| &ticket.state) {
        None => "no ticket".to_owned(),
        Some(state) if is_known(state) => format!("`{state}`"),
        // An id that only the document has may be anything, a telephone number too.
        Some(_) => "another id".to_owned(),
    };
    Error::at(ErrorCode::InvalidTransition, "ticket.state", expected, got)
}

/// The customer of the ticket, if the actor's scope reaches the ticket.
///
/// A customer who opens a ticket is its customer; an opening for anybody else, and a command on anybody else's ticket,
/// are beyond a role of scope `own`.
fn customer<'a>(
    role: &RolePolicy,
    ticket: Option<&'a Ticket>,
    command: &'a Command,
    context: &'a Context,
) -> Result<Option<&'a str>> {
    let named = match (ticket, command) {
        (Some(ticket), _) => ticket.customer_id.as_deref(),
        (None, Command::Open { customer_id, .. }) => customer_id.as_deref(),
        (None, _) => None,
    };
    let actor = context.actor.id.as_str();
    match role.scope {
        Scope::All => Ok(named),
        Scope::Own if named == Some(actor) => Ok(named),
        Scope::Own if named.is_none() && ticket.is_none() => Ok(Some(actor)),
        Scope::Own => {
            Err(Error::at(ErrorCode::Forbidden, "context.actor.id", "the customer of the ticket", "somebody else"))
        }
    }
}

fn check_time(transition: &TransitionPolicy, ticket: Option<&Ticket>, context: &Context) -> Result<()> {
    let Some(ticket) = ticket else { return Ok(()) };
    if context.now < ticket.updated_at {
        return Err(Error::at(
            ErrorCode::InvalidDocument,
            "context.now",
            format!("no earlier than {}, the ticket's last event", ticket.updated_at),
            context.now.to_string(),
        ));
    }
    match transition.within_hours {
        Some(hours) if context.now > ticket.state_since.saturating_add(i64::from(hours) * HOUR) => Err(Error::at(
            ErrorCode::InvalidTransition,
            "context.now",
            format!("at most {hours} hours after {}", ticket.state_since),
            context.now.to_string(),
        )),
        _ => Ok(()),
    }
}

/// Nobody records what somebody else saw, nor what was seen of another ticket, nor what is still to be seen.
fn check_record(record: &AccessRecord, ticket: &Ticket, context: &Context) -> Result<()> {
    let fault = |code, path, expected: &str, got: &str| Err(Error::at(code, path, expected, got));
    if record.actor != context.actor {
        return fault(ErrorCode::Forbidden, "command.record.actor", "the actor of the command", "somebody else");
    }
    if record.ticket.as_ref() != Some(&ticket.id) {
        let got = if record.ticket.is_some() { "another" } else { "absent" };
        return fault(ErrorCode::InvalidDocument, "command.record.ticket", "the ticket's id", got);
    }
    if record.at > context.now {
        return fault(ErrorCode::InvalidDocument, "command.record.at", "no later than `context.now`", "later");
    }
    Ok(())
}

fn check_requirements(transition: &TransitionPolicy, command: &Command, customer_id: Option<&str>) -> Result<()> {
    for requirement in &transition.requires {
        let (path, present) = match requirement {
            Requirement::Text => ("command.text", command.text().is_some_and(|text| !text.trim().is_empty())),
            Requirement::CustomerId => ("command.customer_id", customer_id.is_some()),
            Requirement::TransactionId => (
                "command.transaction_id",
                matches!(command, Command::Open { transaction_id, .. } if transaction_id.is_some()),
            ),
        };
        if !present {
            return Err(Error::at(
                ErrorCode::InvalidDocument,
                path,
                "given, as the policy requires",
                "absent or blank",
            ));
        }
    }
    Ok(())
}

fn next(version: i32) -> Result<i32> {
    version.checked_add(1).filter(|next| *next > 0).ok_or_else(|| {
        let expected = format!("0 to {}", i32::MAX - 1);
        Error::at(ErrorCode::InvalidDocument, "ticket.version", expected, format!("{version}"))
    })
}

/// What the command changes, with its text masked.
fn change(
    masker: &Masker,
    ticket: Option<&Ticket>,
    command: &Command,
    now: Timestamp,
    customer_id: Option<&str>,
) -> Change {
    let masked = |text: &String| masker.mask_by_policy(text).text;
    match command {
        Command::Open { decision, transaction_id, .. } => Change::Opened {
            // A decision's text is masked already; masked again, it is safe even if the host put another there.
            text: masked(&decision.masked),
            category: decision.category.clone(),
            subcategory: decision.subcategory.clone(),
            urgency: decision.urgency,
            priority: decision.priority,
            team: decision.team.clone(),
            language: decision.language.clone(),
            tags: decision.tags.clone(),
            received_at: decision.received_at.min(now),
            customer_id: customer_id.map(str::to_owned),
            transaction_id: transaction_id.clone(),
            reasons: decision.reasons.iter().map(|reason| Reason { evidence: Vec::new(), ..reason.clone() }).collect(),
            decided_under: decision.policy.clone(),
        },
        Command::Accept {} => Change::Accepted {},
        Command::Start {} => Change::Started {},
        Command::AskCustomer { text } => Change::CustomerAsked { text: masked(text) },
        Command::CustomerReply { text } => Change::CustomerReplied { text: masked(text) },
        Command::UpdateCustomer { text } => Change::CustomerUpdated { text: masked(text) },
        Command::AskThirdParty { text } => Change::ThirdPartyAsked { text: masked(text) },
        Command::ThirdPartyReply { text } => Change::ThirdPartyReplied { text: masked(text) },
        Command::Resolve { text } => Change::Resolved { text: text.as_ref().map(masked) },
        Command::Confirm {} => Change::Confirmed {},
        Command::Dispute { text } => Change::Disputed { text: text.as_ref().map(masked) },
        Command::Reopen { text } => Change::Reopened { text: text.as_ref().map(masked) },
        Command::Close { text } => Change::Closed { text: text.as_ref().map(masked) },
        Command::Withdraw { text } => Change::Withdrawn { text: text.as_ref().map(masked) },
        Command::Reject { text } => Change::Rejected { text: text.as_ref().map(masked) },
        Command::Reprioritise { priority, text } => Change::Reprioritised {
            priority: *priority,
            previous: ticket.map_or(*priority, |ticket| ticket.priority),
            text: text.as_ref().map(masked),
        },
        Command::RecordAccess { record } => Change::AccessRecorded { record: record.clone() },
    }
}
