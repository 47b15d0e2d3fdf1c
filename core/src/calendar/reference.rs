//! Which calendar a decision was counted in.

use crate::ids::CalendarId;
use serde::{Deserialize, Serialize};

/// A calendar as it was when a decision was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarRef {
    /// The calendar.
    pub id: CalendarId,
    /// Its version, with those of its lists of dates.
    pub version: String,
    /// The IANA zone that it counts in.
    pub zone: String,
    /// The release of the zone data.
    pub zone_version: String,
}
