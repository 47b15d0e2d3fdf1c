//! The policy's section `understand`: categories, word lists, phrases, scopes and tags. Data only; the room compiles it.
//!
//! A phrase is written as its elements in order: plain text, and `{list}` for any word of a list; `{amount}` stands for any
//! amount of money. Elements that touch stand side by side in the message; `~` between two allows a short gap within a
//! clause, `…` a long gap within a sentence. Case, width, script (Traditional or Simplified) and the like do not matter:
//! phrases are folded as messages are.

use crate::ids::{CategoryId, CurrencyId, LanguageId, ReasonCode, RuleId, SubcategoryId, TagId};
use crate::understand::Urgency;
use crate::value::BasisPoints;
use serde::{Deserialize, Serialize};

/// Categories, word lists, phrases, scopes and tags.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnderstandPolicy {
    /// What a message may be about; of several that hold, the one nearest the top is the main one.
    pub categories: Vec<Category>,
    /// The category of a message that no phrase matches.
    pub fallback: CategoryId,
    /// How far the parts of a phrase and the reach of a scope may lie apart.
    pub reach: Reach,
    /// How sure a category is.
    pub certainty: Certainty,
    /// Words, phrases and scopes by language. All languages are read at once, so that mixed text is understood.
    pub languages: Vec<Lexicon>,
    /// Themes that phrases may give, in the order in which they are listed.
    pub tags: Vec<Tag>,
    /// How amounts of money are written.
    pub money: MoneyWords,
    /// What the learned model may add where the phrases are silent; nothing where absent.
    #[serde(default, skip_serializing_if = "ModelUse::is_off")]
    pub model: ModelUse,
}

/// What the learned model may add where the phrases are silent. It never lowers an urgency, and takes away no category but one that is
/// only hinted at, where it is surer than a hint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ModelUse {
    /// Whether it is asked at all.
    pub mode: ModelMode,
    /// From which confidence a message of which no phrase tells an event is critical.
    pub critical: BasisPoints,
    /// From which confidence such a message is high.
    pub high: BasisPoints,
    /// From which confidence a message of which no phrase is sure is of the category that the model says.
    pub category: BasisPoints,
}

/// Whether the learned model is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ModelMode {
    /// Never.
    #[default]
    Off,
    /// Where the phrases are silent.
    On,
}

impl ModelUse {
    const fn is_off(&self) -> bool {
        matches!(self.mode, ModelMode::Off)
    }
}

/// What a message may be about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Category {
    /// Its id.
    pub id: CategoryId,
    /// Its name, for readers of the policy.
    pub name: String,
    /// Its finer kinds; of several that hold, the first counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subcategories: Vec<Subcategory>,
}

/// A finer kind of a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Subcategory {
    /// Its id.
    pub id: SubcategoryId,
    /// Its name, for readers of the policy.
    pub name: String,
}

/// Distances in bytes of folded UTF-8: a Han character counts three, a Latin letter one, a masked value three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reach {
    /// The longest gap that `~` allows.
    pub near: i32,
    /// The longest gap that `…` allows.
    pub far: i32,
    /// How far a negation reaches forward within its clause.
    pub negation: i32,
    /// How far an A-not-A form or a worry reaches forward within its clause.
    pub alternative: i32,
}

/// How sure a category is, by what speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Certainty {
    /// A firm phrase.
    pub firm: BasisPoints,
    /// A hint.
    pub hint: BasisPoints,
    /// Nothing: the fallback.
    pub none: BasisPoints,
    /// Added where two or more phrases speak for it.
    pub agreement: BasisPoints,
    /// Taken off where another category holds as firmly.
    pub rival: BasisPoints,
    /// Taken off where it is only asked about or supposed.
    pub asked: BasisPoints,
}

/// The words of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lexicon {
    /// The language; `zh` stands for both scripts.
    pub id: LanguageId,
    /// Word lists, which phrases of any language may name.
    pub lists: Vec<WordList>,
    /// What phrases say about a message.
    pub rules: Vec<PhraseRule>,
    /// What takes back, supposes or ends.
    pub scopes: Vec<ScopeRule>,
    /// Phrases that give a theme.
    pub themes: Vec<ThemeRule>,
}

/// Words that may stand for each other in a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WordList {
    /// Its id, written `{id}` in phrases.
    pub id: RuleId,
    /// The words.
    pub words: Vec<String>,
}

/// How much a phrase says about a category.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Strength {
    /// The category holds.
    #[default]
    Firm,
    /// The category holds where none holds firmly.
    Hint,
}

/// Whether scopes apply to an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Scoping {
    /// It may be negated, supposed, asked about or solved.
    #[default]
    Scoped,
    /// It counts whatever stands around it, as a cue of self-harm does.
    Always,
}

/// What phrases say about a message. A rule without category and urgency hides what stands inside its phrases: 防盗刷 hides 盗刷.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhraseRule {
    /// Its id.
    pub id: RuleId,
    /// The category that its phrases speak for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<CategoryId>,
    /// The finer kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subcategory: Option<SubcategoryId>,
    /// The category where the event is only asked about or supposed; `category` where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<CategoryId>,
    /// How urgent the event is. A rule with an urgency above routine tells of an event, and scopes apply to it.
    #[serde(default = "routine", skip_serializing_if = "is_routine")]
    pub urgency: Urgency,
    /// How much it says about the category.
    #[serde(default, skip_serializing_if = "is_firm")]
    pub strength: Strength,
    /// Whether scopes apply to the event.
    #[serde(default, skip_serializing_if = "is_scoped")]
    pub scope: Scoping,
    /// The reason of the urgency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonCode>,
    /// The phrases, any of which suffices.
    pub phrases: Vec<String>,
}

fn routine() -> Urgency {
    Urgency::Routine
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_routine(urgency: &Urgency) -> bool {
    *urgency == Urgency::Routine
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_scoped(scope: &Scoping) -> bool {
    *scope == Scoping::Scoped
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_firm(strength: &Strength) -> bool {
    *strength == Strength::Firm
}

/// What a scope does to the events in its reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ScopeEffect {
    /// Ends a sentence: no phrase and no scope reaches over it. One word, not a phrase.
    SentenceEnd,
    /// Ends a clause: no short gap, negation or A-not-A form reaches over it. One word, not a phrase.
    ClauseEnd,
    /// 没有, not: the event that follows did not happen. One word, not a phrase.
    Negation,
    /// 会不会, 是否, whether: the event that follows, or stands inside, is asked about. A fact in the sentence overrides it.
    Alternative,
    /// 如果, if: what follows in the sentence is supposed.
    Hypothesis,
    /// 的话: what stands just before is supposed.
    HypothesisAfter,
    /// 有…保障吗: the events of the sentence are asked about. A fact in the sentence overrides it.
    PolicyQuestion,
    /// 昨天, 真的: the sentence tells of something that happened.
    Fact,
    /// 但是, but: what was supposed or asked before ends here.
    Turn,
    /// 后来到账了: the events before are past and solved.
    Solved,
}

/// What takes back, supposes or ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScopeRule {
    /// Its id.
    pub id: RuleId,
    /// What it does.
    pub effect: ScopeEffect,
    /// Its phrases.
    pub phrases: Vec<String>,
}

/// A theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tag {
    /// Its id.
    pub id: TagId,
    /// Its name, for readers of the policy.
    pub name: String,
}

/// Phrases that give a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThemeRule {
    /// Its id.
    pub id: RuleId,
    /// The theme.
    pub tag: TagId,
    /// Its phrases.
    pub phrases: Vec<String>,
}

/// How amounts of money are written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MoneyWords {
    /// The currency of an amount that names none.
    pub default_currency: CurrencyId,
    /// Currencies and how they are written.
    pub currencies: Vec<Currency>,
    /// Words after which a bare number is an amount, as 扣了 in 扣了500.
    pub verbs: Vec<String>,
    /// Words after a number that make it a count, as 次 in 两千次.
    pub counters: Vec<String>,
}

/// A currency and how it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Currency {
    /// Its id.
    pub id: CurrencyId,
    /// How many decimal digits its minor unit has: 2 for CNY, 0 for JPY.
    pub decimals: i32,
    /// What stands before an amount, as `¥`.
    pub before: Vec<String>,
    /// What stands after an amount, as 元.
    pub after: Vec<String>,
    /// What stands after tenths of an amount, as 角.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tenths: Vec<String>,
    /// What stands after hundredths of an amount, as `cents`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hundredths: Vec<String>,
    /// What closes hundredths that follow tenths, as 分 in 三元五角二分.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closing: Vec<String>,
}
