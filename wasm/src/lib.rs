//! The WebAssembly module: a desk with positions in UTF-16 units, and the table of operations behind three functions.
//!
//! What JavaScript sees is the package's own classes (`ts/`), which this file only serves. Errors cross as JSON text. It
//! decides nothing, and never converts a position.

mod pack;

use pack::{Packed, pack};
use redress::mask::{self, Blackout};
#[cfg(feature = "rooms")]
use redress::operations::{DecisionRow, DecisionRows, TriageBatchInput, TriageInput, UnderstandInput};
use redress::operations::{MaskBatchInput, MaskInput, MaskRow, MaskRows, check_batch};
use redress::{Desk, Error, ErrorCode, Fault, OffsetUnit, document, operations};
use serde::Serialize;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

/// A desk, as JavaScript holds it.
#[wasm_bindgen(js_name = Handle)]
#[derive(Debug)]
pub struct Handle {
    desk: Desk,
    /// The text of the last packed result, until it is taken.
    text: RefCell<String>,
}

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
        let handle = |desk: Desk| Self { desk: desk.with_unit(OffsetUnit::Utf16), text: RefCell::default() };
        desk.map(handle).map_err(thrown)
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
        operations::call(&self.desk, operation, input).map_err(thrown)
    }
}

#[wasm_bindgen(js_class = Handle)]
impl Handle {
    /// Calls a hot operation with a document; gives the numbers of the packed result, and keeps its text for `take_text`.
    ///
    /// # Errors
    /// The error as JSON text.
    #[wasm_bindgen(js_name = callHot)]
    pub fn call_hot(&self, operation: &str, input: &str) -> Result<Vec<i32>, String> {
        let packed = self.hot(operation, input).map_err(thrown)?;
        self.text.replace(packed.text);
        Ok(packed.words)
    }

    /// The text of the last packed result; it can be taken once.
    #[wasm_bindgen(js_name = takeText)]
    pub fn take_text(&self) -> String {
        self.text.take()
    }

    fn hot(&self, operation: &str, input: &str) -> redress::Result<Packed> {
        let desk = &self.desk;
        match operation {
            "mask" => {
                let input: MaskInput = document::read(input)?;
                packed(&desk.mask(&input.text, &input.options)?)
            }
            "mask_batch" => {
                let input: MaskBatchInput = document::read(input)?;
                check_batch("texts", input.texts.len())?;
                let rows = desk.mask_batch(&input.texts, &input.options);
                packed(&MaskRows { rows: rows.into_iter().map(MaskRow::from).collect() })
            }
            #[cfg(feature = "rooms")]
            "understand" => {
                let input: UnderstandInput = document::read(input)?;
                packed(&desk.understand(&input.message)?)
            }
            #[cfg(feature = "rooms")]
            "triage" => {
                let input: TriageInput = document::read(input)?;
                packed(&desk.triage(&input.message, input.now)?)
            }
            #[cfg(feature = "rooms")]
            "triage_batch" => {
                let input: TriageBatchInput = document::read(input)?;
                check_batch("messages", input.messages.len())?;
                let rows = desk.triage_batch(&input.messages, input.now);
                packed(&DecisionRows { rows: rows.into_iter().map(DecisionRow::from).collect() })
            }
            // Which of the two it is, unknown or left out of this build, the table says.
            _ => Err(operations::call(desk, operation, input)
                .err()
                .unwrap_or_else(|| Error::new(ErrorCode::UnknownOperation))),
        }
    }
}

fn packed<T: Serialize>(output: &T) -> redress::Result<Packed> {
    pack(output).map_err(|_| Error::new(ErrorCode::Internal))
}

/// Calls an operation that needs no desk.
///
/// # Errors
/// The error as JSON text.
#[wasm_bindgen(js_name = callAlone)]
pub fn call_alone(operation: &str, input: &str) -> Result<String, String> {
    operations::call_alone(operation, input).map_err(thrown)
}

/// Paints the rectangles of a document in pixels that lie in JavaScript's memory.
///
/// # Errors
/// The error as JSON text.
#[wasm_bindgen]
pub fn blackout(pixels: &mut [u8], plan: &str) -> Result<(), String> {
    document::read(plan).and_then(|plan: Blackout| mask::blackout(pixels, &plan)).map_err(thrown)
}

/// What JavaScript makes its one error class of.
#[derive(Serialize)]
struct Thrown<'e> {
    code: i32,
    kind: &'static str,
    message: String,
    faults: &'e [Fault],
}

#[expect(clippy::needless_pass_by_value, reason = "the form of `map_err`")]
fn thrown(error: Error) -> String {
    let (code, faults) = (error.code(), error.faults());
    let thrown = Thrown { code: code.number(), kind: code.name(), message: error.to_string(), faults };
    document::write(&thrown).unwrap_or_default()
}
