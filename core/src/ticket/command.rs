//! What people and systems ask of a ticket, and who asks when. Holds raw text; never stored: events hold the masked text.

use crate::actor::Actor;
use crate::ids::{CommandId, TicketId};
use crate::mask::AccessRecord;
use crate::triage::{Decision, Priority};
use crate::value::{Timestamp, at_least};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A command on a ticket: one document, told apart by `kind`.
///
/// Text may be raw; the desk masks it before it enters an event. Where `text` is optional here, a policy may still
/// require it of a transition. `Debug` shows the kind only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "kind"))]
#[expect(clippy::large_enum_variant, reason = "a command lives for one call, and the foreign languages have no boxes")]
#[non_exhaustive]
pub enum Command {
    /// Makes a ticket of a decision.
    Open {
        /// The host's id of the new ticket.
        ticket_id: TicketId,
        /// What triage decided about the message.
        decision: Decision,
        /// The host's own id of the customer; 1 to 256 bytes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        customer_id: Option<String>,
        /// The host's own id of the transaction; 1 to 256 bytes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        transaction_id: Option<String>,
    },
    /// The desk takes the complaint on.
    Accept {},
    /// The investigation begins.
    Start {},
    /// Asks the customer for something; the ticket waits.
    AskCustomer {
        /// The question.
        text: String,
    },
    /// The customer writes again.
    CustomerReply {
        /// What the customer wrote.
        text: String,
    },
    /// Tells the customer how things stand.
    UpdateCustomer {
        /// What the customer is told.
        text: String,
    },
    /// Asks a bank, a merchant or another third party; the ticket waits.
    AskThirdParty {
        /// The question.
        text: String,
    },
    /// The third party answers.
    ThirdPartyReply {
        /// The answer.
        text: String,
    },
    /// The desk gives its solution.
    Resolve {
        /// The solution, as the customer reads it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The customer agrees with the solution.
    Confirm {},
    /// The customer disagrees with the solution.
    Dispute {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// A ticket that was over goes on.
    Reopen {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The desk ends a resolved ticket.
    Close {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The customer takes the complaint back.
    Withdraw {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The desk does not take the complaint on, or finds it unfounded.
    Reject {
        /// Why, as the customer reads it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// Sets another priority; the clocks get its targets and keep what has elapsed.
    Reprioritise {
        /// The new priority.
        priority: Priority,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// Records who saw sealed values of the ticket.
    RecordAccess {
        /// What `unmask` said of it: of this ticket, by the actor of the command, and not later than now.
        record: AccessRecord,
    },
}

crate::document::tagged!(Command);

impl Command {
    /// The name that the policy's transitions know it by; the document's `kind`.
    pub const fn id(&self) -> CommandId {
        match self {
            Self::Open { .. } => CommandId::OPEN,
            Self::Accept {} => CommandId::ACCEPT,
            Self::Start {} => CommandId::START,
            Self::AskCustomer { .. } => CommandId::ASK_CUSTOMER,
            Self::CustomerReply { .. } => CommandId::CUSTOMER_REPLY,
            Self::UpdateCustomer { .. } => CommandId::UPDATE_CUSTOMER,
            Self::AskThirdParty { .. } => CommandId::ASK_THIRD_PARTY,
            Self::ThirdPartyReply { .. } => CommandId::THIRD_PARTY_REPLY,
            Self::Resolve { .. } => CommandId::RESOLVE,
            Self::Confirm {} => CommandId::CONFIRM,
            Self::Dispute { .. } => CommandId::DISPUTE,
            Self::Reopen { .. } => CommandId::REOPEN,
            Self::Close { .. } => CommandId::CLOSE,
            Self::Withdraw { .. } => CommandId::WITHDRAW,
            Self::Reject { .. } => CommandId::REJECT,
            Self::Reprioritise { .. } => CommandId::REPRIORITISE,
            Self::RecordAccess { .. } => CommandId::RECORD_ACCESS,
        }
    }

    /// Whether a command of this name can carry free text.
    pub(crate) fn may_carry_text(id: &CommandId) -> bool {
        let without =
            [CommandId::OPEN, CommandId::ACCEPT, CommandId::START, CommandId::CONFIRM, CommandId::RECORD_ACCESS];
        CommandId::CONSTANTS.contains(id) && !without.contains(id)
    }

    /// The free text that it carries; a decision's text is not free text but masked already.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Open { .. } | Self::Accept {} | Self::Start {} | Self::Confirm {} | Self::RecordAccess { .. } => None,
            Self::AskCustomer { text }
            | Self::CustomerReply { text }
            | Self::UpdateCustomer { text }
            | Self::AskThirdParty { text }
            | Self::ThirdPartyReply { text } => Some(text),
            Self::Resolve { text }
            | Self::Dispute { text }
            | Self::Reopen { text }
            | Self::Close { text }
            | Self::Withdraw { text }
            | Self::Reject { text }
            | Self::Reprioritise { text, .. } => text.as_deref(),
        }
    }
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command").field("kind", &self.id()).finish_non_exhaustive()
    }
}

/// When a command is given, by whom, and on which version of the ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Context {
    /// The time; not before the ticket's last event.
    pub now: Timestamp,
    /// Who.
    pub actor: Actor,
    /// The version of the ticket that the actor saw, 0 before it is opened; the command fails with `version_conflict`
    /// on any other. Not checked when absent.
    #[serde(default, deserialize_with = "at_least::zero_if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub expected_version: Option<i32>,
}
