//! A list of short strings and numbers, read as one text: a seed phrase with a word an item, a latitude and a longitude.

use super::key::Key;
use super::reader::Token;
use crate::mask::Masker;
use crate::mask::value::Detector;
use crate::text::Span;

/// The most items: a list of words that is longer is no phrase, and each is read by itself.
const MAX_ITEMS: usize = 64;

/// The longest item in bytes.
const MAX_ITEM: usize = 32;

/// The items so far; none once the list is of another sort.
#[derive(Debug, Default)]
pub(super) struct Flat {
    items: Vec<Span>,
    other: bool,
}

impl Flat {
    /// Takes in the next item; `found` tells whether it is sensitive by itself.
    pub(super) fn take(&mut self, document: &str, token: Token, found: bool) {
        let (Token::Text(span) | Token::Number(span)) = token else {
            self.other = true;
            return;
        };
        let plain = document.get(span.range()).is_some_and(|item| !item.contains('\\'));
        self.other |= found || !plain || span.len() > MAX_ITEM || self.items.len() == MAX_ITEMS;
        if self.other {
            self.items.clear();
        } else {
            self.items.push(span);
        }
    }

    /// The items that are one value together, each with its place in the list and the value's kind.
    pub(super) fn shared(
        &self,
        masker: &Masker,
        document: &str,
        key: Option<&Key>,
    ) -> Vec<(usize, Span, (usize, Detector))> {
        if self.other || self.items.len() < 2 {
            return Vec::new();
        }
        let (mut text, mut places) = (String::new(), Vec::with_capacity(self.items.len()));
        for span in &self.items {
            if !text.is_empty() {
                text.push_str(", ");
            }
            let start = text.len();
            text.push_str(document.get(span.range()).unwrap_or_default());
            places.push(Span::new(start, text.len()));
        }
        let mut shared = Vec::new();
        for value in masker.scan_behind_key(key, &text).values {
            let items = places.iter().enumerate().filter(|(_, place)| place.overlaps(value.span));
            if matches!(value.detector, Detector::SeedPhrase | Detector::Coordinates) && items.clone().count() > 1 {
                let of_document = |(index, _)| Some((index, *self.items.get(index)?, (value.kind, value.detector)));
                shared.extend(items.filter_map(of_document));
            }
        }
        shared
    }
}
