//! What happened to a ticket: a record that nobody changes, bound to the one before it by its hash.

use super::{Actor, EventHash, Phase};
use crate::ids::{CategoryId, LanguageId, StateId, SubcategoryId, TagId, TeamId, TicketId};
use crate::mask::AccessRecord;
use crate::policy::PolicyRef;
use crate::reason::Reason;
use crate::schema::EventSchema;
use crate::sla::Clock;
use crate::triage::{Action, Priority};
use crate::understand::Urgency;
use crate::value::{Timestamp, at_least};
use serde::{Deserialize, Serialize};

/// One event of a ticket. It holds masked text only, and all that [`evolve`](super::evolve) needs.
///
/// A ticket's id and the version together name the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event {
    /// Which kind of document this is.
    pub schema: EventSchema,
    /// The ticket.
    pub ticket_id: TicketId,
    /// The ticket's version after the event: 1, 2, 3 and so on.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub version: i32,
    /// When it happened.
    pub at: Timestamp,
    /// Who caused it.
    pub actor: Actor,
    /// The policy that it was decided under.
    pub policy: PolicyRef,
    /// The state after the event.
    pub state: StateId,
    /// What that state means for the ticket's life.
    pub phase: Phase,
    /// What happened.
    pub change: Change,
    /// The clocks that changed, as they are after the event.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub clocks: Vec<ClockChange>,
    /// What the host should do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub actions: Vec<Action>,
    /// The hash of the event before; absent in the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub previous_hash: Option<EventHash>,
    /// SHA-256 of the event without this key, in the canonical form of RFC 8785.
    pub hash: EventHash,
}

/// A clock of the ticket, as it is after an event.
///
/// The runs that it had before are not told again, so that an event is no longer for a ticket of many pauses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClockChange {
    /// Its place in the ticket's list of clocks; the list's length for one more.
    pub position: usize,
    /// How many of the runs that it had before the event it keeps; those of `clock` come after them.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub kept_runs: usize,
    /// The clock, with the runs that the event added.
    pub clock: Clock,
}

/// Whether a count says nothing.
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// What an event changed, told apart by `kind`. Text is masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "kind"))]
#[non_exhaustive]
pub enum Change {
    /// The ticket was made of a decision.
    Opened {
        /// The customer's message.
        text: String,
        /// What it is about.
        category: CategoryId,
        /// The finer kind.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        subcategory: Option<SubcategoryId>,
        /// How urgent the message is.
        urgency: Urgency,
        /// How soon a desk must act.
        priority: Priority,
        /// Who handles it.
        team: TeamId,
        /// The customer's language.
        language: LanguageId,
        /// Themes.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tags: Vec<TagId>,
        /// When the clocks began.
        received_at: Timestamp,
        /// The host's own id of the customer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        customer_id: Option<String>,
        /// The host's own id of the transaction.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        transaction_id: Option<String>,
        /// The decision's reasons; without evidence, which counts positions in one host's unit.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        reasons: Vec<Reason>,
        /// The policy that the decision was made under.
        decided_under: PolicyRef,
    },
    /// The desk took the complaint on.
    Accepted {},
    /// The investigation began.
    Started {},
    /// The customer was asked for something.
    CustomerAsked {
        /// The question.
        text: String,
    },
    /// The customer wrote again.
    CustomerReplied {
        /// What the customer wrote.
        text: String,
    },
    /// The customer was told how things stand.
    CustomerUpdated {
        /// What the customer was told.
        text: String,
    },
    /// A third party was asked.
    ThirdPartyAsked {
        /// The question.
        text: String,
    },
    /// The third party answered.
    ThirdPartyReplied {
        /// The answer.
        text: String,
    },
    /// The desk gave its solution.
    Resolved {
        /// The solution.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The customer agreed with the solution.
    Confirmed {},
    /// The customer disagreed with the solution.
    Disputed {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// A ticket that was over goes on.
    Reopened {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The desk ended the ticket.
    Closed {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The customer took the complaint back.
    Withdrawn {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The desk did not take the complaint on, or found it unfounded.
    Rejected {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// Another priority was set.
    Reprioritised {
        /// The new priority.
        priority: Priority,
        /// The priority before.
        previous: Priority,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// Somebody saw sealed values of the ticket.
    AccessRecorded {
        /// Who, when, under which keys, and how many of which kinds; no value.
        record: AccessRecord,
    },
}

crate::document::tagged!(Change);
