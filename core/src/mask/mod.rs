//! Finds sensitive values in text and hides them. Knows nothing of what the message is about.

mod finding;

pub use finding::{Finding, KindStyle, MaskOptions, MaskStyle, Masked};

use crate::error::Result;
use crate::policy::Policy;

/// A compiled mask section: finds and hides.
#[derive(Debug)]
pub(crate) struct Masker {}

impl Masker {
    /// Compiles the policy's section.
    pub(crate) fn new(_policy: &Policy) -> Result<Self> {
        Ok(Self {})
    }

    /// Hides every sensitive value of `text`; positions are in UTF-8 bytes.
    pub(crate) fn mask(&self, text: &str, _options: &MaskOptions) -> Masked {
        Masked { schema: Default::default(), text: text.to_owned(), findings: Vec::new() }
    }
}
