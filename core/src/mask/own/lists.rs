//! The lists of values that stay and values that go, compiled: one automaton over the compared form of a text finds a stretch of
//! each entry, and the rest of the entry is compared around it.

use super::atoms::{Atom, Atoms, Between, digit_form, gap};
use crate::error::{Error, ErrorCode, Result};
use crate::policy::Comparison;
use crate::text::{Span, forms, is_invisible};
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Anchored, MatchKind};

/// The most characters of an entry, and of what follows a prefix.
pub(super) const MAX_CHARACTERS: usize = 128;

/// The fewest, at least one of which it says in so many words: fewer would be everywhere.
pub(super) const MIN_CHARACTERS: usize = 2;

/// The most entries of a list.
pub(super) const MAX_ENTRIES: usize = 10_000;

/// The most bytes that an entry and what stands between its characters take up: a stream sees as many behind a piece.
const MAX_SPAN: usize = 1000;

/// What stands at a place of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Want {
    Character(char),
    Digit,
    LetterOrDigit,
}

/// What must stand before a place of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Nothing; a disguise may.
    None,
    /// Room or a dash, or nothing.
    Loose,
    /// A mark.
    Mark,
}

/// An entry, compiled.
#[derive(Debug)]
pub(super) struct Entry {
    comparison: Comparison,
    places: Vec<(Want, Joint)>,
    /// What its text ends in, and must stand behind a prefix.
    tail: Joint,
    /// The longest stretch of characters in it, which the automaton finds.
    needle: std::ops::Range<usize>,
}

impl Entry {
    /// Compiles an entry; `None` when it has too few characters, or too many.
    pub(super) fn new(text: &str, comparison: Comparison) -> Option<Self> {
        let mut places = Vec::new();
        let mut joint = Joint::None;
        for character in text.chars().filter(|it| !is_invisible(*it)) {
            let (form, second) = forms(character);
            let want = match (comparison, character) {
                (Comparison::Pattern, '#') => Want::Digit,
                (Comparison::Pattern, '?') => Want::LetterOrDigit,
                _ => match gap(form) {
                    Some((_, true)) if form != '-' => {
                        joint = Joint::Mark;
                        continue;
                    }
                    Some(_) => {
                        joint = if joint == Joint::Mark { joint } else { Joint::Loose };
                        continue;
                    }
                    None => Want::Character(digit_form(form)),
                },
            };
            places.push((want, std::mem::replace(&mut joint, Joint::None)));
            places.extend(second.map(|form| (Want::Character(form), Joint::None)));
        }
        let needle = longest_stretch(&places);
        let fits = !needle.is_empty() && (MIN_CHARACTERS..=MAX_CHARACTERS).contains(&places.len());
        fits.then_some(Self { comparison, places, tail: joint, needle })
    }

    fn needle(&self) -> String {
        let places = self.places.get(self.needle.clone()).unwrap_or_default();
        places
            .iter()
            .filter_map(|(want, _)| if let Want::Character(form) = want { Some(*form) } else { None })
            .collect()
    }

    /// Where the entry stands whose needle ends with the last of `behind`; `ahead` goes on from there.
    fn stands(&self, behind: &[Atom], mut ahead: Atoms<'_>) -> Option<Span> {
        let first = behind.len().checked_sub(self.needle.end)?;
        let mut atoms = behind.get(first..)?.to_vec();
        for _ in self.needle.end..self.places.len() {
            atoms.push(ahead.next()?);
        }
        let fits = |(atom, (want, joint)): (&Atom, &(Want, Joint))| want.is(atom.form) && joint.allows(atom.before);
        // What stands before the first character is no part of the entry.
        let inside = atoms.iter().zip(&self.places).enumerate();
        if !inside.into_iter().all(|(index, pair)| if index == 0 { pair.1.0.is(pair.0.form) } else { fits(pair) }) {
            return None;
        }
        let (head, last) = (atoms.first()?, atoms.last()?);
        let spelt = self.spelt(&atoms)?;
        if head.halves == [false, true] || last.halves == [true, false] {
            return None;
        }
        let joins = |one: &Atom, next: &Atom| next.before.touches && one.is_of_word() && next.is_of_word();
        if first.checked_sub(1).and_then(|before| behind.get(before)).is_some_and(|before| joins(before, head)) {
            return None;
        }
        let end = match self.comparison {
            Comparison::Exact | Comparison::Pattern => match ahead.next() {
                Some(next) if joins(last, &next) => return None,
                _ => last.span.end,
            },
            Comparison::Prefix => self.run_on(last.span.end, ahead, spelt)?,
        };
        let span = Span::new(head.span.start, end);
        (span.len() <= MAX_SPAN).then_some(span)
    }

    /// Where the letters and digits end that follow this prefix, which ends at `from`; `None` where not what its text ends in stands.
    fn run_on(&self, from: usize, ahead: Atoms<'_>, spelt: bool) -> Option<usize> {
        let mut end = from;
        for (index, next) in ahead.take(MAX_CHARACTERS).enumerate() {
            let parted = next.before.room && !spelt && (index > 0 || self.tail == Joint::None);
            if next.before.too_much || parted || !next.is_of_word() {
                break;
            }
            if index == 0 && !self.tail.allows(next.before) {
                return None;
            }
            end = next.span.end;
        }
        (self.tail != Joint::Mark || end > from).then_some(end)
    }

    /// Whether something stands between all of `atoms`; `None` where room stands only between some letters that the entry has
    /// together, and so parts words.
    fn spelt(&self, atoms: &[Atom]) -> Option<bool> {
        let pairs =
            || atoms.windows(2).filter_map(|pair| if let [one, next] = pair { Some((one, next)) } else { None });
        let spelt = pairs().all(|(_, next)| !next.before.touches);
        let parts =
            |(one, next): (&Atom, &Atom)| next.before.room && one.form.is_alphabetic() && next.form.is_alphabetic();
        let parted =
            pairs().zip(self.places.iter().skip(1)).any(|(pair, (_, joint))| *joint == Joint::None && parts(pair));
        (spelt || !parted).then_some(spelt)
    }
}

impl Want {
    fn is(self, form: char) -> bool {
        match self {
            Self::Character(wanted) => wanted == form,
            Self::Digit => form.is_ascii_digit(),
            Self::LetterOrDigit => form.is_alphanumeric(),
        }
    }
}

impl Joint {
    fn allows(self, between: Between) -> bool {
        !between.too_much && (self != Self::Mark || between.mark)
    }
}

/// The longest stretch of characters that are said in so many words.
fn longest_stretch(places: &[(Want, Joint)]) -> std::ops::Range<usize> {
    let (mut best, mut start) = (0..0, 0);
    for (index, (want, _)) in places.iter().enumerate() {
        if matches!(want, Want::Character(_)) {
            if index + 1 - start > best.len() {
                best = start..index + 1;
            }
        } else {
            start = index + 1;
        }
    }
    best
}

/// Compiled entries; each is known by its place.
#[derive(Debug)]
pub(super) struct Entries {
    automaton: NFA,
    entries: Vec<Entry>,
}

impl Entries {
    /// Compiles entries; `None` when there are none.
    pub(super) fn new(entries: Vec<Entry>) -> Result<Option<Self>> {
        if entries.is_empty() {
            return Ok(None);
        }
        let needles: Vec<String> = entries.iter().map(Entry::needle).collect();
        let built = NFA::builder().match_kind(MatchKind::Standard).build(&needles);
        let too_large = |_| Error::at(ErrorCode::InvalidPolicy, "mask", "lists that fit in memory", "larger ones");
        Ok(Some(Self { automaton: built.map_err(too_large)?, entries }))
    }

    /// Every place in `stretch` of `text` where an entry stands, with the entry's place.
    pub(super) fn find(&self, text: &str, stretch: Span, found: &mut Vec<(usize, Span)>) {
        let Ok(start) = self.automaton.start_state(Anchored::No) else { return };
        let mut state = start;
        let mut atoms = Atoms::new(text, stretch);
        let mut behind: Vec<Atom> = Vec::new();
        while let Some(atom) = atoms.next() {
            if atom.before.too_much {
                (state, behind) = (start, Vec::new());
            }
            if behind.len() > 8 * MAX_CHARACTERS {
                behind.drain(..behind.len() - MAX_CHARACTERS - 1);
            }
            behind.push(atom);
            let mut buffer = [0; 4];
            for byte in atom.form.encode_utf8(&mut buffer).bytes() {
                state = self.automaton.next_state(Anchored::No, state, byte);
            }
            if self.automaton.is_match(state) {
                for index in 0..self.automaton.match_len(state) {
                    let place = self.automaton.match_pattern(state, index).as_usize();
                    let span = self.entries.get(place).and_then(|entry| entry.stands(&behind, atoms.clone()));
                    found.extend(span.map(|span| (place, span)));
                }
            }
        }
    }
}
