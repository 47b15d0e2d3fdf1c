//! The status code, and the error that tells more: a name, a sentence, and the faults with their places.

use crate::border::{OK, free, required, status_of};
use crate::list::{self, List, View, lists};
use crate::text::redress_text;
use crate::view::{self, sized};
use redress::{Error, ErrorCode, Fault};

/// What became of a call: `REDRESS_STATUS_OK`, or the number of an error. A newer library may have numbers that this
/// header does not list.
pub type redress_status = i32;

/// Why a call failed. Belongs to the caller: free it with `redress_error_free`.
pub struct redress_error {
    pub(crate) error: Error,
    message: String,
    faults: Vec<Fault>,
}

impl redress_error {
    pub(crate) fn new(error: Error) -> Self {
        Self { message: error.to_string(), faults: error.faults().to_vec(), error }
    }

    pub(crate) fn boxed(error: Error) -> *mut Self {
        Box::into_raw(Box::new(Self::new(error)))
    }
}

/// What an error says. The texts point into the error.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_error_view {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The status.
    pub code: redress_status,
    /// The code's name, as `invalid_policy`.
    pub name: redress_text,
    /// One sentence with every fault. It never quotes a customer's text.
    pub message: redress_text,
    /// The places.
    pub faults: *const redress_faults,
    /// How many.
    pub fault_count: usize,
}

/// A list of faults.
pub struct redress_faults {
    _opaque: [u8; 0],
}

/// One place where something else was expected.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_fault {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// Where, as in `sla.targets[3].minutes`; empty for the whole document.
    pub path: redress_text,
    /// What belongs there.
    pub expected: redress_text,
    /// What is there.
    pub got: redress_text,
}

sized!(redress_error_view..fault_count, redress_fault..got);
lists!(redress_faults: Fault);

impl View<Fault> for redress_fault {
    fn of(fault: &Fault) -> Self {
        Self {
            size: 0,
            path: redress_text::lend(&fault.path),
            expected: redress_text::lend(&fault.expected),
            got: redress_text::lend(&fault.got),
        }
    }
}

/// Reads what `error` says.
///
/// # Safety
/// `error` is null or a live error; `view` is null or points to a struct that begins with its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_error_read(
    error: *const redress_error,
    view: *mut redress_error_view,
) -> redress_status {
    status_of(|| {
        // SAFETY: the caller's promise.
        let this = unsafe { required(error, "error") }?;
        let value = redress_error_view {
            size: 0,
            code: this.error.code().number(),
            name: redress_text::lend(this.error.code().name()),
            message: redress_text::lend(&this.message),
            faults: redress_faults::lend(&this.faults),
            fault_count: this.faults.len(),
        };
        // SAFETY: the caller's promise.
        unsafe { view::write(view, value, "view") }
    })
}

/// Reads fault `index`.
///
/// # Safety
/// `faults` is null or came from a view of a live error; `fault` is null or points to a struct that begins with its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_faults_at(
    faults: *const redress_faults,
    index: usize,
    fault: *mut redress_fault,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(faults, index, fault) }
}

/// Frees an error; null is allowed.
///
/// # Safety
/// `error` is null or a live error that nobody uses; it must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_error_free(error: *mut redress_error) {
    // SAFETY: the caller's promise.
    unsafe { free(error) };
}

/// The name of a status, as `invalid_policy`; a constant. Absent for a number that this library does not know.
#[unsafe(no_mangle)]
pub extern "C" fn redress_status_name(status: redress_status) -> redress_text {
    if status == OK {
        return redress_text::lend("ok");
    }
    let code = ErrorCode::ALL.iter().find(|code| code.number() == status);
    redress_text::lend_optional(code.map(|code| code.name()))
}
