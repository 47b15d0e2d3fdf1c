//! Compares a value with its definition in the committed schema, `core/schema/redress.json`, and tells every fault of form.
//! Knows the part of JSON Schema that the schema uses (a test holds it to that), and nothing of what a value means.

use super::faults::{Faults, Path, integer, is_field_name, name_or_kind};
use super::kind;
use super::pattern::Pattern;
use super::wording::{either, expected, listed, quoted, range};
use crate::error::Fault;
use crate::policy::{MERGE, is_merged};
use crate::value::Timestamp;
use serde_json::{Map, Number, Value};

/// The definitions of the committed schema without what is for people, written beside it by `tools schemas`: a third of its
/// size once the package is compressed. What only later rooms read stands in a file of its own.
const FORMS: &[&str] = &[
    include_str!("../../schema/forms-mask.json"),
    #[cfg(feature = "rooms")]
    include_str!("../../schema/forms-rooms.json"),
];

/// Every definition that this build reads by, by name.
pub(crate) fn definitions() -> Map<String, Value> {
    FORMS.iter().filter_map(|forms| serde_json::from_str::<Map<String, Value>>(forms).ok()).flatten().collect()
}

/// What a fault may name of the document itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Naming {
    /// Names of fields: the document may hold a customer's words.
    FieldsOnly,
    /// Numbers and ids too: the document is a policy.
    Ids,
}

/// Whether an object must be whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every required key must be there.
    Whole,
    /// Keys may be absent, as they are merged into a base; items of lists are whole.
    Partial,
}

/// A comparison under way.
#[derive(Debug)]
pub(crate) struct Form<'a> {
    definitions: &'a Map<String, Value>,
    naming: Naming,
    path: Path,
    faults: &'a mut Faults,
    unsupported: Vec<Fault>,
}

impl<'a> Form<'a> {
    /// A comparison with `definitions` that adds to `faults`.
    pub(crate) fn new(definitions: &'a Map<String, Value>, naming: Naming, faults: &'a mut Faults) -> Self {
        Self { definitions, naming, path: Path::default(), faults, unsupported: Vec::new() }
    }

    /// Compares `value` with the definition of that name.
    pub(crate) fn check(&mut self, definition: &str, value: &Value, extent: Extent) {
        if let Some(schema) = self.definitions.get(definition) {
            self.value(schema, value, extent);
        }
    }

    /// The faults of a `schema` key that names another kind of document or a newer version.
    pub(crate) fn unsupported(self) -> Vec<Fault> {
        self.unsupported
    }

    fn value(&mut self, schema: &Value, value: &Value, extent: Extent) {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let definitions = self.definitions;
            if let Some(definition) = name.strip_prefix("#/$defs/").and_then(|name| definitions.get(name)) {
                self.value(definition, value, extent);
            }
            return;
        }
        if let Some(branches) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
            return self.branches(branches, value, extent);
        }
        if let Some(names) = schema.get("enum").and_then(Value::as_array) {
            return self.one_of(names.iter(), value);
        }
        if let Some(constant) = schema.get("const") {
            return self.one_of(std::iter::once(constant), value);
        }
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => return,
        };
        match value {
            Value::Null if types.contains(&"null") => {}
            Value::Bool(_) if types.contains(&"boolean") => {}
            Value::String(text) if types.contains(&"string") => self.string(schema, text),
            Value::Number(number) if types.contains(&"integer") && !number.is_f64() => self.integer(schema, number),
            Value::Number(_) if types.contains(&"number") => {}
            Value::Array(items) if types.contains(&"array") => self.list(schema, items, extent),
            Value::Object(fields) if types.contains(&"object") => self.object(schema, fields, extent),
            other => self.fault(expected(schema, &types), other),
        }
    }

    fn fault(&mut self, expected: String, got: &Value) {
        let got = match self.naming {
            Naming::FieldsOnly => kind(got).to_owned(),
            Naming::Ids => name_or_kind(got),
        };
        self.faults.push(self.path.fault(expected, got));
    }

    /// An optional value, names of a closed set, or objects told apart by the value or by the name of one field.
    fn branches(&mut self, branches: &[Value], value: &Value, extent: Extent) {
        let is_null = |branch: &Value| branch.get("type").and_then(Value::as_str) == Some("null");
        if value.is_null() && branches.iter().any(is_null) {
            return;
        }
        let branches: Vec<&Value> = branches.iter().filter(|branch| !is_null(branch)).collect();
        if let [only] = branches.as_slice() {
            return self.value(only, value, extent);
        }
        let objects: Vec<&Value> =
            branches.iter().copied().filter(|branch| branch.get("properties").is_some()).collect();
        let names = || branches.iter().copied().flat_map(names_of);
        match (value, objects.first().and_then(|branch| tag_of(branch))) {
            (Value::Object(fields), Some(tag)) => self.tagged(tag, &objects, fields),
            (Value::Object(fields), None) if !objects.is_empty() => self.keyed(&objects, fields),
            _ if objects.is_empty() => self.one_of(names(), value),
            (Value::String(_), None) if names().any(|name| name == value) => {}
            _ => self.fault(format!("{}an object", either(names())), value),
        }
    }

    /// An object whose field `tag` says which of `branches` it is.
    fn tagged(&mut self, tag: &str, branches: &[&Value], fields: &Map<String, Value>) {
        let given = fields.get(tag);
        match given.and_then(|given| branches.iter().find(|branch| constant(branch, tag) == Some(given))) {
            Some(branch) => self.object(branch, fields, Extent::Whole),
            None => {
                let expected = listed(branches.iter().filter_map(|branch| constant(branch, tag)));
                let got =
                    given.map_or("absent", |given| if given.is_string() { "another string" } else { kind(given) });
                self.faults.push(self.path.fault_at(tag, expected, got));
            }
        }
    }

    /// An object whose only field's name says which of `branches` it is.
    fn keyed(&mut self, branches: &[&Value], fields: &Map<String, Value>) {
        let chosen = fields.keys().next().filter(|_| fields.len() == 1);
        match chosen.and_then(|key| branches.iter().find(|branch| only_key(branch) == Some(key))) {
            Some(branch) => self.object(branch, fields, Extent::Whole),
            None => {
                let expected = quoted(branches.iter().filter_map(|branch| only_key(branch))).unwrap_or_default();
                let got = format!("an object with {} fields", fields.len());
                let got = if fields.len() == 1 { "an object with another field".to_owned() } else { got };
                self.faults.push(self.path.fault(format!("an object with one of the fields {expected}"), got));
            }
        }
    }

    fn one_of<'v>(&mut self, names: impl Iterator<Item = &'v Value> + Clone, value: &Value) {
        if names.clone().any(|name| name == value) {
            return;
        }
        let is_schema = names.clone().all(|name| name.as_str().is_some_and(|name| split_schema(name).is_some()));
        let expected = listed(names);
        match value.as_str().filter(|_| is_schema).map(split_schema) {
            Some(other) => {
                let got = match other {
                    Some((kind, version)) if is_field_name(kind) => format!("`redress/{kind}@{version}`"),
                    _ => "another string".to_owned(),
                };
                self.unsupported.push(self.path.fault(expected.clone(), got.clone()));
                self.faults.push(self.path.fault(expected, got));
            }
            None if value.is_string() && self.naming == Naming::FieldsOnly => {
                self.faults.push(self.path.fault(expected, "another string"));
            }
            None => self.fault(expected, value),
        }
    }

    fn string(&mut self, schema: &Value, text: &str) {
        let pattern = schema.get("pattern").and_then(Value::as_str);
        let fits = pattern.and_then(Pattern::new).is_none_or(|pattern| pattern.matches(text));
        let is_instant = schema.get("format").and_then(Value::as_str) == Some("date-time");
        if !fits || (is_instant && Timestamp::parse(text).is_none()) {
            let expected = expected(schema, &["string"]);
            let got = if text.is_empty() { "an empty string" } else { "another string" };
            self.faults.push(self.path.fault(expected, got));
        }
    }

    fn integer(&mut self, schema: &Value, number: &Number) {
        let (least, most) = range(schema);
        let value = number.as_i64().map_or_else(|| number.as_u64().map_or(0, i128::from), i128::from);
        if value >= least && value <= most {
            return;
        }
        let (expected, size) = if value < least {
            (format!("at least {least}"), "a smaller integer")
        } else {
            (format!("at most {most}"), "a greater integer")
        };
        let got = match self.naming {
            Naming::Ids => integer(number),
            Naming::FieldsOnly => size.to_owned(),
        };
        self.faults.push(self.path.fault(expected, got));
    }

    fn list(&mut self, schema: &Value, items: &[Value], extent: Extent) {
        let Some(schema) = schema.get("items") else { return };
        for (index, item) in items.iter().enumerate() {
            let here = self.path.enter_index(index);
            match item.as_object().filter(|_| extent == Extent::Partial && is_merged(item)) {
                Some(fields) => {
                    let mut fields = fields.clone();
                    fields.remove(MERGE);
                    if !fields.contains_key("id") {
                        self.faults.push(self.path.fault_at("id", "given", "absent"));
                    }
                    self.value(schema, &Value::Object(fields), Extent::Partial);
                }
                None => self.value(schema, item, Extent::Whole),
            }
            self.path.leave(here);
        }
    }

    fn object(&mut self, schema: &Value, fields: &Map<String, Value>, extent: Extent) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let property = |key: &str| properties.and_then(|properties| properties.get(key));
        let is_closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        for (key, value) in fields {
            match property(key).or(others) {
                Some(schema) => {
                    let here = self.path.enter_key(key);
                    self.value(schema, value, extent);
                    self.path.leave(here);
                }
                None if is_closed => {
                    let known = properties.into_iter().flat_map(Map::keys);
                    let expected = match quoted(known) {
                        Some(names) => format!("a field of {names}"),
                        None => "absent: there are no fields here".to_owned(),
                    };
                    self.faults.push(self.path.fault_at(key, expected, "an unknown field"));
                }
                None => {}
            }
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        for key in
            required.filter_map(Value::as_str).filter(|key| extent == Extent::Whole && !fields.contains_key(*key))
        {
            let expected = property(key).map_or_else(|| "given".to_owned(), |schema| self.wanted(schema));
            self.faults.push(self.path.fault_at(key, expected, "absent"));
        }
    }

    /// What belongs where a required field is absent.
    fn wanted(&self, schema: &Value) -> String {
        let mut schema = schema;
        while let Some(target) =
            schema.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/$defs/"))
        {
            match self.definitions.get(target) {
                Some(definition) => schema = definition,
                None => break,
            }
        }
        let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        let mut names = names_of(schema).chain(branches.flat_map(names_of)).peekable();
        if names.peek().is_some() && schema.get("oneOf").is_none_or(|branches| !has_objects(branches)) {
            return listed(names);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some(name) => expected(schema, &[name]),
            None => "given".to_owned(),
        }
    }
}

/// What a `schema` key's text names: the kind of document and its version.
fn split_schema(name: &str) -> Option<(&str, u32)> {
    let (kind, version) = name.strip_prefix("redress/")?.split_once('@')?;
    Some((kind, version.parse().ok()?))
}

/// The field of a tagged object whose value is a constant.
fn tag_of(branch: &Value) -> Option<&str> {
    let properties = branch.get("properties")?.as_object()?;
    properties.iter().find(|(_, property)| property.get("const").is_some()).map(|(name, _)| name.as_str())
}

fn constant<'v>(branch: &'v Value, tag: &str) -> Option<&'v Value> {
    branch.get("properties")?.get(tag)?.get("const")
}

fn has_objects(branches: &Value) -> bool {
    branches.as_array().is_some_and(|branches| branches.iter().any(|branch| branch.get("properties").is_some()))
}

fn only_key(branch: &Value) -> Option<&String> {
    branch.get("properties").and_then(Value::as_object)?.keys().next()
}

/// The names that a branch of a closed set gives.
fn names_of(branch: &Value) -> impl Iterator<Item = &Value> + Clone {
    branch.get("enum").and_then(Value::as_array).into_iter().flatten().chain(branch.get("const"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `Form` reads, and what it may pass over.
    const READ: &[&str] = &[
        "$ref",
        "anyOf",
        "oneOf",
        "enum",
        "const",
        "type",
        "pattern",
        "format",
        "minimum",
        "maximum",
        "items",
        "properties",
        "required",
        "additionalProperties",
    ];

    fn visit(schema: &Value, definitions: &Map<String, Value>) {
        let Value::Object(keywords) = schema else { return };
        for (keyword, value) in keywords {
            assert!(READ.contains(&keyword.as_str()), "`{keyword}` is not read");
            match (keyword.as_str(), value) {
                ("$ref", Value::String(name)) => assert!(definitions.contains_key(name.trim_start_matches("#/$defs/"))),
                ("pattern", Value::String(pattern)) => assert!(Pattern::new(pattern).is_some(), "{pattern}"),
                ("format", Value::String(format)) => {
                    assert!(
                        ["date-time", "int32", "int64", "uint", "uint32", "uint64"].contains(&format.as_str()),
                        "{format}"
                    );
                }
                ("properties", Value::Object(fields)) => fields.values().for_each(|field| visit(field, definitions)),
                ("anyOf" | "oneOf", Value::Array(branches)) => {
                    branches.iter().for_each(|branch| visit(branch, definitions))
                }
                ("items" | "additionalProperties", schema) => visit(schema, definitions),
                _ => {}
            }
        }
    }

    #[test]
    fn the_committed_schema_uses_nothing_that_is_not_read() {
        let definitions = definitions();
        assert!(definitions.len() > 50, "{}", definitions.len());
        definitions.values().for_each(|definition| visit(definition, &definitions));
    }
}
