//! A desk's life: made from the default policy or from a document, copied with another unit, freed.

use crate::border::{fallible, free, hand_over, null, required};
use crate::error::{redress_error, redress_status};
use crate::text;
use redress::{Desk, Error, ErrorCode, OffsetUnit, Result};
use std::ffi::c_char;

/// A compiled policy and the unit of its positions. Any number of threads may use one at the same time.
pub struct redress_desk(pub(crate) Desk);

/// The unit that positions in text are counted in.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum redress_offset_unit {
    /// UTF-8 bytes, as in C and C++.
    Utf8 = 0,
    /// UTF-16 code units, as in Java.
    Utf16 = 1,
}

fn unit(number: i32) -> Result<OffsetUnit> {
    match number {
        n if n == redress_offset_unit::Utf8 as i32 => Ok(OffsetUnit::Utf8),
        n if n == redress_offset_unit::Utf16 as i32 => Ok(OffsetUnit::Utf16),
        n => Err(Error::at(ErrorCode::InvalidArgument, "unit", "0 or 1", n.to_string())),
    }
}

/// Makes a desk under the embedded default policy. `unit` is a `redress_offset_unit`.
///
/// # Safety
/// `desk` is null or points to a pointer, which is written on success; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_desk_new(
    unit: i32,
    desk: *mut *mut redress_desk,
    error: *mut *mut redress_error,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { make(desk, error, || Ok(Desk::new()?.with_unit(self::unit(unit)?))) }
}

/// Makes a desk under a policy document, whole or extending the default.
///
/// # Safety
/// `policy` is null or points to `length` bytes; `desk` is null or points to a pointer, which is written on success;
/// `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_desk_from_policy(
    policy: *const c_char,
    length: usize,
    unit: i32,
    desk: *mut *mut redress_desk,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promise.
        let policy = unsafe { text::read(policy, length, "policy") }?;
        Ok(Desk::from_policy_json(policy)?.with_unit(self::unit(unit)?))
    };
    // SAFETY: the caller's promises.
    unsafe { make(desk, error, work) }
}

/// Makes a desk that shares the compiled policy of `desk` and counts positions in `unit`. Each is freed by itself.
///
/// # Safety
/// `desk` is null or a live desk; `copy` is null or points to a pointer, which is written on success; `error` is null or
/// points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_desk_with_unit(
    desk: *const redress_desk,
    unit: i32,
    copy: *mut *mut redress_desk,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promise.
        let desk = unsafe { required(desk, "desk") }?;
        Ok(desk.0.with_unit(self::unit(unit)?))
    };
    // SAFETY: the caller's promises.
    unsafe { make(copy, error, work) }
}

/// Frees a desk; null is allowed. Results that it filled stay valid.
///
/// # Safety
/// `desk` is null or a live desk that nobody uses; it must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_desk_free(desk: *mut redress_desk) {
    // SAFETY: the caller's promise.
    unsafe { free(desk) };
}

/// Hands the desk that `work` makes to the caller.
///
/// # Safety
/// `out` and `error` are null or point to a pointer each.
unsafe fn make(
    out: *mut *mut redress_desk,
    error: *mut *mut redress_error,
    work: impl FnOnce() -> Result<Desk>,
) -> redress_status {
    let work = || {
        if out.is_null() {
            return Err(null("desk"));
        }
        let desk = redress_desk(work()?);
        // SAFETY: not null, and this function's contract.
        unsafe { hand_over(out, desk) };
        Ok(())
    };
    // SAFETY: this function's contract.
    unsafe { fallible(error, work) }
}

/// Panics on purpose behind the border, and comes back as `REDRESS_STATUS_INTERNAL`.
///
/// # Safety
/// `desk` is null or a live desk; `error` is null or points to a pointer.
#[cfg(feature = "test-hooks")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_test_panic(
    desk: *const redress_desk,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promise.
        let desk = unsafe { required(desk, "desk") }?;
        #[expect(clippy::panic, reason = "this is what the hook is for")]
        {
            panic!("on purpose, under {}", desk.0.policy_ref().id)
        }
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}
