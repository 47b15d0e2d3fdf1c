//! Writes the JSON Schema of every document and operation: one file, `core/schema/redress.json`.
//!
//! The core reads the same file to name the faults of a document, so `$defs` holds every type by its name.

use crate::generated::Files;
use redress::operations;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use std::io;

/// Where it is committed.
const PLACE: &str = "core/schema/redress.json";

/// Generates it.
pub(crate) fn generate(files: &mut Files) -> io::Result<()> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut table = Map::new();
    for (name, input, output) in operations::schemas(&mut generator) {
        table.insert(name.to_owned(), json!({"input": input, "output": output}));
    }
    generator.subschema_for::<redress::Error>();
    let definitions = generator.take_definitions(true);
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
