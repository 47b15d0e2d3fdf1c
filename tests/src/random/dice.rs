//! The dice: every choice of the grammar, from one seed. The same seed throws the same on every platform, since only
//! numbers of a fixed width are drawn.

use serde_json::{Map, Value};

/// A seeded source of choices.
#[derive(Debug)]
pub(crate) struct Dice(fastrand::Rng);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// A number below `limit`; 0 when nothing is.
    pub(crate) fn below(&mut self, limit: u32) -> u32 {
        if limit == 0 { 0 } else { self.0.u32(..limit) }
    }

    /// A number from `low` to `high`, both within.
    pub(crate) fn within(&mut self, low: i64, high: i64) -> i64 {
        self.0.i64(low..=high.max(low))
    }

    /// A place in a list of `length` items.
    pub(crate) fn place(&mut self, length: usize) -> usize {
        self.below(u32::try_from(length).unwrap_or(u32::MAX)) as usize
    }

    /// Whether something of this likelihood in a hundred happens.
    pub(crate) fn happens(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// An item; none of an empty list.
    pub(crate) fn item<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.place(from.len()))
    }

    /// A word; an empty one of an empty list.
    pub(crate) fn word<'a>(&mut self, from: &[&'a str]) -> &'a str {
        self.item(from).copied().unwrap_or_default()
    }

    /// Digits.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from_digit(self.below(10), 10).unwrap_or('0')).collect()
    }

    /// An item of a JSON list; `null` of anything else.
    pub(crate) fn json(&mut self, from: &Value) -> Value {
        from.as_array().and_then(|items| self.item(items)).cloned().unwrap_or_default()
    }

    /// Gives `object` the member with this likelihood in a hundred.
    pub(crate) fn maybe(
        &mut self,
        percent: u32,
        object: &mut Map<String, Value>,
        key: &str,
        make: impl FnOnce(&mut Self) -> Value,
    ) {
        if self.happens(percent) {
            object.insert(key.to_owned(), make(self));
        }
    }
}
