//! How to mask, as the caller says it.

use crate::border::null;
use crate::text::redress_text;
use crate::view::{self, sized};
use redress::ids::{FindingKind, InvalidId, KeyId, RoleId, TenantId, TicketId};
use redress::mask::{KindStyle, MaskKeys, MaskOptions, MaskStyle, Repeat, Secret};
use redress::{Error, ErrorCode, Result};
use std::slice;

/// How a value is hidden.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum redress_mask_style {
    /// As the policy says.
    Policy = 0,
    /// Keeps the ends that the card industry's and GB/T rules allow.
    KeepEnds = 1,
    /// A star for every character.
    Full = 2,
    /// The kind's name in brackets.
    Label = 3,
    /// The kind's name and a number: the same value has the same number within a text.
    NumberedLabel = 4,
    /// Eight stars, however long the value is.
    Fixed = 5,
    /// The kind's name and a hash under `secret`.
    KeyedHash = 6,
    /// Another value of the same form, under `secret`.
    FormatPreserving = 7,
    /// The value itself, encrypted; `redress_unmask_json` opens it.
    Sealed = 8,
}

/// Bytes of a key. Absent when `data` is null and `length` is 0.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_secret {
    /// The first byte.
    pub data: *const u8,
    /// The number of bytes.
    pub length: usize,
}

/// Whether equal values become equal sealed values.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum redress_repeat {
    /// Never: two sealed values tell nothing of each other.
    Never = 0,
    /// Under one secret, key id and tenant, whatever the ticket; the ticket is then not bound in.
    WithinTenant = 1,
}

/// The keys of the styles that need some, and what sealed values are bound to. The library copies and wipes what it needs.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_mask_keys {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// Which keys these are; an id.
    pub id: redress_text,
    /// Whose customers these are; an id.
    pub tenant: redress_text,
    /// The ticket that sealed values belong to; may be absent.
    pub ticket: redress_text,
    /// At least 32 random bytes: for hashes, format-preserving values and sealing on servers; may be absent.
    pub secret: redress_secret,
    /// An X25519 public key of 32 bytes to seal to; may be absent.
    pub public_key: redress_secret,
    /// At least 32 random bytes, fresh for each call; needed to seal, but for repeatable values.
    pub entropy: redress_secret,
    /// A `redress_repeat`.
    pub repeat: i32,
    /// Zero.
    pub reserved: i32,
}

/// The style of one kind of value.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_kind_style {
    /// `sizeof` of this struct, set by the caller; that of the first is the stride of the array.
    pub size: usize,
    /// The kind, as `mobile`.
    pub kind: redress_text,
    /// A `redress_mask_style`, but not that of the policy.
    pub style: i32,
}

/// How to mask. All zero but for `size` means: as the policy says.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_mask_options {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// A `redress_mask_style`: that of every kind that `styles` does not name.
    pub style: i32,
    /// Styles by kind; may be null when there are none.
    pub styles: *const redress_kind_style,
    /// How many.
    pub style_count: usize,
    /// Who will read the masked text; may be absent.
    pub role: redress_text,
    /// The keys; may be null.
    pub keys: *const redress_mask_keys,
}

/// How to decide. It says nothing yet: room for what later versions add.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_triage_options {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
}

sized!(
    redress_kind_style..style,
    redress_mask_options..keys,
    redress_mask_keys..reserved,
    redress_triage_options..size
);

/// Reads the options of a decision; null is the default.
///
/// # Safety
/// `options` is null or points to a struct that begins with its size.
pub(crate) unsafe fn read_triage(options: *const redress_triage_options) -> Result<()> {
    if !options.is_null() {
        // SAFETY: this function's contract.
        unsafe { view::read(options, "options") }?;
    }
    Ok(())
}

/// The options at `options`; the default where the pointer is null.
///
/// # Safety
/// `options` is null or points to a struct that begins with its size, whose pointers are null or valid.
pub(crate) unsafe fn read(options: *const redress_mask_options) -> Result<MaskOptions> {
    if options.is_null() {
        return Ok(MaskOptions::default());
    }
    // SAFETY: this function's contract.
    let given = unsafe { view::read(options, "options") }?;
    let style = if given.style == redress_mask_style::Policy as i32 { None } else { Some(style(given.style)?) };
    // SAFETY: this function's contract.
    let styles = unsafe { view::array(given.styles, given.style_count, "options.styles") }?;
    let styles = styles.map(|item| {
        let item = item?;
        // SAFETY: this function's contract.
        let kind = unsafe { id(item.kind, "options.styles.kind", FindingKind::new) }?;
        let kind = kind.ok_or_else(|| null("options.styles.kind"))?;
        Ok(KindStyle { kind, style: self::style(item.style)? })
    });
    // SAFETY: this function's contract.
    let role = unsafe { id(given.role, "options.role", RoleId::new) }?;
    // SAFETY: this function's contract.
    let keys = if given.keys.is_null() { None } else { Some(unsafe { mask_keys(given.keys) }?) };
    Ok(MaskOptions { style, styles: styles.collect::<Result<_>>()?, role, keys })
}

/// The keys at `keys`.
///
/// # Safety
/// As [`read`].
unsafe fn mask_keys(keys: *const redress_mask_keys) -> Result<MaskKeys> {
    let path = |field: &str| format!("options.keys.{field}");
    // SAFETY: this function's contract.
    let given = unsafe { view::read(keys, "options.keys") }?;
    let repeat = match given.repeat {
        n if n == redress_repeat::Never as i32 => None,
        n if n == redress_repeat::WithinTenant as i32 => Some(Repeat::WithinTenant),
        n => return Err(Error::at(ErrorCode::InvalidArgument, path("repeat"), "a redress_repeat", n.to_string())),
    };
    // SAFETY: this function's contract.
    let own_id = unsafe { id(given.id, &path("id"), KeyId::new) }?;
    // SAFETY: this function's contract.
    let tenant = unsafe { id(given.tenant, &path("tenant"), TenantId::new) }?;
    // SAFETY: this function's contract.
    let ticket = unsafe { id(given.ticket, &path("ticket"), TicketId::new) }?;
    // SAFETY: this function's contract.
    let own_secret = unsafe { secret(given.secret, &path("secret")) }?;
    // SAFETY: this function's contract.
    let public_key = unsafe { secret(given.public_key, &path("public_key")) }?;
    // SAFETY: this function's contract.
    let entropy = unsafe { secret(given.entropy, &path("entropy")) }?;
    Ok(MaskKeys {
        id: own_id.ok_or_else(|| null(&path("id")))?,
        tenant: tenant.ok_or_else(|| null(&path("tenant")))?,
        ticket,
        secret: own_secret,
        public_key,
        entropy,
        repeat,
    })
}

/// The form of an id, in words.
const ID: &str = "1 to 64 ASCII letters, digits, `_`, `-` or `.`";

/// The id that `text` is, if present.
///
/// # Safety
/// As [`read`].
unsafe fn id<T>(
    text: redress_text,
    path: &str,
    new: fn(&str) -> std::result::Result<T, InvalidId>,
) -> Result<Option<T>> {
    // SAFETY: this function's contract.
    let text = unsafe { text.optional(path) }?;
    let read = |text| new(text).map_err(|_| Error::at(ErrorCode::InvalidDocument, path, ID, "text of another form"));
    text.map(read).transpose()
}

/// The secret, if present.
///
/// # Safety
/// As [`read`].
unsafe fn secret(given: redress_secret, path: &str) -> Result<Option<Secret>> {
    if given.data.is_null() && given.length == 0 {
        return Ok(None);
    }
    // SAFETY: this function's contract.
    let bytes = unsafe { items(given.data, given.length, path) }?;
    let too_long = || {
        let expected = format!("at most {} bytes", Secret::MAX_BYTES);
        Error::at(ErrorCode::InvalidKey, path, expected, format!("{} bytes", bytes.len()))
    };
    // Looked at before it is copied: a length that was never set must not make a copy of whatever lies there.
    if bytes.len() > Secret::MAX_BYTES {
        return Err(too_long());
    }
    Secret::new(bytes.to_vec()).map(Some).ok_or_else(too_long)
}

fn style(number: i32) -> Result<MaskStyle> {
    Ok(match number {
        n if n == redress_mask_style::KeepEnds as i32 => MaskStyle::KeepEnds,
        n if n == redress_mask_style::Full as i32 => MaskStyle::Full,
        n if n == redress_mask_style::Label as i32 => MaskStyle::Label,
        n if n == redress_mask_style::NumberedLabel as i32 => MaskStyle::NumberedLabel,
        n if n == redress_mask_style::Fixed as i32 => MaskStyle::Fixed,
        n if n == redress_mask_style::KeyedHash as i32 => MaskStyle::KeyedHash,
        n if n == redress_mask_style::FormatPreserving as i32 => MaskStyle::FormatPreserving,
        n if n == redress_mask_style::Sealed as i32 => MaskStyle::Sealed,
        n => return Err(Error::at(ErrorCode::InvalidArgument, "options.style", "a mask style", n.to_string())),
    })
}

/// The array at `items`; empty where `count` is 0.
///
/// # Safety
/// `items` is null or points to `count` items.
pub(crate) unsafe fn items<'a, T>(items: *const T, count: usize, path: &str) -> Result<&'a [T]> {
    if count == 0 {
        return Ok(&[]);
    }
    if items.is_null() {
        return Err(null(path));
    }
    if count > isize::MAX.unsigned_abs() / size_of::<T>().max(1) {
        return Err(Error::at(ErrorCode::InvalidArgument, path, "a count that memory can have", "a larger one"));
    }
    // SAFETY: not null, no longer than an object can be, and this function's contract.
    Ok(unsafe { slice::from_raw_parts(items, count) })
}
