//! JSON as a tree that borrows its text, and the reading of this library's types from it. Says nothing of what is wrong.
//!
//! Serde compiles the reading of every type once for each source and with the words of every error. Here all types are read
//! from one source, and its error is empty; `DESIGN.md` has the sizes. `diagnose` finds the faults in another pass.

use serde::de::value::StrDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::Value;
use std::{borrow::Cow, fmt, vec};

/// A value of JSON.
#[derive(Clone, Debug)]
pub(crate) enum Tree<'de> {
    Null,
    Bool(bool),
    Integer(i64),
    /// A number that no document holds: with a fraction, or beyond 64 bits.
    OtherNumber,
    Text(Cow<'de, str>),
    List(Vec<Tree<'de>>),
    Object(Vec<(Cow<'de, str>, Tree<'de>)>),
}

/// The tree is not of the form of the type; where and why, `diagnose` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("of another form")]
pub(crate) struct Refused;

impl de::Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Read<T> = Result<T, Refused>;

/// Reads a value of JSON text; a key given twice, or one that the type has not, is refused.
pub(crate) fn from_text<'de, T: Deserialize<'de>>(text: &'de str) -> Read<T> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let tree = Tree::deserialize(&mut deserializer).map_err(|_| Refused)?;
    deserializer.end().map_err(|_| Refused)?;
    T::deserialize(tree)
}

/// Reads a value of JSON.
pub(crate) fn from_value<T: de::DeserializeOwned>(value: Value) -> Read<T> {
    T::deserialize(Tree::from(value))
}

/// Reads a text as `read` says, without keeping a copy of it.
pub(crate) fn text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error> {
    struct Text<F>(F);

    impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Text<F> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text of the form that the schema gives")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            (self.0)(text).ok_or_else(|| E::custom("a text of another form"))
        }
    }

    deserializer.deserialize_str(Text(read))
}

impl From<Value> for Tree<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => number.as_i64().map_or(Self::OtherNumber, Self::Integer),
            Value::String(text) => Self::Text(text.into()),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(fields) => {
                Self::Object(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Whole)
    }
}

/// Takes whatever comes.
struct Whole;

impl<'de> Visitor<'de> for Whole {
    type Value = Tree<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree<'de>, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree<'de>, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree<'de>, E> {
        Ok(Tree::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree<'de>, E> {
        Ok(i64::try_from(value).map_or(Tree::OtherNumber, Tree::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Tree<'de>, E> {
        Ok(Tree::OtherNumber)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = entries.next_key_seed(Key)? {
            fields.push((key, entries.next_value()?));
        }
        Ok(Tree::Object(fields))
    }
}

/// A key of an object; serde's own reading of a `Cow` never borrows.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

macro_rules! integers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> { self.integer(visitor) }
    )*};
}

impl<'de> Tree<'de> {
    fn integer<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Self::Integer(value) => visitor.visit_i64(value),
            _ => Err(Refused),
        }
    }
}

/// Each type asks for the one kind that it is made of, so no code is made for the others.
impl<'de> Deserializer<'de> for Tree<'de> {
    type Error = Refused;

    integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32
    }

    /// A position or a count in a text or a list, the only ones that are read so: at most what every language holds, which is
    /// Java's and Kotlin's `int`.
    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Self::Integer(value) if i32::try_from(value).is_ok() => visitor.visit_i64(value),
            _ => Err(Refused),
        }
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Bool(value) => visitor.visit_bool(value),
            Self::Integer(value) => visitor.visit_i64(value),
            Self::OtherNumber => visitor.visit_f64(f64::NAN),
            Self::Text(_) => self.deserialize_str(visitor),
            Self::List(_) => self.deserialize_seq(visitor),
            Self::Object(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Self::Bool(value) => visitor.visit_bool(value),
            _ => Err(Refused),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, _: V) -> Read<V::Value> {
        Err(Refused)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, _: V) -> Read<V::Value> {
        Err(Refused)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Self::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Self::Text(Cow::Owned(text)) => visitor.visit_string(text),
            _ => Err(Refused),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, _: V) -> Read<V::Value> {
        Err(Refused)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, _: V) -> Read<V::Value> {
        Err(Refused)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Self::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Self::Null => visitor.visit_unit(),
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
        match self {
            Self::List(items) => visitor.visit_seq(Items(items.into_iter())),
            _ => Err(Refused),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, _: V) -> Read<V::Value> {
        Err(Refused)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, _: V) -> Read<V::Value> {
        Err(Refused)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self {
            Self::Object(fields) => visitor.visit_map(Fields { rest: fields.into_iter(), value: Self::Null }),
            _ => Err(Refused),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        self.deserialize_map(visitor)
    }

    /// A name, or an object whose only key is the name.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        match self {
            Self::Text(name) => visitor.visit_enum(Variant { name, content: None }),
            Self::Object(fields) => match <[_; 1]>::try_from(fields) {
                Ok([(name, content)]) => visitor.visit_enum(Variant { name, content: Some(content) }),
                Err(_) => Err(Refused),
            },
            _ => Err(Refused),
        }
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_unit()
    }
}

struct Items<'de>(vec::IntoIter<Tree<'de>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        self.0.next().map(|item| seed.deserialize(item)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Fields<'de> {
    rest: vec::IntoIter<(Cow<'de, str>, Tree<'de>)>,
    value: Tree<'de>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Read<Option<K::Value>> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.value = value;
        match key {
            Cow::Borrowed(key) => seed.deserialize(StrDeserializer::new(key)).map(Some),
            Cow::Owned(key) => seed.deserialize(StrDeserializer::new(&key)).map(Some),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Read<V::Value> {
        seed.deserialize(std::mem::replace(&mut self.value, Tree::Null))
    }
}

/// A variant of an enum, and what stands in it.
pub(super) struct Variant<'de> {
    pub(super) name: Cow<'de, str>,
    pub(super) content: Option<Tree<'de>>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Refused;
    type Variant = Content<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Read<(V::Value, Content<'de>)> {
        Ok((seed.deserialize(StrDeserializer::new(&self.name))?, Content(self.content)))
    }
}

pub(super) struct Content<'de>(Option<Tree<'de>>);

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = Refused;

    fn unit_variant(self) -> Read<()> {
        if self.0.is_none() { Ok(()) } else { Err(Refused) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Read<T::Value> {
        seed.deserialize(self.0.ok_or(Refused)?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Read<V::Value> {
        Err(Refused)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Read<V::Value> {
        self.0.ok_or(Refused)?.deserialize_map(visitor)
    }
}
