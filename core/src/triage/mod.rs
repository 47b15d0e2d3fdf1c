//! Priority, team, actions, targets and the answer to the customer, from what the rooms before it found.

mod decision;

pub use crate::calendar::CalendarRef;
pub use crate::sla::{Priority, Target};
pub use decision::{Action, ActionId, Decision, Force};

use crate::desk::Rooms;
use crate::error::Result;
use crate::message::Message;
use crate::sla::{self, Circumstances};
use crate::value::Timestamp;

/// Decides about `message`; positions are in UTF-8 bytes.
pub(crate) fn triage(rooms: &Rooms, message: &Message, now: Timestamp) -> Result<Decision> {
    let masked = rooms.masker.mask(&message.text, &Default::default());
    let opaque = rooms.masker.opaque_spans(&message.text, &masked.findings);
    let understood = rooms.understander.understand(&message.text, &masked, &opaque);
    let (priority, received_at) = (Priority::P4, message.received_at.unwrap_or(now));
    let circumstances = Circumstances { priority, category: &understood.category };
    let targets = rooms.sla.targets(circumstances, received_at, &rooms.calendars)?;
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
        priority,
        team: crate::ids::TeamId::CUSTOMER_CARE,
        actions: Vec::new(),
        received_at,
        calendars: sla::calendars_of(&targets, &rooms.calendars)?,
        targets,
        acknowledgement: String::new(),
        language: crate::ids::LanguageId::ZH_HANS,
        tags: understood.tags,
        amounts: understood.amounts,
    })
}
