//! Masks a text that comes in chunks: what may still become a part of a value is held back, so that where the chunks end changes nothing.
//!
//! The text is cut into pieces, and each is searched with what stands before and behind it. Where a piece ends follows from the text
//! alone: never inside a value, and where it can, at room or at the end of a sentence with no value near.

use super::hiding::Hiding;
use super::search::Scan;
use super::stream_state::{MaskStreamState, Overrun};
use super::value::{Detector, Value};
use super::{Finding, Masked, Masker};
use crate::text::{Span, floor_boundary, is_han};

/// A piece has at most so many bytes, unless a value in it is longer.
const PIECE: usize = 1 << 10;

/// Bytes that are seen before and behind a piece: the longest values that are known only by their end, and the words beside them.
const BESIDE: usize = 1 << 10;

/// The longest value that is held back whole; of a longer one the beginning is hidden, and the rest goes with it.
const LONGEST: usize = 8 << 10;

/// Where no value is so near, a piece ends best.
const CLEAR: usize = 96;

/// Bytes of the last line of a key block, which may stand across two windows.
const CLOSING: usize = 96;

/// Whether more of the text will come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coming {
    More,
    Nothing,
}

/// What is told of a text so far.
pub(crate) struct Piece {
    pub(crate) original: String,
    pub(crate) masked: Masked,
}

impl MaskStreamState {
    /// Whether nothing can be told with `length` bytes more.
    pub(crate) fn waits(&self, length: usize) -> bool {
        // More than a window is held only where that began with a value or a word longer than it.
        let enough = if self.held.len() < PIECE + BESIDE { PIECE + BESIDE } else { LONGEST + BESIDE };
        self.held.len() + length < enough
    }
}

impl Masker {
    /// Tells as much of the text that `state` holds as no further text can change; all of it when nothing comes.
    pub(crate) fn advance(&self, state: &mut MaskStreamState, coming: Coming, hiding: &Hiding<'_>) -> Piece {
        let masked = Masked { schema: Default::default(), text: String::new(), findings: Vec::new() };
        let mut piece = Piece { original: String::new(), masked };
        let mut labelling = state.labelling(&self.kinds);
        let held = std::mem::take(&mut state.held);
        let mut at = 0;
        while let Some(rest) = held.get(at..).filter(|rest| !rest.is_empty()) {
            let whole = rest.len() >= PIECE + BESIDE;
            if !whole && coming == Coming::More {
                break;
            }
            let window = if whole { rest.get(..floor_boundary(rest, PIECE + BESIDE)).unwrap_or(rest) } else { rest };
            if let Some(overrun) = state.overrun {
                let (length, goes_on) = overrun.length(window, whole);
                piece.swallow(window.get(..length).unwrap_or_default());
                at += length;
                state.overrun = goes_on.then_some(overrun);
                continue;
            }
            let found = self.scan_from(&state.before, window);
            let end = if whole { found.end(window, PIECE) } else { Some(window.len()) };
            let step = match end {
                Some(end) => Some((found, end)),
                None => self.long_step(state, rest, coming),
            };
            let Some((mut found, end)) = step else { break };
            state.overrun = found.overrun(end);
            let text = rest.get(..end).unwrap_or(rest);
            let plain = state.overrun.map(|_| hiding.without_keys());
            found.keep(end);
            piece.add(text, self.render(text, &found.scan, plain.as_ref().unwrap_or(hiding), &mut labelling));
            state.pass(text, BESIDE);
            at += end;
        }
        state.held = held.get(at..).unwrap_or_default().to_owned();
        state.keep(&labelling, &self.kinds);
        piece
    }

    /// The piece that begins with a value or a word too long for a window.
    fn long_step(&self, state: &MaskStreamState, rest: &str, coming: Coming) -> Option<(Found, usize)> {
        let whole = rest.len() >= LONGEST + BESIDE;
        if !whole && coming == Coming::More {
            return None;
        }
        let window = if whole { rest.get(..floor_boundary(rest, LONGEST + BESIDE)).unwrap_or(rest) } else { rest };
        let found = self.scan_from(&state.before, window);
        let limit = floor_boundary(window, LONGEST);
        let end = if whole {
            found
                .end(window, limit)
                .unwrap_or_else(|| found.start_around(limit).filter(|start| *start > 0).unwrap_or(limit))
        } else {
            window.len()
        };
        Some((found, end))
    }

    /// What is sensitive in `window`, which `before` stands before; places are those of `window`.
    fn scan_from(&self, before: &str, window: &str) -> Found {
        let scan = self.scan(&[before, window].concat());
        let moved =
            |span: Span| Span::new(span.start.saturating_sub(before.len()), span.end.saturating_sub(before.len()));
        let mut values: Vec<Value> = scan.values.into_iter().filter(|value| value.span.end > before.len()).collect();
        for value in &mut values {
            value.span = moved(value.span);
            if let Some(word) = &mut value.proof.word {
                // A word that was told before has no place in what is told now.
                word.span = if word.span.start < before.len() { Span::default() } else { moved(word.span) };
            }
        }
        let hidden = scan.hidden.into_iter().map(moved).filter(|span| !span.is_empty()).collect();
        Found { scan: Scan { values, hidden, ..Scan::default() } }
    }
}

/// What is sensitive in a window.
struct Found {
    scan: Scan,
}

impl Found {
    /// The best place at or before `limit` where a piece may end; `None` where a value or a word goes on.
    fn end(&self, window: &str, limit: usize) -> Option<usize> {
        let walls = self.scan.walls();
        let ends = || {
            let mut characters = window.get(..floor_boundary(window, limit)).unwrap_or_default().char_indices().rev();
            std::iter::from_fn(move || characters.next().map(|(at, it)| (at + it.len_utf8(), it)))
        };
        let parts = |it: char| it.is_whitespace() || "。！？；，!?;".contains(it);
        let clear = |at: usize, room: usize| walls.iter().all(|wall| wall.end + room <= at || at + room <= wall.start);
        let end = ends().find(|(at, it)| parts(*it) && clear(*at, CLEAR));
        let end = end.or_else(|| ends().find(|(at, it)| parts(*it) && clear(*at, 0)));
        let next_is_han = |at: usize| window.get(at..).is_some_and(|rest| rest.starts_with(is_han));
        let end = end.or_else(|| ends().find(|(at, it)| is_han(*it) && next_is_han(*at) && clear(*at, CLEAR)));
        end.map(|(at, _)| at)
    }

    /// Where the value begins that goes on at `at`.
    fn start_around(&self, at: usize) -> Option<usize> {
        self.scan.walls().into_iter().find(|wall| wall.start < at && at < wall.end).map(|wall| wall.start)
    }

    /// How what goes on behind a value that is cut at `end` is known.
    fn overrun(&self, end: usize) -> Option<Overrun> {
        let cut = self.scan.values.iter().find(|value| value.span.start < end && end < value.span.end)?;
        match cut.detector {
            Detector::PrivateKey => Some(Overrun::Block),
            // A row of words is known by the words before.
            Detector::SeedPhrase => None,
            _ => Some(Overrun::Word),
        }
    }

    /// Leaves what stands before `end`.
    fn keep(&mut self, end: usize) {
        self.scan.values.retain(|value| value.span.start < end);
        self.scan.hidden.retain(|span| span.start < end);
        for value in &mut self.scan.values {
            value.span.end = value.span.end.min(end);
            if let Some(word) = value.proof.word.as_mut().filter(|word| word.span.end > end) {
                word.span = Span::default();
            }
        }
    }
}

impl Overrun {
    /// How much of `window` still belongs to the value, and whether it may go on behind; `whole` when more text follows.
    fn length(self, window: &str, whole: bool) -> (usize, bool) {
        let bytes = window.as_bytes();
        let of_value = |byte: &u8| match self {
            Self::Block => byte.is_ascii_alphanumeric() || b"+/=-: ,.\r\n\t\\".contains(byte),
            Self::Word => byte.is_ascii_alphanumeric() || b"_-.+/=~".contains(byte),
        };
        let length = bytes.iter().take_while(|byte| of_value(byte)).count();
        let closing = window.get(..length).and_then(|block| block.find("-----END ")).filter(|_| self == Self::Block);
        if let Some(closing) = closing {
            let dashes = window.get(closing + 9..length).and_then(|label| label.find("-----"));
            return match dashes {
                Some(dashes) => (closing + 9 + dashes + 5, false),
                None if whole && closing > 0 => (closing, true),
                None => (length, false),
            };
        }
        match self {
            _ if length < window.len() => (length, false),
            // The last line may have begun.
            Self::Block if whole => (length - CLOSING, true),
            _ => (length, true),
        }
    }
}

impl Piece {
    /// Adds what was masked.
    fn add(&mut self, text: &str, masked: Masked) {
        let (start, masked_start) = (self.original.len(), self.masked.text.len());
        for mut finding in masked.findings {
            finding.start += start;
            finding.end += start;
            finding.masked_start += masked_start;
            finding.masked_end += masked_start;
            for evidence in finding.reasons.iter_mut().flat_map(|reason| &mut reason.evidence) {
                evidence.start += start;
                evidence.end += start;
                evidence.masked_start += masked_start;
                evidence.masked_end += masked_start;
            }
            self.masked.findings.push(finding);
        }
        self.original.push_str(text);
        self.masked.text.push_str(&masked.text);
    }

    /// Adds what goes with the value before it: nothing is written in its place.
    fn swallow(&mut self, text: &str) {
        self.original.push_str(text);
        let end = self.original.len();
        if let Some(last) = self.masked.findings.last_mut().filter(|last: &&mut Finding| last.end + text.len() == end) {
            last.end = end;
        }
    }
}
