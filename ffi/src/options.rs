//! How to mask, as the caller says it.

use crate::border::null;
use crate::text::redress_text;
use crate::view::{self, sized};
use redress::ids::FindingKind;
use redress::mask::{KindStyle, MaskOptions, MaskStyle};
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
}

/// The style of one kind of value.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_kind_style {
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
}

/// How to decide. It says nothing yet: room for what later versions add.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_triage_options {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
}

sized!(redress_mask_options..style_count, redress_triage_options..size);

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
    let styles = unsafe { items(given.styles, given.style_count, "options.styles") }?;
    let styles = styles.iter().map(|item| {
        // SAFETY: this function's contract.
        let kind = unsafe { item.kind.optional("options.styles.kind") }?.ok_or_else(|| null("options.styles.kind"))?;
        let kind = FindingKind::new(kind).map_err(|_| {
            let expected = "1 to 64 ASCII letters, digits, `_`, `-` or `.`";
            Error::at(ErrorCode::InvalidDocument, "options.styles.kind", expected, "text of another form")
        })?;
        Ok(KindStyle { kind, style: self::style(item.style)? })
    });
    Ok(MaskOptions { style, styles: styles.collect::<Result<_>>()? })
}

fn style(number: i32) -> Result<MaskStyle> {
    Ok(match number {
        n if n == redress_mask_style::KeepEnds as i32 => MaskStyle::KeepEnds,
        n if n == redress_mask_style::Full as i32 => MaskStyle::Full,
        n if n == redress_mask_style::Label as i32 => MaskStyle::Label,
        n if n == redress_mask_style::NumberedLabel as i32 => MaskStyle::NumberedLabel,
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
