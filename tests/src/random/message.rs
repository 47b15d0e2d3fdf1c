//! Texts and messages: sentences, values and traps put together, and what a host may know beside them.

use super::Grammar;
use super::dice::Dice;
use super::kinds::KINDS;
use super::sentences::{CLOSINGS, OPENINGS, PLAIN_NUMBERS, SENTENCES};
use super::traps::{TRAPS, piece};
use super::values::value;
use serde_json::{Map, Value, json};

impl Grammar {
    /// A text. Kinds, categories and traps take turns, so that chance leaves none of them out.
    pub(super) fn text(&mut self) -> String {
        self.turn += 1;
        let turn = self.turn;
        let mut parts = Vec::new();
        let sentences = SENTENCES.get(turn % SENTENCES.len()).map_or(&[][..], |(_, sentences)| *sentences);
        parts.push(format!("{}{}", self.dice.word(OPENINGS), self.dice.word(sentences)));
        if self.dice.happens(82) {
            parts.push(value(&mut self.dice, &self.masking, turn / SENTENCES.len() + turn));
        }
        if self.dice.happens(20) {
            let any = self.dice.place(KINDS.len());
            parts.push(value(&mut self.dice, &self.masking, any));
        }
        if self.dice.happens(25) {
            parts.push(self.dice.word(PLAIN_NUMBERS).to_owned());
        }
        // Every fourth text begins with its values.
        if turn % 4 == 3 {
            parts.rotate_left(1);
        }
        let mut text = String::new();
        for part in parts {
            if self.dice.happens(55) {
                let trap = if self.dice.happens(60) { turn } else { self.dice.place(TRAPS.len()) };
                text.push_str(piece(&mut self.dice, trap));
            }
            text.push_str(&part);
            text.push_str(self.dice.word(&["，", "。", " ", "\n", ", ", "！", "；", "", ". "]));
        }
        text + self.dice.word(CLOSINGS)
    }

    /// A message with any of the optional fields.
    pub(super) fn message(&mut self) -> Value {
        let mut message = Map::from_iter([("text".to_owned(), Value::String(self.text()))]);
        let policy = self.policy.clone();
        let dice = &mut self.dice;
        dice.maybe(40, &mut message, "id", |dice| {
            json!(format!("m-{}{}", dice.digits(4), dice.word(&["", "号", "📨"])))
        });
        dice.maybe(40, &mut message, "received_at", |dice| instant(dice, -4 * DAY, 0));
        dice.maybe(30, &mut message, "channel", |dice| {
            json!(dice.word(&["app", "hotline", "web", "review", "e-mail.v2"]))
        });
        dice.maybe(30, &mut message, "language", |dice| json!(dice.word(LANGUAGES)));
        dice.maybe(20, &mut message, "region", |dice| json!(dice.word(&["CN", "HK", "TW", "SG"])));
        dice.maybe(20, &mut message, "institution", |dice| json!(dice.word(&["bank", "payment_institution"])));
        dice.maybe(40, &mut message, "customer", |dice| {
            let mut customer = Map::new();
            dice.maybe(60, &mut customer, "id", |dice| json!(format!("c-{}", dice.digits(3))));
            dice.maybe(50, &mut customer, "tier", |dice| {
                id_of(dice, &policy["triage"]["priority"]["tiers"], "standard")
            });
            dice.maybe(60, &mut customer, "prior_contacts", |dice| json!(dice.below(7)));
            dice.maybe(40, &mut customer, "vulnerabilities", |dice| {
                let known = &policy["triage"]["priority"]["vulnerabilities"];
                (0..dice.below(4)).map(|_| id_of(dice, known, "bereaved")).collect()
            });
            Value::Object(customer)
        });
        dice.maybe(40, &mut message, "transaction", |dice| {
            let mut transaction = Map::new();
            dice.maybe(60, &mut transaction, "id", |dice| json!(format!("tx-{}", dice.digits(6))));
            dice.maybe(70, &mut transaction, "amount", |dice| money(dice, &policy));
            dice.maybe(50, &mut transaction, "status", |dice| {
                json!(dice.word(&["failed", "pending", "unknown", "paid"]))
            });
            dice.maybe(40, &mut transaction, "failure", |dice| {
                let scheme = dice.word(&["iso8583", "unionpay", "wechat_pay", "alipay", "stripe"]);
                json!({"scheme": scheme, "code": dice.word(&["51", "05", "SYSTEMERROR", "ACQ.PAYMENT_FAIL", "卡¥"])})
            });
            Value::Object(transaction)
        });
        dice.maybe(25, &mut message, "device", |dice| {
            let mut device = Map::new();
            dice.maybe(60, &mut device, "model", |dice| {
                json!(dice.word(&["Mate 60 Pro", "iPhone 15", "小米１４", "x86 🖥"]))
            });
            dice.maybe(60, &mut device, "system", |dice| json!(dice.word(&["Android", "iOS", "HarmonyOS"])));
            dice.maybe(50, &mut device, "system_version", |dice| {
                json!(format!("{}.{}", dice.below(20), dice.below(9)))
            });
            dice.maybe(50, &mut device, "network", |dice| json!(dice.word(&["wifi", "5g", "4g", ""])));
            dice.maybe(50, &mut device, "app_version", |dice| json!(format!("8.{}", dice.below(99))));
            Value::Object(device)
        });
        Value::Object(message)
    }

    /// How to mask: nothing, one style, styles by kind, or both.
    pub(super) fn options(&mut self) -> Value {
        let kinds = self.masking["kinds"].clone();
        let style = |dice: &mut Dice| json!(dice.word(&["keep_ends", "full", "label", "numbered_label"]));
        let mut options = Map::new();
        self.dice.maybe(50, &mut options, "style", style);
        self.dice.maybe(50, &mut options, "styles", |dice| {
            (0..dice.below(4))
                .map(|_| json!({"kind": id_of(dice, &kinds, "passphrase"), "style": style(dice)}))
                .collect()
        });
        Value::Object(options)
    }
}

/// Languages of words for people: the catalogue's own, some that lead to them, and one that it has not.
pub(super) const LANGUAGES: &[&str] =
    &["zh-Hans", "zh-Hant", "en", "zh-TW", "zh-HK", "en-GB", "zh", "ZH-hant-tw", "fr"];

pub(super) const MINUTE: i64 = 60_000;
pub(super) const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;

/// 2026-11-23T02:00:00Z, a Monday morning in Shanghai; instants lie around it.
pub(super) const MONDAY: i64 = 1_795_399_200_000;

/// An instant from `low` to `high` milliseconds around that Monday, in one of the forms of RFC 3339.
pub(super) fn instant(dice: &mut Dice, low: i64, high: i64) -> Value {
    let grain = dice.item(&[1, 1_000, MINUTE, HOUR]).copied().unwrap_or(1);
    let millis = MONDAY + dice.within(low, high) / grain * grain;
    written(dice, millis)
}

/// `millis` as text with any offset.
pub(super) fn written(dice: &mut Dice, millis: i64) -> Value {
    let offset = dice.item(&[0, 0, 0, 480, -300, 345]).copied().unwrap_or(0);
    let local =
        redress::Timestamp::from_millis(millis + offset * MINUTE).unwrap_or(redress::Timestamp::MIN).to_string();
    let (seconds, fraction) = local.trim_end_matches('Z').split_once('.').unwrap_or((&local, "000"));
    let fraction = match fraction {
        "000" if dice.happens(50) => String::new(),
        digits if dice.happens(20) => format!(".{digits}999"),
        digits => format!(".{digits}"),
    };
    let zone = match offset {
        0 => "Z".to_owned(),
        _ => format!("{}{:02}:{:02}", if offset < 0 { '-' } else { '+' }, offset.abs() / 60, offset.abs() % 60),
    };
    Value::String(format!("{seconds}{fraction}{zone}"))
}

/// An amount, small or large, in a currency of the policy or another.
pub(super) fn money(dice: &mut Dice, policy: &Value) -> Value {
    let most = dice.item(&[100, 100_000, 60_000_000, 9_007_199_254_740_991]).copied().unwrap_or(100);
    let currency = id_of(dice, &policy["understand"]["money"]["currencies"], "XAU");
    json!({"minor_units": dice.within(-9, most), "currency": currency})
}

/// The id of an item of a policy's list, seldom another.
pub(super) fn id_of(dice: &mut Dice, list: &Value, other: &str) -> Value {
    match dice.json(list).get("id") {
        Some(id) if dice.happens(85) => id.clone(),
        _ => json!(other),
    }
}
