//! Turns the policy's section into words and phrases by number, and finds every fault of it. Reads no message.

use super::lexicon::{Phrase, Target, Words};
use super::phrase::{self, Element, Joint};
use crate::error::Fault;
use crate::ids::{CategoryId, ReasonCode, RuleId};
use crate::policy::{PhraseRule, ScopeEffect, Scoping, Strength, UnderstandPolicy};
use crate::text::Folded;
use crate::understand::Urgency;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The list whose words are the amounts of money of a message; no policy writes it.
const AMOUNT: &str = "amount";

/// The most lists, rules, scopes or themes.
const MAX_ITEMS: usize = u16::MAX as usize;
/// The most pairs of a word and a list, each a bit of what a desk holds: 64 MiB.
const MAX_MEMBERSHIP: usize = 64 << 23;

/// A rule without its phrases, its ids looked up.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) id: RuleId,
    pub(super) urgency: Urgency,
    pub(super) strength: Strength,
    pub(super) scope: Scoping,
    pub(super) reason: Option<ReasonCode>,
    /// Places in the policy's list of categories.
    pub(super) category: Option<usize>,
    pub(super) asked: Option<usize>,
    /// Place in the category's list of finer kinds.
    pub(super) subcategory: Option<usize>,
}

/// The section, ready to compile.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) words: Words,
    /// The list of amounts of money.
    pub(super) amounts: u16,
    pub(super) phrases: Vec<Phrase>,
    pub(super) list_count: usize,
    pub(super) rules: Vec<Rule>,
    pub(super) scopes: Vec<RuleId>,
    /// Each theme's place in the policy's list of tags.
    pub(super) themes: Vec<usize>,
}

/// Reads `policy`, adding to `faults` whatever is wrong with it, by its place below `understand`.
pub(super) fn plan(policy: &UnderstandPolicy, faults: &mut Vec<Fault>) -> Plan {
    let mut maker = Maker {
        policy,
        faults,
        plan: Plan::default(),
        lists: BTreeMap::new(),
        words: BTreeMap::new(),
        said: BTreeMap::new(),
        literals: BTreeMap::new(),
    };
    maker.settings();
    maker.lists();
    maker.phrases();
    let Plan { words, list_count, rules, scopes, themes, .. } = &maker.plan;
    let is_too_long = [*list_count, rules.len(), scopes.len(), themes.len()].iter().any(|count| *count > MAX_ITEMS);
    let is_too_wide = words.texts.len().saturating_mul(*list_count) > MAX_MEMBERSHIP;
    if is_too_long {
        maker.fault("languages".to_owned(), "at most 65535 lists and phrases, rules, scopes and themes", "more");
    } else if is_too_wide {
        maker.fault(
            "languages".to_owned(),
            "at most 23000 different phrases, or fewer with more words in lists",
            "more",
        );
    }
    maker.plan
}

/// What a phrase has been said to mean, and where.
type Meaning = (Option<CategoryId>, Option<i32>, String);

struct Maker<'a> {
    policy: &'a UnderstandPolicy,
    faults: &'a mut Vec<Fault>,
    plan: Plan,
    lists: BTreeMap<&'a str, u16>,
    words: BTreeMap<String, usize>,
    literals: BTreeMap<String, u16>,
    said: BTreeMap<Vec<(u16, Joint)>, Meaning>,
}

impl<'a> Maker<'a> {
    fn fault(&mut self, path: String, expected: &str, got: &str) {
        self.faults.push(Fault::new(format!("understand.{path}"), expected, got));
    }

    /// Everything that is not a word or a phrase.
    fn settings(&mut self) {
        let policy = self.policy;
        self.distinct("categories", policy.categories.iter().map(|category| category.id.as_str()));
        for (place, category) in policy.categories.iter().enumerate() {
            let path = format!("categories[{place}].subcategories");
            self.distinct(&path, category.subcategories.iter().map(|subcategory| subcategory.id.as_str()));
        }
        self.distinct("tags", policy.tags.iter().map(|tag| tag.id.as_str()));
        self.distinct("languages", policy.languages.iter().map(|language| language.id.as_str()));
        self.distinct("money.currencies", policy.money.currencies.iter().map(|currency| currency.id.as_str()));
        self.category("fallback", &policy.fallback);
        let reach = policy.reach;
        for (name, value) in
            [("near", reach.near), ("far", reach.far), ("negation", reach.negation), ("alternative", reach.alternative)]
        {
            if !(0..=1_000).contains(&value) {
                self.fault(format!("reach.{name}"), "0 to 1000", &value.to_string());
            }
        }
        for (place, currency) in policy.money.currencies.iter().enumerate() {
            if !(0..=9).contains(&currency.decimals) {
                self.fault(format!("money.currencies[{place}].decimals"), "0 to 9", &currency.decimals.to_string());
            }
        }
        if !policy.money.currencies.iter().any(|currency| currency.id == policy.money.default_currency) {
            self.fault(
                "money.default_currency".to_owned(),
                "a currency of `money.currencies`",
                policy.money.default_currency.as_str(),
            );
        }
    }

    fn distinct<'i>(&mut self, path: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeMap::new();
        for (place, id) in ids.enumerate() {
            if let Some(first) = seen.insert(id, place) {
                self.fault(format!("{path}[{place}].id"), &format!("another id than that of item {first}"), id);
            }
        }
    }

    /// The place of a category in the policy's list.
    fn category(&mut self, path: &str, id: &CategoryId) -> Option<usize> {
        let place = self.policy.categories.iter().position(|category| category.id == *id);
        if place.is_none() {
            self.fault(path.to_owned(), "a category of `understand.categories`", id.as_str());
        }
        place
    }

    /// The lists and their words. List ids are shared by all languages, so are rule ids.
    fn lists(&mut self) {
        let policy = self.policy;
        self.plan.amounts = self.new_list();
        self.lists.insert(AMOUNT, self.plan.amounts);
        for (number, language) in policy.languages.iter().enumerate() {
            for (place, list) in language.lists.iter().enumerate() {
                let path = format!("languages[{number}].lists[{place}]");
                let next = self.new_list();
                if self.lists.insert(list.id.as_str(), next).is_some() {
                    self.fault(format!("{path}.id"), "an id that no other list has", list.id.as_str());
                }
                if list.words.is_empty() {
                    self.fault(format!("{path}.words"), "at least one word", "none");
                }
                for (at, word) in list.words.iter().enumerate() {
                    self.word(word, next, || format!("{path}.words[{at}]"));
                }
            }
        }
    }

    fn new_list(&mut self) -> u16 {
        let next = u16::try_from(self.plan.list_count).unwrap_or(u16::MAX);
        self.plan.list_count += 1;
        next
    }

    /// Puts `word`, folded, into `list`.
    fn word(&mut self, word: &str, list: u16, path: impl Fn() -> String) {
        let folded = Folded::new(word);
        if folded.as_str().is_empty() {
            self.fault(path(), "something that can be seen", "nothing");
            return;
        }
        let number = match self.words.entry(folded.as_str().to_owned()) {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                let number = self.plan.words.texts.len();
                self.plan.words.texts.push(entry.key().clone());
                self.plan.words.lists.push(Vec::new());
                *entry.insert(number)
            }
        };
        if let Some(lists) = self.plan.words.lists.get_mut(number)
            && !lists.contains(&list)
        {
            lists.push(list);
        }
    }

    fn phrases(&mut self) {
        let policy = self.policy;
        let mut ids: BTreeMap<&str, String> = BTreeMap::new();
        for (number, language) in policy.languages.iter().enumerate() {
            let path = |kind: &str, place: usize| format!("languages[{number}].{kind}[{place}]");
            let rules = language.rules.iter().enumerate().map(|(place, rule)| (&rule.id, path("rules", place)));
            let scopes = language.scopes.iter().enumerate().map(|(place, scope)| (&scope.id, path("scopes", place)));
            let themes = language.themes.iter().enumerate().map(|(place, theme)| (&theme.id, path("themes", place)));
            for (id, path) in rules.chain(scopes).chain(themes) {
                if let Some(first) = ids.insert(id.as_str(), path.clone()) {
                    self.fault(format!("{path}.id"), &format!("another id than that of `{first}`"), id.as_str());
                }
            }
            for (place, rule) in language.rules.iter().enumerate() {
                self.rule(rule, &path("rules", place));
            }
            for (place, scope) in language.scopes.iter().enumerate() {
                let target = Target::Scope(number_of(&self.plan.scopes), scope.effect);
                self.plan.scopes.push(scope.id.clone());
                let path = path("scopes", place);
                self.of_target(&scope.phrases, target, &path, None);
                let one_word =
                    matches!(scope.effect, ScopeEffect::SentenceEnd | ScopeEffect::ClauseEnd | ScopeEffect::Negation);
                for (at, written) in scope.phrases.iter().enumerate().filter(|_| one_word) {
                    if phrase::parse(written).is_ok_and(|elements| elements.len() > 1) {
                        self.fault(format!("{path}.phrases[{at}]"), "one word", "several elements");
                    }
                }
            }
            for (place, theme) in language.themes.iter().enumerate() {
                let target = Target::Theme(number_of(&self.plan.themes));
                let tag = policy.tags.iter().position(|tag| tag.id == theme.tag);
                if tag.is_none() {
                    self.fault(
                        format!("{}.tag", path("themes", place)),
                        "a tag of `understand.tags`",
                        theme.tag.as_str(),
                    );
                }
                self.plan.themes.push(tag.unwrap_or(0));
                self.of_target(&theme.phrases, target, &path("themes", place), None);
            }
        }
    }

    fn rule(&mut self, rule: &PhraseRule, path: &str) {
        let category = rule.category.as_ref().and_then(|id| self.category(&format!("{path}.category"), id));
        let asked = rule.asked.as_ref().and_then(|id| self.category(&format!("{path}.asked"), id));
        let finer =
            category.and_then(|place| self.policy.categories.get(place)).map(|category| &category.subcategories);
        let subcategory = rule.subcategory.as_ref().and_then(|id| {
            let place = finer.and_then(|finer| finer.iter().position(|subcategory| subcategory.id == *id));
            if place.is_none() {
                self.fault(format!("{path}.subcategory"), "a finer kind of the rule's category", id.as_str());
            }
            place
        });
        let target = Target::Rule(number_of(&self.plan.rules));
        self.of_target(&rule.phrases, target, path, Some((rule.category.clone(), Some(rule.urgency as i32))));
        self.plan.rules.push(Rule {
            id: rule.id.clone(),
            urgency: rule.urgency,
            strength: rule.strength,
            scope: rule.scope,
            reason: rule.reason.clone(),
            category,
            asked: asked.or(category),
            subcategory,
        });
    }

    /// Reads the phrases of one item; `meaning` is what two items must agree on where they hold the same phrase.
    fn of_target(
        &mut self,
        written: &[String],
        target: Target,
        path: &str,
        meaning: Option<(Option<CategoryId>, Option<i32>)>,
    ) {
        if written.is_empty() {
            self.fault(format!("{path}.phrases"), "at least one phrase", "none");
        }
        for (place, written) in written.iter().enumerate() {
            let path = format!("{path}.phrases[{place}]");
            let elements = match phrase::parse(written) {
                Ok(elements) => elements,
                Err(expected) => {
                    self.fault(path, expected, "something else");
                    continue;
                }
            };
            let mut lists = Vec::with_capacity(elements.len());
            for (joint, element) in elements {
                match element {
                    Element::Text(text) => lists.push((self.literal(text, &path), joint)),
                    Element::List(name) => match self.lists.get(name) {
                        Some(list) => lists.push((*list, joint)),
                        None => self.fault(path.clone(), "the id of a list in each pair of braces", name),
                    },
                }
            }
            if let Some((category, urgency)) = &meaning {
                let now = (category.clone(), *urgency, path.clone());
                match self.said.entry(lists.clone()) {
                    Entry::Vacant(entry) => {
                        entry.insert(now);
                    }
                    Entry::Occupied(entry) => {
                        let (said_category, said_urgency, first) = entry.get();
                        if (said_category, said_urgency) != (category, urgency) {
                            let expected = format!("what the same phrase says at `{first}`");
                            self.fault(path, &expected, "another category or urgency");
                            continue;
                        }
                    }
                }
            }
            let mut backwards = lists.into_iter().rev();
            if let Some((last, mut joint)) = backwards.next() {
                let before = backwards
                    .map(|(list, to_previous)| {
                        let to_next = std::mem::replace(&mut joint, to_previous);
                        (list, to_next)
                    })
                    .collect();
                self.plan.phrases.push(Phrase { target, before, last });
            }
        }
    }

    /// The list of a phrase's own text.
    fn literal(&mut self, text: &str, path: &str) -> u16 {
        let folded = Folded::new(text).as_str().to_owned();
        if let Some(list) = self.literals.get(&folded) {
            return *list;
        }
        let list = self.new_list();
        self.word(text, list, || path.to_owned());
        self.literals.insert(folded, list);
        list
    }
}

fn number_of<T>(items: &[T]) -> u16 {
    u16::try_from(items.len()).unwrap_or(u16::MAX)
}
