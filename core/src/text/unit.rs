//! Positions in UTF-16 units for hosts whose strings are counted so. Converts; never looks at what stands there.

use crate::order;

/// The positions of one text in both units.
pub(crate) struct Utf16Positions {
    /// Each position in bytes with its position in units, in order.
    rows: Vec<(usize, usize)>,
}

impl Utf16Positions {
    /// Counts the units before each of `positions` (bytes of `text`, in any order), in one pass over `text`.
    pub(crate) fn new(text: &str, mut positions: Vec<usize>) -> Self {
        order::by(&mut positions, Ord::cmp);
        positions.dedup();
        let (mut byte, mut unit) = (0, 0);
        let rows = positions
            .into_iter()
            .map(|position| {
                let end = position.min(text.len());
                unit += units(text.as_bytes().get(byte..end).unwrap_or_default());
                byte = end;
                (position, unit)
            })
            .collect();
        Self { rows }
    }

    /// The position in units of a position in bytes that was given to [`new`](Self::new).
    pub(crate) fn get(&self, position: usize) -> usize {
        let row = self.rows.binary_search_by_key(&position, |(byte, _)| *byte);
        row.ok().and_then(|row| self.rows.get(row)).map_or(position, |(_, unit)| *unit)
    }
}

/// UTF-16 units of whole characters: one for each, two for those of four bytes (RFC 3629, section 3; RFC 2781, section 2.1).
fn units(bytes: &[u8]) -> usize {
    let characters = bytes.iter().filter(|byte| (**byte as i8) >= -0x40).count();
    let astral = bytes.iter().filter(|byte| **byte >= 0xF0).count();
    characters + astral
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_standard_library_at_every_character() {
        let text = "a的😀\r\ne\u{301}𠀀é\u{200B}１";
        let positions: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let table = Utf16Positions::new(text, positions.iter().rev().copied().collect());
        for position in positions {
            assert_eq!(table.get(position), text.get(..position).unwrap().encode_utf16().count(), "at byte {position}");
        }
    }
}
