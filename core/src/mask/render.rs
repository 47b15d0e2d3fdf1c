//! Writes the masked text and says of each value where it stands and why it is one. Finds nothing.

use super::hiding::Hiding;
use super::labelling::Labelling;
use super::search::Scan;
use super::style::{self, Hidden};
use super::value::{OwnRule, Proof};
use super::{Finding, MaskStyle, Masked, Masker};
use crate::ids::{ParamName, ReasonCode};
use crate::reason::{Evidence, ParamValue, Reason};
use crate::text::Span;
use crate::value::BasisPoints;

impl Masker {
    /// `text` with the values of `scan` hidden; `labelling` is that of the call.
    pub(super) fn render(&self, text: &str, scan: &Scan, hiding: &Hiding<'_>, labelling: &mut Labelling<'_>) -> Masked {
        let mut out = String::with_capacity(text.len() + 16 * scan.values.len());
        let mut findings: Vec<Finding> = Vec::with_capacity(scan.values.len());
        let numbered = hiding.has(MaskStyle::NumberedLabel);
        if numbered {
            labelling.avoid(text, scan.hidden.iter().map(|span| span.start), &self.labels);
        }
        let mut copied = 0;
        for value in &scan.values {
            let Some(kind) = self.kinds.get(value.kind) else { continue };
            out.push_str(text.get(copied..value.span.start).unwrap_or_default());
            let masked_start = out.len();
            let index = labelling.next_place();
            let number = if numbered { labelling.number(value, &kind.id) } else { None };
            let original = text.get(value.span.start..value.span.end).unwrap_or_default();
            style::write(&mut out, &Hidden { value, kind, text: original, index, number }, hiding);
            copied = value.span.end;
            findings.push(Finding {
                kind: kind.id.clone(),
                start: value.span.start,
                end: value.span.end,
                masked_start,
                masked_end: out.len(),
                confidence: BasisPoints::new(value.confidence),
                reasons: self.reasons(&value.proof),
            });
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        place_evidence(&mut findings);
        Masked { schema: Default::default(), text: out, findings }
    }

    /// What speaks for a value.
    pub(super) fn reasons(&self, proof: &Proof) -> Vec<Reason> {
        let disguised = proof.disguised || proof.ignorable > 0;
        let plain = [proof.checksum, proof.birth_date, proof.region, proof.shape, proof.country, proof.key, disguised];
        let others = [proof.own.is_some(), proof.issuer.is_some(), proof.word.is_some()];
        let mut reasons = Vec::with_capacity(plain.iter().chain(&others).filter(|holds| **holds).count());
        match &proof.own {
            Some(OwnRule::Denied(entry)) => {
                let value = ParamValue::Id { id: entry.clone() };
                reasons.push(Reason::new(ReasonCode::DENY_LIST).with(ParamName::ENTRY, value));
            }
            #[cfg(feature = "patterns")]
            Some(OwnRule::Custom(detector)) => {
                let value = ParamValue::Id { id: detector.clone() };
                reasons.push(Reason::new(ReasonCode::CUSTOM_DETECTOR).with(ParamName::DETECTOR, value));
            }
            None => {}
        }
        let mut add = |holds: bool, code: ReasonCode| {
            if holds {
                reasons.push(Reason::new(code));
            }
        };
        add(proof.checksum, ReasonCode::CHECKSUM);
        add(proof.birth_date, ReasonCode::BIRTH_DATE);
        add(proof.region, ReasonCode::REGION);
        add(proof.shape, ReasonCode::SHAPE);
        add(proof.country, ReasonCode::COUNTRY_CODE);
        if let Some(issuer) = proof.issuer.and_then(|place| self.issuer_ids.get(place)) {
            let value = ParamValue::Id { id: issuer.clone() };
            reasons.push(Reason::new(ReasonCode::ISSUER_RANGE).with(ParamName::ISSUER, value));
        }
        if let Some(hit) = &proof.word {
            let distance = i64::try_from(hit.distance).unwrap_or(i64::MAX);
            let mut reason = Reason::new(ReasonCode::CONTEXT_WORD)
                .with(ParamName::DISTANCE, ParamValue::Integer { integer: distance });
            let (start, end) = (hit.span.start, hit.span.end);
            // A word that is no part of the text has no place.
            reason.evidence.extend((start < end).then(|| Evidence {
                rule: hit.rule.clone(),
                start,
                end,
                masked_start: start,
                masked_end: end,
            }));
            reasons.push(reason);
        }
        if proof.key {
            reasons.push(Reason::new(ReasonCode::KEY_NAME));
        }
        if disguised {
            let integer = i64::try_from(proof.ignorable).unwrap_or(i64::MAX);
            let value = ParamValue::Integer { integer };
            reasons.push(Reason::new(ReasonCode::DISGUISE).with(ParamName::CHARACTERS, value));
        }
        reasons
    }
}

/// Where a place of the text stands in the masked text; a place inside a value stands for the whole of its replacement.
pub(super) fn in_masked(findings: &[Finding], span: Span) -> Span {
    let at = |position: usize, inside: fn(&Finding) -> usize| {
        let after = findings.partition_point(|finding| finding.start <= position);
        match after.checked_sub(1).and_then(|last| findings.get(last)) {
            None => position,
            Some(last) if position == last.start => last.masked_start,
            Some(last) if position < last.end => inside(last),
            Some(last) => last.masked_end + (position - last.end),
        }
    };
    Span::new(at(span.start, |finding| finding.masked_start), at(span.end, |finding| finding.masked_end))
}

/// Gives the evidence of `findings` its places in the masked text.
fn place_evidence(findings: &mut [Finding]) {
    for index in 0..findings.len() {
        let Some(finding) = findings.get_mut(index) else { return };
        let mut reasons = std::mem::take(&mut finding.reasons);
        for evidence in reasons.iter_mut().flat_map(|reason| &mut reason.evidence) {
            let place = in_masked(findings, Span::new(evidence.start, evidence.end));
            (evidence.masked_start, evidence.masked_end) = (place.start, place.end);
        }
        if let Some(finding) = findings.get_mut(index) {
            finding.reasons = reasons;
        }
    }
}
