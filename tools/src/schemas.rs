//! Writes the JSON Schema of every document and operation, `core/schema/redress.json`, and of its `$defs` what the core reads
//! to name the faults of a document: `core/schema/forms-mask.json` for what a build has that only masks, and
//! `core/schema/forms-rooms.json` for the rest.

use crate::generated::{Files, project};
use redress::operations;
use schemars::generate::SchemaSettings;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::{collections::BTreeSet, fs, io};

/// Where the schema is committed.
const PLACE: &str = "core/schema/redress.json";
/// Where its definitions for a core that only masks are committed.
const FORMS_MASK: &str = "core/schema/forms-mask.json";
/// Where the others are.
const FORMS_ROOMS: &str = "core/schema/forms-rooms.json";
/// The name of that build in the manifest.
const SMALL_BUILD: &str = "redress/mask";
/// What a core that only masks reads besides: what the feature `keys` brings, and messages.
const BESIDES: [&str; 5] = ["MaskNumberedInput", "NumberedText", "UnmaskInput", "Unmasked", "Message"];
/// The one section of its policy.
const ITS_SECTION: &str = "mask";
/// What is for people.
const ANNOTATIONS: &[&str] = &["default", "description", "title"];

#[derive(Debug, Deserialize)]
struct Manifest {
    operation: Vec<Operation>,
}

#[derive(Debug, Deserialize)]
struct Operation {
    name: String,
    #[serde(default)]
    left_out_of: Vec<String>,
}

/// Generates all three.
pub(crate) fn generate(files: &mut Files) -> io::Result<()> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut table = Map::new();
    for (name, input, output) in operations::schemas(&mut generator) {
        table.insert(name.to_owned(), json!({"input": input, "output": output}));
    }
    generator.subschema_for::<redress::Error>();
    let mut definitions = generator.take_definitions(true);
    definitions.values_mut().for_each(bound_positions);
    let manifest = fs::read_to_string(project().join("tests/operations.toml"))?;
    let manifest: Manifest = toml::from_str(&manifest).map_err(io::Error::other)?;
    let mut small = BTreeSet::new();
    for name in BESIDES {
        reach(&json!({"$ref": format!("#/$defs/{name}")}), &definitions, &mut small);
    }
    for operation in manifest.operation.iter().filter(|it| !it.left_out_of.iter().any(|build| build == SMALL_BUILD)) {
        if let Some(schemas) = table.get(&operation.name) {
            reach(schemas, &definitions, &mut small);
        }
    }
    let (of_small, others): (Map<_, _>, Map<_, _>) =
        definitions.clone().into_iter().partition(|(name, _)| small.contains(name));
    files.put(FORMS_MASK, forms(&of_small).as_bytes())?;
    files.put(FORMS_ROOMS, forms(&others).as_bytes())?;
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

/// Adds the names of all definitions that `schema` leads to in the small build.
fn reach(schema: &Value, definitions: &Map<String, Value>, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(keywords) => {
            let target = keywords.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/$defs/"));
            if let Some(name) = target.filter(|name| names.insert((*name).to_owned())) {
                let mut definition = definitions.get(name).cloned().unwrap_or_default();
                if name == "Policy" {
                    let sections = definition.get_mut("properties").and_then(Value::as_object_mut);
                    sections
                        .into_iter()
                        .for_each(|sections| sections.retain(|section, it| section == ITS_SECTION || !is_section(it)));
                }
                reach(&definition, definitions, names);
            }
            keywords.values().for_each(|schema| reach(schema, definitions, names));
        }
        Value::Array(branches) => branches.iter().for_each(|schema| reach(schema, definitions, names)),
        _ => {}
    }
}

/// Whether a field of the policy is one of its sections, whose types are named for it.
fn is_section(field: &Value) -> bool {
    let target = field.get("$ref").and_then(Value::as_str);
    target.is_some_and(|target| target.ends_with("Policy"))
}

/// Definitions without what is for people, one a line.
fn forms(definitions: &Map<String, Value>) -> String {
    let lines: Vec<String> = definitions
        .iter()
        .map(|(name, definition)| format!("{}:{}", json!(name), without_annotations(definition)))
        .collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
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
