//! Which item of the effective policy's lists came from where, so that a fault is told in its owner's places.

use super::extend::id;
use crate::error::Fault;
use serde_json::Value;
use std::collections::BTreeMap;

/// Where the items of lists came from, by the list's path in the effective policy, as `sla.targets` or `understand.languages[0].rules`.
#[derive(Debug, Default)]
pub(super) struct Origin {
    lists: BTreeMap<String, usize>,
    places: Vec<Vec<Place>>,
}

#[derive(Debug)]
enum Place {
    /// The base's item of this id.
    Base(String),
    /// The item at this index in the owner's list.
    Own(usize),
}

impl Origin {
    /// Notes every item of every list under `value` as the base's.
    pub(super) fn note_base(&mut self, path: &str, value: &Value) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    self.note_base(&path, value);
                }
            }
            Value::Array(items) => {
                let ids: Option<Vec<&str>> = items.iter().map(id).collect();
                let Some(ids) = ids else { return };
                if let Some(places) = self.list(path) {
                    *places = ids.into_iter().map(|id| Place::Base(id.to_owned())).collect();
                }
                for (index, item) in items.iter().enumerate() {
                    self.note_base(&format!("{path}[{index}]"), item);
                }
            }
            _ => {}
        }
    }

    /// Notes the item at `index` of the list at `path` as the owner's at `own_index`.
    pub(super) fn note_own(&mut self, path: &str, index: usize, own_index: usize) {
        let Some(places) = self.list(path) else { return };
        match places.get_mut(index) {
            Some(place) => *place = Place::Own(own_index),
            None => places.push(Place::Own(own_index)),
        }
    }

    fn list(&mut self, path: &str) -> Option<&mut Vec<Place>> {
        let list = *self.lists.entry(path.to_owned()).or_insert(self.places.len());
        if list == self.places.len() {
            self.places.push(Vec::new());
        }
        self.places.get_mut(list)
    }

    /// Forgets what is noted of the lists under `path`, where the owner's value replaced the base's.
    pub(super) fn forget(&mut self, path: &str) {
        let is_under =
            |list: &str| list.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        let gone: Vec<String> = self
            .lists
            .range(path.to_owned()..)
            .map(|(list, _)| list)
            .take_while(|list| list.starts_with(path))
            .cloned()
            .collect();
        for list in gone.iter().filter(|list| is_under(list)) {
            self.lists.remove(list);
        }
    }

    /// Turns a place of the effective policy into that which its owner sees: an item of the owner's list by its index
    /// there, an item of the base by its id, as `triage.routes[card_failures].team`.
    pub(super) fn in_own_words(&self, fault: Fault) -> Fault {
        let (mut seen, mut told) = (String::new(), String::new());
        let mut rest = fault.path.as_str();
        while let Some((list, index, after)) = split_index(rest) {
            seen.push_str(list);
            told.push_str(list);
            let places = self.lists.get(&seen).and_then(|list| self.places.get(*list));
            match places.and_then(|places| places.get(index)) {
                Some(Place::Own(own)) => told.push_str(&format!("[{own}]")),
                Some(Place::Base(id)) => told.push_str(&format!("[{id}]")),
                None => told.push_str(&format!("[{index}]")),
            }
            seen.push_str(&format!("[{index}]"));
            rest = after;
        }
        told.push_str(rest);
        Fault { path: told, ..fault }
    }
}

/// Splits `sla.targets[3].minutes` into `sla.targets`, 3 and `.minutes`.
fn split_index(path: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = path.split_once('[')?;
    let (index, rest) = rest.split_once(']')?;
    Some((list, index.parse().ok()?, rest))
}
