//! What a customer wrote, and what the host knows about it.

use crate::error::{Error, ErrorCode, Fault, Result};
use crate::ids::{
    ChannelId, InstitutionId, LanguageId, RegionId, SchemeId, TierId, TransactionStatusId, VulnerabilityId,
};
use crate::value::{MAX_INTEGER, Money, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A customer's message; all but the text is optional.
///
/// `Debug` shows no text.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Message {
    /// What the customer wrote; at most [`crate::text::MAX_BYTES`] bytes of UTF-8.
    pub text: String,
    /// The host's own id of the message: give it. Ids of actions are made from it; without it, equal texts that are
    /// received in the same millisecond share theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub id: Option<String>,
    /// When the message came in; clocks start here. `now` when absent, and when it would be later than `now`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub received_at: Option<Timestamp>,
    /// How it came in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub channel: Option<ChannelId>,
    /// The customer's language; told from the text when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub language: Option<LanguageId>,
    /// The jurisdiction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub region: Option<RegionId>,
    /// The kind of institution that received it, for the law that applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub institution: Option<InstitutionId>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer: Option<Customer>,
    /// The transaction that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction: Option<Transaction>,
    /// The device that it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device: Option<Device>,
}

impl Message {
    /// A message of which only the text is known.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Whether the host's values are in range.
    pub(crate) fn check(&self) -> Result<()> {
        let mut faults = Vec::new();
        let mut text = |path: &str, text: Option<&String>| {
            faults.extend(text.and_then(|text| host_fault(&format!("message.{path}"), text)));
        };
        text("id", self.id.as_ref());
        if let Some(customer) = &self.customer {
            text("customer.id", customer.id.as_ref());
        }
        if let Some(transaction) = &self.transaction {
            text("transaction.id", transaction.id.as_ref());
            text("transaction.failure.code", transaction.failure.as_ref().map(|failure| &failure.code));
        }
        if let Some(device) = &self.device {
            text("device.model", device.model.as_ref());
            text("device.system", device.system.as_ref());
            text("device.system_version", device.system_version.as_ref());
            text("device.network", device.network.as_ref());
            text("device.app_version", device.app_version.as_ref());
        }
        if self.customer.as_ref().is_some_and(|customer| customer.prior_contacts < 0) {
            faults.push(Fault::new("message.customer.prior_contacts", "at least 0", "a smaller integer"));
        }
        let amount = self.transaction.as_ref().and_then(|transaction| transaction.amount.as_ref());
        let path = "message.transaction.amount.minor_units";
        match amount.map(|amount| amount.minor_units) {
            Some(..=-1) => faults.push(Fault::new(path, "at least 0", "a smaller integer")),
            Some(minor_units) if minor_units > MAX_INTEGER => {
                faults.push(Fault::new(path, format!("at most {MAX_INTEGER}"), "a greater integer"));
            }
            _ => {}
        }
        if faults.is_empty() { Ok(()) } else { Err(Error::with_faults(ErrorCode::InvalidDocument, faults)) }
    }
}

/// The longest id or attribute that a host may give, in bytes.
const MAX_HOST_BYTES: usize = 256;

/// What is wrong with the length of an id or attribute that a host gave.
pub(crate) fn host_fault(path: &str, text: &str) -> Option<Fault> {
    let expected = || format!("of 1 to {MAX_HOST_BYTES} bytes");
    (text.is_empty() || text.len() > MAX_HOST_BYTES)
        .then(|| Fault::new(path, expected(), format!("of {} bytes", text.len())))
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("text", &Redacted(self.text.len()))
            .field("received_at", &self.received_at)
            .field("channel", &self.channel)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// Stands for raw text in `Debug` output.
pub(crate) struct Redacted(pub(crate) usize);

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0)
    }
}

/// What the host knows about the customer.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Customer {
    /// The host's own id of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub id: Option<String>,
    /// The customer's standing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tier: Option<TierId>,
    /// How often the customer has written about the same matter before; at least 0.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = 0))]
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub prior_contacts: i32,
    /// What makes the customer vulnerable, if anything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub vulnerabilities: Vec<VulnerabilityId>,
}

impl fmt::Debug for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Customer")
            .field("tier", &self.tier)
            .field("prior_contacts", &self.prior_contacts)
            .finish_non_exhaustive()
    }
}

/// What the host knows about the transaction.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Transaction {
    /// The host's own id of the transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub id: Option<String>,
    /// Its amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<Money>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<TransactionStatusId>,
    /// Why it failed, in its scheme's own code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub failure: Option<FailureCode>,
}

impl fmt::Debug for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transaction")
            .field("status", &self.status)
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}

/// A response code; the same code means different things in different schemes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FailureCode {
    /// The scheme that the code belongs to.
    pub scheme: SchemeId,
    /// The code as the scheme writes it.
    pub code: String,
}

/// What the host knows about the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Device {
    /// The model, as the maker names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub model: Option<String>,
    /// The operating system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub system: Option<String>,
    /// The operating system's version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub system_version: Option<String>,
    /// The kind of network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network: Option<String>,
    /// The wallet app's version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_version: Option<String>,
}
