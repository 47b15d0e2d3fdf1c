//! What a definition of the schema allows, in the words of a fault.

use serde_json::Value;

/// The pattern of every open id.
const ID: &str = "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$";

pub(super) fn either<'v>(names: impl Iterator<Item = &'v Value>) -> String {
    quoted(names.filter_map(Value::as_str)).map_or_else(String::new, |names| format!("{names} or "))
}

/// The range of an integer, from its bounds and its width.
pub(super) fn range(schema: &Value) -> (i128, i128) {
    let bound =
        |key: &str| schema.get(key).and_then(|bound| bound.as_i64().or(bound.as_f64().map(|bound| bound as i64)));
    let (least, most) = match schema.get("format").and_then(Value::as_str) {
        Some("uint" | "uint64") => (0, u64::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    };
    (bound("minimum").map_or(least, i128::from).max(least), bound("maximum").map_or(most, i128::from).min(most))
}

pub(super) fn expected(schema: &Value, types: &[&str]) -> String {
    let types: Vec<&str> = types.iter().filter(|name| **name != "null").copied().collect();
    match types.as_slice() {
        ["string"] => {
            match (schema.get("pattern").and_then(Value::as_str), schema.get("format").and_then(Value::as_str)) {
                (Some(ID), _) => "an id of 1 to 64 letters, digits, `_`, `-` or `.`".to_owned(),
                (Some(pattern), _) => format!("a string of the form `{pattern}`"),
                (None, Some("date-time")) => {
                    "an instant as `2026-11-22T02:00:00.000Z`, of the years 1970 to 9999".to_owned()
                }
                _ => "a string".to_owned(),
            }
        }
        ["integer"] => "an integer".to_owned(),
        ["boolean"] => "a boolean".to_owned(),
        ["array"] => "a list".to_owned(),
        ["object"] => "an object".to_owned(),
        ["number"] => "a number".to_owned(),
        _ => "of another kind".to_owned(),
    }
}

/// Values of a closed set, as "one of `a`, `b`".
pub(super) fn listed<'v>(names: impl Iterator<Item = &'v Value>) -> String {
    match quoted(names.filter_map(Value::as_str)) {
        Some(names) if names.contains(',') => format!("one of {names}"),
        Some(name) => name,
        None => "absent".to_owned(),
    }
}

/// Names in backticks with commas between.
pub(super) fn quoted(names: impl Iterator<Item = impl AsRef<str>>) -> Option<String> {
    let names: Vec<String> = names.map(|name| format!("`{}`", name.as_ref())).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
