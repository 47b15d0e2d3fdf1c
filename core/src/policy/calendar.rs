//! The policy's section `calendar`: business calendars. Data only; the room compiles it.

use crate::ids::{CalendarId, RuleId};
use crate::value::Timestamp;
use serde::{Deserialize, Serialize};

/// Business calendars, and the lists of holidays and make-up workdays that they share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarPolicy {
    /// Zones of the host's own, for a build that does not embed them, or in the place of those that it embeds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zones: Vec<ZoneRule>,
    /// What is known of particular dates.
    pub day_lists: Vec<DayList>,
    /// The calendars.
    pub calendars: Vec<CalendarRule>,
}

/// A time zone as a list of transitions, from 1970 on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZoneRule {
    /// Its IANA name, as `America/New_York`.
    pub id: String,
    /// The release of the zone data that it was read from, as `2026b`.
    pub version: String,
    /// What wall time was ahead of UTC by at the beginning of 1970, in seconds.
    pub offset_seconds: i32,
    /// The transitions, in order; the offset of the last goes on for ever.
    pub transitions: Vec<ZoneTransition>,
}

/// From an instant on, wall time is ahead of UTC by so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZoneTransition {
    /// The instant.
    pub at: Timestamp,
    /// Seconds; negative behind UTC.
    pub offset_seconds: i32,
}

/// What is known of the dates of a range: beyond it nothing is, and a weekday alone is no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayList {
    /// The list.
    pub id: RuleId,
    /// Its version; a government may revise a year midway.
    pub version: String,
    /// Where it was read.
    pub source: String,
    /// The first date that the list covers, as `2004-01-01`.
    pub first: String,
    /// The last date that the list covers.
    pub last: String,
    /// The dates whose hours are not those of their weekday.
    pub rules: Vec<DayRule>,
}

/// Dates and their hours.
///
/// Where several rules name one date, given windows come before closed, and closed before the hours of another weekday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayRule {
    /// The rule.
    pub id: RuleId,
    /// What the dates have instead of their weekday's hours.
    pub hours: DayHours,
    /// Dates, as `2026-02-14`, and ranges with both ends, as `2026-02-15/2026-02-23`.
    pub dates: Vec<String>,
}

/// The hours of a particular date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DayHours {
    /// None begin: a holiday.
    Closed,
    /// Those of this weekday: a make-up workday.
    Like(Weekday),
    /// These windows: a half day or exceptional hours.
    Windows(Vec<String>),
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the names say all")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A business calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarRule {
    /// The calendar.
    pub id: CalendarId,
    /// Its version.
    pub version: String,
    /// The IANA zone of its hours, as `Asia/Shanghai`.
    pub zone: String,
    /// The lists of particular dates; the calendar covers the dates that all of them cover. Only a calendar that is open
    /// at every instant may do without.
    pub day_lists: Vec<RuleId>,
    /// The hours of each weekday; a weekday that is absent has none.
    pub week: Vec<WeekdayHours>,
}

/// The hours of a weekday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WeekdayHours {
    /// The weekday.
    pub id: Weekday,
    /// Windows of wall time, as `09:00/18:00`; the end is outside, and one past midnight counts on: `22:00/30:00` ends at six.
    pub windows: Vec<String>,
}
