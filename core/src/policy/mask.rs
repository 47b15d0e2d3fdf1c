//! The policy's section `mask`: which kinds of values are hidden and how, the words that name a number, and the ranges of
//! card issuers. Data only; the room compiles it.

#[cfg(feature = "rooms")]
use super::Policy;
use super::{AllowEntry, CustomDetector, DenyEntry, Ids, Section, distinct};
use crate::error::Fault;
use crate::ids::{FindingKind, RoleId, RuleId};
use crate::mask::{self, KindStyle, MaskStyle};
use serde::{Deserialize, Serialize};

/// What is hidden, and how: kinds, context words, styles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskPolicy {
    /// The kinds that are looked for; one that is not listed stays in clear.
    pub kinds: Vec<MaskKind>,
    /// Words that name a number as something that stays.
    pub stay: Vec<StayWords>,
    /// What may stand between a word of `stay` and its number, besides spaces and marks.
    pub connectors: Vec<MaskWords>,
    /// Units: a number right before one is a quantity.
    pub units: Vec<MaskWords>,
    /// Issuer ranges of payment cards.
    pub issuers: Vec<IssuerRange>,
    /// Styles for the roles that will read a masked text; a role that is not here has the kinds' own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleStyles>,
    /// Who may open sealed values; nobody else may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub openings: Vec<RoleOpening>,
    /// Top-level domains by which an e-mail address is known that was written with spaces in its domain.
    pub domains: Vec<MaskWords>,
    /// Values that stay in clear; at most 10,000.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<AllowEntry>,
    /// Values that are hidden although no detector knows them; at most 10,000.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deny: Vec<DenyEntry>,
    /// Detectors of the policy's own; at most 64. Not in every build.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub custom: Vec<CustomDetector>,
}

/// A kind of value that is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskKind {
    /// The kind.
    pub id: FindingKind,
    /// How it is hidden unless the caller says otherwise.
    pub style: MaskStyle,
    /// Its name in labels; without digits and brackets.
    pub label: String,
    /// Words that name it; the form of writing does not matter.
    pub words: Vec<String>,
}

/// How values are hidden from a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoleStyles {
    /// The role.
    pub id: RoleId,
    /// The style of every kind that `styles` does not name; the kind's own when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<MaskStyle>,
    /// Styles by kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub styles: Vec<KindStyle>,
}

impl RoleStyles {
    /// The style of `kind`, if the role has one of its own.
    pub(crate) fn style_of(&self, kind: &FindingKind) -> Option<MaskStyle> {
        self.styles.iter().find(|style| style.kind == *kind).map(|style| style.style).or(self.style)
    }
}

/// What a role may open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoleOpening {
    /// The role.
    pub id: RoleId,
    /// The kinds of values; all when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<FindingKind>>,
}

/// Words that name a number as something that stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StayWords {
    /// What the number is.
    pub id: RuleId,
    /// The words; the form of writing does not matter.
    pub words: Vec<String>,
}

/// A list of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskWords {
    /// The list.
    pub id: RuleId,
    /// The words; the form of writing does not matter.
    pub words: Vec<String>,
}

/// A range of card numbers by their first digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IssuerRange {
    /// The range.
    pub id: RuleId,
    /// The first digits of its lowest number: 1 to 8 digits.
    pub first: String,
    /// The first digits of its highest number: as many.
    pub last: String,
    /// The shortest number: 12 to 19 digits.
    pub min_digits: i32,
    /// The longest number: 12 to 19 digits.
    pub max_digits: i32,
}

impl Section for MaskPolicy {
    const NAMES: &'static [&'static str] = &["ticket"];

    fn check(&self, faults: &mut Vec<Fault>) {
        let denied = self.deny.iter().map(|entry| entry.kind.as_str());
        let own: Ids<'_> = denied.chain(self.custom.iter().map(|detector| detector.kind.as_str())).collect();
        let mut labels = Ids::new();
        for (index, kind) in self.kinds.iter().enumerate() {
            let path = format!("mask.kinds[{index}]");
            if !FindingKind::CONSTANTS.contains(&kind.id) && !own.contains(kind.id.as_str()) {
                let expected = "a kind that this build detects, or that `mask.deny` or `mask.custom` names";
                faults.push(Fault::new(format!("{path}.id"), expected, format!("`{}`", kind.id)));
            }
            if kind.style.is_keyed() {
                faults.push(Fault::new(format!("{path}.style"), "a style that needs no key", "one that does"));
            }
            if !is_label(&kind.label) {
                let expected = "1 to 16 letters of any script";
                faults.push(Fault::new(format!("{path}.label"), expected, "another text"));
            }
            if !labels.insert(kind.label.as_str()) {
                faults.push(Fault::new(format!("{path}.label"), "another label than the kinds before", "the same"));
            }
            words(&format!("{path}.words"), &kind.words, faults);
        }
        for (index, list) in self.stay.iter().enumerate() {
            words(&format!("mask.stay[{index}].words"), &list.words, faults);
        }
        for (name, lists) in [("connectors", &self.connectors), ("units", &self.units), ("domains", &self.domains)] {
            for (index, list) in lists.iter().enumerate() {
                words(&format!("mask.{name}[{index}].words"), &list.words, faults);
            }
        }
        for (index, range) in self.issuers.iter().enumerate() {
            range.check(&format!("mask.issuers[{index}]"), faults);
        }
        distinct("mask.roles", self.roles.iter().map(|role| role.id.as_str()), faults);
        distinct("mask.openings", self.openings.iter().map(|role| role.id.as_str()), faults);
        let kinds: Ids<'_> = self.kinds.iter().map(|kind| kind.id.as_str()).collect();
        let of_roles = self.roles.iter().enumerate().flat_map(|(index, role)| {
            let path = move |place: usize| format!("mask.roles[{index}].styles[{place}].kind");
            role.styles.iter().enumerate().map(move |(place, style)| (path(place), &style.kind))
        });
        let of_openings = self.openings.iter().enumerate().flat_map(|(index, role)| {
            let path = move |place: usize| format!("mask.openings[{index}].kinds[{place}]");
            role.kinds.iter().flatten().enumerate().map(move |(place, kind)| (path(place), kind))
        });
        mask::check_own(self, &kinds, faults);
        for (path, kind) in of_roles.chain(of_openings).filter(|(_, kind)| !kinds.contains(kind.as_str())) {
            faults.push(Fault::new(path, "a kind of `mask.kinds`", format!("`{kind}`")));
        }
    }

    #[cfg(feature = "rooms")]
    fn check_references(&self, policy: &Policy, faults: &mut Vec<Fault>) {
        let known: Ids<'_> = policy.ticket.roles.iter().map(|role| role.id.as_str()).collect();
        let roles = self.roles.iter().map(|role| &role.id).enumerate().map(|(index, id)| ("roles", index, id));
        let openings = self.openings.iter().map(|role| &role.id).enumerate().map(|(index, id)| ("openings", index, id));
        for (list, index, id) in roles.chain(openings).filter(|(.., id)| !known.contains(id.as_str())) {
            faults.push(Fault::new(format!("mask.{list}[{index}].id"), "a role of `ticket.roles`", format!("`{id}`")));
        }
    }
}

impl IssuerRange {
    fn check(&self, path: &str, faults: &mut Vec<Fault>) {
        for (name, digits) in [("first", &self.first), ("last", &self.last)] {
            if !(1..=8).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                faults.push(Fault::new(format!("{path}.{name}"), "1 to 8 digits", "another text"));
            }
        }
        if self.first.len() != self.last.len() || self.first > self.last {
            let expected = "as many digits as `first`, and not below it";
            faults.push(Fault::new(format!("{path}.last"), expected, "another text"));
        }
        for (name, digits) in [("min_digits", self.min_digits), ("max_digits", self.max_digits)] {
            if !(12..=19).contains(&digits) {
                faults.push(Fault::new(format!("{path}.{name}"), "12 to 19", digits.to_string()));
            }
        }
        if self.min_digits > self.max_digits {
            let expected = format!("at least {}", self.min_digits);
            faults.push(Fault::new(format!("{path}.max_digits"), expected, self.max_digits.to_string()));
        }
    }
}

fn is_label(label: &str) -> bool {
    (1..=16).contains(&label.chars().count()) && label.chars().all(char::is_alphabetic)
}

fn words(path: &str, words: &[String], faults: &mut Vec<Fault>) {
    for (index, word) in words.iter().enumerate() {
        if word.trim().is_empty() || word.len() > 64 {
            faults.push(Fault::new(format!("{path}[{index}]"), "1 to 64 bytes", format!("{} bytes", word.len())));
        }
    }
}
