//! JSON text to a value, with repeated keys told and lone surrogates mended. Never follows more than serde_json's own depth of 128.

use super::faults::{Faults, Path};
use super::surrogates;
use crate::error::{Error, ErrorCode, Result};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value, error::Category};
use std::fmt;

/// Reads JSON; a key that an object repeats is a fault.
///
/// # Errors
/// `malformed_document`, with the line and the column.
pub(crate) fn parse(text: &str, faults: &mut Faults) -> Result<Value> {
    let mended = surrogates::mended(text);
    let mut deserializer = serde_json::Deserializer::from_str(mended.as_deref().unwrap_or(text));
    let node = Node { path: &mut Path::default(), faults };
    node.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value)).map_err(|error| {
        let place = match error.classify() {
            Category::Eof => "the end of the text",
            _ => "something else",
        };
        let got = format!("{place} at line {}, column {}", error.line(), error.column());
        Error::at(ErrorCode::MalformedDocument, "", "JSON, at most 128 levels deep", got)
    })
}

struct Node<'a> {
    path: &'a mut Path,
    faults: &'a mut Faults,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> std::result::Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("not finite"))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_string<E>(self, value: String) -> std::result::Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Value, A::Error> {
        let Self { path, faults } = self;
        let mut list = Vec::new();
        loop {
            let here = path.enter_index(list.len());
            let item = items.next_element_seed(Node { path, faults })?;
            path.leave(here);
            match item {
                Some(item) => list.push(item),
                None => break,
            }
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> std::result::Result<Value, A::Error> {
        let Self { path, faults } = self;
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let here = path.enter_key(&key);
            if object.contains_key(&key) {
                faults.push(path.fault("given once", "given again"));
            }
            let value = entries.next_value_seed(Node { path, faults })?;
            path.leave(here);
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
