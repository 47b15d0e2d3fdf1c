//! What triage gives back.

use crate::calendar::CalendarRef;
use crate::ids::{ActionKind, CategoryId, LanguageId, ReasonCode, RuleId, SubcategoryId, TagId, TeamId};
use crate::mask::Finding;
use crate::policy::PolicyRef;
use crate::reason::{Param, Reason};
use crate::schema::DecisionSchema;
use crate::sla::{Priority, Target};
use crate::understand::{AmountMention, CategoryMatch, Urgency};
use crate::value::{BasisPoints, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// Everything that the desk decided about a message. It holds masked text only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// Which kind of document this is.
    pub schema: DecisionSchema,
    /// The policy that it was made under.
    pub policy: PolicyRef,
    /// The message's own id, where it had one.
    #[serde(default)]
    pub id: Option<String>,
    /// The message without its sensitive values.
    pub masked: String,
    /// What was hidden.
    pub findings: Vec<Finding>,
    /// What the message is about.
    pub category: CategoryId,
    /// The finer kind, if the message tells.
    #[serde(default)]
    pub subcategory: Option<SubcategoryId>,
    /// How sure of the category.
    pub confidence: BasisPoints,
    /// Every category that holds; the first is the main one.
    pub categories: Vec<CategoryMatch>,
    /// How urgent, from what the message says.
    pub urgency: Urgency,
    /// Why: the reasons of the urgency, of the category, of the priority and of the team.
    pub reasons: Vec<Reason>,
    /// How soon a desk must act.
    pub priority: Priority,
    /// Who handles it.
    pub team: TeamId,
    /// What the host should do.
    pub actions: Vec<Action>,
    /// When the clocks began.
    pub received_at: Timestamp,
    /// By when what must be done, in the order of the policy's list.
    pub targets: Vec<Target>,
    /// The calendars that the targets were counted in.
    pub calendars: Vec<CalendarRef>,
    /// What to tell the customer now.
    pub acknowledgement: String,
    /// The language of the acknowledgement.
    pub language: LanguageId,
    /// Themes.
    pub tags: Vec<TagId>,
    /// Amounts of money that the message names.
    pub amounts: Vec<AmountMention>,
}

/// How strongly an action is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Force {
    /// A person decides.
    Propose,
    /// The host must do it.
    Require,
}

/// An effect for the host to carry out; the library never does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Action {
    /// The same for the same cause, so that a host that retries acts once.
    pub id: ActionId,
    /// What to do.
    pub kind: ActionKind,
    /// How strongly.
    pub force: Force,
    /// The rule of the policy that asks for it.
    pub rule: RuleId,
    /// The reason that it follows from.
    pub reason: ReasonCode,
    /// With what, as the team of a `route`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Param>,
}

/// The id of an action: 128 bits of a SHA-256 over its cause, written as 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId(u128);

impl ActionId {
    /// The first 128 bits of a digest.
    pub(crate) fn of(digest: Sha256) -> Self {
        let digest = digest.finalize();
        Self(digest.iter().take(16).fold(0, |bits, byte| bits << 8 | u128::from(*byte)))
    }

    /// Reads 32 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let lower_hex = text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if lower_hex { u128::from_str_radix(text, 16).ok().map(Self) } else { None }
    }
}

impl fmt::Display for ActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for ActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for ActionId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ActionId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::document::text(deserializer, Self::parse)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ActionId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ActionId".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[0-9a-f]{32}$"})
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(ActionId, String, {
    lower: |id| id.to_string(),
    try_lift: |text| ActionId::parse(&text).ok_or_else(|| crate::kotlin_swift::refused("32 hexadecimal digits")),
});
