//! What a message is about, how urgent, how sure, and why. Never hides, routes or answers.

mod understanding;

pub use understanding::{AmountMention, CategoryMatch, Understanding, Urgency};

use crate::error::Result;
use crate::ids::CategoryId;
use crate::mask::Masked;
use crate::policy::Policy;

/// A compiled understand section.
#[derive(Debug)]
pub(crate) struct Understander {}

impl Understander {
    /// Compiles the policy's section.
    pub(crate) fn new(_policy: &Policy) -> Result<Self> {
        Ok(Self {})
    }

    /// Reads `text`; `masked` is its masked form, so that evidence carries both places. Positions are in UTF-8 bytes.
    pub(crate) fn understand(&self, _text: &str, _masked: &Masked) -> Understanding {
        Understanding {
            schema: Default::default(),
            category: CategoryId::OTHER,
            subcategory: None,
            confidence: Default::default(),
            categories: Vec::new(),
            urgency: Urgency::Routine,
            reasons: Vec::new(),
            tags: Vec::new(),
            amounts: Vec::new(),
        }
    }
}
