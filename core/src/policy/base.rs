//! The policies that others may extend: so far the embedded default, `wallet@1`.

use super::Policy;
use crate::document::{Faults, from_text, from_value, parse};
use crate::error::{Error, ErrorCode, Result};
use crate::ids::PolicyId;
use crate::schema::PolicySchema;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// How a policy names the default as its base.
pub(super) const WALLET: &str = "wallet@1";
/// The default's version.
const VERSION: &str = "1";

/// An embedded section.
fn section<T: DeserializeOwned>(text: &str) -> Result<T> {
    from_text(text).map_err(|_| Error::new(ErrorCode::Internal))
}

fn section_value(text: &str) -> Result<Value> {
    parse(text, &mut Faults::default())
}

/// Makes of the table of sections the default and what reads another policy.
macro_rules! embedded {
    ($($(#[$doc:meta])* $name:ident: $type:ty;)*) => {
        /// The name of every section.
        #[cfg(any(feature = "schema", not(feature = "rooms")))]
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// The default.
        pub(super) fn default_policy() -> Result<Policy> {
            Ok(Policy {
                schema: PolicySchema::CURRENT,
                id: PolicyId::WALLET,
                version: VERSION.to_owned(),
                $($name: section(file!($name))?,)*
            })
        }

        /// The default as a document, to merge another into.
        pub(super) fn wallet() -> Result<Value> {
            let own = [("schema", PolicySchema::CURRENT.name()), ("id", PolicyId::WALLET.as_str()), ("version", VERSION)];
            let mut document: Map<String, Value> = own.map(|(key, text)| (key.to_owned(), text.into())).into_iter().collect();
            $(document.insert(stringify!($name).to_owned(), section_value(file!($name))?);)*
            Ok(Value::Object(document))
        }

        /// A policy from a document, and the sections without the form of one: the default's stand in for them.
        pub(super) fn policy(document: Value) -> Result<(Policy, Vec<&'static str>)> {
            let Value::Object(mut fields) = document else { return Err(Error::new(ErrorCode::InvalidPolicy)) };
            let mut broken = Vec::new();
            let mut take = |name: &'static str| fields.remove(name).unwrap_or_default();
            let policy = Policy {
                schema: PolicySchema::CURRENT,
                id: or_default("id", take("id"), "\"wallet\"", &mut broken)?,
                version: or_default("version", take("version"), "\"1\"", &mut broken)?,
                $($name: or_default(stringify!($name), take(stringify!($name)), file!($name), &mut broken)?,)*
            };
            Ok((policy, broken))
        }
    };
}

/// The file of a section of the default.
macro_rules! file {
    ($name:ident) => {
        include_str!(concat!("../../data/wallet/", stringify!($name), ".json"))
    };
}

sections!(embedded);

fn or_default<T: DeserializeOwned>(
    name: &'static str,
    value: Value,
    text: &str,
    broken: &mut Vec<&'static str>,
) -> Result<T> {
    from_value(value).or_else(|_| {
        broken.push(name);
        section(text)
    })
}
