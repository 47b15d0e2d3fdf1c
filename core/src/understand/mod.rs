//! What a message is about, how urgent, how sure, and why. Never hides, routes or answers.
//!
//! One automaton finds every word of every list in the folded message in one pass (`lexicon`); words make phrases; small rules
//! over the phrases say which events the message asserts (`scope`); what is asserted gives categories, urgency and reasons
//! (`verdict`). All words are policy. A hidden value is a blot to the words on either side (`opaque`), so that a masked message
//! is understood as the original is.
//!
//! A category is as sure as what speaks for it: the policy's `certainty` gives a figure for a firm phrase, a hint and nothing, adds one where
//! several phrases agree, and takes some off where another category holds too or the event is only asked about.

mod amount;
mod lexicon;
mod model;
mod number;
mod opaque;
mod phrase;
mod plan;
mod scope;
mod understanding;
mod verdict;

#[cfg(test)]
mod tests;

#[cfg(feature = "trainer")]
pub(crate) use model::{CATEGORIES, UNIT, URGENCIES, each_gram, key};
pub use understanding::{AmountMention, CategoryMatch, Understanding, Urgency};

use crate::error::{Error, ErrorCode, Fault, Result};
use crate::ids::{CategoryId, RuleId, TagId};
use crate::mask::Masked;
use crate::order;
use crate::policy::{Category, Certainty, ModelMode, ModelUse, Policy, Reach, Section, Tag, UnderstandPolicy};
use crate::schema::UnderstandingSchema;
use crate::text::Span;
use amount::Amounts;
use lexicon::{Found, Lexicon, Target};
use model::Model;
use opaque::Reading;
use plan::Plan;

/// What of the section is looked up while a message is read.
#[derive(Debug)]
struct Settings {
    categories: Vec<Category>,
    fallback: CategoryId,
    reach: Reach,
    certainty: Certainty,
    tags: Vec<Tag>,
    model: ModelUse,
}

/// A compiled understand section.
#[derive(Debug)]
pub(crate) struct Understander {
    settings: Settings,
    lexicon: Lexicon,
    rules: Vec<plan::Rule>,
    scopes: Vec<RuleId>,
    themes: Vec<usize>,
    amounts: Amounts,
    model: Option<Model>,
}

impl Section for UnderstandPolicy {
    const NAMES: &'static [&'static str] = &["catalogue"];

    fn check(&self, faults: &mut Vec<Fault>) {
        plan::plan(self, faults);
    }

    fn check_references(&self, policy: &Policy, faults: &mut Vec<Fault>) {
        let sentences = policy.catalogue.codes();
        for (number, language) in self.languages.iter().enumerate() {
            for (place, rule) in language.rules.iter().enumerate() {
                let path = || format!("understand.languages[{number}].rules[{place}].reason");
                if let Some(reason) = &rule.reason {
                    sentences.check(path, reason, faults);
                }
            }
        }
    }
}

impl Understander {
    /// Compiles the policy's section.
    pub(crate) fn new(policy: &Policy) -> Result<Self> {
        let policy = &policy.understand;
        let mut faults = Vec::new();
        let Plan { words, amounts, phrases, list_count, rules, themes, scopes } = plan::plan(policy, &mut faults);
        if !faults.is_empty() {
            return Err(Error::with_faults(ErrorCode::InvalidPolicy, faults));
        }
        Ok(Self {
            lexicon: Lexicon::new(words, amounts, phrases, list_count, policy.reach)?,
            rules,
            scopes,
            themes,
            amounts: Amounts::new(&policy.money),
            model: (policy.model.mode == ModelMode::On).then(Model::wallet).flatten(),
            settings: Settings {
                categories: policy.categories.clone(),
                fallback: policy.fallback.clone(),
                reach: policy.reach,
                certainty: policy.certainty,
                tags: policy.tags.clone(),
                model: policy.model,
            },
        })
    }

    /// With another model's weights, if they are sound, and whatever the policy says of its use.
    #[cfg(feature = "trainer")]
    pub(crate) fn with_weights(mut self, weights: &[u8]) -> Option<Self> {
        self.model = Some(Model::read(weights)?);
        Some(self)
    }

    /// Reads `text`, in which `opaque` are the values that are hidden or about to be; `masked` is its masked form, so that
    /// evidence carries both places. Positions are in UTF-8 bytes.
    pub(crate) fn understand(&self, text: &str, masked: &Masked, opaque: &[Span]) -> Understanding {
        let reading = Reading::new(text, opaque, masked);
        let amounts = self.amounts.find(reading.as_str());
        let found = self.lexicon.find(reading.as_str(), amounts.iter().map(|amount| amount.start..amount.end));
        let tags = self.tags(&found);
        let judged = scope::judge(found, self.settings.reach, &self.rules);
        let opinion = self.model.as_ref().and_then(|model| model.read_text(reading.as_str()));
        let verdict = verdict::weigh(&judged, opinion, &self.rules, &self.scopes, &self.settings, &reading);
        let main = verdict.categories.first();
        Understanding {
            schema: UnderstandingSchema::CURRENT,
            category: main.map_or_else(|| self.settings.fallback.clone(), |main| main.category.clone()),
            subcategory: main.and_then(|main| main.subcategory.clone()),
            confidence: main.map_or(self.settings.certainty.none, |main| main.confidence),
            categories: verdict.categories,
            urgency: verdict.urgency,
            reasons: verdict.reasons,
            tags,
            amounts: amounts.into_iter().map(|amount| mention(amount, &reading)).collect(),
        }
    }

    /// The themes of `found`, in the policy's order. One behind a negation is none: 手续费不高 is no 手续费过高.
    fn tags(&self, found: &[Found]) -> Vec<TagId> {
        let mut places: Vec<usize> = found
            .iter()
            .filter(|item| !item.negated_inside)
            .filter_map(|item| match item.target {
                Target::Theme(theme) => self.themes.get(usize::from(theme)).copied(),
                Target::Rule(_) | Target::Scope(..) => None,
            })
            .collect();
        order::by(&mut places, Ord::cmp);
        places.dedup();
        places.into_iter().filter_map(|place| self.settings.tags.get(place)).map(|tag| tag.id.clone()).collect()
    }
}

fn mention(amount: amount::Amount, reading: &Reading<'_>) -> AmountMention {
    let places = reading.places(amount.start, amount.end);
    AmountMention {
        minor_units: amount.minor_units,
        currency: amount.currency,
        start: places.text.start,
        end: places.text.end,
        masked_start: places.masked.start,
        masked_end: places.masked.end,
    }
}
