//! `triage`: a message and the time in, a handle with the whole decision out.

use crate::border::{fallible, free, null, required, required_mut, status_of};
use crate::desk::redress_desk;
use crate::document::{self, redress_document};
use crate::error::{redress_error, redress_status};
use crate::list::{self, List, View, lists};
use crate::masked::redress_findings;
use crate::message::{self, redress_message};
use crate::options::{self, redress_triage_options};
use crate::reason::{redress_params, redress_reasons};
use crate::text::redress_text;
use crate::understanding::{redress_amounts, redress_categories, redress_tags, redress_urgency};
use crate::view::{self, sized};
use redress::ids::SubcategoryId;
use redress::triage::{Action, ActionId, CalendarRef, Decision, Force, Priority, Target};
use std::ffi::c_char;

/// What the desk decided about a message. Made empty, filled by `redress_triage` as often as wanted.
#[derive(Default)]
pub struct redress_decision(pub(crate) Option<Decision>);

/// A list of actions.
pub struct redress_actions {
    _opaque: [u8; 0],
}

/// A list of targets.
pub struct redress_targets {
    _opaque: [u8; 0],
}

/// A list of calendars.
pub struct redress_calendars {
    _opaque: [u8; 0],
}

/// How soon a desk must act. A newer library may give other numbers.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum redress_priority {
    /// At once, round the clock.
    P1 = 1,
    /// Within the hour, round the clock.
    P2 = 2,
    /// The same working day.
    P3 = 3,
    /// Within working days.
    P4 = 4,
}

/// How strongly an action is asked for. A newer library may give other numbers.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum redress_force {
    /// A person decides.
    Propose = 0,
    /// The host must do it.
    Require = 1,
}

/// What a decision holds: masked text only.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_decision_view {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The policy that it was made under.
    pub policy_id: redress_text,
    /// The policy's version.
    pub policy_version: redress_text,
    /// The policy's SHA-256.
    pub policy_digest: redress_text,
    /// The message's own id, or absent.
    pub id: redress_text,
    /// The message without its sensitive values.
    pub masked: redress_text,
    /// What was hidden.
    pub findings: *const redress_findings,
    /// How many.
    pub finding_count: usize,
    /// What the message is about.
    pub category: redress_text,
    /// The finer kind, or absent.
    pub subcategory: redress_text,
    /// How sure of the category, in ten-thousandths.
    pub confidence: i32,
    /// A `redress_urgency`: how urgent, from what the message says.
    pub urgency: i32,
    /// A `redress_priority`: how soon a desk must act.
    pub priority: i32,
    /// Every category that holds; the first is the main one.
    pub categories: *const redress_categories,
    /// How many.
    pub category_count: usize,
    /// Why.
    pub reasons: *const redress_reasons,
    /// How many.
    pub reason_count: usize,
    /// Who handles it.
    pub team: redress_text,
    /// What the host should do.
    pub actions: *const redress_actions,
    /// How many.
    pub action_count: usize,
    /// When the clocks began, in milliseconds since 1970 UTC.
    pub received_at: i64,
    /// By when what must be done.
    pub targets: *const redress_targets,
    /// How many.
    pub target_count: usize,
    /// The calendars that the targets were counted in.
    pub calendars: *const redress_calendars,
    /// How many.
    pub calendar_count: usize,
    /// What to tell the customer now.
    pub acknowledgement: redress_text,
    /// The language of the acknowledgement.
    pub language: redress_text,
    /// Themes.
    pub tags: *const redress_tags,
    /// How many.
    pub tag_count: usize,
    /// Amounts of money that the message names.
    pub amounts: *const redress_amounts,
    /// How many.
    pub amount_count: usize,
}

/// An effect for the host to carry out; the library never does.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_action {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// 32 hexadecimal digits and a zero: the same for the same cause, so that a host that retries acts once.
    pub id: [c_char; 33],
    /// What to do, as `freeze_account`.
    pub kind: redress_text,
    /// A `redress_force`: how strongly.
    pub force: i32,
    /// The rule of the policy that asks for it.
    pub rule: redress_text,
    /// The reason that it follows from.
    pub reason: redress_text,
    /// With what.
    pub params: *const redress_params,
    /// How many.
    pub param_count: usize,
}

/// Something that must be done by an instant.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_target {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// What must be done, as `first_response`.
    pub kind: redress_text,
    /// The latest instant that still meets it, in milliseconds since 1970 UTC.
    pub due_at: i64,
    /// 1 when the calendar does not cover the whole way, so that `due_at` may move; otherwise 0.
    pub provisional: i32,
    /// The calendar that it was counted in.
    pub calendar: redress_text,
    /// The rule of the policy that set it.
    pub rule: redress_text,
}

/// A calendar as it was when a decision was made.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct redress_calendar {
    /// `sizeof` of this struct, set by the caller.
    pub size: usize,
    /// The calendar.
    pub id: redress_text,
    /// Its version.
    pub version: redress_text,
    /// The IANA zone that it counts in.
    pub zone: redress_text,
    /// The version of the zone data.
    pub zone_version: redress_text,
}

sized!(
    redress_decision_view..amount_count,
    redress_action..param_count,
    redress_target..rule,
    redress_calendar..zone_version,
);
lists!(redress_actions: Action, redress_targets: Target, redress_calendars: CalendarRef);

impl View<Decision> for redress_decision_view {
    fn of(decision: &Decision) -> Self {
        Self {
            size: 0,
            policy_id: redress_text::lend(decision.policy.id.as_str()),
            policy_version: redress_text::lend(&decision.policy.version),
            policy_digest: redress_text::lend(&decision.policy.digest),
            id: redress_text::lend_optional(decision.id.as_deref()),
            masked: redress_text::lend(&decision.masked),
            findings: redress_findings::lend(&decision.findings),
            finding_count: decision.findings.len(),
            category: redress_text::lend(decision.category.as_str()),
            subcategory: redress_text::lend_optional(decision.subcategory.as_ref().map(SubcategoryId::as_str)),
            confidence: decision.confidence.get(),
            urgency: redress_urgency::from(decision.urgency) as i32,
            priority: match decision.priority {
                Priority::P1 => redress_priority::P1,
                Priority::P2 => redress_priority::P2,
                Priority::P3 => redress_priority::P3,
                Priority::P4 => redress_priority::P4,
            } as i32,
            categories: redress_categories::lend(&decision.categories),
            category_count: decision.categories.len(),
            reasons: redress_reasons::lend(&decision.reasons),
            reason_count: decision.reasons.len(),
            team: redress_text::lend(decision.team.as_str()),
            actions: redress_actions::lend(&decision.actions),
            action_count: decision.actions.len(),
            received_at: decision.received_at.millis(),
            targets: redress_targets::lend(&decision.targets),
            target_count: decision.targets.len(),
            calendars: redress_calendars::lend(&decision.calendars),
            calendar_count: decision.calendars.len(),
            acknowledgement: redress_text::lend(&decision.acknowledgement),
            language: redress_text::lend(decision.language.as_str()),
            tags: redress_tags::lend(&decision.tags),
            tag_count: decision.tags.len(),
            amounts: redress_amounts::lend(&decision.amounts),
            amount_count: decision.amounts.len(),
        }
    }
}

impl View<Action> for redress_action {
    fn of(action: &Action) -> Self {
        Self {
            size: 0,
            id: zero_ended(&action.id),
            kind: redress_text::lend(action.kind.as_str()),
            force: match action.force {
                Force::Propose => redress_force::Propose,
                Force::Require => redress_force::Require,
            } as i32,
            rule: redress_text::lend(action.rule.as_str()),
            reason: redress_text::lend(action.reason.as_str()),
            params: redress_params::lend(&action.params),
            param_count: action.params.len(),
        }
    }
}

/// The digits of an id, with a zero after them.
fn zero_ended(id: &ActionId) -> [c_char; 33] {
    let mut digits = [0; 33];
    for (place, byte) in digits.iter_mut().zip(id.to_string().bytes().take(32)) {
        *place = c_char::from_ne_bytes([byte]);
    }
    digits
}

impl View<Target> for redress_target {
    fn of(target: &Target) -> Self {
        Self {
            size: 0,
            kind: redress_text::lend(target.kind.as_str()),
            due_at: target.due_at.millis(),
            provisional: target.provisional.into(),
            calendar: redress_text::lend(target.calendar.as_str()),
            rule: redress_text::lend(target.rule.as_str()),
        }
    }
}

impl View<CalendarRef> for redress_calendar {
    fn of(calendar: &CalendarRef) -> Self {
        Self {
            size: 0,
            id: redress_text::lend(calendar.id.as_str()),
            version: redress_text::lend(&calendar.version),
            zone: redress_text::lend(&calendar.zone),
            zone_version: redress_text::lend(&calendar.zone_version),
        }
    }
}

/// A decision that holds nothing yet. Free it with `redress_decision_free`.
#[unsafe(no_mangle)]
pub extern "C" fn redress_decision_new() -> *mut redress_decision {
    Box::into_raw(Box::default())
}

/// Frees a decision; null is allowed.
///
/// # Safety
/// `decision` is null or was made by `redress_decision_new` and is used by nobody; it must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_decision_free(decision: *mut redress_decision) {
    // SAFETY: the caller's promise.
    unsafe { free(decision) };
}

/// Decides everything about a message at `now` (milliseconds since 1970 UTC). `options` may be null.
///
/// # Safety
/// `desk` is null or a live desk; `message` is null or points to a struct that begins with its size, with pointers that
/// are null or valid; `options` is null or points to a struct that begins with its size; `decision` is null or live and
/// used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_triage(
    desk: *const redress_desk,
    message: *const redress_message,
    now: i64,
    options: *const redress_triage_options,
    decision: *mut redress_decision,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promises, here and below.
        let desk = unsafe { required(desk, "desk") }?;
        // SAFETY: as above.
        let out = unsafe { required_mut(decision, "decision") }?;
        // SAFETY: as above.
        let message = unsafe { message::read(message) }?;
        // SAFETY: as above.
        unsafe { options::read_triage(options) }?;
        out.0 = Some(desk.0.triage(&message, message::instant(now, "now")?)?);
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Reads what a decision holds; one that holds nothing yet counts as null.
///
/// # Safety
/// `decision` is null or live; `view` is null or points to a struct that begins with its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_decision_read(
    decision: *const redress_decision,
    view: *mut redress_decision_view,
) -> redress_status {
    status_of(|| {
        // SAFETY: the caller's promise.
        let held = unsafe { required(decision, "decision") }?.0.as_ref().ok_or_else(|| null("decision"))?;
        // SAFETY: the caller's promise.
        unsafe { view::write(view, View::of(held), "view") }
    })
}

/// The document of a decision, as the operation gives it in document form; one that holds nothing yet counts as null.
///
/// # Safety
/// `decision` is null or live; `output` is null or live and used by nobody else; `error` is null or points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_decision_json(
    decision: *const redress_decision,
    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {
    let work = || {
        // SAFETY: the caller's promise.
        let held = unsafe { required(decision, "decision") }?.0.as_ref().ok_or_else(|| null("decision"))?;
        // SAFETY: the caller's promise.
        unsafe { document::keep(output, || redress::document::write(held)) }
    };
    // SAFETY: the caller's promise.
    unsafe { fallible(error, work) }
}

/// Reads action `index`.
///
/// # Safety
/// `actions` is null or came from a view of a live result; `action` is null or points to a struct that begins with its
/// size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_actions_at(
    actions: *const redress_actions,
    index: usize,
    action: *mut redress_action,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(actions, index, action) }
}

/// Reads target `index`.
///
/// # Safety
/// `targets` is null or came from a view of a live result; `target` is null or points to a struct that begins with its
/// size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_targets_at(
    targets: *const redress_targets,
    index: usize,
    target: *mut redress_target,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(targets, index, target) }
}

/// Reads calendar `index`.
///
/// # Safety
/// `calendars` is null or came from a view of a live result; `calendar` is null or points to a struct that begins with
/// its size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn redress_calendars_at(
    calendars: *const redress_calendars,
    index: usize,
    calendar: *mut redress_calendar,
) -> redress_status {
    // SAFETY: the caller's promises.
    unsafe { list::at(calendars, index, calendar) }
}
