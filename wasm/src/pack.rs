//! Packs a hot result into numbers and one text, from which `ts/unpack.ts` makes plain objects several times faster than
//! JSON is parsed. It knows no document: the order of a document's members is the order of its fields.
//!
//! A string is its length in UTF-16 units, and its content the next so many units of the text; one that was packed before
//! is the complement of its number instead. An `i64` is two words, low first; a list is its length and its items; an
//! absent member is [`ABSENT`]; an `Option` is 0, or 1 and the value.

use serde::ser::{self, Serialize};
use std::fmt;

/// Stands for a member that the document leaves out.
const ABSENT: i32 = -1;
/// How many recent short strings are compared with the next; a power of two.
const SLOTS: usize = 256;
/// The longest string worth comparing: ids, digests and instants.
const MAX_SHARED: usize = 64;

/// A packed result.
#[derive(Debug, Default)]
pub(crate) struct Packed {
    pub(crate) words: Vec<i32>,
    pub(crate) text: String,
}

/// Packs `value`.
pub(crate) fn pack<T: Serialize>(value: &T) -> Result<Packed, Unpackable> {
    let mut packer = Packer { packed: Packed::default(), slots: [Slot::default(); SLOTS], strings: 0 };
    value.serialize(&mut packer)?;
    Ok(packer.packed)
}

/// A value of a kind that no hot result holds.
#[derive(Debug)]
pub(crate) struct Unpackable;

impl fmt::Display for Unpackable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no kind of value that is packed")
    }
}

impl std::error::Error for Unpackable {}

impl ser::Error for Unpackable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Where a short string was packed, and its number.
#[derive(Clone, Copy, Default)]
struct Slot {
    start: usize,
    end: usize,
    number: i32,
}

struct Packer {
    packed: Packed,
    slots: [Slot; SLOTS],
    strings: i32,
}

impl Packer {
    fn word(&mut self, word: i32) -> Result<(), Unpackable> {
        self.packed.words.push(word);
        Ok(())
    }

    fn string(&mut self, string: &str) -> Result<(), Unpackable> {
        let Packed { words, text } = &mut self.packed;
        let start = text.len();
        if (1..=MAX_SHARED).contains(&string.len()) {
            let slot = self.slots.get_mut(slot_of(string.as_bytes())).ok_or(Unpackable)?;
            if text.get(slot.start..slot.end) == Some(string) {
                words.push(!slot.number);
                return Ok(());
            }
            *slot = Slot { start, end: start + string.len(), number: self.strings };
        }
        text.push_str(string);
        self.strings += 1;
        let units = if string.is_ascii() { string.len() } else { string.encode_utf16().count() };
        words.push(i32::try_from(units).map_err(|_| Unpackable)?);
        Ok(())
    }
}

/// The slot of a string, by its length and its ends.
fn slot_of(bytes: &[u8]) -> usize {
    let ends = [bytes.first_chunk::<4>(), bytes.last_chunk::<4>()];
    let [head, tail] = ends.map(|chunk| chunk.map_or(0, |chunk| u32::from_le_bytes(*chunk)));
    let single = bytes.first().map_or(0, |byte| u32::from(*byte));
    let mixed = (head ^ tail.rotate_left(13) ^ single).wrapping_add(bytes.len() as u32).wrapping_mul(0x9E37_79B1);
    (mixed >> 24) as usize % SLOTS
}

impl ser::Serializer for &mut Packer {
    type Ok = ();
    type Error = Unpackable;
    type SerializeSeq = Self;
    type SerializeTuple = ser::Impossible<(), Unpackable>;
    type SerializeTupleStruct = ser::Impossible<(), Unpackable>;
    type SerializeTupleVariant = ser::Impossible<(), Unpackable>;
    type SerializeMap = ser::Impossible<(), Unpackable>;
    type SerializeStruct = Self;
    type SerializeStructVariant = ser::Impossible<(), Unpackable>;

    fn serialize_bool(self, value: bool) -> Result<(), Unpackable> {
        self.word(i32::from(value))
    }

    fn serialize_i32(self, value: i32) -> Result<(), Unpackable> {
        self.word(value)
    }

    fn serialize_i64(self, value: i64) -> Result<(), Unpackable> {
        self.word(value as i32)?;
        self.word((value >> 32) as i32)
    }

    /// A position: texts are far shorter than 2^31.
    fn serialize_u64(self, value: u64) -> Result<(), Unpackable> {
        self.word(i32::try_from(value).map_err(|_| Unpackable)?)
    }

    fn serialize_str(self, value: &str) -> Result<(), Unpackable> {
        self.string(value)
    }

    fn serialize_none(self) -> Result<(), Unpackable> {
        self.word(0)
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Unpackable> {
        self.word(1)?;
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Unpackable> {
        self.string(variant)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Result<(), Unpackable> {
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, Unpackable> {
        self.word(length.and_then(|length| i32::try_from(length).ok()).ok_or(Unpackable)?)?;
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unpackable> {
        Ok(self)
    }

    fn serialize_i8(self, _: i8) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_i16(self, _: i16) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_u8(self, _: u8) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_u16(self, _: u16) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_u32(self, _: u32) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_f32(self, _: f32) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_f64(self, _: f64) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_char(self, _: char) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_unit(self) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unpackable> {
        Err(Unpackable)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unpackable> {
        Err(Unpackable)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unpackable> {
        Err(Unpackable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unpackable> {
        Err(Unpackable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unpackable> {
        Err(Unpackable)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unpackable> {
        Err(Unpackable)
    }
}

impl ser::SerializeSeq for &mut Packer {
    type Ok = ();
    type Error = Unpackable;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Unpackable> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unpackable> {
        Ok(())
    }
}

impl ser::SerializeStruct for &mut Packer {
    type Ok = ();
    type Error = Unpackable;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, _: &'static str, value: &T) -> Result<(), Unpackable> {
        value.serialize(&mut **self)
    }

    fn skip_field(&mut self, _: &'static str) -> Result<(), Unpackable> {
        self.word(ABSENT)
    }

    fn end(self) -> Result<(), Unpackable> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::pack;
    use serde::Serialize;

    #[derive(Serialize)]
    struct Sample {
        name: &'static str,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        left_out: Vec<i32>,
        maybe: Option<i64>,
        list: Vec<&'static str>,
    }

    #[test]
    fn a_document_is_its_members_in_order() {
        let sample =
            Sample { name: "付😀", left_out: Vec::new(), maybe: Some(-1), list: vec!["a", "付😀", "a", ""] };
        let packed = pack(&sample).unwrap();
        // 付 is one unit and 😀 two; the second 付😀 is string 0 again, the second `a` string 1.
        assert_eq!(packed.words, [3, -1, 1, -1, -1, 4, 1, !0, !1, 0]);
        assert_eq!(packed.text, "付😀a");
    }

    #[test]
    fn strings_of_one_slot_are_told_apart() {
        let strings: Vec<String> = (0..2_000).map(|number| format!("id{}end", number % 700)).collect();
        let packed = pack(&strings).unwrap();
        let (mut units, mut seen, mut words) = (packed.text.chars(), Vec::new(), packed.words.iter());
        assert_eq!(words.next(), Some(&2_000));
        for (word, wanted) in words.zip(&strings) {
            let string = match usize::try_from(*word) {
                Ok(length) => {
                    seen.push(units.by_ref().take(length).collect::<String>());
                    seen.last().cloned()
                }
                Err(_) => seen.get(usize::try_from(!*word).unwrap()).cloned(),
            };
            assert_eq!(string.as_ref(), Some(wanted));
        }
    }

    #[test]
    fn what_is_never_packed_is_refused() {
        assert!(pack(&1.5).is_err());
        assert!(pack(&u64::MAX).is_err());
    }
}
