//! The policy's section `ticket`: roles, states, transitions and what the clocks do. Data only; [`crate::ticket`] reads it.

use crate::ids::{ActionKind, CommandId, MetricId, ReasonCode, RoleId, RuleId, StateId};
use crate::ticket::Phase;
use crate::triage::Force;
use serde::{Deserialize, Serialize};

/// Roles, states, transitions and clocks of a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TicketPolicy {
    /// Who may act on tickets.
    pub roles: Vec<RolePolicy>,
    /// The states; each must be reachable and able to end.
    pub states: Vec<StatePolicy>,
    /// What each command does from each state, and who may give it.
    pub transitions: Vec<TransitionPolicy>,
    /// What commands and states do to the clocks of each metric. A metric that is not here starts with the ticket, never
    /// pauses and stops when the ticket ends.
    pub metrics: Vec<MetricPolicy>,
}

/// A role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RolePolicy {
    /// The role.
    pub id: RoleId,
    /// Which tickets it may act on.
    pub scope: Scope,
}

/// Which tickets a role may act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Scope {
    /// Those whose customer is the actor.
    Own,
    /// All.
    All,
}

/// A state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatePolicy {
    /// The state.
    pub id: StateId,
    /// What it means for the ticket's life.
    pub phase: Phase,
}

/// What a command does from some states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TransitionPolicy {
    /// The rule's name.
    pub id: RuleId,
    /// The command.
    pub command: CommandId,
    /// From which states; none for `open` alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<StateId>,
    /// To which state; the ticket stays where it is when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<StateId>,
    /// Who may.
    pub roles: Vec<RoleId>,
    /// What the command must carry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<Requirement>,
    /// How many hours after the ticket came into its state; without limit when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 87600)))]
    pub within_hours: Option<i32>,
    /// What the host should do then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<TransitionAction>,
}

/// Something that a command must carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Requirement {
    /// Text that is not blank.
    Text,
    /// The customer's id; of `open`.
    CustomerId,
    /// The transaction's id; of `open`.
    TransactionId,
}

/// An effect of a transition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TransitionAction {
    /// The rule's name; the action carries it.
    pub id: RuleId,
    /// What to do.
    pub kind: ActionKind,
    /// How strongly.
    pub force: Force,
    /// Why; the catalogue has its sentence.
    pub reason: ReasonCode,
}

/// What commands and states do to the clocks of a metric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MetricPolicy {
    /// The metric.
    pub id: MetricId,
    /// The commands that start a clock where none runs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub starts_on: Vec<CommandId>,
    /// The commands that fulfil the running clock; before `starts_on`, so that a command in both begins the next period.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fulfilled_on: Vec<CommandId>,
    /// The states in which it is paused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paused_in: Vec<StateId>,
    /// The states on entry to which the running clock stops, neither met nor breached. The end of a ticket stops every clock.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopped_in: Vec<StateId>,
    /// What becomes of an ended clock when work on the ticket begins again.
    pub on_reopen: ReopenRule,
}

/// What becomes of an ended clock when work on the ticket begins again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReopenRule {
    /// It stays ended.
    Keep,
    /// It goes on with what had elapsed.
    Resume,
    /// It begins again from zero.
    Restart,
    /// Another begins beside it.
    New,
}
