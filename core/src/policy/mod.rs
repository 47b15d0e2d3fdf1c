//! The one document that holds what a desk may change: words, categories, priorities, targets, calendars, workflows,
//! templates and rules. Loading checks everything and reports every fault with its place.

mod calendar;
mod catalogue;
mod mask;
mod reference;
mod sla;
mod survey;
mod ticket;
mod triage;
mod understand;

pub use calendar::{CalendarPolicy, CalendarRule, DayHours, DayList, DayRule, Weekday, WeekdayHours};
pub use catalogue::{CataloguePolicy, Formats, Language, LocalText, Plural, Sentence, Term};
pub use mask::MaskPolicy;
pub use reference::PolicyRef;
pub use sla::{MetricRule, SlaPolicy, TargetRule, TimeBudget};
pub use survey::{Measure, Scale, SurveyPolicy};
pub use ticket::{
    MetricPolicy, ReopenRule, Requirement, RolePolicy, Scope, StatePolicy, TicketPolicy, TransitionAction,
    TransitionPolicy,
};
pub use triage::TriagePolicy;
pub use understand::{
    Category, Certainty, Currency, Lexicon, MoneyWords, PhraseRule, Reach, ScopeEffect, ScopeRule, Scoping, Strength,
    Subcategory, Tag, ThemeRule, UnderstandPolicy, WordList,
};

use crate::document;
use crate::error::Result;
use crate::ids::PolicyId;
use crate::schema::PolicySchema;
use serde::{Deserialize, Serialize};

/// A whole policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Policy {
    /// Which kind of document this is.
    pub schema: PolicySchema,
    /// The policy's name.
    pub id: PolicyId,
    /// The policy's version, as its owner counts.
    pub version: String,
    /// What is hidden, and how: detectors, context words, styles.
    pub mask: MaskPolicy,
    /// Categories, word lists, phrases, scopes and tags.
    pub understand: UnderstandPolicy,
    /// Business calendars.
    pub calendar: CalendarPolicy,
    /// Service-level targets.
    pub sla: SlaPolicy,
    /// Priority, teams, actions and acknowledgements.
    pub triage: TriagePolicy,
    /// States, commands, transitions and permissions of a ticket.
    pub ticket: TicketPolicy,
    /// Scales of survey answers.
    pub survey: SurveyPolicy,
    /// Sentences for people, by reason and language.
    pub catalogue: CataloguePolicy,
}

impl Policy {
    /// The embedded default, `wallet@1`: one file of `core/data/wallet` a section.
    ///
    /// # Errors
    /// None that a shipped default has.
    pub fn wallet() -> Result<Self> {
        Ok(Self {
            schema: PolicySchema,
            id: PolicyId::WALLET,
            version: "1".to_owned(),
            mask: embedded(include_str!("../../data/wallet/mask.json"))?,
            understand: embedded(include_str!("../../data/wallet/understand.json"))?,
            calendar: embedded(include_str!("../../data/wallet/calendar.json"))?,
            sla: embedded(include_str!("../../data/wallet/sla.json"))?,
            triage: embedded(include_str!("../../data/wallet/triage.json"))?,
            ticket: embedded(include_str!("../../data/wallet/ticket.json"))?,
            survey: embedded(include_str!("../../data/wallet/survey.json"))?,
            catalogue: embedded(include_str!("../../data/wallet/catalogue.json"))?,
        })
    }

    /// Its name, version and digest.
    pub fn reference(&self) -> PolicyRef {
        PolicyRef { id: self.id.clone(), version: self.version.clone(), digest: String::new() }
    }
}

fn embedded<T: serde::de::DeserializeOwned>(section: &str) -> Result<T> {
    document::read(section)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_default_loads() {
        assert_eq!(Policy::wallet().expect("the default is whole").id, PolicyId::WALLET);
    }
}
