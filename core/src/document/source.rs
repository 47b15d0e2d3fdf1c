//! The reading of this library's types from a tree.
//!
//! Serde compiles the reading of every type once for each source, with the words of every error and with what frees the
//! source when one comes. Here all types are read from one source that is only lent, and its error is empty; and a struct is
//! given its fields one by one in its own order, so that no type looks its names up. `DESIGN.md` has the sizes. What can be
//! the same for all types stands in functions of its own.

use super::tree::{Read, Refused, Tree};
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use std::{borrow::Cow, slice};

type Member<'de> = (Cow<'de, str>, Tree<'de>);

impl<'de> Tree<'de> {
    fn integer(&self) -> Read<i64> {
        match self {
            Self::Integer(value) => Ok(*value),
            _ => Err(Refused),
        }
    }

    fn text(&self) -> Read<&str> {
        match self {
            Self::Text(text) => Ok(text),
            _ => Err(Refused),
        }
    }

    fn items(&self) -> Read<Items<'_, 'de>> {
        match self {
            Self::List(items) => Ok(Items(items.iter())),
            _ => Err(Refused),
        }
    }

    fn members(&self) -> Read<Members<'_, 'de>> {
        match self {
            Self::Object(members) => Ok(Members { rest: members.iter(), value: &Tree::Null }),
            _ => Err(Refused),
        }
    }

    /// The members of an object that has those of `names` and no others, none of them twice, besides one named `left_out`.
    #[inline(never)]
    fn fields(&self, names: &'static [&'static str], left_out: Option<&'static str>) -> Read<Fields<'_, 'de>> {
        let Self::Object(members) = self else { return Err(Refused) };
        let fields = Fields { names: names.iter(), members, next: 0 };
        let mut known = fields.clone();
        let count = names.iter().filter_map(|_| known.step()).count();
        if count + usize::from(left_out.is_some()) == members.len() { Ok(fields) } else { Err(Refused) }
    }

    /// A name, or an object whose only key is the name.
    fn variant(&self) -> Read<Variant<'_, 'de>> {
        match self {
            Self::Text(name) => Ok(Variant { name, content: Content { tree: None, left_out: None } }),
            Self::Object(members) => match members.as_slice() {
                [(name, content)] => Ok(Variant { name, content: Content { tree: Some(content), left_out: None } }),
                _ => Err(Refused),
            },
            _ => Err(Refused),
        }
    }

    /// An object in which the member `tag` is the name, beside the others.
    pub(super) fn tagged(&self, tag: &'static str) -> Read<Variant<'_, 'de>> {
        let Self::Object(members) = self else { return Err(Refused) };
        let mut names = members.iter().filter(|(key, _)| key == tag);
        match (names.next(), names.next()) {
            (Some((_, name)), None) => {
                Ok(Variant { name: name.text()?, content: Content { tree: Some(self), left_out: Some(tag) } })
            }
            _ => Err(Refused),
        }
    }
}

macro_rules! integers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> { visitor.visit_i64(self.integer()?) }
    )*};
}

macro_rules! refused {
    ($($method:ident($($argument:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self $(, _: $argument)*, _: V) -> Read<V::Value> { Err(Refused) }
    )*};
}

/// Each type asks for the one kind that it is made of, so no code is made for the others.
impl<'de> Deserializer<'de> for &Tree<'de> {
    type Error = Refused;

    integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32
    }

    // What no document of this library holds.
    refused! {
        deserialize_f32();
        deserialize_f64();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_tuple(usize);
        deserialize_tuple_struct(&'static str, usize);
    }

    /// A position or a count in a text or a list, the only ones that are read so: at most what every language holds, which is
    /// Java's and Kotlin's `int`.
    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match i32::try_from(self.integer()?) {
            Ok(value) => visitor.visit_i64(value.into()),
            Err(_) => Err(Refused),
        }
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Tree::Null => visitor.visit_unit(),
            Tree::Bool(value) => visitor.visit_bool(*value),
            Tree::Integer(value) => visitor.visit_i64(*value),
            Tree::OtherNumber => visitor.visit_f64(f64::NAN),
            Tree::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Tree::Text(Cow::Owned(text)) => visitor.visit_str(text),
            Tree::List(_) => self.deserialize_seq(visitor),
            Tree::Object(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Tree::Bool(value) => visitor.visit_bool(*value),
            _ => Err(Refused),
        }
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Tree::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Tree::Null => visitor.visit_unit(),
            _ => Err(Refused),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Read<V::Value> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Read<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_seq(self.items()?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_map(self.members()?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        visitor.visit_seq(self.fields(names, None)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        visitor.visit_enum(self.variant()?)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_unit()
    }
}

struct Items<'t, 'de>(slice::Iter<'t, Tree<'de>>);

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        self.0.next().map(|item| seed.deserialize(item)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The fields of a struct in its own order. One that is missing counts as the end of them, after which there may be more: a
/// field that has a default takes that, and any other refuses.
#[derive(Clone)]
struct Fields<'t, 'de> {
    names: slice::Iter<'static, &'static str>,
    members: &'t [Member<'de>],
    /// Where the next one stands, if the members are in order too.
    next: usize,
}

impl<'t, 'de> Fields<'t, 'de> {
    /// Goes to the next field.
    #[inline(never)]
    fn step(&mut self) -> Option<&'t Tree<'de>> {
        let name = *self.names.next()?;
        let is_it = |(key, _): &Member<'_>| key == name;
        let (before, after) = self.members.split_at_checked(self.next)?;
        let place = match after.iter().position(is_it) {
            Some(place) => self.next + place,
            None => before.iter().position(is_it)?,
        };
        self.next = place + 1;
        self.members.get(place).map(|(_, value)| value)
    }
}

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        self.step().map(|value| seed.deserialize(value)).transpose()
    }
}

struct Members<'t, 'de> {
    rest: slice::Iter<'t, Member<'de>>,
    value: &'t Tree<'de>,
}

impl<'t> Members<'t, '_> {
    /// Goes to the next member; gives its name.
    #[inline(never)]
    fn step(&mut self) -> Option<&'t str> {
        let (key, value) = self.rest.next()?;
        self.value = value;
        Some(key)
    }
}

impl<'de> MapAccess<'de> for Members<'_, 'de> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Read<Option<K::Value>> {
        match self.step() {
            Some(key) => seed.deserialize(StrDeserializer::new(key)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Read<V::Value> {
        seed.deserialize(self.value)
    }
}

/// A variant of an enum, and what stands in it.
pub(super) struct Variant<'t, 'de> {
    name: &'t str,
    content: Content<'t, 'de>,
}

impl<'t, 'de> EnumAccess<'de> for Variant<'t, 'de> {
    type Error = Refused;
    type Variant = Content<'t, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Read<(V::Value, Content<'t, 'de>)> {
        Ok((seed.deserialize(StrDeserializer::new(self.name))?, self.content))
    }
}

pub(super) struct Content<'t, 'de> {
    tree: Option<&'t Tree<'de>>,
    left_out: Option<&'static str>,
}

impl<'de> VariantAccess<'de> for Content<'_, 'de> {
    type Error = Refused;

    fn unit_variant(self) -> Read<()> {
        if self.tree.is_none() { Ok(()) } else { Err(Refused) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Read<T::Value> {
        seed.deserialize(self.tree.ok_or(Refused)?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Read<V::Value> {
        Err(Refused)
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Read<V::Value> {
        visitor.visit_seq(self.tree.ok_or(Refused)?.fields(names, self.left_out)?)
    }
}
