//! Texts with the names of values in braces. Knows neither languages nor values.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    /// Words as they stand.
    Words(&'t str),
    /// The name of a value.
    Value(&'t str),
    /// A brace without its other half, or around what is no name.
    Broken,
}

/// The pieces of `text`, in order: `{name}` is a value, `{{` and `}}` a brace.
pub(crate) fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text }
}

/// An iterator of [`Piece`]s.
#[derive(Clone, Debug)]
pub(crate) struct Pieces<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        if self.rest.is_empty() {
            return None;
        }
        for (doubled, brace) in [("{{", "{"), ("}}", "}")] {
            if let Some(rest) = self.rest.strip_prefix(doubled) {
                self.rest = rest;
                return Some(Piece::Words(brace));
            }
        }
        if let Some(inner) = self.rest.strip_prefix('{') {
            // An empty name is none: so is that of a brace that is never closed.
            let (name, rest) = inner.split_once('}').unwrap_or(("", ""));
            self.rest = rest;
            let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            return Some(if is_name { Piece::Value(name) } else { Piece::Broken });
        }
        if let Some(rest) = self.rest.strip_prefix('}') {
            self.rest = rest;
            return Some(Piece::Broken);
        }
        let end = self.rest.find(['{', '}']).unwrap_or(self.rest.len());
        let (words, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        Some(Piece::Words(words))
    }
}

/// Adds `text` to `out`, with `value` writing each value; gives the first name that `value` refused.
pub(crate) fn fill<'t>(
    out: &mut String,
    text: &'t str,
    mut value: impl FnMut(&mut String, &'t str) -> bool,
) -> Result<(), &'t str> {
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Value(name) => {
                if !value(out, name) {
                    return Err(name);
                }
            }
            Piece::Broken => return Err(""),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_doubled_braces() {
        let found: Vec<Piece<'_>> = pieces("在{{ {due_at}前}}{x}").collect();
        let expected = [
            Piece::Words("在"),
            Piece::Words("{"),
            Piece::Words(" "),
            Piece::Value("due_at"),
            Piece::Words("前"),
            Piece::Words("}"),
            Piece::Value("x"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_name_is_broken() {
        for text in ["{", "}", "{}", "{a", "{A}", "{a b}", "{a{b}"] {
            assert!(pieces(text).any(|piece| piece == Piece::Broken), "{text}");
        }
    }
}
