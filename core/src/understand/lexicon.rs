//! All words of all lists in one automaton, and the phrases made of them. Finds places; judges nothing.
//!
//! One pass over folded text gives every word with its place; amounts of money, found before, stand among them as the words of
//! the list `amount`. Where the last element of a phrase is seen, the elements
//! before it are looked for backwards, each at the nearest place that fits, no farther than the phrase's reach and never
//! over the end of a sentence: the work for each word found is bounded, so that no text costs more than linear time.

use super::phrase::Joint;
use crate::error::{Error, ErrorCode, Result};
use crate::order;
use crate::policy::{Reach, ScopeEffect};
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Input, MatchKind};
use std::ops::Range;

/// How many words before the last element are looked at, at most.
const LOOKBACK: usize = 48;

/// How many bytes may stand between two negations that take each other back: 不是说没有, but not 没有丢也没被盗.
pub(super) const DOUBLE_NEGATION: u32 = 4;

/// What a phrase speaks for, by its place in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Rule(u16),
    Scope(u16, ScopeEffect),
    Theme(u16),
}

/// A phrase whose elements are lists.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) target: Target,
    /// The elements before the last, nearest to it first, each with the joint to the element that follows it.
    pub(super) before: Vec<(u16, Joint)>,
    /// The list of the last element.
    pub(super) last: u16,
}

/// What [`Lexicon`] is made from.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Each word as folded.
    pub(super) texts: Vec<String>,
    /// The lists that each word stands in.
    pub(super) lists: Vec<Vec<u16>>,
}

/// A word found.
#[derive(Clone, Copy, Debug)]
struct Hit {
    word: u32,
    start: u32,
    end: u32,
    clause: u32,
}

/// A phrase found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) target: Target,
    pub(super) start: u32,
    pub(super) end: u32,
    /// How many sentence ends stand before it.
    pub(super) sentence: u32,
    /// How many clause ends stand before it.
    pub(super) clause: u32,
    /// How many bytes its elements cover; the rest of it is gaps.
    pub(super) covered: u32,
    /// Where its longest gap begins and ends.
    pub(super) gap: (u32, u32),
    /// Whether a negation stands in a gap of it, right before one of its elements.
    pub(super) negated_inside: bool,
}

/// What a word is by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Traits {
    /// Its first character is a Latin letter or a digit: none may stand before it.
    latin_start: bool,
    latin_end: bool,
    sentence_end: bool,
    clause_end: bool,
    negation: bool,
    /// An A-not-A form, or another that only asks.
    alternative: bool,
    /// It is a whole phrase.
    whole: bool,
}

/// A phrase that ends with a word.
#[derive(Clone, Copy, Debug)]
struct Ending {
    phrase: u32,
    /// The list of the element before the last, of which a word must have been seen in the sentence.
    needs: Option<u16>,
}

/// A row of items for each word.
#[derive(Debug)]
struct Rows<T> {
    items: Vec<T>,
    /// Where each row begins, and the end of the last.
    starts: Vec<u32>,
}

/// Words and phrases, compiled.
#[derive(Debug)]
pub(super) struct Lexicon {
    automaton: NFA,
    traits: Vec<Traits>,
    list_count: usize,
    /// The lists that each word stands in.
    lists: Rows<u16>,
    /// The phrases that end with each word.
    endings: Rows<Ending>,
    /// What those phrases need, each list once.
    needs: Rows<u16>,
    phrases: Vec<Phrase>,
    /// The word that stands for an amount of money.
    amount: u32,
    near: u32,
    far: u32,
    negation: u32,
}

/// A phrase that was looked for from its end.
#[derive(Clone, Copy, Debug)]
struct Back {
    first: Hit,
    covered: u32,
    /// The longest gap.
    gap: (u32, u32),
    /// Whether a gap holds a negation.
    negated: bool,
}

/// What was seen of a text so far.
#[derive(Debug)]
struct Scan {
    hits: Vec<Hit>,
    found: Vec<Found>,
    /// The lists that words of this sentence stand in.
    seen: Vec<u64>,
    sentence: u32,
    clause: u32,
}

impl<T> Rows<T> {
    fn with_capacity(rows: usize) -> Self {
        Self { items: Vec::with_capacity(2 * rows), starts: Vec::from([0]) }
    }

    fn push(&mut self, row: impl IntoIterator<Item = T>) {
        self.items.extend(row);
        self.starts.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    fn of(&self, row: usize) -> &[T] {
        let at = |place: usize| self.starts.get(place).map_or(0, |start| *start as usize);
        self.items.get(at(row)..at(row + 1)).unwrap_or_default()
    }
}

impl Found {
    /// Whether it was found in one piece, but for a space.
    pub(super) fn is_solid(&self) -> bool {
        self.end - self.start <= self.covered + 1
    }
}

impl Lexicon {
    /// Compiles `words` and `phrases`; `list_count` is one more than the highest list. `amounts` is the list of amounts of money.
    pub(super) fn new(
        mut words: Words,
        amounts: u16,
        phrases: Vec<Phrase>,
        list_count: usize,
        reach: Reach,
    ) -> Result<Self> {
        let automaton = NFA::builder()
            .match_kind(MatchKind::Standard)
            .build(&words.texts)
            .map_err(|_| Error::new(ErrorCode::Internal))?;
        let amount = u32::try_from(words.texts.len()).unwrap_or(u32::MAX);
        words.texts.push(String::new());
        words.lists.push(vec![amounts]);
        let mut by_last: Vec<Vec<u32>> = vec![Vec::new(); list_count];
        let mut effects: Vec<Vec<ScopeEffect>> = vec![Vec::new(); list_count];
        for (number, phrase) in (0_u32..).zip(&phrases) {
            if let Some(ending) = by_last.get_mut(usize::from(phrase.last)) {
                ending.push(number);
            }
            if let (Target::Scope(_, effect), true, Some(of_list)) =
                (phrase.target, phrase.before.is_empty(), effects.get_mut(usize::from(phrase.last)))
            {
                of_list.push(effect);
            }
        }
        let count = words.texts.len();
        let mut traits = Vec::with_capacity(count);
        let (mut rows, mut endings, mut needs) =
            (Rows::with_capacity(count), Rows::with_capacity(count), Rows::with_capacity(count));
        for (text, lists) in words.texts.iter().zip(words.lists) {
            let has = |wanted: ScopeEffect| {
                lists.iter().filter_map(|list| effects.get(usize::from(*list))).any(|found| found.contains(&wanted))
            };
            let ending = |number: &u32| Ending {
                phrase: *number,
                needs: phrases.get(*number as usize).and_then(|phrase| phrase.before.first()).map(|(list, _)| *list),
            };
            let by_list = lists.iter().filter_map(|list| by_last.get(usize::from(*list)));
            let mut own: Vec<Ending> = by_list.flatten().map(ending).collect();
            order::by_key(&mut own, |ending| ending.phrase);
            let mut needed: Vec<u16> = own.iter().filter_map(|ending| ending.needs).collect();
            order::by_key(&mut needed, |list| *list);
            needed.dedup();
            traits.push(Traits {
                latin_start: text.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric()),
                latin_end: text.bytes().next_back().is_some_and(|byte| byte.is_ascii_alphanumeric()),
                sentence_end: has(ScopeEffect::SentenceEnd),
                clause_end: has(ScopeEffect::ClauseEnd),
                negation: has(ScopeEffect::Negation),
                alternative: has(ScopeEffect::Alternative),
                whole: own.iter().any(|ending| ending.needs.is_none()),
            });
            endings.push(own);
            needs.push(needed);
            rows.push(lists);
        }
        let bytes = |value: i32| u32::try_from(value).unwrap_or(0);
        Ok(Self {
            automaton,
            traits,
            list_count,
            lists: rows,
            endings,
            needs,
            phrases,
            amount,
            near: bytes(reach.near),
            far: bytes(reach.far),
            negation: bytes(reach.negation),
        })
    }

    /// Every phrase of `folded`, in the order of their ends. `amounts` are the places of its amounts of money, in order.
    pub(super) fn find(&self, folded: &str, amounts: impl Iterator<Item = Range<usize>>) -> Vec<Found> {
        let mut scan = Scan {
            hits: Vec::with_capacity(32),
            found: Vec::with_capacity(16),
            seen: vec![0_u64; self.list_count.div_ceil(64)],
            sentence: 0,
            clause: 0,
        };
        let mut amounts = amounts.peekable();
        let bytes = folded.as_bytes();
        let matches = self.automaton.try_find_overlapping_iter(Input::new(folded));
        for matched in matches.into_iter().flatten() {
            while let Some(amount) = amounts.next_if(|amount| amount.end <= matched.end()) {
                self.see(&mut scan, self.amount, amount);
            }
            let Some(traits) = self.traits.get(matched.pattern().as_usize()) else { continue };
            let joined = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
            if traits.latin_start && joined(matched.start().checked_sub(1))
                || traits.latin_end && joined(Some(matched.end()))
            {
                continue;
            }
            self.see(&mut scan, matched.pattern().as_u32(), matched.range());
        }
        amounts.for_each(|amount| self.see(&mut scan, self.amount, amount));
        scan.found
    }

    /// Adds `word` to what was seen, and the phrases that end with it to what was found.
    fn see(&self, scan: &mut Scan, word: u32, place: Range<usize>) {
        let number = word as usize;
        let traits = self.traits.get(number).copied().unwrap_or_default();
        scan.sentence += u32::from(traits.sentence_end);
        scan.clause += u32::from(traits.sentence_end || traits.clause_end);
        // Texts are shorter than 2^32 bytes.
        let hit = Hit {
            word,
            start: u32::try_from(place.start).unwrap_or(u32::MAX),
            end: u32::try_from(place.end).unwrap_or(u32::MAX),
            clause: scan.clause,
        };
        let awake = traits.whole || self.needs.of(number).iter().any(|list| has_bit(&scan.seen, *list));
        for ending in self.endings.of(number).iter().filter(|_| awake) {
            if ending.needs.is_some_and(|list| !has_bit(&scan.seen, list)) {
                continue;
            }
            let Some(phrase) = self.phrases.get(ending.phrase as usize) else { continue };
            if let Some(back) = self.reach_back(phrase, hit, &scan.hits) {
                scan.found.push(Found {
                    target: phrase.target,
                    start: back.first.start,
                    end: hit.end,
                    sentence: scan.sentence,
                    clause: back.first.clause,
                    covered: back.covered,
                    gap: back.gap,
                    negated_inside: back.negated,
                });
            }
        }
        scan.hits.push(hit);
        if traits.sentence_end {
            scan.seen.fill(0);
        } else {
            for list in self.lists.of(number) {
                if let Some(bits) = scan.seen.get_mut(usize::from(list / 64)) {
                    *bits |= 1 << (list % 64);
                }
            }
        }
    }

    /// Looks for the elements of `phrase`, whose last is `last`, backwards through `hits`.
    fn reach_back(&self, phrase: &Phrase, last: Hit, hits: &[Hit]) -> Option<Back> {
        let mut back =
            Back { first: last, covered: last.end - last.start, gap: (last.start, last.start), negated: false };
        let mut at = hits.len();
        let floor = at.saturating_sub(LOOKBACK);
        for (list, joint) in &phrase.before {
            let reach = match joint {
                // A closed-up space may stand between two Latin elements.
                Joint::Touching => 1,
                Joint::Near => self.near,
                Joint::Far => self.far,
            };
            let mut negations = 0_u32;
            let mut nearest_negation = u32::MAX;
            let mut asked_to = 0;
            let start = back.first.start;
            let first = loop {
                at = at.checked_sub(1).filter(|at| *at >= floor)?;
                let hit = *hits.get(at)?;
                if hit.end > start {
                    continue;
                }
                if start - hit.end > reach {
                    return None;
                }
                let traits = self.traits.get(hit.word as usize).copied().unwrap_or_default();
                if traits.sentence_end || traits.clause_end && *joint != Joint::Far {
                    return None;
                }
                if self.is_in(hit.word, *list) {
                    // Of words that end at the same place the longest says most; it was found first.
                    let mut longest = hit;
                    while let Some(other) = hits.get(..at).and_then(<[Hit]>::last).filter(|other| other.end == hit.end)
                    {
                        if self.is_in(other.word, *list) {
                            longest = *other;
                        }
                        at -= 1;
                    }
                    // 不是 of 是不是 in a gap negates nothing: what the form asks about begins behind it.
                    if asked_to > longest.end {
                        return None;
                    }
                    // A negation that is part of the element negates nothing.
                    let own = u32::from(negations > 0 && nearest_negation < longest.end);
                    back.negated ^= (negations - own) % 2 == 1;
                    break longest;
                }
                let apart = if negations == 0 { start - hit.end } else { nearest_negation.saturating_sub(hit.end) };
                let reach = if negations == 0 { self.negation } else { DOUBLE_NEGATION };
                if traits.negation && hit.end <= nearest_negation && apart <= reach {
                    if hits.get(..at).and_then(<[Hit]>::last).is_some_and(|other| self.asks_around(*other, hit)) {
                        asked_to = hit.end;
                    }
                    negations += 1;
                    nearest_negation = hit.start;
                }
            };
            back.covered += first.end - first.start;
            if start - first.end > back.gap.1 - back.gap.0 {
                back.gap = (first.end, start);
            }
            back.first = first;
        }
        Some(back)
    }

    /// Whether `form` is an A-not-A form that ends with `negation`.
    fn asks_around(&self, form: Hit, negation: Hit) -> bool {
        form.end == negation.end && self.traits.get(form.word as usize).is_some_and(|traits| traits.alternative)
    }

    fn is_in(&self, word: u32, list: u16) -> bool {
        self.lists.of(word as usize).contains(&list)
    }
}

fn has_bit(bits: &[u64], place: u16) -> bool {
    bits.get(usize::from(place / 64)).is_some_and(|word| word & (1 << (place % 64)) != 0)
}
