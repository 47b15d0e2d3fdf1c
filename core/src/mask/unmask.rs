//! Opens sealed values for a permitted role, and says who saw what. What does not open stays as it is: the customer's own text may
//! look like a sealed value, and so the text comes back exactly.

use super::Masker;
use super::keys::OpeningKey;
use super::token;
use super::vault::Opener;
use crate::actor::Actor;
use crate::error::{Error, ErrorCode, Result};
use crate::ids::{FindingKind, KeyId, TenantId, TicketId};
use crate::message::Redacted;
use crate::schema::{AccessRecordSchema, UnmaskedSchema};
use crate::value::{Timestamp, at_least};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Who opens sealed values, when, and with which keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Opening {
    /// The time; the record carries it.
    pub now: Timestamp,
    /// Who; the policy's `mask.openings` say what the role may open.
    pub actor: Actor,
    /// The keys that there are.
    pub keys: Vec<OpeningKey>,
    /// The tenant that the values were sealed for.
    pub tenant: TenantId,
    /// The ticket that they were sealed for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket: Option<TicketId>,
}

/// A text with its sealed values opened. `Debug` shows no text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unmasked {
    /// Which kind of document this is.
    pub schema: UnmaskedSchema,
    /// The text with the values in clear.
    pub text: String,
    /// What was opened, in order of position.
    pub opened: Vec<Opened>,
    /// What looks like a sealed value and was not opened: under another key, tenant or ticket, changed, of a kind that the role
    /// may not open, or the customer's own text.
    pub unopened: Vec<Unopened>,
    /// Who saw what, for the audit; the command `record_access` puts it into the ticket's history.
    pub record: AccessRecord,
}

impl fmt::Debug for Unmasked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unmasked")
            .field("text", &Redacted(self.text.len()))
            .field("opened", &self.opened)
            .field("unopened", &self.unopened)
            .field("record", &self.record)
            .finish_non_exhaustive()
    }
}

/// A value that was opened, by its places in both texts, in the unit of the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Opened {
    /// What it is.
    pub kind: FindingKind,
    /// Where it begins in the text with the values in clear.
    pub start: usize,
    /// Where it ends there.
    pub end: usize,
    /// Where the sealed value begins in the masked text.
    pub masked_start: usize,
    /// Where it ends there.
    pub masked_end: usize,
}

/// What was not opened, by its places in both texts, in the unit of the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unopened {
    /// Where it begins in the text with the values in clear.
    pub start: usize,
    /// Where it ends there.
    pub end: usize,
    /// Where it begins in the masked text.
    pub masked_start: usize,
    /// Where it ends there.
    pub masked_end: usize,
}

/// Who saw which kinds of values, when. Holds no value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AccessRecord {
    /// Which kind of document this is.
    pub schema: AccessRecordSchema,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// The tenant.
    pub tenant: TenantId,
    /// The ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket: Option<TicketId>,
    /// The keys that opened something, in the order of their ids.
    pub keys: Vec<KeyId>,
    /// How many values of each kind were opened, in the order of the kinds' ids.
    pub kinds: Vec<KindCount>,
}

/// How many values of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindCount {
    /// The kind.
    pub kind: FindingKind,
    /// How many.
    #[serde(deserialize_with = "at_least::one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub count: i32,
}

impl Masker {
    /// Opens the sealed values of `text` that `opening` has the keys and the role for; positions are in UTF-8 bytes.
    ///
    /// # Errors
    /// `forbidden` for a role that may open nothing; `invalid_key` for a key of a wrong length; `not_in_this_build`.
    pub(crate) fn unmask(&self, text: &str, opening: &Opening) -> Result<Unmasked> {
        let role = &opening.actor.role;
        let Some(permitted) = self.openings.iter().find(|permitted| permitted.id == *role) else {
            let expected = "a role of the policy's `mask.openings`";
            return Err(Error::at(ErrorCode::Forbidden, "opening.actor.role", expected, format!("`{role}`")));
        };
        let opener = Opener::new(&opening.keys, &opening.tenant, opening.ticket.as_ref())?;
        let mut out = String::with_capacity(text.len());
        let (mut opened, mut unopened, mut keys, mut kinds) =
            (Vec::new(), Vec::new(), BTreeSet::new(), BTreeMap::new());
        let mut copied = 0;
        for (bracket, _) in text.match_indices('[') {
            let Some(sealed) = token::read_sealed(text, bracket) else { continue };
            let (masked_start, masked_end) = (sealed.span.start, sealed.span.end);
            out.push_str(text.get(copied..masked_start).unwrap_or_default());
            copied = masked_end;
            let start = out.len();
            let may = |kind: &FindingKind| permitted.kinds.as_ref().is_none_or(|kinds| kinds.contains(kind));
            match opener.open(&sealed).filter(|(kind, _)| may(kind)) {
                Some((kind, value)) => {
                    out.push_str(&value);
                    keys.extend(KeyId::new(sealed.key).ok());
                    *kinds.entry(kind.clone()).or_insert(0) += 1;
                    opened.push(Opened { kind, start, end: out.len(), masked_start, masked_end });
                }
                None => {
                    out.push_str(text.get(masked_start..masked_end).unwrap_or_default());
                    unopened.push(Unopened { start, end: out.len(), masked_start, masked_end });
                }
            }
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        let record = AccessRecord {
            schema: AccessRecordSchema::CURRENT,
            at: opening.now,
            actor: opening.actor.clone(),
            tenant: opening.tenant.clone(),
            ticket: opening.ticket.clone(),
            keys: keys.into_iter().collect(),
            kinds: kinds.into_iter().map(|(kind, count)| KindCount { kind, count }).collect(),
        };
        Ok(Unmasked { schema: UnmaskedSchema::CURRENT, text: out, opened, unopened, record })
    }
}
