//! What detectors looked at and refused, and why. Noted where somebody asks; masking does not.

use super::context::Stay;
use super::value::{Detector, Kinds};
use crate::text::Span;
use std::cell::Cell;

/// The most that are noted of a text.
const MAX_NOTED: usize = 1 << 16;

/// Why a candidate is not the value that it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// Its check digit, character or sum is wrong.
    CheckFailed,
    /// No range of numbers that were given out holds it.
    RangeUnknown,
    /// It is longer or shorter than such a value.
    WrongLength,
    /// The date in it is none.
    DateImpossible,
    /// It is not written as such a value is.
    Malformed,
    /// It is part of a code, of a UUID, of a fraction or of an address.
    PartOfLonger,
    /// What stands beside it says that it stays.
    Stays(Stay),
    /// Nothing beside it names it, which it needs.
    NoWord,
}

/// A candidate that was refused.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refusal {
    /// Its kind's place in the policy's list.
    pub(super) kind: usize,
    pub(super) span: Span,
    pub(super) why: Why,
}

/// Where refusals are noted.
#[derive(Default)]
pub(super) struct Notebook(Cell<Vec<Refusal>>);

impl Notebook {
    pub(super) fn into_refusals(self) -> Vec<Refusal> {
        self.0.into_inner()
    }
}

/// A notebook, or none.
#[derive(Clone, Copy, Default)]
pub(super) struct Notes<'n>(Option<&'n Notebook>);

impl<'n> Notes<'n> {
    pub(super) fn to(notebook: &'n Notebook) -> Self {
        Self(Some(notebook))
    }

    /// Whether anybody asks.
    pub(super) fn are_wanted(self) -> bool {
        self.0.is_some()
    }

    /// Notes that `span` is not of the kind at `kind`.
    pub(super) fn refuse(self, kind: usize, span: Span, why: Why) {
        if let Some(notebook) = self.0 {
            let mut refusals = notebook.0.take();
            if refusals.len() < MAX_NOTED {
                refusals.push(Refusal { kind, span, why });
            }
            notebook.0.set(refusals);
        }
    }

    /// Notes that `span` is not what `detector` finds, if the policy lists its kind.
    pub(super) fn refuse_as(self, detector: Detector, kinds: &Kinds, span: Span, why: Why) {
        if self.are_wanted()
            && let Some(kind) = kinds.of(detector)
        {
            self.refuse(kind, span, why);
        }
    }
}
