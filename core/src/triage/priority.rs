//! Priority from impact and urgency, and from what makes a complaint weigh more. Every point that counts is in a reason.

use super::facts::Facts;
use crate::ids::{ParamName, ReasonCode, RuleId};
use crate::policy::PriorityPolicy;
use crate::reason::{ParamValue, Reason};
use crate::sla::Priority;
use crate::understand::Urgency;
use crate::value::Money;

const HOUR: i64 = 3_600_000;

/// A priority, and the money that it was given for.
#[derive(Clone, Debug)]
pub(super) struct Weighed {
    pub(super) priority: Priority,
    pub(super) at_risk: Option<Money>,
}

/// Weighs `facts`, and adds a reason for each step.
pub(super) fn weigh(policy: &PriorityPolicy, facts: &Facts<'_>, reasons: &mut Vec<Reason>) -> Weighed {
    let understood = facts.understood;
    let impact = policy.impacts.iter().find(|impact| impact.categories.contains(&understood.category));
    let impact = impact.map_or(&policy.default_impact, |impact| &impact.id);
    let cell = policy.grid.iter().find(|cell| cell.impact == *impact && cell.urgency == understood.urgency);
    let mut points = cell.map_or(0, |cell| cell.points);
    reasons.push(
        Reason::new(ReasonCode::PRIORITY_BY_GRID)
            .with(ParamName::IMPACT, ParamValue::Id { id: impact.clone() })
            .with(ParamName::URGENCY, ParamValue::Id { id: urgency_id(understood.urgency) })
            .with(ParamName::POINTS, count(points)),
    );
    let mut more = |code: ReasonCode, name: ParamName, value: ParamValue, added: i32| {
        points = points.saturating_add(added);
        reasons.push(Reason::new(code).with(name, value).with(ParamName::POINTS, count(added)));
    };

    let at_risk = money_at_risk(policy, facts);
    if let Some((money, added)) = at_risk.as_ref().filter(|(_, added)| *added > 0) {
        let value = ParamValue::Money { money: money.clone() };
        more(ReasonCode::MONEY_AT_RISK, ParamName::AMOUNT, value, *added);
    }
    if let Some(customer) = &facts.message.customer {
        let tier = policy.tiers.iter().find(|tier| customer.tier.as_ref() == Some(&tier.id) && tier.points > 0);
        if let Some(tier) = tier {
            let value = ParamValue::Id { id: tier.id.to_rule_id() };
            more(ReasonCode::CUSTOMER_TIER, ParamName::TIER, value, tier.points);
        }
        let repeated = policy.repeat.each.saturating_mul(customer.prior_contacts).min(policy.repeat.most);
        if repeated > 0 {
            more(ReasonCode::REPEAT_CONTACT, ParamName::CONTACTS, count(customer.prior_contacts), repeated);
        }
        let vulnerable = policy.vulnerabilities.iter().filter(|known| customer.vulnerabilities.contains(&known.id));
        let heaviest = vulnerable.reduce(|one, other| if other.points > one.points { other } else { one });
        if let Some(vulnerable) = heaviest.filter(|vulnerable| vulnerable.points > 0) {
            let value = ParamValue::Id { id: vulnerable.id.to_rule_id() };
            more(ReasonCode::VULNERABLE_CUSTOMER, ParamName::VULNERABILITY, value, vulnerable.points);
        }
    }
    let waited = facts.now.millis() - facts.received_at.millis();
    let waits = policy.waits.iter().filter(|wait| waited >= i64::from(wait.hours) * HOUR).map(|wait| wait.points).max();
    if let Some(added) = waits.filter(|added| *added > 0) {
        more(ReasonCode::LONG_WAIT, ParamName::WAITED, ParamValue::Duration { milliseconds: waited }, added);
    }

    let reached =
        policy.thresholds.iter().filter(|threshold| points >= threshold.at_least).map(|threshold| threshold.id);
    let priority = reached.min().unwrap_or(Priority::P4);
    reasons.push(
        Reason::new(ReasonCode::PRIORITY_TOTAL)
            .with(ParamName::POINTS, count(points))
            .with(ParamName::PRIORITY, ParamValue::Id { id: priority_id(priority) }),
    );
    let ceilings = policy.ceilings.iter().filter(|ceiling| facts.fit(&ceiling.when, None));
    let ceiling = ceilings.map(|ceiling| ceiling.highest).max();
    let priority = match ceiling.filter(|highest| priority < *highest) {
        Some(highest) => {
            reasons.push(
                Reason::new(ReasonCode::PRIORITY_CAPPED)
                    .with(ParamName::URGENCY, ParamValue::Id { id: urgency_id(understood.urgency) })
                    .with(ParamName::PRIORITY, ParamValue::Id { id: priority_id(highest) }),
            );
            highest
        }
        None => priority,
    };
    Weighed { priority, at_risk: at_risk.map(|(money, _)| money) }
}

/// The money at risk and its points: the transaction's own amount, or of those that the message names the one that weighs most.
fn money_at_risk(policy: &PriorityPolicy, facts: &Facts<'_>) -> Option<(Money, i32)> {
    if !policy.money_urgencies.contains(&facts.understood.urgency) {
        return None;
    }
    let points = |money: &Money| {
        let bands = policy.money.iter().filter(|band| band.currency == money.currency);
        bands.filter(|band| money.minor_units >= band.at_least).map(|band| band.points).max().unwrap_or(0)
    };
    if let Some(amount) = facts.message.transaction.as_ref().and_then(|transaction| transaction.amount.as_ref()) {
        return Some((amount.clone(), points(amount)));
    }
    let named = facts.understood.amounts.iter().map(|amount| {
        let money = Money { minor_units: amount.minor_units, currency: amount.currency.clone() };
        let points = points(&money);
        (money, points)
    });
    named.reduce(|one, other| {
        let is_heavier = (other.1, other.0.minor_units) > (one.1, one.0.minor_units);
        if is_heavier { other } else { one }
    })
}

fn count(number: i32) -> ParamValue {
    ParamValue::Integer { integer: number.into() }
}

/// The name of an urgency, as documents have it.
pub(super) const fn urgency_id(urgency: Urgency) -> RuleId {
    match urgency {
        Urgency::Routine => RuleId::ROUTINE,
        Urgency::High => RuleId::HIGH,
        Urgency::Critical => RuleId::CRITICAL,
    }
}

/// The name of a priority, as documents have it.
pub(super) const fn priority_id(priority: Priority) -> RuleId {
    match priority {
        Priority::P1 => RuleId::P1,
        Priority::P2 => RuleId::P2,
        Priority::P3 => RuleId::P3,
        Priority::P4 => RuleId::P4,
    }
}
