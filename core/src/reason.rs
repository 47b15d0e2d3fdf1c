//! Why something was decided: a code, the values of its sentence, and where in the message it was seen.
//!
//! No words for people are here; `explain` makes the sentence from the policy's catalogues.

use crate::ids::{ParamName, ReasonCode, RuleId};
use crate::value::{BasisPoints, Money, Timestamp, safe_integer};
use serde::{Deserialize, Serialize};

/// One reason of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// What was seen; the policy's catalogues have a sentence for each code.
    pub code: ReasonCode,
    /// The values of the sentence, as the arithmetic or the ids that were compared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Param>,
    /// Where in the message, in order of position.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

impl Reason {
    /// A reason without values or evidence.
    pub fn new(code: ReasonCode) -> Self {
        Self { code, params: Vec::new(), evidence: Vec::new() }
    }

    /// The reason with one more value.
    #[must_use]
    pub fn with(mut self, name: ParamName, value: ParamValue) -> Self {
        self.params.push(Param { name, value });
        self
    }
}

/// A named value of a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Param {
    /// The name that the catalogue's sentence uses.
    pub name: ParamName,
    /// The value.
    pub value: ParamValue,
}

/// A typed value, so that each language writes it in its own way. Never a customer's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "kind"))]
#[non_exhaustive]
pub enum ParamValue {
    /// A count or a score.
    Integer {
        /// |n| ≤ 2^53 − 1.
        #[serde(with = "safe_integer")]
        #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
        integer: i64,
    },
    /// The id of something in the policy.
    Id {
        /// The id.
        id: RuleId,
    },
    /// An amount.
    Money {
        /// The amount.
        money: Money,
    },
    /// An instant.
    Instant {
        /// The instant.
        at: Timestamp,
    },
    /// A length of time.
    Duration {
        /// Milliseconds.
        #[serde(with = "safe_integer")]
        #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
        milliseconds: i64,
    },
    /// A share or a confidence.
    Share {
        /// Ten-thousandths.
        share: BasisPoints,
    },
}

crate::document::tagged!(ParamValue);

/// Where in the message something was seen, and the rule that saw it.
///
/// Positions are in the unit of the desk that decided; the masked positions are those of the same place in the masked text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The phrase, list or rule of the policy that fired.
    pub rule: RuleId,
    /// Where it begins in the message.
    pub start: usize,
    /// Where it ends in the message.
    pub end: usize,
    /// Where it begins in the masked text.
    pub masked_start: usize,
    /// Where it ends in the masked text.
    pub masked_end: usize,
}
