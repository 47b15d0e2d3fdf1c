//! What masking gives back: the masked text and what was found.

use crate::ids::FindingKind;
use crate::reason::Reason;
use crate::schema::MaskedSchema;
use crate::value::BasisPoints;
use serde::{Deserialize, Serialize};

/// How a value is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MaskStyle {
    /// Keeps the ends that the card industry's and GB/T rules allow: `6217********1234`.
    KeepEnds,
    /// A star for every character.
    Full,
    /// The kind's name in brackets.
    Label,
    /// The kind's name and a number: the same value has the same number within a text.
    NumberedLabel,
}

/// The style of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindStyle {
    /// The kind.
    pub kind: FindingKind,
    /// Its style.
    pub style: MaskStyle,
}

/// How to mask; what is absent is as the policy says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskOptions {
    /// The style of every kind that `styles` does not name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub style: Option<MaskStyle>,
    /// Styles by kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub styles: Vec<KindStyle>,
}

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
