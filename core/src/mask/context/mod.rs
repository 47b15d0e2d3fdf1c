//! The words around a number: those that name its kind, those that say it stays, and units. Reads lists; finds no values.

mod edges;
mod view;

use crate::error::{Error, ErrorCode, Result};
use crate::ids::RuleId;
use crate::order;
use crate::policy::MaskPolicy;
use crate::text::{Folded, Span, floor_boundary, forms, is_alphanumeric, is_invisible, is_space, simplified};
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Input, MatchKind};
use edges::Edges;
use view::{Reading, View};

/// A word that names a kind stands at most this many characters from the number.
const REACH: usize = 12;

/// Bytes of text that are read on a side: more than [`REACH`] characters and the longest word.
const WINDOW: usize = 72;

/// The remainders by which the last characters of words are looked up.
const LASTS: usize = 4096;

/// Kinds that words may name, a bit for the place of each in the policy's list. Those beyond the bits always may.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Named(u128);

impl Named {
    fn of(kind: usize) -> Self {
        Self(u32::try_from(kind).ok().and_then(|kind| 1u128.checked_shl(kind)).unwrap_or(0))
    }

    /// Whether a word may name `kind`.
    pub(super) fn has(self, kind: usize) -> bool {
        let Self(bits) = Self::of(kind);
        bits == 0 || self.0 & bits != 0
    }
}

/// What a word says of the number beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sense {
    /// It is of the kind at this place of the policy's list.
    Kind(usize),
    /// It stays.
    Stay,
    /// Nothing: it may stand between.
    Connector,
    /// The number counts these.
    Unit,
}

#[derive(Debug)]
struct Cue {
    sense: Sense,
    rule: RuleId,
}

/// The compiled word lists.
#[derive(Debug)]
pub(super) struct Cues {
    automaton: NFA,
    cues: Vec<Cue>,
    /// The last two characters of the words that name a kind, the last first, and the kinds; in order.
    ends: Vec<(char, char, Named)>,
    /// Whether a character whose code has this remainder is the last of such a word.
    lasts: Box<[u64; LASTS / 64]>,
    /// The edges of words that say something of the number behind them, or before them.
    before: Edges,
    after: Edges,
    /// The words of all lists that are Latin letters alone, in order.
    latin: Vec<String>,
    /// The words that name kinds or say that a number stays, in order, each by how it reads without room.
    squeezed: Vec<(String, String)>,
}

/// A word near a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) rule: RuleId,
    pub(super) span: Span,
    /// Characters of folded text between the word and the number.
    pub(super) distance: usize,
}

/// A word of the lists near a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Near {
    cue: usize,
    pub(super) span: Span,
    /// Characters of folded text between the word and the number.
    pub(super) distance: usize,
}

/// By what a number stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stay {
    /// A word names it.
    Named(Near),
    /// It counts something or is money, by its unit or by the sign of a currency.
    Counted(Option<Near>),
}

/// What the words around a run of digits say.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// What stands before it says that it stays: a word, or the sign of a currency.
    stays_before: Option<Stay>,
    /// What stands after it says that it stays: a unit, or a word tied to it.
    stays_after: Option<Stay>,
    /// The nearest word for each kind of the policy's list.
    hits: Vec<(usize, Hit)>,
}

impl Context {
    /// Whether a number stays that begins, or ends, where the run does.
    pub(super) fn stays(&self, begins: bool, ends: bool) -> bool {
        self.stay(begins, ends).is_some()
    }

    /// By what a number stays that begins, or ends, where the run does.
    pub(super) fn stay(&self, begins: bool, ends: bool) -> Option<Stay> {
        self.stays_before.filter(|_| begins).or(self.stays_after.filter(|_| ends))
    }

    /// The nearest word that names `kind`.
    pub(super) fn word(&self, kind: usize) -> Option<&Hit> {
        self.hits.iter().filter(|(of, _)| *of == kind).map(|(_, hit)| hit).min_by_key(|hit| hit.distance)
    }
}

/// A word found in folded text.
struct Found {
    cue: usize,
    start: usize,
    end: usize,
}

impl Cues {
    pub(super) fn new(policy: &MaskPolicy) -> Result<Self> {
        let mut words = Vec::new();
        let mut cues = Vec::new();
        let mut add = |sense: Sense, rule: &RuleId, list: &[String]| {
            for word in list {
                words.push(Folded::new(word).as_str().to_owned());
                cues.push(Cue { sense, rule: rule.clone() });
            }
        };
        for (index, kind) in policy.kinds.iter().enumerate() {
            let rule = RuleId::new(kind.id.as_str()).map_err(|_| Error::new(ErrorCode::Internal))?;
            add(Sense::Kind(index), &rule, &kind.words);
        }
        for list in &policy.stay {
            add(Sense::Stay, &list.id, &list.words);
        }
        for list in &policy.connectors {
            add(Sense::Connector, &list.id, &list.words);
        }
        for list in &policy.units {
            add(Sense::Unit, &list.id, &list.words);
        }
        let automaton = NFA::builder()
            .match_kind(MatchKind::Standard)
            .build(&words)
            .map_err(|_| Error::at(ErrorCode::InvalidPolicy, "mask", "word lists that fit in memory", "larger ones"))?;
        let (mut ends, mut lasts) = (Vec::new(), Box::new([0; LASTS / 64]));
        for (index, kind) in policy.kinds.iter().enumerate() {
            for (before, last) in kind.words.iter().filter_map(|word| last_two(Folded::new(word).as_str())) {
                ends.push((last, before, Named::of(index)));
                let (word, bit) = remainder(last);
                if let Some(word) = lasts.get_mut(word) {
                    *word |= 1 << bit;
                }
            }
        }
        order::by_key(&mut ends, |(last, before, _)| (*last, *before));
        ends.dedup_by(|(last, before, Named(more)), (of, behind, Named(kinds))| {
            let is_same = (*last, *before) == (*of, *behind);
            if is_same {
                *kinds |= *more;
            }
            is_same
        });
        let speaks = |cue: &Cue| matches!(cue.sense, Sense::Kind(_) | Sense::Stay);
        let speaking = words.iter().zip(&cues).filter(|(_, cue)| speaks(cue));
        let mut squeezed: Vec<(String, String)> = speaking.map(|(word, _)| (squeeze(word), word.clone())).collect();
        order::by(&mut squeezed, Ord::cmp);
        let mut latin = words.clone();
        latin.retain(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic()));
        order::by(&mut latin, Ord::cmp);
        let with = |senses: fn(Sense) -> bool| {
            let cued = words.iter().zip(&cues).filter(move |(_, cue)| senses(cue.sense));
            cued.map(|(word, _)| word.as_str())
        };
        // Digits of a word that stands between are not counted.
        let counted = words
            .iter()
            .zip(&cues)
            .any(|(word, cue)| cue.sense == Sense::Connector && word.bytes().any(|byte| byte.is_ascii_digit()));
        let before = Edges::ends(with(|sense| matches!(sense, Sense::Kind(_) | Sense::Stay))).or_any(counted);
        let after = Edges::beginnings(with(|sense| sense != Sense::Connector));
        Ok(Self { automaton, cues, ends, lasts, before, after, latin, squeezed })
    }

    /// The word of the lists in which the words of `key` end, however they are joined, in the plural, or with a number or `no` behind:
    /// `user Card Nos` ends in `card`.
    pub(super) fn named_at_end(&self, key: &str) -> Option<&str> {
        let folded = Folded::new(key);
        let starts = std::iter::once(0).chain(folded.as_str().match_indices(' ').map(|(at, _)| at + 1));
        starts.filter_map(|start| folded.as_str().get(start..)).find_map(|words| {
            let words = squeeze(words);
            let numbered = words.trim_end_matches(|it: char| it.is_ascii_digit());
            let single = numbered.strip_suffix('s').unwrap_or(numbered);
            let bare = ["number", "num", "no"].iter().find_map(|end| single.strip_suffix(end)).unwrap_or(single);
            [words.as_str(), numbered, single, bare].into_iter().find_map(|form| {
                let place = self.squeezed.binary_search_by(|(squeezed, _)| squeezed.as_str().cmp(form)).ok()?;
                self.squeezed.get(place).map(|(_, word)| word.as_str())
            })
        })
    }

    /// Whether a word in `text` names a kind or says that a number stays, and the kinds that the longest at its end names.
    pub(super) fn says(&self, text: &str) -> (bool, Vec<usize>) {
        let folded = Folded::new(text);
        let found = self.find(folded.as_str());
        let sense = |found: &Found| self.cues.get(found.cue).map(|cue| cue.sense);
        let speaks = found.iter().any(|found| matches!(sense(found), Some(Sense::Kind(_) | Sense::Stay)));
        let at_end = || found.iter().filter(|found| found.end == folded.as_str().len());
        let start = at_end().map(|found| found.start).min();
        let named = at_end().filter(|found| Some(found.start) == start).filter_map(|found| match sense(found) {
            Some(Sense::Kind(kind)) => Some(kind),
            _ => None,
        });
        (speaks, named.collect())
    }

    /// The list that a word is of.
    pub(super) fn rule(&self, near: &Near) -> Option<&RuleId> {
        self.cues.get(near.cue).map(|cue| &cue.rule)
    }

    /// Whether `letters`, which touch a number, are a word that names one, or only a word of a sentence.
    pub(super) fn names(&self, letters: &str) -> bool {
        if letters.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            let lower = || letters.bytes().map(|byte| byte.to_ascii_lowercase());
            return self.latin.binary_search_by(|word| word.bytes().cmp(lower())).is_ok();
        }
        let folded = Folded::new(letters);
        self.find(folded.as_str()).iter().any(|found| found.start == 0 && found.end == folded.as_str().len())
    }

    /// The kinds that words around the number at `number` may name: a cheap look that spares most texts the reading.
    pub(super) fn named(&self, text: &str, number: Span, floor: usize, ceiling: usize) -> Named {
        let before = text.get(floor..number.start).unwrap_or_default();
        let after = text.get(number.end..ceiling).unwrap_or_default();
        let mut named = Named::default();
        // The word before ends within reach, and no other number stands between.
        let forms = before.chars().rev().map(plain).filter(|it| is_alphanumeric(*it)).scan(0, few_digits);
        let mut last = '\0';
        for form in forms.take(REACH + 2) {
            self.end_in(last, form, &mut named);
            last = form;
        }
        self.end_in(last, '\0', &mut named);
        let mut before = '\0';
        for form in after.chars().take(WINDOW / 2).map(plain).filter(|it| is_alphanumeric(*it)).scan(0, few_digits) {
            self.end_in(form, before, &mut named);
            before = form;
        }
        named
    }

    /// Adds the kinds of the words that end in `last` behind `before`.
    fn end_in(&self, last: char, before: char, named: &mut Named) {
        let (word, bit) = remainder(last);
        if self.lasts.get(word).is_none_or(|word| word >> bit & 1 == 0) {
            return;
        }
        let first = self.ends.partition_point(|(of, ..)| *of < last);
        let same = self.ends.get(first..).unwrap_or_default().iter().take_while(|(of, ..)| *of == last);
        for (.., kinds) in same.filter(|(_, of, _)| *of == '\0' || *of == before) {
            named.0 |= kinds.0;
        }
    }

    /// Reads the words around the number at `number`, no further than from `floor` to `ceiling`.
    pub(super) fn around(&self, text: &str, number: Span, floor: usize, ceiling: usize) -> Context {
        let mut context = Context::default();
        self.before(text, floor, number.start, &mut context);
        self.after(text, number.end, ceiling, &mut context);
        context
    }

    fn before(&self, text: &str, floor: usize, end: usize, context: &mut Context) {
        let start = floor_boundary(text, end.saturating_sub(WINDOW)).max(floor);
        let window = text.get(start..end).unwrap_or_default();
        if window.trim_end().ends_with(['¥', '￥', '$', '＄', '€', '£', '₩', '₮']) {
            context.stays_before = Some(Stay::Counted(None));
            return;
        }
        if !self.before.before(window) {
            return;
        }
        // What stands before the end of a clause folds by itself.
        let cut = window.char_indices().rfind(|(_, character)| ends_clause(*character));
        let cut = cut.map_or(0, |(at, character)| at + character.len_utf8());
        let (start, window) = (start + cut, window.get(cut..).unwrap_or_default());
        let folded = Reading::of(window);
        let ends = |character: char| matches!(character, ',' | '。' | '!' | '?' | ';' | '、');
        let clause = folded.as_str().char_indices().rfind(|(_, character)| ends(*character));
        let clause = clause.map_or(0, |(at, character)| at + character.len_utf8());
        let words = self.find(folded.as_str().get(clause..).unwrap_or_default());
        let view = View { words: &words, text: &folded, clause, source: start, walled: true, cues: self };
        view.stay_before(context);
        view.kinds_before(context);
    }

    fn after(&self, text: &str, start: usize, ceiling: usize, context: &mut Context) {
        let end = floor_boundary(text, (start + WINDOW).min(ceiling));
        let window = text.get(start..end).unwrap_or_default();
        // What points back at the number goes on behind a comma: `, that is my`.
        let comma = window.chars().next().filter(|first| matches!(first, ',' | '，')).map_or(0, char::len_utf8);
        let rest = window.get(comma..).unwrap_or_default();
        if comma > 0 && !may_point(rest) {
            return;
        }
        let cut = rest.find(|character| ends_clause(character) || character == '\n').map(|cut| comma + cut);
        let clause = window.get(..cut.unwrap_or(window.len())).unwrap_or_default();
        if !self.after.behind(clause) {
            return;
        }
        let reading = Reading::of(clause);
        let folded = reading.as_str();
        let pointing = folded.strip_prefix(',').map(|rest| rest.trim_start_matches(' '));
        let pointing = pointing.filter(|rest| POINTERS.iter().any(|pointer| rest.starts_with(pointer)));
        let from = folded.len() - pointing.unwrap_or(folded).len();
        let folded = folded.get(from..).unwrap_or_default();
        let mark = folded.find([',', '。', '!', '?', ';', '、', '\n']).into_iter().chain(folded.find(". ")).min();
        // What stands at the ceiling is another value, and is followed up as a number is.
        let walled = mark.or(cut).is_none() && end == ceiling && ceiling < text.len();
        let clause = folded.get(..mark.unwrap_or(folded.len())).unwrap_or_default();
        let words = self.find(clause);
        let view = View { words: &words, text: &reading, clause: from, source: start, walled, cues: self };
        view.units_after(clause, context);
        if context.hits.is_empty() {
            view.stay_after(clause, context);
        }
        view.kinds_after(clause, context);
    }

    /// Every word of the lists in `text`; a word of Latin letters must stand alone.
    fn find(&self, text: &str) -> Vec<Found> {
        let letter = |character: Option<char>| character.is_some_and(|it| it.is_ascii_alphabetic());
        let matches = self.automaton.try_find_overlapping_iter(Input::new(text));
        matches
            .into_iter()
            .flatten()
            .filter(|found| {
                let (before, inside) = (text.get(..found.start()), text.get(found.start()..found.end()));
                let (inside, after) = (inside.unwrap_or_default(), text.get(found.end()..));
                let cut_before =
                    letter(inside.chars().next()) && letter(before.and_then(|text| text.chars().next_back()));
                let cut_after =
                    letter(inside.chars().next_back()) && letter(after.and_then(|text| text.chars().next()));
                !cut_before && !cut_after
            })
            .map(|found| Found { cue: found.pattern().as_usize(), start: found.start(), end: found.end() })
            .collect()
    }
}

/// A word without room and marks that join.
fn squeeze(word: &str) -> String {
    word.chars().filter(|it| !matches!(it, ' ' | '_' | '-')).collect()
}

/// Those that may begin a clause of their own, behind a comma.
const POINTERS: [&str; 6] = ["这是", "那是", "这就是", "that is ", "that's ", "this is "];

/// Whether what stands behind a comma may begin as one of [`POINTERS`] does, in any form of writing.
fn may_point(rest: &str) -> bool {
    let first = rest.chars().find(|it| !is_space(*it) && !is_invisible(*it));
    first.is_some_and(|first| matches!(forms(first).0, '这' | '那' | 't'))
}

/// Whether `character` ends a clause wherever it stands: the marks that fold to `,` `。` `!` `?` `;` but for rare forms.
const fn ends_clause(character: char) -> bool {
    matches!(character, ',' | '，' | '。' | '!' | '！' | '?' | '？' | ';' | '；')
}

/// The last two characters of a word; of a word of one, the first is U+0000.
fn last_two(word: &str) -> Option<(char, char)> {
    let mut backwards = word.chars().rev();
    let last = backwards.next()?;
    Some((backwards.next().unwrap_or('\0'), last))
}

/// The place of a character among [`LASTS`]: a word, and a bit of it.
const fn remainder(character: char) -> (usize, u32) {
    let remainder = character as usize % LASTS;
    (remainder / 64, remainder as u32 % 64)
}

/// Ends a text where the third digit stands.
fn few_digits(digits: &mut usize, character: char) -> Option<char> {
    *digits += usize::from(character.is_ascii_digit());
    (*digits <= 2).then_some(character)
}

/// A character in the form of the words, as far as one character tells.
fn plain(character: char) -> char {
    match character {
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character).to_ascii_lowercase()
        }
        '\0'..='\x7F' => character.to_ascii_lowercase(),
        _ => simplified(character),
    }
}
