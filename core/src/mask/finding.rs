//! What masking gives back: the masked text and what was found.

use crate::ids::FindingKind;
use crate::reason::Reason;
use crate::schema::MaskedSchema;
use crate::value::BasisPoints;
use serde::{Deserialize, Serialize};

/// A text with its sensitive values hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Masked {
    /// Which kind of document this is.
    pub schema: MaskedSchema,
    /// The text without the values.
    pub text: String,
    /// What was hidden, in order of position; findings do not overlap.
    pub findings: Vec<Finding>,
}

/// A sensitive value, by its place; the value itself is never here.
///
/// Positions are in the unit of the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// Where it begins in the text.
    pub start: usize,
    /// Where it ends in the text.
    pub end: usize,
    /// Where its replacement begins in the masked text.
    pub masked_start: usize,
    /// Where its replacement ends in the masked text.
    pub masked_end: usize,
    /// How sure.
    pub confidence: BasisPoints,
    /// Why: the checksum, the issuer's range, the word beside it, the shape.
    pub reasons: Vec<Reason>,
}
