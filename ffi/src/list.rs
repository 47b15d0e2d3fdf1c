//! Lists inside a result: the caller sees an opaque borrowed pointer and reads one item at a time into a view.

use crate::border::{required, status_of};
use crate::error::redress_status;
use crate::view::{self, Sized};
use redress::{Error, ErrorCode, Result};
use std::ptr;

/// An opaque pointer type that stands for a `Vec` of core values.
pub(crate) trait List {
    /// What the list holds.
    type Item;

    /// Lends `items`.
    fn lend(items: &Vec<Self::Item>) -> *const Self
    where
        Self: std::marker::Sized,
    {
        ptr::from_ref(items).cast()
    }
}

/// A view that can be made of a core value.
pub(crate) trait View<T>: Sized {
    /// Lends the value's parts.
    fn of(value: &T) -> Self;
}

/// Declares opaque lists and what each holds.
macro_rules! lists {
    ($($name:ident: $item:ty),* $(,)?) => {$(
        impl $crate::list::List for $name {
            type Item = $item;
        }
    )*};
}
pub(crate) use lists;

/// Reads item `index` of `list` into `out`.
///
/// # Safety
/// `list` is null or came from a view of a result that was neither filled again nor freed since; `out` is null or points
/// to a struct that begins with its size.
pub(crate) unsafe fn at<L: List, V: View<L::Item>>(list: *const L, index: usize, out: *mut V) -> redress_status {
    status_of(|| {
        // SAFETY: this function's contract, here and below.
        let item = unsafe { item(list, index) }?;
        // SAFETY: as above.
        unsafe { view::write(out, V::of(item), "out") }
    })
}

/// Item `index` of `list`.
///
/// # Safety
/// `list` is null or came from a view of a result that is neither filled again nor freed as long as the item is used.
pub(crate) unsafe fn item<'a, L: List>(list: *const L, index: usize) -> Result<&'a L::Item> {
    // SAFETY: a list is only ever lent from a `Vec` of its items, and it is still there by this function's contract.
    let items = unsafe { required(list.cast::<Vec<L::Item>>(), "list") }?;
    items.get(index).ok_or_else(|| beyond(index, items.len()))
}

/// The error of an index beyond the last of `count` items.
pub(crate) fn beyond(index: usize, count: usize) -> Error {
    Error::at(ErrorCode::InvalidArgument, "index", format!("less than {count}"), index.to_string())
}
