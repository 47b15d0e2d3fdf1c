//! Merges a policy's own part into its base, and remembers which item of a list came from where.

use crate::document::{Faults, Path, name_or_kind};
use crate::error::Fault;
use crate::ids::Name;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Where the items of the effective policy's merged lists came from, by the list's path.
#[derive(Debug, Default)]
pub(super) struct Origin(BTreeMap<String, Vec<Place>>);

#[derive(Debug)]
enum Place {
    /// The base's item of this id.
    Base(String),
    /// The item at this index in the policy's own list.
    Own(usize),
}

impl Origin {
    /// Turns a place of the effective policy into that which its owner sees: an item of the owner's list by its index
    /// there, an item of the base by its id, as `triage.routes[card_failures].team`.
    pub(super) fn in_own_words(&self, fault: Fault) -> Fault {
        Fault { path: self.path(&fault.path), ..fault }
    }

    fn path(&self, path: &str) -> String {
        let place = path.split_once('[').and_then(|(list, rest)| {
            let (index, rest) = rest.split_once(']')?;
            Some((list, self.0.get(list)?.get(index.parse::<usize>().ok()?)?, rest))
        });
        match place {
            Some((list, Place::Own(index), rest)) => format!("{list}[{index}]{rest}"),
            Some((list, Place::Base(id), rest)) => format!("{list}[{id}]{rest}"),
            None => path.to_owned(),
        }
    }
}

/// Takes items out of the lists of `base`.
pub(super) fn remove(base: &mut Value, removals: &Value, faults: &mut Faults) {
    let Value::Object(removals) = removals else {
        faults.push(Fault::new("remove", "an object from paths of lists to lists of ids", name_or_kind(removals)));
        return;
    };
    for (list, ids) in removals {
        let known = list.split('.').try_fold(&mut *base, |place, key| place.get_mut(key));
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
        let there: BTreeSet<&str> = items.iter().filter_map(id).collect();
        let mut gone = BTreeSet::new();
        for (index, wanted) in ids.iter().enumerate() {
            match wanted.as_str().filter(|wanted| there.contains(wanted)) {
                Some(wanted) => {
                    gone.insert(wanted.to_owned());
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
            let mut seen = BTreeSet::new();
            for (index, item) in items.iter().enumerate() {
                let here = path.enter_index(index);
                if let Some(id) = item.get("id").filter(|id| id.is_string() && !seen.insert(id.as_str())) {
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
    if let Ok(document) = serde_json::to_value(policy) {
        check_ids(&document, &mut faults);
    }
    let told: BTreeSet<String> = all.iter().map(|fault| fault.path.clone()).collect();
    all.extend(faults.into_vec().into_iter().filter(|fault| !told.contains(&fault.path)));
}

/// Merges `own` into `base`: objects by key, lists by the ids of their items; anything else replaces.
pub(super) fn merge(base: &mut Value, own: Value) -> Origin {
    let mut origin = Origin::default();
    of_base(String::new(), base, &mut origin);
    merge_at(String::new(), base, own, &mut origin);
    origin
}

/// Notes the items of every list outside lists as the base's.
fn of_base(path: String, base: &Value, origin: &mut Origin) {
    match base {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| of_base(under(&path, key), value, origin)),
        Value::Array(items) => {
            let places: Option<Vec<Place>> = items.iter().map(|item| Some(Place::Base(id(item)?.to_owned()))).collect();
            origin.0.extend(places.map(|places| (path, places)));
        }
        _ => {}
    }
}

fn under(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn merge_at(path: String, base: &mut Value, own: Value, origin: &mut Origin) {
    match (base, own) {
        (Value::Object(base), Value::Object(own)) => {
            for (key, value) in own {
                merge_key(under(&path, &key), base, key, value, origin);
            }
        }
        (Value::Array(base), Value::Array(own)) if base.iter().chain(&own).all(|item| id(item).is_some()) => {
            let places = merge_list(base, own);
            origin.0.insert(path, places);
        }
        (base, own) => *base = own,
    }
}

fn merge_key(path: String, base: &mut Map<String, Value>, key: String, value: Value, origin: &mut Origin) {
    match base.get_mut(&key) {
        Some(base) => merge_at(path, base, value, origin),
        None => {
            base.insert(key, value);
        }
    }
}

fn merge_list(base: &mut Vec<Value>, own: Vec<Value>) -> Vec<Place> {
    let mut places: Vec<Place> = base.iter().map(|item| Place::Base(id(item).unwrap_or_default().to_owned())).collect();
    let at: BTreeMap<String, usize> =
        base.iter().enumerate().filter_map(|(index, item)| Some((id(item)?.to_owned(), index))).collect();
    for (index, item) in own.into_iter().enumerate() {
        let known = id(&item).and_then(|id| at.get(id)).copied();
        match known.and_then(|known| Some((base.get_mut(known)?, places.get_mut(known)?))) {
            Some((there, place)) => {
                *there = item;
                *place = Place::Own(index);
            }
            None => {
                base.push(item);
                places.push(Place::Own(index));
            }
        }
    }
    places
}

fn id(item: &Value) -> Option<&str> {
    item.get("id").and_then(Value::as_str)
}
