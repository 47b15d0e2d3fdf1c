//! Finds the sensitive values of a screenshot and the rectangles that cover them. Reads boxes of text, never pixels.
//!
//! Each box is read down its column and, in a row of several cells, across (`layout`). What a word announces in either
//! reading is covered; what is known by its own form alone, unless the other reading holds all of it and lets it stay. Of two
//! that claim the same characters the surer has them, and the other what is left.

use super::Masker;
use super::layout::{Piece, Reading, Readings};
use super::own::is_denied;
use super::screenshot::{CoveredFinding, CoveredPart, Covers, Rectangle, Screenshot, TextBox};
use super::value::Value;
use crate::error::Result;
use crate::order;
use crate::reason::Reason;
use crate::schema::CoversSchema;
use crate::text::{Span, columns};
use crate::value::BasisPoints;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A share of a box: the box's place in the list, and where in its text.
type Share = (usize, Span);

/// A value that one way of reading found.
struct Claim {
    value: Value,
    shares: Vec<Share>,
}

/// What one way of reading found, and the reading that each box is in.
#[derive(Default)]
struct Way {
    claims: Vec<Claim>,
    found: Spans,
    reading_of: Vec<Option<usize>>,
}

/// Spans of boxes that do not overlap: the end of each by its box and its start.
#[derive(Default)]
struct Spans(BTreeMap<(usize, usize), usize>);

impl Spans {
    fn insert(&mut self, (position, span): Share) {
        self.0.insert((position, span.start), span.end);
    }

    /// Those that overlap `share`, the last first.
    fn overlapping(&self, (position, span): Share) -> impl Iterator<Item = Span> {
        let before = self.0.range((position, 0)..(position, span.end)).rev();
        let spans = before.map(|((_, start), end)| Span::new(*start, *end));
        spans.take_while(move |other| other.end > span.start)
    }

    /// What of `share` they leave, in order.
    fn left_of(&self, (position, span): Share) -> Vec<Share> {
        let (mut left, mut end) = (Vec::new(), span.end);
        for taken in self.overlapping((position, span)) {
            left.push((position, Span::new(taken.end, end)));
            end = taken.start;
        }
        left.push((position, Span::new(span.start, end)));
        left.retain(|(_, span)| !span.is_empty());
        left.reverse();
        left
    }
}

impl Way {
    fn new(masker: &Masker, readings: &[Reading], boxes: usize) -> Self {
        let mut way = Self { reading_of: vec![None; boxes], ..Self::default() };
        for (index, reading) in readings.iter().enumerate() {
            for piece in &reading.pieces {
                if let Some(of) = way.reading_of.get_mut(piece.position) {
                    *of = Some(index);
                }
            }
            for value in masker.scan(&reading.text).values {
                let shares = shares(&reading.pieces, value.span);
                shares.iter().for_each(|share| way.found.insert(*share));
                way.claims.push(Claim { value, shares });
            }
        }
        way
    }

    /// Whether it read all of `shares` as one text and let it stay.
    fn lets_stay(&self, shares: &[Share]) -> bool {
        let mut readings = shares.iter().map(|(position, _)| self.reading_of.get(*position).copied().flatten());
        let first = readings.next().flatten();
        first.is_some()
            && readings.all(|reading| reading == first)
            && shares.iter().all(|share| self.found.overlapping(*share).next().is_none())
    }
}

/// The shares of the boxes that `span` of their reading touches.
fn shares(pieces: &[Piece], span: Span) -> Vec<Share> {
    let first = pieces.partition_point(|piece| piece.end <= span.start);
    let touched = pieces.iter().skip(first).take_while(|piece| piece.start < span.end);
    let share = |piece: &Piece| {
        let (start, end) = (span.start.max(piece.start), span.end.min(piece.end));
        (piece.position, Span::new(start - piece.start, end - piece.start))
    };
    touched.map(share).filter(|(_, span)| !span.is_empty()).collect()
}

impl Masker {
    /// What is to be covered of `screenshot`; positions are in UTF-8 bytes.
    ///
    /// # Errors
    /// `invalid_document` for a number out of its range, `too_many`, `text_too_long`.
    pub(crate) fn cover(&self, screenshot: &Screenshot) -> Result<Covers> {
        screenshot.check()?;
        let readings = Readings::new(&screenshot.boxes, |text| self.cues.names(text));
        let of = |way| Way::new(self, way, screenshot.boxes.len());
        let (down, across) = (of(&readings.down), of(&readings.across));
        let stands = |claim: &&Claim, other: &Way| {
            claim.value.proof.word.is_some() || is_denied(&claim.value) || !other.lets_stay(&claim.shares)
        };
        let of_down = down.claims.iter().filter(|claim| stands(claim, &across));
        let of_across = across.claims.iter().filter(|claim| stands(claim, &down));
        let mut claims: Vec<&Claim> = of_down.chain(of_across).collect();
        order::by_key(&mut claims, |claim| Reverse(claim.value.confidence));

        let mut taken = Spans::default();
        let own = |claim: &'_ &Claim, taken: &mut Spans| {
            let left: Vec<Share> = claim.shares.iter().flat_map(|share| taken.left_of(*share)).collect();
            left.iter().for_each(|share| taken.insert(*share));
            left
        };
        let mut claims: Vec<(&Claim, Vec<Share>)> =
            claims.into_iter().map(|claim| (claim, own(&claim, &mut taken))).collect();
        let place = |(_, shares): &(&Claim, Vec<Share>)| {
            shares.first().map(|(position, span)| (readings.rank.get(*position).copied(), span.start))
        };
        order::by_key(&mut claims, place);

        let rectangles = rectangles(screenshot, &taken);
        let findings: Vec<CoveredFinding> =
            claims.into_iter().filter_map(|(claim, shares)| self.finding(claim, &shares, &rectangles)).collect();
        let parts = findings.iter().flat_map(|finding| &finding.parts);
        let rectangles = parts.filter_map(|part| part.rectangle).collect();
        Ok(Covers { schema: CoversSchema::CURRENT, rectangles, findings })
    }

    /// The finding of `claim`, which has `shares` of its own; none where it has not.
    fn finding(&self, claim: &Claim, shares: &[Share], rectangles: &Rectangles) -> Option<CoveredFinding> {
        let part = |share: &Share| CoveredPart {
            position: share.0,
            start: share.1.start,
            end: share.1.end,
            rectangle: rectangles.of(share),
        };
        let kind = self.kinds.get(claim.value.kind).filter(|_| !shares.is_empty())?;
        let without_evidence = |reason: Reason| Reason { evidence: Vec::new(), ..reason };
        Some(CoveredFinding {
            kind: kind.id.clone(),
            confidence: BasisPoints::new(claim.value.confidence),
            reasons: self.reasons(&claim.value.proof).into_iter().map(without_evidence).collect(),
            parts: shares.iter().map(part).collect(),
        })
    }
}

/// What covers each share, in the order of boxes and starts; a share that lies outside the image has nothing.
struct Rectangles(Vec<((usize, usize), Rectangle)>);

impl Rectangles {
    fn of(&self, (position, span): &Share) -> Option<Rectangle> {
        let at = self.0.binary_search_by_key(&(*position, span.start), |(share, _)| *share).ok()?;
        self.0.get(at).map(|(_, rectangle)| *rectangle)
    }
}

/// Each text is walked once, however many shares it has.
fn rectangles(screenshot: &Screenshot, shares: &Spans) -> Rectangles {
    let mut rectangles = Vec::new();
    let mut row = None;
    for ((position, start), end) in &shares.0 {
        let Some(it) = screenshot.boxes.get(*position) else { continue };
        let mut at =
            row.take().filter(|row: &Row<'_>| row.position == *position).unwrap_or_else(|| Row::new(it, *position));
        let before = at.walk(*start);
        let after = at.walk(*end);
        let (from, to) = at.sides(before, after);
        rectangles.extend(cover(screenshot, it, from, to).map(|rectangle| ((*position, *start), rectangle)));
        row = Some(at);
    }
    Rectangles(rectangles)
}

/// The text of a box, walked from its beginning.
struct Row<'a> {
    it: &'a TextBox,
    position: usize,
    /// How many columns all of it takes; nothing where its characters tell no place.
    all: i64,
    at: usize,
    columns: i64,
}

impl<'a> Row<'a> {
    fn new(it: &'a TextBox, position: usize) -> Self {
        // A text of several lines does not tell where they end.
        let several_lines = it.text.trim().contains(['\n', '\r']);
        let all = if several_lines { 0 } else { width(&it.text) };
        Self { it, position, all, at: 0, columns: 0 }
    }

    /// How many columns stand before `to`.
    fn walk(&mut self, to: usize) -> i64 {
        self.columns += width(self.it.text.get(self.at..to).unwrap_or_default());
        self.at = to;
        self.columns
    }

    /// From where to where a share of these columns stands, rounded outward; the whole box where that cannot be told.
    fn sides(&self, before: i64, after: i64) -> (i64, i64) {
        let (left, width) = (i64::from(self.it.x), i64::from(self.it.width));
        if self.all == 0 {
            return (left, self.it.right());
        }
        (left + width * before / self.all, left + (width * after + self.all - 1) / self.all)
    }
}

fn width(text: &str) -> i64 {
    text.chars().map(columns).sum()
}

/// What covers `it` between the sides `from` and `to`, with the padding, as far as it lies in the image.
fn cover(screenshot: &Screenshot, it: &TextBox, from: i64, to: i64) -> Option<Rectangle> {
    let height = i64::from(it.height);
    let (within, beyond) = match screenshot.padding {
        Some(padding) => (i64::from(padding), i64::from(padding)),
        None => ((height + 1) / 2, (height + 7) / 8),
    };
    let left = (from - within).max(i64::from(it.x) - beyond).max(0);
    let right = (to + within).min(it.right() + beyond).min(i64::from(screenshot.width));
    let top = (i64::from(it.y) - beyond).max(0);
    let bottom = (it.bottom() + beyond).min(i64::from(screenshot.height));
    let side = |from: i64, to: i64| i32::try_from(to - from).ok().filter(|length| *length > 0);
    Some(Rectangle {
        x: i32::try_from(left).ok()?,
        y: i32::try_from(top).ok()?,
        width: side(left, right)?,
        height: side(top, bottom)?,
    })
}
