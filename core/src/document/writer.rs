//! Types to JSON, by one writer for both forms: as a document is given out, with its members in the order of their
//! declaration, and the canonical form of RFC 8785 (JCS), so that anyone can compute the same digest of it.
//!
//! No white space, strings with the shortest escapes, integers in decimal. A document of this library holds no other
//! numbers, so a float is refused. Its names are ASCII, for which the order by bytes is RFC 8785's order by UTF-16 code units.

use crate::error::{Error, ErrorCode, Result};
use crate::order;
use serde::ser::{self, Impossible, Serialize};
use std::{fmt, ops::Range};

/// Writes a document as compact JSON.
///
/// # Errors
/// None for the library's own documents.
pub fn write<T: Serialize>(document: &T) -> Result<String> {
    let out = written(document, Order::Declared)?;
    String::from_utf8(out).map_err(|_| Error::new(ErrorCode::Internal))
}

/// Writes `value` in the canonical form, without its own member `left_out`; the empty name leaves out none.
///
/// # Errors
/// `internal` when the value holds what no document holds: a float, bytes, a tuple or a map.
pub(crate) fn write_canonical<T: Serialize>(value: &T, left_out: &str) -> Result<Vec<u8>> {
    written(value, Order::ByName { left_out })
}

/// The order of the members of objects.
#[derive(Clone, Copy)]
enum Order<'a> {
    Declared,
    ByName { left_out: &'a str },
}

fn written<T: Serialize>(value: &T, order: Order<'_>) -> Result<Vec<u8>> {
    let mut writer = Writer { out: Vec::with_capacity(1024), depth: 0, order };
    match value.serialize(&mut writer) {
        Ok(()) => Ok(writer.out),
        Err(Unsupported) => Err(Error::new(ErrorCode::Internal)),
    }
}

/// The value is of a kind that no document holds.
#[derive(Debug, thiserror::Error)]
#[error("not a value of a document")]
struct Unsupported;

impl ser::Error for Unsupported {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Written = std::result::Result<(), Unsupported>;

struct Writer<'a> {
    out: Vec<u8>,
    depth: usize,
    order: Order<'a>,
}

impl Writer<'_> {
    /// A text, a number or a boolean. serde_json escapes as RFC 8785 asks: the two-character escapes where there are any,
    /// else \u00xx in lower case.
    fn plain<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        serde_json::to_writer(&mut self.out, value).map_err(|_| Unsupported)
    }
}

/// An object or an array under way.
///
/// The members of an object are written as they come; `finish` puts them in order where that is asked for. Most come in order.
struct Compound<'a, 'w> {
    writer: &'a mut Writer<'w>,
    start: usize,
    members: Vec<(&'static str, Range<usize>)>,
    closing: &'static str,
}

impl<'a, 'w> Compound<'a, 'w> {
    fn new(writer: &'a mut Writer<'w>, opening: u8, closing: &'static str) -> Self {
        writer.out.push(opening);
        writer.depth += 1;
        Self { start: writer.out.len(), writer, members: Vec::new(), closing }
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        if self.writer.out.len() > self.start {
            self.writer.out.push(b',');
        }
        value.serialize(&mut *self.writer)
    }

    fn member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        if let Order::ByName { left_out } = self.writer.order
            && self.writer.depth == 1
            && name == left_out
        {
            return Ok(());
        }
        let from = self.begin(name)?;
        value.serialize(&mut *self.writer)?;
        self.end(name, from);
        Ok(())
    }

    fn begin(&mut self, name: &'static str) -> Opened<usize> {
        if self.writer.out.len() > self.start {
            self.writer.out.push(b',');
        }
        let from = self.writer.out.len();
        self.writer.plain(name)?;
        self.writer.out.push(b':');
        Ok(from)
    }

    fn end(&mut self, name: &'static str, from: usize) {
        if matches!(self.writer.order, Order::ByName { .. }) {
            self.members.push((name, from..self.writer.out.len()));
        }
    }

    fn finish(mut self) -> Written {
        if !self.members.is_sorted_by(|left, right| left.0 <= right.0) {
            order::by(&mut self.members, |left, right| left.0.cmp(right.0));
            let mut ordered = Vec::with_capacity(self.writer.out.len() - self.start);
            for (_, range) in self.members {
                if !ordered.is_empty() {
                    ordered.push(b',');
                }
                ordered.extend_from_slice(self.writer.out.get(range).ok_or(Unsupported)?);
            }
            self.writer.out.truncate(self.start);
            self.writer.out.extend_from_slice(&ordered);
        }
        self.writer.out.extend_from_slice(self.closing.as_bytes());
        self.writer.depth -= self.closing.len();
        Ok(())
    }
}

macro_rules! plain {
    ($($method:ident: $type:ty),*) => {$(
        fn $method(self, value: $type) -> Written { self.plain(&value) }
    )*};
}

impl ser::SerializeSeq for Compound<'_, '_> {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.item(value)
    }

    fn end(self) -> Written {
        self.finish()
    }
}

impl ser::SerializeStruct for Compound<'_, '_> {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        self.member(name, value)
    }

    fn end(self) -> Written {
        self.finish()
    }
}

impl ser::SerializeStructVariant for Compound<'_, '_> {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        self.member(name, value)
    }

    fn end(self) -> Written {
        self.finish()
    }
}

type Refused = Impossible<(), Unsupported>;
type Opened<T> = std::result::Result<T, Unsupported>;

impl<'a, 'w> ser::Serializer for &'a mut Writer<'w> {
    type Ok = ();
    type Error = Unsupported;
    type SerializeSeq = Compound<'a, 'w>;
    type SerializeTuple = Refused;
    type SerializeTupleStruct = Refused;
    type SerializeTupleVariant = Refused;
    type SerializeMap = Refused;
    type SerializeStruct = Compound<'a, 'w>;
    type SerializeStructVariant = Compound<'a, 'w>;

    plain! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    }

    fn serialize_f32(self, _: f32) -> Written {
        Err(Unsupported)
    }

    fn serialize_f64(self, _: f64) -> Written {
        Err(Unsupported)
    }

    fn serialize_char(self, value: char) -> Written {
        self.plain::<str>(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Written {
        self.plain(value)
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Unsupported)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.plain(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        let mut object = Compound::new(self, b'{', "}");
        object.member(variant, value)?;
        object.finish()
    }

    fn serialize_seq(self, _: Option<usize>) -> Opened<Compound<'a, 'w>> {
        Ok(Compound::new(self, b'[', "]"))
    }

    fn serialize_tuple(self, _: usize) -> Opened<Refused> {
        Err(Unsupported)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Opened<Refused> {
        Err(Unsupported)
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Opened<Refused> {
        Err(Unsupported)
    }

    fn serialize_map(self, _: Option<usize>) -> Opened<Refused> {
        Err(Unsupported)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Opened<Compound<'a, 'w>> {
        Ok(Compound::new(self, b'{', "}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Opened<Compound<'a, 'w>> {
        self.out.push(b'{');
        self.plain(variant)?;
        self.out.push(b':');
        self.depth += 1;
        Ok(Compound::new(self, b'{', "}}"))
    }
}
