//! Text across the border: a pointer and a length, UTF-8, never ended by a zero.

use crate::border::null;
use redress::{Error, ErrorCode, Result};
use std::ffi::c_char;
use std::{ptr, slice};

/// A text: UTF-8 bytes and how many. Not ended by a zero. Absent when `data` is null; empty when only `length` is 0.
///
/// A text that the library gives points into the handle that it was read from, and lives until that handle is filled
/// again or freed.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_text {
    /// The first byte.
    pub data: *const c_char,
    /// The number of bytes.
    pub length: usize,
}

impl redress_text {
    /// No text.
    pub(crate) const ABSENT: Self = Self { data: ptr::null(), length: 0 };

    /// Lends `text`.
    pub(crate) fn lend(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), length: text.len() }
    }

    /// Lends `text` if it is there.
    pub(crate) fn lend_optional(text: Option<&str>) -> Self {
        text.map_or(Self::ABSENT, Self::lend)
    }

    /// The text, if present.
    ///
    /// # Safety
    /// As [`read`].
    pub(crate) unsafe fn optional<'a>(self, path: &str) -> Result<Option<&'a str>> {
        if self.data.is_null() && self.length == 0 {
            return Ok(None);
        }
        // SAFETY: this function's contract.
        unsafe { read(self.data, self.length, path) }.map(Some)
    }
}

/// The text at `data`.
///
/// # Safety
/// `data` is null or points to `length` bytes that nobody writes to as long as the text is used.
pub(crate) unsafe fn read<'a>(data: *const c_char, length: usize, path: &str) -> Result<&'a str> {
    if data.is_null() {
        return Err(null(path));
    }
    if isize::try_from(length).is_err() {
        return Err(Error::at(ErrorCode::InvalidArgument, path, "a length that memory can have", "a larger one"));
    }
    // SAFETY: not null, no longer than an object can be, and this function's contract.
    let bytes = unsafe { slice::from_raw_parts(data.cast::<u8>(), length) };
    simdutf8::basic::from_utf8(bytes).map_err(|_| Error::at(ErrorCode::InvalidUtf8, path, "UTF-8", "other bytes"))
}
