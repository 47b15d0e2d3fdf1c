//! Structs that begin with their size, so that a program and a library of different ages understand each other.
//!
//! The caller sets `size` to `sizeof` of the struct that it was compiled with. What one side does not know is zero.

use crate::border::null;
use redress::{Error, ErrorCode, Result};
use std::mem::MaybeUninit;
use std::{ptr, slice};

/// A struct that crosses the border by its size. A field that is added to one stands at the end, in whole eight bytes: never
/// in the padding of an older version, which its callers leave unset.
///
/// # Safety
/// The type is `repr(C)`, its first field is `size: usize`, and every field is an integer, a pointer or a struct of such, so
/// that any bytes are valid.
pub(crate) unsafe trait Sized: Copy {
    /// The size that the first version had; no caller's struct is smaller.
    const FIRST_SIZE: usize;
}

/// Implements [`Sized`] for structs. After each stands the last field of its first version, which never changes again.
macro_rules! sized {
    ($($name:ident .. $last:ident),* $(,)?) => {$(
        // SAFETY: `repr(C)`, begins with `size: usize`, and holds integers, pointers and structs of such only.
        unsafe impl $crate::view::Sized for $name {
            const FIRST_SIZE: usize = (std::mem::offset_of!($name, $last)
                + $crate::view::size_of_field(|value: &$name| &value.$last))
            .next_multiple_of(align_of::<$name>());
        }
    )*};
}
pub(crate) use sized;

/// The size of the field that `_field` gives.
pub(crate) const fn size_of_field<T, F>(_field: fn(&T) -> &F) -> usize {
    size_of::<F>()
}

/// Reads a caller's struct: what it does not have is zero.
///
/// # Safety
/// `input` is null or points to a struct that begins with its size in bytes, all of them initialised.
pub(crate) unsafe fn read<T: Sized>(input: *const T, path: &str) -> Result<T> {
    // SAFETY: this function's contract.
    let size = unsafe { size_of_first(input, path) }?;
    let mut value = MaybeUninit::<T>::zeroed();
    // SAFETY: both have at least so many bytes, and `value` is a local.
    unsafe { ptr::copy_nonoverlapping(input.cast::<u8>(), value.as_mut_ptr().cast(), size.min(size_of::<T>())) };
    if let Some(newer) = size.checked_sub(size_of::<T>()).filter(|newer| *newer > 0) {
        let after = input.cast::<u8>().wrapping_add(size_of::<T>());
        // SAFETY: within the `size` bytes of the caller's struct.
        let rest = unsafe { slice::from_raw_parts(after, newer) };
        if rest.iter().any(|byte| *byte != 0) {
            return Err(Error::at(ErrorCode::InvalidArgument, path, "fields that this library knows", "newer ones"));
        }
    }
    // SAFETY: every byte was zeroed or copied, and `Sized` promises that such a value is valid.
    Ok(unsafe { value.assume_init() })
}

/// Reads the array of structs at `first`, one by one. Its stride is the size that its first one says: a caller that was
/// compiled with another header has larger or smaller structs. The size of each is compared with it before it is believed.
///
/// # Safety
/// `first` is null or points to `count` structs of that size, as [`read`] wants them, as long as they are read.
pub(crate) unsafe fn array<T: Sized>(
    first: *const T,
    count: usize,
    path: &str,
) -> Result<impl Iterator<Item = Result<T>>> {
    // SAFETY: this function's contract.
    let stride = if count == 0 { 0 } else { unsafe { size_of_first(first, path) }? };
    if stride.checked_mul(count).is_none_or(|bytes| isize::try_from(bytes).is_err()) {
        return Err(Error::at(ErrorCode::InvalidArgument, path, "a count that memory can have", "a larger one"));
    }
    Ok((0..count).map(move |index| {
        let item = first.cast::<u8>().wrapping_add(index * stride).cast::<T>();
        // SAFETY: within the array, whose items begin with their size.
        let size = unsafe { item.cast::<usize>().read() };
        if size != stride {
            let expected = format!("{stride}, as of the first");
            return Err(Error::at(ErrorCode::InvalidArgument, format!("{path}.size"), expected, size.to_string()));
        }
        // SAFETY: as above, and the size is its own.
        unsafe { read(item, path) }
    }))
}

/// The size that the struct at `first` says it has.
///
/// # Safety
/// As [`read`].
pub(crate) unsafe fn size_of_first<T: Sized>(first: *const T, path: &str) -> Result<usize> {
    if first.is_null() {
        return Err(null(path));
    }
    // SAFETY: not null, and the struct begins with its size.
    let size = unsafe { first.cast::<usize>().read() };
    check_size::<T>(size, path)?;
    Ok(size)
}

/// Writes `value` into a caller's struct; the caller's `size` stays, what the library does not know becomes zero.
///
/// # Safety
/// `out` is null or points to a writable struct that begins with its size in bytes.
pub(crate) unsafe fn write<T: Sized>(out: *mut T, value: T, path: &str) -> Result<()> {
    // SAFETY: this function's contract.
    let size = unsafe { size_of_first(out, path) }?;
    let known = size.min(size_of::<T>());
    let after_size = size_of::<usize>();
    let from = ptr::from_ref(&value).cast::<u8>().wrapping_add(after_size);
    let to = out.cast::<u8>();
    // SAFETY: both have `known` bytes, of which the first `usize` is left out; they do not overlap, as `value` is a local.
    unsafe { ptr::copy_nonoverlapping(from, to.wrapping_add(after_size), known - after_size) };
    // SAFETY: within the `size` bytes of the caller's struct.
    unsafe { to.wrapping_add(known).write_bytes(0, size - known) };
    Ok(())
}

/// A size that a struct of this kind can have; the upper limit keeps a `size` that was never set from being believed.
fn check_size<T: Sized>(size: usize, path: &str) -> Result<()> {
    const LARGEST: usize = 4096;
    if (T::FIRST_SIZE..=LARGEST).contains(&size) {
        return Ok(());
    }
    let expected = format!("a size of {} to {LARGEST}", T::FIRST_SIZE);
    Err(Error::at(ErrorCode::InvalidArgument, format!("{path}.size"), expected, size.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A struct that a later version has appended a field to.
    #[derive(Clone, Copy, Debug, PartialEq)]
    #[repr(C)]
    struct Grown {
        size: usize,
        first: u64,
        appended: u64,
    }
    sized!(Grown..first);

    /// The struct as programs of the first version have it, and what lies behind it in their memory.
    #[repr(C)]
    struct Old {
        size: usize,
        first: u64,
        behind: u64,
    }

    const OLD_SIZE: usize = 16;

    #[test]
    fn an_old_program_reads_and_writes_a_grown_struct() {
        let mut old = Old { size: OLD_SIZE, first: 7, behind: 9 };
        // SAFETY: `old` has the size that it says, and more.
        let given = unsafe { read(ptr::from_ref(&old).cast::<Grown>(), "old") };
        assert_eq!(given.ok(), Some(Grown { size: OLD_SIZE, first: 7, appended: 0 }));
        // SAFETY: as above.
        let written = unsafe { write(ptr::from_mut(&mut old).cast(), Grown { size: 0, first: 8, appended: 1 }, "old") };
        assert!(written.is_ok());
        assert_eq!((old.size, old.first, old.behind), (OLD_SIZE, 8, 9));
    }

    #[test]
    fn smaller_than_the_first_version_is_refused() {
        let small = Old { size: OLD_SIZE - 1, first: 7, behind: 9 };
        // SAFETY: `small` has more than the size that it says.
        assert!(unsafe { read(ptr::from_ref(&small).cast::<Grown>(), "small") }.is_err());
    }
}
