//! Masks a JSON document: values, keys, numbers, and JSON that stands in strings. Reads and writes places of its text; what is
//! sensitive is found by the masker, with the key of a value as the word beside it.
//!
//! Nothing is built and nothing is written anew: what was found becomes changes of places (`string`), and every other byte stays as it
//! is: order, room, repeated keys, escapes, and numbers that no machine holds.

mod flat;
mod key;
mod reader;
mod result;
mod string;

pub use result::{DocumentFinding, DocumentPart, MaskedDocument, NumberMask};

pub(crate) use reader::Broken;

use super::hiding::Hiding;
use super::labelling::Labelling;
use super::search::Scan;
use super::value::{Detector, Plain, Proof, Value};
use super::{MaskStyle, Masked, Masker};
use crate::schema::MaskedDocumentSchema;
use crate::text::Span;
use flat::Flat;
use key::{Key, Keys};
use reader::{Reader, Token};
use std::collections::BTreeMap;
use std::rc::Rc;
use string::{Decoded, Edit, edited, quoted};

/// How deep JSON may stand in strings of JSON; what stands deeper is a text like any other. Each level doubles the backslashes of the one inside.
const MAX_LEVELS: usize = 8;

/// The longest pointer in bytes; of what stands deeper, the pointer leads to the value around it.
const MAX_POINTER: usize = 256;

/// Turns the positions in one string into those of the caller's unit.
type Place<'p> = &'p dyn Fn(&str, Masked) -> Masked;

/// How a document is masked, and what was found in it so far.
struct Call<'c> {
    masker: &'c Masker,
    hiding: &'c Hiding<'c>,
    numbers: NumberMask,
    place: Place<'c>,
    labelling: Labelling<'c>,
    keys: Keys,
    /// The pointers to the strings that are being read, each within the one before.
    around: Vec<String>,
    findings: Vec<DocumentFinding>,
}

/// An object or a list that is being read.
struct Frame {
    /// What its own key says.
    key: Option<Rc<Key>>,
    /// Where its pointer ends.
    pointer: usize,
    /// Whether the pointer has no room for what stands in it.
    deeper: bool,
    inside: Inside,
}

enum Inside {
    Object {
        /// The keys so far.
        keys: Vec<Span>,
        /// What they say once one of them was hidden: each as it stands in the masked document, with what it was.
        said: Option<BTreeMap<String, String>>,
        /// What the key of the member says that is being read.
        key: Option<Rc<Key>>,
    },
    List {
        next: usize,
        flat: Flat,
    },
}

impl Masker {
    /// Hides every sensitive value of a JSON document; `place` turns positions, which are bytes of one string, into the caller's.
    ///
    /// # Errors
    /// Where `document` is none.
    pub(crate) fn mask_document(
        &self,
        document: &str,
        hiding: &Hiding<'_>,
        numbers: NumberMask,
        place: Place<'_>,
    ) -> Result<MaskedDocument, Broken> {
        let labelling = Labelling::default();
        let (keys, around, findings) = (Keys::default(), Vec::new(), Vec::new());
        let mut call = Call { masker: self, hiding, numbers, place, labelling, keys, around, findings };
        if hiding.has(MaskStyle::NumberedLabel) {
            call.pass_over_labels(document)?;
        }
        let edits = call.document(document, None)?;
        let schema = MaskedDocumentSchema::CURRENT;
        Ok(MaskedDocument { schema, document: edited(document, &edits), findings: call.findings })
    }
}

impl Call<'_> {
    /// Numbers that labels of the document have already are not given again.
    fn pass_over_labels(&mut self, document: &str) -> Result<(), Broken> {
        let mut reader = Reader::new(document);
        while let Some(token) = reader.read()? {
            if let Token::Key(span) | Token::Text(span) = token {
                let said = Decoded::read(document, span).text;
                let brackets = said.match_indices('[').map(|(at, _)| at);
                self.labelling.avoid(&said, brackets, &self.masker.labels);
            }
        }
        Ok(())
    }

    /// The changes that hide what is sensitive in `document`, the value of a member whose key says `key`.
    fn document(&mut self, document: &str, key: Option<Rc<Key>>) -> Result<Vec<Edit>, Broken> {
        let mut reader = Reader::new(document);
        let (mut open, mut pointer, mut edits) = (Vec::<Frame>::new(), String::new(), Vec::new());
        while let Some(token) = reader.read()? {
            match token {
                Token::Close => {
                    if let Some(Frame { inside: Inside::List { flat, .. }, key, pointer: end, .. }) = open.pop() {
                        pointer.truncate(end);
                        self.list(document, &flat, key.as_deref(), &pointer, &mut edits);
                    }
                    continue;
                }
                Token::Key(span) => {
                    if let Some(frame) = open.last_mut() {
                        self.key(document, span, frame, &mut pointer, &mut edits);
                    }
                    continue;
                }
                _ => {}
            }
            let key = match open.last_mut() {
                Some(frame) => frame.enter(&mut pointer),
                None => key.clone(),
            };
            let is_inside = matches!(token, Token::Object | Token::List);
            if is_inside && let Some(frame) = open.last_mut() {
                frame.take(document, token, false);
            }
            let deeper = open.last().is_some_and(|frame| frame.deeper || pointer.len() == frame.pointer);
            let frame =
                |inside: Inside, pointer: &str| Frame { key: key.clone(), pointer: pointer.len(), deeper, inside };
            let before = edits.len();
            match token {
                Token::Object => {
                    let inside = Inside::Object { keys: Vec::new(), said: None, key: None };
                    open.push(frame(inside, &pointer));
                    continue;
                }
                Token::List => {
                    open.push(frame(Inside::List { next: 0, flat: Flat::default() }, &pointer));
                    continue;
                }
                Token::Text(span) => self.text(document, span, key.as_ref(), &pointer, &mut edits)?,
                Token::Number(span) => self.number(document, span, key.as_deref(), &pointer, &mut edits),
                Token::Word | Token::Key(_) | Token::Close => {}
            }
            if let Some(frame) = open.last_mut() {
                frame.take(document, token, edits.len() > before);
            }
        }
        Ok(edits)
    }

    /// Hides what is sensitive in a key, and leads `pointer` to its member.
    fn key(&mut self, document: &str, span: Span, frame: &mut Frame, pointer: &mut String, edits: &mut Vec<Edit>) {
        let said = Decoded::read(document, span);
        let scan = self.masker.scan(&said.text);
        let Inside::Object { keys, said: known, key } = &mut frame.inside else { return };
        let mut masked = (!scan.values.is_empty()).then(|| self.render(&said.text, &scan, self.hiding));
        if let Some(masked) = &mut masked {
            let known = known.get_or_insert_with(|| {
                let plain = keys.iter().map(|span| Decoded::read(document, *span).text.into_owned());
                plain.map(|key| (key.clone(), key)).collect()
            });
            // Keys that differ stay so: a reader of the masked document would lose a member.
            if known.get(&masked.text).is_some_and(|other| *other != said.text) {
                *masked = self.render(&said.text, &apart(&scan, &said.text), &self.hiding.numbered());
            }
        }
        let shown = masked.as_ref().map_or(said.text.as_ref(), |masked| masked.text.as_str());
        if let Some(known) = known {
            known.insert(shown.to_owned(), said.text.clone().into_owned());
        }
        keys.push(span);
        *key = self.keys.read(self.masker, &scan.without(&said.text), frame.key.as_ref());
        frame.lead(pointer, shown);
        if let Some(masked) = masked {
            let changes = self.found(&said.text, masked, DocumentPart::Key, pointer);
            edits.extend(said.written(changes));
        }
    }

    /// Hides what is sensitive in a string.
    fn text(
        &mut self,
        document: &str,
        span: Span,
        key: Option<&Rc<Key>>,
        pointer: &str,
        edits: &mut Vec<Edit>,
    ) -> Result<(), Broken> {
        let said = Decoded::read(document, span);
        if said.text.is_empty() {
            return Ok(());
        }
        let secret = key.and_then(|key| key.secret).filter(|_| !said.text.trim().is_empty());
        if secret.is_none() && self.around.len() < MAX_LEVELS && is_document(&said.text) {
            self.around.push(pointer.to_owned());
            let inner = self.document(&said.text, key.cloned());
            self.around.pop();
            edits.extend(said.written(inner?));
            return Ok(());
        }
        let scan = match secret {
            Some(secret) => self.masker.whole(&said.text, secret),
            None => self.masker.scan_behind(key, &said.text),
        };
        if !scan.values.is_empty() {
            let masked = self.render(&said.text, &scan, self.hiding);
            let changes = self.found(&said.text, masked, DocumentPart::Value, pointer);
            edits.extend(said.written(changes));
        }
        Ok(())
    }

    /// Hides a number that is sensitive: it becomes a string, or zero.
    fn number(&mut self, document: &str, span: Span, key: Option<&Key>, pointer: &str, edits: &mut Vec<Edit>) {
        let digits = document.get(span.range()).unwrap_or_default();
        let mut scan = self.masker.scan_behind_key(key, digits);
        if let Some(secret) = key.and_then(|key| key.secret)
            && (!scan.values.is_empty() || is_code(secret.1, digits))
        {
            scan = self.masker.whole(digits, secret);
        }
        if !scan.values.is_empty() {
            let masked = self.render(digits, &scan, self.hiding);
            edits.push(self.number_found(span, digits, masked, pointer));
        }
    }

    /// Tells of what was hidden in a number, and gives the change that hides it.
    fn number_found(&mut self, span: Span, digits: &str, mut masked: Masked, pointer: &str) -> Edit {
        let text = match self.numbers {
            NumberMask::Text => format!("\"{}\"", quoted(&masked.text)),
            NumberMask::Zero => {
                masked.text = "0".to_owned();
                masked.findings.truncate(1);
                masked.findings.iter_mut().for_each(|finding| (finding.masked_start, finding.masked_end) = (0, 1));
                masked.text.clone()
            }
        };
        self.found(digits, masked, DocumentPart::Value, pointer);
        Edit { span, text }
    }

    /// Hides the items of a list that are one value together: the words of a phrase, a latitude and a longitude.
    fn list(&mut self, document: &str, flat: &Flat, key: Option<&Key>, pointer: &str, edits: &mut Vec<Edit>) {
        for (index, span, kind) in flat.shared(self.masker, document, key) {
            let item = document.get(span.range()).unwrap_or_default();
            let end = pointer.len();
            let mut pointer = pointer.to_owned();
            pointer.push_str(&format!("/{index}"));
            pointer.truncate(if pointer.len() > MAX_POINTER { end } else { pointer.len() });
            let is_text = document.as_bytes().get(span.start.wrapping_sub(1)) == Some(&b'"');
            if is_text {
                let said = Decoded::read(document, span);
                let masked = self.render(&said.text, &self.masker.part(&said.text, kind), self.hiding);
                let changes = self.found(&said.text, masked, DocumentPart::Value, &pointer);
                edits.extend(said.written(changes));
            } else {
                let masked = self.render(item, &self.masker.part(item, kind), self.hiding);
                edits.push(self.number_found(span, item, masked, &pointer));
            }
        }
    }

    fn render(&mut self, text: &str, scan: &Scan, hiding: &Hiding<'_>) -> Masked {
        self.masker.render(text, scan, hiding, &mut self.labelling)
    }

    /// Tells of what was hidden in a string, and gives the changes that hide it.
    fn found(&mut self, text: &str, masked: Masked, part: DocumentPart, pointer: &str) -> Vec<Edit> {
        let edit = |finding: &super::Finding| Edit {
            span: Span::new(finding.start, finding.end),
            text: masked.text.get(finding.masked_start..finding.masked_end).unwrap_or_default().to_owned(),
        };
        let edits = masked.findings.iter().map(edit).collect();
        let mut pointers = self.around.iter().cloned().chain([pointer.to_owned()]);
        let (pointer, within) = (pointers.next().unwrap_or_default(), pointers.collect::<Vec<_>>());
        for finding in (self.place)(text, masked).findings {
            self.findings.push(DocumentFinding { pointer: pointer.clone(), within: within.clone(), part, finding });
        }
        edits
    }
}

impl Frame {
    /// Goes to the next value of a list, or to that of the member whose key was read; gives what its key says.
    fn enter(&mut self, pointer: &mut String) -> Option<Rc<Key>> {
        match &mut self.inside {
            Inside::Object { key, .. } => key.clone(),
            Inside::List { next, .. } => {
                let index = next.to_string();
                *next += 1;
                self.lead(pointer, &index);
                self.key.clone()
            }
        }
    }

    /// Sees the next item of a list; `found` tells whether it is sensitive by itself.
    fn take(&mut self, document: &str, token: Token, found: bool) {
        if let Inside::List { flat, .. } = &mut self.inside {
            flat.take(document, token, found);
        }
    }

    /// Leads `pointer` to what stands under `name`, as far as there is room (RFC 6901, section 3).
    fn lead(&self, pointer: &mut String, name: &str) {
        pointer.truncate(self.pointer);
        if !self.deeper && self.pointer + 1 + name.len() + name.matches(['~', '/']).count() <= MAX_POINTER {
            pointer.push('/');
            pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        }
    }
}

impl Masker {
    /// Everything sensitive in the value of a member whose key says `key`.
    fn scan_behind(&self, key: Option<&Rc<Key>>, text: &str) -> Scan {
        self.scan_behind_key(key.map(Rc::as_ref), text)
    }

    fn scan_behind_key(&self, key: Option<&Key>, text: &str) -> Scan {
        let Some(key) = key.filter(|key| key.speaks) else { return self.scan(text) };
        let before = key.text.len() + 2;
        let mut scan = self.scan(&format!("{}: {text}", key.text));
        let moved = |span: Span| Span::new(span.start.saturating_sub(before), span.end.saturating_sub(before));
        scan.hidden.iter_mut().for_each(|span| *span = moved(*span));
        for value in &mut scan.values {
            value.span = moved(value.span);
            value.proof.key = value.proof.word.as_ref().is_some_and(|word| word.span.start < before);
            if value.proof.key {
                value.proof.word = None;
            } else if let Some(word) = &mut value.proof.word {
                word.span = moved(word.span);
            }
        }
        scan.hidden.retain(|span| !span.is_empty());
        scan.values.retain(|value| !value.span.is_empty());
        scan
    }

    /// All of `text` as a secret that its key names, unless it is hidden already.
    fn whole(&self, text: &str, (kind, detector): (usize, Detector)) -> Scan {
        let room = text.len() - text.trim_start().len();
        let span = Span::new(room, text.trim_end().len());
        let hidden = self.scan(text).hidden;
        if hidden.contains(&span) {
            return Scan { hidden, ..Scan::default() };
        }
        let proof = Proof { key: true, ..Proof::default() };
        Scan { values: vec![value(text, span, kind, detector, proof)], ..Scan::default() }
    }

    /// All of `text` as a part of a value that goes on in the items beside it.
    fn part(&self, text: &str, (kind, detector): (usize, Detector)) -> Scan {
        let proof = Proof { shape: true, ..Proof::default() };
        Scan { values: vec![value(text, Span::new(0, text.len()), kind, detector, proof)], ..Scan::default() }
    }
}

fn value(text: &str, span: Span, kind: usize, detector: Detector, proof: Proof) -> Value {
    let plain = Plain::Text(text.get(span.range()).unwrap_or_default().to_owned());
    Value { kind, detector, span, plain, confidence: 9_000, proof }
}

/// `scan` of the key `text`, with values that no other key has.
fn apart(scan: &Scan, text: &str) -> Scan {
    let mut scan = scan.clone();
    scan.values.iter_mut().for_each(|value| value.plain = Plain::Text(text.to_owned()));
    scan
}

/// Whether a string is a document: JSON that holds other values, or a string.
fn is_document(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '"']) && reader::check(text).is_ok()
}

/// Whether a number under the key of a secret may be one: a leading zero is lost, and a switch is none.
fn is_code(detector: Detector, digits: &str) -> bool {
    let named =
        matches!(detector, Detector::CardSecurityCode | Detector::OneTimeCode | Detector::Pin | Detector::Password);
    named && digits.bytes().filter(u8::is_ascii_digit).count() > 1
}
