//! The policy's section `ticket`: states, commands, transitions and permissions of a ticket. Data only; the room compiles it.

use serde::{Deserialize, Serialize};

/// States, commands, transitions and permissions of a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TicketPolicy {}
