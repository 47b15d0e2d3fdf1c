//! The numbers of numbered labels, and how many values were hidden: what the texts of one call, or of a stream, share.

use super::hidden::Labels;
use super::value::Value;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt;

/// How many values of a stream are remembered: beyond, equal values have labels of their own.
const MAX_REMEMBERED: usize = 1 << 16;

/// By what a value is known, without being it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Digest([u8; 16]);

impl Digest {
    /// The first half of the SHA-256 of `value`.
    fn of(value: &[u8]) -> Self {
        Self(Sha256::digest(value).first_chunk().copied().unwrap_or_default())
    }

    /// Reads hexadecimal digits.
    pub(super) fn read(text: &str) -> Option<Self> {
        let right = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        u128::from_str_radix(text, 16).ok().filter(|_| right).map(|number| Self(number.to_be_bytes()))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

/// The numbers that were given so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Labelling {
    /// The greatest number that a text had already.
    used: u64,
    /// The last number of each kind that has any.
    last: Vec<u64>,
    /// The number of each value, by its kind and its plain form.
    seen: BTreeMap<(usize, Digest), u64>,
    /// How many values were hidden.
    hidden: usize,
}

impl Labelling {
    /// With so many values hidden before.
    pub(super) fn after(self, hidden: usize) -> Self {
        Self { hidden, ..self }
    }

    /// Takes in what was given before for a kind.
    pub(super) fn restore(&mut self, kind: usize, last: u64, values: impl Iterator<Item = (Digest, u64)>) {
        self.last.resize(self.last.len().max(kind + 1), 0);
        if let Some(place) = self.last.get_mut(kind) {
            *place = last;
        }
        self.seen.extend(values.map(|(value, number)| ((kind, value), number)));
    }

    /// How many values were hidden.
    pub(super) fn hidden(&self) -> usize {
        self.hidden
    }

    /// The last number of a kind, given or passed over.
    pub(super) fn last(&self, kind: usize) -> u64 {
        self.last.get(kind).copied().unwrap_or(0).max(self.used)
    }

    /// The values of a kind that have a number.
    pub(super) fn values(&self, kind: usize) -> impl Iterator<Item = (&Digest, u64)> {
        let of_kind = (kind, Digest([0; 16]))..=(kind, Digest([u8::MAX; 16]));
        self.seen.range(of_kind).map(|((_, value), number)| (value, *number))
    }

    /// Never gives a number that a label of `text` at one of `places` has.
    pub(super) fn avoid(&mut self, text: &str, places: impl Iterator<Item = usize>, labels: &Labels) {
        let used = places.filter_map(|place| labels.read(text, place)?.1).max().unwrap_or(0);
        self.used = used.max(self.used);
    }

    /// The number of a value's label: the same for equal values of a kind.
    pub(super) fn number(&mut self, value: &Value) -> u64 {
        if self.last.len() <= value.kind {
            self.last.resize(value.kind + 1, 0);
        }
        let Some(last) = self.last.get_mut(value.kind) else { return 0 };
        let key = (value.kind, Digest::of(&value.plain.key()));
        let number = self.seen.get(&key).copied().unwrap_or(self.used.max(*last) + 1);
        if self.seen.len() < MAX_REMEMBERED {
            self.seen.insert(key, number);
        }
        *last = number.max(*last);
        number
    }

    /// The place of the next value among those that were hidden.
    pub(super) fn next_place(&mut self) -> usize {
        self.hidden += 1;
        self.hidden - 1
    }
}
