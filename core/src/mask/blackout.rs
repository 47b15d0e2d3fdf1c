//! Paints rectangles of an image black. Reads no pixel, and writes none outside of them.

use super::screenshot::Rectangle;
use crate::error::{Error, ErrorCode, Result};
use crate::order;
use crate::value::{at_least, check_batch};
use base64ct::{Base64UrlUnpadded, Encoding};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::borrow::Cow;
use std::fmt;

/// Bytes of a pixel: red, green, blue and alpha.
const PIXEL: i64 = 4;

/// Opaque black.
const BLACK: [u8; 4] = [0, 0, 0, 255];

/// The rows of an image in memory, four bytes a pixel: red, green, blue, alpha.
///
/// In documents base64url without padding (RFC 4648, section 5). `Debug` shows the length only.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixels(Vec<u8>);

impl Pixels {
    /// The most characters of base64 in a document.
    const MAX_CHARACTERS: usize = 1 << 28;

    /// These bytes.
    pub const fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, to be painted.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl fmt::Debug for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}

impl Serialize for Pixels {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&Base64UrlUnpadded::encode_string(&self.0))
    }
}

impl<'de> Deserialize<'de> for Pixels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        let fits = Some(&text).filter(|text| text.len() <= Self::MAX_CHARACTERS);
        let bytes = fits.and_then(|text| Base64UrlUnpadded::decode_vec(text).ok());
        bytes.map(Self).ok_or_else(|| de::Error::custom("not base64url"))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Pixels {
    fn schema_name() -> Cow<'static, str> {
        "Pixels".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": format!("^[A-Za-z0-9_-]{{0,{}}}$", Self::MAX_CHARACTERS)})
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Pixels, Vec<u8>, { lower: |pixels| pixels.0, try_lift: |bytes| Ok(Pixels(bytes)) });

/// How the pixels of an image lie in memory, and what is to be painted of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Blackout {
    /// How wide the image is, in pixels.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub width: i32,
    /// How high it is.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub height: i32,
    /// Bytes from the beginning of a row to that of the next: at least 4 times the width.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub stride: i32,
    /// What is to be painted, as far as it lies in the image; at most 100 000.
    pub rectangles: Vec<Rectangle>,
}

/// An image with its rectangles painted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BlackedOut {
    /// All of its bytes.
    pub pixels: Pixels,
}

impl Blackout {
    /// Whether its numbers are in range, and `length` bytes hold the image; the last row needs nothing behind its pixels.
    fn check(&self, length: usize) -> Result<()> {
        at_least::check(self.width, 1, || "plan.width".to_owned())?;
        at_least::check(self.height, 1, || "plan.height".to_owned())?;
        check_batch("plan.rectangles", self.rectangles.len())?;
        for (index, it) in self.rectangles.iter().enumerate() {
            at_least::check(it.width, 0, || format!("plan.rectangles[{index}].width"))?;
            at_least::check(it.height, 0, || format!("plan.rectangles[{index}].height"))?;
        }
        let row = PIXEL * i64::from(self.width);
        let fault = |path, least: i64, unit, got| {
            Err(Error::at(ErrorCode::InvalidDocument, path, format!("at least {least}{unit}"), got))
        };
        if i64::from(self.stride) < row {
            return fault("plan.stride", row, "", "a smaller integer".to_owned());
        }
        let all = i64::from(self.stride) * i64::from(self.height - 1) + row;
        if i64::try_from(length).is_ok_and(|length| length < all) {
            return fault("pixels", all, " bytes", format!("{length} bytes"));
        }
        Ok(())
    }
}

/// Paints the rectangles of `plan` opaque black in `pixels`, and changes no other byte.
///
/// # Errors
/// `invalid_document` for a size or a stride that is too small and for `pixels` that do not hold the image, `too_many` beyond
/// [`MAX_BATCH`](crate::value::MAX_BATCH) rectangles; nothing is painted then.
pub fn blackout(pixels: &mut [u8], plan: &Blackout) -> Result<()> {
    plan.check(pixels.len())?;
    let (width, height) = (i64::from(plan.width), i64::from(plan.height));
    // Where rectangles begin and end, from the top down. Each row is painted once, however many of them lie over each other.
    let mut edges = Vec::new();
    for it in &plan.rectangles {
        let (x, y) = (i64::from(it.x), i64::from(it.y));
        let (left, right) = (x.max(0), (x + i64::from(it.width)).min(width));
        let (top, bottom) = (y.max(0), (y + i64::from(it.height)).min(height));
        if left < right && top < bottom {
            edges.extend([(top, left, right, 1), (bottom, left, right, -1)]);
        }
    }
    order::by(&mut edges, Ord::cmp);
    let columns = usize::try_from(width).map_err(|_| Error::new(ErrorCode::Internal))?;
    // At each column, how many more rectangles lie over it than over the column before.
    let mut depth = vec![0_i32; columns + 1];
    let mut edges = edges.into_iter().peekable();
    while let Some((row, left, right, step)) = edges.next() {
        for (column, step) in [(left, step), (right, -step)] {
            if let Some(depth) = usize::try_from(column).ok().and_then(|column| depth.get_mut(column)) {
                *depth += step;
            }
        }
        let next = edges.peek().map_or(row, |(next, ..)| *next);
        if next > row {
            let spans = spans(&depth);
            for row in row..next {
                paint(pixels, row * i64::from(plan.stride), &spans);
            }
        }
    }
    Ok(())
}

/// The columns that something lies over, as spans from the left.
fn spans(depth: &[i32]) -> Vec<(i64, i64)> {
    let mut spans: Vec<(i64, i64)> = Vec::new();
    let mut over = 0;
    for (column, step) in (0..).zip(depth) {
        let before = over;
        over += step;
        if before == 0 && over > 0 {
            spans.push((column, column));
        }
        if before > 0
            && over == 0
            && let Some(last) = spans.last_mut()
        {
            last.1 = column;
        }
    }
    spans
}

/// Paints the columns of `spans` in the row that begins at byte `start`.
fn paint(pixels: &mut [u8], start: i64, spans: &[(i64, i64)]) {
    for (from, to) in spans {
        let range = usize::try_from(start + PIXEL * from).ok().zip(usize::try_from(start + PIXEL * to).ok());
        if let Some(row) = range.and_then(|(from, to)| pixels.get_mut(from..to)) {
            for pixel in row.chunks_exact_mut(BLACK.len()) {
                pixel.copy_from_slice(&BLACK);
            }
        }
    }
}
