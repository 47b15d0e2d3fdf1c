//! Values and texts of other projects' tests, read where `REDRESS_SHARED` says; without them these tests say so and pass.

use super::*;
use serde_json::Value as Json;
use std::path::PathBuf;

fn outside(name: &str) -> Option<String> {
    let shared = std::env::var_os("REDRESS_SHARED").map_or_else(|| PathBuf::from("../../shared"), PathBuf::from);
    let base = if shared.is_absolute() { shared } else { PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(shared) };
    let path = base.join("outside").join(name);
    let text = std::fs::read_to_string(path).ok();
    if text.is_none() {
        println!("SKIPPED: {name} is not there; set REDRESS_SHARED");
    }
    text
}

/// Whether the whole of `value` is hidden as one finding of `kind`.
fn is_whole(value: &str, kind: &str) -> bool {
    matches!(found(value).as_slice(), [(of, text)] if of == kind && *text == value.trim())
}

struct Tally {
    name: &'static str,
    passed: usize,
    wrong: Vec<String>,
    left_out: usize,
}

impl Tally {
    fn close(self, why: &str) {
        println!(
            "{}: {} passed, {} failed, {} left out ({why})",
            self.name,
            self.passed,
            self.wrong.len(),
            self.left_out
        );
        assert!(self.wrong.is_empty() && self.passed > 0, "{}: {:#?}", self.name, self.wrong);
    }

    fn count(&mut self, right: bool, row: &str) {
        if right { self.passed += 1 } else { self.wrong.push(row.to_owned()) }
    }
}

fn validator_rows(check: &str, args: Option<&str>) -> Vec<(String, bool)> {
    let Some(text) = outside("validator_values.jsonl") else { return Vec::new() };
    let rows = text.lines().filter_map(|line| serde_json::from_str::<Json>(line).ok());
    rows.filter(|row| {
        row["check"] == check && row["args"].as_str() == args && (args.is_some() || row["args"].is_null())
    })
    .filter_map(|row| Some((row["value"].as_str()?.to_owned(), row["valid"].as_bool()?)))
    .collect()
}

#[test]
fn validator_js_identity_cards() {
    let rows = validator_rows("isIdentityCard", Some("zh-CN"));
    if rows.is_empty() {
        return;
    }
    let mut tally = Tally { name: "validator.js identity cards", passed: 0, wrong: Vec::new(), left_out: 0 };
    for (value, valid) in rows {
        // The old form needs a word beside it; the first two digits are no reason to refuse (python-stdnum issue 442).
        if value.len() == 15 && !valid {
            tally.left_out += 1;
            continue;
        }
        let text = format!("身份证{value}");
        let hidden = matches!(found(&text).as_slice(), [(of, text)] if of == "resident_id" && *text == value);
        tally.count(hidden == valid, &value);
    }
    tally.close("15 digits refused for their region only");
}

#[test]
fn validator_js_mobiles() {
    let rows = validator_rows("isMobilePhone", Some("zh-CN"));
    if rows.is_empty() {
        return;
    }
    let mut tally = Tally { name: "validator.js mobiles", passed: 0, wrong: Vec::new(), left_out: 0 };
    for (value, valid) in rows {
        let national = value.trim_start_matches("+86").trim_start_matches("0086");
        let reserved = valid && national.starts_with('9');
        let disguised = !valid && (value.contains("86-1"));
        if reserved || disguised {
            tally.left_out += 1;
            continue;
        }
        tally.count(is_whole(&value, "mobile") == valid, &value);
    }
    tally.close("9x is not assigned; a dash behind the country code is a disguise here");
}

#[test]
fn validator_js_cards() {
    let rows = validator_rows("isCreditCard", None);
    if rows.is_empty() {
        return;
    }
    let mut tally = Tally { name: "validator.js cards", passed: 0, wrong: Vec::new(), left_out: 0 };
    for (value, valid) in rows {
        // Touching letters are of a code, except where they are a word of a sentence.
        if value.ends_with("suffix") || value.starts_with("prefix") {
            tally.left_out += 1;
            continue;
        }
        tally.count(is_whole(&value, "bank_card") == valid, &value);
    }
    tally.close("a word that touches the number");
}

#[test]
fn validator_js_addresses() {
    let rows = validator_rows("isEmail", None);
    if rows.is_empty() {
        return;
    }
    let mut tally = Tally { name: "validator.js e-mail", passed: 0, wrong: Vec::new(), left_out: 0 };
    for (value, valid) in rows {
        let other = value.contains('"') || value.chars().any(crate::text::is_han) && value.is_ascii() != valid;
        if other || !valid {
            tally.left_out += 1;
            continue;
        }
        tally.count(is_whole(&value, "email"), &value);
    }
    tally.close("quoted local parts, Han in domains; a text that is no address as a whole may hold one");
}

#[test]
fn argus_rows() {
    let rows = [
        ("zh_id_number.json", "resident_id"),
        ("zh_bank_card.json", "bank_card"),
        ("zh_phone.json", "mobile"),
        ("email.json", "email"),
    ];
    for (file, kind) in rows {
        let Some(text) = outside(&format!("argus/{file}")) else { return };
        let rows: Vec<Json> = serde_json::from_str(&text).unwrap();
        let mut tally = Tally { name: kind, passed: 0, wrong: Vec::new(), left_out: 0 };
        for row in rows {
            let (id, input) = (row["id"].as_str().unwrap(), row["input"].as_str().unwrap());
            if id.starts_with("landline") {
                tally.left_out += 1;
                continue;
            }
            let findings = found(input);
            let hits: Vec<&str> = findings.iter().filter(|(of, _)| of == kind).map(|(_, text)| *text).collect();
            let right = match (row["should_match"].as_bool().unwrap(), row["expected_text"].as_str()) {
                (true, Some(expected)) => hits == [expected],
                (expected, _) => hits.is_empty() != expected,
            };
            tally.count(right, &format!("{id}: {input} gave {findings:?}"));
        }
        tally.close("landlines are no mobiles");
    }
}

#[test]
fn no_planted_value_of_these_kinds_survives_argus_texts() {
    for file in ["realistic_scenarios.json", "mixed_lang.json"] {
        let Some(text) = outside(&format!("argus/{file}")) else { return };
        let rows: Vec<Json> = serde_json::from_str(&text).unwrap();
        let mut tally = Tally { name: "argus texts", passed: 0, wrong: Vec::new(), left_out: 0 };
        for row in rows {
            let masked = masker().mask(row["input"].as_str().unwrap(), &MaskOptions::default()).text;
            for value in row["pii_values"].as_array().unwrap().iter().filter_map(Json::as_str) {
                let digits: Vec<u8> = value.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
                let foreign = value.starts_with('+') && !value.starts_with("+86");
                let only_number =
                    !foreign && value.bytes().all(|byte| byte.is_ascii_digit() || b" -+X".contains(&byte));
                let wanted = (value.contains('@') && !value.contains(' '))
                    || (only_number && digits.len() == 11 && mobile::national(&digits) == Some(mobile::Plan::Mainland))
                    || (only_number && value.len() == 18 && resident_id::is_valid(&digits))
                    || (only_number && bank_card::passes_luhn(&digits) && masker().issuers.find(&digits).is_some());
                if wanted {
                    tally.count(!masked.contains(value), &format!("{}: {value}", row["id"]));
                } else {
                    tally.left_out += 1;
                }
            }
        }
        tally.close("other kinds, and numbers whose check digit is wrong");
    }
}
