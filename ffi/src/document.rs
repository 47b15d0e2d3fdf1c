//! Documents: UTF-8 JSON in, UTF-8 JSON out, through the core's table of operations.

use crate::border::{fallible, free, null, required, required_mut, value_of};
use crate::desk::redress_desk;
use crate::error::{redress_error, redress_status};
use crate::text;
use redress::{Error, ErrorCode, Result, operations};
use std::ffi::{CStr, c_char};
use std::ptr;

/// A document: UTF-8 JSON. Made empty, filled by the operations as often as wanted.
#[derive(Default)]
pub struct redress_document(Option<String>);

/// A document that holds nothing yet. Free it with `redress_document_free`.
#[unsafe(no_mangle)]
pub extern "C" fn redress_document_new() -> *mut redress_document {
    Box::into_raw(Box::default())
}

/// The first byte of a document; not ended by a zero. Null for a document that holds nothing yet.
///
/// # Safety
/// `document` is null or live. The bytes stay until it is filled again or freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_document_data(document: *const redress_document) -> *const c_char {
    value_of(ptr::null(), || {
        // SAFETY: the caller's promise.
        let held = unsafe { required(document, "document") }?.0.as_ref().ok_or_else(|| null("document"))?;
        Ok(held.as_ptr().cast())
    })
}

/// The number of bytes of a document; 0 for one that holds nothing yet.
///
/// # Safety
/// `document` is null or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_document_length(document: *const redress_document) -> usize {
    value_of(0, || {
        // SAFETY: the caller's promise.
        let held = unsafe { required(document, "document") }?.0.as_ref().ok_or_else(|| null("document"))?;
        Ok(held.len())
    })
}

/// Frees a document; null is allowed.
///
/// # Safety
/// `document` is null or was made by `redress_document_new` and is used by nobody; it must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_document_free(document: *mut redress_document) {
    // SAFETY: the caller's promise.
    unsafe { free(document) };
}

/// Calls any operation by its name, which ends with a zero. `desk` may be null for an operation that needs none.
///
/// # Safety
/// `desk` is null or a live desk; `operation` is null or ends with a zero; `input` is null or points to `length` bytes;
/// `output` is null or live and used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_call(
    desk: *const redress_desk,
    operation: *const c_char,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        if operation.is_null() {
            return Err(null("operation"));
        }
        // SAFETY: not null, and the caller's promise.
        let operation = unsafe { CStr::from_ptr(operation) };
        let operation = operation.to_str().map_err(|_| Error::new(ErrorCode::UnknownOperation))?;
        // SAFETY: the caller's promises.
        unsafe { fill(desk, operation, input, length, output) }
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Keeps the document that `write` gives in `output`.
///
/// # Safety
/// `output` is null or live and used by nobody else.
pub(crate) unsafe fn keep(output: *mut redress_document, write: impl FnOnce() -> Result<String>) -> Result<()> {
    // SAFETY: this function's contract.
    let out = unsafe { required_mut(output, "output") }?;
    out.0 = Some(write()?);
    Ok(())
}

/// Calls `operation` for one of the functions that bear an operation's name.
///
/// # Safety
/// As [`redress_call`].
pub(crate) unsafe fn call(
    desk: *const redress_desk,
    operation: &str,
    input: (*const c_char, usize),
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: this function's contract.
    let work = || unsafe { fill(desk, operation, input.0, input.1, output) };
    // SAFETY: this function's contract.
    unsafe { fallible(error, work) }
}

/// Calls `operation` and keeps its answer in `output`.
///
/// # Safety
/// As [`redress_call`].
unsafe fn fill(
    desk: *const redress_desk,
    operation: &str,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
) -> Result<()> {
    let write = || {
        // SAFETY: this function's contract, here and below.
        let input = unsafe { text::read(input, length, "input") }?;
        // SAFETY: as above.
        match unsafe { desk.as_ref() } {
            Some(desk) => operations::call(&desk.0, operation, input),
            None if operations::ON_DESK.contains(&operation) => Err(null("desk")),
            None => operations::call_alone(operation, input),
        }
    };
    // SAFETY: this function's contract.
    unsafe { keep(output, write) }
}
