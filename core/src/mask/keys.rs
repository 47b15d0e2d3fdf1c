//! Keys as the caller gives them: values that no log shows. What is done with them is the vault's affair.

use crate::ids::{KeyId, TenantId, TicketId};
use base64ct::{Base64UrlUnpadded, Encoding};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::borrow::Cow;
use std::fmt;
use zeroize::Zeroizing;

/// Bytes that nobody may see: a key, or randomness for one.
///
/// In documents base64url without padding (RFC 4648, section 5). `Debug` shows the length only, and the memory is wiped when
/// the value is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// The longest secret in bytes.
    pub const MAX_BYTES: usize = 1024;

    /// A secret of these bytes; `None` beyond [`MAX_BYTES`](Self::MAX_BYTES).
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        let bytes = Zeroizing::new(bytes);
        (bytes.len() <= Self::MAX_BYTES).then_some(Self(bytes))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} secret bytes>", self.0.len())
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Zeroizing::new(Base64UrlUnpadded::encode_string(&self.0)))
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        let bytes = Base64UrlUnpadded::decode_vec(&text).ok().and_then(Self::new);
        bytes.ok_or_else(|| de::Error::custom("not base64url"))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Secret {
    fn schema_name() -> Cow<'static, str> {
        "Secret".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[A-Za-z0-9_-]{0,1366}$"})
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Secret, Vec<u8>, {
    lower: |secret| secret.bytes().to_vec(),
    try_lift: |bytes| Secret::new(bytes).ok_or_else(|| crate::kotlin_swift::refused("at most 1024 bytes")),
});

/// Whether the same value becomes the same sealed value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Repeat {
    /// Never: two sealed values tell nothing of each other.
    #[default]
    Never,
    /// Under one secret, key id and tenant, whatever the ticket; the ticket is then not bound in. For joining records.
    WithinTenant,
}

/// The keys of one call of masking, and what sealed values are bound to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskKeys {
    /// Which keys these are; sealed values carry it.
    pub id: KeyId,
    /// The secret of keyed hashes, format-preserving values and values sealed by servers: at least 32 random bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secret: Option<Secret>,
    /// An X25519 public key of 32 bytes (RFC 7748): whoever has only this can seal and not open. It takes precedence over
    /// `secret` in sealing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub public_key: Option<Secret>,
    /// At least 32 random bytes, fresh for each call; needed to seal, but for repeatable values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub entropy: Option<Secret>,
    /// Whose customers these are: another tenant's keyed values are others, and its sealed values do not open.
    pub tenant: TenantId,
    /// The ticket that sealed values belong to: on another they do not open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket: Option<TicketId>,
    /// Whether equal values become equal sealed values; never when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub repeat: Option<Repeat>,
}

/// A key that opens sealed values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpeningKey {
    /// Which key it is.
    pub id: KeyId,
    /// The secret that servers seal with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secret: Option<Secret>,
    /// The X25519 private key of 32 bytes to the public key that phones seal to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub private_key: Option<Secret>,
}
