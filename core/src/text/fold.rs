//! Folding: the form of a text in which all its ways of writing look alike, with a map back to the original's positions.
//!
//! Folds case, width, Traditional and variant characters, compatibility forms and forms of digits; leaves out what shows
//! nothing; closes up spaces and marks between Han characters and says where it did. Changes no meaning: numbers stay as they are
//! written (两万), nothing goes by sound, and nothing is joined across the end of a clause.

use super::character::{self, OPAQUE, Role};
use super::{Span, digit, variant};
use std::fmt;
use std::ops::Range;

/// At most this many spaces and marks are closed up between two Han characters; a longer run stays as it is.
pub const MAX_GAP: usize = 3;

/// A folded text and the way back to the original.
#[derive(Clone, Default)]
pub struct Folded {
    text: String,
    pieces: Vec<Piece>,
    gaps: Vec<Gap>,
}

/// What was closed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GapKind {
    /// Nothing but spaces.
    Space,
    /// At least one mark.
    Mark,
    /// A single `.`, which may as well be meant as the end of a sentence.
    Period,
}

/// A place in folded text where spaces or marks were closed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The position in folded text of the character after it.
    pub at: usize,
    /// What was there.
    pub kind: GapKind,
}

/// Where a stretch of folded text comes from.
#[derive(Clone, Copy, Debug)]
struct Piece {
    folded: usize,
    source: usize,
    /// Zero when each byte comes from the byte at the same distance; otherwise the whole piece comes from this many bytes.
    whole: usize,
}

impl Folded {
    /// Folds `text`.
    pub fn new(text: &str) -> Self {
        Self::with_opaque(text, &[])
    }

    /// Folds `text`, with each of `opaque` as one [`OPAQUE`]; the spans are in order and do not overlap.
    ///
    /// Spans with nothing visible between them become one: a hidden value looks the same whatever it was.
    pub fn with_opaque(text: &str, opaque: &[Span]) -> Self {
        let mut folded = Self::default();
        folded.fold_into(text, opaque);
        folded
    }

    /// As [`with_opaque`](Self::with_opaque), keeping this value's memory.
    pub fn fold_into(&mut self, text: &str, opaque: &[Span]) {
        self.text.clear();
        self.pieces.clear();
        self.gaps.clear();
        self.text.reserve(text.len());
        let mut folder = Folder { source: text, out: self, copied: 0, ahead: None, last: Role::Stop, pending: None };
        folder.run(opaque);
    }

    /// The folded text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The place in the original of `range` in the folded text: from its first character to its last, and nothing closed up around them.
    pub fn source(&self, range: Range<usize>) -> Span {
        let start = self.piece_at(range.start).map_or(0, |piece| match piece.whole {
            0 => piece.source + (range.start - piece.folded),
            _ => piece.source,
        });
        let end = match range.end.checked_sub(1).filter(|last| *last >= range.start) {
            None => start,
            Some(last) => self.piece_at(last).map_or(start, |piece| match piece.whole {
                0 => piece.source + (range.end - piece.folded),
                whole => piece.source + whole,
            }),
        };
        Span::new(start, end)
    }

    /// What was closed up inside `range` of the folded text, in order.
    pub fn gaps(&self, range: Range<usize>) -> &[Gap] {
        let first = self.gaps.partition_point(|gap| gap.at <= range.start);
        let after = self.gaps.partition_point(|gap| gap.at < range.end);
        self.gaps.get(first..after).unwrap_or_default()
    }

    fn piece_at(&self, folded: usize) -> Option<&Piece> {
        let after = match self.pieces.as_slice() {
            [_] => 1,
            pieces => pieces.partition_point(|piece| piece.folded <= folded),
        };
        self.pieces.get(after.checked_sub(1)?)
    }
}

impl fmt::Debug for Folded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Folded").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

/// Spaces and marks that have been read and not yet written.
#[derive(Clone, Copy)]
struct Pending {
    start: usize,
    /// How many characters that show or make room.
    count: usize,
    kind: GapKind,
    /// Whether it is one ASCII character, which is its own form.
    plain: bool,
}

struct Folder<'a> {
    source: &'a str,
    out: &'a mut Folded,
    /// Everything of the source before this is written or left out; from here to the reading position it is its own form.
    copied: usize,
    /// How far the source is ahead of the folded text, in the piece that is being written.
    ahead: Option<usize>,
    last: Role,
    pending: Option<Pending>,
}

impl Folder<'_> {
    fn run(&mut self, opaque: &[Span]) {
        let mut at = 0;
        for span in opaque {
            self.stretch(at, span.start);
            self.hidden(*span);
            at = span.end;
        }
        self.stretch(at, self.source.len());
        self.settle(Role::Stop, self.source.len());
        self.flush(self.source.len());
    }

    /// Folds the source from `start` to `end`.
    fn stretch(&mut self, start: usize, end: usize) {
        let text = self.source.get(start..end).unwrap_or_default();
        for (offset, character) in text.char_indices() {
            let at = start + offset;
            match character {
                '\u{4E00}'..='\u{9FFF}' => {
                    self.visible(Role::Han, at);
                    if let Some(form) = variant::simplified(u32::from(character)) {
                        self.replace(at, at + 3, form);
                    }
                }
                'a'..='z' | '0'..='9' => self.visible(Role::Word, at),
                'A'..='Z' => {
                    self.visible(Role::Word, at);
                    self.replace(at, at + 1, character.to_ascii_lowercase());
                }
                _ => self.other(at, character),
            }
        }
    }

    /// Any character other than the commonest Han characters, letters and digits.
    fn other(&mut self, at: usize, character: char) {
        match character::role(character) {
            Role::Invisible => self.omit(at, at + character.len_utf8()),
            Role::Space => self.wait(at, character, GapKind::Space),
            Role::Mark if matches!(character, '.' | '．') => self.wait(at, character, GapKind::Period),
            Role::Mark => self.wait(at, character, GapKind::Mark),
            role @ (Role::Stop | Role::Han | Role::Word) => {
                self.visible(role, at);
                self.form(at, character);
            }
        }
    }

    /// A character that shows stands at `at`: decides about what is pending before it.
    #[inline]
    fn visible(&mut self, role: Role, at: usize) {
        if self.pending.is_some() {
            self.settle(role, at);
        }
        self.last = role;
    }

    /// A character that shows nothing; inside what is pending it is left out when that is decided.
    fn omit(&mut self, at: usize, end: usize) {
        match &mut self.pending {
            Some(pending) => pending.plain = false,
            None => {
                self.flush(at);
                self.copied = end;
            }
        }
    }

    /// A space or a mark: what becomes of it depends on what follows.
    fn wait(&mut self, at: usize, character: char, kind: GapKind) {
        let pending = self.pending.get_or_insert(Pending {
            start: at,
            count: 0,
            kind,
            plain: character.is_ascii() && character != '\t',
        });
        pending.count += 1;
        pending.kind = pending.kind.max(kind);
        pending.plain &= pending.count == 1;
    }

    /// Writes what is pending, or closes it up, now that `next` stands at `at`.
    fn settle(&mut self, next: Role, at: usize) {
        let Some(pending) = self.pending.take() else { return };
        let closes = match (self.last, pending.kind, next) {
            (Role::Han, GapKind::Space | GapKind::Mark, Role::Han) => pending.count <= MAX_GAP,
            (Role::Han, GapKind::Period, Role::Han) => pending.count == 1,
            (Role::Han, GapKind::Space, Role::Word) | (Role::Word, GapKind::Space, Role::Han) => {
                pending.count <= MAX_GAP
            }
            _ => false,
        };
        if closes {
            self.flush(pending.start);
            self.copied = at;
            self.out.gaps.push(Gap { at: self.out.text.len(), kind: pending.kind });
        } else if !pending.plain {
            self.flush(pending.start);
            self.write_out(pending.start, at);
        }
    }

    /// Writes spaces and marks: a run of spaces as one, marks in their plain form.
    fn write_out(&mut self, start: usize, end: usize) {
        let text = self.source.get(start..end).unwrap_or_default();
        let mut after_space = false;
        for (offset, character) in text.char_indices() {
            let (from, to) = (start + offset, start + offset + character.len_utf8());
            match character::role(character) {
                Role::Space if after_space => self.copied = to,
                Role::Space => {
                    self.replace(from, to, ' ');
                    after_space = true;
                }
                Role::Invisible => self.copied = to,
                _ => {
                    self.form(from, character);
                    self.flush(to);
                    after_space = false;
                }
            }
        }
    }

    /// A hidden value.
    fn hidden(&mut self, span: Span) {
        self.visible(Role::Word, span.start);
        self.flush(span.start);
        if self.out.text.ends_with(OPAQUE) {
            if let Some(piece) = self.out.pieces.last_mut() {
                piece.whole = span.end - piece.source;
            }
        } else {
            self.piece(span.start, span.len().max(1));
            self.out.text.push(OPAQUE);
            self.ahead = None;
        }
        self.copied = span.end;
    }

    /// Writes the form of a less common character where it is not its own.
    fn form(&mut self, at: usize, character: char) {
        let end = at + character.len_utf8();
        if character.is_ascii() {
            return;
        }
        let (form, second) = forms(character);
        if form != character {
            self.replace(at, end, form);
        }
        if let Some(second) = second {
            // It comes from the same character.
            self.piece(at, end - at);
            self.out.text.push(second);
        }
    }

    /// Writes `form` in place of the source from `at` to `end`.
    fn replace(&mut self, at: usize, end: usize, form: char) {
        self.flush(at);
        if form.len_utf8() == end - at {
            self.align(at);
        } else {
            self.piece(at, end - at);
            self.ahead = None;
        }
        self.out.text.push(form);
        self.copied = end;
    }

    /// Writes what is its own form, up to `end`.
    #[inline]
    fn flush(&mut self, end: usize) {
        if self.copied < end {
            self.align(self.copied);
            self.out.text.push_str(self.source.get(self.copied..end).unwrap_or_default());
            self.copied = end;
        }
    }

    /// The next byte of folded text comes from the byte at `source`, and so on.
    fn align(&mut self, source: usize) {
        let ahead = source.wrapping_sub(self.out.text.len());
        if self.ahead != Some(ahead) {
            self.piece(source, 0);
            self.ahead = Some(ahead);
        }
    }

    fn piece(&mut self, source: usize, whole: usize) {
        self.out.pieces.push(Piece { folded: self.out.text.len(), source, whole });
    }
}

/// Whether `text` is plainly its own folded form, position by position: simplified characters, small letters, digits and
/// colons, and single spaces where none is closed up. It is not asked to see it of every text that is.
pub(crate) fn is_folded(text: &str) -> bool {
    let (mut last, mut space) = (Role::Stop, false);
    for character in text.chars() {
        let role = match character {
            '\u{4E00}'..='\u{9FFF}' if variant::simplified(u32::from(character)).is_none() => Role::Han,
            'a'..='z' | '0'..='9' => Role::Word,
            ':' => Role::Stop,
            ' ' if !space => {
                space = true;
                continue;
            }
            _ => return false,
        };
        if space && (last, role) != (Role::Word, Role::Word) && last != Role::Stop && role != Role::Stop {
            return false;
        }
        (last, space) = (role, false);
    }
    true
}

/// The form of one character by itself, in which all its ways of writing look alike; that of ⑩ to ⑲ is two digits.
pub(crate) fn forms(character: char) -> (char, Option<char>) {
    match character {
        '\0'..='\x7F' => return (character.to_ascii_lowercase(), None),
        '\u{4E00}'..='\u{9FFF}' => return (variant::simplified(u32::from(character)).unwrap_or(character), None),
        _ => {}
    }
    if let Some(form) = plain_form(character) {
        return (variant::simplified(u32::from(form)).unwrap_or(form), None);
    }
    if let Some(tens) = enclosed_ten(character) {
        return ('1', Some(char::from(b'0' + tens)));
    }
    let mut forms = character.to_lowercase();
    match (forms.next(), forms.next()) {
        (Some(form), None) => (form, None),
        _ => (character, None),
    }
}

/// The single plain character that `character` is another form of.
fn plain_form(character: char) -> Option<char> {
    let code = u32::from(character);
    // Halfwidth and Fullwidth Forms stand 0xFEE0 above ASCII.
    let letter = match code {
        0xFF01..=0xFF5E => return char::from_u32(code - 0xFEE0).map(|plain| plain.to_ascii_lowercase()),
        0xFF61 => return Some('。'),
        0xFF64 => return Some('、'),
        0xFFE0 => return Some('¢'),
        0xFFE1 => return Some('£'),
        0xFFE5 => return Some('¥'),
        0xFFE6 => return Some('₩'),
        // Enclosed Alphanumerics and their Supplement; Mathematical Alphanumeric Symbols, whose alphabets follow each other.
        0x249C..=0x24B5 => code - 0x249C,
        0x24B6..=0x24CF => code - 0x24B6,
        0x24D0..=0x24E9 => code - 0x24D0,
        0x1F110..=0x1F129 => code - 0x1F110,
        0x1F130..=0x1F149 => code - 0x1F130,
        0x1F150..=0x1F169 => code - 0x1F150,
        0x1F170..=0x1F189 => code - 0x1F170,
        0x1D400..=0x1D6A3 => (code - 0x1D400) % 26,
        _ => {
            return variant::compatible(character)
                .or_else(|| digit::decimal_value(character).map(|value| char::from(b'0' + value)));
        }
    };
    u8::try_from(letter).ok().map(|letter| char::from(b'a' + letter))
}

/// The second digit of an enclosed 10 to 19.
const fn enclosed_ten(character: char) -> Option<u8> {
    let code = character as u32;
    let second = match code {
        0x2469..=0x2472 => code - 0x2469,
        0x247D..=0x2486 => code - 0x247D,
        0x2491..=0x249A => code - 0x2491,
        0x24EB..=0x24F3 => code - 0x24EB + 1,
        0x24FE | 0x277F | 0x2789 | 0x2793 => 0,
        _ => return None,
    };
    Some(second as u8)
}

#[cfg(test)]
mod tests;
