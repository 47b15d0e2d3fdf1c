//! The words around a number: those that name its kind, those that say it stays, and units. Reads lists; finds no values.

use crate::error::{Error, ErrorCode, Result};
use crate::ids::RuleId;
use crate::policy::MaskPolicy;
use crate::text::{Folded, Span, digit_value, floor_boundary, simplified};
use aho_corasick::{AhoCorasick, MatchKind};

/// A word that names a kind stands at most this many characters from the number.
const REACH: usize = 12;

/// Bytes of text that are read on a side: more than [`REACH`] characters and the longest word.
const WINDOW: usize = 72;

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
    automaton: AhoCorasick,
    cues: Vec<Cue>,
    /// For each kind of the policy's list, the last two characters of its words, in order.
    ends: Vec<Vec<(char, char)>>,
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

/// What the words around a run of digits say.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// What stands before it says that it stays: a word, or the sign of a currency.
    stays_before: bool,
    /// What stands after it says that it stays: a unit, or a word tied to it.
    stays_after: bool,
    /// The nearest word for each kind of the policy's list.
    hits: Vec<(usize, Hit)>,
}

impl Context {
    /// Whether a number stays that begins, or ends, where the run does.
    pub(super) fn stays(&self, begins: bool, ends: bool) -> bool {
        begins && self.stays_before || ends && self.stays_after
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
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(&words)
            .map_err(|_| Error::at(ErrorCode::InvalidPolicy, "mask", "word lists that fit in memory", "larger ones"))?;
        let ends = policy.kinds.iter().map(|kind| {
            let mut ends: Vec<(char, char)> =
                kind.words.iter().filter_map(|word| last_two(Folded::new(word).as_str())).collect();
            ends.sort_unstable();
            ends
        });
        let speaks = |cue: &Cue| matches!(cue.sense, Sense::Kind(_) | Sense::Stay);
        let speaking = words.iter().zip(&cues).filter(|(_, cue)| speaks(cue));
        let mut squeezed: Vec<(String, String)> = speaking.map(|(word, _)| (squeeze(word), word.clone())).collect();
        squeezed.sort_unstable();
        Ok(Self { automaton, ends: ends.collect(), cues, squeezed })
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

    /// Whether `letters`, which touch a number, are a word that names one, or only a word of a sentence.
    pub(super) fn names(&self, letters: &str) -> bool {
        let folded = Folded::new(letters);
        self.find(folded.as_str()).iter().any(|found| found.start == 0 && found.end == folded.as_str().len())
    }

    /// Whether a word of `kind` may stand around the number at `number`: a cheap test that most texts fail.
    pub(super) fn may_name(&self, kind: usize, text: &str, number: Span, floor: usize, ceiling: usize) -> bool {
        let Some(ends) = self.ends.get(kind) else { return false };
        let before = text.get(floor..number.start).unwrap_or_default();
        let after = text.get(number.end..ceiling).unwrap_or_default();
        let is_end =
            |pair: (char, char)| ends.binary_search(&pair).is_ok() || ends.binary_search(&('\0', pair.1)).is_ok();
        // The word before ends within reach, and no other number stands between.
        let mut last = None;
        for form in
            before.chars().rev().map(plain).filter(|it| it.is_alphanumeric()).scan(0, few_digits).take(REACH + 2)
        {
            if last.replace(form).is_some_and(|last| is_end((form, last))) {
                return true;
            }
        }
        if last.is_some_and(|last| is_end(('\0', last))) {
            return true;
        }
        let mut last = '\0';
        let mut forms = after.chars().take(WINDOW / 2).map(plain).filter(|it| it.is_alphanumeric()).scan(0, few_digits);
        forms.any(|form| is_end((std::mem::replace(&mut last, form), form)))
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
            context.stays_before = true;
            return;
        }
        let folded = Folded::new(window);
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
        let folded = Folded::new(window);
        // What points back at the number goes on behind a comma: `, that is my`.
        let comma = folded.as_str().strip_prefix(',').map(|rest| rest.trim_start_matches(' '));
        let pointing = comma.filter(|rest| POINTERS.iter().any(|pointer| rest.starts_with(pointer)));
        let from = folded.as_str().len() - pointing.unwrap_or(folded.as_str()).len();
        let text = folded.as_str().get(from..).unwrap_or_default();
        let mark = text.find([',', '。', '!', '?', ';', '、', '\n']);
        let clause = mark.into_iter().chain(text.find(". ")).min();
        // What stands at the ceiling is another value, and is followed up as a number is.
        let walled = clause.is_none() && end == ceiling && ceiling < text.len();
        let clause = text.get(..clause.unwrap_or(text.len())).unwrap_or_default();
        let words = self.find(clause);
        let view = View { words: &words, text: &folded, clause: from, source: start, walled, cues: self };
        view.units_after(clause, context);
        if context.hits.is_empty() {
            view.stay_after(clause, context);
        }
        view.kinds_after(clause, context);
    }

    /// Every word of the lists in `text`; a word of Latin letters must stand alone.
    fn find(&self, text: &str) -> Vec<Found> {
        let letter = |character: Option<char>| character.is_some_and(|it| it.is_ascii_alphabetic());
        let matches = self.automaton.find_overlapping_iter(text);
        matches
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

/// What may tie a word to the number before it, the longest first where one begins another.
const TIES: [&str; 20] = [
    "这是我的",
    "就是我的",
    "是我的",
    "是这个",
    "这个是",
    "是他要的",
    "这是",
    "就是",
    "是",
    "为",
    "(我的",
    "(",
    "that is my ",
    "that is the ",
    "that's my ",
    "this is my ",
    "is my ",
    "is the ",
    "is ",
    "(my ",
];

/// Those that may begin a clause of their own, behind a comma.
const POINTERS: [&str; 6] = ["这是", "那是", "这就是", "that is ", "that's ", "this is "];

/// What stands behind a tie at the beginning of `clause`.
fn behind_tie(clause: &str) -> Option<&str> {
    let tie = clause.trim_start_matches(' ');
    let tied = TIES.into_iter().filter_map(|word| tie.strip_prefix(word));
    tied.min_by_key(|rest| rest.len())
}

/// The last two characters of a word; of a word of one, the first is U+0000.
fn last_two(word: &str) -> Option<(char, char)> {
    let mut backwards = word.chars().rev();
    let last = backwards.next()?;
    Some((backwards.next().unwrap_or('\0'), last))
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

/// One side of a number, with the words found there.
struct View<'a> {
    words: &'a [Found],
    text: &'a Folded,
    /// Where the clause that was searched begins in the folded text.
    clause: usize,
    /// Where the folded text begins in the original.
    source: usize,
    /// Whether another value stands behind the text that was searched.
    walled: bool,
    cues: &'a Cues,
}

impl View<'_> {
    fn sense(&self, found: &Found) -> Option<Sense> {
        self.cues.cues.get(found.cue).map(|cue| cue.sense)
    }

    fn hit(&self, found: &Found, distance: usize) -> Option<Hit> {
        let span = self.text.source(self.clause + found.start..self.clause + found.end);
        let span = Span::new(self.source + span.start, self.source + span.end);
        self.cues.cues.get(found.cue).map(|cue| Hit { rule: cue.rule.clone(), span, distance })
    }

    /// Steps back from the number over marks and connectors to the first word that names it.
    fn stay_before(&self, context: &mut Context) {
        let clause = self.text.as_str().get(self.clause..).unwrap_or_default();
        let mut end = clause.len();
        let mut digits = 0;
        loop {
            let ending = || self.words.iter().filter(|found| found.end == end);
            let named = ending()
                .filter(|found| !matches!(self.sense(found), Some(Sense::Connector | Sense::Unit)))
                .max_by_key(|found| found.end - found.start);
            if let Some(named) = named {
                context.stays_before = self.sense(named) == Some(Sense::Stay);
                return;
            }
            let connector = ending().filter(|found| self.sense(found) == Some(Sense::Connector));
            if let Some(longest) = connector.max_by_key(|found| found.end - found.start) {
                end = longest.start;
                continue;
            }
            let Some(last) = clause.get(..end).and_then(|text| text.chars().next_back()) else { return };
            digits += usize::from(last.is_ascii_digit());
            if last.is_alphabetic() || digits > 2 {
                return;
            }
            end -= last.len_utf8();
        }
    }

    fn kinds_before(&self, context: &mut Context) {
        let clause = self.text.as_str().get(self.clause..).unwrap_or_default();
        for found in self.words {
            let Some(Sense::Kind(kind)) = self.sense(found) else { continue };
            let between = clause.get(found.end..).unwrap_or_default();
            let distance = between.chars().take(REACH + 1).count();
            if distance <= REACH && between.bytes().filter(u8::is_ascii_digit).count() <= 2 {
                context.hits.extend(self.hit(found, distance).map(|hit| (kind, hit)));
            }
        }
    }

    /// A unit right after the number: 元.
    fn units_after(&self, clause: &str, context: &mut Context) {
        let room = clause.len() - clause.trim_start_matches(' ').len();
        context.stays_after |=
            self.words.iter().any(|found| found.start == room && self.sense(found) == Some(Sense::Unit));
    }

    /// 是订单号, （订单号）: a word that stays, tied to the number by more than its place.
    fn stay_after(&self, clause: &str, context: &mut Context) {
        let Some(rest) = behind_tie(clause) else { return };
        let start = clause.len() - rest.len();
        let stay = self.words.iter().find(|found| found.start == start && self.sense(found) == Some(Sense::Stay));
        if let Some(stay) = stay
            && self.words.iter().all(|found| found.start > start || !matches!(self.sense(found), Some(Sense::Kind(_))))
        {
            context.stays_after |= !self.names_the_next(clause.get(stay.end..).unwrap_or_default());
        }
    }

    fn kinds_after(&self, clause: &str, context: &mut Context) {
        for found in self.words {
            let Some(Sense::Kind(kind)) = self.sense(found) else { continue };
            // What ties the word to the number takes no reach away.
            let tied = behind_tie(clause).map_or(0, |rest| clause.len() - rest.len()).min(found.start);
            let between = clause.get(tied..found.start).unwrap_or_default();
            let distance = between.chars().take(REACH + 1).count();
            let next = self.names_the_next(clause.get(found.end..).unwrap_or_default());
            if distance <= REACH / 2 && !next {
                context.hits.extend(self.hit(found, distance).map(|hit| (kind, hit)));
            }
        }
    }

    /// Whether the word before `rest` names the number behind it and not the one before.
    fn names_the_next(&self, rest: &str) -> bool {
        let rest = rest.trim_start_matches(|it: char| !it.is_alphanumeric() || matches!(it, '是' | '为' | '号' | '码'));
        let rest = ["is ", "was "].iter().find_map(|tie| rest.strip_prefix(tie)).unwrap_or(rest);
        rest.chars().next().map_or(self.walled, |next| digit_value(next).is_some())
    }
}
