//! The patterns of a build without the feature `patterns`: there are none, and a policy that has some is told so.

use crate::error::{Error, ErrorCode, Result};
use crate::mask::context::Cues;
use crate::mask::refused::Notes;
use crate::mask::value::{Kinds, Value};
use crate::policy::MaskPolicy;
use crate::text::Span;

/// Patterns that this build does not have.
#[derive(Debug, Default)]
pub(super) struct Patterns;

/// What only a build with patterns can tell.
pub(super) fn wrong(_: &str) -> Option<(&'static str, &'static str)> {
    None
}

impl Patterns {
    pub(super) fn new(policy: &MaskPolicy, _: &Kinds) -> Result<Self> {
        if policy.custom.is_empty() {
            return Ok(Self);
        }
        let expected = "empty in a build without the feature `patterns`";
        let got = format!("{} items", policy.custom.len());
        Err(Error::at(ErrorCode::NotInThisBuild, "mask.custom", expected, got))
    }

    pub(super) fn is_empty(&self) -> bool {
        true
    }

    pub(super) fn find(&self, _: &str, _: &[Span], _: &Cues, _: Notes<'_>, _: &mut Vec<Value>) {}
}
