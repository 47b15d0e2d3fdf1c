//! What the host should do after an event, as data.

use super::Command;
use crate::ids::{RuleId, TicketId};
use crate::policy::TransitionPolicy;
use crate::triage::{Action, ActionId};
use sha2::{Digest, Sha256};

/// The actions of an event: at the opening those of the decision, and those of the transition.
pub(super) fn actions(
    ticket_id: &TicketId,
    version: i32,
    command: &Command,
    transition: &TransitionPolicy,
) -> Vec<Action> {
    let mut actions = match command {
        Command::Open { decision, .. } => decision.actions.clone(),
        _ => Vec::new(),
    };
    actions.extend(transition.actions.iter().map(|action| Action {
        id: action_id(ticket_id, version, &action.id),
        kind: action.kind.clone(),
        force: action.force,
        rule: action.id.clone(),
        reason: action.reason.clone(),
        params: Vec::new(),
    }));
    actions
}

/// The first 128 bits of the SHA-256 of `redress/action@1`, the ticket's id, the version and the rule, a line feed between.
///
/// None of them can hold a line feed, so different causes have different texts.
fn action_id(ticket_id: &TicketId, version: i32, rule: &RuleId) -> ActionId {
    ActionId::of(Sha256::new_with_prefix(format!("redress/action@1\n{ticket_id}\n{version}\n{rule}")))
}
