//! The vault of a build without the feature `keys`: it makes nothing, and says so.

use super::keys::{MaskKeys, OpeningKey};
use super::token::Sealed;
use crate::error::{Error, ErrorCode, Result};
use crate::ids::{FindingKind, KeyId, TenantId, TicketId};
use std::marker::PhantomData;

/// Keys that this build cannot use; there are none.
#[derive(Debug)]
pub(super) enum Vault<'k> {
    #[expect(dead_code, reason = "no value is ever made")]
    None(std::convert::Infallible, PhantomData<&'k ()>),
}

impl<'k> Vault<'k> {
    pub(super) fn new(_: &'k MaskKeys) -> Result<Self> {
        Err(not_in_this_build("options.keys"))
    }

    pub(super) fn check_secret(&self) -> Result<()> {
        match *self {
            Self::None(never, _) => match never {},
        }
    }

    pub(super) fn check_sealing(&self) -> Result<()> {
        self.check_secret()
    }

    pub(super) fn id(&self) -> &KeyId {
        match *self {
            Self::None(never, _) => match never {},
        }
    }

    pub(super) fn label(&self, _: &FindingKind, _: &[u8]) -> Option<[u8; 32]> {
        None
    }

    pub(super) fn hash(&self, _: &FindingKind, _: &[u8]) -> Option<[u8; 32]> {
        None
    }

    pub(super) fn permute(&self, _: &FindingKind, _: &[u8], _: u64, _: u64) -> Option<u64> {
        None
    }

    pub(super) fn seal(&self, _: &mut String, _: &str, _: &FindingKind, _: &str, _: usize) -> Option<()> {
        None
    }
}

/// Keys that this build cannot open with; there are none.
pub(super) enum Opener<'k> {
    #[expect(dead_code, reason = "no value is ever made")]
    None(std::convert::Infallible, PhantomData<&'k ()>),
}

impl<'k> Opener<'k> {
    pub(super) fn new(_: &'k [OpeningKey], _: &'k TenantId, _: Option<&'k TicketId>) -> Result<Self> {
        Err(not_in_this_build("opening.keys"))
    }

    pub(super) fn open(&self, _: &Sealed<'_>) -> Option<(FindingKind, String)> {
        None
    }
}

fn not_in_this_build(path: &str) -> Error {
    Error::at(ErrorCode::NotInThisBuild, path, "absent in a build without the feature `keys`", "keys")
}
