//! A function for each operation, in document form. Generated from `tests/operations.toml` by `tools c`.

use crate::desk::redress_desk;
use crate::document::{call, redress_document};
use crate::error::{redress_error, redress_status};
use std::ffi::c_char;
use std::ptr;

/// `version` in document form: `Version` out.
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

/// `policy` in document form: `Policy` out.
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

/// `mask` in document form: `MaskInput` in, `Masked` out.
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

/// `mask_batch` in document form: `MaskBatchInput` in, `MaskRows` out.
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

/// `unmask` in document form: `UnmaskInput` in, `Unmasked` out.
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

/// `understand` in document form: `UnderstandInput` in, `Understanding` out.
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

/// `triage` in document form: `TriageInput` in, `Decision` out.
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

/// `triage_batch` in document form: `TriageBatchInput` in, `DecisionRows` out.
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

/// `clock_status` in document form: `ClockStatusInput` in, `ClockStatus` out.
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

/// `decide` in document form: `DecideInput` in, `Events` out.
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

/// `evolve` in document form: `EvolveInput` in, `Ticket` out.
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

/// `replay` in document form: `ReplayInput` in, `Ticket` out.
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

/// `score` in document form: `ScoreInput` in, `Scores` out.
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

/// `merge_scores` in document form: `MergeScoresInput` in, `Scores` out.
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

/// `explain` in document form: `ExplainInput` in, `Explanation` out.
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
