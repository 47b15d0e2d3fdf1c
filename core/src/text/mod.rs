//! Text as customers write it: folding with a map back to the original, spans, units of position, and what counts as a
//! digit or as nothing. Never decides what a text means.

mod character;
mod digit;
mod fold;
mod han_set;
mod span;
mod unit;
mod variant;
mod width;

pub(crate) use character::is_alphanumeric;
pub use character::{OPAQUE, Role, is_han, is_invisible, is_space, role};
pub use digit::{decimal_value, digit_value, han_digit};
pub(crate) use fold::forms;
pub(crate) use fold::is_folded;
pub use fold::{Folded, Gap, GapKind, MAX_GAP};
pub(crate) use han_set::HanSet;
pub use span::Span;
pub(crate) use span::floor_boundary;
pub(crate) use unit::Utf16Positions;
pub(crate) use width::columns;

/// The simplified or standard form of a Han character, and any other character as it is.
pub(crate) fn simplified(character: char) -> char {
    variant::simplified(u32::from(character)).unwrap_or(character)
}

/// Whether a Han character has another, simplified form.
pub(crate) fn is_traditional(character: char) -> bool {
    variant::simplified(u32::from(character)).is_some()
}

/// The longest text in bytes of UTF-8: 4 MiB.
pub const MAX_BYTES: usize = 4 << 20;
