//! The values that the core's own reasons carry, beside those that carry none.

use crate::ids::{ParamName, ReasonCode};

/// A reason and its values; a sentence may name these and no others.
const CARRIED: &[(ReasonCode, &[ParamName])] = &[
    // mask
    (ReasonCode::ISSUER_RANGE, &[ParamName::ISSUER]),
    (ReasonCode::CONTEXT_WORD, &[ParamName::DISTANCE]),
    (ReasonCode::DISGUISE, &[ParamName::CHARACTERS]),
    (ReasonCode::DENY_LIST, &[ParamName::ENTRY]),
    (ReasonCode::CUSTOM_DETECTOR, &[ParamName::DETECTOR]),
    (ReasonCode::ALLOW_LIST, &[ParamName::ENTRY]),
    (ReasonCode::NAMED_TO_STAY, &[ParamName::DISTANCE]),
    // understand
    (ReasonCode::CATEGORY_PHRASE, &[ParamName::CATEGORY]),
    (ReasonCode::CATEGORY_HINT, &[ParamName::CATEGORY]),
    (ReasonCode::NO_PHRASE, &[ParamName::CATEGORY]),
    (ReasonCode::MODEL_ONLY, &[ParamName::CATEGORY]),
    // triage
    (ReasonCode::PRIORITY_BY_GRID, &[ParamName::IMPACT, ParamName::URGENCY, ParamName::POINTS]),
    (ReasonCode::MONEY_AT_RISK, &[ParamName::AMOUNT, ParamName::POINTS]),
    (ReasonCode::CUSTOMER_TIER, &[ParamName::TIER, ParamName::POINTS]),
    (ReasonCode::REPEAT_CONTACT, &[ParamName::CONTACTS, ParamName::POINTS]),
    (ReasonCode::VULNERABLE_CUSTOMER, &[ParamName::VULNERABILITY, ParamName::POINTS]),
    (ReasonCode::LONG_WAIT, &[ParamName::WAITED, ParamName::POINTS]),
    (ReasonCode::PRIORITY_TOTAL, &[ParamName::POINTS, ParamName::PRIORITY]),
    (ReasonCode::PRIORITY_CAPPED, &[ParamName::URGENCY, ParamName::PRIORITY]),
    (ReasonCode::ROUTED_BY_CATEGORY, &[ParamName::CATEGORY, ParamName::TEAM]),
    (ReasonCode::ROUTED_BY_SUBCATEGORY, &[ParamName::CATEGORY, ParamName::SUBCATEGORY, ParamName::TEAM]),
    (ReasonCode::ROUTED_BY_URGENCY, &[ParamName::URGENCY, ParamName::TEAM]),
    (ReasonCode::ROUTED_BY_REASON, &[ParamName::TEAM]),
    (ReasonCode::ROUTED_BY_DEFAULT, &[ParamName::TEAM]),
];

/// The values of `code`; `None` when the core itself never gives it.
pub(super) fn carried(code: &ReasonCode) -> Option<&'static [ParamName]> {
    let listed = CARRIED.iter().find(|(listed, _)| listed == code).map(|(_, names)| *names);
    listed.or_else(|| ReasonCode::CONSTANTS.contains(code).then_some(&[]))
}
