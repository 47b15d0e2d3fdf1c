//! `understand`: a message in, a handle with its categories, urgency, reasons, tags and amounts out.

use crate::border::{fallible, free, null, required, required_mut, status_of};
use crate::desk::redress_desk;
use crate::document::{self, redress_document};
use crate::error::{redress_error, redress_status};
use crate::list::{self, List, View, lists};
use crate::message::{self, redress_message};
use crate::reason::redress_reasons;
use crate::text::redress_text;
use crate::view::{self, sized};
use redress::ids::{SubcategoryId, TagId};
use redress::understand::{AmountMention, CategoryMatch, Understanding, Urgency};

/// What was understood of a message. Made empty, filled by `redress_understand` as often as wanted.
#[derive(Default)]
pub struct redress_understanding(Option<Understanding>);

/// A list of categories.
pub struct redress_categories {
    _opaque: [u8; 0],
}

/// A list of themes.
pub struct redress_tags {
    _opaque: [u8; 0],
}

/// A list of amounts.
pub struct redress_amounts {
    _opaque: [u8; 0],
}

/// How urgent a message is, from what it says. A newer library may give other numbers.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum redress_urgency {
    /// Hypotheticals, how-to questions, failed payments without a loss, and the rest.
    Routine = 0,
    /// The customer says that money is missing or wrong.
    High = 1,
    /// Account or money is, or is clearly implied to be, stolen, taken over or exposed now.
    Critical = 2,
}

impl From<Urgency> for redress_urgency {
    fn from(urgency: Urgency) -> Self {
        match urgency {
            Urgency::Routine => Self::Routine,
            Urgency::High => Self::High,
            Urgency::Critical => Self::Critical,
        }
    }
}

/// What an understanding holds.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_understanding_view {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The main category.
    pub category: redress_text,
    /// Its finer kind, or absent.
    pub subcategory: redress_text,
    /// How sure of the main category, in ten-thousandths.
    pub confidence: i32,
    /// A `redress_urgency`: how urgent.
    pub urgency: i32,
    /// Every category that holds; the first is the main one.
    pub categories: *const redress_categories,
    /// How many.
    pub category_count: usize,
    /// Why.
    pub reasons: *const redress_reasons,
    /// How many.
    pub reason_count: usize,
    /// Themes.
    pub tags: *const redress_tags,
    /// How many.
    pub tag_count: usize,
    /// Amounts of money, in order of position.
    pub amounts: *const redress_amounts,
    /// How many.
    pub amount_count: usize,
}

/// A category that holds.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_category {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The category.
    pub category: redress_text,
    /// Its finer kind, or absent.
    pub subcategory: redress_text,
    /// How sure, in ten-thousandths.
    pub confidence: i32,
}

/// A theme.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_tag {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// Its id.
    pub id: redress_text,
}

/// An amount of money that the message names.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_amount {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// Whole minor units.
    pub minor_units: i64,
    /// The currency.
    pub currency: redress_text,
    /// Where it begins in the message, in the desk's unit.
    pub start: usize,
    /// Where it ends in the message.
    pub end: usize,
    /// Where it begins in the masked text.
    pub masked_start: usize,
    /// Where it ends in the masked text.
    pub masked_end: usize,
}

sized!(
    redress_understanding_view..amount_count,
    redress_category..confidence,
    redress_tag..id,
    redress_amount..masked_end,
);
lists!(redress_categories: CategoryMatch, redress_tags: TagId, redress_amounts: AmountMention);

impl View<Understanding> for redress_understanding_view {
    fn of(understanding: &Understanding) -> Self {
        Self {
            size: 0,
            category: redress_text::lend(understanding.category.as_str()),
            subcategory: redress_text::lend_optional(understanding.subcategory.as_ref().map(SubcategoryId::as_str)),
            confidence: understanding.confidence.get(),
            urgency: redress_urgency::from(understanding.urgency) as i32,
            categories: redress_categories::lend(&understanding.categories),
            category_count: understanding.categories.len(),
            reasons: redress_reasons::lend(&understanding.reasons),
            reason_count: understanding.reasons.len(),
            tags: redress_tags::lend(&understanding.tags),
            tag_count: understanding.tags.len(),
            amounts: redress_amounts::lend(&understanding.amounts),
            amount_count: understanding.amounts.len(),
        }
    }
}

impl View<CategoryMatch> for redress_category {
    fn of(found: &CategoryMatch) -> Self {
        Self {
            size: 0,
            category: redress_text::lend(found.category.as_str()),
            subcategory: redress_text::lend_optional(found.subcategory.as_ref().map(SubcategoryId::as_str)),
            confidence: found.confidence.get(),
        }
    }
}

impl View<TagId> for redress_tag {
    fn of(tag: &TagId) -> Self {
        Self { size: 0, id: redress_text::lend(tag.as_str()) }
    }
}

impl View<AmountMention> for redress_amount {
    fn of(amount: &AmountMention) -> Self {
        Self {
            size: 0,
            minor_units: amount.minor_units,
            currency: redress_text::lend(amount.currency.as_str()),
            start: amount.start,
            end: amount.end,
            masked_start: amount.masked_start,
            masked_end: amount.masked_end,
        }
    }
}

/// An understanding that holds nothing yet. Free it with `redress_understanding_free`.
#[unsafe(no_mangle)]
pub extern "C" fn redress_understanding_new() -> *mut redress_understanding {
    Box::into_raw(Box::default())
}

/// Frees an understanding; null is allowed.
///
/// # Safety
/// `understanding` is null or was made by `redress_understanding_new` and is used by nobody; it must not be used
/// afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_understanding_free(understanding: *mut redress_understanding) {
    // SAFETY: the caller's promise.
    unsafe { free(understanding) };
}

/// Says what a message is about, how urgent and why.
///
/// # Safety
/// `desk` is null or a live desk; `message` is null or points to a struct that begins with its size, with pointers that
/// are null or valid; `understanding` is null or live and used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_understand(
    desk: *const redress_desk,
    message: *const redress_message,
    understanding: *mut redress_understanding,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let desk = unsafe { required(desk, "desk") }?;
        // SAFETY: as above.
        let out = unsafe { required_mut(understanding, "understanding") }?;
        // SAFETY: as above.
        let message = unsafe { message::read(message) }?;
        out.0 = Some(desk.0.understand(&message)?);
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Reads what an understanding holds; one that holds nothing yet counts as null.
///
/// # Safety
/// `understanding` is null or live; `view` is null or points to a struct that begins with its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_understanding_read(
    understanding: *const redress_understanding,
    view: *mut redress_understanding_view,
) -> redress_status {
    status_of(|| {
        // SAFETY: the caller's promise.
        let this = unsafe { required(understanding, "understanding") }?;
        let held = this.0.as_ref().ok_or_else(|| null("understanding"))?;
        // SAFETY: the caller's promise.
        unsafe { view::write(view, View::of(held), "view") }
    })
}

/// The document of an understanding, as the operation gives it in document form; one that holds nothing yet counts as null.
///
/// # Safety
/// `understanding` is null or live; `output` is null or live and used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_understanding_json(
    understanding: *const redress_understanding,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promise.
        let held =
            unsafe { required(understanding, "understanding") }?.0.as_ref().ok_or_else(|| null("understanding"))?;
        // SAFETY: the caller's promise.
        unsafe { document::keep(output, || redress::document::write(held)) }
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Reads category `index`.
///
/// # Safety
/// `categories` is null or came from a view of a live result; `category` is null or points to a struct that begins with
/// its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_categories_at(
    categories: *const redress_categories,
    index: usize,
    category: *mut redress_category,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(categories, index, category) }
}

/// Reads theme `index`.
///
/// # Safety
/// `tags` is null or came from a view of a live result; `tag` is null or points to a struct that begins with its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_tags_at(
    tags: *const redress_tags,
    index: usize,
    tag: *mut redress_tag,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(tags, index, tag) }
}

/// Reads amount `index`.
///
/// # Safety
/// `amounts` is null or came from a view of a live result; `amount` is null or points to a struct that begins with its
/// size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_amounts_at(
    amounts: *const redress_amounts,
    index: usize,
    amount: *mut redress_amount,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(amounts, index, amount) }
}
