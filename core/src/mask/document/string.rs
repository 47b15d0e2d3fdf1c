//! What a string of JSON says, and where each character of it is written. Changes of what it says become changes of how it is
//! written, so that every other byte stays.

use crate::text::Span;
use std::borrow::Cow;
use std::fmt::Write;

/// A change of a text: what stands at a place becomes something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) span: Span,
    pub(super) text: String,
}

/// `text` with `edits`, which are in order and apart.
pub(super) fn edited(text: &str, edits: &[Edit]) -> String {
    let grown: usize = edits.iter().map(|edit| edit.text.len()).sum();
    let mut out = String::with_capacity(text.len() + grown);
    let mut copied = 0;
    for edit in edits {
        out.push_str(text.get(copied..edit.span.start).unwrap_or_default());
        out.push_str(&edit.text);
        copied = edit.span.end;
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    out
}

/// A string of a document.
pub(super) struct Decoded<'t> {
    /// What it says; a lone surrogate counts as U+FFFD.
    pub(super) text: Cow<'t, str>,
    /// Where characters that follow each other begin: in what it says, and as it is written. Between two of these rows both run alike.
    rows: Vec<(usize, usize)>,
}

impl<'t> Decoded<'t> {
    /// The string that stands in `document` at `span`, between its quotes.
    pub(super) fn read(document: &'t str, span: Span) -> Self {
        let written = document.get(span.range()).unwrap_or_default();
        let mut rows = vec![(0, span.start)];
        if !written.contains('\\') {
            return Self { text: Cow::Borrowed(written), rows };
        }
        let (mut text, mut copied) = (String::with_capacity(written.len()), 0);
        while let Some(found) = written.get(copied..).and_then(|rest| rest.find('\\')) {
            let at = copied + found;
            text.push_str(written.get(copied..at).unwrap_or_default());
            let (character, length) = escaped(written.as_bytes().get(at..).unwrap_or_default());
            rows.push((text.len(), span.start + at));
            text.push(character);
            copied = at + length;
            rows.push((text.len(), span.start + copied));
        }
        text.push_str(written.get(copied..).unwrap_or_default());
        Self { text: Cow::Owned(text), rows }
    }

    /// Changes of what the string says, as changes of the document.
    pub(super) fn written(&self, edits: Vec<Edit>) -> impl Iterator<Item = Edit> {
        edits.into_iter().map(|edit| {
            let span = Span::new(self.place(edit.span.start), self.place(edit.span.end));
            Edit { span, text: quoted(&edit.text) }
        })
    }

    /// Where a character that begins at `at` of what the string says is written.
    fn place(&self, at: usize) -> usize {
        let after = self.rows.partition_point(|(said, _)| *said <= at);
        let row = after.checked_sub(1).and_then(|row| self.rows.get(row));
        row.map_or(at, |(said, written)| written + (at - said))
    }
}

/// The character that the escape at the beginning of `bytes` stands for, and how many bytes it takes.
fn escaped(bytes: &[u8]) -> (char, usize) {
    let unit = |at: usize| {
        let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
    };
    match bytes.get(1) {
        Some(b'u') => {
            let first = unit(0).unwrap_or(0xFFFD);
            let second = unit(6).filter(|second| (0xDC00..0xE000).contains(second));
            match (first, second) {
                (0xD800..0xDC00, Some(second)) => {
                    let character = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                    (char::from_u32(character).unwrap_or(char::REPLACEMENT_CHARACTER), 12)
                }
                _ => (char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), 6),
            }
        }
        Some(b'b') => ('\u{8}', 2),
        Some(b'f') => ('\u{C}', 2),
        Some(b'n') => ('\n', 2),
        Some(b'r') => ('\r', 2),
        Some(b't') => ('\t', 2),
        Some(other) => (char::from(*other), 2),
        None => (char::REPLACEMENT_CHARACTER, 1),
    }
}

/// `text` as it is written between the quotes of a string.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            // Writing to a string cannot fail.
            '\0'..='\x1F' => drop(write!(out, "\\u{:04x}", u32::from(character))),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(written: &str) -> Decoded<'_> {
        Decoded::read(written, Span::new(1, written.len() - 1))
    }

    #[test]
    fn a_string_says_what_serde_reads() {
        for written in
            [r#""""#, r#""abc 的""#, r#""\"\\\/\b\f\n\r\t""#, r#""\u4e2d\u6587 \u00e9""#, r#""\ud83d\ude00!""#]
        {
            let expected: String = serde_json::from_str(written).unwrap();
            assert_eq!(decoded(written).text, expected, "{written}");
        }
        assert_eq!(decoded(r#""a\ud83db\ude00""#).text, "a\u{FFFD}b\u{FFFD}");
        assert_eq!(decoded(r#""\ud83d\ud83d\ude00""#).text, "\u{FFFD}😀");
    }

    #[test]
    fn a_change_leaves_every_other_byte() {
        let written = r#""\u4e2d\/ 13812345678\ud83d\ude00\n""#;
        let string = decoded(written);
        let start = string.text.find("138").unwrap();
        let edit = Edit { span: Span::new(start, start + 11), text: "a\"\\\n\u{1}".to_owned() };
        let edits: Vec<Edit> = string.written(vec![edit]).collect();
        assert_eq!(edited(written, &edits), r#""\u4e2d\/ a\"\\\n\u0001\ud83d\ude00\n""#);
        let astral = string.text.find('😀').unwrap();
        let edits: Vec<Edit> =
            string.written(vec![Edit { span: Span::new(astral, astral + 4), text: "*".to_owned() }]).collect();
        assert_eq!(edited(written, &edits), r#""\u4e2d\/ 13812345678*\n""#);
    }
}
