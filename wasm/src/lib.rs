//! The WebAssembly module: a desk with positions in UTF-16 units, and the table of operations behind two functions.
//!
//! What JavaScript sees is the package's own classes (`ts/`), which this file only serves. Errors cross as JSON text. It
//! decides nothing, and never converts a position.

use redress::{Desk, Error, OffsetUnit, operations};
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

/// A desk, as JavaScript holds it.
#[wasm_bindgen(js_name = Handle)]
#[derive(Debug)]
pub struct Handle(Desk);

#[wasm_bindgen(js_class = Handle)]
impl Handle {
    /// A desk under the policy document, or under the embedded default.
    ///
    /// # Errors
    /// The error as JSON text.
    #[wasm_bindgen(constructor)]
    pub fn new(policy: Option<String>) -> Result<Self, String> {
        let desk = match policy {
            Some(document) => Desk::from_policy_json(&document),
            None => Desk::new(),
        };
        desk.map(|desk| Self(desk.with_unit(OffsetUnit::Utf16))).map_err(thrown)
    }

    /// Calls an operation with a document.
    ///
    /// # Errors
    /// The error as JSON text.
    pub fn call(&self, operation: &str, input: &str) -> Result<String, String> {
        #[cfg(feature = "panic-on-purpose")]
        #[expect(clippy::panic, reason = "that is its purpose")]
        if operation == "panic_on_purpose" {
            panic!("on purpose");
        }
        operations::call(&self.0, operation, input).map_err(thrown)
    }
}

/// Calls an operation that needs no desk.
///
/// # Errors
/// The error as JSON text.
#[wasm_bindgen(js_name = callAlone)]
pub fn call_alone(operation: &str, input: &str) -> Result<String, String> {
    operations::call_alone(operation, input).map_err(thrown)
}

/// What JavaScript makes its one error class of.
#[expect(clippy::needless_pass_by_value, reason = "the form of `map_err`")]
fn thrown(error: Error) -> String {
    json!({
        "code": error.code().number(),
        "kind": error.code().name(),
        "message": error.to_string(),
        "faults": error.faults(),
    })
    .to_string()
}
