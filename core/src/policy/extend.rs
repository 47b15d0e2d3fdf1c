//! Merges a policy's own part into its base, by the ids of the items of lists.

use super::origin::Origin;
use super::{Ids, places};
use crate::document::{self, Faults, Path, name_or_kind};
use crate::error::Fault;
use crate::ids::Name;
use serde_json::Value;

/// Takes items out of the lists of `base`.
pub(super) fn remove(base: &mut Value, removals: &Value, faults: &mut Faults) {
    let Value::Object(removals) = removals else {
        faults.push(Fault::new("remove", "an object from paths of lists to lists of ids", name_or_kind(removals)));
        return;
    };
    for (list, ids) in removals {
        let known = list.split('.').try_fold(&mut *base, step);
        let Some(items) =
            known.and_then(Value::as_array_mut).filter(|items| items.iter().all(|item| id(item).is_some()))
        else {
            let got =
                if list.split('.').all(Name::is_valid) { format!("`{list}`") } else { "another string".to_owned() };
            faults.push(Fault::new("remove", "the path of a list of the base whose items have ids", got));
            continue;
        };
        let Value::Array(ids) = ids else {
            faults.push(Fault::new(format!("remove.{list}"), "a list of ids", name_or_kind(ids)));
            continue;
        };
        let there: Ids<'_> = items.iter().filter_map(id).collect();
        let mut gone = Ids::new();
        for (index, wanted) in ids.iter().enumerate() {
            match wanted.as_str().filter(|wanted| there.contains(wanted)) {
                Some(wanted) => {
                    gone.insert(wanted);
                }
                None => faults.push(Fault::new(
                    format!("remove.{list}[{index}]"),
                    format!("the id of an item of `{list}` in the base"),
                    name_or_kind(wanted),
                )),
            }
        }
        items.retain(|item| id(item).is_none_or(|id| !gone.contains(id)));
    }
}

/// The place `key` under another: a field of an object, or the item of a list with this id.
fn step<'v>(place: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    match place {
        Value::Array(items) => items.iter_mut().find(|item| id(item) == Some(key)),
        other => other.get_mut(key),
    }
}

/// Adds a fault for each id that one list gives twice.
pub(super) fn check_ids(document: &Value, faults: &mut Faults) {
    repeated(document, &mut Path::default(), faults);
}

fn repeated(value: &Value, path: &mut Path, faults: &mut Faults) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let here = path.enter_key(key);
                repeated(value, path, faults);
                path.leave(here);
            }
        }
        Value::Array(items) => {
            let mut seen = Ids::new();
            for (index, item) in items.iter().enumerate() {
                let here = path.enter_index(index);
                if let Some(id) = item.get("id")
                    && id.as_str().is_some_and(|id| !seen.insert(id))
                {
                    faults.push(path.fault_at("id", "an id of its own", format!("{} again", name_or_kind(id))));
                }
                repeated(item, path, faults);
                path.leave(here);
            }
        }
        _ => {}
    }
}

/// Adds a fault for each id that one list of `policy` gives twice.
pub(super) fn repeated_ids(policy: &super::Policy, all: &mut Vec<Fault>) {
    let mut faults = Faults::default();
    let document = document::write(policy).and_then(|text| document::parse(&text, &mut faults));
    if let Ok(document) = document {
        check_ids(&document, &mut faults);
    }
    let told: Ids<'_> = all.iter().map(|fault| fault.path.as_str()).collect();
    let mut others = faults.into_vec();
    others.retain(|fault| !told.contains(fault.path.as_str()));
    all.append(&mut others);
}

/// Merges `own` into `base`: objects by key, lists by the ids of their items; anything else replaces.
pub(super) fn merge(base: &mut Value, own: Value, faults: &mut Faults) -> Origin {
    let mut merging = Merging { origin: Origin::default(), faults };
    merging.origin.note_base("", base);
    merging.value("", "", base, own);
    merging.origin
}

/// A merge under way. Each place has two paths: that in the effective policy, and that in its owner's document.
struct Merging<'a> {
    origin: Origin,
    faults: &'a mut Faults,
}

impl Merging<'_> {
    fn value(&mut self, path: &str, own_path: &str, base: &mut Value, own: Value) {
        match (base, own) {
            (Value::Object(base), Value::Object(own)) => {
                for (key, value) in own {
                    match base.get_mut(&key) {
                        Some(base) => self.value(&under(path, &key), &under(own_path, &key), base, value),
                        None => {
                            base.insert(key, value);
                        }
                    }
                }
            }
            (Value::Array(base), Value::Array(own)) if base.iter().chain(&own).all(|item| id(item).is_some()) => {
                self.list(path, own_path, base, own);
            }
            (base, own) => {
                self.origin.forget(path);
                *base = own;
            }
        }
    }

    fn list(&mut self, path: &str, own_path: &str, base: &mut Vec<Value>, own: Vec<Value>) {
        let at = places(base.iter().filter_map(id));
        for (own_index, mut item) in own.into_iter().enumerate() {
            let merges = is_merged(&item);
            if let Some(fields) = item.as_object_mut().filter(|_| merges) {
                fields.remove(MERGE);
            }
            let known = id(&item).and_then(|id| at.get(id)).copied();
            match known.and_then(|index| Some((index, base.get_mut(index)?))) {
                Some((index, there)) if merges => {
                    self.origin.note_own(path, index, own_index);
                    let (path, own_path) = (format!("{path}[{index}]"), format!("{own_path}[{own_index}]"));
                    self.value(&path, &own_path, there, item);
                }
                None if merges => {
                    let got = name_or_kind(item.get("id").unwrap_or_default());
                    let place = format!("{own_path}[{own_index}].id");
                    self.faults.push(Fault::new(place, format!("the id of an item of `{own_path}` in the base"), got));
                }
                Some((index, there)) => {
                    *there = item;
                    self.origin.forget(&format!("{path}[{index}]"));
                    self.origin.note_own(path, index, own_index);
                }
                None => {
                    self.origin.note_own(path, base.len(), own_index);
                    base.push(item);
                }
            }
        }
    }
}

/// The key of an item that is to be merged into the base's item of its id, not to replace it.
pub(crate) const MERGE: &str = "merge";

/// Whether an item is to be merged into the base's.
pub(crate) fn is_merged(item: &Value) -> bool {
    item.get(MERGE) == Some(&Value::Bool(true))
}

fn under(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

pub(super) fn id(item: &Value) -> Option<&str> {
    item.get("id").and_then(Value::as_str)
}
