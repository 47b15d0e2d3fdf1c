//! Positions of finished documents in the unit of the desk. The rooms compute in UTF-8 bytes; this is the one place that converts.

use crate::mask::{
    CoveredPart, Covers, Finding, Masked, Opened, RuledOut, RuledOutCandidate, Screenshot, Unmasked, Unopened,
};
use crate::order;
use crate::reason::Reason;
use crate::text::Utf16Positions;
use crate::value::OffsetUnit;
#[cfg(feature = "rooms")]
use crate::{
    triage::Decision,
    understand::{AmountMention, Understanding},
};

/// Which text a position belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Original,
    Masked,
}

/// A document that holds positions.
trait Positions {
    /// Shows every position.
    fn each(&mut self, see: &mut dyn FnMut(Side, &mut usize));
}

/// How long `text` is in `unit`.
pub(crate) fn length_in_unit(text: &str, unit: OffsetUnit) -> usize {
    match unit {
        OffsetUnit::Utf8 => text.len(),
        OffsetUnit::Utf16 => Utf16Positions::new(text, vec![text.len()]).get(text.len()),
    }
}

/// Turns the positions of `masked`, which are bytes, into those of `unit`.
pub(crate) fn masked_in_unit(original: &str, mut masked: Masked, unit: OffsetUnit) -> Masked {
    convert(&mut masked.findings, original, &masked.text, unit);
    masked
}

/// Turns the positions of `ruled_out`, which are bytes of a text and of what it is masked, into those of `unit`.
pub(crate) fn ruled_out_in_unit(original: &str, masked: &str, mut ruled_out: RuledOut, unit: OffsetUnit) -> RuledOut {
    convert(&mut ruled_out.candidates, original, masked, unit);
    ruled_out
}

/// Turns the positions of `unmasked`, which are bytes, into those of `unit`.
pub(crate) fn unmasked_in_unit(masked: &str, mut unmasked: Unmasked, unit: OffsetUnit) -> Unmasked {
    convert(&mut unmasked.opened, &unmasked.text, masked, unit);
    convert(&mut unmasked.unopened, &unmasked.text, masked, unit);
    unmasked
}

/// Turns the positions of `covers`, which are bytes of the boxes' texts, into those of `unit`.
pub(crate) fn covers_in_unit(screenshot: &Screenshot, mut covers: Covers, unit: OffsetUnit) -> Covers {
    match unit {
        OffsetUnit::Utf8 => return covers,
        OffsetUnit::Utf16 => {}
    }
    let mut parts: Vec<&mut CoveredPart> = covers.findings.iter_mut().flat_map(|finding| &mut finding.parts).collect();
    order::by_key(&mut parts, |part| part.position);
    for parts in parts.chunk_by_mut(|one, next| one.position == next.position) {
        let position = parts.first().map(|part| part.position);
        let text = position.and_then(|at| screenshot.boxes.get(at)).map_or("", |it| it.text.as_str());
        let table = Utf16Positions::new(text, parts.iter().flat_map(|part| [part.start, part.end]).collect());
        for part in parts {
            (part.start, part.end) = (table.get(part.start), table.get(part.end));
        }
    }
    covers
}

/// Turns the positions of `understanding`, which are bytes, into those of `unit`.
#[cfg(feature = "rooms")]
pub(crate) fn understanding_in_unit(
    original: &str,
    masked: &str,
    mut understanding: Understanding,
    unit: OffsetUnit,
) -> Understanding {
    convert(&mut understanding, original, masked, unit);
    understanding
}

/// Turns the positions of `decision`, which are bytes, into those of `unit`.
#[cfg(feature = "rooms")]
pub(crate) fn decision_in_unit(original: &str, mut decision: Decision, unit: OffsetUnit) -> Decision {
    let masked = std::mem::take(&mut decision.masked);
    convert(&mut decision, original, &masked, unit);
    decision.masked = masked;
    decision
}

fn convert(document: &mut impl Positions, original: &str, masked: &str, unit: OffsetUnit) {
    match unit {
        OffsetUnit::Utf8 => return,
        OffsetUnit::Utf16 => {}
    }
    let (mut in_original, mut in_masked) = (Vec::new(), Vec::new());
    document.each(&mut |side, position| match side {
        Side::Original => in_original.push(*position),
        Side::Masked => in_masked.push(*position),
    });
    if in_original.is_empty() && in_masked.is_empty() {
        return;
    }
    let (in_original, in_masked) = (Utf16Positions::new(original, in_original), Utf16Positions::new(masked, in_masked));
    document.each(&mut |side, position| {
        *position = match side {
            Side::Original => in_original.get(*position),
            Side::Masked => in_masked.get(*position),
        }
    });
}

/// Declares the documents with a place in both texts.
macro_rules! places {
    ($($name:ty $(, and its $inner:ident)?;)*) => {$(
        impl Positions for $name {
            fn each(&mut self, see: &mut dyn FnMut(Side, &mut usize)) {
                see(Side::Original, &mut self.start);
                see(Side::Original, &mut self.end);
                see(Side::Masked, &mut self.masked_start);
                see(Side::Masked, &mut self.masked_end);
                $(self.$inner.each(see);)?
            }
        }
    )*};
}

places! {
    Finding, and its reasons;
    RuledOutCandidate, and its reasons;
    Opened;
    Unopened;
    crate::reason::Evidence;
}

#[cfg(feature = "rooms")]
places! {
    AmountMention;
}

impl<T: Positions> Positions for Vec<T> {
    fn each(&mut self, see: &mut dyn FnMut(Side, &mut usize)) {
        for item in self {
            item.each(see);
        }
    }
}

impl Positions for Reason {
    fn each(&mut self, see: &mut dyn FnMut(Side, &mut usize)) {
        self.evidence.each(see);
    }
}

#[cfg(feature = "rooms")]
impl Positions for Understanding {
    fn each(&mut self, see: &mut dyn FnMut(Side, &mut usize)) {
        self.reasons.each(see);
        self.amounts.each(see);
    }
}

#[cfg(feature = "rooms")]
impl Positions for Decision {
    fn each(&mut self, see: &mut dyn FnMut(Side, &mut usize)) {
        self.findings.each(see);
        self.reasons.each(see);
        self.amounts.each(see);
    }
}
