//! The policy's section `mask`: what is hidden, and how: detectors, context words, styles. Data only; the room compiles it.

use serde::{Deserialize, Serialize};

/// What is hidden, and how: detectors, context words, styles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskPolicy {}
