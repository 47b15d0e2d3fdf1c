//! Sentences for people: the policy's catalogue, compiled. Decides nothing, and holds no words of its own.

mod carried;
mod check;
mod format;
mod template;

pub(crate) use check::{Codes, check_texts};
pub(crate) use format::instant;
pub(crate) use template::fill;

use crate::calendar::Calendars;
use crate::error::{Error, ErrorCode, Result};
use crate::ids::LanguageId;
use crate::policy::{CataloguePolicy, Formats, Language, LocalText, Policy, places};
use crate::reason::{ParamValue, Reason};
use crate::value::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A reason in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// The sentence.
    pub text: String,
    /// The language that it is in: the one asked for, or that which stands in for it.
    pub language: LanguageId,
}

/// A compiled catalogue: where each sentence and each term stands.
#[derive(Debug)]
pub(crate) struct Words {
    sentences: BTreeMap<String, usize>,
    terms: BTreeMap<String, usize>,
}

impl Words {
    /// Compiles the policy's section.
    pub(crate) fn new(catalogue: &CataloguePolicy) -> Self {
        Self {
            sentences: places(catalogue.sentences.iter().map(|sentence| sentence.id.as_str())),
            terms: places(catalogue.terms.iter().map(|term| term.id.as_str())),
        }
    }

    /// `reason` in words.
    pub(crate) fn explain(
        &self,
        policy: &Policy,
        calendars: &Calendars,
        reason: &Reason,
        language: &LanguageId,
    ) -> Result<Explanation> {
        let catalogue = &policy.catalogue;
        let asked = choose(&catalogue.languages, language);
        let sentence = self.sentences.get(reason.code.as_str()).and_then(|index| catalogue.sentences.get(*index));
        let Some((language, pattern)) =
            sentence.zip(asked).and_then(|(sentence, asked)| text_in(&catalogue.languages, &sentence.texts, asked))
        else {
            let expected = "a code that the policy's catalogue has a sentence for";
            return Err(Error::at(ErrorCode::UnknownReason, "reason.code", expected, "another id"));
        };
        let mut text = String::new();
        let writer = Writer { words: self, policy, calendars, language };
        fill(&mut text, pattern, |out, name| {
            let param = reason.params.iter().find(|param| param.name.as_str() == name);
            param.map(|param| writer.value(out, name, &param.value)).is_some()
        })
        .map_err(|name| {
            Error::at(ErrorCode::InvalidDocument, "reason.params", format!("with a value `{name}`"), "without it")
        })?;
        Ok(Explanation { text, language: language.id.clone() })
    }
}

/// Writes values in a language.
struct Writer<'a> {
    words: &'a Words,
    policy: &'a Policy,
    calendars: &'a Calendars,
    language: &'a Language,
}

impl Writer<'_> {
    fn value(&self, out: &mut String, name: &str, value: &ParamValue) {
        let formats = &self.language.formats;
        match value {
            ParamValue::Integer { integer } => format::number(out, *integer, 0),
            ParamValue::Id { id } => self.term(out, name, id.as_str()),
            ParamValue::Money { money } => {
                let currencies = &self.policy.understand.money.currencies;
                let known = currencies.iter().find(|currency| currency.id == money.currency);
                let decimals = known.and_then(|currency| u32::try_from(currency.decimals).ok()).unwrap_or(2);
                let _ = fill(out, &formats.money, |out, part| {
                    match part {
                        "number" => format::number(out, money.minor_units, decimals),
                        _ => self.term(out, "currency", money.currency.as_str()),
                    }
                    true
                });
            }
            ParamValue::Instant { at } => self.instant(out, formats, *at),
            ParamValue::Duration { milliseconds } => format::duration(out, formats, *milliseconds),
            ParamValue::Share { share } => format::share(out, formats, share.get()),
        }
    }

    fn instant(&self, out: &mut String, formats: &Formats, at: Timestamp) {
        let wall = self.calendars.get(&self.policy.catalogue.calendar).map(|calendar| calendar.wall_time(at));
        instant(out, formats, wall.unwrap_or(at.millis()), None);
    }

    /// The name of an id; the id itself where the catalogue has none.
    fn term(&self, out: &mut String, name: &str, id: &str) {
        let catalogue = &self.policy.catalogue;
        let term = self.words.terms.get(&format!("{name}.{id}")).and_then(|index| catalogue.terms.get(*index));
        let text = term.and_then(|term| text_in(&catalogue.languages, &term.texts, self.language));
        out.push_str(text.map_or(id, |(_, text)| text));
    }
}

/// The language that `tag` means, as RFC 4647 looks one up: itself or a tag that also means it, then the tag without its last
/// part, and so on; in the end the first of the list. Case does not matter.
pub(crate) fn choose<'a>(languages: &'a [Language], tag: &LanguageId) -> Option<&'a Language> {
    let is = |id: &LanguageId, tag: &str| id.as_str().eq_ignore_ascii_case(tag);
    let mut tag = tag.as_str();
    loop {
        if let Some(found) =
            languages.iter().find(|language| is(&language.id, tag) || language.also.iter().any(|id| is(id, tag)))
        {
            return Some(found);
        }
        match tag.rsplit_once('-') {
            Some((shorter, _)) => tag = shorter,
            None => return languages.first(),
        }
    }
}

/// The text in `language`; where there is none, that of the first of `languages` that has one.
pub(crate) fn text_in<'a>(
    languages: &'a [Language],
    texts: &'a [LocalText],
    language: &'a Language,
) -> Option<(&'a Language, &'a str)> {
    std::iter::once(language)
        .chain(languages)
        .find_map(|language| Some((language, texts.iter().find(|text| text.id == language.id)?.text.as_str())))
}
