//! The hash that binds an event to its content and to the event before.

use super::Event;
use crate::document;
use crate::error::Result;
use sha2::{Digest, Sha256};
use std::fmt;

/// SHA-256 of an event; a document holds 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventHash([u8; 32]);

impl EventHash {
    /// Stands in an event whose hash is not computed yet.
    pub(super) const UNSEALED: Self = Self([0; 32]);

    /// The hash of these bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads 64 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 64 {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let [high, low] = pair else { return None };
            *byte = nibble(*high)? << 4 | nibble(*low)?;
        }
        Some(Self(bytes))
    }

    /// The hash of `event`: of its canonical form without the member `hash`, and so of everything else in it, the hash
    /// of the event before included.
    ///
    /// # Errors
    /// None for an event that a document can hold.
    pub fn of(event: &Event) -> Result<Self> {
        Ok(Self(Sha256::digest(document::write_canonical(event, "hash")?).into()))
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for EventHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for EventHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for EventHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for EventHash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        document::text(deserializer, Self::parse)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for EventHash {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventHash".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[0-9a-f]{64}$"})
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(EventHash, String, {
    lower: |hash| hash.to_string(),
    try_lift: |text| EventHash::parse(&text).ok_or_else(|| crate::kotlin_swift::refused("64 hexadecimal digits")),
});
