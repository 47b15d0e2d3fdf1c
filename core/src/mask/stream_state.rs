//! What a masked stream remembers between two chunks, as a document. It holds the customer's own text: a host keeps it as it keeps that.

use super::label_numbers::{KindLabels, kept, restore};
use super::labelling::Labelling;
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
    /// The greatest number of a label that was in the text before it was masked.
    #[serde(default)]
    pub passed: i64,
    /// The numbers of numbered labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<KindLabels>,
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
    pub(super) fn labelling(&self, kinds: &[MaskKind]) -> Labelling<'static> {
        let mut labelling = Labelling::default().after(usize::try_from(self.values).unwrap_or(0));
        labelling.pass(u64::try_from(self.passed).unwrap_or(0));
        for labels in &self.labels {
            restore(&mut labelling, labels, kinds);
        }
        labelling
    }

    /// Keeps the labels for the next chunk.
    pub(super) fn keep(&mut self, labelling: &Labelling<'_>, kinds: &[MaskKind]) {
        self.values = i64::try_from(labelling.hidden()).unwrap_or(i64::MAX);
        self.passed = i64::try_from(labelling.passed()).unwrap_or(i64::MAX);
        self.labels = kept(labelling, kinds);
    }
}
