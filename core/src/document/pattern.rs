//! The few patterns of the committed schema: one character class after another, each with a count. Takes linear time.

use std::{iter::Peekable, str::Chars};

/// A class of characters and how often it stands there.
#[derive(Debug)]
struct Part {
    ranges: Vec<(char, char)>,
    least: usize,
    most: usize,
}

/// A pattern from the first character to the last, as `^[a-z][a-z0-9]{0,63}$`; neighbours never compete for a character
/// beyond what taking as many as possible settles.
#[derive(Debug)]
pub(super) struct Pattern(Vec<Part>);

impl Pattern {
    /// Reads a pattern; `None` when it uses more than classes, plain characters and counts.
    pub(super) fn new(text: &str) -> Option<Self> {
        let inner = text.strip_prefix('^')?.strip_suffix('$')?;
        let mut rest = inner.chars().peekable();
        let mut parts = Vec::new();
        while let Some(first) = rest.next() {
            let ranges = match first {
                '[' => class(&mut rest)?,
                '(' | ')' | '|' | '.' | '*' | '+' | '?' | '\\' | '{' | '^' | '$' => return None,
                plain => vec![(plain, plain)],
            };
            let (least, most) = count(&mut rest)?;
            parts.push(Part { ranges, least, most });
        }
        Some(Self(parts))
    }

    /// Whether the whole of `text` matches.
    pub(super) fn matches(&self, text: &str) -> bool {
        let mut rest = text.chars().peekable();
        self.0.iter().all(|part| {
            let mut taken = 0;
            while taken < part.most && rest.next_if(|&character| part.holds(character)).is_some() {
                taken += 1;
            }
            taken >= part.least
        }) && rest.next().is_none()
    }
}

impl Part {
    fn holds(&self, character: char) -> bool {
        self.ranges.iter().any(|&(first, last)| (first..=last).contains(&character))
    }
}

/// The rest of a class after its `[`.
fn class(rest: &mut Peekable<Chars<'_>>) -> Option<Vec<(char, char)>> {
    let mut ranges = Vec::new();
    loop {
        match rest.next()? {
            ']' => return Some(ranges),
            '^' | '\\' | '[' => return None,
            first => {
                let mut ahead = rest.clone();
                let last = match (ahead.next(), ahead.next()) {
                    (Some('-'), Some(last)) if last != ']' => {
                        *rest = ahead;
                        last
                    }
                    _ => first,
                };
                ranges.push((first, last));
            }
        }
    }
}

/// A count, as `{0,63}` or `{32}`; once where none stands.
fn count(rest: &mut Peekable<Chars<'_>>) -> Option<(usize, usize)> {
    match rest.peek() {
        Some('*' | '+' | '?') => None,
        Some('{') => {
            rest.next();
            let digits: String = rest.by_ref().take_while(|&character| character != '}').collect();
            let (least, most) = digits.split_once(',').unwrap_or((&digits, &digits));
            Some((least.parse().ok()?, most.parse().ok()?))
        }
        _ => Some((1, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_told_from_what_is_none() {
        let id = Pattern::new("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$").expect("a pattern of classes");
        for text in ["a", "zh-Hans", "0.x_y", &"a".repeat(64)] {
            assert!(id.matches(text), "{text}");
        }
        for text in ["", "-a", "a b", "é", "a\n", &"a".repeat(65)] {
            assert!(!id.matches(text), "{text}");
        }
    }

    #[test]
    fn plain_characters_and_exact_counts() {
        let hex = Pattern::new("^v[0-9a-f]{2}$").expect("a pattern of classes");
        assert!(hex.matches("v0f"));
        assert!(!hex.matches("v0") && !hex.matches("v0f0") && !hex.matches("x0f"));
    }

    #[test]
    fn more_than_that_is_refused() {
        for text in ["a", "^a*$", "^(a|b)$", "^.$", r"^\d$", "^[^a]$", "^a{1,}$"] {
            assert!(Pattern::new(text).is_none(), "{text}");
        }
    }
}
