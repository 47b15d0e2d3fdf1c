//! A screenshot as text recognition gives it, and what is to be covered of it. Decides nothing.

use crate::error::{Error, ErrorCode, Result};
use crate::ids::FindingKind;
use crate::message::Redacted;
use crate::reason::Reason;
use crate::schema::CoversSchema;
use crate::text;
use crate::value::{BasisPoints, at_least, check_batch};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A piece of recognised text with its place: a word, or a line, that stands upright. Whole pixels; `x` and `y` are those of
/// the upper left corner. `Debug` shows no text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TextBox {
    /// What was read there.
    pub text: String,
    /// Its left side.
    pub x: i32,
    /// Its upper side.
    pub y: i32,
    /// How wide it is.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub width: i32,
    /// How high it is.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub height: i32,
}

impl TextBox {
    pub(super) const fn right(&self) -> i64 {
        self.x as i64 + self.width as i64
    }

    pub(super) const fn bottom(&self) -> i64 {
        self.y as i64 + self.height as i64
    }
}

impl fmt::Debug for TextBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = [self.x, self.y, self.width, self.height];
        f.debug_struct("TextBox").field("text", &Redacted(self.text.len())).field("place", &place).finish()
    }
}

/// An image and the text that was recognised in it, in any order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Screenshot {
    /// How wide the image is, in pixels.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub width: i32,
    /// How high it is.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub height: i32,
    /// The recognised text; at most 100 000 boxes, and 4 MiB of text in all of them.
    pub boxes: Vec<TextBox>,
    /// How many pixels a cover reaches beyond a value's share of a box, on every side. Where absent, what is known decides:
    /// half the box's height within the box, since a share is reckoned and not measured, and an eighth beyond its sides.
    #[serde(default, deserialize_with = "at_least::zero_if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub padding: Option<i32>,
}

impl Screenshot {
    /// Whether its numbers are in range, wherever it came from.
    pub(super) fn check(&self) -> Result<()> {
        check_batch("screenshot.boxes", self.boxes.len())?;
        at_least::check(self.width, 1, || "screenshot.width".to_owned())?;
        at_least::check(self.height, 1, || "screenshot.height".to_owned())?;
        at_least::check(self.padding.unwrap_or(0), 0, || "screenshot.padding".to_owned())?;
        for (index, place) in self.boxes.iter().enumerate() {
            at_least::check(place.width, 1, || format!("screenshot.boxes[{index}].width"))?;
            at_least::check(place.height, 1, || format!("screenshot.boxes[{index}].height"))?;
        }
        let bytes: usize = self.boxes.iter().map(|place| place.text.len()).sum();
        if bytes > text::MAX_BYTES {
            let expected = format!("at most {} bytes of text", text::MAX_BYTES);
            return Err(Error::at(ErrorCode::TextTooLong, "screenshot.boxes", expected, format!("{bytes} bytes")));
        }
        Ok(())
    }
}

/// A rectangle of whole pixels; `x` and `y` are those of the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rectangle {
    /// Its left side.
    pub x: i32,
    /// Its upper side.
    pub y: i32,
    /// How wide it is.
    #[serde(deserialize_with = "at_least::zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub width: i32,
    /// How high it is.
    #[serde(deserialize_with = "at_least::zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub height: i32,
}

/// What is to be covered of a screenshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Covers {
    /// Which kind of document this is.
    pub schema: CoversSchema,
    /// Every rectangle of the findings, in their order: within the image, none of them empty.
    pub rectangles: Vec<Rectangle>,
    /// What was found, in the order in which the image is read.
    pub findings: Vec<CoveredFinding>,
}

/// A sensitive value of a screenshot, by its places; the value itself is never here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CoveredFinding {
    /// What it is.
    pub kind: FindingKind,
    /// How sure.
    pub confidence: BasisPoints,
    /// Why; without evidence, since what was read as one text stands in many boxes.
    pub reasons: Vec<Reason>,
    /// Its shares of the boxes, in the order in which they are read.
    pub parts: Vec<CoveredPart>,
}

/// A value's share of a box. Positions are in the unit of the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CoveredPart {
    /// The box's place in the list.
    pub position: usize,
    /// Where the share begins in the box's text.
    pub start: usize,
    /// Where it ends there.
    pub end: usize,
    /// What covers it; absent where all of it lies outside the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rectangle: Option<Rectangle>,
}
