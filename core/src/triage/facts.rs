//! What a decision rests on, and whether the host's part of it is in range.

use crate::error::{Error, ErrorCode, Fault, Result};
use crate::ids::{ReasonCode, TeamId};
use crate::message::Message;
use crate::policy::{Condition, Presence};
use crate::sla::Priority;
use crate::understand::Understanding;
use crate::value::{MAX_INTEGER, Timestamp};

/// The longest id or attribute that a host may give, in bytes.
const MAX_HOST_BYTES: usize = 256;

/// What a decision rests on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'a> {
    pub(super) message: &'a Message,
    pub(super) masked: &'a str,
    pub(super) understood: &'a Understanding,
    pub(super) received_at: Timestamp,
    pub(super) now: Timestamp,
}

/// What was decided so far; later rules may ask for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decided<'a> {
    pub(super) priority: Priority,
    pub(super) team: &'a TeamId,
}

impl Facts<'_> {
    /// Whether `when` holds; a rule that asks for priorities fits only once one is decided.
    pub(super) fn fit(&self, when: &Condition, priority: Option<Priority>) -> bool {
        fn holds<T: PartialEq>(list: &[T], value: Option<&T>) -> bool {
            list.is_empty() || value.is_some_and(|value| list.contains(value))
        }
        let understood = self.understood;
        let gave = |code: &ReasonCode| understood.reasons.iter().any(|reason| reason.code == *code);
        let transaction = self.message.transaction.as_ref();
        let is_named = transaction.is_some_and(|transaction| transaction.id.is_some());
        holds(&when.categories, Some(&understood.category))
            && holds(&when.subcategories, understood.subcategory.as_ref())
            && holds(&when.urgencies, Some(&understood.urgency))
            && holds(&when.priorities, priority.as_ref())
            && holds(&when.statuses, transaction.and_then(|transaction| transaction.status.as_ref()))
            && (when.reasons.is_empty() || when.reasons.iter().any(gave))
            && !when.without_reasons.iter().any(gave)
            && match when.transaction {
                None => true,
                Some(Presence::Given) => is_named,
                Some(Presence::Absent) => !is_named,
            }
    }
}

/// Whether the host's values are in range.
pub(super) fn check(message: &Message) -> Result<()> {
    let mut faults = Vec::new();
    let mut text = |path: &str, text: Option<&String>| {
        let bytes = text.map_or(1, String::len);
        if !(1..=MAX_HOST_BYTES).contains(&bytes) {
            let expected = format!("of 1 to {MAX_HOST_BYTES} bytes");
            faults.push(Fault::new(format!("message.{path}"), expected, format!("of {bytes} bytes")));
        }
    };
    text("id", message.id.as_ref());
    if let Some(customer) = &message.customer {
        text("customer.id", customer.id.as_ref());
    }
    if let Some(transaction) = &message.transaction {
        text("transaction.id", transaction.id.as_ref());
        text("transaction.failure.code", transaction.failure.as_ref().map(|failure| &failure.code));
    }
    if let Some(device) = &message.device {
        text("device.model", device.model.as_ref());
        text("device.system", device.system.as_ref());
        text("device.system_version", device.system_version.as_ref());
        text("device.network", device.network.as_ref());
        text("device.app_version", device.app_version.as_ref());
    }
    if message.customer.as_ref().is_some_and(|customer| customer.prior_contacts < 0) {
        faults.push(Fault::new("message.customer.prior_contacts", "at least 0", "a smaller integer"));
    }
    let amount = message.transaction.as_ref().and_then(|transaction| transaction.amount.as_ref());
    match amount.map(|amount| amount.minor_units) {
        Some(i64::MIN..=-1) => {
            faults.push(Fault::new("message.transaction.amount.minor_units", "at least 0", "a smaller integer"));
        }
        Some(minor_units) if minor_units > MAX_INTEGER => {
            let expected = format!("at most {MAX_INTEGER}");
            faults.push(Fault::new("message.transaction.amount.minor_units", expected, "a greater integer"));
        }
        _ => {}
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::with_faults(ErrorCode::InvalidDocument, faults)) }
}
