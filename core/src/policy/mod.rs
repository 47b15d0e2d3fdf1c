//! The one document that holds what a desk may change: words, categories, priorities, targets, calendars, workflows,
//! templates and rules. Loading checks everything and reports every fault with its place.

mod base;
mod calendar;
mod catalogue;
mod digest;
mod extend;
mod load;
mod mask;
mod origin;
mod reference;
mod sla;
mod survey;
mod ticket;
mod triage;
mod understand;

pub use calendar::{CalendarPolicy, CalendarRule, DayHours, DayList, DayRule, Weekday, WeekdayHours};
pub use catalogue::{CataloguePolicy, Formats, Language, LocalText, Plural, Sentence, Term};
pub(crate) use extend::{MERGE, is_merged};
pub use load::PolicyDocument;
pub use mask::{IssuerRange, MaskKind, MaskPolicy, MaskWords, RoleOpening, RoleStyles, StayWords};
pub use reference::PolicyRef;
pub use sla::{MetricRule, SlaPolicy, TargetRule, TimeBudget};
pub use survey::{Measure, Scale, SurveyPolicy};
pub use ticket::{
    MetricPolicy, ReopenRule, Requirement, RolePolicy, Scope, StatePolicy, TicketPolicy, TransitionAction,
    TransitionPolicy,
};
pub use triage::{
    Acknowledgement, ActionRule, ActionValue, Ceiling, Condition, GridCell, Impact, MoneyBand, Presence,
    PriorityPolicy, RepeatPoints, Route, Team, Threshold, TierPoints, TriagePolicy, VulnerabilityPoints, WaitPoints,
};
pub use understand::{
    Category, Certainty, Currency, Lexicon, MoneyWords, PhraseRule, Reach, ScopeEffect, ScopeRule, Scoping, Strength,
    Subcategory, Tag, ThemeRule, UnderstandPolicy, WordList,
};

use crate::error::{Fault, Result};
use crate::ids::{MAX_ID_BYTES, PolicyId};
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
            schema: PolicySchema::CURRENT,
            id: PolicyId::WALLET,
            version: base::VERSION.to_owned(),
            mask: base::section(base::MASK)?,
            understand: base::section(base::UNDERSTAND)?,
            calendar: base::section(base::CALENDAR)?,
            sla: base::section(base::SLA)?,
            triage: base::section(base::TRIAGE)?,
            ticket: base::section(base::TICKET)?,
            survey: base::section(base::SURVEY)?,
            catalogue: base::section(base::CATALOGUE)?,
        })
    }

    /// Reads a policy: a whole one, or one that extends the default (see [`PolicyDocument`]).
    ///
    /// # Errors
    /// `malformed_document` when `text` is not JSON; `unsupported_schema`; `unknown_base_policy`; `invalid_policy` with
    /// every fault and its place.
    pub fn from_json(text: &str) -> Result<Self> {
        load::read(text)
    }

    /// Its name, version and digest.
    ///
    /// # Errors
    /// None that a policy has.
    pub fn reference(&self) -> Result<PolicyRef> {
        Ok(PolicyRef { id: self.id.clone(), version: self.version.clone(), digest: digest::of(self)? })
    }

    /// What is wrong with it beyond its form: values out of range, ids given twice, and ids that nothing has.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        self.faults_but(&[])
    }

    /// [`faults`](Self::faults) of what the sections `broken` have no part in.
    fn faults_but(&self, broken: &[&str]) -> Vec<Fault> {
        let mut faults = Vec::new();
        let are_whole = |sections: &[&str]| !sections.iter().any(|section| broken.contains(section));
        if self.version.is_empty() || self.version.len() > MAX_ID_BYTES {
            let got = format!("of {} bytes", self.version.len());
            faults.push(Fault::new("version", format!("of 1 to {MAX_ID_BYTES} bytes"), got));
        }
        if are_whole(&["mask"]) {
            self.mask.check(&mut faults);
        }
        if are_whole(&["understand"]) {
            self.understand.check(&mut faults);
        }
        if are_whole(&["understand", "catalogue"]) {
            self.understand.check_references(self, &mut faults);
        }
        if are_whole(&["calendar"]) {
            self.calendar.check(&mut faults);
        }
        if are_whole(&["calendar", "sla"]) {
            self.sla.check(&self.calendar, &mut faults);
        }
        if are_whole(&["triage"]) {
            self.triage.check(&mut faults);
        }
        if are_whole(&["triage", "understand", "sla", "catalogue"]) {
            self.triage.check_references(self, &mut faults);
        }
        if are_whole(&["ticket"]) {
            self.ticket.check(&mut faults);
        }
        if are_whole(&["ticket", "sla", "catalogue"]) {
            self.ticket.check_references(self, &mut faults);
        }
        if are_whole(&["survey"]) {
            self.survey.check(&mut faults);
        }
        if are_whole(&["calendar", "catalogue"]) {
            self.catalogue.check(&self.calendar, &mut faults);
        }
        extend::repeated_ids(self, &mut faults);
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_default_has_no_fault() {
        let policy = Policy::wallet().expect("the default is whole");
        assert_eq!(policy.id, PolicyId::WALLET);
        assert_eq!(policy.faults(), []);
    }
}
