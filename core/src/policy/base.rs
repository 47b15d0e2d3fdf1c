//! The policies that others may extend: so far the embedded default, `wallet@1`.

use super::Policy;
use crate::document::{Faults, from_text, from_value, parse};
use crate::error::{Error, ErrorCode, Result};
use crate::schema::PolicySchema;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// How a policy names the default as its base.
pub(super) const WALLET: &str = "wallet@1";
/// The default's version.
pub(super) const VERSION: &str = "1";

/// The sections of the default, a file each.
pub(super) const MASK: &str = include_str!("../../data/wallet/mask.json");
pub(super) const UNDERSTAND: &str = include_str!("../../data/wallet/understand.json");
pub(super) const CALENDAR: &str = include_str!("../../data/wallet/calendar.json");
pub(super) const SLA: &str = include_str!("../../data/wallet/sla.json");
pub(super) const TRIAGE: &str = include_str!("../../data/wallet/triage.json");
pub(super) const TICKET: &str = include_str!("../../data/wallet/ticket.json");
pub(super) const SURVEY: &str = include_str!("../../data/wallet/survey.json");
pub(super) const CATALOGUE: &str = include_str!("../../data/wallet/catalogue.json");

/// An embedded section.
pub(super) fn section<T: DeserializeOwned>(text: &str) -> Result<T> {
    from_text(text).map_err(|_| Error::new(ErrorCode::Internal))
}

fn section_value(text: &str) -> Result<Value> {
    parse(text, &mut Faults::default())
}

/// The default as a document, to merge another into.
pub(super) fn wallet() -> Result<Value> {
    Ok(json!({
        "schema": PolicySchema::CURRENT,
        "id": crate::ids::PolicyId::WALLET,
        "version": VERSION,
        "mask": section_value(MASK)?,
        "understand": section_value(UNDERSTAND)?,
        "calendar": section_value(CALENDAR)?,
        "sla": section_value(SLA)?,
        "triage": section_value(TRIAGE)?,
        "ticket": section_value(TICKET)?,
        "survey": section_value(SURVEY)?,
        "catalogue": section_value(CATALOGUE)?,
    }))
}

/// A policy from a document, and the sections without the form of one: the default's stand in for them.
pub(super) fn policy(document: Value) -> Result<(Policy, Vec<&'static str>)> {
    let Value::Object(mut fields) = document else { return Err(Error::new(ErrorCode::InvalidPolicy)) };
    let mut broken = Vec::new();
    let mut take = |name: &'static str| fields.remove(name).unwrap_or_default();
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
    let policy = Policy {
        schema: PolicySchema::CURRENT,
        id: or_default("id", take("id"), "\"wallet\"", &mut broken)?,
        version: or_default("version", take("version"), "\"1\"", &mut broken)?,
        mask: or_default("mask", take("mask"), MASK, &mut broken)?,
        understand: or_default("understand", take("understand"), UNDERSTAND, &mut broken)?,
        calendar: or_default("calendar", take("calendar"), CALENDAR, &mut broken)?,
        sla: or_default("sla", take("sla"), SLA, &mut broken)?,
        triage: or_default("triage", take("triage"), TRIAGE, &mut broken)?,
        ticket: or_default("ticket", take("ticket"), TICKET, &mut broken)?,
        survey: or_default("survey", take("survey"), SURVEY, &mut broken)?,
        catalogue: or_default("catalogue", take("catalogue"), CATALOGUE, &mut broken)?,
    };
    Ok((policy, broken))
}
