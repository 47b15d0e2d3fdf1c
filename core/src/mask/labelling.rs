//! The numbers of numbered labels, and how many values were hidden: what the texts of one call, or of a stream, share.

use super::hidden::Labels;
use super::value::Value;
use super::vault::Vault;
use crate::ids::FindingKind;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt;

/// How many values of a stream are remembered: beyond, equal values have labels of their own.
const MAX_REMEMBERED: usize = 1 << 16;

/// The greatest number of a label: one with more digits would not be read as a label.
pub(super) const MAX_NUMBER: u64 = 999_999_999;

/// By what a value is known, without being it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Digest([u8; 16]);

impl Digest {
    /// The first half of `hash`.
    fn half(hash: &[u8]) -> Self {
        Self(hash.first_chunk().copied().unwrap_or_default())
    }

    /// Reads hexadecimal digits in lower case.
    pub(super) fn read(text: &str) -> Option<Self> {
        let right = text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        u128::from_str_radix(text, 16).ok().filter(|_| right).map(|number| Self(number.to_be_bytes()))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

/// The numbers that were given so far.
#[derive(Debug, Default)]
pub(super) struct Labelling<'k> {
    /// The keys under which values are known, where what knows them leaves the call.
    vault: Option<&'k Vault<'k>>,
    /// How many values are remembered at most.
    most: Option<usize>,
    /// The greatest number that a text had already.
    used: u64,
    /// The last number of each kind that has any.
    last: Vec<u64>,
    /// The number of each value, by its kind and its plain form.
    seen: BTreeMap<(usize, Digest), u64>,
    /// How many values were hidden.
    hidden: usize,
}

impl<'k> Labelling<'k> {
    /// With at most so many values, known by their hashes under these keys.
    pub(super) fn keyed(vault: &'k Vault<'k>, most: usize) -> Self {
        Self { vault: Some(vault), most: Some(most), ..Self::default() }
    }

    /// With so many values hidden before.
    pub(super) fn after(self, hidden: usize) -> Self {
        Self { hidden, ..self }
    }

    /// Gives no number up to this one.
    pub(super) fn pass(&mut self, used: u64) {
        self.used = used.max(self.used);
    }

    /// The greatest number that is passed over for every kind.
    pub(super) fn passed(&self) -> u64 {
        self.used
    }

    /// Takes in what was given before for a kind.
    pub(super) fn restore(&mut self, kind: usize, last: u64, values: impl Iterator<Item = (Digest, u64)>) {
        self.last.resize(self.last.len().max(kind + 1), 0);
        if let Some(place) = self.last.get_mut(kind) {
            *place = last.max(*place);
        }
        self.seen.extend(values.map(|(value, number)| ((kind, value), number)));
    }

    /// How many values were hidden.
    pub(super) fn hidden(&self) -> usize {
        self.hidden
    }

    /// The last number that was given for a kind.
    pub(super) fn last(&self, kind: usize) -> u64 {
        self.last.get(kind).copied().unwrap_or(0)
    }

    /// The values of a kind that have a number.
    pub(super) fn values(&self, kind: usize) -> impl Iterator<Item = (&Digest, u64)> {
        let of_kind = (kind, Digest([0; 16]))..=(kind, Digest([u8::MAX; 16]));
        self.seen.range(of_kind).map(|((_, value), number)| (value, *number))
    }

    /// Never gives a number that a label of `text` at one of `places` has.
    pub(super) fn avoid(&mut self, text: &str, places: impl Iterator<Item = usize>, labels: &Labels) {
        self.pass(places.filter_map(|place| labels.read(text, place)?.1).max().unwrap_or(0));
    }

    /// The number of a value's label: the same for equal values of `kind`. None where there is no number left.
    pub(super) fn number(&mut self, value: &Value, kind: &FindingKind) -> Option<u64> {
        if self.last.len() <= value.kind {
            self.last.resize(value.kind + 1, 0);
        }
        let plain = value.plain.key();
        let digest = match self.vault {
            None => Digest::half(&Sha256::digest(&plain)),
            Some(vault) => Digest::half(&vault.label(kind, &plain)?),
        };
        let last = self.last.get_mut(value.kind)?;
        let number = match self.seen.get(&(value.kind, digest)) {
            Some(number) => *number,
            None => Some(self.used.max(*last) + 1).filter(|number| *number <= MAX_NUMBER)?,
        };
        if self.seen.len() < self.most.unwrap_or(MAX_REMEMBERED) {
            self.seen.insert((value.kind, digest), number);
        }
        *last = number.max(*last);
        Some(number)
    }

    /// The place of the next value among those that were hidden.
    pub(super) fn next_place(&mut self) -> usize {
        self.hidden += 1;
        self.hidden - 1
    }
}
