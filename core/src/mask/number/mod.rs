//! Finds the values in a run of digits. A value begins and ends where a group does: a longer number is never cut into.

mod kind;
mod part;
mod refused;
mod window;

pub(super) use part::is_in_uuid;

use super::bank_card::Issuers;
use super::context::{Context, Cues, Hit, Named};
use super::hidden::{MAX_TAIL, past_tails};
use super::refused::{Notes, Why};
use super::run::{Dress, MIN_DIGITS, Run, TEN};
use super::style;
use super::value::{Detector, Kinds, Plain, Proof, Value, by_place};
use crate::order;
use crate::text::{Span, is_invisible};
use kind::{Beside, Found};
use part::{is_part, runs_on};
use window::Window;

/// Where a run stands: between other values or the ends of the text.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) text: &'a str,
    /// The text before this is another value's, or there is none.
    pub(super) floor: usize,
    /// The text from here on is another value's, or there is none.
    pub(super) ceiling: usize,
}

/// What a number must be judged by.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) kinds: &'a Kinds,
    pub(super) issuers: &'a Issuers,
    pub(super) cues: &'a Cues,
    pub(super) notes: Notes<'a>,
}

/// Groups that pass the checks of a kind.
struct Candidate {
    first: usize,
    /// The index after its last group.
    end: usize,
    value: Value,
    /// Whether it has several groups behind its country code.
    parted: bool,
    /// Whether its last group is a Han numeral behind room, and the one before it is not.
    trails: bool,
    /// Whether it is a kind that stays in clear without a word that names it.
    wants_word: bool,
    /// How many digits it has as a long card that goes as far as the run or its groups of four: a part of it is nothing else.
    whole_card: usize,
    /// Whether it is the whole run and right by its check digit, or a resident ID or card that a word names.
    sure: bool,
}

/// The words around a run, read when they are asked for.
struct Words<'a> {
    cues: &'a Cues,
    place: Place<'a>,
    run: Span,
    context: Option<Context>,
    named: Option<Named>,
}

impl<'a> Words<'a> {
    fn new(cues: &'a Cues, place: Place<'a>, run: &Run) -> Self {
        let start = run.spans.first().map_or(0, |span| span.start);
        let end = run.spans.last().map_or(start, |span| span.end);
        Self { cues, place, run: Span::new(start, end), context: None, named: None }
    }

    fn context(&mut self) -> &Context {
        let Self { cues, place: Place { text, floor, ceiling }, run, .. } = *self;
        self.context.get_or_insert_with(|| cues.around(text, run, floor, ceiling))
    }

    /// Whether a word may name `kind`: what most are spared the reading by.
    fn may_name(&mut self, kind: usize) -> bool {
        let Self { cues, place: Place { text, floor, ceiling }, run, .. } = *self;
        self.named.get_or_insert_with(|| cues.named(text, run, floor, ceiling)).has(kind)
    }
}

impl Judge<'_> {
    /// Adds the values of `run` to `out`, in order.
    ///
    /// The rule for candidates that overlap: the whole run, right by its check digit or a resident ID or card that a word names; then one of a single group that needs no word stands before one of several; then a whole card, right
    /// or with a word that names it; then a resident ID of 18, whose checks pass by chance least; then one that needs no word beside it; then one that takes in no numeral of the words behind it (一直); then the longer,
    /// the surer, the earlier.
    pub(super) fn judge(&self, run: &Run, place: Place<'_>, out: &mut Vec<Value>) {
        if run.digits.len() < MIN_DIGITS {
            return;
        }
        let mut words = Words::new(self.cues, place, run);
        let mut candidates = self.candidates(run, place, &mut words);
        if candidates.is_empty() {
            self.refuse_whole(run, place);
            return;
        }
        let rank = |candidate: &Candidate| {
            let length = std::cmp::Reverse(candidate.value.span.len());
            let checked = matches!(candidate.value.detector, Detector::ResidentId | Detector::ForeignResidentId);
            let unlikely = !checked || !candidate.value.proof.checksum;
            (
                !candidate.sure,
                candidate.parted || candidate.wants_word,
                std::cmp::Reverse(candidate.whole_card),
                unlikely,
                candidate.wants_word,
                candidate.parted,
                candidate.trails,
                length,
                candidate.value.proof.word.as_ref().map_or(0, |word| word.distance),
                std::cmp::Reverse(candidate.value.confidence),
                candidate.first,
            )
        };
        order::by_key(&mut candidates, rank);
        let mut taken = vec![false; run.groups.len()];
        let mut stayed = Vec::new();
        let before = out.len();
        for candidate in candidates {
            let groups = taken.get_mut(candidate.first..candidate.end).unwrap_or_default();
            if groups.contains(&true) {
                continue;
            }
            groups.fill(true);
            let Candidate { first, end, mut value, wants_word, .. } = candidate;
            let whole = first == 0 || end == run.groups.len();
            if whole {
                let context = words.context();
                let speaks = |hit: &&Hit| {
                    (first == 0 && hit.span.start < value.span.start)
                        || (end == run.groups.len() && hit.span.start >= value.span.end)
                };
                if let Some(stay) = context.stay(first == 0, end == run.groups.len()) {
                    self.notes.refuse(value.kind, value.span, Why::Stays(stay));
                    stayed.push(first..end);
                    continue;
                }
                if !wants_word && let Some(hit) = context.word(value.kind).filter(speaks) {
                    value.confidence += (10_000 - value.confidence) / 2;
                    value.proof.word = Some(hit.clone());
                }
            }
            out.push(value);
        }
        if let Some(found) = out.get_mut(before..) {
            for groups in stayed {
                taken.get_mut(groups).unwrap_or_default().fill(false);
            }
            take_in_digits(run, &taken, found);
            by_place(found);
        }
    }

    fn candidates(&self, run: &Run, place: Place<'_>, words: &mut Words<'_>) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for first in 0..run.beginnings() {
            let mut window = Window::new(run, first);
            // What only a word makes a value must stand beside it.
            let beside = if first == 0 { Beside::Words } else { Beside::Digits };
            let lengths = self.lengths(window.rest(), beside);
            while lengths.go_beyond(window.len) && window.grow() {
                if lengths.has(window.len) {
                    self.try_window(&window, run, place, words, &mut candidates);
                }
            }
        }
        candidates
    }

    fn try_window(
        &self,
        window: &Window<'_>,
        run: &Run,
        place: Place<'_>,
        words: &mut Words<'_>,
        out: &mut Vec<Candidate>,
    ) {
        for found in self.kinds_of(window, place) {
            self.try_kind(window, run, place, words, found, out);
        }
    }

    fn try_kind(
        &self,
        window: &Window<'_>,
        run: &Run,
        place: Place<'_>,
        words: &mut Words<'_>,
        Found { detector, kind, confidence, grounds, digits: national }: Found<'_>,
        out: &mut Vec<Candidate>,
    ) {
        let digits = window.digits();
        // A word is read only beside the run: what stands before another number belongs to that.
        let (at_start, at_end) = (window.first == 0, window.end == run.groups.len());
        let wants_word = confidence == 0;
        // Letters that run on make it part of a code, unless a word before it says what it is.
        let runs_on = runs_on(window.span, place);
        let needs_word = wants_word || runs_on;
        let checksum = grounds.checksum;
        let refuse = |why| self.refuse(window, place, (detector, kind), checksum, why);
        let unnamed = if wants_word { Why::NoWord } else { Why::PartOfLonger };
        if needs_word && ((!at_start && !at_end) || !words.may_name(kind)) {
            refuse(unnamed);
            return;
        }
        if is_part(window.span, place, self.cues) {
            refuse(Why::PartOfLonger);
            return;
        }
        let mut value = Value {
            kind,
            detector,
            span: window.span,
            plain: Plain::number(national),
            confidence,
            proof: Proof {
                checksum: grounds.checksum,
                issuer: grounds.issuer,
                birth_date: grounds.birth_date,
                region: grounds.region,
                country: grounds.country,
                shape: grounds.shape,
                ignorable: window.ignorable,
                disguised: window.disguised,
                ..Proof::default()
            },
        };
        if needs_word {
            let context = words.context();
            let beside = context.word(kind).filter(|hit| {
                let before = hit.span.start < window.span.start;
                if before { at_start } else { at_end && !runs_on }
            });
            let Some(hit) = beside else {
                refuse(unnamed);
                return;
            };
            value.proof.word = Some(hit.clone());
        }
        if wants_word {
            value.confidence = if value.proof.region || value.proof.checksum { 8_500 } else { 7_500 };
        }
        if detector == Detector::ResidentId && digits.len() == 17 {
            // What stands in its check character's place: ＊, Xx.
            let rest = place.text.get(value.span.end..place.ceiling).unwrap_or_default();
            let behind = rest.trim_start_matches(['X', 'x', 'Ｘ', 'ｘ', '*', '＊', '×', '✕', '?', '？', '_', '#']);
            let before = place.text.as_bytes().get(..place.ceiling).unwrap_or_default();
            value.span.end = past_tails(before, value.span.end + rest.len() - behind.len());
        }
        if digits.last() == Some(&TEN) {
            // Few digits behind an X would look like a kept end of the hidden value.
            let before = place.text.as_bytes().get(..place.ceiling).unwrap_or_default();
            value.span.end = past_tails(before, value.span.end);
        }
        // An X behind few digits that are kept would look like a part of the hidden value.
        let kept = style::kept_ends(detector, national.len()).1;
        let behind = place.text.as_bytes().get(value.span.end..place.ceiling).and_then(|rest| rest.first());
        if kept > 0 && kept < MAX_TAIL && behind == Some(&b'X') {
            value.span.end += 1;
        }
        if detector == Detector::MacauId
            && window.end - window.first > 1
            && let Some(rest) = place.text.get(value.span.end..place.ceiling)
            && let shown = rest.trim_start_matches(|it| it == ' ' || is_invisible(it))
            && let Some(close @ (')' | '）')) = shown.chars().next()
        {
            value.span.end += rest.len() - shown.len() + close.len_utf8();
        }
        if detector != Detector::MacauId
            && let Some(start) = window.opening(place)
        {
            value.span.start = start;
        }
        // An area code is a group of its own, as that of a country.
        let area = detector == Detector::Landline && window.end - window.first == 2;
        let parted = window.is_parted(value.proof.country) && !area;
        let run_whole = at_start && at_end;
        let checked = value.proof.checksum && (detector != Detector::BankCard || digits.len() >= 16);
        let sure =
            run_whole && (checked || (wants_word && matches!(detector, Detector::ResidentId | Detector::BankCard)));
        let whole = detector == Detector::BankCard && digits.len() >= 16 && window.is_whole();
        let whole_card = if whole { digits.len() } else { 0 };
        out.push(Candidate {
            first: window.first,
            end: window.end,
            parted,
            trails: window.trails(),
            value,
            wants_word,
            whole_card,
            sure,
        });
    }
}

/// Stretches each of `found` over plain digits that touch it where its dress ends: in the masked text they would look like
/// an end of it that was kept.
fn take_in_digits(run: &Run, taken: &[bool], found: &mut [Value]) {
    let loose = run.groups.iter().zip(taken).filter(|(group, taken)| !**taken && group.dress == Dress::Plain);
    for (group, _) in loose {
        let Some(first) = run.spans.get(group.first).filter(|_| run.digits.get(group.first) != Some(&TEN)) else {
            continue;
        };
        let touching = |value: &&mut Value| value.span.end == first.start || value.span.start == group.end;
        if let Some(value) = found.iter_mut().find(touching) {
            value.span.start = value.span.start.min(first.start);
            value.span.end = value.span.end.max(group.end);
        }
    }
}
