//! What a masked stream remembers between two chunks, as a document. It holds the customer's own text: a host keeps it as it keeps that.

use super::labelling::{Digest, Labelling};
use crate::ids::FindingKind;
use crate::message::Redacted;
use crate::policy::MaskKind;
use crate::schema::MaskStreamSchema;
use crate::text::floor_boundary;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A text that is being masked chunk by chunk. `Debug` shows none of it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskStreamState {
    /// Which kind of document this is.
    pub schema: MaskStreamSchema,
    /// The end of what was told, in clear: values behind it are found by words in it.
    pub before: String,
    /// What was given and not yet told, in clear.
    pub held: String,
    /// How much was told, of the text and of the masked text, in the unit of the desk.
    pub told: i64,
    /// How much was told of the masked text.
    pub masked_told: i64,
    /// How many values were hidden.
    pub values: i64,
    /// The numbers of numbered labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<StreamLabels>,
    /// What was told ends inside a value that is longer than any that is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overrun: Option<Overrun>,
}

/// How what belongs to a value that was too long to be held is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Overrun {
    /// As the lines of a key, up to the last one.
    Block,
    /// As letters, digits and marks without room.
    Word,
}

/// The labels of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StreamLabels {
    /// The kind.
    pub kind: FindingKind,
    /// The last number.
    pub last: i64,
    /// The values that have one.
    pub values: Vec<StreamLabel>,
}

/// The number of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StreamLabel {
    /// The first half of the SHA-256 of its plain form, in hexadecimal.
    pub value: String,
    /// Its number.
    pub number: i64,
}

impl fmt::Debug for MaskStreamState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaskStreamState")
            .field("held", &Redacted(self.held.len()))
            .field("told", &self.told)
            .field("values", &self.values)
            .finish_non_exhaustive()
    }
}

impl MaskStreamState {
    /// The text up to here was told; keeps its last `length` bytes.
    pub(super) fn pass(&mut self, text: &str, length: usize) {
        self.before.push_str(text);
        let passed = floor_boundary(&self.before, self.before.len().saturating_sub(length));
        self.before.drain(..passed);
    }

    /// The labels so far; those of a kind that the policy no longer has are dropped.
    pub(super) fn labelling(&self, kinds: &[MaskKind]) -> Labelling {
        let mut labelling = Labelling::default().after(usize::try_from(self.values).unwrap_or(0));
        for labels in &self.labels {
            let Some(kind) = kinds.iter().position(|kind| kind.id == labels.kind) else { continue };
            let values =
                labels.values.iter().filter_map(|label| Some((Digest::read(&label.value)?, number(label.number))));
            labelling.restore(kind, number(labels.last), values);
        }
        labelling
    }

    /// Keeps the labels for the next chunk.
    pub(super) fn keep(&mut self, labelling: Labelling, kinds: &[MaskKind]) {
        let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        self.values = i64::try_from(labelling.hidden()).unwrap_or(i64::MAX);
        self.labels.clear();
        for (kind, place) in kinds.iter().zip(0..) {
            let last = signed(labelling.last(place));
            let value =
                |(value, number): (&Digest, u64)| StreamLabel { value: value.to_string(), number: signed(number) };
            let values: Vec<StreamLabel> = labelling.values(place).map(value).collect();
            if last > 0 || !values.is_empty() {
                self.labels.push(StreamLabels { kind: kind.id.clone(), last, values });
            }
        }
    }
}

fn number(signed: i64) -> u64 {
    u64::try_from(signed).unwrap_or(0)
}
