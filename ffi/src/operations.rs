//! A function for each operation, in document form. Generated from `tests/operations.toml` by `tools c`.

use crate::desk::redress_desk;
use crate::document::{call, redress_document};
use crate::error::{redress_error, redress_status};
use std::ffi::c_char;
use std::ptr;

/// Which build of the library this is, and the operations that it has. `version` in document form: `Version` out.
///
/// # Safety
/// `output` is null or live and used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_version_json(
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(ptr::null(), "version", (c"{}".as_ptr(), 2), output, error) }
}

/// The effective policy, whole. `policy` in document form: `Policy` out.
///
/// # Safety
/// `desk` is null or a live desk; `output` is null or live and used by nobody else; `error` is null or points to a
/// pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_policy_json(
    desk: *const redress_desk,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "policy", (c"{}".as_ptr(), 2), output, error) }
}

/// Hides every sensitive value of a text. `mask` in document form: `MaskInput` in, `Masked` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "mask", (input, length), output, error) }
}

/// Hides every sensitive value of each text; a text that fails is a row with an error. `mask_batch` in document form:
/// `MaskBatchInput` in, `MaskRows` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_batch_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "mask_batch", (input, length), output, error) }
}

/// Hides every sensitive value of a text, with labels that are numbered across the texts of a ticket. `mask_numbered`
/// in document form: `MaskNumberedInput` in, `NumberedText` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_numbered_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "mask_numbered", (input, length), output, error) }
}

/// Says what of a text looked like a sensitive value and stays in clear, and why. `ruled_out` in document form:
/// `RuledOutInput` in, `RuledOut` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_ruled_out_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "ruled_out", (input, length), output, error) }
}

/// Hides every sensitive value of a JSON document, with its keys as the words beside its values. `mask_document` in
/// document form: `MaskDocumentInput` in, `MaskedDocument` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_document_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "mask_document", (input, length), output, error) }
}

/// Masks the next chunks of a text that comes in chunks; where they end changes nothing. `mask_chunks` in document
/// form: `MaskChunksInput` in, `MaskedChunks` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_chunks_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "mask_chunks", (input, length), output, error) }
}

/// Opens the sealed values of a text for a role that may; what was opened is a record. `unmask` in document form:
/// `UnmaskInput` in, `Unmasked` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_unmask_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "unmask", (input, length), output, error) }
}

/// The rectangles that cover every sensitive value of a screenshot, from the boxes of text that were recognised in it.
/// `mask_screenshot` in document form: `MaskScreenshotInput` in, `Covers` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_screenshot_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "mask_screenshot", (input, length), output, error) }
}

/// An image with rectangles painted black; what `mask_screenshot` gives, or any others. `blackout` in document form:
/// `BlackoutInput` in, `BlackedOut` out.
///
/// # Safety
/// `input` is null or points to `length` bytes; `output` is null or live and used by nobody else; `error` is null or
/// points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_blackout_json(
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(ptr::null(), "blackout", (input, length), output, error) }
}

/// Says what a message is about, how urgent and why. `understand` in document form: `UnderstandInput` in,
/// `Understanding` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_understand_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "understand", (input, length), output, error) }
}

/// Decides everything about a message at a time. `triage` in document form: `TriageInput` in, `Decision` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_triage_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "triage", (input, length), output, error) }
}

/// Decides about each message at a time; a message that fails is a row with an error. `triage_batch` in document form:
/// `TriageBatchInput` in, `DecisionRows` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_triage_batch_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "triage_batch", (input, length), output, error) }
}

/// Where a clock stands at a time: how long it ran, what is left, whether it is at risk. `clock_status` in document
/// form: `ClockStatusInput` in, `ClockStatus` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_clock_status_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "clock_status", (input, length), output, error) }
}

/// The clock after an event; no clock for the event that activates it. `advance_clock` in document form:
/// `AdvanceClockInput` in, `Clock` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_advance_clock_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "advance_clock", (input, length), output, error) }
}

/// The steps of the escalation ladder that a clock comes to in a stretch of time, each told once. `due_steps` in
/// document form: `DueStepsInput` in, `DueSteps` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_due_steps_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "due_steps", (input, length), output, error) }
}

/// What a calendar answers: working time added or measured, openings, working days. `business_time` in document form:
/// `BusinessTimeInput` in, `TimeAnswer` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_business_time_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "business_time", (input, length), output, error) }
}

/// The events that a command on a ticket leads to, or why it may not be given. `decide` in document form: `DecideInput`
/// in, `Events` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_decide_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "decide", (input, length), output, error) }
}

/// The ticket after an event; reads neither policy nor time. `evolve` in document form: `EvolveInput` in, `Ticket` out.
///
/// # Safety
/// `input` is null or points to `length` bytes; `output` is null or live and used by nobody else; `error` is null or
/// points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_evolve_json(
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(ptr::null(), "evolve", (input, length), output, error) }
}

/// The ticket after its whole history, each event of which is checked against the one before. `replay` in document
/// form: `ReplayInput` in, `Ticket` out.
///
/// # Safety
/// `input` is null or points to `length` bytes; `output` is null or live and used by nobody else; `error` is null or
/// points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_replay_json(
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(ptr::null(), "replay", (input, length), output, error) }
}

/// The scores of answers on a scale, with their intervals. `score` in document form: `ScoreInput` in, `Scores` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_score_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "score", (input, length), output, error) }
}

/// The scores of two places as of one. `merge_scores` in document form: `MergeScoresInput` in, `Scores` out.
///
/// # Safety
/// `input` is null or points to `length` bytes; `output` is null or live and used by nobody else; `error` is null or
/// points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_merge_scores_json(
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(ptr::null(), "merge_scores", (input, length), output, error) }
}

/// A reason as a sentence in a language. `explain` in document form: `ExplainInput` in, `Explanation` out.
///
/// # Safety
/// `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
/// nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_explain_json(
    desk: *const redress_desk,
    input: *const c_char,
    length: usize,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { call(desk, "explain", (input, length), output, error) }
}
