//! Inputs that are wrong somewhere: a good document with one or two places changed. Their errors are answers as well.

use super::dice::Dice;
use serde_json::{Value, json};

/// `document` with one or two places changed; it may still be good.
pub(super) fn broken(dice: &mut Dice, mut document: Value) -> Value {
    for _ in 0..=dice.below(2) {
        change(dice, &mut document);
    }
    document
}

fn change(dice: &mut Dice, place: &mut Value) {
    // Deeper in most cases, where there is a deeper.
    if dice.happens(75) {
        let deeper = match place {
            Value::Object(members) => {
                let chosen = dice.place(members.len());
                members.values_mut().nth(chosen)
            }
            Value::Array(items) => {
                let chosen = dice.place(items.len());
                items.get_mut(chosen)
            }
            _ => None,
        };
        if let Some(deeper) = deeper {
            return change(dice, deeper);
        }
    }
    match place {
        Value::Object(members) if dice.happens(50) => {
            let chosen = dice.place(members.len());
            if let Some(key) = members.keys().nth(chosen).cloned() {
                members.remove(&key);
            }
        }
        Value::Object(members) if dice.happens(70) => {
            members.insert(dice.word(&["surplus", "Text", "", "名", "a.b", "kind "]).to_owned(), json!(1));
        }
        Value::Array(items) if dice.happens(60) => {
            if let Some(item) = dice.item(items).cloned() {
                items.push(item);
            }
        }
        _ => *place = other(dice),
    }
}

/// Any value: of another type, of another form, or out of range.
fn other(dice: &mut Dice) -> Value {
    let values = json!([
        null, true, 0, -1, 1.5, 9_007_199_254_740_992_i64, -9_007_199_254_740_992_i64, 2_147_483_647, 4_294_967_296_i64, "", "no id", "中文",
        "2026-02-30T00:00:00Z", "9999-12-31T23:59:59.999Z", "2026-11-23", "redress/other@1", "redress/message@99", [], {}, [1],
        {"id": "x"}, "x".repeat(65), "x".repeat(300)
    ]);
    dice.json(&values)
}
