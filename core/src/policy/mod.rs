//! The one document that holds what a desk may change: words, categories, priorities, targets, calendars, workflows,
//! templates and rules. Loading checks everything and reports every fault with its place.

/// The table of sections: the name and the type of each. The default's is the file of that name in `core/data/wallet`; `then`
/// is a macro that makes something of the whole table.
#[cfg(feature = "rooms")]
macro_rules! sections {
    ($then:ident) => {
        $then! {
            /// What is hidden, and how: detectors, context words, styles.
            mask: MaskPolicy;
            /// Categories, word lists, phrases, scopes and tags.
            understand: UnderstandPolicy;
            /// Business calendars.
            calendar: CalendarPolicy;
            /// Service-level targets.
            sla: SlaPolicy;
            /// Priority, teams, actions and acknowledgements.
            triage: TriagePolicy;
            /// States, commands, transitions and permissions of a ticket.
            ticket: TicketPolicy;
            /// Scales of survey answers.
            survey: SurveyPolicy;
            /// Sentences for people, by reason and language.
            catalogue: CataloguePolicy;
        }
    };
}

/// The table of a build that only masks.
#[cfg(not(feature = "rooms"))]
macro_rules! sections {
    ($then:ident) => {
        $then! {
            /// What is hidden, and how: detectors, context words, styles.
            mask: MaskPolicy;
        }
    };
}

/// Declares the policy: what every document has, and the sections.
macro_rules! whole_policy {
    ($($(#[$doc:meta])* $name:ident: $type:ty;)*) => {
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
            $($(#[$doc])* pub $name: $type,)*
        }

        impl Policy {
            /// Adds the faults of the sections that `are_whole`, and of what they name in others that are.
            fn section_faults(&self, are_whole: impl Fn(&[&str]) -> bool, faults: &mut Vec<Fault>) {
                $(if are_whole(&[stringify!($name)]) {
                    self.$name.check(faults);
                    if are_whole(<$type as Section>::NAMES) {
                        self.$name.check_references(self, faults);
                    }
                })*
            }
        }
    };
}

mod base;
#[cfg(feature = "rooms")]
mod calendar;
#[cfg(feature = "rooms")]
mod catalogue;
mod digest;
mod extend;
mod load;
mod mask;
mod mask_own;
mod origin;
mod reference;
mod section;
#[cfg(feature = "rooms")]
mod sla;
#[cfg(feature = "rooms")]
mod survey;
#[cfg(feature = "rooms")]
mod ticket;
#[cfg(feature = "rooms")]
mod triage;
#[cfg(feature = "rooms")]
mod understand;

#[cfg(feature = "rooms")]
pub use calendar::{
    CalendarPolicy, CalendarRule, DayHours, DayList, DayRule, Weekday, WeekdayHours, ZoneRule, ZoneTransition,
};
#[cfg(feature = "rooms")]
pub use catalogue::{CataloguePolicy, Formats, Language, LocalText, Plural, Sentence, Term};
pub(crate) use extend::{MERGE, is_merged};
pub use load::PolicyDocument;
pub use mask::{IssuerRange, MaskKind, MaskPolicy, MaskWords, RoleOpening, RoleStyles, StayWords};
pub use mask_own::{AllowEntry, CheckDigit, Comparison, ContextWords, CustomDetector, DenyEntry};
pub use reference::PolicyRef;
pub(crate) use section::{Ids, Section, distinct, places};
#[cfg(feature = "rooms")]
pub use sla::{EscalationRule, MetricRule, SlaPolicy, StepTime, TargetRule, TimeBudget};
#[cfg(feature = "rooms")]
pub use survey::{Measure, Scale, SurveyPolicy};
#[cfg(feature = "rooms")]
pub use ticket::{
    MetricPolicy, ReopenRule, Requirement, RolePolicy, Scope, StatePolicy, TicketPolicy, TransitionAction,
    TransitionPolicy,
};
#[cfg(feature = "rooms")]
pub use triage::{
    Acknowledgement, ActionRule, ActionValue, Ceiling, Condition, GridCell, Impact, MoneyBand, Presence,
    PriorityPolicy, RepeatPoints, Route, Team, Threshold, TierPoints, TriagePolicy, VulnerabilityPoints, WaitPoints,
};
#[cfg(feature = "rooms")]
pub use understand::{
    Category, Certainty, Currency, Lexicon, ModelMode, ModelUse, MoneyWords, PhraseRule, Reach, ScopeEffect, ScopeRule,
    Scoping, Strength, Subcategory, Tag, ThemeRule, UnderstandPolicy, WordList,
};

use crate::error::{Fault, Result};
use crate::ids::{MAX_ID_BYTES, PolicyId};
use crate::schema::PolicySchema;
use serde::{Deserialize, Serialize};

sections!(whole_policy);

impl Policy {
    /// The embedded default, `wallet@1`: one file of `core/data/wallet` a section.
    ///
    /// # Errors
    /// None that a shipped default has.
    pub fn wallet() -> Result<Self> {
        base::default_policy()
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
        self.section_faults(are_whole, &mut faults);
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
