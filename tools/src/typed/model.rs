//! The documents and operations as a generator wants them: records, closed sets, tagged unions.
//!
//! Policies are not among them: they stay JSON in every language but Rust.

use serde::Deserialize;
use serde_json::{Map, Value};
use std::{collections::BTreeMap, io};

/// Everything that is generated.
#[derive(Debug)]
pub(super) struct Model {
    /// In an order in which each comes after those that it is made of.
    pub(super) types: Vec<(String, Type)>,
    /// In the order of the manifest.
    pub(super) operations: Vec<Operation>,
}

/// An operation, from the manifest.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Operation {
    pub(super) name: String,
    pub(super) on: String,
    pub(super) input: String,
    pub(super) output: String,
}

impl Operation {
    pub(super) fn on_desk(&self) -> bool {
        self.on == "desk"
    }

    pub(super) fn has_input(&self) -> bool {
        self.input != "Nothing"
    }
}

#[derive(Debug, Deserialize)]
struct Manifest {
    operation: Vec<Operation>,
}

/// A declared type.
#[derive(Clone, Debug)]
pub(super) enum Type {
    Record { doc: String, fields: Vec<Field> },
    Closed { doc: String, values: Vec<Named> },
    Tagged { doc: String, tag: String, variants: Vec<Variant> },
}

/// A value of a closed set.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) doc: String,
}

/// A kind of a tagged union.
#[derive(Clone, Debug)]
pub(super) struct Variant {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) fields: Vec<Field>,
}

/// A member of a record.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) shape: Shape,
    pub(super) optional: bool,
}

/// What a member holds.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    Text,
    /// A text with only one value, as a document's `schema`.
    Constant(String),
    Instant,
    Int32,
    Int64,
    Bool,
    Declared(String),
    List(Box<Shape>),
    /// Any JSON: a policy, or a form that no rule here covers.
    Json,
}

impl Model {
    pub(super) fn read(schema: &str, manifest: &str) -> io::Result<Self> {
        let schema: Value = serde_json::from_str(schema).map_err(io::Error::other)?;
        let definitions = schema
            .get("$defs")
            .and_then(Value::as_object)
            .ok_or_else(|| io::Error::other("the schema has no $defs"))?;
        let manifest: Manifest = toml::from_str(manifest).map_err(io::Error::other)?;
        let operations: Vec<Operation> =
            manifest.operation.into_iter().filter(|operation| !operation.name.starts_with("desk_")).collect();
        let mut reader = Reader { definitions, done: BTreeMap::new(), types: Vec::new() };
        reader.shape_of("Error");
        for operation in &operations {
            reader.shape_of(&operation.input);
            reader.shape_of(&operation.output);
        }
        Ok(Self { types: reader.types, operations })
    }
}

struct Reader<'a> {
    definitions: &'a Map<String, Value>,
    done: BTreeMap<String, Shape>,
    types: Vec<(String, Type)>,
}

impl Reader<'_> {
    /// The shape of the definition `name`; declares what it needs first.
    fn shape_of(&mut self, name: &str) -> Shape {
        if let Some(shape) = self.done.get(name) {
            return shape.clone();
        }
        let Some(definition) =
            self.definitions.get(name).filter(|_| !name.starts_with("Policy") || name == "PolicyRef")
        else {
            return Shape::Json;
        };
        // A type that holds itself would come back here; it stays JSON.
        self.done.insert(name.to_owned(), Shape::Json);
        let shape = match self.declared(definition) {
            Some(declared) => {
                self.types.push((name.to_owned(), declared));
                Shape::Declared(name.to_owned())
            }
            None => self.shape(definition).0,
        };
        self.done.insert(name.to_owned(), shape.clone());
        shape
    }

    /// The type that a definition declares; `None` for one that only names a scalar.
    fn declared(&mut self, definition: &Value) -> Option<Type> {
        let doc = doc(definition);
        if definition.get("type").and_then(Value::as_str) == Some("object") {
            return Some(Type::Record { doc, fields: self.fields(definition, None) });
        }
        if let Some(values) = closed(definition) {
            return Some(Type::Closed { doc, values });
        }
        let alternatives = definition.get("oneOf").or_else(|| definition.get("anyOf"))?.as_array()?;
        if let Some(tag) = tag(alternatives) {
            let variants = alternatives.iter().map(|alternative| Variant {
                name: constant(alternative, &tag).unwrap_or_default(),
                doc: self::doc(alternative),
                fields: self.fields(alternative, Some(&tag)),
            });
            let variants = variants.collect();
            return Some(Type::Tagged { doc, tag, variants });
        }
        // A union keyed by the name of its one member is a record of which one member is there.
        if alternatives.iter().all(|alternative| members(alternative).is_some_and(|members| members.len() == 1)) {
            let fields = alternatives.iter().flat_map(|alternative| self.fields(alternative, None));
            let fields = fields.map(|field| Field { optional: true, ..field }).collect();
            return Some(Type::Record { doc, fields });
        }
        None
    }

    fn fields(&mut self, object: &Value, tag: Option<&str>) -> Vec<Field> {
        let required: Vec<&str> =
            object.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let Some(members) = members(object) else { return Vec::new() };
        members
            .iter()
            .filter(|(name, _)| Some(name.as_str()) != tag)
            .map(|(name, member)| {
                let (shape, nullable) = self.shape(member);
                let optional = nullable || !required.contains(&name.as_str());
                Field { name: name.clone(), doc: doc(member), shape, optional }
            })
            .collect()
    }

    /// The shape of a member, and whether it may be null.
    fn shape(&mut self, member: &Value) -> (Shape, bool) {
        if let Some(name) = member.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
            return (self.shape_of(name), false);
        }
        if let Some(alternatives) = member.get("anyOf").and_then(Value::as_array) {
            let rest: Vec<&Value> = alternatives.iter().filter(|item| type_name(item) != Some("null")).collect();
            if let [only] = rest.as_slice() {
                return (self.shape(only).0, rest.len() < alternatives.len());
            }
            return (Shape::Json, false);
        }
        if let Some([Value::String(only)]) = member.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
            return (Shape::Constant(only.clone()), false);
        }
        let nullable =
            member.get("type").and_then(Value::as_array).is_some_and(|types| types.iter().any(|name| name == "null"));
        let format = member.get("format").and_then(Value::as_str);
        let shape = match (type_name(member), format) {
            (Some("string"), Some("date-time")) => Shape::Instant,
            (Some("string"), _) => Shape::Text,
            (Some("boolean"), _) => Shape::Bool,
            (Some("integer"), Some("int32" | "uint")) => Shape::Int32,
            (Some("integer"), _) => match member.get("maximum").and_then(Value::as_i64) {
                Some(most) if i32::try_from(most).is_ok() => Shape::Int32,
                _ => Shape::Int64,
            },
            (Some("array"), _) => {
                Shape::List(Box::new(member.get("items").map_or(Shape::Json, |item| self.shape(item).0)))
            }
            _ => Shape::Json,
        };
        (shape, nullable)
    }
}

fn type_name(member: &Value) -> Option<&str> {
    match member.get("type")? {
        Value::Array(types) => types.iter().filter_map(Value::as_str).find(|name| *name != "null"),
        name => name.as_str(),
    }
}

fn members(object: &Value) -> Option<&Map<String, Value>> {
    object.get("properties")?.as_object()
}

fn constant(alternative: &Value, tag: &str) -> Option<String> {
    Some(members(alternative)?.get(tag)?.get("const")?.as_str()?.to_owned())
}

/// The member that tells the alternatives apart.
fn tag(alternatives: &[Value]) -> Option<String> {
    let first = members(alternatives.first()?)?;
    let tags = first.keys().filter(|tag| alternatives.iter().all(|alternative| constant(alternative, tag).is_some()));
    tags.map(String::clone).next()
}

/// The values of a closed set of more than one; documented ones are constants, others a list.
fn closed(definition: &Value) -> Option<Vec<Named>> {
    let mut values = Vec::new();
    match (definition.get("enum"), definition.get("oneOf").and_then(Value::as_array)) {
        (Some(Value::Array(names)), _) if names.len() > 1 => {
            for name in names {
                values.push(Named { name: name.as_str()?.to_owned(), doc: String::new() });
            }
        }
        (None, Some(alternatives)) => {
            for alternative in alternatives {
                match (alternative.get("const"), alternative.get("enum").and_then(Value::as_array)) {
                    (Some(name), _) => values.push(Named { name: name.as_str()?.to_owned(), doc: doc(alternative) }),
                    (None, Some(names)) => {
                        for name in names {
                            values.push(Named { name: name.as_str()?.to_owned(), doc: String::new() });
                        }
                    }
                    _ => return None,
                }
            }
        }
        _ => return None,
    }
    Some(values)
}

/// The first paragraph, in which links of Rust's documentation become plain names.
fn doc(item: &Value) -> String {
    let text = item.get("description").and_then(Value::as_str).unwrap_or_default();
    let first = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    first.replace("[`crate::text::", "[`").replace("[`", "`").replace("`]", "`")
}

/// `payment_failed` as `PaymentFailed`.
pub(super) fn pascal(name: &str) -> String {
    name.split('_').map(capital).collect()
}

/// `payment_failed` as `paymentFailed`.
pub(super) fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |out, word| out + &capital(word))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
