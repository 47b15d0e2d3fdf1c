//! E-mail addresses: RFC 5321 mailboxes with dot-atoms, in any width, with room around `@` and `.`. Looks only around an `@`.

use super::hidden::kept_tail;
use super::run::MAX_IGNORABLE;
use super::value::Plain;
use crate::order;
use crate::text::{Folded, Span, is_han, is_invisible, is_space};

/// Room for most local parts and domains, so that the memory need not grow.
const USUAL: usize = 32;

/// RFC 5321, section 4.5.3.1: octets of a local part, of a domain; RFC 1035: of a label.
const MAX_LOCAL: usize = 64;
const MAX_DOMAIN: usize = 255;
const MAX_LABEL: usize = 63;

/// A name in Han characters before `@` is at most this long; what is longer is a sentence.
const MAX_HAN: usize = 4;

/// An address that was found.
pub(super) struct Address {
    pub(super) span: Span,
    pub(super) plain: Plain,
    pub(super) ignorable: usize,
    pub(super) disguised: bool,
}

/// Top-level domains by which an address with room in its domain is known, in order.
#[derive(Debug)]
pub(super) struct Domains(Vec<String>);

/// A character of an address, in its plain form.
fn plain(character: char) -> char {
    match character {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '＠' | '．' | '＿' | '－' | '＋' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character).to_ascii_lowercase()
        }
        '﹫' => '@',
        '。' | '｡' => '.',
        _ => character.to_ascii_lowercase(),
    }
}

/// RFC 5322, section 3.2.3, `atext`, of which only what providers allow: the rest joins addresses to words (`mail=a@b.cn`).
const fn is_atext(character: char) -> bool {
    matches!(character, 'a'..='z' | '0'..='9' | '_' | '-' | '+' | '%' | '~')
}

/// A letter or digit of a domain; letters of other alphabets too (RFC 5890), but not Han, which follow addresses without room.
fn is_domain_letter(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || (!character.is_ascii()
            && character.is_alphabetic()
            && !is_han(character)
            && !matches!(character, '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7AF}'))
}

/// Whether `character` is an `@` of any width.
pub(super) const fn is_at(character: char) -> bool {
    matches!(character, '@' | '＠' | '﹫')
}

/// The address around the `@` at `at`, no further than from `floor` to `ceiling`.
pub(super) fn find(text: &str, at: usize, floor: usize, ceiling: usize, domains: &Domains) -> Option<Address> {
    let sign = text.get(at..)?.chars().next().filter(|sign| is_at(*sign))?;
    let domain = Domain::read(text, at + sign.len_utf8(), ceiling, domains)?;
    let local = Local::read(text, at, floor)?;
    let ignorable = local.ignorable + domain.ignorable;
    let end = run_on(text, domain.end, ceiling, domains);
    (ignorable <= MAX_IGNORABLE).then(|| Address {
        span: Span::new(local.start, end),
        disguised: sign != '@' || local.disguised || domain.disguised,
        plain: Plain::Email { local: local.text, domain: domain.text },
        ignorable,
    })
}

/// The end of what runs on from an address without room, and would look like a part of it where it is hidden: another `@`
/// and domain, and few digits with the word that they begin.
fn run_on(text: &str, mut end: usize, ceiling: usize, domains: &Domains) -> usize {
    loop {
        let rest = text.get(end..ceiling).unwrap_or_default();
        let next = if rest.starts_with('@') {
            domain_end(text, end + 1, ceiling, domains)
        } else if kept_tail(rest.as_bytes()) > 0 {
            // What shows nothing does not part it from the domain where the value is hidden.
            let word = rest.char_indices().take_while(|(_, it)| is_domain_letter(*it) || is_invisible(*it));
            let last = word.filter(|(_, it)| is_domain_letter(*it)).last();
            last.map(|(at, it)| end + at + it.len_utf8())
        } else {
            None
        };
        match next {
            Some(next) => end = next,
            None => return end,
        }
    }
}

/// The end of the domain that begins at `start`, where an address was hidden up to its `@`.
pub(super) fn domain_end(text: &str, start: usize, ceiling: usize, domains: &Domains) -> Option<usize> {
    Domain::read(text, start, ceiling, domains).map(|domain| domain.end)
}

/// What stands before the `@`.
struct Local {
    start: usize,
    text: String,
    ignorable: usize,
    disguised: bool,
}

/// Characters of a local part that touch, read from their end.
struct Atoms {
    start: usize,
    text: String,
    invisible: usize,
    disguised: bool,
}

impl Atoms {
    /// Reads back from `end`; `None` when they are longer than a local part.
    fn read(text: &str, floor: usize, end: usize) -> Option<Self> {
        let mut atoms = Self { start: end, text: String::new(), invisible: 0, disguised: false };
        let (mut position, mut backwards, mut invisible) = (end, Vec::with_capacity(USUAL), 0);
        for character in text.get(floor..end)?.chars().rev() {
            position -= character.len_utf8();
            let form = plain(character);
            if is_invisible(character) {
                invisible += 1;
            } else if is_atext(form) || matches!(character, '.' | '．') {
                backwards.push(form);
                atoms.start = position;
                atoms.invisible += std::mem::take(&mut invisible);
                atoms.disguised |= !character.is_ascii();
            } else {
                break;
            }
            if backwards.len() > MAX_LOCAL || invisible > MAX_IGNORABLE {
                return None;
            }
        }
        atoms.text = backwards.iter().rev().collect();
        Some(atoms)
    }

    /// Cuts off a sentence that ends in dots before the address; `None` when the dots stand where an address has none.
    fn without_ellipsis(mut self, text: &str, floor: usize) -> Option<Self> {
        let cut = self.text.rfind("...").map_or(0, |at| at + 3);
        if cut > 0 && !self.disguised && self.invisible == 0 {
            self.start += cut;
            self.text.drain(..cut);
        }
        let before = text.get(floor..self.start)?.chars().next_back();
        if self.text.starts_with('.') && !self.disguised && before.is_some_and(is_han) {
            self.start += 1;
            self.text.remove(0);
        }
        let dotted = self.text.starts_with('.') || self.text.ends_with('.') || self.text.contains("..");
        (!dotted).then_some(self)
    }
}

impl Local {
    fn read(text: &str, at: usize, floor: usize) -> Option<Self> {
        let (end, mut ignorable) = room_before(text, floor, at);
        let atoms = Atoms::read(text, floor, end)?;
        if atoms.text.is_empty() {
            return Self::han(text, floor, at);
        }
        let mut local = atoms.without_ellipsis(text, floor)?;
        // Single characters parted by room are one word: `z h a n g`.
        let mut single = local.text.chars().count() == 1;
        while single {
            let (end, room) = room_before(text, floor, local.start);
            let Some(before) = Atoms::read(text, floor, end).filter(|_| room > 0) else { break };
            single = before.text.chars().count() == 1 && before.text != ".";
            if single {
                ignorable += room;
                local.text.insert_str(0, &before.text);
                (local.start, local.invisible) = (before.start, local.invisible + before.invisible);
                local.disguised |= before.disguised;
            }
            if ignorable > MAX_IGNORABLE {
                return None;
            }
        }
        let ignorable = ignorable + local.invisible;
        (!local.text.is_empty()).then_some(Self {
            start: local.start,
            text: local.text,
            ignorable,
            disguised: local.disguised,
        })
    }

    /// A name in Han characters (RFC 6531) that touches the `@`.
    fn han(text: &str, floor: usize, at: usize) -> Option<Self> {
        let name = text.get(floor..at)?.chars().rev().take(MAX_HAN).take_while(|it| is_han(*it));
        let start = at - name.map(char::len_utf8).sum::<usize>();
        if start == at {
            return None;
        }
        let digits = text.get(floor..start)?.bytes().rev().take(MAX_LOCAL).take_while(u8::is_ascii_digit).count();
        let start = start - digits;
        let text = text.get(start..at)?.to_owned();
        (start < at).then_some(Self { start, text, ignorable: 0, disguised: false })
    }
}

/// Where the room before `end` begins, at most one line end in it, and how many characters it has.
fn room_before(text: &str, floor: usize, end: usize) -> (usize, usize) {
    let (mut start, mut count, mut lines) = (end, 0, 0);
    for character in text.get(floor..end).unwrap_or_default().chars().rev() {
        lines += usize::from(character == '\n');
        let is_room = is_space(character) || is_invisible(character) || matches!(character, '\n' | '\r');
        if !is_room || lines > 1 || count == MAX_IGNORABLE {
            break;
        }
        (start, count) = (start - character.len_utf8(), count + 1);
    }
    (start, count)
}

/// What stands behind the `@`.
struct Domain {
    end: usize,
    text: String,
    ignorable: usize,
    disguised: bool,
}

/// A domain that is being read.
struct Reading<'a> {
    domains: &'a Domains,
    /// Labels and dots in their plain form.
    text: String,
    /// Where the last label begins in it.
    label: usize,
    /// Where the letters that begin the last label end, in it and in the original.
    letters: (usize, usize),
    /// Where the last character of a label ends in the original.
    end: usize,
    ignorable: usize,
    room: usize,
    lines: usize,
    disguised: bool,
    /// Whether room or a Chinese full stop stood in it: then only known top-level domains end it.
    open: bool,
    /// The longest domain so far: its length in the plain form, its end, and what was passed over in it.
    best: Option<(usize, usize, usize, bool)>,
}

impl Domain {
    fn read(text: &str, start: usize, ceiling: usize, domains: &Domains) -> Option<Self> {
        let mut reading = Reading {
            domains,
            text: String::with_capacity(USUAL),
            label: 0,
            letters: (0, start),
            end: start,
            ignorable: 0,
            room: 0,
            lines: 0,
            disguised: false,
            open: false,
            best: None,
        };
        for (offset, character) in text.get(start..ceiling)?.char_indices() {
            if !reading.take(character, start + offset + character.len_utf8()) {
                break;
            }
        }
        reading.settle();
        let (length, end, ignorable, disguised) = reading.best?;
        reading.text.truncate(length);
        Some(Self { end, text: reading.text, ignorable, disguised })
    }
}

impl Reading<'_> {
    /// Takes in the character that ends at `position`; `false` when the domain ends before it.
    fn take(&mut self, character: char, position: usize) -> bool {
        let form = plain(character);
        let in_label = self.text.len() > self.label;
        if is_invisible(character) {
            self.room += 1;
        } else if is_space(character) || (character == '\n' && self.lines == 0) {
            self.settle();
            // After a label, room may only lead to a dot.
            self.lines += usize::from(character == '\n');
            self.open |= !self.text.is_empty();
            self.room += 1;
        } else if is_domain_letter(form) || (form == '-' && in_label) {
            if self.room > 0 && in_label && self.open {
                return false;
            }
            let lettered = self.letters.0 == self.text.len() && form.is_alphabetic();
            self.text.push(form);
            if lettered {
                self.letters = (self.text.len(), position);
            }
            self.ignorable += std::mem::take(&mut self.room);
            self.disguised |= form != character.to_ascii_lowercase();
            self.end = position;
        } else if form == '.' && in_label {
            self.settle();
            self.text.push('.');
            (self.label, self.letters) = (self.text.len(), (self.text.len(), position));
            self.open |= matches!(character, '。' | '｡');
            self.disguised |= character != '.';
        } else {
            return false;
        }
        self.room <= MAX_IGNORABLE && self.text.len() <= MAX_DOMAIN && self.text.len() - self.label <= MAX_LABEL
    }

    /// Keeps the domain up to here when its last label begins as a top-level domain does: with letters. What touches those is
    /// the beginning of something else.
    fn settle(&mut self) {
        let label = self.text.get(self.label..).unwrap_or_default();
        let (length, end) = if label.starts_with("xn--") { (self.text.len(), self.end) } else { self.letters };
        let top = self.text.get(self.label..length).unwrap_or_default();
        let allowed = self.label > 0 && top.chars().nth(1).is_some() && !top.ends_with('-') && top.len() <= MAX_LABEL;
        if allowed && (!self.open || self.domains.has(top)) {
            self.best = Some((length, end, self.ignorable, self.disguised));
        }
    }
}

impl Domains {
    /// Compiles lists that were checked.
    pub(super) fn new<'a>(words: impl Iterator<Item = &'a String>) -> Self {
        let mut words: Vec<String> = words.map(|word| Folded::new(word).as_str().to_owned()).collect();
        order::by(&mut words, Ord::cmp);
        Self(words)
    }

    fn has(&self, domain: &str) -> bool {
        self.0.binary_search_by(|word| word.as_str().cmp(domain)).is_ok()
    }
}
