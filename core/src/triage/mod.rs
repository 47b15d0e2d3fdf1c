//! Priority, team, actions, targets and the answer to the customer, from what the rooms before it found.
//!
//! Everything rests on the masked text and on what was understood, so that a server which only ever sees masked text decides as
//! the phone did. Carries nothing out, and knows no states of a ticket.

mod acknowledge;
mod actions;
mod check;
mod decision;
mod facts;
mod priority;
mod route;

pub use crate::calendar::CalendarRef;
pub use crate::sla::{Priority, Target};
pub use decision::{Action, ActionId, Decision, Force};

use crate::calendar::Calendars;
use crate::error::Result;
use crate::mask::Masker;
use crate::message::Message;
use crate::policy::{CataloguePolicy, PolicyRef, TriagePolicy};
use crate::sla::{self, Circumstances, Sla};
use crate::understand::Understander;
use crate::value::Timestamp;
use facts::{Decided, Facts};

/// The room's own section, the words for people, and the rooms to its left.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Needs<'a> {
    pub(crate) policy: &'a TriagePolicy,
    pub(crate) catalogue: &'a CataloguePolicy,
    pub(crate) reference: &'a PolicyRef,
    pub(crate) masker: &'a Masker,
    pub(crate) understander: &'a Understander,
    pub(crate) calendars: &'a Calendars,
    pub(crate) sla: &'a Sla,
}

/// Decides about `message`; positions are in UTF-8 bytes.
pub(crate) fn triage(needs: &Needs<'_>, message: &Message, now: Timestamp) -> Result<Decision> {
    message.check()?;
    let masked = needs.masker.mask_by_policy(&message.text);
    let opaque = needs.masker.opaque_spans(&message.text, &masked.findings);
    let mut understood = needs.understander.understand(&message.text, &masked, &opaque);
    let mut reasons = Vec::with_capacity(4);
    // Nothing is received later than now: the wrong clock of a phone must neither lose a report nor put off what is due.
    let received_at = message.received_at.map_or(now, |received_at| received_at.min(now));
    let facts = Facts { message, masked: &masked.text, understood: &understood, received_at, now };
    let policy = needs.policy;

    let weighed = priority::weigh(&policy.priority, &facts, &mut reasons);
    let team = route::route(policy, &facts, &mut reasons);
    let priority = weighed.priority;
    let circumstances = Circumstances { priority, category: &understood.category, urgency: understood.urgency };
    let targets = needs.sla.targets(circumstances, received_at, needs.calendars)?;
    let decided = Decided { priority, team: &team };
    let actions = actions::actions(&policy.actions, &facts, decided, weighed.at_risk.as_ref());
    let acknowledged = acknowledge::acknowledge(needs, &facts, priority, &targets);

    understood.reasons.append(&mut reasons);
    Ok(Decision {
        schema: Default::default(),
        policy: needs.reference.clone(),
        id: message.id.clone(),
        masked: masked.text,
        findings: masked.findings,
        category: understood.category,
        subcategory: understood.subcategory,
        confidence: understood.confidence,
        categories: understood.categories,
        urgency: understood.urgency,
        reasons: understood.reasons,
        priority,
        team,
        actions,
        received_at,
        calendars: sla::calendars_of(&targets, needs.calendars)?,
        targets,
        acknowledgement: acknowledged.text,
        language: acknowledged.language,
        tags: understood.tags,
        amounts: understood.amounts,
    })
}
