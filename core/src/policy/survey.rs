//! The policy's section `survey`: scales of survey answers. Data only; the room compiles it.

use crate::ids::ScaleId;
use serde::{Deserialize, Serialize};

/// Scales of survey answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SurveyPolicy {
    /// The scales.
    pub scales: Vec<Scale>,
}

/// A scale of whole numbers, and what is made of the answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scale {
    /// The scale.
    pub id: ScaleId,
    /// The lowest answer; at least 0.
    pub minimum: i32,
    /// The highest answer; above the lowest, at most 100.
    pub maximum: i32,
    /// What is made of the answers besides their mean.
    pub measure: Measure,
}

/// What is made of the answers besides their mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Measure {
    /// The share of favourable answers: the top-two-box share of CSAT, the agreement of CES.
    FavourableShare {
        /// The lowest favourable answer; above the scale's lowest.
        favourable_from: i32,
    },
    /// The share of promoters less the share of detractors.
    NetPromoter {
        /// The highest answer of a detractor.
        detractors_to: i32,
        /// The lowest answer of a promoter; above a detractor's highest.
        promoters_from: i32,
    },
}
