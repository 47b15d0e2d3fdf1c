//! What the key of a member says of its value: `idCard`, `card_no` and `登录密码` are words that stand beside it. Reads keys; finds no values.

use crate::mask::Masker;
use crate::mask::value::Detector;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The longest text of a key, with the keys around it, that is put before a value: a word stands no further from it than that.
const MAX_TEXT: usize = 64;

/// How many different keys are remembered.
const MAX_REMEMBERED: usize = 1 << 10;

/// Keys that say nothing: their value is that of the key around them, as in `"phone": {"value": …}`.
const HOLDERS: [&str; 12] =
    ["value", "values", "val", "text", "content", "data", "raw", "string", "plain", "值", "内容", "數值"];

/// A key, or keys in each other, as words.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Key {
    /// The words.
    pub(super) text: String,
    /// Whether one of them names a kind, or says that a number stays.
    pub(super) speaks: bool,
    /// The kind that they name at their end, when that is of a secret: the whole value is one.
    pub(super) secret: Option<(usize, Detector)>,
}

/// The keys of a call.
#[derive(Default)]
pub(super) struct Keys {
    /// The place of each in `keys`, by its words.
    remembered: BTreeMap<String, usize>,
    keys: Vec<Rc<Key>>,
}

impl Keys {
    /// What `key` says, in an object whose own key says `around`.
    pub(super) fn read(&mut self, masker: &Masker, key: &str, around: Option<&Rc<Key>>) -> Option<Rc<Key>> {
        if key.len() > MAX_TEXT {
            return None;
        }
        if HOLDERS.iter().any(|holder| key.eq_ignore_ascii_case(holder)) {
            return around.cloned();
        }
        let own = self.of(masker, words(key));
        if own.speaks {
            return Some(own);
        }
        let joined = around.map(|around| format!("{} {}", around.text, own.text));
        let joined = joined.filter(|text| text.len() <= MAX_TEXT).map(|text| self.of(masker, text));
        Some(joined.filter(|joined| joined.speaks).unwrap_or(own))
    }

    fn of(&mut self, masker: &Masker, text: String) -> Rc<Key> {
        if let Some(known) = self.remembered.get(&text).and_then(|place| self.keys.get(*place)) {
            return Rc::clone(known);
        }
        let said = masker.cues.named_at_end(&text).unwrap_or(&text);
        let (speaks, named) = masker.cues.says(said);
        let secret = named.into_iter().find_map(|kind| {
            masker.detectors.detector(kind).filter(|detector| detector.is_secret()).map(|detector| (kind, detector))
        });
        let key = Rc::new(Key { text: said.to_owned(), speaks, secret });
        if self.remembered.len() < MAX_REMEMBERED {
            self.remembered.insert(text, self.keys.len());
            self.keys.push(Rc::clone(&key));
        }
        key
    }
}

/// A key in snake, kebab, camel or any other case as words with a space between.
fn words(key: &str) -> String {
    let mut out = String::with_capacity(key.len() + 8);
    let mut characters = key.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let is_mark = matches!(character, '_' | '-' | '.' | ' ' | '/' | ':' | '[' | ']' | '$' | '#' | '@');
        let next_is_lower = characters.peek().is_some_and(char::is_ascii_lowercase);
        // `cardNo`, and the last capital of `IDCard`.
        let begins = character.is_ascii_uppercase() && (!before.is_ascii_uppercase() || next_is_lower);
        if (is_mark || begins) && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        if !is_mark {
            out.push(character);
        }
        before = character;
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_in_any_case_are_words() {
        for (key, expected) in [
            ("id_card", "id card"),
            ("idCard", "id Card"),
            ("IDCard", "ID Card"),
            ("bank-card.no", "bank card no"),
            ("CVV2", "CVV2"),
            ("phone1", "phone1"),
            ("user[phone]", "user phone"),
            ("姓名", "姓名"),
            ("__proto__", "proto"),
            ("", ""),
        ] {
            assert_eq!(words(key), expected, "{key}");
        }
    }
}
