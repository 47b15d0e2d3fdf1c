//! Scores: a mergeable tally of answers, and the figures that follow from it.

use crate::policy::Scale;
use crate::schema::ScoresSchema;
use crate::value::{BasisPoints, safe_integer};
use serde::{Deserialize, Serialize};

/// The answers to one question, counted, and what follows from them.
///
/// Only `scale` and `counts` are state; all else follows from them and is worked out anew at each merge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scores {
    /// Which kind of document this is.
    pub schema: ScoresSchema,
    /// The scale that the answers lie on.
    pub scale: Scale,
    /// How often each answer of the scale was given, from the lowest to the highest.
    pub counts: Vec<AnswerCount>,
    /// How many answers there are.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub total: i64,
    /// The mean answer in ten-thousandths; none without answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<i64>,
    /// The share of favourable answers, where the scale measures it; none without answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favourable: Option<FavourableShare>,
    /// The net promoter score, where the scale measures it; none without answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_promoter: Option<NetPromoterScore>,
}

/// How often an answer was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerCount {
    /// The answer.
    pub answer: i32,
    /// How often; at least 0.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub count: i64,
}

/// The share of favourable answers with Wilson's interval at 95 %, in ten-thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FavourableShare {
    /// How many answers are favourable.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub count: i64,
    /// Their share.
    pub share: BasisPoints,
    /// The low end of the interval.
    pub low: BasisPoints,
    /// The high end of the interval.
    pub high: BasisPoints,
}

/// The net promoter score with intervals at 95 %, in hundredths of a point: −10 000 to 10 000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetPromoterScore {
    /// How many promoters.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub promoters: i64,
    /// How many passives.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub passives: i64,
    /// How many detractors.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub detractors: i64,
    /// The score.
    pub score: i32,
    /// The low end of the plain interval.
    pub low: i32,
    /// The high end of the plain interval.
    pub high: i32,
    /// The low end of the adjusted interval, which does not collapse when all answer alike.
    pub adjusted_low: i32,
    /// The high end of the adjusted interval.
    pub adjusted_high: i32,
}
