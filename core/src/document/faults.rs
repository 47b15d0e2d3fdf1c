//! Faults as they are gathered: where the reader stands, and how many are kept. Never holds a document's own words, but
//! for names of fields and, where allowed, ids.

use crate::error::Fault;
use crate::ids::Name;
use serde_json::{Number, Value};
use std::collections::BTreeSet;

/// The most faults of one error; of more, the last one gives the count.
pub(crate) const MAX_FAULTS: usize = 1_000;

/// Faults in the order in which they were found.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    kept: Vec<Fault>,
    dropped: usize,
}

impl Faults {
    /// Adds a fault.
    pub(crate) fn push(&mut self, fault: Fault) {
        if self.kept.len() < MAX_FAULTS {
            self.kept.push(fault);
        } else {
            self.dropped += 1;
        }
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The places that have a fault.
    pub(crate) fn paths(&self) -> BTreeSet<&str> {
        self.kept.iter().map(|fault| fault.path.as_str()).collect()
    }

    /// The faults; when some were dropped, one more that says how many.
    pub(crate) fn into_vec(mut self) -> Vec<Fault> {
        if self.dropped > 0 {
            self.kept.push(Fault::new("", format!("a document with at most {MAX_FAULTS} faults"), {
                format!("one with {} more", self.dropped)
            }));
        }
        self.kept
    }
}

impl Extend<Fault> for Faults {
    fn extend<I: IntoIterator<Item = Fault>>(&mut self, faults: I) {
        faults.into_iter().for_each(|fault| self.push(fault));
    }
}

/// Where in a document the reader stands, as `sla.targets[3].minutes`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path(String);

impl Path {
    /// Goes to the place `key` under this one; gives what [`leave`](Self::leave) takes.
    pub(crate) fn enter_key(&mut self, key: &str) -> usize {
        let here = self.0.len();
        if here > 0 {
            self.0.push('.');
        }
        self.0.push_str(if is_field_name(key) { key } else { "?" });
        here
    }

    /// Goes to the place `index` under this one; gives what [`leave`](Self::leave) takes.
    pub(crate) fn enter_index(&mut self, index: usize) -> usize {
        let here = self.0.len();
        self.0.push_str(&format!("[{index}]"));
        here
    }

    /// Goes back.
    pub(crate) fn leave(&mut self, here: usize) {
        self.0.truncate(here);
    }

    /// A fault at the place `key` under this one.
    pub(crate) fn fault_at(&mut self, key: &str, expected: impl Into<String>, got: impl Into<String>) -> Fault {
        let here = self.enter_key(key);
        let fault = self.fault(expected, got);
        self.leave(here);
        fault
    }

    /// A fault here.
    pub(crate) fn fault(&self, expected: impl Into<String>, got: impl Into<String>) -> Fault {
        Fault::new(self.0.clone(), expected, got)
    }
}

/// Whether `key` may be named in a fault: it has the form of a field's name (up to 40 of `a`–`z` and `_`), in which no
/// number, address or sentence of a customer fits.
pub(crate) fn is_field_name(key: &str) -> bool {
    (1..=40).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// An id or an integer of a policy as it stands; of anything else the kind.
pub(crate) fn name_or_kind(value: &Value) -> String {
    match value {
        Value::Number(number) if !number.is_f64() => integer(number),
        Value::String(text) if Name::is_valid(text) => format!("`{text}`"),
        Value::String(text) if text.is_empty() => "an empty string".to_owned(),
        other => super::kind(other).to_owned(),
    }
}

/// An integer as it stands. `Number` could write itself, but then brings the tables along that write fractions.
pub(super) fn integer(number: &Number) -> String {
    number.as_i64().map_or_else(|| number.as_u64().unwrap_or_default().to_string(), |number| number.to_string())
}
