//! Whether a catalogue is whole: every reason of the core has its sentence, and no text names a value that is not there.

use super::carried::carried;
use super::template::{Piece, pieces};
use crate::error::Fault;
use crate::ids::{LanguageId, ReasonCode};
use crate::policy::{CataloguePolicy, Ids, Language, LocalText, Policy, Section};

/// The languages that the core's own reasons must have sentences in, where the catalogue has them at all.
const FULL: [LanguageId; 3] = [LanguageId::ZH_HANS, LanguageId::ZH_HANT, LanguageId::EN];

impl Section for CataloguePolicy {
    const NAMES: &'static [&'static str] = &["calendar"];

    fn check(&self, faults: &mut Vec<Fault>) {
        if self.languages.is_empty() {
            faults.push(Fault::new("catalogue.languages", "at least 1 language", "an empty list"));
        }
        for (index, language) in self.languages.iter().enumerate() {
            check_formats(&format!("catalogue.languages[{index}].formats"), language, faults);
        }
        for (index, term) in self.terms.iter().enumerate() {
            check_texts(&format!("catalogue.terms[{index}]"), &term.texts, &|_| false, faults);
        }
        for (index, sentence) in self.sentences.iter().enumerate() {
            let path = format!("catalogue.sentences[{index}]");
            let known = carried(&sentence.id);
            let is_carried = |name: &str| known.is_none_or(|known| known.iter().any(|known| known.as_str() == name));
            check_texts(&path, &sentence.texts, &is_carried, faults);
            if known.is_some() {
                for full in FULL.iter().filter(|full| self.languages.iter().any(|language| language.id == **full)) {
                    if sentence.texts.iter().all(|text| text.id != *full) {
                        let expected = format!("with a text in `{full}`");
                        faults.push(Fault::new(format!("{path}.texts"), expected, "without one"));
                    }
                }
            }
        }
        let sentences = self.codes();
        for code in ReasonCode::CONSTANTS.iter().filter(|code| !sentences.has(code)) {
            faults.push(Fault::new("catalogue.sentences", format!("with a sentence for `{code}`"), "without one"));
        }
    }

    fn check_references(&self, policy: &Policy, faults: &mut Vec<Fault>) {
        if policy.calendar.calendars.iter().all(|calendar| calendar.id != self.calendar) {
            let expected = "the id of one of `calendar.calendars`";
            faults.push(Fault::new("catalogue.calendar", expected, format!("`{}`", self.calendar)));
        }
    }
}

impl CataloguePolicy {
    /// The codes that there are sentences for.
    pub(crate) fn codes(&self) -> Codes<'_> {
        Codes(self.sentences.iter().map(|sentence| sentence.id.as_str()).collect())
    }
}

/// The codes that a catalogue has sentences for.
pub(crate) struct Codes<'a>(Ids<'a>);

impl Codes<'_> {
    fn has(&self, code: &ReasonCode) -> bool {
        self.0.contains(code.as_str())
    }

    /// Adds a fault at `path` when there is no sentence for `code`.
    pub(crate) fn check(&self, path: impl FnOnce() -> String, code: &ReasonCode, faults: &mut Vec<Fault>) {
        if !self.has(code) {
            faults.push(Fault::new(path(), "the id of one of `catalogue.sentences`", format!("`{code}`")));
        }
    }
}

/// Adds a fault for each text that is missing, has a brace without its other half, or names a value that `is_known` does not know.
pub(crate) fn check_texts(path: &str, texts: &[LocalText], is_known: &dyn Fn(&str) -> bool, faults: &mut Vec<Fault>) {
    if texts.is_empty() {
        faults.push(Fault::new(format!("{path}.texts"), "at least 1 text", "an empty list"));
    }
    for (index, text) in texts.iter().enumerate() {
        check_text(&format!("{path}.texts[{index}].text"), &text.text, is_known, faults);
    }
}

fn check_text(path: &str, text: &str, is_known: &dyn Fn(&str) -> bool, faults: &mut Vec<Fault>) {
    for piece in pieces(text) {
        match piece {
            Piece::Value(name) if !is_known(name) => {
                faults.push(Fault::new(path, "a text with known values in braces", format!("one with `{{{name}}}`")));
            }
            Piece::Broken => {
                faults.push(Fault::new(path, "a text with the names of values in braces", "one with a broken brace"));
            }
            _ => {}
        }
    }
}

fn check_formats(path: &str, language: &Language, faults: &mut Vec<Fault>) {
    let formats = &language.formats;
    let counts = [
        ("days", &formats.days),
        ("hours", &formats.hours),
        ("minutes", &formats.minutes),
        ("seconds", &formats.seconds),
    ];
    let mut check = |field: &str, text: &str, names: &[&str]| {
        check_text(&format!("{path}.{field}"), text, &|name| names.contains(&name), faults);
    };
    check("money", &formats.money, &["number", "currency"]);
    check("share", &formats.share, &["number"]);
    check("instant", &formats.instant, &["year", "month", "day", "time"]);
    check("today", &formats.today, &["time"]);
    check("tomorrow", &formats.tomorrow, &["time"]);
    check("this_year", &formats.this_year, &["month", "day", "time"]);
    for (field, plural) in counts {
        check(&format!("{field}.one"), &plural.one, &["number"]);
        check(&format!("{field}.other"), &plural.other, &["number"]);
    }
    if formats.months.len() != 12 {
        let got = format!("{} months", formats.months.len());
        faults.push(Fault::new(format!("{path}.months"), "12 months", got));
    }
}
