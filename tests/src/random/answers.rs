//! The core's answers to the inputs, written in the format of the conformance vectors, which every runner reads.

use super::Input;
use crate::vectors::{Exact, Vector, error_document};
use redress::{Desk, OffsetUnit, operations};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::{fs, io, path::Path};

/// The inputs with the core's answers in both units, as vectors; the names tell seed, operation and number.
///
/// # Errors
/// Where the core's answers in the two units are not both answers or the same error; in words.
pub fn answered(seed: u64, inputs: &[Input]) -> Result<Vec<(&'static str, Vector)>, String> {
    let mut desks = HashMap::new();
    inputs
        .iter()
        .enumerate()
        .map(|(number, Input { operation, policy, document })| {
            let id = format!("random-{seed}-{operation}-{number}");
            let key = policy.as_ref().map(Value::to_string);
            let desk = match desks.entry(key.clone()) {
                std::collections::hash_map::Entry::Occupied(there) => there.into_mut(),
                std::collections::hash_map::Entry::Vacant(place) => {
                    let desk = key.map_or_else(Desk::new, |json| Desk::from_policy_json(&json));
                    place.insert(desk.map_err(|error| format!("{id}: the policy: {error}"))?)
                }
            };
            let answer = |unit| operations::call(&desk.with_unit(unit), operation, &document.to_string());
            let (mut exact, mut error) = (None, None);
            match (answer(OffsetUnit::Utf8), answer(OffsetUnit::Utf16)) {
                (Ok(utf8), Ok(utf16)) => {
                    let read = |text: &str| serde_json::from_str(text).map_err(|_| format!("{id}: no JSON"));
                    exact = Some(Exact { utf8: read(&utf8)?, utf16: read(&utf16)? });
                }
                (Err(utf8), Err(utf16)) if utf8 == utf16 => error = Some(error_document(&utf8)),
                _ => return Err(format!("{id}: the two units disagree")),
            }
            let source = "the core's own answer".to_owned();
            let (policy, input) = (policy.clone(), document.clone());
            Ok((*operation, Vector { id, source, needs: None, policy, input, expect: None, exact, error }))
        })
        .collect()
}

/// Writes a file of vectors for each operation to `folder`, which holds nothing else afterwards.
///
/// # Errors
/// Those of the file system.
pub fn write(folder: &Path, vectors: &[(&'static str, Vector)]) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for operation in operations::NAMES {
        let of: Vec<&Vector> = vectors.iter().filter(|(name, _)| name == operation).map(|(_, vector)| vector).collect();
        let file = json!({"operation": operation, "vectors": of});
        fs::write(folder.join(format!("{operation}.json")), file.to_string())?;
    }
    Ok(())
}

/// The vector of this name under `folder`, as text to paste into a file of `tests/vectors`.
///
/// # Errors
/// When no file there holds it.
pub fn paste(folder: &Path, id: &str) -> io::Result<String> {
    let files = crate::vectors::read(folder)?;
    let found = files.iter().flat_map(|file| &file.vectors).find(|vector| vector.id == id);
    let vector = found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, format!("no vector {id}")))?;
    Ok(serde_json::to_string(vector)?)
}
