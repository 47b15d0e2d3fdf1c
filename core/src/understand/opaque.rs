//! A message with its hidden values blotted out, and the ways from there to the message and to its masked form.
//!
//! Phrases, scopes and amounts see each hidden value as one blot, whatever it was and whatever style hides it: so a masked
//! message is understood as the original is.

use crate::mask::Masked;
use crate::text::{Folded, Span};

/// A place in the message and in its masked form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) text: Span,
    pub(super) masked: Span,
}

/// A message as the phrases see it.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    folded: Folded,
    masked: &'a Masked,
}

impl<'a> Reading<'a> {
    /// Reads `text`, in which `opaque` are the hidden values; `masked` is its masked form.
    pub(super) fn new(text: &str, opaque: &[Span], masked: &'a Masked) -> Self {
        Self { folded: Folded::with_opaque(text, opaque), masked }
    }

    /// The folded text.
    pub(super) fn as_str(&self) -> &str {
        self.folded.as_str()
    }

    /// The places of `start..end` of the folded text.
    pub(super) fn places(&self, start: usize, end: usize) -> Places {
        let text = self.folded.source(start..end);
        Places { text, masked: Span::new(self.masked_position(text.start), self.masked_position(text.end)) }
    }

    /// The position in the masked form; one inside a hidden value becomes its beginning.
    fn masked_position(&self, position: usize) -> usize {
        let before = self.masked.findings.partition_point(|finding| finding.end <= position);
        let shifted = match before.checked_sub(1).and_then(|last| self.masked.findings.get(last)) {
            Some(finding) => finding.masked_end + (position - finding.end),
            None => position,
        };
        match self.masked.findings.get(before) {
            Some(finding) if finding.start < position => finding.masked_start,
            _ => shifted,
        }
    }
}
