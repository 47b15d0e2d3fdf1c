//! Reads vectors and replays them through the core's table of operations and through the typed forms, which must agree.

use crate::{pattern, typed};
use redress::{Desk, Error, ErrorCode, OffsetUnit, operations};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{collections::HashMap, env, fs, io, path::Path, path::PathBuf};

/// A file of vectors of one operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The operation.
    pub operation: String,
    /// Its vectors.
    pub vectors: Vec<Vector>,
}

/// One input with what is expected of it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// The vector's name, of its own in its file.
    pub id: String,
    /// Where the expected values come from.
    pub source: String,
    /// A feature that small builds leave out; this build has them all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<String>,
    /// The desk's policy; the embedded default where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Value>,
    /// The input document.
    pub input: Value,
    /// A pattern of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expect: Option<Value>,
    /// The whole answer in each unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<Exact>,
    /// A pattern of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Value>,
}

/// The whole answer in each unit of positions.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Exact {
    /// With positions in UTF-8 bytes.
    pub utf8: Value,
    /// With positions in UTF-16 units.
    pub utf16: Value,
}

/// Where the vectors are: what `REDRESS_VECTORS` names, or the project's own.
pub fn place() -> PathBuf {
    env::var_os("REDRESS_VECTORS").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors"), PathBuf::from)
}

/// Every file at `place`, in order of name.
///
/// # Errors
/// When a file cannot be read or is not of the format.
pub fn read(place: &Path) -> io::Result<Vec<File>> {
    let mut paths = vec![place.to_owned()];
    if place.is_dir() {
        let all = fs::read_dir(place)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
        paths = all.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
        paths.sort();
    }
    paths
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path)?;
            serde_json::from_str(&text)
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {error}", path.display())))
        })
        .collect()
}

/// Replays vectors; a desk is kept for each policy met.
#[derive(Debug, Default)]
pub struct Replay {
    desks: HashMap<String, Desk>,
}

impl Replay {
    /// Replays one vector.
    ///
    /// # Errors
    /// Where answer and expectation part.
    pub fn replay(&mut self, operation: &str, vector: &Vector) -> Result<(), String> {
        let input = expand(&vector.input);
        let desk = self.desk(vector.policy.as_ref())?;
        let answer = operations::call(desk, operation, &input.to_string());
        let answer = answer.map(|text| serde_json::from_str::<Value>(&text).unwrap_or_default());
        let typed = |unit| typed::call(&desk.with_unit(unit), operation, &input);
        same_typed(&answer, typed(OffsetUnit::Utf8), &input)?;
        match (&vector.expect, &vector.exact, &vector.error, answer) {
            (Some(wanted), None, None, Ok(answer)) => pattern::compare(wanted, &answer, &input),
            (None, Some(exact), None, Ok(answer)) => {
                equal(&exact.utf8, &answer, &input)?;
                same_typed(&Ok(exact.utf16.clone()), typed(OffsetUnit::Utf16), &input)
            }
            (None, None, Some(wanted), Err(error)) => pattern::compare(wanted, &error_document(&error), &input),
            (_, _, _, Ok(_)) if vector.error.is_some() => Err("an error was wanted, an answer came".to_owned()),
            (_, _, _, Err(error)) => Err(format!("an answer was wanted, an error came: {error}")),
            _ => Err("a vector has one of expect, exact and error".to_owned()),
        }
    }

    fn desk(&mut self, policy: Option<&Value>) -> Result<&Desk, String> {
        let key = policy.map(Value::to_string).unwrap_or_default();
        if !self.desks.contains_key(&key) {
            let desk = match policy {
                Some(_) => Desk::from_policy_json(&key),
                None => Desk::new(),
            };
            self.desks.insert(key.clone(), desk.map_err(|error| format!("the vector's policy: {error}"))?);
        }
        self.desks.get(&key).ok_or_else(|| "no desk".to_owned())
    }
}

/// Whether the typed form ends as the document form did. What only a document can hold, such as a member that is missing or
/// unknown, has no typed form; and of several documents that are wrong, it meets another one first.
fn same_typed(answer: &Result<Value, Error>, typed: Option<Result<Value, Error>>, input: &Value) -> Result<(), String> {
    let differs = |what: String| format!("the typed form: {what}");
    match (answer, typed) {
        (Ok(answer), Some(Ok(typed))) => equal(answer, &typed, input).map_err(differs),
        (Err(error), Some(Err(typed))) if *error == typed => Ok(()),
        (Err(error), _) if error.code() == ErrorCode::InvalidDocument => Ok(()),
        (Err(error), Some(Err(typed))) if of_form(error) && of_form(&typed) => Ok(()),
        (Err(error), None) if error.is_invalid_input() => Ok(()),
        (_, Some(Ok(_))) => Err(differs("an answer".to_owned())),
        (_, Some(Err(error))) => Err(differs(error.to_string())),
        (_, None) => Err(differs("cannot say what the document form takes".to_owned())),
    }
}

/// Whether it says that a document has not the form of its kind.
fn of_form(error: &Error) -> bool {
    matches!(error.code(), ErrorCode::InvalidDocument | ErrorCode::UnsupportedSchema)
}

/// Whether two documents are equal in every key.
fn equal(wanted: &Value, answer: &Value, input: &Value) -> Result<(), String> {
    pattern::compare(wanted, answer, input)?;
    if wanted == answer { Ok(()) } else { Err("the answer has more than wanted".to_owned()) }
}

/// An error as a document.
pub fn error_document(error: &Error) -> Value {
    json!({"code": error.code(), "faults": error.faults()})
}

/// The value with every `{"$repeat": [text, times]}` written out.
fn expand(value: &Value) -> Value {
    match value {
        Value::Object(members) => match members.get("$repeat").and_then(Value::as_array).map(Vec::as_slice) {
            Some([Value::String(text), Value::Number(times)]) => {
                Value::String(text.repeat(times.as_u64().and_then(|times| usize::try_from(times).ok()).unwrap_or(0)))
            }
            _ => Value::Object(members.iter().map(|(key, value)| (key.clone(), expand(value))).collect()),
        },
        Value::Array(items) => Value::Array(items.iter().map(expand).collect()),
        _ => value.clone(),
    }
}
