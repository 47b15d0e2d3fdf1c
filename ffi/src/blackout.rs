//! Painting the pixels of an image where they lie.

use crate::border::{fallible, null};
use crate::error::{redress_error, redress_status};
use redress::mask::{Blackout, Rectangle, blackout};
use redress::{Error, ErrorCode, Result};
use std::slice;

/// A rectangle of whole pixels.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_rectangle {
    /// Its left side.
    pub x: i32,
    /// Its upper side.
    pub y: i32,
    /// How wide it is; at least 0.
    pub width: i32,
    /// How high it is; at least 0.
    pub height: i32,
}

/// Paints the rectangles of an image opaque black where its pixels lie, as far as they are in it; no other byte changes.
///
/// A pixel is four bytes: red, green, blue and alpha. `stride` is the number of bytes from the beginning of a row to that of
/// the next, at least 4 times `width`. INVALID_DOCUMENT for a size or a stride that is too small and for `length` bytes that
/// do not hold the image, TOO_MANY beyond 100,000 rectangles; nothing is painted then.
///
/// # Safety
/// `pixels` is null or points to `length` bytes that nobody else uses during the call; `rectangles` points to `count` of
/// them, or is null where `count` is 0; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_blackout(
    pixels: *mut u8,
    length: usize,
    width: i32,
    height: i32,
    stride: i32,
    rectangles: *const redress_rectangle,
    count: usize,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promise.
        let rectangles = unsafe { read(rectangles, count) }?;
        if pixels.is_null() {
            return Err(null("pixels"));
        }
        let length = isize::try_from(length).map_or_else(|_| Err(beyond("length")), |_| Ok(length))?;
        // SAFETY: not null, no longer than a slice may be, and the caller's promise.
        let pixels = unsafe { slice::from_raw_parts_mut(pixels, length) };
        blackout(pixels, &Blackout { width, height, stride, rectangles })
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// The caller's rectangles.
///
/// # Safety
/// `rectangles` points to `count` of them, or is null where `count` is 0.
unsafe fn read(rectangles: *const redress_rectangle, count: usize) -> Result<Vec<Rectangle>> {
    if count == 0 {
        return Ok(Vec::new());
    }
    if rectangles.is_null() {
        return Err(null("rectangles"));
    }
    redress::value::check_batch("rectangles", count)?;
    // SAFETY: not null, few, and this function's contract.
    let rectangles = unsafe { slice::from_raw_parts(rectangles, count) };
    let of = |it: &redress_rectangle| Rectangle { x: it.x, y: it.y, width: it.width, height: it.height };
    Ok(rectangles.iter().map(of).collect())
}

fn beyond(name: &str) -> Error {
    Error::at(ErrorCode::InvalidArgument, name, "a length that memory can have", "a greater one")
}
