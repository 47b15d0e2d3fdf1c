//! A ticket as it stands after its last event. A value: [`evolve`](super::evolve) makes the next one.

use super::EventHash;
use crate::error::Result;
use crate::ids::{CategoryId, LanguageId, StateId, SubcategoryId, TagId, TeamId, TicketId};
use crate::schema::TicketSchema;
use crate::sla::Clock;
use crate::triage::Priority;
use crate::understand::Urgency;
use crate::value::{Timestamp, at_least};
use serde::{Deserialize, Serialize};

/// What a state means for a ticket's life, whatever a policy calls the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Phase {
    /// The desk is to act.
    Active,
    /// Somebody else is to act.
    Waiting,
    /// A solution was given; the customer may agree or disagree.
    Resolved,
    /// Over; every clock has ended.
    Ended,
}

impl Phase {
    /// Whether work on the ticket goes on.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Active | Self::Waiting)
    }
}

/// A ticket. It holds masked text only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ticket {
    /// Which kind of document this is.
    pub schema: TicketSchema,
    /// The host's id of the ticket.
    pub id: TicketId,
    /// How many events it has had.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub version: i32,
    /// Its state.
    pub state: StateId,
    /// What the state means for its life.
    pub phase: Phase,
    /// What it is about.
    pub category: CategoryId,
    /// The finer kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subcategory: Option<SubcategoryId>,
    /// How urgent the message was.
    pub urgency: Urgency,
    /// How soon a desk must act.
    pub priority: Priority,
    /// Who handles it.
    pub team: TeamId,
    /// The customer's message.
    pub text: String,
    /// The customer's language.
    pub language: LanguageId,
    /// Themes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub tags: Vec<TagId>,
    /// The host's own id of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_id: Option<String>,
    /// The host's own id of the transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_id: Option<String>,
    /// When the complaint was received.
    pub received_at: Timestamp,
    /// When the ticket was opened.
    pub opened_at: Timestamp,
    /// When its last event happened.
    pub updated_at: Timestamp,
    /// Since when it has been in its state.
    pub state_since: Timestamp,
    /// When the standing solution was given; absent when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub resolved_at: Option<Timestamp>,
    /// When it ended; absent while it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ended_at: Option<Timestamp>,
    /// How often work on it began again after a solution or an end.
    #[serde(deserialize_with = "at_least::zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub reopen_count: i32,
    /// Its clocks, in the order in which they were first set: one for each metric, and another where a reopening began one
    /// beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub clocks: Vec<Clock>,
    /// The hash of its last event.
    pub hash: EventHash,
}

impl Ticket {
    /// Whether its counts are in range, wherever it came from.
    pub(super) fn check(&self) -> Result<()> {
        at_least::check(self.version, 1, || "ticket.version".to_owned())?;
        at_least::check(self.reopen_count, 0, || "ticket.reopen_count".to_owned())
    }
}
