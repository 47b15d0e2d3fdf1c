//! What the host should do. The library itself never does it.
//!
//! An action's id is the first 128 bits of SHA-256 over the digest of its cause, its kind and, where it carries one, its team. The
//! cause is the message's id where the host gave one; otherwise the masked text with the instant of receipt, and the ids of
//! the customer and the transaction, so far as they were given. So a call that is made again with the message's id or its
//! instant of receipt gives the same ids, whatever the time and the priority have become; two customers who write the same
//! words do not share theirs; and no raw text enters a digest.

use super::decision::{Action, ActionId, Force};
use super::facts::{Decided, Facts};
use super::priority::priority_id;
use crate::ids::{ActionKind, ParamName, TeamId};
use crate::policy::{ActionRule, ActionValue};
use crate::reason::{Param, ParamValue};
use crate::value::Money;
use sha2::{Digest, Sha256};

/// Stands before what the id of an action is made from, here and in a ticket's events.
const DOMAIN: &[u8] = b"redress/action@1";

/// The actions of every rule that fits: one for each kind, by the first rule that asks for it, with the strongest force.
pub(super) fn actions(
    rules: &[ActionRule],
    facts: &Facts<'_>,
    decided: Decided<'_>,
    at_risk: Option<&Money>,
) -> Vec<Action> {
    let cause = cause(facts);
    let mut actions: Vec<Action> = Vec::with_capacity(4);
    for rule in rules.iter().filter(|rule| facts.fit(&rule.when, Some(decided.priority))) {
        if let Some(action) = actions.iter_mut().find(|action| action.kind == rule.kind) {
            if rule.force == Force::Require {
                action.force = Force::Require;
            }
            continue;
        }
        let team = rule.with.contains(&ActionValue::Team).then_some(decided.team);
        actions.push(Action {
            id: id(&cause, &rule.kind, team),
            kind: rule.kind.clone(),
            force: rule.force,
            rule: rule.id.clone(),
            reason: rule.reason.clone(),
            params: rule.with.iter().filter_map(|value| param(*value, decided, at_risk)).collect(),
        });
    }
    actions
}

fn param(value: ActionValue, decided: Decided<'_>, at_risk: Option<&Money>) -> Option<Param> {
    Some(match value {
        ActionValue::Team => Param { name: ParamName::TEAM, value: ParamValue::Id { id: decided.team.to_rule_id() } },
        ActionValue::Priority => {
            Param { name: ParamName::PRIORITY, value: ParamValue::Id { id: priority_id(decided.priority) } }
        }
        ActionValue::Amount => Param { name: ParamName::AMOUNT, value: ParamValue::Money { money: at_risk?.clone() } },
    })
}

/// The digest of what the actions of a message follow from. Each part stands behind its kind and its length.
fn cause(facts: &Facts<'_>) -> [u8; 32] {
    let mut digest = Sha256::new_with_prefix(DOMAIN);
    let mut part = |kind: u8, bytes: &[u8]| {
        digest.update([kind]);
        digest.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
        digest.update(bytes);
    };
    let message = facts.message;
    match &message.id {
        Some(id) => part(b'm', id.as_bytes()),
        None => {
            part(b'x', facts.masked.as_bytes());
            // As the host gave it: what is clamped to now would change with a later call.
            let received_at = message.received_at.unwrap_or(facts.received_at);
            part(b'r', &received_at.millis().to_be_bytes());
            if let Some(id) = message.customer.as_ref().and_then(|customer| customer.id.as_ref()) {
                part(b'c', id.as_bytes());
            }
            if let Some(id) = message.transaction.as_ref().and_then(|transaction| transaction.id.as_ref()) {
                part(b't', id.as_bytes());
            }
        }
    }
    digest.finalize().into()
}

fn id(cause: &[u8; 32], kind: &ActionKind, team: Option<&TeamId>) -> ActionId {
    let mut digest = Sha256::new_with_prefix(cause);
    digest.update(kind.as_str());
    if let Some(team) = team {
        // No id holds a zero byte.
        digest.update([0]);
        digest.update(team.as_str());
    }
    ActionId::of(digest)
}
