//! A policy document to a policy: whole, or extending a base; every fault of form is told with its place.

use super::origin::Origin;
use super::{Policy, base, extend};
use crate::document::{
    Document, Extent, Faults, Form, Naming, definitions, form_error, from_text, kind, name_or_kind, parse,
};
use crate::error::{Error, ErrorCode, Fault, Result};
use crate::ids::Name;
#[cfg(feature = "schema")]
use crate::{ids::PolicyId, schema::PolicySchema};
use serde_json::{Map, Value};

/// A policy as its owner writes it: whole, or only what differs from the default.
///
/// The second form has `extends: "wallet@1"` beside `schema`, `id` and `version`, and of the sections what it changes. Objects
/// are merged key by key. A list whose items have ids is merged by id: an item of a known id replaces that item whole, where it
/// stands, and an item of a new id comes last, in the order given; an item with `merge: true` is merged into the item of its id
/// by the same rules, so that one phrase can be added to a language. Any other list and any other value replaces. `remove` takes
/// items away first: from the path of a list to the ids of its items, as `{"sla.targets": ["p4_resolution"]}`; a path leads
/// through an item by its id, as `understand.languages.zh.rules`.
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
        let mut schema = schemars::json_schema!({
            "description": "A policy as its owner writes it: whole, or only what differs from the default.",
            "anyOf": [whole, {
                "type": "object",
                "properties": {
                    "schema": generator.subschema_for::<PolicySchema>(),
                    "id": generator.subschema_for::<PolicyId>(),
                    "version": {"type": "string"},
                    "extends": {"const": base::WALLET},
                    "remove": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}
                },
                "required": ["schema", "id", "version", "extends"],
                "additionalProperties": false
            }]
        });
        let properties = schema.pointer_mut("/anyOf/1/properties").and_then(Value::as_object_mut);
        if let Some(properties) = properties {
            properties
                .extend(base::NAMES.iter().map(|name| ((*name).to_owned(), serde_json::json!({"type": "object"}))));
        }
        schema
    }
}

impl Document for Policy {
    fn read(text: &str) -> Result<Self> {
        Self::from_json(text)
    }
}

/// Reads a policy without faults.
pub(super) fn read(text: &str) -> Result<Policy> {
    if let Ok(policy) = from_text::<Policy>(text) {
        let faults = policy.faults();
        return if faults.is_empty() { Ok(policy) } else { Err(Error::with_faults(ErrorCode::InvalidPolicy, faults)) };
    }
    let mut faults = Faults::default();
    let document = parse(text, &mut faults)?;
    #[cfg(not(feature = "rooms"))]
    check_sections(&document)?;
    match document {
        Value::Object(mut fields) => match fields.remove("extends") {
            Some(name) => extended(&name, fields, faults),
            None => {
                let document = Value::Object(fields);
                let unsupported = form_faults(&document, Extent::Whole, &mut faults);
                judge(document, &Origin::default(), unsupported, faults)
            }
        },
        other => Err(Error::at(ErrorCode::InvalidPolicy, "", "an object", kind(&other))),
    }
}

/// Whether this build has every section that `document` has.
///
/// # Errors
/// `not_in_this_build`, with a fault for each that it has not.
#[cfg(not(feature = "rooms"))]
fn check_sections(document: &Value) -> Result<()> {
    let known = definitions();
    let is_section = |name: &&String| {
        let properties = known.get("Policy").and_then(|policy| policy.get("properties"));
        properties.is_some_and(|properties| properties.get(name.as_str()).is_some())
    };
    let own = ["schema", "id", "version"];
    let is_here = |name: &&String| own.iter().chain(base::NAMES).any(|known| known == name);
    let names = document.as_object().into_iter().flat_map(Map::keys);
    let left_out = names.filter(|name| is_section(name) && !is_here(name));
    let faults: Vec<Fault> = left_out
        .map(|name| Fault::new(name.as_str(), "absent in a build without the feature `rooms`", "given"))
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::with_faults(ErrorCode::NotInThisBuild, faults)) }
}

/// Adds the faults of form, and gives those of the schema's version.
fn form_faults(document: &Value, extent: Extent, faults: &mut Faults) -> Vec<Fault> {
    let definitions = definitions();
    let mut form = Form::new(&definitions, Naming::Ids, faults);
    form.check("Policy", document, extent);
    form.unsupported()
}

/// A policy that says what differs from its base.
fn extended(name: &Value, mut own: Map<String, Value>, mut faults: Faults) -> Result<Policy> {
    let removals = own.remove("remove");
    let own = Value::Object(own);
    let unsupported = form_faults(&own, Extent::Partial, &mut faults);
    for key in ["schema", "id", "version"] {
        if own.get(key).is_none() {
            faults.push(Fault::new(key, "given", "absent"));
        }
    }
    extend::check_ids(&own, &mut faults);
    if name.as_str() != Some(base::WALLET) {
        let got = match name.as_str() {
            Some(text) if text.split('@').all(Name::is_valid) => format!("`{text}`"),
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
    let origin = extend::merge(&mut effective, own, &mut faults);
    judge(effective, &origin, unsupported, faults)
}

/// The policy of a document, when neither its form nor what it says has a fault.
///
/// What a section says is judged although another section's form has faults; the section itself must have its form.
fn judge(document: Value, origin: &Origin, unsupported: Vec<Fault>, mut faults: Faults) -> Result<Policy> {
    if !unsupported.is_empty() {
        return Err(form_error(ErrorCode::InvalidPolicy, unsupported, faults));
    }
    let (policy, broken) = base::policy(document)?;
    let mut said: Vec<Fault> = policy.faults_but(&broken).into_iter().map(|fault| origin.in_own_words(fault)).collect();
    let told = faults.paths();
    said.retain(|fault| !told.contains(fault.path.as_str()));
    faults.extend(said);
    if faults.is_empty() && broken.is_empty() {
        return Ok(policy);
    }
    Err(form_error(ErrorCode::InvalidPolicy, unsupported, faults))
}
