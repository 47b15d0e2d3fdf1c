//! Writes the JSON Schema of every document and operation, `core/schema/redress.json`, and `core/schema/forms.json`, which
//! holds of its `$defs` what the core reads to name the faults of a document.

use crate::generated::Files;
use redress::operations;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use std::io;

/// Where the schema is committed.
const PLACE: &str = "core/schema/redress.json";
/// Where its definitions for the core are committed.
const FORMS: &str = "core/schema/forms.json";
/// What is for people.
const ANNOTATIONS: &[&str] = &["default", "description", "title"];

/// Generates both.
pub(crate) fn generate(files: &mut Files) -> io::Result<()> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut table = Map::new();
    for (name, input, output) in operations::schemas(&mut generator) {
        table.insert(name.to_owned(), json!({"input": input, "output": output}));
    }
    generator.subschema_for::<redress::Error>();
    let mut definitions = generator.take_definitions(true);
    definitions.values_mut().for_each(bound_positions);
    let mut forms = String::from("{");
    for (index, (name, definition)) in definitions.iter().enumerate() {
        let before = if index == 0 { "\n" } else { ",\n" };
        forms.push_str(&format!("{before}{}:{}", json!(name), without_annotations(definition)));
    }
    forms.push_str("\n}\n");
    files.put(FORMS, forms.as_bytes())?;
    let document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The documents and operations of Redress",
        "$defs": definitions,
        "operations": Value::Object(table),
    });
    let mut text = serde_json::to_string_pretty(&document).map_err(io::Error::other)?;
    text.push('\n');
    files.put(PLACE, text.as_bytes())
}

/// Says of positions and counts in a text or a list, which Rust counts in machine words, how far they go in every language.
fn bound_positions(schema: &mut Value) {
    match schema {
        Value::Object(keywords) => {
            if keywords.get("format").is_some_and(|format| format == "uint") {
                keywords.insert("maximum".to_owned(), json!(i32::MAX));
            }
            keywords.values_mut().for_each(bound_positions);
        }
        Value::Array(branches) => branches.iter_mut().for_each(bound_positions),
        _ => {}
    }
}

/// A schema without what is for people.
fn without_annotations(schema: &Value) -> Value {
    let Value::Object(keywords) = schema else { return schema.clone() };
    let mut kept = Map::new();
    for (keyword, value) in keywords.iter().filter(|(keyword, _)| !ANNOTATIONS.contains(&keyword.as_str())) {
        let value = match (keyword.as_str(), value) {
            ("properties", Value::Object(fields)) => {
                fields.iter().map(|(name, field)| (name.clone(), without_annotations(field))).collect()
            }
            ("anyOf" | "oneOf", Value::Array(branches)) => branches.iter().map(without_annotations).collect(),
            ("items" | "additionalProperties", schema) => without_annotations(schema),
            _ => value.clone(),
        };
        kept.insert(keyword.clone(), value);
    }
    Value::Object(kept)
}
