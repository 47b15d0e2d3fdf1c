//! What a section of a policy is to its room: something to check, alone and against the other sections.

use super::Policy;
use crate::error::Fault;
use std::collections::{BTreeMap, BTreeSet};

/// A section of a policy; the file `check.rs` of its room says what is wrong with it.
pub(crate) trait Section {
    /// The sections whose ids it names.
    const NAMES: &'static [&'static str] = &[];

    /// Adds every fault of the section itself.
    fn check(&self, faults: &mut Vec<Fault>);

    /// Adds a fault for each id of another section that this one names and `policy` has not.
    fn check_references(&self, _policy: &Policy, _faults: &mut Vec<Fault>) {}
}

/// The ids of a list, of whatever kind: as text, since each type of set and map is compiled anew.
pub(crate) type Ids<'a> = BTreeSet<&'a str>;

/// The place of each id in its list; of an id given twice, the last.
pub(crate) fn places<'a>(ids: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut places = BTreeMap::new();
    for (place, id) in ids.into_iter().enumerate() {
        places.insert(id.to_owned(), place);
    }
    places
}

/// Adds a fault for each id of the list at `path` that an item before it has.
pub(crate) fn distinct<'a>(path: &str, ids: impl IntoIterator<Item = &'a str>, faults: &mut Vec<Fault>) {
    let mut seen = Ids::new();
    for (index, id) in ids.into_iter().enumerate() {
        if !seen.insert(id) {
            faults.push(Fault::new(format!("{path}[{index}].id"), "an id of its own", format!("`{id}` again")));
        }
    }
}
