//! The policy's section `understand`: categories, word lists, phrases, scopes and tags. Data only; the room compiles it.

use serde::{Deserialize, Serialize};

/// Categories, word lists, phrases, scopes and tags.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnderstandPolicy {}
