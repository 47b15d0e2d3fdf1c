//! Which team handles a message, and why.

use super::facts::Facts;
use super::priority::urgency_id;
use crate::ids::{ParamName, ReasonCode, TeamId};
use crate::policy::TriagePolicy;
use crate::reason::{ParamValue, Reason};

/// The team of the first route that fits, with the reason of the narrowest of its conditions.
pub(super) fn route(policy: &TriagePolicy, facts: &Facts<'_>, reasons: &mut Vec<Reason>) -> TeamId {
    let understood = facts.understood;
    let category = || ParamValue::Id { id: understood.category.to_rule_id() };
    let route = policy.routes.iter().find(|route| facts.fit(&route.when, None));
    let (reason, team) = match route {
        None => (Reason::new(ReasonCode::ROUTED_BY_DEFAULT), &policy.default_team),
        Some(route) => {
            let reason = match (&understood.subcategory, &route.when) {
                (Some(subcategory), when) if !when.subcategories.is_empty() => {
                    Reason::new(ReasonCode::ROUTED_BY_SUBCATEGORY)
                        .with(ParamName::CATEGORY, category())
                        .with(ParamName::SUBCATEGORY, ParamValue::Id { id: subcategory.to_rule_id() })
                }
                (_, when) if !when.reasons.is_empty() => Reason::new(ReasonCode::ROUTED_BY_REASON),
                (_, when) if !when.categories.is_empty() => {
                    Reason::new(ReasonCode::ROUTED_BY_CATEGORY).with(ParamName::CATEGORY, category())
                }
                (_, when) if !when.urgencies.is_empty() => Reason::new(ReasonCode::ROUTED_BY_URGENCY)
                    .with(ParamName::URGENCY, ParamValue::Id { id: urgency_id(understood.urgency) }),
                _ => Reason::new(ReasonCode::ROUTED_BY_DEFAULT),
            };
            (reason, &route.team)
        }
    };
    reasons.push(reason.with(ParamName::TEAM, ParamValue::Id { id: team.to_rule_id() }));
    team.clone()
}
