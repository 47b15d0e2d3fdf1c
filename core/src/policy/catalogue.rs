//! The policy's section `catalogue`: sentences for people, by reason and language. Data only; [`crate::explain`] compiles it.
//!
//! A text is plain words with the names of values in braces, as in `{amount} at risk: {points} points`; `{{` and `}}` stand
//! for a brace. Each value is written in the way of the language: money, instants, durations and shares by its `formats`, and
//! an id by its term `<name of the value>.<id>`, as `team.risk_control` for `{team}`; an id without a term stands as it is.

use crate::ids::{CalendarId, LanguageId, ReasonCode, RuleId};
use serde::{Deserialize, Serialize};

/// Sentences for people, by reason and language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CataloguePolicy {
    /// The calendar whose zone instants are written in.
    pub calendar: CalendarId,
    /// The languages; where a sentence lacks the one asked for, the first of this list that it has stands in.
    pub languages: Vec<Language>,
    /// The names of ids.
    pub terms: Vec<Term>,
    /// The sentences, one for each reason code.
    pub sentences: Vec<Sentence>,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LocalText {
    /// The language.
    pub id: LanguageId,
    /// The words.
    pub text: String,
}

/// The sentence of a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sentence {
    /// The reason's code.
    pub id: ReasonCode,
    /// The sentence in each language.
    pub texts: Vec<LocalText>,
}

/// The name of an id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Term {
    /// The name of the value and the id, with a point between: `team.risk_control`.
    pub id: RuleId,
    /// The name in each language.
    pub texts: Vec<LocalText>,
}

/// A language and how it writes values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Language {
    /// The language.
    pub id: LanguageId,
    /// Other tags that mean it, as `zh-CN` for `zh-Hans`.
    pub also: Vec<LanguageId>,
    /// How it writes values.
    pub formats: Formats,
}

/// How a language writes values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Formats {
    /// An amount, of `{number}` and `{currency}`.
    pub money: String,
    /// A share, of `{number}` in hundredths.
    pub share: String,
    /// An instant, of `{year}`, `{month}`, `{day}` and `{time}`.
    pub instant: String,
    /// An instant of the same day, of `{time}`.
    pub today: String,
    /// An instant of the day after, of `{time}`.
    pub tomorrow: String,
    /// An instant of the same year, of `{month}`, `{day}` and `{time}`.
    pub this_year: String,
    /// The twelve months.
    pub months: Vec<String>,
    /// Days of a duration.
    pub days: Plural,
    /// Hours of a duration.
    pub hours: Plural,
    /// Minutes of a duration.
    pub minutes: Plural,
    /// Seconds of a duration.
    pub seconds: Plural,
    /// What stands between the parts of a duration.
    pub between: String,
}

/// A count with its unit, of `{number}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plural {
    /// Exactly one.
    pub one: String,
    /// Any other count.
    pub other: String,
}
