//! How the values of one call are hidden: the style of each kind of the policy, and the keys, checked before anything is written.

use super::options::{MaskOptions, MaskStyle};
use super::vault::Vault;
use crate::error::{Error, ErrorCode, Result};
use crate::policy::{MaskKind, RoleStyles};
use std::borrow::Cow;

/// The styles of a call, by the kinds' places in the policy's list, and its keys.
#[derive(Debug)]
pub(crate) struct Hiding<'o> {
    styles: Cow<'o, [MaskStyle]>,
    vault: Option<Vault<'o>>,
}

impl Hiding<'static> {
    /// As the policy says for a reader whose role is not known.
    pub(super) fn by_policy(kinds: &[MaskKind]) -> Self {
        Self { styles: kinds.iter().map(|kind| kind.style).collect(), vault: None }
    }

    /// The same, for one call.
    pub(super) fn lent(&self) -> Hiding<'_> {
        Hiding { styles: Cow::Borrowed(&self.styles), vault: None }
    }
}

impl<'o> Hiding<'o> {
    /// As `options` say, and the policy where they do not.
    ///
    /// # Errors
    /// `invalid_document` for a kind in `styles` that the policy has not, or that stands there twice, and for a role that the
    /// policy has not; `missing_key` when a style of the call needs one that was not given; `invalid_key` when one is none;
    /// `not_in_this_build`.
    pub(super) fn new(kinds: &[MaskKind], roles: &[RoleStyles], options: &'o MaskOptions) -> Result<Self> {
        for (index, style) in options.styles.iter().enumerate() {
            let again = options.styles.iter().take(index).any(|before| before.kind == style.kind);
            if again || !kinds.iter().any(|kind| kind.id == style.kind) {
                let path = format!("options.styles[{index}].kind");
                let got = if again { "one that stands there already" } else { "another" };
                return Err(Error::at(
                    ErrorCode::InvalidDocument,
                    path,
                    "a kind of the policy's `mask.kinds`, once",
                    got,
                ));
            }
        }
        let role = options.role.as_ref().map(|role| {
            let known = roles.iter().find(|styles| styles.id == *role);
            known.ok_or_else(|| {
                let expected = "a role of the policy's `mask.roles`";
                Error::at(ErrorCode::InvalidDocument, "options.role", expected, format!("`{role}`"))
            })
        });
        let role = role.transpose()?;
        let style = |kind: &MaskKind| {
            let own = options.styles.iter().find(|style| style.kind == kind.id).map(|style| style.style);
            let of_role = || role.and_then(|role| role.style_of(&kind.id));
            own.or(options.style).or_else(of_role).unwrap_or(kind.style)
        };
        let styles: Cow<'o, [MaskStyle]> = kinds.iter().map(style).collect();
        let vault = options.keys.as_ref().map(Vault::new).transpose()?;
        for style in styles.iter().filter(|style| style.is_keyed()) {
            let vault = vault.as_ref().ok_or_else(|| {
                Error::at(ErrorCode::MissingKey, "options.keys", "given, as the style needs keys", "absent")
            })?;
            if *style == MaskStyle::Sealed { vault.check_sealing()? } else { vault.check_secret()? }
        }
        Ok(Self { styles, vault })
    }

    /// By numbered labels, whatever the kind.
    pub(super) fn numbered(&self) -> Hiding<'static> {
        Hiding { styles: vec![MaskStyle::NumberedLabel; self.styles.len()].into(), vault: None }
    }

    /// Without keys: what needs some is hidden by stars.
    pub(super) fn without_keys(&self) -> Hiding<'static> {
        let style = |style: &MaskStyle| if style.is_keyed() { MaskStyle::Fixed } else { *style };
        Hiding { styles: self.styles.iter().map(style).collect(), vault: None }
    }

    /// The style of the kind at `kind` in the policy's list.
    pub(super) fn style(&self, kind: usize) -> MaskStyle {
        self.styles.get(kind).copied().unwrap_or(MaskStyle::Fixed)
    }

    /// Whether any kind has this style.
    pub(super) fn has(&self, style: MaskStyle) -> bool {
        self.styles.contains(&style)
    }

    /// The keys.
    pub(super) const fn vault(&self) -> Option<&Vault<'o>> {
        self.vault.as_ref()
    }
}
