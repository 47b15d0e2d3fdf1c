//! Writes the typed documents and operations of C++ and Java from `core/schema/redress.json` and the manifest.
//!
//! No general generator does: their enums refuse a value they do not know, and they flatten a tagged
//! union into one class of optional members.

mod cpp;
mod java;
mod model;

use crate::generated::{Files, project};
use model::Model;
use std::{fs, io};

/// Generates both languages.
pub(crate) fn generate(files: &mut Files) -> io::Result<()> {
    let schema = fs::read_to_string(project().join("core/schema/redress.json"))?;
    let manifest = fs::read_to_string(project().join("tests/operations.toml"))?;
    let model = Model::read(&schema, &manifest)?;
    files.put("ffi/include/redress_documents.hpp", cpp::header(&model).as_bytes())?;
    for (name, source) in java::sources(&model) {
        files.put(&format!("bindings/java/src/generated/java/redress/{name}.java"), source.as_bytes())?;
    }
    Ok(())
}
