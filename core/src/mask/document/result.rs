//! What masking a JSON document gives back.

use crate::mask::Finding;
use crate::schema::MaskedDocumentSchema;
use serde::{Deserialize, Serialize};

/// What becomes of a number that is sensitive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum NumberMask {
    /// A string, hidden in the style of its kind.
    #[default]
    Text,
    /// The number 0, for readers that want a number there.
    Zero,
}

/// A JSON document with its sensitive values hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskedDocument {
    /// Which kind of document this is.
    pub schema: MaskedDocumentSchema,
    /// The JSON text without the values; every other byte is as it was.
    pub document: String,
    /// What was hidden, in the order in which the values end in the document.
    pub findings: Vec<DocumentFinding>,
}

/// Whether a value stands in a key or under one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DocumentPart {
    /// In the key of the member that `pointer` leads to.
    Key,
    /// In the value that `pointer` leads to.
    Value,
}

/// A sensitive value of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentFinding {
    /// Where, as a JSON pointer (RFC 6901) into the masked document: a key that was hidden stands in it hidden. At most 256 bytes;
    /// of what stands deeper, the place of the value around it.
    pub pointer: String,
    /// Where within JSON that is the string at `pointer`, and so on for JSON in that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub within: Vec<String>,
    /// Whether it stands in a key.
    pub part: DocumentPart,
    /// What it is, and where in the string; of a number, in its digits as they are written.
    pub finding: Finding,
}
