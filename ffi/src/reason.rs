//! Why something was decided, as views: reasons with their values and their places in the message.

use crate::border::{fallible, null, required};
use crate::desk::redress_desk;
use crate::document::{self, redress_document};
use crate::error::{redress_error, redress_status};
use crate::list::{self, List, View, lists};
use crate::message::id;
use crate::text::redress_text;
use crate::view::sized;
use redress::reason::{Evidence, Param, ParamValue, Reason};

/// A list of reasons.
pub struct redress_reasons {
    _opaque: [u8; 0],
}

/// A list of named values.
pub struct redress_params {
    _opaque: [u8; 0],
}

/// A list of places in the message.
pub struct redress_evidences {
    _opaque: [u8; 0],
}

/// One reason of a decision.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_reason {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// What was seen; the policy's catalogues have a sentence for each code.
    pub code: redress_text,
    /// The values of the sentence.
    pub params: *const redress_params,
    /// How many.
    pub param_count: usize,
    /// Where in the message.
    pub evidence: *const redress_evidences,
    /// How many.
    pub evidence_count: usize,
}

/// What kind of value a `redress_param` holds, and in which of its fields.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum redress_param_kind {
    /// A kind that this library's header does not know yet.
    Unknown = 0,
    /// A count or a score: `number`.
    Integer = 1,
    /// The id of something in the policy: `id`.
    Id = 2,
    /// An amount: `number` in minor units, `id` the currency.
    Money = 3,
    /// An instant: `number` in milliseconds since 1970 UTC.
    Instant = 4,
    /// A length of time: `number` in milliseconds.
    Duration = 5,
    /// A share: `number` in ten-thousandths.
    Share = 6,
}

/// A named value of a reason or of an action.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_param {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The name that the sentence uses.
    pub name: redress_text,
    /// A `redress_param_kind`.
    pub kind: i32,
    /// The value, or 0.
    pub number: i64,
    /// The value, or absent.
    pub id: redress_text,
}

/// Where in the message something was seen, and the rule that saw it.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_evidence {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The phrase, list or rule of the policy that fired.
    pub rule: redress_text,
    /// Where it begins in the message, in the desk's unit.
    pub start: usize,
    /// Where it ends in the message.
    pub end: usize,
    /// Where it begins in the masked text.
    pub masked_start: usize,
    /// Where it ends in the masked text.
    pub masked_end: usize,
}

sized!(redress_reason..evidence_count, redress_param..id, redress_evidence..masked_end);
lists!(redress_reasons: Reason, redress_params: Param, redress_evidences: Evidence);

impl View<Reason> for redress_reason {
    fn of(reason: &Reason) -> Self {
        Self {
            size: 0,
            code: redress_text::lend(reason.code.as_str()),
            params: redress_params::lend(&reason.params),
            param_count: reason.params.len(),
            evidence: redress_evidences::lend(&reason.evidence),
            evidence_count: reason.evidence.len(),
        }
    }
}

impl View<Param> for redress_param {
    fn of(param: &Param) -> Self {
        let (kind, number, id) = match &param.value {
            ParamValue::Integer { integer } => (redress_param_kind::Integer, *integer, None),
            ParamValue::Id { id } => (redress_param_kind::Id, 0, Some(id.as_str())),
            ParamValue::Money { money } => {
                (redress_param_kind::Money, money.minor_units, Some(money.currency.as_str()))
            }
            ParamValue::Instant { at } => (redress_param_kind::Instant, at.millis(), None),
            ParamValue::Duration { milliseconds } => (redress_param_kind::Duration, *milliseconds, None),
            ParamValue::Share { share } => (redress_param_kind::Share, share.get().into(), None),
            _ => (redress_param_kind::Unknown, 0, None),
        };
        let name = redress_text::lend(param.name.as_str());
        Self { size: 0, name, kind: kind as i32, number, id: redress_text::lend_optional(id) }
    }
}

impl View<Evidence> for redress_evidence {
    fn of(evidence: &Evidence) -> Self {
        Self {
            size: 0,
            rule: redress_text::lend(evidence.rule.as_str()),
            start: evidence.start,
            end: evidence.end,
            masked_start: evidence.masked_start,
            masked_end: evidence.masked_end,
        }
    }
}

/// Reads reason `index`.
///
/// # Safety
/// `reasons` is null or came from a view of a live result; `reason` is null or points to a struct that begins with its
/// size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_reasons_at(
    reasons: *const redress_reasons,
    index: usize,
    reason: *mut redress_reason,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(reasons, index, reason) }
}

/// Reads value `index`.
///
/// # Safety
/// `params` is null or came from a view of a live result; `param` is null or points to a struct that begins with its
/// size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_params_at(
    params: *const redress_params,
    index: usize,
    param: *mut redress_param,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(params, index, param) }
}

/// Reads place `index`.
///
/// # Safety
/// `evidences` is null or came from a view of a live result; `evidence` is null or points to a struct that begins with
/// its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_evidences_at(
    evidences: *const redress_evidences,
    index: usize,
    evidence: *mut redress_evidence,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(evidences, index, evidence) }
}

/// Explains reason `index` of a result: the sentence in `language`, as the document that `explain` gives.
///
/// # Safety
/// `desk` is null or a live desk; `reasons` is null or came from a view of a live result; `language` is absent or valid;
/// `output` is null or live and used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_explain_at(
    desk: *const redress_desk,
    reasons: *const redress_reasons,
    index: usize,
    language: redress_text,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let desk = unsafe { required(desk, "desk") }?;
        // SAFETY: as above.
        let reason = unsafe { list::item(reasons, index) }?;
        // SAFETY: as above.
        let language = unsafe { id(language, "language") }?.ok_or_else(|| null("language"))?;
        // SAFETY: as above.
        unsafe { document::keep(output, || redress::document::write(&desk.0.explain(reason, &language)?)) }
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}
