//! What a policy adds of its own to the detectors: values that stay, values that go, and patterns.
//!
//! The rule: what is hidden already stays as it is. A denied value is always hidden. Where a denied value or one of a pattern
//! overlaps what a detector found, the one that holds the other stands, and of two equal ones the policy's own; where neither
//! holds the other both are hidden, and what both claim belongs to the one that begins first. Anything that is not denied stays in
//! clear where it lies inside an allowed value; an allowed value that something hidden touches or goes beyond, or that holds a kind
//! which its entry does not allow, lets nothing stay.

mod atoms;
mod check;
mod lists;
#[cfg(feature = "patterns")]
mod patterns;
#[cfg(not(feature = "patterns"))]
#[path = "patterns_absent.rs"]
mod patterns;

pub(crate) use check::check_own;

use super::context::Cues;
use super::detect::take_in_digits;
use super::refused::Notes;
use super::search::Scan;
use super::value::{Detector, Kinds, OwnRule, Plain, Proof, Value};
use crate::error::Result;
use crate::ids::RuleId;
use crate::order;
use crate::policy::{AllowEntry, DenyEntry, MaskKind, MaskPolicy};
use crate::text::Span;
use atoms::Atoms;
use lists::{Entries, Entry};
use patterns::Patterns;

/// The compiled lists and patterns.
#[derive(Debug)]
pub(super) struct Own {
    denied: Option<Entries>,
    deny: Vec<Rule>,
    allowed: Option<Entries>,
    allow: Vec<Allowed>,
    patterns: Patterns,
}

/// What an entry or a pattern makes of what it finds.
#[derive(Debug)]
struct Rule {
    id: RuleId,
    kind: usize,
    detector: Detector,
}

/// What an entry lets stay.
#[derive(Debug)]
struct Allowed {
    id: RuleId,
    /// The places of the kinds; all but secrets when absent.
    kinds: Option<Vec<usize>>,
}

impl Rule {
    /// `None` when the kind is not listed.
    fn new(id: &RuleId, kind: &crate::ids::FindingKind, listed: &[MaskKind], kinds: &Kinds) -> Option<Self> {
        let kind = listed.iter().position(|it| it.id == *kind)?;
        Some(Self { id: id.clone(), kind, detector: kinds.detector(kind).unwrap_or(Detector::Own) })
    }
}

impl Own {
    /// Compiles what was checked; `None` when there is nothing.
    ///
    /// # Errors
    /// `not_in_this_build` for patterns where they are left out.
    pub(super) fn new(policy: &MaskPolicy, kinds: &Kinds) -> Result<Option<Self>> {
        let own = Self::of(&policy.kinds, kinds, &policy.allow, &policy.deny, Patterns::new(policy, kinds)?)?;
        let any = own.denied.is_some() || own.allowed.is_some() || !own.patterns.is_empty();
        Ok(any.then_some(own))
    }

    fn of(
        listed: &[MaskKind],
        kinds: &Kinds,
        allow: &[AllowEntry],
        deny: &[DenyEntry],
        patterns: Patterns,
    ) -> Result<Self> {
        let denied = deny.iter().filter_map(|entry| {
            let rule = Rule::new(&entry.id, &entry.kind, listed, kinds)?;
            Some((Entry::new(&entry.text, entry.comparison)?, rule))
        });
        let (denied, deny) = denied.unzip();
        let allowed = allow.iter().filter_map(|entry| {
            let kinds = entry
                .kinds
                .as_ref()
                .map(|allowed| allowed.iter().filter_map(|kind| listed.iter().position(|it| it.id == *kind)).collect());
            Some((Entry::new(&entry.text, entry.comparison)?, Allowed { id: entry.id.clone(), kinds }))
        });
        let (allowed, allow) = allowed.unzip();
        Ok(Self { denied: Entries::new(denied)?, deny, allowed: Entries::new(allowed)?, allow, patterns })
    }

    /// Adds what is denied and what the patterns find in `text` between `walls`, which are in order.
    pub(super) fn find(&self, text: &str, walls: &[Span], cues: &Cues, notes: Notes<'_>, out: &mut Vec<Value>) {
        let before = out.len();
        if let Some(entries) = &self.denied {
            let mut found = Vec::new();
            between(text, walls, |stretch| entries.find(text, stretch, &mut found));
            out.extend(found.into_iter().filter_map(|(place, span)| self.denied(text, place, span)));
        }
        self.patterns.find(text, walls, cues, notes, out);
        for value in out.get_mut(before..).unwrap_or_default() {
            let after = walls.partition_point(|wall| wall.start < value.span.end);
            let floor = after.checked_sub(1).and_then(|wall| walls.get(wall)).map_or(0, |wall| wall.end);
            let ceiling = walls.get(after).map_or(text.len(), |wall| wall.start);
            take_in_digits(text, floor, ceiling, &mut value.span);
        }
    }

    fn denied(&self, text: &str, place: usize, span: Span) -> Option<Value> {
        let rule = self.deny.get(place)?;
        let plain = Plain::Text(Atoms::new(text, span).map(|atom| atom.form).collect());
        let proof = Proof { own: Some(OwnRule::Denied(rule.id.clone())), ..Proof::default() };
        Some(Value { kind: rule.kind, detector: rule.detector, span, plain, confidence: 10_000, proof })
    }

    /// Takes out of the values of `scan` those that stay in clear, and takes back those of before that stay no longer.
    pub(super) fn let_stay(&self, text: &str, scan: &mut Scan) {
        let Some(entries) = &self.allowed else { return };
        let Scan { values, hidden, allowed: stayed } = scan;
        for (value, _) in std::mem::take(stayed) {
            let after = values.partition_point(|it| it.span.end <= value.span.start);
            if values.get(after).is_none_or(|it| it.span.start >= value.span.end) {
                values.insert(after, value);
            }
        }
        if values.is_empty() {
            return;
        }
        let mut walls = hidden.to_vec();
        walls.extend(values.iter().filter(|value| is_denied(value)).map(|value| value.span));
        order::by(&mut walls, Ord::cmp);
        let mut allowed = Vec::new();
        between(text, &walls, |stretch| entries.find(text, stretch, &mut allowed));
        order::by_key(&mut allowed, |(place, span)| (span.start, *place));
        let bytes = text.as_bytes();
        let mut stays: Vec<Option<&Allowed>> = vec![None; values.len()];
        for (place, span) in allowed {
            // What is hidden beside it, or behind stars beside it, would lend its own ends to it or take some.
            let stars = |bytes: &mut dyn Iterator<Item = &u8>| bytes.take_while(|byte| **byte == b'*').count();
            let start = span.start - stars(&mut bytes.get(..span.start).unwrap_or_default().iter().rev());
            let end = span.end + stars(&mut bytes.get(span.end..).unwrap_or_default().iter());
            let wall = walls.partition_point(|wall| wall.end < start);
            if walls.get(wall).is_some_and(|wall| wall.start <= end) {
                continue;
            }
            let first = values.partition_point(|value| value.span.end < start);
            let touched = values.get(first..).unwrap_or_default();
            let touched = touched.iter().take_while(|value| value.span.start <= end);
            let inside = |value: &Value| span.start <= value.span.start && value.span.end <= span.end;
            if touched.clone().all(|value| inside(value) && self.allows(place, value)) {
                stays.get_mut(first..first + touched.count()).unwrap_or_default().fill(self.allow.get(place));
            }
        }
        for (value, allowed) in std::mem::take(values).into_iter().zip(stays) {
            match allowed {
                Some(allowed) => stayed.push((value, allowed.id.clone())),
                None => values.push(value),
            }
        }
    }

    fn allows(&self, entry: usize, value: &Value) -> bool {
        let kinds = self.allow.get(entry).and_then(|allowed| allowed.kinds.as_ref());
        !is_denied(value) && kinds.map_or(!value.detector.is_secret(), |kinds| kinds.contains(&value.kind))
    }
}

/// Whether a list says that it must go.
pub(super) fn is_denied(value: &Value) -> bool {
    matches!(value.proof.own, Some(OwnRule::Denied(_)))
}

/// Shows every stretch of `text` between `walls`, which are in order.
fn between(text: &str, walls: &[Span], mut see: impl FnMut(Span)) {
    let mut floor = 0;
    for wall in walls.iter().copied().chain([Span::new(text.len(), text.len())]) {
        if floor < wall.start {
            see(Span::new(floor, wall.start));
        }
        floor = floor.max(wall.end);
    }
}

/// What stands where `own` and `found`, both in order, overlap, and the rest of `found`: in order, and perhaps still overlapping.
pub(super) fn weigh(own: Vec<Value>, found: Vec<Value>) -> Vec<Value> {
    let holds = |one: &Value, other: &Value| one.span.start <= other.span.start && other.span.end <= one.span.end;
    let overlapping = |list: &[Value], value: &Value| {
        let first = list.partition_point(|it| it.span.end <= value.span.start);
        let count =
            list.get(first..).unwrap_or_default().iter().take_while(|it| it.span.start < value.span.end).count();
        first..first + count
    };
    let own = apart_whole(own);
    let stands = |value: &&Value| {
        let range = overlapping(&found, value);
        !found.get(range).unwrap_or_default().iter().any(|it| holds(it, value) && it.span != value.span)
    };
    let is_found = |value: &&Value| {
        let range = overlapping(&own, value);
        !own.get(range).unwrap_or_default().iter().any(|it| holds(it, value))
    };
    let mut all: Vec<Value> = own.iter().filter(stands).chain(found.iter().filter(is_found)).cloned().collect();
    order::by_key(&mut all, |value| (value.span.start, std::cmp::Reverse(value.span.end)));
    all
}

/// Values in order, without those that lie inside another.
fn apart_whole(mut values: Vec<Value>) -> Vec<Value> {
    order::by_key(&mut values, |value| (value.span.start, std::cmp::Reverse(value.span.end), !is_denied(value)));
    let mut end = 0;
    values.retain(|value| {
        let stands = value.span.end > end;
        end = end.max(value.span.end);
        stands
    });
    values
}
