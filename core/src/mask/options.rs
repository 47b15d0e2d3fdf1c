//! How to mask, as the caller says it: styles, the role that will read, and keys. Hides nothing itself.

use super::keys::MaskKeys;
use crate::ids::{FindingKind, RoleId};
use serde::{Deserialize, Serialize};

/// How a value is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum MaskStyle {
    /// Keeps the ends that the card industry's and GB/T rules allow: `6217********1234`.
    KeepEnds,
    /// A star for every character.
    Full,
    /// Eight stars, however long the value is.
    Fixed,
    /// The kind's name in brackets.
    Label,
    /// The kind's name and a number: the same value has the same number within a text.
    NumberedLabel,
    /// The kind's name and 80 bits of an HMAC-SHA-256 under the caller's key: the same value has the same hash under one key
    /// and tenant. Needs `keys.secret`.
    KeyedHash,
    /// Another value of the same form by FF1 (NIST SP 800-38G) under the caller's key, with its check digit right; for
    /// resident IDs, bank cards and mobiles. Other kinds become keyed hashes. Needs `keys.secret`.
    FormatPreserving,
    /// The value itself, encrypted and authenticated, which a permitted role opens with `unmask`. Needs `keys.secret` or
    /// `keys.public_key`, and `keys.entropy`.
    Sealed,
}

impl MaskStyle {
    /// Whether it needs keys.
    pub const fn is_keyed(self) -> bool {
        matches!(self, Self::KeyedHash | Self::FormatPreserving | Self::Sealed)
    }
}

/// The style of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindStyle {
    /// The kind.
    pub kind: FindingKind,
    /// Its style.
    pub style: MaskStyle,
}

/// How to mask; what is absent is as the policy says.
///
/// The style of a value is the first that there is: the one of its kind in `styles`; `style`; that of `role` in the policy; that
/// of its kind in the policy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskOptions {
    /// The style of every kind that `styles` does not name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub style: Option<MaskStyle>,
    /// Styles by kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub styles: Vec<KindStyle>,
    /// Who will read the masked text: the policy may have styles for the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub role: Option<RoleId>,
    /// The keys of the styles that need some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub keys: Option<MaskKeys>,
}
