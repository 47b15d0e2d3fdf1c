//! What a decision rests on, and whether a rule's condition holds for it.

use crate::ids::{ReasonCode, TeamId};
use crate::message::Message;
use crate::policy::{Condition, Presence};
use crate::sla::Priority;
use crate::understand::Understanding;
use crate::value::Timestamp;

/// What a decision rests on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'a> {
    pub(super) message: &'a Message,
    pub(super) masked: &'a str,
    pub(super) understood: &'a Understanding,
    pub(super) received_at: Timestamp,
    pub(super) now: Timestamp,
}

/// What was decided so far; later rules may ask for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decided<'a> {
    pub(super) priority: Priority,
    pub(super) team: &'a TeamId,
}

impl Facts<'_> {
    /// Whether `when` holds; a rule that asks for priorities fits only once one is decided.
    pub(super) fn fit(&self, when: &Condition, priority: Option<Priority>) -> bool {
        fn holds<T: PartialEq>(list: &[T], value: Option<&T>) -> bool {
            list.is_empty() || value.is_some_and(|value| list.contains(value))
        }
        let understood = self.understood;
        let gave = |code: &ReasonCode| understood.reasons.iter().any(|reason| reason.code == *code);
        let transaction = self.message.transaction.as_ref();
        let is_named = transaction.is_some_and(|transaction| transaction.id.is_some());
        holds(&when.categories, Some(&understood.category))
            && holds(&when.subcategories, understood.subcategory.as_ref())
            && holds(&when.urgencies, Some(&understood.urgency))
            && holds(&when.priorities, priority.as_ref())
            && holds(&when.statuses, transaction.and_then(|transaction| transaction.status.as_ref()))
            && (when.reasons.is_empty() || when.reasons.iter().any(gave))
            && !when.without_reasons.iter().any(gave)
            && match when.transaction {
                None => true,
                Some(Presence::Given) => is_named,
                Some(Presence::Absent) => !is_named,
            }
    }
}
