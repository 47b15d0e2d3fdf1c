//! The policy's section `catalogue`: sentences for people, by reason and language. Data only; the room compiles it.

use serde::{Deserialize, Serialize};

/// Sentences for people, by reason and language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CataloguePolicy {}
