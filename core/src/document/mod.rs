//! Reads and writes documents as JSON. A fault names the place and what belongs there, never the text that is there.
//!
//! Reading is serde's work. Only a document that serde refuses is read again, against its JSON Schema, and every fault of
//! its form is told at once, in words of this library.

mod faults;
mod form;
mod json;
mod pattern;
mod source;
mod surrogates;
mod tagged;
mod tree;
mod wording;
mod writer;

pub(crate) use faults::{Faults, Path, name_or_kind};
pub(crate) use form::{Extent, Form, Naming, definitions};
pub(crate) use json::parse;
pub(crate) use tagged::{KindInside, tagged};
pub(crate) use tree::{Tree, from_text, from_value, text};
pub use writer::write;
pub(crate) use writer::write_canonical;

use crate::error::{Error, ErrorCode, Fault, Result};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A kind of document, with its definition in the committed schema.
pub trait Document: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// `malformed_document` when `text` is not JSON, `unsupported_schema` when it is of another kind or newer,
    /// `invalid_document` with every fault when it has another form.
    fn read(text: &str) -> Result<Self>;
}

/// Declares the documents whose definition in the schema has their own name.
macro_rules! documents {
    ($($type:ty: $definition:literal;)*) => {$(
        impl $crate::document::Document for $type {
            fn read(text: &str) -> $crate::error::Result<Self> {
                $crate::document::read_as($definition, text)
            }
        }
    )*};
}
documents! {
    crate::message::Message: "Message";
    crate::mask::MaskOptions: "MaskOptions";
    crate::mask::Masked: "Masked";
    crate::mask::MaskedDocument: "MaskedDocument";
    crate::mask::MaskStreamState: "MaskStreamState";
    crate::mask::LabelNumbers: "LabelNumbers";
    crate::mask::NumberedText: "NumberedText";
    crate::stream::MaskedChunks: "MaskedChunks";
    crate::mask::RuledOut: "RuledOut";
    crate::mask::Opening: "Opening";
    crate::mask::Unmasked: "Unmasked";
    crate::mask::AccessRecord: "AccessRecord";
    crate::mask::Screenshot: "Screenshot";
    crate::mask::Covers: "Covers";
    crate::mask::Blackout: "Blackout";
    crate::reason::Reason: "Reason";
    crate::policy::PolicyRef: "PolicyRef";
    crate::operations::Version: "Version";
}
#[cfg(feature = "rooms")]
documents! {
    crate::understand::Understanding: "Understanding";
    crate::triage::Decision: "Decision";
    crate::explain::Explanation: "Explanation";
    crate::sla::Clock: "Clock";
    crate::sla::ClockStatus: "ClockStatus";
    crate::sla::ClockEvent: "ClockEvent";
    crate::sla::DueSteps: "DueSteps";
    crate::calendar::TimeQuestion: "TimeQuestion";
    crate::calendar::TimeAnswer: "TimeAnswer";
    crate::survey::Scores: "Scores";
    crate::ticket::Command: "Command";
    crate::ticket::Context: "Context";
    crate::ticket::Event: "Event";
    crate::ticket::Ticket: "Ticket";
}

/// Reads a document.
///
/// # Errors
/// Those of [`Document::read`].
pub fn read<T: Document>(text: &str) -> Result<T> {
    T::read(text)
}

/// Reads a document of the form that `definition` gives.
pub(crate) fn read_as<T: DeserializeOwned>(definition: &str, text: &str) -> Result<T> {
    let mended = || surrogates::mended(text).and_then(|mended| from_text(&mended).ok());
    from_text(text).or_else(|_| mended().ok_or_else(|| diagnose(definition, text)))
}

/// Why `text` is not of the form that `definition` gives.
fn diagnose(definition: &str, text: &str) -> Error {
    let mut faults = Faults::default();
    let value = match parse(text, &mut faults) {
        Ok(value) => value,
        Err(error) => return error,
    };
    let definitions = definitions();
    let mut form = Form::new(&definitions, Naming::FieldsOnly, &mut faults);
    form.check(definition, &value, Extent::Whole);
    let unsupported = form.unsupported();
    form_error(ErrorCode::InvalidDocument, unsupported, faults)
}

/// The error of a document with these faults of form; of a newer kind, only what says so.
pub(crate) fn form_error(code: ErrorCode, unsupported: Vec<Fault>, faults: Faults) -> Error {
    if !unsupported.is_empty() {
        return Error::with_faults(ErrorCode::UnsupportedSchema, unsupported);
    }
    let mut faults = faults.into_vec();
    if faults.is_empty() {
        faults.push(Fault::new("", "of the form that its schema gives", "of another form"));
    }
    Error::with_faults(code, faults)
}

/// The kind of a value, in words.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
