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
mod context;
mod detect;
mod email;
mod finding;
mod hidden;
mod hiding;
mod keys;
mod landline;
mod mobile;
mod number;
mod options;
mod permuted;
mod resident_id;
mod run;
mod scan;
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

pub use finding::{Finding, Masked};
pub(crate) use hiding::Hiding;
pub use keys::{MaskKeys, OpeningKey, Repeat, Secret};
pub use options::{KindStyle, MaskOptions, MaskStyle};
pub use unmask::{AccessRecord, KindCount, Opened, Opening, Unmasked, Unopened};

use crate::error::{Error, ErrorCode, Result};
use crate::ids::{ParamName, ReasonCode, RuleId};
use crate::policy::{MaskKind, Policy, RoleOpening, RoleStyles, Section};
use crate::reason::{Evidence, ParamValue, Reason};
use crate::text::Span;
use crate::value::BasisPoints;
use bank_card::Issuers;
use context::Cues;
use detect::{Announcements, Finder, Words};
use email::Domains;
use hidden::Labels;
use number::{Judge, Place};
use run::Run;
use std::iter::Peekable;
use style::Hidden;
use value::{Detector, Kinds, Proof, Value};
use wake::{Wake, Waker, Wakes};

/// What is beside a value that was found is looked at again; what is then found is new to its neighbours in turn.
const MAX_ROUNDS: usize = 8;

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
    roles: Vec<RoleStyles>,
    openings: Vec<RoleOpening>,
    by_policy: Hiding<'static>,
}

/// What was found in a text, in order of position and apart from each other.
#[derive(Default)]
struct Scan {
    values: Vec<Value>,
    /// Values that are hidden already.
    hidden: Vec<Span>,
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
        Ok(Self {
            detectors: Kinds::new(policy.kinds.iter().map(|kind| &kind.id)),
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
    pub(crate) fn hiding<'o>(&self, options: &'o MaskOptions) -> Result<Hiding<'o>> {
        Hiding::new(&self.kinds, &self.roles, options)
    }

    /// Hides every sensitive value of `text`, as `hiding` of this masker says; positions are in UTF-8 bytes.
    pub(crate) fn mask(&self, text: &str, hiding: &Hiding<'_>) -> Masked {
        self.render(text, self.scan(text), hiding)
    }

    /// Hides every sensitive value of `text` as the policy says.
    pub(crate) fn mask_by_policy(&self, text: &str) -> Masked {
        self.mask(text, &self.by_policy)
    }

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
        spans.sort_unstable();
        merge(&spans, bytes)
    }

    fn scan(&self, text: &str) -> Scan {
        let mut scan = Scan::default();
        let mut wakes = Wakes::default();
        self.waker.read(text, &mut wakes);
        if wakes.is_empty() {
            return scan;
        }
        let lone = self.scan_marks(text, &wakes, &mut scan);
        let mut known = scan.walls();
        self.scan_round(text, &wakes, &lone, &mut scan);
        // A value that is hidden no longer speaks for or against what stands beside it.
        for _ in 0..MAX_ROUNDS {
            let found = scan.walls();
            if found.len() == known.len() {
                break;
            }
            let near = wakes.near(&without(&found, &known));
            known = found;
            self.scan_round(text, &near, &lone, &mut scan);
        }
        settle(text, &self.domains, &mut scan.values);
        scan
    }

    /// Finds what stands between what was found before.
    fn scan_round(&self, text: &str, wakes: &Wakes, lone: &[usize], scan: &mut Scan) {
        self.scan_words(text, wakes, scan);
        self.scan_numbers(text, wakes, scan);
        if !lone.is_empty() && !scan.values.is_empty() {
            self.scan_again(text, lone, scan);
        }
    }

    /// Finds addresses and what is hidden already; gives the `@` of which no address was made.
    fn scan_marks(&self, text: &str, wakes: &Wakes, scan: &mut Scan) -> Vec<usize> {
        let mut lone = Vec::new();
        let mut floor = 0;
        for mark in wakes.of(Wake::Mark) {
            if mark < floor {
                continue;
            }
            if let Some(span) = hidden::read(text, mark, floor, &self.labels, &self.domains) {
                scan.hidden.push(span);
                floor = span.end;
            } else if let Some(value) = self.address(text, mark, floor, text.len()) {
                floor = value.span.end;
                scan.values.push(value);
            } else if !matches!(text.as_bytes().get(mark), Some(b'*' | b'[')) {
                lone.push(mark);
            }
        }
        lone
    }

    /// Finds what has letters, and what a word announces.
    fn scan_words(&self, text: &str, wakes: &Wakes, scan: &mut Scan) {
        let finder =
            Finder { kinds: &self.detectors, cues: &self.cues, announcements: &self.announcements, words: &self.words };
        let walls = scan.walls();
        let marks = scan.values.len();
        finder.find(text, wakes, &walls, &mut scan.values);
        if marks > 0 && scan.values.len() > marks {
            scan.values.sort_by_key(|value| value.span.start);
        }
    }

    fn address(&self, text: &str, sign: usize, floor: usize, ceiling: usize) -> Option<Value> {
        let kind = self.detectors.of(Detector::Email)?;
        let found = email::find(text, sign, floor, ceiling, &self.domains)?;
        let (ignorable, disguised) = (found.ignorable, found.disguised);
        let proof = Proof { shape: true, ignorable, disguised, ..Proof::default() };
        let confidence = if ignorable > 0 { 9_000 } else { 9_800 };
        Some(Value { kind, detector: Detector::Email, span: found.span, plain: found.plain, confidence, proof })
    }

    /// Looks again at each `@` that made no address: beside a number that was found, it may.
    fn scan_again(&self, text: &str, lone: &[usize], scan: &mut Scan) {
        let mut found = Vec::new();
        for sign in lone {
            let after = scan.values.partition_point(|value| value.span.end <= *sign);
            let Some(before) = after.checked_sub(1).and_then(|place| scan.values.get(place)) else { continue };
            let hidden = scan.hidden.partition_point(|span| span.end <= *sign);
            let wall = hidden.checked_sub(1).and_then(|place| scan.hidden.get(place)).map_or(0, |span| span.end);
            let ceiling = scan.values.get(after).map_or(text.len(), |value| value.span.start);
            let ceiling = scan.hidden.get(hidden).map_or(ceiling, |span| span.start.min(ceiling));
            let floor = found.last().map_or(0, |value: &Value| value.span.end).max(before.span.end).max(wall);
            if *sign >= floor && *sign < ceiling {
                found.extend(self.address(text, *sign, floor, ceiling));
            }
        }
        if !found.is_empty() {
            scan.values.append(&mut found);
            scan.values.sort_by_key(|value| value.span.start);
        }
    }

    /// Finds numbers between what was found before.
    fn scan_numbers(&self, text: &str, wakes: &Wakes, scan: &mut Scan) {
        let walls = scan.walls();
        let judge = Judge { kinds: &self.detectors, issuers: &self.issuers, cues: &self.cues };
        let bytes = text.as_bytes();
        // What a hidden value would take in is no part of a number.
        let run_on = |end: usize| match end {
            0 => 0,
            _ => end + hidden::run_on(bytes.get(end..).unwrap_or_default().iter(), hidden::MAX_TAIL),
        };
        let mut run = Run::default();
        let mut digits =
            wakes.iter().filter(|(_, wake)| matches!(wake, Wake::Digit | Wake::Word)).map(|(at, _)| at).peekable();
        let mut floor = 0;
        let marks = scan.values.len();
        for wall in walls.into_iter().chain([Span::new(text.len(), text.len())]) {
            let (mut at, mut read, mut last) = (floor, floor, floor);
            while let Some(wake) = next_digit(bytes, &mut digits, at).filter(|wake| *wake < wall.start) {
                at = run.read(text, wake, read, wall.start);
                let place = Place { text, floor: last, ceiling: wall.start };
                let found = scan.values.len();
                judge.judge(&run, place, &mut scan.values);
                let end = scan.values.get(found..).and_then(<[Value]>::last).map_or(0, |value| value.span.end);
                last = last.max(run_on(end));
                at = run.again(end).unwrap_or(at).max(last);
                read = at;
            }
            // One that was run over already has nothing of its own behind it.
            if wall.end > floor {
                floor = run_on(wall.end);
            }
        }
        if marks > 0 {
            scan.values.sort_by_key(|value| value.span.start);
        }
    }

    fn render(&self, text: &str, scan: Scan, hiding: &Hiding<'_>) -> Masked {
        let mut out = String::with_capacity(text.len() + 16 * scan.values.len());
        let mut findings: Vec<Finding> = Vec::with_capacity(scan.values.len());
        let numbers = self.numbers(text, &scan, hiding);
        let mut copied = 0;
        for (index, value) in scan.values.iter().enumerate() {
            let Some(kind) = self.kinds.get(value.kind) else { continue };
            out.push_str(text.get(copied..value.span.start).unwrap_or_default());
            let masked_start = out.len();
            let number = numbers.get(index).copied().unwrap_or_default();
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

    /// The number of each value's label: the same for equal values of a kind, and none that the text holds already.
    fn numbers(&self, text: &str, scan: &Scan, hiding: &Hiding<'_>) -> Vec<u64> {
        if !hiding.has(MaskStyle::NumberedLabel) {
            return Vec::new();
        }
        let used = scan.hidden.iter().filter_map(|span| self.labels.read(text, span.start)?.1).max().unwrap_or(0);
        let mut seen: std::collections::BTreeMap<(usize, Vec<u8>), u64> = Default::default();
        let mut last = vec![used; self.kinds.len()];
        let number_of = |value: &Value| {
            let next = last.get_mut(value.kind).map_or(0, |last| {
                *last += 1;
                *last
            });
            let number = *seen.entry((value.kind, value.plain.key())).or_insert(next);
            if number != next
                && let Some(last) = last.get_mut(value.kind)
            {
                *last -= 1;
            }
            number
        };
        scan.values.iter().map(number_of).collect()
    }

    fn reasons(&self, proof: &Proof) -> Vec<Reason> {
        let mut reasons = Vec::with_capacity(3);
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
            reason.evidence.push(Evidence { rule: hit.rule.clone(), start, end, masked_start: start, masked_end: end });
            reasons.push(reason);
        }
        if proof.disguised || proof.ignorable > 0 {
            let integer = i64::try_from(proof.ignorable).unwrap_or(i64::MAX);
            let value = ParamValue::Integer { integer };
            reasons.push(Reason::new(ReasonCode::DISGUISE).with(ParamName::CHARACTERS, value));
        }
        reasons
    }
}

impl Scan {
    /// What was found so far, in order.
    fn walls(&self) -> Vec<Span> {
        let mut walls: Vec<Span> =
            self.values.iter().map(|value| value.span).chain(self.hidden.iter().copied()).collect();
        walls.sort_unstable();
        walls
    }
}

/// The spans of `all` that are not among `known`; both are in order.
fn without(all: &[Span], known: &[Span]) -> Vec<Span> {
    let mut known = known.iter().peekable();
    let is_new = |span: &&Span| {
        while known.next_if(|before| before < span).is_some() {}
        known.peek() != Some(span)
    };
    all.iter().filter(is_new).copied().collect()
}

/// The first digit at or after `at`: in the run of letters and digits there, or in one that begins at one of `starts`.
fn next_digit(bytes: &[u8], starts: &mut Peekable<impl Iterator<Item = usize>>, at: usize) -> Option<usize> {
    if let Some(digit) = digit_in_run(bytes, at) {
        return Some(digit);
    }
    loop {
        while starts.next_if(|start| *start < at).is_some() {}
        let start = *starts.peek()?;
        match bytes.get(start) {
            // Any other dress than ASCII and full width wakes at the digit itself.
            Some(0xEF | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') => {
                if let Some(digit) = digit_in_run(bytes, start) {
                    return Some(digit);
                }
                starts.next();
            }
            _ => return Some(start),
        }
    }
}

/// The first digit of the run of letters and digits at `at`, of any width.
fn digit_in_run(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match bytes.get(at..)? {
            [b'0'..=b'9', ..] | [0xEF, 0xBC, 0x90..=0x99, ..] => return Some(at),
            [b'a'..=b'z' | b'A'..=b'Z', ..] => at += 1,
            [0xEF, 0xBC, 0xA1..=0xBA, ..] | [0xEF, 0xBD, 0x81..=0x9A, ..] => at += 3,
            _ => return None,
        }
    }
}

/// Makes values stand apart and whole. What two of them claim belongs to the one that begins first. The domain of an address
/// behind a value goes with it: behind stars it would look like that of a hidden address.
fn settle(text: &str, domains: &Domains, values: &mut Vec<Value>) {
    values.sort_by_key(|value| (value.span.start, std::cmp::Reverse(value.span.end)));
    let mut floor = 0;
    values.retain_mut(|value| {
        value.span.start = value.span.start.max(floor);
        floor = floor.max(value.span.end);
        value.span.start < value.span.end
    });
    let mut ceiling = text.len();
    for value in values.iter_mut().rev() {
        if value.detector != Detector::Email && text.as_bytes().get(value.span.end) == Some(&b'@') {
            let domain = email::domain_end(text, value.span.end + 1, ceiling, domains);
            value.span.end = domain.unwrap_or(value.span.end);
        }
        ceiling = value.span.start;
    }
}

/// Joins spans that touch, and takes in the stars that touch them, with the digits behind those that would be the kept end
/// of a hidden value: a value between stars looks the same hidden by stars.
fn merge(spans: &[Span], bytes: &[u8]) -> Vec<Span> {
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

/// Where a place of the text stands in the masked text; a place inside a value stands for the whole of its replacement.
pub(crate) fn in_masked(findings: &[Finding], span: Span) -> Span {
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
    let places: Vec<Vec<Vec<Span>>> = findings
        .iter()
        .map(|finding| {
            let of = |reason: &Reason| {
                reason.evidence.iter().map(|it| in_masked(findings, Span::new(it.start, it.end))).collect()
            };
            finding.reasons.iter().map(of).collect()
        })
        .collect();
    for (finding, places) in findings.iter_mut().zip(places) {
        for (reason, places) in finding.reasons.iter_mut().zip(places) {
            for (evidence, place) in reason.evidence.iter_mut().zip(places) {
                (evidence.masked_start, evidence.masked_end) = (place.start, place.end);
            }
        }
    }
}

#[cfg(test)]
mod tests;
