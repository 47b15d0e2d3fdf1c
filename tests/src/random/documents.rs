//! JSON documents to mask: texts of the grammar under telling keys, in each other, and in strings.

use super::Grammar;
use serde_json::{Map, Value, json};

impl Grammar {
    /// A document to mask; some are cut off.
    pub(super) fn document(&mut self) {
        let document = self.json(3);
        let mut text = if self.dice.happens(50) {
            serde_json::to_string_pretty(&document).unwrap_or_default()
        } else {
            document.to_string()
        };
        if self.dice.happens(8) {
            let cut = (0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at));
            text.truncate(cut.unwrap_or_default());
        }
        let mut input = json!({"document": text});
        if self.dice.happens(60) {
            input["options"] = if self.dice.happens(25) { self.keyed_options() } else { self.options() };
        }
        if self.dice.happens(30) {
            input["numbers"] = json!(self.dice.word(&["text", "zero"]));
        }
        self.add("mask_document", input);
    }

    /// A text cut into chunks, now and then before its end.
    pub(super) fn chunks(&mut self) {
        let mut text = self.text();
        if self.dice.happens(40) {
            let more: Vec<String> = (0..30).map(|_| self.text()).collect();
            text.push_str(&more.join("\n"));
        }
        let mut chunks = Vec::new();
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let most = if self.dice.happens(50) { 3000 } else { 20 };
            let length = usize::try_from(self.dice.below(most)).unwrap_or_default().min(rest.len());
            let length = (length..=rest.len()).find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
            let (chunk, behind) = rest.split_at(length);
            chunks.push(chunk.to_owned());
            rest = behind;
        }
        let options = if self.dice.happens(25) { self.keyed_options() } else { self.options() };
        if self.dice.happens(30) {
            let first = json!({"chunks": chunks, "ending": "more", "options": options});
            let told = self.ask("mask_chunks", &first);
            self.add("mask_chunks", first);
            if let Some(told) = told {
                let last = json!({"stream": told["stream"], "chunks": [self.text()], "options": options});
                self.add("mask_chunks", last);
            }
        } else {
            self.add("mask_chunks", json!({"chunks": chunks, "options": options}));
        }
    }

    /// Two texts of a ticket whose labels are numbered; the second may have values of the first.
    pub(super) fn numbered(&mut self) {
        let mut input = json!({"text": self.text(), "options": self.keyed_options()});
        if self.dice.happens(60)
            && let Some(options) = input["options"].as_object_mut()
        {
            options.remove("style");
        }
        let first = self.ask("mask_numbered", &input);
        self.add("mask_numbered", input.clone());
        if let Some(first) = first {
            input["text"] = json!(format!("{}；{}", self.text(), input["text"].as_str().unwrap_or_default()));
            input["labels"] = first["labels"].clone();
            if self.dice.happens(10) {
                input["labels"]["key"] = json!("another");
            }
            self.add("mask_numbered", input);
        }
    }

    fn json(&mut self, depth: usize) -> Value {
        const KEYS: [&str; 16] = [
            "message",
            "phone",
            "mobileNo",
            "id_card",
            "cardNumber",
            "cvv",
            "password",
            "pin",
            "姓名",
            "地址",
            "订单号",
            "amount",
            "token",
            "value",
            "note",
            "13812345678",
        ];
        if depth == 0 || self.dice.happens(40) {
            return match self.dice.below(6) {
                0 => json!(13_000_000_000_u64 + self.dice.below(900_000_000) as u64),
                1 => json!(self.dice.below(10_000)),
                2 => json!(self.dice.word(&["abc", "123456", "张三", "39.90421", "4111111111111111", ""])),
                _ => json!(self.text()),
            };
        }
        match self.dice.below(5) {
            0 => (0..self.dice.below(4)).map(|_| self.json(depth - 1)).collect(),
            1 => json!(self.json(depth - 1).to_string()),
            _ => {
                let mut members = Map::new();
                for _ in 0..self.dice.below(5) {
                    let key = self.dice.word(&KEYS).to_owned();
                    members.insert(key, self.json(depth - 1));
                }
                Value::Object(members)
            }
        }
    }
}
