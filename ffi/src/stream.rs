//! A text that comes in chunks: a handle that takes bytes in and gives masked parts out.

use crate::border::{fallible, free, null, required, required_mut};
use crate::desk::redress_desk;
use crate::error::{redress_error, redress_status};
use crate::masked::redress_masked;
use crate::options::{self, redress_mask_options};
use redress::mask::Masked;
use redress::stream::{MaskStream, MaskedPart};
use redress::{Error, ErrorCode};
use std::ffi::c_char;
use std::slice;

/// A text that is being masked as it comes. Used by one thread at a time; it keeps what it needs of its desk.
pub struct redress_mask_stream(Option<MaskStream>);

/// Begins a text. `options` may be null.
///
/// # Safety
/// `desk` is null or a live desk; `options` is null or points to a struct that begins with its size, with pointers that are
/// null or valid; `stream` is null or points to a pointer, which is written on success; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_stream_new(
    desk: *const redress_desk,
    options: *const redress_mask_options,
    stream: *mut *mut redress_mask_stream,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let desk = unsafe { required(desk, "desk") }?;
        // SAFETY: as above.
        let out = unsafe { required_mut(stream, "stream") }?;
        // SAFETY: as above.
        let options = unsafe { options::read(options) }?;
        *out = Box::into_raw(Box::new(redress_mask_stream(Some(MaskStream::new(&desk.0, options)?))));
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Takes in the next bytes of the text, which is UTF-8 and may be cut anywhere, and fills `masked` with what no further byte
/// can change: often nothing. Its positions are those of this part. Where the bytes end changes nothing; at most 9 KiB are held.
///
/// # Safety
/// `stream` is null or live and used by nobody else; `chunk` is null or points to `length` bytes; `masked` is null or live and
/// used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_stream_push(
    stream: *mut redress_mask_stream,
    chunk: *const c_char,
    length: usize,
    masked: *mut redress_masked,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let stream = unsafe { required_mut(stream, "stream") }?;
        // SAFETY: as above.
        let out = unsafe { required_mut(masked, "masked") }?;
        let chunk = match (chunk.is_null(), length) {
            (true, 0) => &[][..],
            (true, _) => return Err(null("chunk")),
            // SAFETY: as above.
            (false, _) => unsafe { slice::from_raw_parts(chunk.cast::<u8>(), length) },
        };
        out.0 = Some(told(stream.0.as_mut().ok_or_else(ended)?.push_bytes(chunk)?));
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Ends the text, and fills `masked` with what was held. The stream takes nothing in afterwards; free it.
///
/// # Safety
/// `stream` is null or live and used by nobody else; `masked` is null or live and used by nobody else; `error` is null or
/// points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_stream_finish(
    stream: *mut redress_mask_stream,
    masked: *mut redress_masked,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let stream = unsafe { required_mut(stream, "stream") }?;
        // SAFETY: as above.
        let out = unsafe { required_mut(masked, "masked") }?;
        out.0 = Some(told(stream.0.take().ok_or_else(ended)?.finish()?));
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Frees a stream, ended or not; null is allowed.
///
/// # Safety
/// `stream` is null or was made by `redress_mask_stream_new` and is used by nobody; it must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_mask_stream_free(stream: *mut redress_mask_stream) {
    // SAFETY: the caller's promise.
    unsafe { free(stream) };
}

fn told(part: MaskedPart) -> Masked {
    Masked { schema: Default::default(), text: part.text, findings: part.findings }
}

fn ended() -> Error {
    Error::at(ErrorCode::InvalidArgument, "stream", "one that has not ended", "one that has")
}
