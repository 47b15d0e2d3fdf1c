//! A text as it is compared with the entries of lists: one form a character, and what stands before each. Knows no entries.

use crate::mask::run::MAX_IGNORABLE;
use crate::text::{Role, Span, forms, han_digit, role};

/// What stands between two characters that are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Between {
    /// Room or a line end.
    pub(super) room: bool,
    /// A mark.
    pub(super) mark: bool,
    /// Nothing at all.
    pub(super) touches: bool,
    /// More than what may stand inside a value.
    pub(super) too_much: bool,
}

/// A character that is compared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom {
    pub(super) form: char,
    pub(super) span: Span,
    pub(super) before: Between,
    /// Whether it is the first of two forms of one character, as the 1 of ⑩; or the second.
    pub(super) halves: [bool; 2],
}

impl Atom {
    /// Whether a neighbour of this kind would make one word with it.
    pub(super) fn is_of_word(&self) -> bool {
        self.form.is_alphanumeric() && role(self.form) == Role::Word
    }
}

/// The characters of a stretch of text, in order.
#[derive(Clone)]
pub(super) struct Atoms<'a> {
    text: &'a str,
    at: usize,
    end: usize,
    second: Option<Atom>,
}

impl<'a> Atoms<'a> {
    pub(super) fn new(text: &'a str, stretch: Span) -> Self {
        Self { text, at: stretch.start, end: stretch.end, second: None }
    }
}

impl Iterator for Atoms<'_> {
    type Item = Atom;

    fn next(&mut self) -> Option<Atom> {
        if let Some(second) = self.second.take() {
            return Some(second);
        }
        let (mut between, mut count) = (Between { touches: true, ..Between::default() }, 0);
        for (offset, character) in self.text.get(self.at..self.end)?.char_indices() {
            let span = Span::new(self.at + offset, self.at + offset + character.len_utf8());
            let (form, second) = forms(character);
            match gap(form) {
                Some((room, mark)) => {
                    count += 1;
                    between.room |= room;
                    between.mark |= mark;
                    between.touches = false;
                    between.too_much = count > MAX_IGNORABLE;
                }
                None => {
                    self.at = span.end;
                    let atom = |form, before, halves| Atom { form, span, before, halves };
                    self.second =
                        second.map(|form| atom(form, Between { touches: true, ..Between::default() }, [false, true]));
                    return Some(atom(digit_form(form), between, [second.is_some(), false]));
                }
            }
        }
        self.at = self.end;
        None
    }
}

/// Whether a character in its plain form is passed over: as room, as a mark.
pub(super) fn gap(form: char) -> Option<(bool, bool)> {
    match role(form) {
        Role::Space => Some((true, false)),
        Role::Mark => Some((false, true)),
        Role::Invisible => Some((false, false)),
        Role::Stop if matches!(form, '\n' | '\r') => Some((true, false)),
        Role::Stop | Role::Han | Role::Word => None,
    }
}

/// A Han numeral as the digit that it spells: 一 and 1 are one.
pub(super) fn digit_form(form: char) -> char {
    han_digit(form).map_or(form, |value| char::from(b'0' + value))
}
