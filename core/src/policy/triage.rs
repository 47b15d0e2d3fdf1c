//! The policy's section `triage`: priority, teams, actions and acknowledgements. Data only; the room compiles it.

use serde::{Deserialize, Serialize};

/// Priority, teams, actions and acknowledgements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TriagePolicy {}
