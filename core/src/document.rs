//! Reads and writes documents as JSON. A fault names the place and what belongs there, never the text that is there.

use crate::error::{Error, ErrorCode, Result};
use serde::{Serialize, de::DeserializeOwned};

/// Reads a document.
///
/// # Errors
/// `malformed_document` when `text` is not JSON, `invalid_document` when it has another form.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => Error::new(ErrorCode::InvalidDocument),
        _ => Error::new(ErrorCode::MalformedDocument),
    })
}

/// Writes a document as compact JSON.
///
/// # Errors
/// None for the library's own documents.
pub fn write<T: Serialize>(document: &T) -> Result<String> {
    serde_json::to_string(document).map_err(|_| Error::new(ErrorCode::Internal))
}
