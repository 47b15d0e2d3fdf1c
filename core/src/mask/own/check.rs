//! What is wrong with the lists and patterns of a policy.

use super::lists::{Entry, MAX_CHARACTERS, MAX_ENTRIES, MIN_CHARACTERS};
use super::patterns;
use crate::error::Fault;
use crate::ids::FindingKind;
use crate::policy::{AllowEntry, Comparison, DenyEntry, Ids, MaskPolicy};

/// The most patterns.
const MAX_PATTERNS: usize = 64;

/// The most bytes of an entry's text.
const MAX_BYTES: usize = 1024;

/// Adds every fault of the lists and patterns of `policy`; `kinds` are those that it lists.
pub(crate) fn check_own(policy: &MaskPolicy, kinds: &Ids<'_>, faults: &mut Vec<Fault>) {
    check_lists("mask", &policy.allow, &policy.deny, MAX_ENTRIES, kinds, faults);
    if policy.custom.len() > MAX_PATTERNS {
        let got = format!("{} items", policy.custom.len());
        faults.push(Fault::new("mask.custom", format!("at most {MAX_PATTERNS} items"), got));
    }
    for (index, detector) in policy.custom.iter().enumerate() {
        let path = format!("mask.custom[{index}]");
        check_kind(format!("{path}.kind"), &detector.kind, kinds, faults);
        if let Some((expected, got)) = patterns::wrong(&detector.pattern) {
            faults.push(Fault::new(format!("{path}.pattern"), expected, got));
        }
    }
}

/// Adds every fault of two lists that stand under `owner`.
pub(super) fn check_lists(
    owner: &str,
    allow: &[AllowEntry],
    deny: &[DenyEntry],
    most: usize,
    kinds: &Ids<'_>,
    faults: &mut Vec<Fault>,
) {
    for (name, count) in [("allow", allow.len()), ("deny", deny.len())] {
        if count > most {
            let expected = format!("at most {most} items");
            faults.push(Fault::new(format!("{owner}.{name}"), expected, format!("{count} items")));
        }
    }
    for (index, entry) in allow.iter().enumerate() {
        let path = format!("{owner}.allow[{index}]");
        check_text(&path, &entry.text, entry.comparison, faults);
        for (place, kind) in entry.kinds.iter().flatten().enumerate() {
            check_kind(format!("{path}.kinds[{place}]"), kind, kinds, faults);
        }
    }
    for (index, entry) in deny.iter().enumerate() {
        let path = format!("{owner}.deny[{index}]");
        check_text(&path, &entry.text, entry.comparison, faults);
        check_kind(format!("{path}.kind"), &entry.kind, kinds, faults);
    }
}

fn check_text(path: &str, text: &str, comparison: Comparison, faults: &mut Vec<Fault>) {
    if text.len() > MAX_BYTES || Entry::new(text, comparison).is_none() {
        let expected = format!("{MIN_CHARACTERS} to {MAX_CHARACTERS} letters or digits, one of them as it is");
        faults.push(Fault::new(format!("{path}.text"), expected, "another text"));
    }
}

fn check_kind(path: String, kind: &FindingKind, kinds: &Ids<'_>, faults: &mut Vec<Fault>) {
    if !kinds.contains(kind.as_str()) {
        faults.push(Fault::new(path, "a kind of `mask.kinds`", format!("`{kind}`")));
    }
}
