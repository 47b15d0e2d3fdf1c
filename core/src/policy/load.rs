//! A policy document to a policy: whole, or extending a base; every fault of form is told with its place.

use super::extend::{self, Origin};
use super::{Policy, base};
use crate::document::{Document, Faults, Form, Naming, definitions, form_error, kind, name_or_kind, parse};
use crate::error::{Error, ErrorCode, Fault, Result};
#[cfg(feature = "schema")]
use crate::{ids::PolicyId, schema::PolicySchema};
use serde_json::{Map, Value};

/// A policy as its owner writes it: whole, or only what differs from the default.
///
/// The second form has `extends: "wallet@1"` beside `schema`, `id` and `version`, and of the sections what it changes. Objects
/// are merged key by key. A list whose items have ids is merged by id: an item of a known id replaces that item whole, where it
/// stands, and an item of a new id comes last, in the order given. Any other list and any other value replaces. `remove` takes items
/// away first: from the path of a list to the ids of its items, as `{"sla.targets": ["p4_resolution"]}`.
#[derive(Clone, Debug)]
pub struct PolicyDocument(pub Policy);

impl Document for PolicyDocument {
    fn read(text: &str) -> Result<Self> {
        Policy::from_json(text).map(Self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PolicyDocument {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PolicyDocument".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let whole = generator.subschema_for::<Policy>();
        schemars::json_schema!({
            "description": "A policy as its owner writes it: whole, or only what differs from the default.",
            "anyOf": [whole, {
                "type": "object",
                "properties": {
                    "schema": generator.subschema_for::<PolicySchema>(),
                    "id": generator.subschema_for::<PolicyId>(),
                    "version": {"type": "string"},
                    "extends": {"const": base::WALLET},
                    "remove": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
                    "mask": {"type": "object"},
                    "understand": {"type": "object"},
                    "calendar": {"type": "object"},
                    "sla": {"type": "object"},
                    "triage": {"type": "object"},
                    "ticket": {"type": "object"},
                    "survey": {"type": "object"},
                    "catalogue": {"type": "object"}
                },
                "required": ["schema", "id", "version", "extends"],
                "additionalProperties": false
            }]
        })
    }
}

impl Document for Policy {
    fn read(text: &str) -> Result<Self> {
        Self::from_json(text)
    }
}

/// Reads a policy and tells where its items come from.
pub(super) fn read(text: &str) -> Result<(Policy, Origin)> {
    if let Ok(policy) = serde_json::from_str::<Policy>(text) {
        return Ok((policy, Origin::default()));
    }
    let mut faults = Faults::default();
    let document = parse(text, &mut faults)?;
    match document {
        Value::Object(mut fields) => match fields.remove("extends") {
            Some(name) => extended(&name, fields, faults),
            None => Err(whole(&Value::Object(fields), faults)),
        },
        other => Err(Error::at(ErrorCode::InvalidPolicy, "", "an object", kind(&other))),
    }
}

/// Why a whole policy could not be read.
fn whole(document: &Value, mut faults: Faults) -> Error {
    let definitions = definitions();
    let mut form = Form::new(&definitions, Naming::Ids, &mut faults);
    form.check("Policy", document);
    let unsupported = form.unsupported();
    form_error(ErrorCode::InvalidPolicy, unsupported, faults)
}

/// A policy that says what differs from its base.
fn extended(name: &Value, mut own: Map<String, Value>, mut faults: Faults) -> Result<(Policy, Origin)> {
    let removals = own.remove("remove");
    let definitions = definitions();
    let mut form = Form::new(&definitions, Naming::Ids, &mut faults);
    let mut document = Value::Object(own);
    form.check_partial("Policy", &document);
    let unsupported = form.unsupported();
    for key in ["schema", "id", "version"] {
        if document.get(key).is_none() {
            faults.push(Fault::new(key, "given", "absent"));
        }
    }
    if name.as_str() != Some(base::WALLET) {
        let got = match name.as_str() {
            Some(text) if text.split('@').all(crate::ids::Name::is_valid) => format!("`{text}`"),
            _ => name_or_kind(name),
        };
        let mut all = vec![Fault::new("extends", format!("`{}`", base::WALLET), got)];
        all.extend(faults.into_vec());
        return Err(Error::with_faults(ErrorCode::UnknownBasePolicy, all));
    }
    let mut effective = base::wallet()?;
    if let Some(removals) = &removals {
        extend::remove(&mut effective, removals, &mut faults);
    }
    extend::check_ids(&document, &mut faults);
    if !faults.is_empty() || !unsupported.is_empty() {
        return Err(form_error(ErrorCode::InvalidPolicy, unsupported, faults));
    }
    let mut origin = Origin::default();
    extend::merge(&mut effective, document.take(), &mut origin);
    let mut form = Form::new(&definitions, Naming::Ids, &mut faults);
    form.check("Policy", &effective);
    let unsupported = form.unsupported();
    if !faults.is_empty() {
        return Err(form_error(ErrorCode::InvalidPolicy, unsupported, faults));
    }
    Ok((base::policy(effective)?, origin))
}
