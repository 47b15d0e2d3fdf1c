//! What was understood of a message.

use crate::ids::{CategoryId, CurrencyId, SubcategoryId, TagId};
use crate::reason::Reason;
use crate::schema::UnderstandingSchema;
use crate::value::{BasisPoints, safe_integer};
use serde::{Deserialize, Serialize};

/// How urgent a message is, from what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Urgency {
    /// The rest, with hypotheticals, how-to questions and failed payments without a loss.
    Routine,
    /// The customer says that money is missing or wrong.
    High,
    /// Account or money is, or is clearly implied to be, stolen, taken over or exposed now.
    Critical,
}

/// What a message is about, how urgent and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Understanding {
    /// Which kind of document this is.
    pub schema: UnderstandingSchema,
    /// The main category: of those that hold, the one nearest the top of the policy's list.
    pub category: CategoryId,
    /// Its finer kind, if the message tells.
    #[serde(default)]
    pub subcategory: Option<SubcategoryId>,
    /// How sure of the main category.
    pub confidence: BasisPoints,
    /// Every category that holds, in the order of the policy's list; the first is the main one.
    pub categories: Vec<CategoryMatch>,
    /// How urgent.
    pub urgency: Urgency,
    /// Why, the reasons of the urgency first.
    pub reasons: Vec<Reason>,
    /// Themes, in the order of the policy's list.
    pub tags: Vec<TagId>,
    /// Amounts of money, in order of position.
    pub amounts: Vec<AmountMention>,
}

/// A category that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CategoryMatch {
    /// The category.
    pub category: CategoryId,
    /// Its finer kind, if the message tells.
    #[serde(default)]
    pub subcategory: Option<SubcategoryId>,
    /// How sure.
    pub confidence: BasisPoints,
}

/// An amount of money that the message names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AmountMention {
    /// Whole minor units.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub minor_units: i64,
    /// The currency; the policy's own where the message names none.
    pub currency: CurrencyId,
    /// Where it begins in the message.
    pub start: usize,
    /// Where it ends in the message.
    pub end: usize,
    /// Where it begins in the masked text.
    pub masked_start: usize,
    /// Where it ends in the masked text.
    pub masked_end: usize,
}
