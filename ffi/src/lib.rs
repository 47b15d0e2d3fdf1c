//! The C library of Redress: opaque handles, a status code and an owned error from every call that can fail, outputs
//! written only on success. `ffi/README.md` has the conventions, `ffi/include/redress.h` the generated header.
//!
//! This crate passes values on and decides nothing. It is the only hand-written `unsafe` of the project.

#![expect(non_camel_case_types, reason = "the types bear the names that C sees")]
#![warn(clippy::undocumented_unsafe_blocks, clippy::missing_safety_doc, clippy::multiple_unsafe_ops_per_block)]

pub mod batch;
pub mod blackout;
mod border;
pub mod decision;
pub mod desk;
pub mod document;
pub mod error;
mod list;
pub mod masked;
pub mod message;
pub mod operations;
pub mod options;
pub mod reason;
pub mod stream;
pub mod text;
pub mod understanding;
mod view;

use text::redress_text;

/// The version of this header's promises. It grows when a function, a field or a constant is taken away or changes its
/// meaning; additions do not change it.
pub const REDRESS_ABI_VERSION: i32 = 1;

/// The ABI version of the library that is linked; equal to `REDRESS_ABI_VERSION` when it fits this header.
#[unsafe(no_mangle)]
pub extern "C" fn redress_abi_version() -> i32 {
    REDRESS_ABI_VERSION
}

/// The version of the library that is linked, as `0.1.0`; `REDRESS_VERSION` is the header's. A constant.
#[unsafe(no_mangle)]
pub extern "C" fn redress_library_version() -> redress_text {
    redress_text::lend(env!("CARGO_PKG_VERSION"))
}

/// What the README promises of threads.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<desk::redress_desk>();
    shared::<masked::redress_masked>();
    shared::<understanding::redress_understanding>();
    shared::<decision::redress_decision>();
    shared::<batch::redress_mask_rows>();
    shared::<batch::redress_decision_rows>();
    shared::<stream::redress_mask_stream>();
    shared::<document::redress_document>();
    shared::<error::redress_error>();
};
