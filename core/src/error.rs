//! The one error type: a stable numeric code, predicates, and a list of faults.
//!
//! Nothing here ever holds a customer's text or a parser's own words: a fault names a place, what was expected there and
//! what kind of thing was found.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident = $number:tt, $name:literal;)*) => {
        /// What went wrong, as a closed set with stable numbers; the hundreds name the domain: 100 documents and
        /// arguments, 200 policy, 300 text, 400 keys, 500 calendars and clocks, 700 tickets, 800 surveys, 900 borders.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        #[repr(i32)]
        pub enum ErrorCode { $($(#[$doc])* $variant = $number,)* }

        impl ErrorCode {
            /// Every code, in the order of its number.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$variant,)*];

            /// The number that crosses every border; it never changes its meaning.
            pub const fn number(self) -> i32 { self as i32 }

            /// The name in every language's spelling of snake_case.
            pub const fn name(self) -> &'static str { match self { $(ErrorCode::$variant => $name,)* } }
        }
    };
}

error_codes! {
    /// The bytes are not JSON at all.
    MalformedDocument = 100, "malformed_document";
    /// The document does not have the form its schema gives; the faults say where.
    InvalidDocument = 101, "invalid_document";
    /// The document's `schema` names another kind of document or a newer version.
    UnsupportedSchema = 102, "unsupported_schema";
    /// No operation has this name.
    UnknownOperation = 103, "unknown_operation";
    /// This build leaves the operation out.
    NotInThisBuild = 104, "not_in_this_build";
    /// A batch or a list holds more items than allowed.
    TooMany = 105, "too_many";
    /// The policy has faults; each is listed with its path.
    InvalidPolicy = 200, "invalid_policy";
    /// The policy extends one that this build does not have.
    UnknownBasePolicy = 201, "unknown_base_policy";
    /// No catalogue has a sentence for this reason in this language.
    UnknownReason = 202, "unknown_reason";
    /// The text is longer than [`crate::text::MAX_BYTES`].
    TextTooLong = 300, "text_too_long";
    /// A style needs a key or randomness that was not given.
    MissingKey = 400, "missing_key";
    /// A key has a wrong length, or is none.
    InvalidKey = 401, "invalid_key";
    /// The calendar does not cover the date.
    OutsideCoverage = 500, "outside_coverage";
    /// The policy has no calendar of this id.
    UnknownCalendar = 501, "unknown_calendar";
    /// The instant lies outside the years that the library computes with.
    TimeOutOfRange = 502, "time_out_of_range";
    /// The command is not allowed in the ticket's state.
    InvalidTransition = 700, "invalid_transition";
    /// The role may not give this command.
    Forbidden = 701, "forbidden";
    /// The ticket has moved on since the caller read it.
    VersionConflict = 702, "version_conflict";
    /// The event does not follow from the ticket's history.
    BrokenHistory = 703, "broken_history";
    /// An answer lies outside its scale.
    InvalidAnswer = 800, "invalid_answer";
    /// Scores of different scales cannot be merged.
    ScaleMismatch = 801, "scale_mismatch";
    /// A required pointer was null.
    NullArgument = 900, "null_argument";
    /// The bytes are not UTF-8.
    InvalidUtf8 = 901, "invalid_utf8";
    /// A defect of the library was caught at a border; the handle still works.
    Internal = 902, "internal";
    /// An argument that is no document lies outside what the function takes: an index, a size, a number of an enum.
    InvalidArgument = 903, "invalid_argument";
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One place where something else was expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fault {
    /// Where, as in `sla.targets[3].minutes`; empty for the whole document.
    pub path: String,
    /// What belongs there, as in `at least 1`.
    pub expected: String,
    /// What is there, as a kind or a policy's own number or id; never a customer's text.
    pub got: String,
}

impl Fault {
    /// A fault at `path`.
    pub fn new(path: impl Into<String>, expected: impl Into<String>, got: impl Into<String>) -> Self {
        Self { path: path.into(), expected: expected.into(), got: got.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "document" } else { &self.path };
        write!(f, "{place}: must be {}, is {}", self.expected, self.got)
    }
}

/// The one error of every operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}", self.sentence())]
pub struct Error {
    code: ErrorCode,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    faults: Vec<Fault>,
}

/// What every fallible operation returns.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error without a particular place.
    pub fn new(code: ErrorCode) -> Self {
        Self { code, faults: Vec::new() }
    }

    /// An error with its places.
    pub fn with_faults(code: ErrorCode, faults: Vec<Fault>) -> Self {
        Self { code, faults }
    }

    /// An error at one place.
    pub fn at(code: ErrorCode, path: impl Into<String>, expected: impl Into<String>, got: impl Into<String>) -> Self {
        Self { code, faults: vec![Fault::new(path, expected, got)] }
    }

    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        self.code
    }

    /// The places, in document order; empty where no place is known.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Whether the caller's document or argument was at fault.
    pub fn is_invalid_input(&self) -> bool {
        (100..200).contains(&self.code.number())
            || matches!(self.code, ErrorCode::TextTooLong | ErrorCode::InvalidAnswer)
    }

    /// Whether the policy was at fault.
    pub fn is_policy(&self) -> bool {
        (200..300).contains(&self.code.number())
    }

    /// Whether reading the ticket again and retrying may help.
    pub fn is_conflict(&self) -> bool {
        self.code == ErrorCode::VersionConflict
    }

    /// Whether the role lacks the permission.
    pub fn is_forbidden(&self) -> bool {
        self.code == ErrorCode::Forbidden
    }

    /// Whether the library itself is at fault.
    pub fn is_internal(&self) -> bool {
        self.code == ErrorCode::Internal
    }

    fn sentence(&self) -> String {
        let mut out = self.code.name().replace('_', " ");
        for (index, fault) in self.faults.iter().enumerate() {
            out.push_str(if index == 0 { ": " } else { "; " });
            out.push_str(&fault.to_string());
        }
        out
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Error {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Error".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (code, faults) = (generator.subschema_for::<ErrorCode>(), generator.subschema_for::<Vec<Fault>>());
        schemars::json_schema!({
            "type": "object", "properties": {"code": code, "faults": faults},
            "required": ["code"], "additionalProperties": false
        })
    }
}
