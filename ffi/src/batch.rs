//! The batch twins of the hot operations: many items in one crossing, with a result or an error for each.

use crate::border::{fallible, free, null, required, required_mut, status_of, value_of};
use crate::decision::redress_decision;
use crate::desk::redress_desk;
use crate::error::{redress_error, redress_status};
use crate::list;
use crate::masked::redress_masked;
use crate::message::{self, redress_message};
use crate::options::{self, items, redress_mask_options, redress_triage_options};
use crate::text::redress_text;
use crate::view;
use redress::{Result, operations};
use std::ptr;

/// The rows of a batch: for each item its result, or its error.
type Rows<T> = Vec<std::result::Result<T, Box<redress_error>>>;

/// The rows of a masked batch. Made empty, filled by `redress_mask_batch` as often as wanted.
#[derive(Default)]
pub struct redress_mask_rows(Rows<redress_masked>);

/// The rows of a triaged batch. Made empty, filled by `redress_triage_batch` as often as wanted.
#[derive(Default)]
pub struct redress_decision_rows(Rows<redress_decision>);

/// The row of what became of an item.
fn kept<T>(result: Result<T>) -> std::result::Result<T, Box<redress_error>> {
    result.map_err(|error| Box::new(redress_error::new(error)))
}

/// Reads a row: its status, and either its result or its error. What it has not becomes null; both where there is no row.
///
/// # Safety
/// `result` and `error` are null or point to a pointer each.
unsafe fn row<T>(
    rows: Option<&Rows<T>>,
    index: usize,
    result: *mut *const T,
    error: *mut *const redress_error,
) -> redress_status {
    let mut held = ptr::null();
    let mut failure = ptr::null();
    let status = status_of(|| {
        let rows = rows.ok_or_else(|| null("rows"))?;
        match rows.get(index).ok_or_else(|| list::beyond(index, rows.len()))? {
            Ok(result) => held = ptr::from_ref(result),
            Err(error) => failure = ptr::from_ref(error.as_ref()),
        }
        Ok(())
    });
    // SAFETY: null is told apart, the rest is this function's contract.
    if let Some(result) = unsafe { result.as_mut() } {
        *result = held;
    }
    // SAFETY: as above.
    if let Some(error) = unsafe { error.as_mut() } {
        *error = failure;
    }
    // SAFETY: null is told apart, and it points into the rows.
    unsafe { failure.as_ref() }.map_or(status, |failure| failure.error.code().number())
}

/// Rows that hold nothing yet. Free them with `redress_mask_rows_free`.
#[unsafe(no_mangle)]
pub extern "C" fn redress_mask_rows_new() -> *mut redress_mask_rows {
    Box::into_raw(Box::default())
}

/// Frees rows with all their results and errors; null is allowed.
///
/// # Safety
/// `rows` is null or was made by `redress_mask_rows_new` and is used by nobody; it must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_rows_free(rows: *mut redress_mask_rows) {
    // SAFETY: the caller's promise.
    unsafe { free(rows) };
}

/// Hides every sensitive value of each text. A text that fails is a row with an error, and the call still succeeds.
///
/// # Safety
/// `desk` is null or a live desk; `texts` is null or points to `count` texts, each absent or valid; `options` is null or
/// points to a struct that begins with its size, with pointers that are null or valid; `rows` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_batch(
    desk: *const redress_desk,
    texts: *const redress_text,
    count: usize,
    options: *const redress_mask_options,
    rows: *mut redress_mask_rows,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let desk = unsafe { required(desk, "desk") }?;
        // SAFETY: as above.
        let out = unsafe { required_mut(rows, "rows") }?;
        operations::check_batch("texts", count)?;
        // SAFETY: as above.
        let texts = unsafe { items(texts, count, "texts") }?;
        // SAFETY: as above.
        let options = unsafe { options::read(options) }?;
        let masked = |text: &redress_text| {
            // SAFETY: as above.
            let text = unsafe { crate::text::read(text.data, text.length, "text") }?;
            Ok(redress_masked(Some(desk.0.mask(text, &options)?)))
        };
        out.0 = texts.iter().map(|text| kept(masked(text))).collect();
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// The number of rows.
///
/// # Safety
/// `rows` is null or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_rows_count(rows: *const redress_mask_rows) -> usize {
    // SAFETY: the caller's promise.
    value_of(0, || Ok(unsafe { required(rows, "rows") }?.0.len()))
}

/// Reads row `index`: the row's status, and either `masked` or `error`; the other becomes null, and both where there is no
/// such row. Either may be left out by a null argument. Both belong to the rows: never free them.
///
/// # Safety
/// `rows` is null or live; `masked` and `error` are null or point to a pointer each.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_rows_at(
    rows: *const redress_mask_rows,
    index: usize,
    masked: *mut *const redress_masked,
    error: *mut *const redress_error,
) -> redress_status {
    // SAFETY: the caller's promises, here and below.
    let rows = unsafe { rows.as_ref() }.map(|rows| &rows.0);
    // SAFETY: as above.
    unsafe { row(rows, index, masked, error) }
}

/// Rows that hold nothing yet. Free them with `redress_decision_rows_free`.
#[unsafe(no_mangle)]
pub extern "C" fn redress_decision_rows_new() -> *mut redress_decision_rows {
    Box::into_raw(Box::default())
}

/// Frees rows with all their results and errors; null is allowed.
///
/// # Safety
/// `rows` is null or was made by `redress_decision_rows_new` and is used by nobody; it must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_decision_rows_free(rows: *mut redress_decision_rows) {
    // SAFETY: the caller's promise.
    unsafe { free(rows) };
}

/// Decides about each message at `now` (milliseconds since 1970 UTC). A message that fails is a row with an error, and the
/// call still succeeds. Every message of the array has the size that the first one says, or is a row with an error.
/// `options` may be null.
///
/// # Safety
/// `desk` is null or a live desk; `messages` is null or points to `count` structs that begin with their size, with
/// pointers that are null or valid; `options` is null or points to a struct that begins with its size; `rows` is null or
/// live and used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_triage_batch(
    desk: *const redress_desk,
    messages: *const redress_message,
    count: usize,
    now: i64,
    options: *const redress_triage_options,
    rows: *mut redress_decision_rows,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let desk = unsafe { required(desk, "desk") }?;
        // SAFETY: as above.
        let out = unsafe { required_mut(rows, "rows") }?;
        operations::check_batch("messages", count)?;
        let now = message::instant(now, "now")?;
        // SAFETY: as above.
        unsafe { options::read_triage(options) }?;
        // SAFETY: as above.
        let messages = unsafe { view::array(messages, count, "messages") }?;
        let decided = |message: Result<redress_message>| {
            // SAFETY: as above.
            let message = unsafe { message::own_all(message?) }?;
            Ok(redress_decision(Some(desk.0.triage(&message, now)?)))
        };
        out.0 = messages.map(|message| kept(decided(message))).collect();
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// The number of rows.
///
/// # Safety
/// `rows` is null or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_decision_rows_count(rows: *const redress_decision_rows) -> usize {
    // SAFETY: the caller's promise.
    value_of(0, || Ok(unsafe { required(rows, "rows") }?.0.len()))
}

/// Reads row `index`: the row's status, and either `decision` or `error`; the other becomes null, and both where there is
/// no such row. Either may be left out by a null argument. Both belong to the rows: never free them.
///
/// # Safety
/// `rows` is null or live; `decision` and `error` are null or point to a pointer each.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_decision_rows_at(
    rows: *const redress_decision_rows,
    index: usize,
    decision: *mut *const redress_decision,
    error: *mut *const redress_error,
) -> redress_status {
    // SAFETY: the caller's promises, here and below.
    let rows = unsafe { rows.as_ref() }.map(|rows| &rows.0);
    // SAFETY: as above.
    unsafe { row(rows, index, decision, error) }
}
