//! The policy's section `calendar`: business calendars. Data only; the room compiles it.

use serde::{Deserialize, Serialize};

/// Business calendars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarPolicy {}
