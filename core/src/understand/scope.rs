//! Which events a message asserts. Small rules over what was found, each in one sweep; knows no words.
//!
//! In this order, for each event (a rule with an urgency above routine):
//!
//! 1. **The longer reading wins.** What lies inside another phrase is not there: 防盗刷 hides 盗刷, 退款还没到账 hides 没到账.
//!    Of two at the same place the one with the smaller gaps wins. But a more urgent event in the gap between two words stays:
//!    莫名其妙…少了 does not hide 盗刷.
//! 2. **A-not-A cuts.** An event that begins inside 有没有, 是不是 is not there: 是不是我买的 is no 不是我买的.
//! 3. **Negation.** A negation shortly before, in the same clause, takes the event back; two of them do not.
//! 4. **Hypothesis.** After 如果, 万一, if the rest of the sentence is supposed, up to a turn (但是, this time).
//! 5. **Question.** An A-not-A form or a worry shortly before or around it, or a question about cover (赔吗, 有保障吗) in its
//!    sentence, asks about it; unless the sentence also states a fact (昨天, 真的). Other questions (怎么办) change nothing.
//! 6. **Solved.** 后来到账了 settles the events before it. The message is settled only if that is its last word: no turn, question
//!    or other matter after it.
//! 7. Otherwise it is asserted.

use super::lexicon::{DOUBLE_NEGATION, Found, Target};
use super::plan::Rule;
use crate::order;
use crate::policy::{Reach, ScopeEffect, Scoping};
use crate::understand::Urgency;

/// How an event stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    Asserted,
    Negated,
    Hypothetical,
    Asked,
    Solved,
}

/// A rule's phrase that is there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Claim {
    pub(super) rule: u16,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) standing: Standing,
}

/// What a message asserts.
#[derive(Clone, Debug, Default)]
pub(super) struct Judged {
    /// What its rules' phrases say, in order.
    pub(super) claims: Vec<Claim>,
    /// Whether there is a phrase of an event at all, be it hidden, taken back or cut, or one that settles some event.
    pub(super) speaks_of_event: bool,
    /// The words that settle what went before, if nothing but thanks follows: a scope, where it begins and where it ends.
    pub(super) settled: Option<(u16, u32, u32)>,
}

/// Sorts `found` by place, takes out what the longer reading hides, and says how the rest stands.
pub(super) fn judge(mut found: Vec<Found>, reach: Reach, rules: &[Rule]) -> Judged {
    order::by(&mut found, |a, b| a.start.cmp(&b.start).then(b.end.cmp(&a.end)).then(b.covered.cmp(&a.covered)));
    found.dedup_by(|later, earlier| {
        later.target == earlier.target && later.start == earlier.start && later.end == earlier.end
    });
    let urgency = |rule: u16| rules.get(usize::from(rule)).map_or(Urgency::Routine, |rule| rule.urgency);
    let is_event = |rule: u16| {
        let rule = rules.get(usize::from(rule));
        rule.is_some_and(|rule| rule.urgency != Urgency::Routine && rule.scope == Scoping::Scoped)
    };
    // Praise stands outside the scopes; a phrase without a category only hides others.
    let is_matter = |rule: u16| {
        let rule = rules.get(usize::from(rule));
        rule.is_some_and(|rule| rule.category.is_some() && rule.scope == Scoping::Scoped)
    };
    let speaks_of_event = found.iter().any(|item| match item.target {
        Target::Rule(rule) => is_event(rule),
        Target::Scope(_, effect) => effect == ScopeEffect::Solved,
        Target::Theme(_) => false,
    });
    hide(&mut found, urgency);
    let backward = Backward::of(&found, reach);
    let mut forward = Forward::default();
    let bytes = |value: i32| u32::try_from(value).unwrap_or(0);
    let mut claims = Vec::with_capacity(found.len());
    let mut settled = None;
    for (item, after) in found.iter().zip(backward) {
        match item.target {
            Target::Scope(scope, effect) => {
                if effect == ScopeEffect::Solved {
                    settled = Some((scope, item.start, item.end));
                } else if reopens(effect) {
                    settled = None;
                }
                forward.see(item, effect);
            }
            Target::Theme(_) => {}
            Target::Rule(rule) => {
                let standing = if is_event(rule) {
                    forward.standing(item, &after, bytes(reach.negation), bytes(reach.alternative))
                } else {
                    Some(Standing::Asserted)
                };
                if settled.is_some_and(|(.., end)| item.start >= end) && is_matter(rule) {
                    settled = None;
                }
                if let Some(standing) = standing {
                    claims.push(Claim { rule, start: item.start, end: item.end, standing });
                }
            }
        }
    }
    Judged { claims, speaks_of_event, settled }
}

/// Whether what stands after a settling shows that it was not the last word.
const fn reopens(effect: ScopeEffect) -> bool {
    matches!(
        effect,
        ScopeEffect::Turn | ScopeEffect::Alternative | ScopeEffect::Hypothesis | ScopeEffect::PolicyQuestion
    )
}

/// Takes out rules that lie inside another rule's phrase, negations that are part of a phrase, and scopes inside longer ones.
fn hide(found: &mut Vec<Found>, urgency: impl Fn(u16) -> Urgency) {
    // The rule's phrase that reaches farthest so far, and its urgency.
    let mut farthest: Option<(Found, Urgency)> = None;
    let (mut rules_to, mut scopes_to) = (0, 0);
    found.retain(|item| match item.target {
        Target::Rule(rule) => {
            let urgency = urgency(rule);
            let hidden = farthest.is_some_and(|(other, others)| {
                let less = item.start > other.start || item.covered < other.covered;
                let inside = item.end < other.end || item.end == other.end && less;
                let apart = item.start >= other.gap.0 && item.end <= other.gap.1 && urgency > others;
                inside && !apart
            });
            if item.end > rules_to && !item.negated_inside {
                rules_to = item.end;
                farthest = Some((*item, urgency));
            }
            !hidden
        }
        Target::Scope(_, effect) => {
            let hidden = match effect {
                ScopeEffect::Negation => item.end <= rules_to.max(scopes_to),
                ScopeEffect::SentenceEnd | ScopeEffect::ClauseEnd => true,
                _ => item.end <= scopes_to,
            };
            if item.is_solid() && !matches!(effect, ScopeEffect::SentenceEnd | ScopeEffect::ClauseEnd) {
                scopes_to = scopes_to.max(item.end);
            }
            !hidden
        }
        Target::Theme(_) => true,
    });
}

/// What stands after an item.
#[derive(Clone, Copy, Debug, Default)]
struct After {
    /// A question about cover in the same sentence, on either side.
    cover: bool,
    /// A fact in the same sentence, on either side.
    fact: bool,
    /// 的话 right behind it.
    supposed: bool,
    /// It is settled later on.
    solved: bool,
}

struct Backward;

impl Backward {
    /// For each item of `found` what the whole sentence and the rest of the message say about it.
    fn of(found: &[Found], reach: Reach) -> Vec<After> {
        let near = u32::try_from(reach.near).unwrap_or(0);
        let sentences = found.iter().map(|item| item.sentence).max().map_or(0, |last| last as usize + 1);
        let mut whole: Vec<(bool, bool)> = Vec::new();
        let marked = |effect| matches!(effect, ScopeEffect::PolicyQuestion | ScopeEffect::Fact);
        let mut rows = vec![After::default(); found.len()];
        if found.iter().any(|item| matches!(item.target, Target::Scope(_, effect) if marked(effect))) {
            whole.resize(sentences, (false, false));
            for item in found {
                let Some((cover, fact)) = whole.get_mut(item.sentence as usize) else { continue };
                match item.target {
                    Target::Scope(_, ScopeEffect::PolicyQuestion) => *cover = true,
                    Target::Scope(_, ScopeEffect::Fact) => *fact = true,
                    _ => {}
                }
            }
        }
        let (mut solved_from, mut supposed_at) = (None, None);
        for (item, row) in found.iter().zip(&mut rows).rev() {
            match item.target {
                Target::Scope(_, ScopeEffect::Solved) => solved_from = solved_from.or(Some(item.start)),
                Target::Scope(_, ScopeEffect::HypothesisAfter) => supposed_at = Some((item.start, item.sentence)),
                _ => {}
            }
            let (cover, fact) = whole.get(item.sentence as usize).copied().unwrap_or_default();
            *row = After {
                cover,
                fact,
                supposed: supposed_at.is_some_and(|(start, sentence)| {
                    sentence == item.sentence && start >= item.end && start - item.end <= near
                }),
                solved: solved_from.is_some_and(|start| start >= item.end),
            };
        }
        rows
    }
}

/// What has been read before an item.
#[derive(Clone, Copy, Debug, Default)]
struct Forward {
    /// The end, the clause and the number of the last unbroken row of negations.
    negation: Option<(u32, u32, u32)>,
    alternative: Option<(u32, u32, u32)>,
    /// The sentence in which everything is supposed from here on.
    hypothesis: Option<u32>,
}

impl Forward {
    fn see(&mut self, item: &Found, effect: ScopeEffect) {
        match effect {
            // What begins inside an A-not-A form is no negation: 没有 of 有没有.
            ScopeEffect::Negation if self.alternative.is_some_and(|(end, ..)| end > item.start) => {}
            ScopeEffect::Negation => {
                let count = match self.negation {
                    Some((end, clause, count))
                        if clause == item.clause && item.start.saturating_sub(end) <= DOUBLE_NEGATION =>
                    {
                        count
                    }
                    _ => 0,
                };
                self.negation = Some((item.end, item.clause, count + 1));
            }
            ScopeEffect::Alternative => self.alternative = Some((item.end, item.clause, item.sentence)),
            ScopeEffect::Hypothesis => self.hypothesis = Some(item.sentence),
            ScopeEffect::Turn => (self.hypothesis, self.negation, self.alternative) = (None, None, None),
            _ => {}
        }
    }

    /// How an event stands; `None` when an A-not-A form cuts it.
    fn standing(&self, item: &Found, after: &After, negation: u32, alternative: u32) -> Option<Standing> {
        if let Some((end, ..)) = self.alternative {
            // An A-not-A form that ends inside the event has begun before it.
            if end > item.start && end < item.end {
                return None;
            }
        }
        let negated = self.negation.is_some_and(|(end, clause, count)| {
            // One that runs into the event is a part of it: "is not" of "is not mine".
            let before = item.start.checked_sub(end);
            count % 2 == 1 && before.is_some_and(|gap| gap <= negation) && clause == item.clause
        });
        if negated != item.negated_inside {
            return Some(Standing::Negated);
        }
        if after.supposed || self.hypothesis == Some(item.sentence) {
            return Some(Standing::Hypothetical);
        }
        let asked = after.cover
            || self.alternative.is_some_and(|(end, clause, sentence)| {
                sentence == item.sentence
                    && (end >= item.end || clause == item.clause && item.start.saturating_sub(end) <= alternative)
            });
        if asked && !after.fact {
            return Some(Standing::Asked);
        }
        Some(if after.solved { Standing::Solved } else { Standing::Asserted })
    }
}
