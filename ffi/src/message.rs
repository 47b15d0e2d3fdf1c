//! A customer's message, as the caller gives it: structs of borrowed texts, read into the core's own type.

use crate::options::items;
use crate::text::redress_text;
use crate::view::{self, sized};
use redress::ids::InvalidId;
use redress::message::{Customer, Device, FailureCode, Transaction};
use redress::value::Money;
use redress::{Error, ErrorCode, Message, Result, Timestamp};

/// A customer's message; all but the text may be absent, null or zero.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_message {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// What the customer wrote.
    pub text: redress_text,
    /// The host's own id of the message: give it. Ids of actions are made from it; without it, equal texts that are received
    /// in the same millisecond share theirs.
    pub id: redress_text,
    /// When the message came in, in milliseconds since 1970 UTC; clocks start here. The `now` of the call when null or earlier.
    pub received_at: *const i64,
    /// How it came in.
    pub channel: redress_text,
    /// The customer's language; told from the text when absent.
    pub language: redress_text,
    /// The jurisdiction.
    pub region: redress_text,
    /// The kind of institution that received it.
    pub institution: redress_text,
    /// Who wrote it.
    pub customer: *const redress_customer,
    /// The transaction that it is about.
    pub transaction: *const redress_transaction,
    /// The device that it came from.
    pub device: *const redress_device,
}

/// What the host knows about the customer.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_customer {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The host's own id of the customer.
    pub id: redress_text,
    /// The customer's standing.
    pub tier: redress_text,
    /// How often the customer has written about the same matter before.
    pub prior_contacts: i32,
    /// What makes the customer vulnerable; may be null when there is nothing.
    pub vulnerabilities: *const redress_text,
    /// How many.
    pub vulnerability_count: usize,
}

/// What the host knows about the transaction.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_transaction {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The host's own id of the transaction.
    pub id: redress_text,
    /// Its amount in whole minor units; 0 where `currency` is absent.
    pub minor_units: i64,
    /// The amount's currency.
    pub currency: redress_text,
    /// Where it stands.
    pub status: redress_text,
    /// The scheme of its failure code; neither goes without the other.
    pub failure_scheme: redress_text,
    /// Its failure code, as the scheme writes it.
    pub failure_code: redress_text,
}

/// What the host knows about the device.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_device {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The model, as the maker names it.
    pub model: redress_text,
    /// The operating system.
    pub system: redress_text,
    /// The operating system's version.
    pub system_version: redress_text,
    /// The kind of network.
    pub network: redress_text,
    /// The wallet app's version.
    pub app_version: redress_text,
}

sized!(
    redress_message..device,
    redress_customer..vulnerability_count,
    redress_transaction..failure_code,
    redress_device..app_version,
);

/// The message at `message`.
///
/// # Safety
/// `message` is null or points to a struct that begins with its size, whose pointers are null or valid.
pub(crate) unsafe fn read(message: *const redress_message) -> Result<Message> {
    // SAFETY: this function's contract.
    let given = unsafe { view::read(message, "message") }?;
    // SAFETY: this function's contract.
    unsafe { own_all(given) }
}

/// The message that `given` lends.
///
/// # Safety
/// The pointers of `given` are null or valid.
pub(crate) unsafe fn own_all(given: redress_message) -> Result<Message> {
    // SAFETY: this function's contract, here and below.
    let text = unsafe { crate::text::read(given.text.data, given.text.length, "message.text") }?;
    // SAFETY: as above.
    let received_at = unsafe { given.received_at.as_ref() };
    Ok(Message {
        text: text.to_owned(),
        // SAFETY: as above.
        id: unsafe { own(given.id, "message.id") }?,
        received_at: received_at.map(|at| instant(*at, "message.received_at")).transpose()?,
        // SAFETY: as above.
        channel: unsafe { id(given.channel, "message.channel") }?,
        // SAFETY: as above.
        language: unsafe { id(given.language, "message.language") }?,
        // SAFETY: as above.
        region: unsafe { id(given.region, "message.region") }?,
        // SAFETY: as above.
        institution: unsafe { id(given.institution, "message.institution") }?,
        // SAFETY: as above.
        customer: unsafe { optional(given.customer, customer) }?,
        // SAFETY: as above.
        transaction: unsafe { optional(given.transaction, transaction) }?,
        // SAFETY: as above.
        device: unsafe { optional(given.device, device) }?,
    })
}

/// The instant at `milliseconds`.
pub(crate) fn instant(milliseconds: i64, path: &str) -> Result<Timestamp> {
    Timestamp::from_millis(milliseconds).ok_or_else(|| {
        Error::at(ErrorCode::TimeOutOfRange, path, "an instant of the years 1970 to 9999", "another instant")
    })
}

/// What `read` makes of `pointer`; nothing where it is null.
///
/// # Safety
/// As that of `read`.
unsafe fn optional<T, U>(pointer: *const T, read: unsafe fn(*const T) -> Result<U>) -> Result<Option<U>> {
    // SAFETY: this function's contract.
    if pointer.is_null() { Ok(None) } else { unsafe { read(pointer) }.map(Some) }
}

unsafe fn customer(customer: *const redress_customer) -> Result<Customer> {
    // SAFETY: the contract of `read`, here and below.
    let given = unsafe { view::read(customer, "message.customer") }?;
    let path = "message.customer.vulnerabilities";
    // SAFETY: as above.
    let vulnerabilities = unsafe { items(given.vulnerabilities, given.vulnerability_count, path) }?;
    let vulnerabilities = vulnerabilities.iter().map(|text| {
        // SAFETY: as above.
        unsafe { id(*text, path) }?.ok_or_else(|| crate::border::null(path))
    });
    Ok(Customer {
        // SAFETY: as above.
        id: unsafe { own(given.id, "message.customer.id") }?,
        // SAFETY: as above.
        tier: unsafe { id(given.tier, "message.customer.tier") }?,
        prior_contacts: given.prior_contacts,
        vulnerabilities: vulnerabilities.collect::<Result<_>>()?,
    })
}

unsafe fn transaction(transaction: *const redress_transaction) -> Result<Transaction> {
    // SAFETY: the contract of `read`, here and below.
    let given = unsafe { view::read(transaction, "message.transaction") }?;
    // SAFETY: as above.
    let currency = unsafe { id(given.currency, "message.transaction.currency") }?;
    // SAFETY: as above.
    let scheme = unsafe { id(given.failure_scheme, "message.transaction.failure_scheme") }?;
    // SAFETY: as above.
    let code = unsafe { own(given.failure_code, "message.transaction.failure_code") }?;
    let lacks =
        |absent: bool, beside: bool, path: &str| if absent && beside { Err(crate::border::null(path)) } else { Ok(()) };
    lacks(currency.is_none(), given.minor_units != 0, "message.transaction.currency")?;
    lacks(scheme.is_none(), code.is_some(), "message.transaction.failure_scheme")?;
    lacks(code.is_none(), scheme.is_some(), "message.transaction.failure_code")?;
    Ok(Transaction {
        // SAFETY: as above.
        id: unsafe { own(given.id, "message.transaction.id") }?,
        amount: currency.map(|currency| money(given.minor_units, currency)).transpose()?,
        // SAFETY: as above.
        status: unsafe { id(given.status, "message.transaction.status") }?,
        failure: scheme.zip(code).map(|(scheme, code)| FailureCode { scheme, code }),
    })
}

fn money(minor_units: i64, currency: redress::ids::CurrencyId) -> Result<Money> {
    if minor_units.unsigned_abs() > redress::value::MAX_INTEGER.unsigned_abs() {
        let path = "message.transaction.minor_units";
        return Err(Error::at(ErrorCode::InvalidDocument, path, "an integer within ±(2^53 − 1)", "a larger one"));
    }
    Ok(Money { minor_units, currency })
}

unsafe fn device(device: *const redress_device) -> Result<Device> {
    // SAFETY: the contract of `read`, here and below.
    let given = unsafe { view::read(device, "message.device") }?;
    Ok(Device {
        // SAFETY: as above.
        model: unsafe { own(given.model, "message.device.model") }?,
        // SAFETY: as above.
        system: unsafe { own(given.system, "message.device.system") }?,
        // SAFETY: as above.
        system_version: unsafe { own(given.system_version, "message.device.system_version") }?,
        // SAFETY: as above.
        network: unsafe { own(given.network, "message.device.network") }?,
        // SAFETY: as above.
        app_version: unsafe { own(given.app_version, "message.device.app_version") }?,
    })
}

/// The text as the core's own, if present.
///
/// # Safety
/// As [`redress_text::optional`].
unsafe fn own(text: redress_text, path: &str) -> Result<Option<String>> {
    // SAFETY: this function's contract.
    Ok(unsafe { text.optional(path) }?.map(str::to_owned))
}

/// The text as an id, if present.
///
/// # Safety
/// As [`redress_text::optional`].
pub(crate) unsafe fn id<T: std::str::FromStr<Err = InvalidId>>(text: redress_text, path: &str) -> Result<Option<T>> {
    // SAFETY: this function's contract.
    let text = unsafe { text.optional(path) }?;
    text.map(str::parse).transpose().map_err(|_| {
        Error::at(
            ErrorCode::InvalidDocument,
            path,
            "1 to 64 ASCII letters, digits, `_`, `-` or `.`",
            "text of another form",
        )
    })
}
