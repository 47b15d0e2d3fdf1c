//! The policy's section `survey`: scales of survey answers. Data only; the room compiles it.

use serde::{Deserialize, Serialize};

/// Scales of survey answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SurveyPolicy {}
