//! From what is asserted to categories, urgency and reasons. Finds nothing in text.

use super::model::{self, Opinion};
use super::opaque::Reading;
use super::plan::Rule;
use super::scope::{Claim, Judged, Standing};
use super::{CategoryMatch, Settings, Urgency};
use crate::ids::{CategoryId, ParamName, ReasonCode, RuleId};
use crate::order;
use crate::policy::{Certainty, Strength};
use crate::reason::{Evidence, ParamValue, Reason};
use crate::value::BasisPoints;

/// The most places that a reason shows.
const MAX_EVIDENCE: usize = 8;

/// What the claims of a message come to.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) categories: Vec<CategoryMatch>,
    pub(super) urgency: Urgency,
    pub(super) reasons: Vec<Reason>,
}

/// What speaks for a category.
#[derive(Clone, Copy, Debug)]
struct Hold {
    category: usize,
    strength: Strength,
    /// Whether something speaks for it that is not only asked about.
    stated: bool,
    count: u32,
    subcategory: Option<usize>,
}

/// Weighs what was `judged`, and the model's opinion where it has one.
pub(super) fn weigh(
    judged: &Judged,
    opinion: Option<Opinion>,
    rules: &[Rule],
    scopes: &[RuleId],
    settings: &Settings,
    reading: &Reading<'_>,
) -> Verdict {
    let claims = judged.claims.as_slice();
    let mut holds: Vec<Hold> = Vec::with_capacity(8);
    let mut urgency = Urgency::Routine;
    for claim in claims {
        let Some(rule) = rules.get(usize::from(claim.rule)) else { continue };
        if claim.standing == Standing::Asserted {
            urgency = urgency.max(rule.urgency);
        }
        if let Some(category) = category_of(claim, rule) {
            hold(&mut holds, category, claim, rule);
        }
    }
    if holds.iter().any(|hold| hold.strength == Strength::Firm) {
        holds.retain(|hold| hold.strength == Strength::Firm);
    }
    order::by_key(&mut holds, |hold| hold.category);
    let added = opinion.and_then(|opinion| addition(opinion, judged, urgency, &holds, settings));
    urgency = added.as_ref().map_or(urgency, |added| urgency.max(added.urgency));
    if let Some((_, category)) = added.as_ref().and_then(|added| added.category.as_ref()) {
        holds.retain(|hold| !outweighs(category.confidence, hold, &settings.certainty));
    }
    let rivals = holds.len() > 1;
    let mut categories: Vec<CategoryMatch> = holds
        .iter()
        .filter_map(|hold| {
            let category = settings.categories.get(hold.category)?;
            Some(CategoryMatch {
                category: category.id.clone(),
                subcategory: hold
                    .subcategory
                    .and_then(|place| category.subcategories.get(place))
                    .map(|finer| finer.id.clone()),
                confidence: certainty(hold, rivals, &settings.certainty),
            })
        })
        .collect();
    let settled = judged.settled.and_then(|(scope, start, end)| Some((scopes.get(usize::from(scope))?, start, end)));
    let reasons = Reasons { claims, settled, urgency, rules, settings, reading, given: Vec::with_capacity(4) };
    let reasons = reasons.give(holds.first(), added.as_ref());
    if let Some(added) = added.and_then(|added| added.category) {
        let place = holds.partition_point(|hold| hold.category < added.0);
        categories.insert(place, added.1);
    }
    Verdict { categories, urgency, reasons }
}

/// What the model adds.
#[derive(Clone, Debug)]
struct Addition {
    urgency: Urgency,
    /// What the message is about in its opinion, whether or not that is added.
    about: CategoryId,
    /// The category that it adds, and its place in the policy's list.
    category: Option<(usize, CategoryMatch)>,
}

/// What the model adds to a message that is not settled: an urgency where no phrase speaks of an event, be it to take it back or to
/// suppose it, and a category with it or where phrases give none or hint at others less surely.
fn addition(
    opinion: Opinion,
    judged: &Judged,
    urgency: Urgency,
    holds: &[Hold],
    settings: &Settings,
) -> Option<Addition> {
    if judged.settled.is_some() {
        return None;
    }
    let silent = !judged.speaks_of_event;
    let bounds = settings.model;
    let raised = match opinion {
        _ if !silent => Urgency::Routine,
        Opinion { critical, .. } if critical >= bounds.critical => Urgency::Critical,
        Opinion { urgent, .. } if urgent >= bounds.high => Urgency::High,
        _ => Urgency::Routine,
    };
    let about = model::CATEGORIES.get(opinion.category)?;
    let place = settings.categories.iter().position(|category| category.id == *about);
    let is_raised = raised > urgency;
    let is_open = urgency == Urgency::Routine
        && opinion.certainty >= bounds.category
        && holds.iter().all(|hold| outweighs(opinion.certainty, hold, &settings.certainty));
    let category =
        place.filter(|place| (is_raised || is_open) && holds.iter().all(|hold| hold.category != *place)).map(|place| {
            (place, CategoryMatch { category: about.clone(), subcategory: None, confidence: opinion.certainty })
        });
    let is_fallback = *about == settings.fallback;
    (is_raised || category.is_some() && !is_fallback).then(|| Addition {
        urgency: raised,
        about: about.clone(),
        category,
    })
}

/// Whether an opinion as sure as this counts for more than `hold`: a firm phrase gives way to none.
fn outweighs(opinion: BasisPoints, hold: &Hold, scale: &Certainty) -> bool {
    hold.strength == Strength::Hint && opinion > certainty(hold, false, scale)
}

/// The category that a claim speaks for, as it stands.
fn category_of(claim: &Claim, rule: &Rule) -> Option<usize> {
    match claim.standing {
        Standing::Asserted | Standing::Solved => rule.category,
        Standing::Hypothetical | Standing::Asked => rule.asked,
        Standing::Negated => None,
    }
}

fn hold(holds: &mut Vec<Hold>, category: usize, claim: &Claim, rule: &Rule) {
    let stated = claim.standing == Standing::Asserted;
    let subcategory = rule.subcategory.filter(|_| rule.category == Some(category));
    match holds.iter_mut().find(|hold| hold.category == category) {
        Some(hold) => {
            if rule.strength == Strength::Firm {
                hold.strength = Strength::Firm;
            }
            hold.stated |= stated;
            hold.count += 1;
            hold.subcategory = match (hold.subcategory, subcategory) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        None => holds.push(Hold { category, strength: rule.strength, stated, count: 1, subcategory }),
    }
}

fn certainty(hold: &Hold, rivals: bool, scale: &Certainty) -> BasisPoints {
    let mut sum = match hold.strength {
        Strength::Firm => scale.firm.get(),
        Strength::Hint => scale.hint.get(),
    };
    if hold.count > 1 {
        sum += scale.agreement.get();
    }
    if rivals {
        sum -= scale.rival.get();
    }
    if !hold.stated {
        sum -= scale.asked.get();
    }
    BasisPoints::new(sum)
}

/// Gathers the reasons that carry the verdict: those of the urgency, then of the main category, then why it is no more urgent. A
/// denial or a supposition beside a real event that is as urgent explains nothing.
struct Reasons<'a, 'r> {
    claims: &'a [Claim],
    settled: Option<(&'a RuleId, u32, u32)>,
    urgency: Urgency,
    rules: &'a [Rule],
    settings: &'a Settings,
    reading: &'a Reading<'r>,
    given: Vec<Reason>,
}

impl Reasons<'_, '_> {
    fn give(mut self, main: Option<&Hold>, added: Option<&Addition>) -> Vec<Reason> {
        if let Some(added) = added {
            self.given.push(with_category(Reason::new(ReasonCode::MODEL_ONLY), Some(&added.about)));
        }
        for level in [Urgency::Critical, Urgency::High] {
            self.each(|claim, rule| {
                (claim.standing == Standing::Asserted && rule.urgency == level).then(|| {
                    let own = match level {
                        Urgency::Critical => ReasonCode::CRITICAL_PHRASE,
                        _ => ReasonCode::HIGH_PHRASE,
                    };
                    (rule.reason.clone().unwrap_or(own), rule.category)
                })
            });
        }
        match main {
            Some(main) => self.each(|claim, rule| {
                let told = claim.standing == Standing::Asserted && rule.urgency != Urgency::Routine;
                let counts = rule.strength == main.strength && category_of(claim, rule) == Some(main.category);
                (!told && counts).then(|| {
                    let code = match rule.strength {
                        Strength::Firm => ReasonCode::CATEGORY_PHRASE,
                        Strength::Hint => ReasonCode::CATEGORY_HINT,
                    };
                    (code, Some(main.category))
                })
            }),
            None if added.is_some_and(|added| added.category.is_some()) => {}
            None => {
                let fallback = Reason::new(ReasonCode::NO_PHRASE);
                self.given.push(with_category(fallback, Some(&self.settings.fallback)));
            }
        }
        let (urgency, settled) = (self.urgency, self.settled);
        self.each(|claim, rule| {
            let code = match claim.standing {
                _ if rule.urgency <= urgency => return None,
                Standing::Asserted => return None,
                Standing::Negated => ReasonCode::NEGATED,
                Standing::Hypothetical => ReasonCode::HYPOTHETICAL,
                Standing::Asked => ReasonCode::ASKED,
                Standing::Solved if settled.is_none() => return None,
                Standing::Solved => ReasonCode::SOLVED,
            };
            Some((code, rule.category))
        });
        let is_told = self.given.iter().any(|reason| reason.code == ReasonCode::SOLVED);
        if let Some((scope, start, end)) = settled.filter(|_| urgency == Urgency::Routine && !is_told) {
            let category = main.and_then(|main| self.settings.categories.get(main.category)).map(|known| &known.id);
            let mut reason = with_category(Reason::new(ReasonCode::SOLVED), category);
            reason.evidence.push(evidence(start, end, scope, self.reading));
            self.given.push(reason);
        }
        self.given
    }

    /// Adds the place of each claim that `choose` gives a code and a category to the reason of that code and category.
    fn each(&mut self, choose: impl Fn(&Claim, &Rule) -> Option<(ReasonCode, Option<usize>)>) {
        let first = self.given.len();
        let mut categories: Vec<Option<usize>> = Vec::new();
        for claim in self.claims {
            let Some(rule) = self.rules.get(usize::from(claim.rule)) else { continue };
            let Some((code, category)) = choose(claim, rule) else { continue };
            let given = self.given.get(first..).unwrap_or_default();
            let same = given.iter().zip(&categories).position(|(reason, of)| reason.code == code && *of == category);
            let place = same.unwrap_or_else(|| {
                let id = category.and_then(|place| self.settings.categories.get(place)).map(|category| &category.id);
                self.given.push(with_category(Reason::new(code), id));
                categories.push(category);
                categories.len() - 1
            });
            let Some(reason) = self.given.get_mut(first + place) else { continue };
            let full = reason.evidence.len() >= MAX_EVIDENCE;
            if !full {
                reason.evidence.push(evidence(claim.start, claim.end, &rule.id, self.reading));
            }
        }
    }
}

fn with_category(reason: Reason, category: Option<&CategoryId>) -> Reason {
    match category.and_then(|id| RuleId::new(id.as_str()).ok()) {
        Some(id) => reason.with(ParamName::CATEGORY, ParamValue::Id { id }),
        None => reason,
    }
}

fn evidence(start: u32, end: u32, rule: &RuleId, reading: &Reading<'_>) -> Evidence {
    let places = reading.places(start as usize, end as usize);
    Evidence {
        rule: rule.clone(),
        start: places.text.start,
        end: places.text.end,
        masked_start: places.masked.start,
        masked_end: places.masked.end,
    }
}
