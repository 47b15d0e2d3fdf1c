//! The policy's section `triage`: priority, teams, actions and acknowledgements. Data only; [`crate::triage`] applies it.

use super::LocalText;
use crate::ids::{
    ActionKind, CategoryId, CurrencyId, ReasonCode, RuleId, SubcategoryId, TeamId, TierId, TransactionStatusId,
    VulnerabilityId,
};
use crate::triage::{Force, Priority};
use crate::understand::Urgency;
use crate::value::safe_integer;
use serde::{Deserialize, Serialize};

/// Priority, teams, actions and acknowledgements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TriagePolicy {
    /// How points become a priority.
    pub priority: PriorityPolicy,
    /// The teams.
    pub teams: Vec<Team>,
    /// Who handles what; the first that fits holds.
    pub routes: Vec<Route>,
    /// Who handles what no route fits.
    pub default_team: TeamId,
    /// What the host should do; of several that fit and ask for the same kind, the first holds, with the strongest force of all.
    pub actions: Vec<ActionRule>,
    /// What to tell the customer; the first that fits, and whose targets still lie ahead, holds. The last fits always.
    pub acknowledgements: Vec<Acknowledgement>,
}

/// How points become a priority: those of the grid's cell, and more for what makes a complaint weigh more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriorityPolicy {
    /// How far each category reaches.
    pub impacts: Vec<Impact>,
    /// The impact of a category that none names.
    pub default_impact: RuleId,
    /// Points of every impact at every urgency.
    pub grid: Vec<GridCell>,
    /// Points for the money at risk: of the bands of its currency that the amount reaches, the one with the most.
    pub money: Vec<MoneyBand>,
    /// The urgencies at which money counts as at risk.
    pub money_urgencies: Vec<Urgency>,
    /// Points for the customer's standing.
    pub tiers: Vec<TierPoints>,
    /// Points for each earlier contact about the same matter.
    pub repeat: RepeatPoints,
    /// Points for a vulnerable customer: of several, the most.
    pub vulnerabilities: Vec<VulnerabilityPoints>,
    /// Points for the time since the message came in: of those reached, the most.
    pub waits: Vec<WaitPoints>,
    /// The points from which each priority is given; `p4` otherwise.
    pub thresholds: Vec<Threshold>,
    /// The highest priority that a message may have: of those that fit, the lowest.
    pub ceilings: Vec<Ceiling>,
}

/// How far the categories of a list reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Impact {
    /// The impact.
    pub id: RuleId,
    /// The main categories that have it.
    pub categories: Vec<CategoryId>,
}

/// The points of an impact at an urgency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GridCell {
    /// The cell.
    pub id: RuleId,
    /// The impact.
    pub impact: RuleId,
    /// The urgency.
    pub urgency: Urgency,
    /// The points; 0 to 1000.
    pub points: i32,
}

/// The points of an amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MoneyBand {
    /// The band.
    pub id: RuleId,
    /// The currency.
    pub currency: CurrencyId,
    /// The least amount, in minor units; at least 1.
    #[serde(with = "safe_integer")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "safe_integer::schema"))]
    pub at_least: i64,
    /// The points; 0 to 1000.
    pub points: i32,
}

/// The points of a standing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TierPoints {
    /// The standing.
    pub id: TierId,
    /// The points; 0 to 1000.
    pub points: i32,
}

/// The points of earlier contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RepeatPoints {
    /// For each; 0 to 1000.
    pub each: i32,
    /// At most; 0 to 1000.
    pub most: i32,
}

/// The points of what makes a customer vulnerable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VulnerabilityPoints {
    /// What makes the customer vulnerable.
    pub id: VulnerabilityId,
    /// The points; 0 to 1000.
    pub points: i32,
}

/// The points of waiting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WaitPoints {
    /// The rule.
    pub id: RuleId,
    /// Hours since the message came in; at least 1, at most ten years of them.
    pub hours: i32,
    /// The points; 0 to 1000.
    pub points: i32,
}

/// The points from which a priority is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Threshold {
    /// The priority.
    pub id: Priority,
    /// The least points; 0 to 1000.
    pub at_least: i32,
}

/// The highest priority that a message may have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ceiling {
    /// The rule.
    pub id: RuleId,
    /// When it fits.
    pub when: Condition,
    /// The highest priority.
    pub highest: Priority,
}

/// A team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Team {
    /// The team; its name in each language is the catalogue's term `team.<id>`.
    pub id: TeamId,
}

/// When a rule fits. Every list that is not empty must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Condition {
    /// The main category is one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<CategoryId>,
    /// Its finer kind is one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subcategories: Vec<SubcategoryId>,
    /// The urgency is one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urgencies: Vec<Urgency>,
    /// The priority is one of these; no condition of a route or a ceiling, which do not depend on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub priorities: Vec<Priority>,
    /// What was understood has one of these reasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonCode>,
    /// What was understood has none of these reasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_reasons: Vec<ReasonCode>,
    /// Where the transaction stands is one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<TransactionStatusId>,
    /// Whether the host names the transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction: Option<Presence>,
}

/// Whether the host gave something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Presence {
    /// It did.
    Given,
    /// It did not.
    Absent,
}

/// Who handles what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Route {
    /// The rule.
    pub id: RuleId,
    /// When it fits.
    pub when: Condition,
    /// Who handles it.
    pub team: TeamId,
}

/// What the host should do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActionRule {
    /// The rule.
    pub id: RuleId,
    /// When it fits.
    pub when: Condition,
    /// What to do.
    pub kind: ActionKind,
    /// How strongly.
    pub force: Force,
    /// Why; the catalogue has its sentence.
    pub reason: ReasonCode,
    /// With what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<ActionValue>,
}

/// What an action carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ActionValue {
    /// The team, as `team`.
    Team,
    /// The priority, as `priority`.
    Priority,
    /// The money at risk, as `amount`; absent where none is known.
    Amount,
}

/// What to tell the customer. A text may name, in braces, a metric of the section `sla`: the time by which its target is due, as the
/// customer reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Acknowledgement {
    /// The rule.
    pub id: RuleId,
    /// When it fits.
    pub when: Condition,
    /// The words in each language.
    pub texts: Vec<LocalText>,
}
