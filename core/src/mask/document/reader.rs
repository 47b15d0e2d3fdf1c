//! Reads JSON (RFC 8259) token by token and says where each stands. Builds no tree, keeps no value, changes nothing.
//!
//! `document::json` reads values and forgets how they were written; here every byte must be found again.

use crate::text::Span;

/// How deep lists and objects may stand in each other, as in all documents of this library.
pub(super) const MAX_DEPTH: usize = 128;

/// A piece of a document, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// The beginning of an object.
    Object,
    /// The beginning of a list.
    List,
    /// The end of the innermost object or list.
    Close,
    /// The key of a member, between its quotes.
    Key(Span),
    /// A string, between its quotes.
    Text(Span),
    /// A number.
    Number(Span),
    /// `true`, `false` or `null`.
    Word,
}

/// Why a text is no document: at which byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// Something else than JSON stands there, or the text ends.
    Malformed(usize),
    /// Lists and objects stand deeper in each other than [`MAX_DEPTH`].
    TooDeep(usize),
}

type Read<T> = Result<T, Broken>;

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Value,
    /// A value, or the end of a list.
    FirstItem,
    Key,
    /// A key, or the end of an object.
    FirstKey,
    /// A comma, or the end of the innermost object or list, or of the text.
    Comma,
}

/// A text that is being read.
pub(super) struct Reader<'t> {
    bytes: &'t [u8],
    at: usize,
    /// What each open object (`}`) or list (`]`) ends in.
    open: Vec<u8>,
    next: Next,
}

/// Whether all of `text` is one document.
pub(super) fn check(text: &str) -> Read<()> {
    let mut reader = Reader::new(text);
    while reader.read()?.is_some() {}
    Ok(())
}

impl<'t> Reader<'t> {
    /// At the beginning of `text`; a byte order mark is passed over.
    pub(super) fn new(text: &'t str) -> Self {
        let at = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        Self { bytes: text.as_bytes(), at, open: Vec::new(), next: Next::Value }
    }

    /// The next piece; `None` at the end of a document that is whole.
    pub(super) fn read(&mut self) -> Read<Option<Token>> {
        loop {
            self.pass_room();
            let Some(byte) = self.bytes.get(self.at).copied() else {
                let whole = self.next == Next::Comma && self.open.is_empty();
                return if whole { Ok(None) } else { Err(self.broken()) };
            };
            let innermost = self.open.last().copied();
            let token = match (self.next, byte) {
                (Next::Comma, b',') if innermost.is_some() => {
                    self.at += 1;
                    self.next = if innermost == Some(b'}') { Next::Key } else { Next::Value };
                    continue;
                }
                (Next::Comma | Next::FirstItem | Next::FirstKey, _) if innermost == Some(byte) => {
                    self.at += 1;
                    self.open.pop();
                    self.next = Next::Comma;
                    Token::Close
                }
                (Next::Key | Next::FirstKey, b'"') => {
                    let key = self.string()?;
                    self.pass_room();
                    self.expect(b':')?;
                    self.next = Next::Value;
                    Token::Key(key)
                }
                (Next::Value | Next::FirstItem, _) => self.value(byte)?,
                _ => return Err(self.broken()),
            };
            return Ok(Some(token));
        }
    }

    fn value(&mut self, byte: u8) -> Read<Token> {
        self.next = Next::Comma;
        match byte {
            b'{' => self.enter(b'}', Next::FirstKey, Token::Object),
            b'[' => self.enter(b']', Next::FirstItem, Token::List),
            b'"' => self.string().map(Token::Text),
            b'-' | b'0'..=b'9' => self.number().map(Token::Number),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => Err(self.broken()),
        }
    }

    fn enter(&mut self, end: u8, next: Next, token: Token) -> Read<Token> {
        if self.open.len() == MAX_DEPTH {
            return Err(Broken::TooDeep(self.at));
        }
        self.at += 1;
        self.open.push(end);
        self.next = next;
        Ok(token)
    }

    fn string(&mut self) -> Read<Span> {
        self.expect(b'"')?;
        let start = self.at;
        loop {
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    self.at += 1;
                    match self.bytes.get(self.at) {
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 1,
                        Some(b'u') => {
                            self.at += 1;
                            for _ in 0..4 {
                                self.digit(u8::is_ascii_hexdigit)?;
                            }
                        }
                        _ => return Err(self.broken()),
                    }
                }
                Some(0x20..) => self.at += 1,
                _ => return Err(self.broken()),
            }
        }
        self.at += 1;
        Ok(Span::new(start, self.at - 1))
    }

    fn number(&mut self) -> Read<Span> {
        let start = self.at;
        self.pass(b"-");
        if !self.pass(b"0") {
            self.digits()?;
        }
        if self.pass(b".") {
            self.digits()?;
        }
        if self.pass(b"eE") {
            self.pass(b"+-");
            self.digits()?;
        }
        Ok(Span::new(start, self.at))
    }

    fn digits(&mut self) -> Read<()> {
        self.digit(u8::is_ascii_digit)?;
        while self.digit(u8::is_ascii_digit).is_ok() {}
        Ok(())
    }

    fn digit(&mut self, is_digit: fn(&u8) -> bool) -> Read<()> {
        if !self.bytes.get(self.at).is_some_and(is_digit) {
            return Err(self.broken());
        }
        self.at += 1;
        Ok(())
    }

    fn word(&mut self, word: &[u8]) -> Read<Token> {
        word.iter().try_for_each(|byte| self.expect(*byte)).map(|()| Token::Word)
    }

    fn expect(&mut self, byte: u8) -> Read<()> {
        if self.pass(&[byte]) { Ok(()) } else { Err(self.broken()) }
    }

    /// Passes over one of `bytes`, if it stands here.
    fn pass(&mut self, bytes: &[u8]) -> bool {
        let passes = self.bytes.get(self.at).is_some_and(|byte| bytes.contains(byte));
        self.at += usize::from(passes);
        passes
    }

    fn pass_room(&mut self) {
        while self.pass(b" \t\n\r") {}
    }

    const fn broken(&self) -> Broken {
        Broken::Malformed(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of a text, in the order in which they are read.
    fn read(text: &str) -> Read<Vec<String>> {
        let mut reader = Reader::new(text);
        let mut out = Vec::new();
        while let Some(token) = reader.read()? {
            let piece = |mark: &str, span: Span| format!("{mark}{}", text.get(span.range()).unwrap());
            out.push(match token {
                Token::Object => "{".to_owned(),
                Token::List => "[".to_owned(),
                Token::Close => ")".to_owned(),
                Token::Key(span) => piece("k ", span),
                Token::Text(span) => piece("t ", span),
                Token::Number(span) => piece("n ", span),
                Token::Word => "w".to_owned(),
            });
        }
        Ok(out)
    }

    #[test]
    fn every_piece_is_found_where_it_stands() {
        let text = "\u{FEFF} {\"a\" : [1, -0.50e+1,\"x\\\"y\\u00e9\" ,true,null,{},[]],\"a\":false}\n";
        let expected = [
            "{",
            "k a",
            "[",
            "n 1",
            "n -0.50e+1",
            "t x\\\"y\\u00e9",
            "w",
            "w",
            "{",
            ")",
            "[",
            ")",
            ")",
            "k a",
            "w",
            ")",
        ];
        assert_eq!(read(text).unwrap(), expected);
        assert_eq!(read("\"\"").unwrap(), ["t "]);
    }

    /// The grammar of RFC 8259: what serde_json takes is taken, what it refuses is refused.
    #[test]
    fn what_is_no_json_is_refused_where_it_ends_to_be() {
        for (text, at) in [
            ("", 0),
            (" ", 1),
            ("{", 1),
            ("[", 1),
            ("[1", 2),
            ("[1,", 3),
            ("[1,]", 3),
            ("{\"a\"}", 4),
            ("{\"a\":}", 5),
            ("{\"a\":1,}", 7),
            ("{,}", 1),
            ("[,]", 1),
            ("{a:1}", 1),
            ("'a'", 0),
            ("\"a", 2),
            ("\"\\x\"", 2),
            ("\"\\u12g4\"", 5),
            ("\"\n\"", 1),
            ("01", 1),
            ("1.", 2),
            (".5", 0),
            ("+1", 0),
            ("1e", 2),
            ("-", 1),
            ("tru", 3),
            ("nul1", 3),
            ("1 2", 2),
            ("[1}", 2),
            ("{\"a\":1]", 6),
            ("]", 0),
            ("[]]", 2),
            ("NaN", 0),
            ("[1 2]", 3),
            ("{\"a\":1 \"b\":2}", 7),
        ] {
            assert_eq!(read(text), Err(Broken::Malformed(at)), "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(check(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(check(&nested(MAX_DEPTH + 1)), Err(Broken::TooDeep(MAX_DEPTH)));
        assert_eq!(check(&"[".repeat(1 << 20)), Err(Broken::TooDeep(MAX_DEPTH)));
    }
}
