//! Values and texts of other projects' tests, read where `REDRESS_SHARED` says; without them these tests say so and pass.

use super::*;
use serde_json::Value as Json;
use std::io::Write;
use std::path::PathBuf;

/// Says it past the capture of a test that passes.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

fn outside(name: &str) -> Option<String> {
    let shared = std::env::var_os("REDRESS_SHARED").map_or_else(|| PathBuf::from("../../shared"), PathBuf::from);
    let base = if shared.is_absolute() { shared } else { PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(shared) };
    let path = base.join("outside").join(name);
    let text = std::fs::read_to_string(path).ok();
    if text.is_none() {
        say(&format!("SKIPPED: outside: {name} is not there; set REDRESS_SHARED"));
    }
    text
}

/// Whether the whole of `value` is hidden as one finding of `kind`.
fn is_whole(value: &str, kind: &str) -> bool {
    matches!(found(value).as_slice(), [(of, text)] if of == kind && *text == value.trim())
}

struct Tally<'a> {
    name: &'a str,
    passed: usize,
    wrong: Vec<String>,
    left_out: usize,
}

impl Tally<'_> {
    fn close(self, why: &str) {
        say(&format!(
            "outside: {}: {} applicable, {} passed; {} do not apply ({why})",
            self.name,
            self.passed + self.wrong.len(),
            self.passed,
            self.left_out
        ));
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
        // Beside its word a number with a slip in it is hidden too, so what is refused is shown alone.
        let text = if valid { format!("身份证{value}") } else { value.clone() };
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
            // A slip in the check digit is hidden beside the word, on purpose: the row says 身份证 before it.
            if id.starts_with("landline") || id == "invalid_checksum_not_detected" {
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
        tally.close("landlines are no mobiles; a wrong check digit beside its word");
    }
}

/// Rows of validator.js that are of one kind, each behind a word that names it.
fn validator_kind(
    check: &str,
    args: Option<&str>,
    word: &str,
    kind: &str,
    left_out: impl Fn(&str, bool) -> bool,
    why: &str,
) {
    let rows = validator_rows(check, args);
    if rows.is_empty() {
        return;
    }
    let name = format!("validator.js {check} {}", args.unwrap_or_default());
    let mut tally = Tally { name: &name, passed: 0, wrong: Vec::new(), left_out: 0 };
    for (value, valid) in rows {
        if left_out(&value, valid) {
            tally.left_out += 1;
            continue;
        }
        let text = format!("{word}{value}");
        let hidden = matches!(found(&text).as_slice(), [(of, text)] if of == kind && *text == value.trim());
        tally.count(hidden == valid, &format!("{value} {valid} {:?}", found(&text)));
    }
    tally.close(why);
}

#[test]
fn validator_js_kinds() {
    let never = |_: &str, _: bool| false;
    validator_kind("isIdentityCard", Some("zh-HK"), "香港身份证", "hk_id", never, "none");
    validator_kind("isIdentityCard", Some("zh-TW"), "身分證", "taiwan_id", never, "none");
    validator_kind(
        "isMobilePhone",
        Some("zh-TW"),
        "手机",
        "mobile",
        |value, valid| valid && value.starts_with("886"),
        "886 without a sign of dialling",
    );
    validator_kind(
        "isPassportNumber",
        Some("CN"),
        "护照",
        "passport",
        |_, valid| !valid,
        "a number that no series has is another country's beside the word",
    );
    validator_kind(
        "isMACAddress",
        None,
        "MAC ",
        "mac_address",
        |value, valid| valid && value == "FF:FF:FF:FF:FF:FF" || valid && value.len() != 17 && value.len() != 14,
        "every device; EUI-64, and no marks between",
    );
    validator_kind(
        "isJWT",
        None,
        "token ",
        "access_token",
        |_, valid| !valid,
        "a broken token is hidden beside its name",
    );
    validator_kind(
        "isIBAN",
        None,
        "IBAN ",
        "iban",
        |value, valid| !valid && found(value).len() == 1,
        "a right check in a form that the country does not use is hidden all the same",
    );
    validator_kind(
        "isBIC",
        None,
        "BIC ",
        "bic",
        |value, valid| valid && value.to_ascii_lowercase() == value,
        "in lower case it is a word",
    );
    validator_kind(
        "isEthereumAddress",
        None,
        "地址",
        "crypto_address",
        |value, _| value.starts_with('1'),
        "an address of Bitcoin",
    );
    validator_kind(
        "isBtcAddress",
        None,
        "地址",
        "crypto_address",
        // It looks at the form alone: two of its rows have a wrong check by SHA-256, and it refuses capitals, which BIP 173 allows.
        |value, valid| match valid {
            true => value.starts_with("14qV") || value.starts_with("17VZNX1SN5Nt"),
            false => value.starts_with("0x") || value.starts_with("BC1P") || value.starts_with("TB1P"),
        },
        "two with a wrong check; another chain's; capitals",
    );
    validator_kind(
        "isLatLong",
        None,
        "坐标",
        "coordinates",
        |value, valid| !valid || !value.contains('.') || value.contains('('),
        "whole degrees and brackets; a text that is no pair may hold one",
    );
}

#[test]
fn what_is_no_secret_stays() {
    for check in ["isUUID", "isIMEI"] {
        let rows = validator_rows(check, None);
        let mut tally = Tally { name: check, passed: 0, wrong: Vec::new(), left_out: 0 };
        for (value, valid) in rows.iter().filter(|(_, valid)| *valid) {
            let text = if check == "isIMEI" { format!("IMEI {value}") } else { value.clone() };
            tally.count(found(&text).is_empty() == *valid, &text);
        }
        if !rows.is_empty() {
            tally.close("none");
        }
    }
}

#[test]
fn argus_kinds() {
    let rows = [
        ("zh_passport.json", "passport"),
        ("zh_license_plate.json", "licence_plate"),
        ("zh_credit_code.json", "credit_code"),
        ("iban.json", "iban"),
        ("shared_ip.json", "ip_address"),
        ("shared_mac.json", "mac_address"),
        ("zh_social_account.json", "social_account"),
        ("zh_date_of_birth.json", "date_of_birth"),
        ("zh_address.json", "postal_address"),
        ("zh_person.json", "person_name"),
        ("shared_secrets.json", "access_token"),
        ("shared_url_token.json", "access_token"),
    ];
    for (file, kind) in rows {
        let Some(text) = outside(&format!("argus/{file}")) else { return };
        let rows: Vec<Json> = serde_json::from_str(&text).unwrap();
        let mut tally = Tally { name: file, passed: 0, wrong: Vec::new(), left_out: 0 };
        for row in rows {
            let (id, input) = (row["id"].as_str().unwrap(), row["input"].as_str().unwrap());
            let wanted = row["should_match"].as_bool().unwrap();
            let expected = row["expected_text"].as_str();
            let findings = found(input);
            let is_kind = |of: &str| of == kind || (kind == "access_token" && of == "private_key");
            let hits: Vec<&str> = findings.iter().filter(|(of, _)| is_kind(of)).map(|(_, text)| *text).collect();
            let right = match (wanted, expected) {
                (true, Some(address)) if address.starts_with("https:") => {
                    hits.iter().all(|hit| address.contains(hit)) && !hits.is_empty()
                }
                (true, Some(expected)) => hits == [expected],
                (wanted, _) => hits.is_empty() != wanted,
            };
            // A name or place without a word that announces it is not guessed; a key without its end is hidden all the same.
            let guessed = wanted && matches!(kind, "person_name" | "postal_address") && hits.is_empty();
            let broken = !wanted && input.contains("BEGIN");
            if !right && (guessed || broken) {
                tally.left_out += 1;
                continue;
            }
            tally.count(right, &format!("{id}: {input} gave {findings:?}"));
        }
        tally.close("names and places that no word announces; a key without its last line");
    }
}

#[test]
fn presidio_texts() {
    let Some(text) = outside("presidio_texts.jsonl") else { return };
    for (theirs, kind) in [
        ("iban", "iban"),
        ("ip", "ip_address"),
        ("mac", "mac_address"),
        ("bank_card", "bank_card"),
        ("btc_address", "crypto_address"),
        ("email", "email"),
    ] {
        let mut tally = Tally { name: theirs, passed: 0, wrong: Vec::new(), left_out: 0 };
        for row in
            text.lines().filter_map(|line| serde_json::from_str::<Json>(line).ok()).filter(|row| row["kind"] == theirs)
        {
            let input = row["text"].as_str().unwrap();
            let findings = found(input);
            let hits = findings.iter().filter(|(of, _)| of == kind).count();
            let right = hits as u64 == row["count"].as_u64().unwrap_or_default();
            let other = match theirs {
                // Prefixes of networks, zones of interfaces, and loopbacks of no address.
                "ip" => {
                    input == "192.168.1.1.1"
                        || input.contains('/')
                        || input.contains('%')
                        || !right && input.contains("::")
                }
                // An issuer that the policy does not list, and a slip of the pen beside the word.
                "bank_card" => {
                    let digits: Vec<u8> = input.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
                    input.contains("122000000000003") || !bank_card::passes_luhn(&digits)
                }
                _ => false,
            };
            // Room and strokes anywhere in an account are a disguise here.
            let disguised = theirs == "iban" && hits == 1 && !right;
            if (other || disguised) && !right {
                tally.left_out += 1;
                continue;
            }
            tally.count(right, &format!("{input} wanted {} gave {findings:?}", row["count"]));
        }
        tally.close("networks with a prefix or a zone, and of five parts; an issuer that is not listed, and a wrong check digit beside its word; accounts that are parted in other places than every fourth");
    }
}

#[test]
fn bitcoin_values() {
    let Some(text) = outside("bitcoin_values.jsonl") else { return };
    let mut tally = Tally { name: "bitcoin", passed: 0, wrong: Vec::new(), left_out: 0 };
    for row in text.lines().filter_map(|line| serde_json::from_str::<Json>(line).ok()) {
        let value = row["value"].as_str().unwrap();
        let valid = row["valid"].as_bool().unwrap();
        let kind = match row["kind"].as_str() {
            Some("wif") => "private_key",
            _ => "crypto_address",
        };
        let findings = found(value);
        let hidden = matches!(findings.as_slice(), [(of, text)] if of == kind && *text == value);
        let other_chain = matches!(row["chain"].as_str(), Some("regtest" | "testnet")) && !hidden;
        // Keys whose check is right and whose last byte has no meaning.
        let odd_key = !valid && findings.iter().any(|(of, _)| of == "private_key");
        if other_chain || odd_key {
            tally.left_out += 1;
            continue;
        }
        tally.count(
            if valid { hidden } else { findings.iter().all(|(of, _)| of != "crypto_address" && of != "private_key") },
            &format!("{value} {valid} {:?} gave {findings:?}", row["kind"]),
        );
    }
    tally.close("private test networks; keys of which only the last byte has no meaning");
}

#[test]
fn bip39_phrases() {
    let Some(text) = outside("bip39_vectors.json") else { return };
    let lists: Json = serde_json::from_str(&text).unwrap();
    for language in ["english", "chinese_simplified", "chinese_traditional"] {
        let mut tally = Tally { name: language, passed: 0, wrong: Vec::new(), left_out: 0 };
        for row in lists[language].as_array().unwrap() {
            let phrase = row
                .as_array()
                .and_then(|row| row.iter().filter_map(Json::as_str).find(|text| text.contains([' ', '\u{3000}'])));
            let phrase = phrase.or_else(|| row["mnemonic"].as_str()).or_else(|| row["phrase"].as_str()).unwrap();
            let text = format!("我把{phrase}告诉了他");
            let hidden = matches!(found(&text).as_slice(), [(of, text)] if of == "seed_phrase" && *text == phrase);
            tally.count(hidden, &format!("{phrase} {:?}", found(&text)));
        }
        tally.close("none");
    }
}

#[test]
fn no_planted_value_of_these_kinds_survives_argus_texts() {
    for file in ["realistic_scenarios.json", "mixed_lang.json"] {
        let Some(text) = outside(&format!("argus/{file}")) else { return };
        let rows: Vec<Json> = serde_json::from_str(&text).unwrap();
        let mut tally = Tally { name: "argus texts", passed: 0, wrong: Vec::new(), left_out: 0 };
        for row in rows {
            let masked = masker().mask_by_policy(row["input"].as_str().unwrap()).text;
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
