//! The values that must not be mixed: instants, money, confidence, positions.

use crate::document;
use crate::error::{Error, ErrorCode, Result as Checked};
use crate::ids::CurrencyId;
use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// The largest integer that crosses every border unchanged: 2^53 − 1, JavaScript's safe integer.
pub const MAX_INTEGER: i64 = (1 << 53) - 1;

/// The most items of one batch, and of one history.
pub const MAX_BATCH: usize = 100_000;

/// Checks the length of the batch at `path`.
///
/// # Errors
/// `too_many` beyond [`MAX_BATCH`].
pub fn check_batch(path: &str, items: usize) -> Checked<()> {
    if items > MAX_BATCH {
        return Err(Error::at(
            ErrorCode::TooMany,
            path,
            format!("at most {MAX_BATCH} items"),
            format!("{items} items"),
        ));
    }
    Ok(())
}

/// An instant: milliseconds since 1970-01-01T00:00:00Z without leap seconds.
///
/// A call takes and gives the number; a document holds RFC 3339 text in UTC with milliseconds, as
/// `2026-11-22T02:00:00.000Z`. Any offset is read. The range is the years 1970 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const MIN: Self = Self(0);
    /// 9999-12-31T23:59:59.999Z.
    pub const MAX: Self = Self(253_402_300_799_999);

    /// The instant at `milliseconds` since 1970; `None` outside the years 1970 to 9999.
    pub const fn from_millis(milliseconds: i64) -> Option<Self> {
        if milliseconds < Self::MIN.0 || milliseconds > Self::MAX.0 { None } else { Some(Self(milliseconds)) }
    }

    /// Milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339 text with any offset; digits finer than a millisecond are cut.
    pub fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text).ok().and_then(|instant| Self::from_millis(instant.timestamp_millis()))
    }

    /// The instant `milliseconds` later (earlier when negative), kept within the range.
    #[must_use]
    pub const fn saturating_add(self, milliseconds: i64) -> Self {
        let sum = self.0.saturating_add(milliseconds);
        if sum < Self::MIN.0 {
            Self::MIN
        } else if sum > Self::MAX.0 {
            Self::MAX
        } else {
            Self(sum)
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instant = DateTime::<Utc>::from_timestamp_millis(self.0).unwrap_or_default();
        f.write_str(&instant.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        document::text(deserializer, Self::parse)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "format": "date-time"})
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Timestamp, i64, {
    lower: |instant| instant.millis(),
    try_lift: |millis| Timestamp::from_millis(millis).ok_or_else(|| crate::kotlin_swift::refused("an instant of the years 1970 to 9999")),
});

/// How sure, in ten-thousandths: 0 to 10 000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct BasisPoints(i32);

impl BasisPoints {
    /// `value` ten-thousandths, kept within 0 to 10 000.
    pub const fn new(value: i32) -> Self {
        Self(if value < 0 {
            0
        } else if value > 10_000 {
            10_000
        } else {
            value
        })
    }

    /// The ten-thousandths.
    pub const fn get(self) -> i32 {
        self.0
    }
}

impl<'de> Deserialize<'de> for BasisPoints {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = i32::deserialize(deserializer)?;
        if (0..=10_000).contains(&value) { Ok(Self(value)) } else { Err(de::Error::custom("out of range")) }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for BasisPoints {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BasisPoints".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer", "minimum": 0, "maximum": 10000})
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(BasisPoints, i32, { lower: |share| share.get(), try_lift: |value| Ok(BasisPoints::new(value)) });

/// An integer that every language holds exactly: |n| ≤ [`MAX_INTEGER`].
pub(crate) mod safe_integer {
    use super::MAX_INTEGER;
    use serde::{Deserialize, Deserializer, Serializer, de, ser};

    pub(crate) fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        if value.unsigned_abs() <= MAX_INTEGER.unsigned_abs() {
            serializer.serialize_i64(*value)
        } else {
            Err(ser::Error::custom("out of range"))
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        let value = i64::deserialize(deserializer)?;
        if value.unsigned_abs() <= MAX_INTEGER.unsigned_abs() {
            Ok(value)
        } else {
            Err(de::Error::custom("out of range"))
        }
    }

    #[cfg(feature = "schema")]
    pub(crate) fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer", "minimum": -9007199254740991i64, "maximum": 9007199254740991i64})
    }
}

/// The reading of counts, whose least value every document's schema gives.
pub(crate) mod at_least {
    use super::{Checked, Error, ErrorCode};
    use serde::{Deserialize, Deserializer, de};

    /// Checks a count that came in typed, not in a document.
    pub(crate) fn check(count: i32, least: i32, path: impl FnOnce() -> String) -> Checked<()> {
        if count < least {
            let expected = format!("at least {least}");
            return Err(Error::at(ErrorCode::InvalidDocument, path(), expected, "a smaller integer"));
        }
        Ok(())
    }

    /// A count from 0 on.
    pub(crate) fn zero<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        from(0, deserializer)
    }

    /// A count from 0 on, or none.
    pub(crate) fn zero_if_any<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i32>, D::Error> {
        match Option::deserialize(deserializer)? {
            Some(..=-1) => Err(de::Error::custom("out of range")),
            count => Ok(count),
        }
    }

    /// A count from 1 on.
    pub(crate) fn one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        from(1, deserializer)
    }

    fn from<'de, D: Deserializer<'de>>(least: i32, deserializer: D) -> Result<i32, D::Error> {
        let count = i32::deserialize(deserializer)?;
        if count < least { Err(de::Error::custom("out of range")) } else { Ok(count) }
    }
}

/// An amount in whole minor units (分, cents) of a currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Money {
    /// Whole minor units; |n| ≤ 2^53 − 1.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub minor_units: i64,
    /// The currency.
    pub currency: CurrencyId,
}

/// The unit that positions in text are counted in, so that they fit the host's strings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum OffsetUnit {
    /// UTF-8 bytes: Rust, C, C++, Swift.
    #[default]
    Utf8,
    /// UTF-16 code units: JavaScript, Java, Kotlin.
    Utf16,
}

// A position or a length in text crosses the borders of Kotlin and Swift as a signed 32-bit number; texts are far shorter.
#[cfg(feature = "uniffi")]
uniffi::custom_type!(usize, i32, {
    remote,
    lower: |position| i32::try_from(position).unwrap_or(i32::MAX),
    try_lift: |position| usize::try_from(position).map_err(|_| crate::kotlin_swift::refused("at least 0")),
});
