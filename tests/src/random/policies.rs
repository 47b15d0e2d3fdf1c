//! Policies that extend the default: each a choice of changes of its sections.

use super::dice::Dice;
use serde_json::{Value, json};

/// A policy with some of the changes; no two change the same section.
pub(super) fn policy(dice: &mut Dice) -> Value {
    let changes = [
        (
            "mask",
            json!([{"kinds": [{"id": "mobile", "style": "label", "label": "电话", "words": ["手机", "call me"]}]}, {"units": []}]),
        ),
        (
            "understand",
            json!([
                {"money": {"default_currency": "HKD"}}, {"fallback": "general_inquiry"}, {"reach": {"near": 4, "far": 20}},
                {"certainty": {"firm": 9000, "hint": 5000, "none": 100, "agreement": 0, "rival": 0, "asked": 0}},
            ]),
        ),
        (
            "sla",
            json!([
                {"targets": [{"id": "p1_first_response", "metric": "first_response", "priorities": ["p1"], "calendar": "always", "time": {"minutes": 7}}]},
                {"targets": [{"id": "follow_up", "metric": "follow_up", "calendar": "cn_working_hours", "time": {"working_days": 2}}]},
                {"metrics": [{"id": "resolution", "warn_share": 5000}]},
            ]),
        ),
        (
            "triage",
            json!([
                {"default_team": "refunds"}, {"priority": {"repeat": {"each": 30, "most": 90}}},
                {"priority": {"tiers": [{"id": "vip", "points": 40}, {"id": "silver", "points": 1}]}},
                {"teams": [{"id": "night_shift"}], "default_team": "night_shift"}, {"priority": {"money_urgencies": []}},
            ]),
        ),
        (
            "survey",
            json!([
                {"scales": [{"id": "effort", "minimum": 0, "maximum": 4, "measure": {"favourable_share": {"favourable_from": 3}}}]},
                {"scales": [{"id": "nps", "minimum": 0, "maximum": 10, "measure": {"net_promoter": {"detractors_to": 5, "promoters_from": 8}}}]},
            ]),
        ),
    ];
    let version = dice.below(100).to_string();
    let mut policy = serde_json::Map::from_iter([
        ("schema".to_owned(), json!("redress/policy@1")),
        ("extends".to_owned(), json!("wallet@1")),
    ]);
    policy.insert("id".to_owned(), json!(dice.word(&["bank", "desk-2", "night.shift"])));
    policy.insert("version".to_owned(), json!(version));
    for (section, choices) in &changes {
        dice.maybe(50, &mut policy, section, |dice| dice.json(choices));
    }
    dice.maybe(25, &mut policy, "remove", |dice| {
        dice.json(&json!([{"mask.kinds": ["email"]}, {"triage.actions": ["sms_about_money"]}, {"understand.tags": []}]))
    });
    Value::Object(policy)
}
