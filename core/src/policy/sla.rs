//! The policy's section `sla`: service-level targets. Data only; the room compiles it.

use serde::{Deserialize, Serialize};

/// Service-level targets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SlaPolicy {}
