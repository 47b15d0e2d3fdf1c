//! The numbers of numbered labels, and how many values were hidden: what the texts of one call share.

use super::hidden::Labels;
use super::value::Value;
use std::collections::BTreeMap;

/// The numbers that were given so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Labelling {
    /// The greatest number that a text had already.
    used: u64,
    /// The last number of each kind that has any.
    last: Vec<u64>,
    /// The number of each value, by its kind and its plain form.
    seen: BTreeMap<(usize, Vec<u8>), u64>,
    /// How many values were hidden.
    hidden: usize,
}

impl Labelling {
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
        let number = *self.seen.entry((value.kind, value.plain.key())).or_insert(self.used.max(*last) + 1);
        *last = number.max(*last);
        number
    }

    /// The place of the next value among those that were hidden.
    pub(super) fn next_place(&mut self) -> usize {
        self.hidden += 1;
        self.hidden - 1
    }
}
