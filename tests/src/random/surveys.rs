//! Survey answers and scores of two places.

use super::Grammar;
use super::broken::broken;
use serde_json::{Value, json};

impl Grammar {
    /// Answers on a scale of the policy: none, few or many, seldom one outside it.
    pub(super) fn answers(&mut self) -> Value {
        let scale = self.dice.json(&self.policy["survey"]["scales"]);
        let (low, high) = (scale["minimum"].as_i64().unwrap_or(0), scale["maximum"].as_i64().unwrap_or(1));
        let count = self.dice.item(&[0, 1, 2, 7, 40, 150]).copied().unwrap_or(1);
        let wide = i64::from(self.dice.happens(15));
        let answers: Vec<i64> = (0..count).map(|_| self.dice.within(low - wide, high + wide)).collect();
        let id = if self.dice.happens(95) { scale["id"].clone() } else { json!("mood") };
        json!({"scale": id, "answers": answers})
    }

    /// Two scores to be put together, mostly of one scale.
    pub(super) fn merge(&mut self) {
        let (mut left, mut right) = (Value::Null, Value::Null);
        while left.is_null() || right.is_null() || (left["scale"] != right["scale"] && self.dice.happens(90)) {
            let (first, second) = (self.answers(), self.answers());
            left = self.ask("score", &first).unwrap_or_default();
            right = self.ask("score", &second).unwrap_or_default();
        }
        let both = json!({"left": left, "right": right});
        let both = if self.dice.happens(15) { broken(&mut self.dice, both) } else { both };
        self.add("merge_scores", both);
    }
}
