//! `mask`: a text in, a handle with the masked text and the findings out.

use crate::border::{fallible, free, null, required, required_mut, status_of};
use crate::desk::redress_desk;
use crate::document::{self, redress_document};
use crate::error::{redress_error, redress_status};
use crate::list::{self, List, View, lists};
use crate::options::{self, redress_mask_options};
use crate::reason::redress_reasons;
use crate::text::{self, redress_text};
use crate::view::{self, sized};
use redress::mask::{Finding, Masked};
use std::ffi::c_char;

/// A masked text with its findings. Made empty, filled by `redress_mask` as often as wanted.
#[derive(Default)]
pub struct redress_masked(pub(crate) Option<Masked>);

/// A list of findings.
pub struct redress_findings {
    _opaque: [u8; 0],
}

/// What a masked text holds.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_masked_view {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The text without its sensitive values.
    pub text: redress_text,
    /// What was hidden, in order of position.
    pub findings: *const redress_findings,
    /// How many.
    pub finding_count: usize,
}

/// A sensitive value, by its place; the value itself is never here.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_finding {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// What it is, as `mobile`.
    pub kind: redress_text,
    /// Where it begins in the text, in the desk's unit.
    pub start: usize,
    /// Where it ends in the text.
    pub end: usize,
    /// Where its replacement begins in the masked text.
    pub masked_start: usize,
    /// Where its replacement ends in the masked text.
    pub masked_end: usize,
    /// How sure, in ten-thousandths.
    pub confidence: i32,
    /// Why.
    pub reasons: *const redress_reasons,
    /// How many.
    pub reason_count: usize,
}

sized!(redress_masked_view..finding_count, redress_finding..reason_count);
lists!(redress_findings: Finding);

impl View<Masked> for redress_masked_view {
    fn of(masked: &Masked) -> Self {
        Self {
            size: 0,
            text: redress_text::lend(&masked.text),
            findings: redress_findings::lend(&masked.findings),
            finding_count: masked.findings.len(),
        }
    }
}

impl View<Finding> for redress_finding {
    fn of(finding: &Finding) -> Self {
        Self {
            size: 0,
            kind: redress_text::lend(finding.kind.as_str()),
            start: finding.start,
            end: finding.end,
            masked_start: finding.masked_start,
            masked_end: finding.masked_end,
            confidence: finding.confidence.get(),
            reasons: redress_reasons::lend(&finding.reasons),
            reason_count: finding.reasons.len(),
        }
    }
}

/// A masked text that holds nothing yet. Free it with `redress_masked_free`.
#[unsafe(no_mangle)]
pub extern "C" fn redress_masked_new() -> *mut redress_masked {
    Box::into_raw(Box::default())
}

/// Frees a masked text; null is allowed.
///
/// # Safety
/// `masked` is null or was made by `redress_masked_new` and is used by nobody; it must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_masked_free(masked: *mut redress_masked) {
    // SAFETY: the caller's promise.
    unsafe { free(masked) };
}

/// Hides every sensitive value of a text. `options` may be null.
///
/// # Safety
/// `desk` is null or a live desk; `text` is null or points to `length` bytes; `options` is null or points to a struct that
/// begins with its size, with pointers that are null or valid; `masked` is null or live and used by nobody else; `error`
/// is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask(
    desk: *const redress_desk,
    text: *const c_char,
    length: usize,
    options: *const redress_mask_options,
    masked: *mut redress_masked,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let desk = unsafe { required(desk, "desk") }?;
        // SAFETY: as above.
        let out = unsafe { required_mut(masked, "masked") }?;
        // SAFETY: as above.
        let text = unsafe { text::read(text, length, "text") }?;
        // SAFETY: as above.
        let options = unsafe { options::read(options) }?;
        out.0 = Some(desk.0.mask(text, &options)?);
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Reads what a masked text holds; one that holds nothing yet counts as null.
///
/// # Safety
/// `masked` is null or live; `view` is null or points to a struct that begins with its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_masked_read(
    masked: *const redress_masked,
    view: *mut redress_masked_view,
) -> redress_status {
    status_of(|| {
        // SAFETY: the caller's promise.
        let held = unsafe { required(masked, "masked") }?.0.as_ref().ok_or_else(|| null("masked"))?;
        // SAFETY: the caller's promise.
        unsafe { view::write(view, View::of(held), "view") }
    })
}

/// The document of a masked text, as the operation gives it in document form; one that holds nothing yet counts as null.
///
/// # Safety
/// `masked` is null or live; `output` is null or live and used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_masked_json(
    masked: *const redress_masked,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promise.
        let held = unsafe { required(masked, "masked") }?.0.as_ref().ok_or_else(|| null("masked"))?;
        // SAFETY: the caller's promise.
        unsafe { document::keep(output, || redress::document::write(held)) }
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Reads finding `index`.
///
/// # Safety
/// `findings` is null or came from a view of a live result; `finding` is null or points to a struct that begins with its
/// size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_findings_at(
    findings: *const redress_findings,
    index: usize,
    finding: *mut redress_finding,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(findings, index, finding) }
}
