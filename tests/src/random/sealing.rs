//! Keys, masked texts with sealed values, and who opens them with which keys.

use super::Grammar;
use super::dice::Dice;
use super::message::{DAY, instant};
use serde_json::{Value, json};

impl Grammar {
    /// Options of a style that needs keys; some lack what it needs.
    pub(super) fn keyed_options(&mut self) -> Value {
        let dice = &mut self.dice;
        let style = dice.word(&["keyed_hash", "format_preserving", "sealed", "sealed", "fixed"]);
        let mut keys = json!({"id": dice.word(&["k1", "k2", "k.2026-11"]), "tenant": dice.word(&["bank", "shop"])});
        for key in ["secret", "entropy"] {
            if dice.happens(92) {
                keys[key] = secret(dice);
            }
        }
        if dice.happens(60) {
            keys["ticket"] = json!(dice.word(&["T-1", "T-2"]));
        }
        if dice.happens(30) {
            keys["repeat"] = json!(dice.word(&["never", "within_tenant"]));
        }
        json!({"style": style, "keys": keys})
    }

    /// A text whose values are sealed, for somebody who opens it with the key or with another.
    pub(super) fn unmask(&mut self) {
        let mut options = self.keyed_options();
        options["style"] = json!("sealed");
        let text = self.text();
        let masked = self.ask("mask", &json!({"text": text, "options": options}));
        let text = masked.map_or(json!(text), |masked| masked["text"].clone());
        let dice = &mut self.dice;
        let keys = &options["keys"];
        let known = |dice: &mut Dice, key: &str, other: &str| {
            if dice.happens(80) { keys[key].clone() } else { json!(other) }
        };
        let mut key = json!({"id": keys["id"]});
        if let Some(given) = keys.get("secret") {
            key["secret"] = if dice.happens(85) { given.clone() } else { secret(dice) };
        }
        let mut opening = json!({
            "now": instant(dice, 0, 60 * DAY),
            "actor": {"id": "s-7", "role": dice.word(&["supervisor", "risk_officer", "supervisor", "agent"])},
            "keys": [key],
            "tenant": known(dice, "tenant", "elsewhere"),
        });
        let ticket = known(dice, "ticket", "T-9");
        if !ticket.is_null() {
            opening["ticket"] = ticket;
        }
        self.add("unmask", json!({"text": text, "opening": opening}));
    }
}

/// Thirty-two bytes in base64url.
fn secret(dice: &mut Dice) -> Value {
    let letter = |dice: &mut Dice| dice.word(&["A", "q", "Z", "0", "7", "-", "_", "x", "M"]).to_owned();
    json!((0..42).map(|_| letter(dice)).collect::<String>() + "A")
}
