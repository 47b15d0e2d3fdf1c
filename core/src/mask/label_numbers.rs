//! The numbers of numbered labels as documents: what a stream remembers of them, and what a host carries from one text of a
//! ticket to the next. What leaves a call knows values by keyed hashes alone: the numbers of a region's telephones are few enough to be
//! tried one by one against a hash without a key.

use super::labelling::{Digest, Labelling, MAX_NUMBER};
use super::{Finding, Hiding, Masked, Masker};
use crate::error::{Error, ErrorCode, Fault, Result};
use crate::ids::{FindingKind, KeyId};
use crate::policy::MaskKind;
use crate::schema::{LabelNumbersSchema, NumberedTextSchema};
use serde::{Deserialize, Serialize};

/// The most values that are carried: 300 kB of document. Beyond, equal values have labels of their own.
pub const MAX_CARRIED: usize = 4096;

/// The labels of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindLabels {
    /// The kind.
    pub kind: FindingKind,
    /// The last number.
    pub last: i64,
    /// The values that have one.
    pub values: Vec<ValueLabel>,
}

/// The number of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValueLabel {
    /// The first half of a SHA-256 of its plain form, in hexadecimal digits in lower case; of an HMAC under the caller's secret in what a
    /// host carries from text to text.
    pub value: String,
    /// Its number.
    pub number: i64,
}

/// The numbers that the labels of a ticket's earlier texts were given, so that the same value has the same label in the next.
///
/// Keep it where the ticket is kept, give it with the next text and keep what that gives back, one text after another: two texts
/// that begin with the same numbers may give one number to two values, and no merge could take it back. It tells which values are
/// equal and nothing else. Under the keys of another id, and for another tenant or ticket, all values are new, and numbers go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LabelNumbers {
    /// Which kind of document this is.
    pub schema: LabelNumbersSchema,
    /// The id of the keys under which values are known.
    pub key: KeyId,
    /// The greatest number of a label that was in a text before it was masked; greater ones are given.
    pub passed: i64,
    /// The labels, by kind; of at most [`MAX_CARRIED`] values.
    pub labels: Vec<KindLabels>,
}

/// A text with its sensitive values hidden, and the numbers of its labels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberedText {
    /// Which kind of document this is.
    pub schema: NumberedTextSchema,
    /// The text without the values.
    pub text: String,
    /// What was hidden, in order of position; findings do not overlap.
    pub findings: Vec<Finding>,
    /// What to give with the ticket's next text.
    pub labels: LabelNumbers,
}

impl LabelNumbers {
    /// Adds what no schema says.
    fn check(&self, faults: &mut Vec<Fault>) {
        let most = signed(MAX_NUMBER);
        let mut number = |path: String, number: i64, least: i64| {
            if !(least..=most).contains(&number) {
                faults.push(Fault::new(path, format!("{least} to {most}"), "another number"));
            }
        };
        number("labels.passed".to_owned(), self.passed, 0);
        for (place, kind) in self.labels.iter().enumerate() {
            let path = format!("labels.labels[{place}]");
            number(format!("{path}.last"), kind.last, 0);
            for (place, value) in kind.values.iter().enumerate() {
                number(format!("{path}.values[{place}].number"), value.number, 1);
            }
        }
        for (place, kind) in self.labels.iter().enumerate() {
            let wrong = kind.values.iter().enumerate().filter(|(_, value)| Digest::read(&value.value).is_none());
            faults.extend(wrong.map(|(inner, _)| {
                let path = format!("labels.labels[{place}].values[{inner}].value");
                Fault::new(path, "32 hexadecimal digits in lower case", "another text")
            }));
        }
    }
}

impl Masker {
    /// Hides every sensitive value of `text`, with labels numbered on from `labels`; positions are in UTF-8 bytes.
    ///
    /// # Errors
    /// `missing_key` without a secret; `too_many` and `invalid_document` for `labels`.
    pub(crate) fn mask_numbered(
        &self,
        text: &str,
        hiding: &Hiding<'_>,
        labels: Option<&LabelNumbers>,
    ) -> Result<(Masked, LabelNumbers)> {
        let absent =
            || Error::at(ErrorCode::MissingKey, "options.keys", "given, as numbers are kept under a key", "absent");
        let vault = hiding.vault().ok_or_else(absent)?;
        vault.check_secret()?;
        let carried = labels.map(|labels| labels.labels.iter().map(|kind| kind.values.len()).sum()).unwrap_or(0);
        if carried > MAX_CARRIED {
            let (expected, got) = (format!("at most {MAX_CARRIED} values"), format!("{carried} values"));
            return Err(Error::at(ErrorCode::TooMany, "labels.labels", expected, got));
        }
        let mut faults = Vec::new();
        labels.iter().for_each(|labels| labels.check(&mut faults));
        if !faults.is_empty() {
            return Err(Error::with_faults(ErrorCode::InvalidDocument, faults));
        }
        let mut labelling = Labelling::keyed(vault, MAX_CARRIED);
        let mut unlisted = Vec::new();
        if let Some(labels) = labels {
            let known = labels.key == *vault.id();
            labelling.pass(unsigned(labels.passed));
            for labels in &labels.labels {
                let values = if known { labels.values.clone() } else { Vec::new() };
                let labels = KindLabels { values, ..labels.clone() };
                if !restore(&mut labelling, &labels, &self.kinds) {
                    unlisted.push(labels);
                }
            }
        }
        let masked = self.render(text, &self.scan(text), hiding, &mut labelling);
        let mut labels = kept(&labelling, &self.kinds);
        labels.extend(unlisted);
        let (schema, key) = (LabelNumbersSchema::CURRENT, vault.id().clone());
        Ok((masked, LabelNumbers { schema, key, passed: signed(labelling.passed()), labels }))
    }
}

/// Takes in the labels of a kind; `false` when the policy has not the kind.
pub(super) fn restore(labelling: &mut Labelling<'_>, labels: &KindLabels, kinds: &[MaskKind]) -> bool {
    let kind = kinds.iter().position(|kind| kind.id == labels.kind);
    if let Some(kind) = kind {
        let value = |label: &ValueLabel| Some((Digest::read(&label.value)?, unsigned(label.number)));
        labelling.restore(kind, unsigned(labels.last), labels.values.iter().filter_map(value));
    }
    kind.is_some()
}

/// The labels so far, in the order of the policy's kinds.
pub(super) fn kept(labelling: &Labelling<'_>, kinds: &[MaskKind]) -> Vec<KindLabels> {
    let of_kind = |(place, kind): (usize, &MaskKind)| {
        let label = |(value, number): (&Digest, u64)| ValueLabel { value: value.to_string(), number: signed(number) };
        let values: Vec<ValueLabel> = labelling.values(place).map(label).collect();
        let last = signed(labelling.last(place));
        (last > 0 || !values.is_empty()).then(|| KindLabels { kind: kind.id.clone(), last, values })
    };
    kinds.iter().enumerate().filter_map(of_kind).collect()
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
