//! Values with letters, and values that a word announces. Goes through the places that woke, in order; runs of digits alone
//! are another room's.
//!
//! The rule for values that overlap: what is hidden already, then addresses with `@`, then what is found here, then numbers.
//! Here what wakes first stands; of what wakes at one place, first what a word announces, then what has a shape of its own
//! (keys, addresses of networks, plates, phrases), then letters and digits by their kind's checks, as [`code`] says.

mod access_token;
mod address;
mod bic;
mod birth_date;
mod code;
mod coordinates;
mod credit_code;
mod crypto;
mod cue;
mod expiry;
mod foreign_resident;
mod half_width;
mod hk_id;
mod iban;
mod mnemonic;
mod network;
mod passport;
mod permit;
mod person;
mod plate;
mod secret;
mod short_number;
mod social;
mod strip;
mod taiwan_id;
mod tie;

pub(super) use credit_code::is_valid_number as is_credit_code;
pub(super) use cue::Announcements;
#[cfg(feature = "patterns")]
pub(super) use iban::remainder as iban_remainder;
pub(super) use mnemonic::Words;
pub(super) use strip::look_alike;

use super::context::Cues;
use super::hidden::{self, MAX_HEAD, MAX_TAIL};
use super::number::Place;
use super::refused::{Notes, Why};
use super::value::{Detector, Kinds, Plain, Proof, Value};
use super::wake::{Wake, Wakes};
use crate::text::{Span, is_han, is_space};
use coordinates::Named;
use cue::Cue;
use half_width::{HalfWidth, Undisguised};
use mnemonic::{Announced, Row};
use strip::Strip;
use tie::Tie;

/// Letters and digits of a run beyond this many are not looked at one by one.
const LONG_RUN: usize = 64;

/// Bytes of a stretch in half width that are read behind a word, but for keys: more than an address has.
const MAX_DISGUISED: usize = 400;

/// What a detector read.
struct Reading {
    detector: Detector,
    span: Span,
    plain: Plain,
    confidence: i32,
    checksum: bool,
    ignorable: usize,
    disguised: bool,
}

impl Reading {
    /// A value that is known by the word before it or by its shape.
    fn text(detector: Detector, span: Span, plain: String) -> Self {
        let plain = Plain::Text(plain);
        Self { detector, span, plain, confidence: 9_000, checksum: false, ignorable: 0, disguised: false }
    }
}

/// What the values of this room are found by.
#[derive(Clone, Copy)]
pub(super) struct Finder<'a> {
    pub(super) kinds: &'a Kinds,
    pub(super) cues: &'a Cues,
    pub(super) announcements: &'a Announcements,
    pub(super) words: &'a Words,
    pub(super) notes: Notes<'a>,
}

/// A stretch of text between values, as it is being read.
struct Reader<'a> {
    finder: Finder<'a>,
    text: &'a str,
    /// Where the last value before the place ends, and the next one behind it begins.
    floor: usize,
    ceiling: usize,
    /// Letters and digits before this were judged.
    judged: usize,
    /// Words before this were looked up in the lists of phrases.
    listed: usize,
    strip: Strip,
    row: Row,
    undisguised: Undisguised,
}

impl<'a> Finder<'a> {
    /// Adds the values of `text` between `walls`, which are in order, to `out`, in order.
    pub(super) fn find(self, text: &'a str, wakes: &Wakes, walls: &[Span], out: &mut Vec<Value>) {
        let mut walls = walls.iter().peekable();
        let mut reader = Reader {
            finder: self,
            text,
            floor: 0,
            ceiling: 0,
            judged: 0,
            listed: 0,
            strip: Strip::default(),
            row: Row::default(),
            undisguised: Undisguised::default(),
        };
        for (start, wake) in wakes.iter() {
            let mut at = start;
            loop {
                while let Some(wall) = walls.next_if(|wall| wall.end <= at) {
                    reader.floor = reader.floor.max(behind(text, wall.end));
                }
                reader.ceiling = walls.peek().map_or(text.len(), |wall| wall.start);
                if at >= reader.floor && at < reader.ceiling {
                    reader.wake(at, wake, out);
                }
                // Letters that touch a value go on behind it.
                let passed = at >= reader.floor && reader.ceiling >= at + LONG_RUN;
                if wake != Wake::Word || passed {
                    break;
                }
                let run = run_end(text, start);
                let wall = walls.peek().map_or(0, |wall| wall.end);
                at = if at < reader.floor { reader.floor } else { wall };
                if at <= start || at >= run {
                    break;
                }
            }
        }
    }
}

impl Reader<'_> {
    /// Adds the values for which the scan woke at `at`.
    fn wake(&mut self, at: usize, wake: Wake, out: &mut Vec<Value>) {
        let before = out.len();
        self.look(at, wake, out);
        for value in out.get_mut(before..).unwrap_or_default() {
            take_in_digits(self.text, self.floor, self.ceiling, &mut value.span);
            self.floor = behind(self.text, value.span.end);
        }
    }

    fn look(&mut self, at: usize, wake: Wake, out: &mut Vec<Value>) {
        match wake {
            Wake::Mark => {}
            Wake::Cue => out.extend(self.announced(at + 3)),
            Wake::Digit => out.extend(self.shaped(at, self.floor)),
            Wake::SpacedHan => self.spaced_han(at, out),
            Wake::Word => {
                let (letters, run) = (word_end(self.text, at), run_end(self.text, at));
                let whole = (letters < run).then(|| self.announced(run)).flatten();
                let found = whole.or_else(|| self.announced(letters));
                match found.or_else(|| self.shaped(at, self.floor)).or_else(|| self.run_on(at, letters, run)) {
                    Some(value) => out.push(value),
                    None => {
                        let digits = self.text.as_bytes().get(at..run).unwrap_or_default();
                        self.phrase(at + digits.iter().take_while(|byte| byte.is_ascii_digit()).count(), out);
                        self.code(at, out);
                    }
                }
            }
        }
    }

    /// The value behind the word that ends at `end`.
    fn announced(&mut self, end: usize) -> Option<Value> {
        let cue = self.finder.announcements.ending_at(self.text, self.floor, end)?;
        let (at, tie) = tie::pass_tie(self.text, end, self.ceiling);
        // `I forgot my password` ends a line and announces nothing on the next; a word that is all of its line does.
        let passed = self.text.get(end..at).unwrap_or_default();
        if cue.detector == Detector::Password && tie != Tie::Mark && passed.contains('\n') {
            let before = self.text.get(self.floor..cue.span.start).unwrap_or_default();
            if !before.trim_end_matches(is_space).is_empty() && !before.ends_with('\n') {
                return None;
            }
        }
        let plain = self.read(&cue, at, tie);
        // In full width, or with what does not show inside, more of it may be the value.
        let disguised = self.read_disguised(&cue, at, tie);
        let behind = plain.into_iter().chain(disguised).max_by_key(|found| found.span.len());
        self.value(behind.or_else(|| self.read_before(&cue))?, Some(&cue))
    }

    fn read(&mut self, cue: &Cue, at: usize, tie: Tie) -> Option<Reading> {
        let (text, ceiling) = (self.text, self.ceiling);
        match cue.detector {
            Detector::CardSecurityCode => secret::security_code(text, at, ceiling),
            Detector::OneTimeCode if cue.counts(text) => self.told_code(cue),
            Detector::OneTimeCode => secret::one_time_code(text, at, ceiling),
            Detector::Pin => secret::pin(text, at, ceiling, tie),
            Detector::Password => secret::password(text, at, ceiling, tie),
            Detector::CardExpiry => expiry::read(text, at, ceiling),
            Detector::PersonName => person::read(text, at, ceiling, tie),
            Detector::PostalAddress => address::read(text, at, ceiling).or_else(|| address::latin(text, at, ceiling)),
            Detector::SocialAccount => social::read(text, cue, at, ceiling, tie),
            Detector::DateOfBirth => birth_date::read(text, at, ceiling),
            Detector::Coordinates => coordinates::read(text, cue.span.end, at, ceiling, Named::By),
            Detector::AccessToken => access_token::announced(text, at, ceiling, tie),
            Detector::SeedPhrase => self.announced_phrases(cue.span.end, at, tie),
            _ => None,
        }
    }

    /// The code behind a word that only says how many digits it has: 六位数. 后六位数 is the end of another number.
    fn told_code(&self, cue: &Cue) -> Option<Reading> {
        let before = self.text.get(self.floor..cue.span.start)?;
        if before.trim_end_matches(is_space).ends_with(['后', '後', '末', '尾', '前', 't']) {
            return None;
        }
        let found = secret::told(self.text, cue.span.end, self.ceiling)?;
        let both = Span::new(cue.span.start, found.span.end);
        let stays = self.finder.cues.around(self.text, both, self.floor, self.ceiling).stays(true, true);
        (!stays).then_some(found)
    }

    /// What a word announces that is read plain alone, in disguise.
    fn read_disguised(&self, cue: &Cue, at: usize, tie: Tie) -> Option<Reading> {
        let read = |half: &HalfWidth| {
            let (text, end) = (half.text.as_str(), half.text.len());
            match cue.detector {
                Detector::CardExpiry => expiry::read(text, 0, end),
                Detector::PersonName => person::read(text, 0, end, tie),
                Detector::PostalAddress => address::read(text, 0, end).or_else(|| address::latin(text, 0, end)),
                Detector::DateOfBirth => birth_date::read(text, 0, end),
                Detector::Coordinates => coordinates::read(text, 0, 0, end, Named::By),
                Detector::AccessToken => access_token::announced(text, 0, end, tie),
                _ => None,
            }
        };
        let bytes = match cue.detector {
            Detector::CardExpiry | Detector::PersonName | Detector::PostalAddress => MAX_DISGUISED,
            Detector::DateOfBirth | Detector::Coordinates => MAX_DISGUISED,
            Detector::AccessToken => usize::MAX,
            _ => return None,
        };
        if !self.undisguised.may_end(self.text, at, self.ceiling) {
            return None;
        }
        let half = HalfWidth::of(self.text, at, self.ceiling, bytes)?;
        half.back(read(&half)?)
    }

    /// The code before the word: 483920是我的验证码.
    fn read_before(&self, cue: &Cue) -> Option<Reading> {
        let end = tie::pass_tie_back(self.text, self.floor, cue.span, self.ceiling)?;
        secret::before(cue.detector, self.text, self.floor, end)
    }

    /// What has a shape of its own and begins with the run of letters and digits at `at`.
    fn shaped(&self, at: usize, floor: usize) -> Option<Value> {
        let (text, ceiling) = (self.text, self.ceiling);
        let token = access_token::read(text, floor, at, ceiling);
        let disguised = self.shaped_in_disguise(at);
        let longest = token.into_iter().chain(disguised).max_by_key(|found| found.span.len());
        let reading = longest
            .or_else(|| plate::read(text, floor, at, ceiling))
            .or_else(|| network::read(text, floor, at, ceiling).filter(|found| self.stands(found)))
            .or_else(|| coordinates::read(text, floor, at, ceiling, Named::Not))
            .or_else(|| address::spelt_out(text, floor, at, ceiling))?;
        self.value(reading, None)
    }

    /// A key or coordinates in full width, or with what does not show inside.
    fn shaped_in_disguise(&self, at: usize) -> Option<Reading> {
        let rest = self.text.get(at..self.ceiling)?;
        let number = rest.starts_with(|first: char| first.is_ascii_digit());
        if !(number || access_token::may_begin(rest)) || !self.undisguised.may_end(self.text, at, self.ceiling) {
            return None;
        }
        let half = HalfWidth::touching(self.text, at, self.ceiling)?;
        let (text, end) = (half.text.as_str(), half.text.len());
        let found = access_token::read(text, 0, 0, end);
        half.back(found.or_else(|| coordinates::read(text, 0, 0, end, Named::Not))?)
    }

    /// What has a shape of its own behind the letters of a run that name it: `IP192.168.1.1`.
    fn run_on(&self, at: usize, letters: usize, run: usize) -> Option<Value> {
        let word = self.text.get(at..letters).filter(|word| letters < run && self.finder.cues.names(word));
        word.and_then(|_| self.shaped(letters, letters))
    }

    /// Whether the words around let the address of a network stand; one without confidence they must name.
    fn stands(&self, found: &Reading) -> bool {
        let context = self.finder.cues.around(self.text, found.span, self.floor, self.ceiling);
        let named = self.finder.kinds.of(found.detector).is_some_and(|kind| context.word(kind).is_some());
        let why = match context.stay(true, true) {
            _ if named => return true,
            Some(stay) => Why::Stays(stay),
            None if found.confidence == 0 => Why::NoWord,
            None => return true,
        };
        self.finder.notes.refuse_as(found.detector, self.finder.kinds, found.span, why);
        false
    }

    /// Adds documents and accounts of letters and digits.
    fn code(&mut self, at: usize, out: &mut Vec<Value>) {
        if at < self.judged {
            return;
        }
        self.judged = self.strip.read(self.text, at, self.floor.max(self.judged), self.ceiling);
        let place = Place { text: self.text, floor: self.floor, ceiling: self.ceiling };
        code::Judge { kinds: self.finder.kinds, cues: self.finder.cues, notes: self.finder.notes }.judge(
            &self.strip,
            place,
            out,
        );
    }

    /// Adds seed phrases in English.
    fn phrase(&mut self, at: usize, out: &mut Vec<Value>) {
        if at < self.listed || self.names_on(word_end(self.text, at)) {
            return;
        }
        self.listed = self.row.read_english(self.finder.words, self.text, at, self.ceiling);
        let found = self.row.phrases(Announced::Not);
        if let Some(span) = self.row.long().filter(|_| found.is_empty()) {
            self.finder.notes.refuse_as(Detector::SeedPhrase, self.finder.kinds, span, Why::CheckFailed);
        }
        out.extend(found.into_iter().filter_map(|found| self.value(found, None)));
    }

    /// Adds seed phrases of single Han characters.
    fn spaced_han(&mut self, at: usize, out: &mut Vec<Value>) {
        if at < self.listed {
            return;
        }
        // Those before the room at which the scan woke may be parted otherwise, and the first may touch a word before it.
        let start = mnemonic::first_of_row(self.text.get(self.floor..at).unwrap_or_default())
            .map_or(at + self.text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8), |start| {
                self.floor + start
            });
        let mut from = start;
        loop {
            let end = self.row.read_han(self.finder.words, self.text, from, self.ceiling, Announced::Not);
            self.listed = self.listed.max(end);
            let found = self.row.phrases(Announced::Not);
            if !found.is_empty() {
                out.extend(found.into_iter().filter_map(|found| self.value(found, None)));
                return;
            }
            // What stands before the first of the list is of the sentence.
            let Some(next) = (end <= at).then(|| mnemonic::next_of_row(self.text.get(from..at)?)).flatten() else {
                break;
            };
            from += next;
        }
    }

    /// Whether the word that ends at `end` begins a longer one, as `seed phrase`.
    fn names_on(&self, end: usize) -> bool {
        let rest = self.text.get(end..self.ceiling).unwrap_or_default().trim_start_matches(is_space);
        let may_begin = rest.starts_with(['p', 'P', 'ｐ', 'Ｐ', 'w', 'W', 'ｗ', 'Ｗ', '短']);
        may_begin && ["phrase", "words", "短语"].iter().any(|longer| tie::begins(rest, longer))
    }

    /// The phrase behind a word that ends at `end` and announces one: what ties them may be of the phrase, as 是.
    fn announced_phrases(&mut self, end: usize, at: usize, tie: Tie) -> Option<Reading> {
        let between = self.text.get(end..at)?;
        if self.names_on(end) {
            return None;
        }
        // Behind a colon nothing ties any more.
        let between = if tie == Tie::Mark { "" } else { between };
        let starts = between.char_indices().filter(|(_, it)| is_han(*it)).map(|(offset, _)| end + offset).chain([at]);
        let found = starts.filter_map(|start| self.announced_phrase(start)).collect::<Vec<_>>();
        found.into_iter().max_by_key(|found| (found.checksum, found.span.len()))
    }

    /// The phrase at `at`, behind a word that announces one.
    fn announced_phrase(&mut self, at: usize) -> Option<Reading> {
        let words = self.finder.words;
        let at = at + mnemonic::numbering(self.text.get(at..self.ceiling)?);
        self.row.read_english(words, self.text, at, self.ceiling);
        if let Some(found) = self.row.phrases(Announced::By).into_iter().next() {
            return Some(found);
        }
        self.row.read_han(words, self.text, at, self.ceiling, Announced::By);
        self.row.phrases(Announced::By).into_iter().next()
    }

    fn value(&self, reading: Reading, cue: Option<&Cue>) -> Option<Value> {
        let Reading { detector, span, plain, confidence, checksum, ignorable, disguised } = reading;
        let kind = self.finder.kinds.of(detector)?;
        let word = cue.and_then(|cue| cue.hit(self.text, span.start));
        let proof = Proof { checksum, shape: true, word, ignorable, disguised, ..Proof::default() };
        Some(Value { kind, detector, span, plain, confidence, proof })
    }
}

/// Where the text goes on behind a value that ends at `end`: what stars in its place would take in is no part of what follows.
fn behind(text: &str, end: usize) -> usize {
    end + hidden::run_on(text.as_bytes().get(end..).unwrap_or_default().iter(), MAX_TAIL)
}

/// Where the letters at `at` end: a word that announces a value may run into its digits, as in `CVV123`.
fn word_end(text: &str, at: usize) -> usize {
    let letters = text.get(at..).unwrap_or_default().chars();
    at + letters.take(LONG_RUN).take_while(|it| is_letter(*it)).map(char::len_utf8).sum::<usize>()
}

/// Where the letters and digits at `at` end: some words end in a digit, as `CVV2`.
fn run_end(text: &str, at: usize) -> usize {
    let run = text.get(at..).unwrap_or_default().chars();
    at + run
        .take(64)
        .take_while(|it| is_letter(*it) || matches!(it, '0'..='9' | '０'..='９'))
        .map(char::len_utf8)
        .sum::<usize>()
}

fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic() || matches!(character, 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

/// Stretches `span` over few digits that touch it: in the masked text they would look like an end that was kept.
pub(super) fn take_in_digits(text: &str, floor: usize, ceiling: usize, span: &mut Span) {
    let bytes = text.as_bytes();
    // So would stars, with the digits before them.
    let before = bytes.get(floor..span.start).unwrap_or_default().iter().rev();
    span.start -= before.take_while(|byte| **byte == b'*').count();
    let before = bytes.get(floor..span.start).unwrap_or_default().iter().rev();
    let head = before.take(MAX_HEAD + 1).take_while(|byte| byte.is_ascii_digit()).count();
    if head <= MAX_HEAD {
        span.start -= head;
    }
    span.end = hidden::past_tails(bytes.get(..ceiling).unwrap_or_default(), span.end);
}
