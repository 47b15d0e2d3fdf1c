//! Finds sensitive values in text and hides them. Knows nothing of what the message is about.
//!
//! One pass over the bytes (`wake`) notes the few places that are worth a look: marks, digits, runs of letters, and the last
//! characters of words that announce a value. Three stages go over those, each between what the stages before it found: what is
//! hidden already and addresses with `@`; what a word announces and what has letters (`detect`); and runs of digits
//! (`number`). A candidate must pass its kind's own checks before the words around it are read (`context`). Nothing is
//! searched with regular expressions.
//!
//! Where two values overlap, the one of the earlier stage stands; within a stage, the rule is written where it judges. What
//! stands beside a value is then looked at again as if that were hidden already, so that masking twice changes nothing.

mod bank_card;
mod blackout;
mod context;
mod cover;
mod detect;
mod document;
mod email;
mod finding;
mod hidden;
mod hiding;
mod keys;
mod label_numbers;
mod labelling;
mod landline;
mod layout;
mod mobile;
mod number;
mod opaque;
mod options;
mod own;
mod permuted;
mod refused;
mod render;
mod resident_id;
mod ruled_out;
mod run;
mod scan;
mod screenshot;
mod search;
mod stream;
mod stream_state;
mod style;
mod token;
mod unmask;
mod value;
#[cfg(feature = "keys")]
mod vault;
#[cfg(not(feature = "keys"))]
#[path = "vault_absent.rs"]
mod vault;
mod wake;

pub use blackout::{BlackedOut, Blackout, Pixels, blackout};
pub(crate) use document::Broken;
pub use document::{DocumentFinding, DocumentPart, MaskedDocument, NumberMask};
pub use finding::{Finding, Masked};
pub(crate) use hiding::Hiding;
pub use keys::{MaskKeys, OpeningKey, Repeat, Secret};
pub use label_numbers::{KindLabels, LabelNumbers, MAX_CARRIED, NumberedText, ValueLabel};
pub use options::{KindStyle, MaskOptions, MaskStyle};
pub(crate) use own::check_own;
pub use ruled_out::{RuledOut, RuledOutCandidate};
pub use screenshot::{CoveredFinding, CoveredPart, Covers, Rectangle, Screenshot, TextBox};
pub(crate) use stream::Coming;
pub use stream_state::{MaskStreamState, Overrun};
pub use unmask::{AccessRecord, KindCount, Opened, Opening, Unmasked, Unopened};

use crate::error::{Error, ErrorCode, Result};
use crate::ids::RuleId;
use crate::policy::{MaskKind, Policy, RoleOpening, RoleStyles, Section};
use bank_card::Issuers;
use context::Cues;
use detect::{Announcements, Words};
use email::Domains;
use hidden::Labels;
use labelling::Labelling;
use own::Own;
use value::Kinds;
use wake::Waker;

/// A compiled mask section: finds and hides.
#[derive(Debug)]
pub(crate) struct Masker {
    kinds: Vec<MaskKind>,
    detectors: Kinds,
    issuers: Issuers,
    issuer_ids: Vec<RuleId>,
    cues: Cues,
    announcements: Announcements,
    waker: Waker,
    words: Words,
    domains: Domains,
    labels: Labels,
    own: Option<Own>,
    roles: Vec<RoleStyles>,
    openings: Vec<RoleOpening>,
    by_policy: Hiding<'static>,
}

impl Masker {
    /// Compiles the policy's section.
    pub(crate) fn new(policy: &Policy) -> Result<Self> {
        let policy = &policy.mask;
        let mut faults = Vec::new();
        policy.check(&mut faults);
        if !faults.is_empty() {
            return Err(Error::with_faults(ErrorCode::InvalidPolicy, faults));
        }
        let announcements = Announcements::new(&policy.kinds);
        let detectors = Kinds::new(policy.kinds.iter().map(|kind| &kind.id));
        Ok(Self {
            own: Own::new(policy, &detectors)?,
            detectors,
            issuers: Issuers::new(&policy.issuers),
            issuer_ids: policy.issuers.iter().map(|range| range.id.clone()).collect(),
            cues: Cues::new(policy)?,
            waker: Waker::new(announcements.ends()),
            announcements,
            words: Words::new(),
            domains: Domains::new(policy.domains.iter().flat_map(|list| &list.words)),
            labels: Labels(policy.kinds.iter().map(|kind| kind.label.clone()).collect()),
            kinds: policy.kinds.clone(),
            roles: policy.roles.clone(),
            openings: policy.openings.clone(),
            by_policy: Hiding::by_policy(&policy.kinds),
        })
    }

    /// How a call with `options` hides.
    ///
    /// # Errors
    /// `missing_key`, `invalid_key`, `not_in_this_build`; `invalid_document` when the policy has no such role.
    pub(crate) fn hiding<'o>(&'o self, options: &'o MaskOptions) -> Result<Hiding<'o>> {
        if *options == MaskOptions::default() {
            return Ok(self.by_policy.lent());
        }
        Hiding::new(&self.kinds, &self.roles, options)
    }

    /// Hides every sensitive value of `text`, as `hiding` of this masker says; positions are in UTF-8 bytes.
    pub(crate) fn mask(&self, text: &str, hiding: &Hiding<'_>) -> Masked {
        self.render(text, &self.scan(text), hiding, &mut Labelling::default())
    }

    /// Hides every sensitive value of `text` as the policy says.
    pub(crate) fn mask_by_policy(&self, text: &str) -> Masked {
        self.mask(text, &self.by_policy)
    }
}

#[cfg(test)]
mod tests;
