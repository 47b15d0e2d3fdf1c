//! A sensitive value that was found: where, of which kind, in which plain form, and by which proofs.

use super::context::Hit;
use crate::text::Span;

/// A detector of this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detector {
    ResidentId,
    BankCard,
    Mobile,
    Email,
}

/// A value, in the plain form by which equal values are known.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Plain {
    /// Digits, at most 19; [`TEN`](super::run::TEN) stands for X.
    Number { digits: [u8; 19], len: usize },
    /// An address in lower case and half width: what stands before its `@`, and after it.
    Email { local: String, domain: String },
}

impl Plain {
    pub(super) fn number(digits: &[u8]) -> Self {
        let mut kept = [0; 19];
        for (to, from) in kept.iter_mut().zip(digits) {
            *to = *from;
        }
        Self::Number { digits: kept, len: digits.len().min(19) }
    }
}

/// What speaks for a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Proof {
    /// The check digit is right.
    pub(super) checksum: bool,
    /// Its place in the policy's list of issuer ranges.
    pub(super) issuer: Option<usize>,
    /// It carries a date of birth.
    pub(super) birth_date: bool,
    /// It begins with a known region.
    pub(super) region: bool,
    /// It has a country code.
    pub(super) country: bool,
    /// It has the form of its kind.
    pub(super) shape: bool,
    /// A word beside it names it.
    pub(super) word: Option<Hit>,
    /// Characters between its own that were passed over.
    pub(super) ignorable: usize,
    /// A character of it is in another form than ASCII.
    pub(super) disguised: bool,
}

/// A value that was found.
#[derive(Clone)]
pub(super) struct Value {
    /// Its kind's place in the policy's list.
    pub(super) kind: usize,
    pub(super) detector: Detector,
    pub(super) span: Span,
    pub(super) plain: Plain,
    /// Ten-thousandths.
    pub(super) confidence: i32,
    pub(super) proof: Proof,
}
