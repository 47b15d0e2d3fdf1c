//! What the trainer of the model sees of the core: the keys of a text's grams, and what phrases and other weights make of it. In no
//! shipped build.

use crate::error::{Error, ErrorCode, Result};
use crate::ids::CategoryId;
use crate::mask::Masker;
use crate::policy::{ModelMode, Policy};
use crate::text::Folded;
use crate::understand::{self, Understander, Understanding};

/// The heads of the urgencies, which come first: critical; critical or high.
pub const URGENCIES: usize = understand::URGENCIES;
/// The heads of the categories, in this order.
pub const CATEGORIES: [CategoryId; 18] = understand::CATEGORIES;
/// The scale that stands for weights in 1/256 of a natural log-odd.
pub const UNIT: i32 = understand::UNIT;

/// The rooms that read a message, under the default policy.
#[derive(Debug)]
pub struct Reader {
    masker: Masker,
    understander: Understander,
}

impl Reader {
    /// Phrases alone.
    ///
    /// # Errors
    /// None that a shipped default policy has.
    pub fn by_phrases() -> Result<Self> {
        let mut policy = Policy::wallet()?;
        policy.understand.model.mode = ModelMode::Off;
        Ok(Self { masker: Masker::new(&policy)?, understander: Understander::new(&policy)? })
    }

    /// Phrases, and a model of these weights, used as the default policy says.
    ///
    /// # Errors
    /// `invalid_document` for weights that are not as the model reads them.
    pub fn with_weights(weights: &[u8]) -> Result<Self> {
        let policy = Policy::wallet()?;
        let wrong = || Error::at(ErrorCode::InvalidDocument, "weights", "a model's weights", "other bytes");
        let understander = Understander::new(&policy)?.with_weights(weights).ok_or_else(wrong)?;
        Ok(Self { masker: Masker::new(&policy)?, understander })
    }

    /// What `text` is about.
    pub fn understand(&self, text: &str) -> Understanding {
        let masked = self.masker.mask_by_policy(text);
        let opaque = self.masker.opaque_spans(text, &masked.findings);
        self.understander.understand(text, &masked, &opaque)
    }

    /// The keys of the grams of `text`.
    pub fn keys(&self, text: &str) -> Vec<u32> {
        let masked = self.masker.mask_by_policy(text);
        let opaque = self.masker.opaque_spans(text, &masked.findings);
        let mut keys = Vec::new();
        understand::each_gram(Folded::with_opaque(text, &opaque).as_str(), |gram| keys.push(understand::key(gram)));
        keys
    }
}
