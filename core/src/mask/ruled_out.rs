//! What of a text looked like a sensitive value and stays in clear, and why: for whoever asks why a number was not hidden. A
//! question of its own, which masking does not pay for.

use super::context::{Near, Stay};
use super::refused::{Notebook, Notes, Refusal, Why};
use super::render::in_masked;
use super::{Finding, Masked, Masker};
use crate::ids::{FindingKind, ParamName, ReasonCode};
use crate::order;
use crate::reason::{Evidence, ParamValue, Reason};
use crate::schema::RuledOutSchema;
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// The most candidates that are told.
const MAX_TOLD: usize = 1000;

/// What of a text looked like a sensitive value and stays in clear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuledOut {
    /// Which kind of document this is.
    pub schema: RuledOutSchema,
    /// The candidates, in order of position; the first 1,000.
    pub candidates: Vec<RuledOutCandidate>,
}

/// What looked like a value of a kind and is none, by its place; the text itself is never here. One place may have several.
///
/// Positions are in the unit of the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuledOutCandidate {
    /// What it looked like.
    pub kind: FindingKind,
    /// Where it begins in the text.
    pub start: usize,
    /// Where it ends in the text.
    pub end: usize,
    /// Where it begins in the text as the policy masks it.
    pub masked_start: usize,
    /// Where it ends there.
    pub masked_end: usize,
    /// Why it is none: its check digit, range, length or date, the longer code around it, the word beside it or the lack of one, the entry
    /// that allows it.
    pub reasons: Vec<Reason>,
}

impl Masker {
    /// What of `text` was ruled out, and the text as the policy masks it; positions are in UTF-8 bytes.
    pub(crate) fn ruled_out(&self, text: &str) -> (RuledOut, Masked) {
        let notebook = Notebook::default();
        let scan = self.scan_noting(text, Notes::to(&notebook));
        let masked = self.render(text, &scan, &self.by_policy, &mut Default::default());
        let mut told: Vec<(Span, usize, Reason)> = Vec::new();
        for (value, entry) in &scan.allowed {
            let entry = ParamValue::Id { id: entry.clone() };
            told.push((value.span, value.kind, Reason::new(ReasonCode::ALLOW_LIST).with(ParamName::ENTRY, entry)));
        }
        // What is hidden, or allowed as a whole, is not told in parts.
        let mut walls = scan.walls();
        walls.extend(scan.allowed.iter().map(|(value, _)| value.span));
        order::by(&mut walls, Ord::cmp);
        let settled = |span: Span| {
            let after = walls.partition_point(|wall| wall.end <= span.start);
            walls.get(after).is_some_and(|wall| wall.start < span.end)
        };
        let clear = notebook.into_refusals().into_iter().filter(|refusal| !settled(refusal.span));
        told.extend(outermost(clear.collect()).into_iter().map(|it| (it.span, it.kind, self.reason(it.why))));
        order::by_key(&mut told, |(span, kind, _)| (span.start, span.end, *kind));
        let mut candidates: Vec<RuledOutCandidate> = Vec::new();
        for (span, kind, mut reason) in told {
            let Some(kind) = self.kinds.get(kind).map(|kind| &kind.id) else { continue };
            place(&mut reason, &masked.findings);
            let same =
                |last: &&mut RuledOutCandidate| last.kind == *kind && (last.start, last.end) == (span.start, span.end);
            if let Some(last) = candidates.last_mut().filter(same) {
                if !last.reasons.contains(&reason) {
                    last.reasons.push(reason);
                }
                continue;
            }
            if candidates.len() == MAX_TOLD {
                break;
            }
            let there = in_masked(&masked.findings, span);
            candidates.push(RuledOutCandidate {
                kind: kind.clone(),
                start: span.start,
                end: span.end,
                masked_start: there.start,
                masked_end: there.end,
                reasons: vec![reason],
            });
        }
        (RuledOut { schema: RuledOutSchema::CURRENT, candidates }, masked)
    }

    fn reason(&self, why: Why) -> Reason {
        let reason = |code| Reason::new(code);
        match why {
            Why::CheckFailed => reason(ReasonCode::CHECK_FAILED),
            Why::RangeUnknown => reason(ReasonCode::RANGE_UNKNOWN),
            Why::WrongLength => reason(ReasonCode::WRONG_LENGTH),
            Why::DateImpossible => reason(ReasonCode::DATE_IMPOSSIBLE),
            Why::Malformed => reason(ReasonCode::MALFORMED),
            Why::PartOfLonger => reason(ReasonCode::PART_OF_LONGER),
            Why::NoWord => reason(ReasonCode::NO_CONTEXT_WORD),
            Why::Stays(Stay::Named(word)) => {
                let integer = i64::try_from(word.distance).unwrap_or(i64::MAX);
                let distance = ParamValue::Integer { integer };
                self.seen(reason(ReasonCode::NAMED_TO_STAY).with(ParamName::DISTANCE, distance), Some(word))
            }
            Why::Stays(Stay::Counted(unit)) => self.seen(reason(ReasonCode::COUNTED), unit),
        }
    }

    /// `reason` with the word that was seen.
    fn seen(&self, mut reason: Reason, word: Option<Near>) -> Reason {
        if let Some((word, rule)) = word.and_then(|word| Some((word, self.cues.rule(&word)?))) {
            let (start, end) = (word.span.start, word.span.end);
            reason.evidence.push(Evidence { rule: rule.clone(), start, end, masked_start: start, masked_end: end });
        }
        reason
    }
}

/// Those that lie in no other of their kind.
fn outermost(mut refusals: Vec<Refusal>) -> Vec<Refusal> {
    order::by_key(&mut refusals, |it| (it.kind, it.span.start, std::cmp::Reverse(it.span.end)));
    let mut last: Option<Refusal> = None;
    refusals.retain(|it| {
        let inside =
            last.is_some_and(|last| last.kind == it.kind && last.span != it.span && it.span.end <= last.span.end);
        if !inside {
            last = Some(*it);
        }
        !inside
    });
    refusals
}

/// Gives the evidence of `reason` its place in the masked text.
fn place(reason: &mut Reason, findings: &[Finding]) {
    for evidence in &mut reason.evidence {
        let there = in_masked(findings, Span::new(evidence.start, evidence.end));
        (evidence.masked_start, evidence.masked_end) = (there.start, there.end);
    }
}
