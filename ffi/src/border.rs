//! What every function passes through: panics stop here, errors are handed over, null and bad UTF-8 are found.

use crate::error::{redress_error, redress_status};
use redress::{Error, ErrorCode, Result};
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

/// The status of a call that did what was asked.
pub(crate) const OK: redress_status = 0;

/// Runs `work`; an error goes to `error` if the caller wants it.
///
/// # Safety
/// `error` is null or points to writable memory for one pointer.
pub(crate) unsafe fn fallible(error: *mut *mut redress_error, work: impl FnOnce() -> Result<()>) -> redress_status {
    match guarded(work) {
        Ok(()) => OK,
        Err(failure) => {
            let status = failure.code().number();
            if !error.is_null() {
                // SAFETY: not null, and writable by this function's contract.
                unsafe { error.write(redress_error::boxed(failure)) };
            }
            status
        }
    }
}

/// Runs `work` where no error object is given; the status alone tells.
pub(crate) fn status_of(work: impl FnOnce() -> Result<()>) -> redress_status {
    match guarded(work) {
        Ok(()) => OK,
        Err(failure) => failure.code().number(),
    }
}

/// Runs `work` where a failure has no way out; it gives `otherwise` then.
pub(crate) fn value_of<T>(otherwise: T, work: impl FnOnce() -> Result<T>) -> T {
    guarded(work).unwrap_or(otherwise)
}

thread_local! {
    /// Where the last panic behind a border of this thread happened; `None` outside a border.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
    /// Whether this thread is behind a border.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    quiet_panics();
    // The closures leave the handles as they were until their last step, so nothing half made is seen afterwards.
    let outer = INSIDE.replace(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    INSIDE.set(outer);
    outcome.unwrap_or_else(|_payload| {
        let place = PLACE.with(RefCell::take).unwrap_or_default();
        Err(Error::at(ErrorCode::Internal, "", "no defect", format!("a panic at {place}")))
    })
}

/// Keeps the message of a panic behind the border, which may quote text, from standard error: only its place is kept.
fn quiet_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(take_over_hook);
}

/// A panic elsewhere goes to the hook that was there: a program in Rust that links the static library shares the runtime.
fn take_over_hook() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| if INSIDE.get() { keep_place(info) } else { before(info) }));
}

fn keep_place(info: &PanicHookInfo<'_>) {
    let place = info.location().map(|location| {
        let file = location.file().rsplit(['/', '\\']).next().unwrap_or_default();
        format!("{file}:{}", location.line())
    });
    PLACE.with(|slot| slot.replace(place));
}

/// The error of a null pointer.
pub(crate) fn null(name: &str) -> Error {
    Error::at(ErrorCode::NullArgument, name, "a pointer", "null")
}

/// The object behind `pointer`.
///
/// # Safety
/// `pointer` is null or points to a live object that nobody writes to during the call.
pub(crate) unsafe fn required<'a, T>(pointer: *const T, name: &str) -> Result<&'a T> {
    // SAFETY: null is told apart, the rest is this function's contract.
    unsafe { pointer.as_ref() }.ok_or_else(|| null(name))
}

/// The object behind `pointer`, to be written.
///
/// # Safety
/// `pointer` is null or points to a live object that nobody else uses during the call.
pub(crate) unsafe fn required_mut<'a, T>(pointer: *mut T, name: &str) -> Result<&'a mut T> {
    // SAFETY: null is told apart, the rest is this function's contract.
    unsafe { pointer.as_mut() }.ok_or_else(|| null(name))
}

/// Gives `handle` to the caller through `out`.
///
/// # Safety
/// `out` is not null and points to writable memory for one pointer.
pub(crate) unsafe fn hand_over<T>(out: *mut *mut T, handle: T) {
    // SAFETY: this function's contract.
    unsafe { out.write(Box::into_raw(Box::new(handle))) };
}

/// Takes back what was handed over, and drops it.
///
/// # Safety
/// `handle` is null or came from this library, is not freed yet and is not used by anybody.
pub(crate) unsafe fn free<T>(handle: *mut T) {
    if !handle.is_null() {
        value_of((), || {
            // SAFETY: not null, and this function's contract.
            drop(unsafe { Box::from_raw(handle) });
            Ok(())
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn the_host_s_hook_sees_its_own_panics_and_not_ours() {
        static SEEN: AtomicUsize = AtomicUsize::new(0);
        panic::set_hook(Box::new(|_info| {
            SEEN.fetch_add(1, Ordering::Relaxed);
        }));
        take_over_hook();
        let inside = guarded::<()>(|| panic!("behind the border"));
        let (after_ours, outside) = (SEEN.load(Ordering::Relaxed), panic::catch_unwind(|| panic!("of the host")));
        let after_host_s = SEEN.load(Ordering::Relaxed);
        drop(panic::take_hook());
        assert_eq!(inside.map_err(|error| error.code()), Err(ErrorCode::Internal));
        assert!(outside.is_err());
        assert_eq!((after_ours, after_host_s), (0, 1));
    }
}
