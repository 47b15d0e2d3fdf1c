//! Which policy a decision was made under.

use crate::ids::PolicyId;
use serde::{Deserialize, Serialize};

/// A policy's name, version and digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PolicyRef {
    /// The policy's name.
    pub id: PolicyId,
    /// The policy's version.
    pub version: String,
    /// SHA-256 of the effective policy, as 64 hexadecimal digits.
    pub digest: String,
}
