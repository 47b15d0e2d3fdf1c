//! The places of a text, masked or not, that say nothing of what the message is about.

use super::hidden;
use super::{Finding, Masker, scan};
use crate::order;
use crate::text::Span;

impl Masker {
    /// The places of `text` that say nothing of what the message is about: `findings`, which are those of `text`, and what
    /// was hidden already. In order and apart.
    ///
    /// With these as one character each, a text folds to the same as its masked form with its own, in every style.
    pub(crate) fn opaque_spans(&self, text: &str, findings: &[Finding]) -> Vec<Span> {
        let mut spans: Vec<Span> = findings.iter().map(|finding| Span::new(finding.start, finding.end)).collect();
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut next = 0;
        while let Some(mark) = scan::next_mark(bytes, at) {
            while findings.get(next).is_some_and(|finding| finding.end <= mark) {
                next += 1;
            }
            let before = next.checked_sub(1).and_then(|before| findings.get(before)).map_or(0, |finding| finding.end);
            match findings.get(next) {
                Some(finding) if finding.start <= mark => at = finding.end,
                _ => match hidden::read(text, mark, before.max(at), &self.labels, &self.domains) {
                    Some(span) => {
                        spans.push(span);
                        at = span.end;
                    }
                    None => at = mark + 1,
                },
            }
        }
        order::by(&mut spans, Ord::cmp);
        merge(&spans, bytes)
    }
}

/// Joins spans that touch, and takes in the stars that touch them, with the digits behind those that would be the kept end
/// of a hidden value: a value between stars looks the same hidden by stars.
pub(super) fn merge(spans: &[Span], bytes: &[u8]) -> Vec<Span> {
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        let floor = merged.last().map_or(0, |last| last.end);
        if span.end <= floor {
            continue;
        }
        let before = bytes.get(floor..span.start.max(floor)).unwrap_or_default().iter().rev();
        let start = span.start - hidden::run_on(before, hidden::MAX_HEAD);
        let after = bytes.get(span.end..).unwrap_or_default().iter();
        let end = span.end + hidden::run_on(after, hidden::MAX_TAIL);
        // Digits between two hidden values look like the end of the one and the beginning of the other.
        let between = merged.last().map_or(&[][..], |last| bytes.get(last.end..start).unwrap_or_default());
        let kept = between.len() <= hidden::MAX_TAIL + hidden::MAX_HEAD && between.iter().all(u8::is_ascii_digit);
        match merged.last_mut() {
            Some(last) if start <= last.end || kept => last.end = last.end.max(end),
            _ => merged.push(Span::new(start, end)),
        }
    }
    merged
}
