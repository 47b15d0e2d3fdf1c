//! Who acts: on a ticket, or on a sealed value.

use crate::ids::RoleId;
use serde::{Deserialize, Serialize};

/// Who does something, and in which role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Actor {
    /// The host's own id of the person or the system; 1 to 256 bytes. It stays in the history: an opaque id, no name.
    pub id: String,
    /// In which role.
    pub role: RoleId,
}
