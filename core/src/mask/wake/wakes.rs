//! The places of a text that woke, in little memory: where and why. Reads no text but at the ends of values.

use super::run_end;
use crate::order;
use crate::text::Span;

/// Why a place is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::mask) enum Wake {
    /// `@`, `*`, `[`, or a wide `＠`: an address, or what is hidden already.
    Mark,
    /// The beginning of a run of ASCII digits, or a digit in another dress.
    Digit,
    /// The beginning of a run of letters and digits with at least one letter.
    Word,
    /// The last character of a word that may announce a value.
    Cue,
    /// Room between single Han characters: `的 一 是`.
    SpacedHan,
}

/// Places and why, in order: a position in the low bits, a [`Wake`] above. A text has fewer than 2^28 bytes.
#[derive(Debug, Default)]
pub(in crate::mask) struct Wakes(Vec<u32>);

/// Bytes over which a value and the words beside it touch each other.
const REACH: usize = 96;

const POSITION_BITS: u32 = 28;

impl Wakes {
    pub(super) fn push(&mut self, at: usize, wake: Wake) {
        if self.0.is_empty() {
            self.0.reserve(16);
        }
        let position = u32::try_from(at).unwrap_or(u32::MAX) & ((1 << POSITION_BITS) - 1);
        self.0.push((wake as u32) << POSITION_BITS | position);
    }

    /// The places and why, in order.
    pub(in crate::mask) fn iter(&self) -> impl Iterator<Item = (usize, Wake)> {
        self.0.iter().map(|packed| {
            let wake = match packed >> POSITION_BITS {
                0 => Wake::Mark,
                1 => Wake::Digit,
                2 => Wake::Word,
                3 => Wake::Cue,
                _ => Wake::SpacedHan,
            };
            ((packed & ((1 << POSITION_BITS) - 1)) as usize, wake)
        })
    }

    /// The places of one sort, in order.
    pub(in crate::mask) fn of(&self, wanted: Wake) -> impl Iterator<Item = usize> {
        self.iter().filter(move |(_, wake)| *wake == wanted).map(|(at, _)| at)
    }

    /// Those of `text` within reach of `spans`, but for the runs of letters and digits inside `walls`; both are in order.
    pub(in crate::mask) fn near(&self, text: &str, spans: &[Span], walls: &[Span]) -> Self {
        let (mut spans, mut walls) = (spans.iter().peekable(), walls.iter().peekable());
        let near = |(at, wake): &(usize, Wake)| {
            while spans.next_if(|span| span.end + REACH < *at).is_some() {}
            while walls.next_if(|wall| wall.end <= *at).is_some() {}
            let inside = |wall: &&Span| wall.start <= *at && run_end(text.as_bytes(), wall.end).0 == wall.end;
            let walled = matches!(wake, Wake::Digit | Wake::Word) && walls.peek().is_some_and(inside);
            !walled && spans.peek().is_some_and(|span| span.start <= at + REACH)
        };
        let mut wakes = Self::default();
        self.iter().filter(near).for_each(|(at, wake)| wakes.push(at, wake));
        wakes
    }

    /// Notes the runs of letters and digits that begin behind values which end at `ends`.
    pub(in crate::mask) fn behind(&mut self, text: &str, ends: impl Iterator<Item = usize>) {
        for at in ends {
            let (end, letters) = run_end(text.as_bytes(), at);
            if end > at {
                self.push(at, if letters { Wake::Word } else { Wake::Digit });
            }
        }
        order::by_key(&mut self.0, |packed| packed & ((1 << POSITION_BITS) - 1));
        self.0.dedup();
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(in crate::mask) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
