//! The one document that holds what a desk may change: words, categories, priorities, targets, calendars, workflows,
//! templates and rules. Loading checks everything and reports every fault with its place.

mod reference;

pub use reference::PolicyRef;

use crate::ids::PolicyId;
use crate::schema::PolicySchema;
use serde::{Deserialize, Serialize};

/// A whole policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Policy {
    /// Which kind of document this is.
    pub schema: PolicySchema,
    /// The policy's name.
    pub id: PolicyId,
    /// The policy's version, as its owner counts.
    pub version: String,
}

impl Policy {
    /// The embedded default.
    pub fn wallet() -> Self {
        Self { schema: PolicySchema, id: PolicyId::WALLET, version: "1".to_owned() }
    }

    /// Its name, version and digest.
    pub fn reference(&self) -> PolicyRef {
        PolicyRef { id: self.id.clone(), version: self.version.clone(), digest: String::new() }
    }
}
