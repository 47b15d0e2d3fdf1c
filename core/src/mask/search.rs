//! Finds the values of a text, stage by stage and round by round. Judges none itself, and writes nothing.

use super::Masker;
use super::detect::Finder;
use super::email::{self, Domains};
use super::hidden;
use super::number::{Judge, Place};
use super::own::{self, Own};
use super::refused::{Notes, Why};
use super::run::{self, Run};
use super::value::{Detector, Proof, Value, by_place};
use super::wake::{Wake, Wakes};
use crate::ids::RuleId;
use crate::order;
use crate::text::Span;
use std::borrow::Cow;
use std::iter::Peekable;

/// What is beside a value that was found is looked at again; what is then found is new to its neighbours in turn.
const MAX_ROUNDS: usize = 8;

/// What was found in a text, in order of position and apart from each other.
#[derive(Clone, Default)]
pub(super) struct Scan {
    pub(super) values: Vec<Value>,
    /// Values that are hidden already.
    pub(super) hidden: Vec<Span>,
    /// Values that stay in clear, each with the entry of the policy that allows it.
    pub(super) allowed: Vec<(Value, RuleId)>,
}

impl Masker {
    /// Everything sensitive in `text`.
    pub(super) fn scan(&self, text: &str) -> Scan {
        self.scan_noting(text, Notes::default())
    }

    /// The same, with notes of what was refused.
    pub(super) fn scan_noting(&self, text: &str, notes: Notes<'_>) -> Scan {
        let mut scan = Scan::default();
        let mut wakes = Wakes::default();
        self.waker.read(text, &mut wakes);
        if wakes.is_empty() && self.own.is_none() {
            return scan;
        }
        let lone = self.scan_marks(text, &wakes, &mut scan);
        self.refuse_lone(text, &lone, notes);
        if let Some(own) = &self.own {
            self.begin_with_own(own, text, &wakes, &lone, &mut scan);
            scan.wake_behind_own(text, &mut wakes);
        }
        let mut known = scan.walls();
        self.scan_round(text, &wakes, &lone, &mut scan, notes);
        // A value that is hidden no longer speaks for or against what stands beside it.
        for _ in 0..MAX_ROUNDS {
            let found = scan.walls();
            if found == known {
                break;
            }
            if self.own.is_some() {
                scan.wake_behind_own(text, &mut wakes);
            }
            let near = wakes.near(text, &without(&found, &known), &found);
            if near.is_empty() && self.own.is_none() {
                break;
            }
            known = found;
            self.scan_round(text, &near, &lone, &mut scan, notes);
        }
        settle(text, &self.domains, &mut scan.values);
        scan
    }

    /// Finds what stands between what was found before.
    fn scan_round(&self, text: &str, wakes: &Wakes, lone: &[usize], scan: &mut Scan, notes: Notes<'_>) {
        self.scan_words(text, wakes, scan, notes);
        self.scan_numbers(text, wakes, scan, notes);
        if !lone.is_empty() && !scan.values.is_empty() {
            self.scan_again(text, lone, scan);
        }
        if let Some(own) = &self.own {
            own.let_stay(text, scan);
            let walls = scan.walls();
            own.find(text, &walls, &self.cues, notes, &mut scan.values);
            stand_apart(&mut scan.values);
            own.let_stay(text, scan);
        }
    }

    /// Finds what is the policy's own before anything else is looked for, and what a detector finds around it.
    fn begin_with_own(&self, own: &Own, text: &str, wakes: &Wakes, lone: &[usize], scan: &mut Scan) {
        let mut values = Vec::new();
        own.find(text, &scan.hidden, &self.cues, Notes::default(), &mut values);
        if values.is_empty() {
            return;
        }
        let mut trial = Scan { values: scan.values.clone(), hidden: scan.hidden.clone(), ..Scan::default() };
        self.scan_words(text, wakes, &mut trial, Notes::default());
        self.scan_numbers(text, wakes, &mut trial, Notes::default());
        self.scan_again(text, lone, &mut trial);
        scan.values = own::weigh(values, trial.values);
        stand_apart(&mut scan.values);
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

    /// Notes the `@` that made no address although something stands on either side.
    fn refuse_lone(&self, text: &str, lone: &[usize], notes: Notes<'_>) {
        for at in lone.iter().filter(|_| notes.are_wanted()) {
            let of_word = |it: &char| it.is_alphanumeric() || matches!(it, '.' | '_' | '-' | '+');
            let length =
                |side: &mut dyn Iterator<Item = char>| side.take(64).take_while(of_word).map(char::len_utf8).sum();
            let sign = text.get(*at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            let before: usize = length(&mut text.get(..*at).unwrap_or_default().chars().rev());
            let behind: usize = length(&mut text.get(at + sign..).unwrap_or_default().chars());
            if before > 0 && behind > 0 {
                let span = Span::new(at - before, at + sign + behind);
                notes.refuse_as(Detector::Email, &self.detectors, span, Why::Malformed);
            }
        }
    }

    /// Finds what has letters, and what a word announces.
    fn scan_words(&self, text: &str, wakes: &Wakes, scan: &mut Scan, notes: Notes<'_>) {
        let (kinds, cues, words) = (&self.detectors, &self.cues, &self.words);
        let finder = Finder { kinds, cues, announcements: &self.announcements, words, notes };
        let walls = scan.walls();
        let marks = scan.values.len();
        finder.find(text, wakes, &walls, &mut scan.values);
        if marks > 0 && scan.values.len() > marks {
            by_place(&mut scan.values);
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
            by_place(&mut scan.values);
        }
    }

    /// Finds numbers between what was found before.
    fn scan_numbers(&self, text: &str, wakes: &Wakes, scan: &mut Scan, notes: Notes<'_>) {
        let walls = scan.walls();
        let judge = Judge { kinds: &self.detectors, issuers: &self.issuers, cues: &self.cues, notes };
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
                if let Some(end) = run::few_alone(text, wake, read, wall.start) {
                    (at, read) = (end.max(last), end.max(last));
                    continue;
                }
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
            by_place(&mut scan.values);
        }
    }
}

impl Scan {
    /// What is the policy's own may end inside a run of letters and digits, which goes on as if it began there.
    fn wake_behind_own(&self, text: &str, wakes: &mut Wakes) {
        let own = self.values.iter().filter(|value| value.proof.own.is_some());
        wakes.behind(text, own.map(|value| value.span.end));
    }

    /// What was found so far, in order.
    pub(super) fn walls(&self) -> Vec<Span> {
        let mut walls: Vec<Span> =
            self.values.iter().map(|value| value.span).chain(self.hidden.iter().copied()).collect();
        order::by(&mut walls, Ord::cmp);
        walls
    }

    /// `text` without the values that were found or are hidden in it.
    pub(super) fn without<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let walls = self.walls();
        if walls.is_empty() {
            return Cow::Borrowed(text);
        }
        let ends = std::iter::once(0).chain(walls.iter().map(|wall| wall.end));
        let starts = walls.iter().map(|wall| wall.start).chain([text.len()]);
        ends.zip(starts).filter_map(|(end, start)| text.get(end..start)).collect()
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

/// Puts values in order and apart: what two of them claim belongs to the one that begins first.
fn stand_apart(values: &mut Vec<Value>) {
    order::by_key(values, |value| (value.span.start, std::cmp::Reverse(value.span.end)));
    let mut floor = 0;
    values.retain_mut(|value| {
        value.span.start = value.span.start.max(floor);
        floor = floor.max(value.span.end);
        value.span.start < value.span.end
    });
}

/// Makes values stand apart and whole. The domain of an address behind a value goes with it: behind stars it would look like
/// that of a hidden address.
fn settle(text: &str, domains: &Domains, values: &mut Vec<Value>) {
    stand_apart(values);
    let mut ceiling = text.len();
    for value in values.iter_mut().rev() {
        if value.detector != Detector::Email && text.as_bytes().get(value.span.end) == Some(&b'@') {
            let domain = email::domain_end(text, value.span.end + 1, ceiling, domains);
            value.span.end = domain.unwrap_or(value.span.end);
        }
        ceiling = value.span.start;
    }
}
