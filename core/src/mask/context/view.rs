//! One side of a number and what the words there say of it. Searches no text.

use super::{Context, Cues, Found, Hit, Near, REACH, Sense, Stay};
use crate::text::{Folded, Span, digit_value, is_folded};
use std::ops::Range;

/// A stretch of text to search in, with the way back to the original.
pub(super) enum Reading<'a> {
    /// It is its own folded form.
    Own(&'a str),
    Folded(Folded),
}

impl<'a> Reading<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        if is_folded(text) { Self::Own(text) } else { Self::Folded(Folded::new(text)) }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Own(text) => text,
            Self::Folded(folded) => folded.as_str(),
        }
    }

    pub(super) fn source(&self, range: Range<usize>) -> Span {
        match self {
            Self::Own(_) => Span::new(range.start, range.end),
            Self::Folded(folded) => folded.source(range),
        }
    }
}

/// One side of a number, with the words found there.
pub(super) struct View<'a> {
    pub(super) words: &'a [Found],
    pub(super) text: &'a Reading<'a>,
    /// Where the clause that was searched begins in the folded text.
    pub(super) clause: usize,
    /// Where the folded text begins in the original.
    pub(super) source: usize,
    /// Whether another value stands behind the text that was searched.
    pub(super) walled: bool,
    pub(super) cues: &'a Cues,
}

impl View<'_> {
    fn sense(&self, found: &Found) -> Option<Sense> {
        self.cues.cues.get(found.cue).map(|cue| cue.sense)
    }

    fn near(&self, found: &Found, distance: usize) -> Near {
        let span = self.text.source(self.clause + found.start..self.clause + found.end);
        Near { cue: found.cue, span: Span::new(self.source + span.start, self.source + span.end), distance }
    }

    fn hit(&self, found: &Found, distance: usize) -> Option<Hit> {
        let near = self.near(found, distance);
        self.cues.rule(&near).map(|rule| Hit { rule: rule.clone(), span: near.span, distance })
    }

    /// Steps back from the number over marks and connectors to the first word that names it.
    pub(super) fn stay_before(&self, context: &mut Context) {
        let clause = self.text.as_str().get(self.clause..).unwrap_or_default();
        let mut end = clause.len();
        let mut digits = 0;
        loop {
            let ending = || self.words.iter().filter(|found| found.end == end);
            let named = ending()
                .filter(|found| !matches!(self.sense(found), Some(Sense::Connector | Sense::Unit)))
                .max_by_key(|found| found.end - found.start);
            if let Some(named) = named {
                if self.sense(named) == Some(Sense::Stay) {
                    let distance = clause.get(named.end..).unwrap_or_default().chars().count();
                    context.stays_before = Some(Stay::Named(self.near(named, distance)));
                }
                return;
            }
            let connector = ending().filter(|found| self.sense(found) == Some(Sense::Connector));
            if let Some(longest) = connector.max_by_key(|found| found.end - found.start) {
                end = longest.start;
                continue;
            }
            let Some(last) = clause.get(..end).and_then(|text| text.chars().next_back()) else { return };
            digits += usize::from(last.is_ascii_digit());
            if last.is_alphabetic() || digits > 2 {
                return;
            }
            end -= last.len_utf8();
        }
    }

    pub(super) fn kinds_before(&self, context: &mut Context) {
        let clause = self.text.as_str().get(self.clause..).unwrap_or_default();
        for found in self.words {
            let Some(Sense::Kind(kind)) = self.sense(found) else { continue };
            let between = clause.get(found.end..).unwrap_or_default();
            let distance = between.chars().take(REACH + 1).count();
            if distance <= REACH && between.bytes().filter(u8::is_ascii_digit).count() <= 2 {
                context.hits.extend(self.hit(found, distance).map(|hit| (kind, hit)));
            }
        }
    }

    /// A unit right after the number: 元.
    pub(super) fn units_after(&self, clause: &str, context: &mut Context) {
        let room = clause.len() - clause.trim_start_matches(' ').len();
        let unit = self.words.iter().find(|found| found.start == room && self.sense(found) == Some(Sense::Unit));
        context.stays_after = unit.map(|unit| Stay::Counted(Some(self.near(unit, room))));
    }

    /// 是订单号, （订单号）: a word that stays, tied to the number by more than its place.
    pub(super) fn stay_after(&self, clause: &str, context: &mut Context) {
        let Some(rest) = behind_tie(clause) else { return };
        let start = clause.len() - rest.len();
        let stays = self.words.iter().filter(|found| found.start == start && self.sense(found) == Some(Sense::Stay));
        let stay = stays.max_by_key(|found| found.end);
        if let Some(stay) = stay
            && self.words.iter().all(|found| found.start > start || !matches!(self.sense(found), Some(Sense::Kind(_))))
            && context.stays_after.is_none()
            && !self.names_the_next(clause.get(stay.end..).unwrap_or_default())
        {
            let distance = clause.get(..start).unwrap_or_default().chars().count();
            context.stays_after = Some(Stay::Named(self.near(stay, distance)));
        }
    }

    pub(super) fn kinds_after(&self, clause: &str, context: &mut Context) {
        if self.words.is_empty() {
            return;
        }
        // What ties the word to the number takes no reach away.
        let tie = behind_tie(clause).map_or(0, |rest| clause.len() - rest.len());
        for found in self.words {
            let Some(Sense::Kind(kind)) = self.sense(found) else { continue };
            let between = clause.get(tie.min(found.start)..found.start).unwrap_or_default();
            let distance = between.chars().take(REACH + 1).count();
            let next = self.names_the_next(clause.get(found.end..).unwrap_or_default());
            if distance <= REACH / 2 && !next {
                context.hits.extend(self.hit(found, distance).map(|hit| (kind, hit)));
            }
        }
    }

    /// Whether the word before `rest` names the number behind it and not the one before.
    fn names_the_next(&self, rest: &str) -> bool {
        let rest = rest.trim_start_matches(|it: char| !it.is_alphanumeric() || matches!(it, '是' | '为' | '号' | '码'));
        let rest = ["is ", "was "].iter().find_map(|tie| rest.strip_prefix(tie)).unwrap_or(rest);
        rest.chars().next().map_or(self.walled, |next| digit_value(next).is_some())
    }
}

/// What may tie a word to the number before it, the longest first where one begins another.
const TIES: [&str; 20] = [
    "这是我的",
    "就是我的",
    "是我的",
    "是这个",
    "这个是",
    "是他要的",
    "这是",
    "就是",
    "是",
    "为",
    "(我的",
    "(",
    "that is my ",
    "that is the ",
    "that's my ",
    "this is my ",
    "is my ",
    "is the ",
    "is ",
    "(my ",
];

/// What stands behind a tie at the beginning of `clause`.
fn behind_tie(clause: &str) -> Option<&str> {
    let tie = clause.trim_start_matches(' ');
    let tied = TIES.into_iter().filter_map(|word| tie.strip_prefix(word));
    tied.min_by_key(|rest| rest.len())
}
