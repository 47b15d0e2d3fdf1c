//! Detectors of the policy's own: regular expressions over the folded text. The crate `regex` searches in linear time; a match
//! has a bounded length, so that finding all of them is linear as well.

use super::Rule;
use crate::error::{Error, ErrorCode, Result};
use crate::mask::bank_card::passes_luhn;
use crate::mask::context::Cues;
use crate::mask::detect::iban_remainder;
use crate::mask::opaque::merge;
use crate::mask::refused::{Notes, Why};
use crate::mask::run::TEN;
use crate::mask::value::{Kinds, OwnRule, Plain, Proof, Value};
use crate::policy::{CheckDigit, ContextWords, CustomDetector, MaskPolicy};
use crate::text::{Folded, OPAQUE, Span};
use regex::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;
use std::ops::Range;

/// The longest expression in bytes, and the largest compiled.
const MAX_BYTES: usize = 512;
const MAX_COMPILED: usize = 1 << 20;

/// Brackets inside brackets.
const MAX_DEPTH: u32 = 32;

/// The shortest and the longest match in bytes of folded text.
const MATCH: Range<usize> = 3..257;

/// The group that is the value.
const SECRET: &str = "secret";

/// A compiled detector.
#[derive(Debug)]
struct Pattern {
    rule: Rule,
    regex: Regex,
    /// Whether a group is the value, and not the whole match.
    has_secret: bool,
    check: Option<CheckDigit>,
    context: ContextWords,
    confidence: i32,
}

/// The compiled detectors.
#[derive(Debug, Default)]
pub(super) struct Patterns(Vec<Pattern>);

/// What an expression should be and what it is instead; `None` when nothing is wrong. Never quotes it.
pub(super) fn wrong(pattern: &str) -> Option<(&'static str, &'static str)> {
    if pattern.len() > MAX_BYTES {
        return Some(("at most 512 bytes", "more"));
    }
    let parsed = ParserBuilder::new().case_insensitive(true).nest_limit(MAX_DEPTH).build().parse(pattern);
    let Ok(parsed) = parsed else { return Some(("a regular expression of the crate `regex`", "another text")) };
    let properties = parsed.properties();
    if properties.minimum_len().is_none_or(|least| least < MATCH.start) {
        return Some(("an expression that matches at least 3 bytes", "one that matches fewer"));
    }
    if properties.maximum_len().is_none_or(|most| most >= MATCH.end) {
        return Some(("an expression that matches at most 256 bytes", "one that matches more"));
    }
    compiled(pattern).is_none().then_some(("an expression of at most 1 MiB when compiled", "a larger one"))
}

fn compiled(pattern: &str) -> Option<Regex> {
    let mut builder = RegexBuilder::new(pattern);
    builder.case_insensitive(true).nest_limit(MAX_DEPTH).size_limit(MAX_COMPILED).dfa_size_limit(MAX_COMPILED);
    builder.build().ok()
}

impl Patterns {
    /// Compiles what was checked.
    pub(super) fn new(policy: &MaskPolicy, kinds: &Kinds) -> Result<Self> {
        let compile = |detector: &CustomDetector| {
            let regex = compiled(&detector.pattern)?;
            Some(Pattern {
                rule: Rule::new(&detector.id, &detector.kind, &policy.kinds, kinds)?,
                has_secret: regex.capture_names().flatten().any(|name| name == SECRET),
                regex,
                check: detector.check,
                context: detector.context,
                confidence: detector.confidence.get(),
            })
        };
        let all: Option<Vec<Pattern>> = policy.custom.iter().map(compile).collect();
        all.map(Self).ok_or_else(|| Error::new(ErrorCode::Internal))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds what they find in `text`, in which `walls` are other values, in order.
    pub(super) fn find(&self, text: &str, walls: &[Span], cues: &Cues, notes: Notes<'_>, out: &mut Vec<Value>) {
        if self.0.is_empty() {
            return;
        }
        let walls = merge(walls, text.as_bytes());
        let folded = Folded::with_opaque(text, &walls);
        for pattern in &self.0 {
            pattern.each(folded.as_str(), |range| {
                let span = folded.source(range.clone());
                match pattern.value(text, &folded, range, &walls, cues) {
                    Ok(value) => out.push(value),
                    Err(Some(why)) => notes.refuse(pattern.rule.kind, span, why),
                    Err(None) => {}
                }
            });
        }
    }
}

impl Pattern {
    /// Shows the value of every match.
    fn each(&self, folded: &str, mut see: impl FnMut(Range<usize>)) {
        if self.has_secret {
            let secrets = self.regex.captures_iter(folded).filter_map(|found| Some(found.name(SECRET)?.range()));
            secrets.for_each(see);
        } else {
            self.regex.find_iter(folded).for_each(|found| see(found.range()));
        }
    }

    /// The value of a match; why it is none, where there is anything to tell.
    fn value(
        &self,
        text: &str,
        folded: &Folded,
        range: Range<usize>,
        walls: &[Span],
        cues: &Cues,
    ) -> std::result::Result<Value, Option<Why>> {
        let plain = folded.as_str().get(range.clone()).ok_or(None)?;
        if plain.is_empty() || plain.contains(OPAQUE) {
            return Err(None);
        }
        if self.check.is_some_and(|check| !check.passes(plain)) {
            return Err(Some(Why::CheckFailed));
        }
        let span = folded.source(range);
        let after = walls.partition_point(|wall| wall.start < span.end);
        let floor = after.checked_sub(1).and_then(|wall| walls.get(wall)).map_or(0, |wall| wall.end);
        let ceiling = walls.get(after).map_or(text.len(), |wall| wall.start);
        let context = cues.around(text, span, floor, ceiling);
        let word = context.word(self.rule.kind).cloned();
        let stay = context.stay(true, true);
        if word.is_none() && (self.context == ContextWords::Needed || stay.is_some()) {
            return Err(Some(stay.map_or(Why::NoWord, Why::Stays)));
        }
        let surer = if word.is_some() { (10_000 - self.confidence) / 2 } else { 0 };
        Ok(Value {
            kind: self.rule.kind,
            detector: self.rule.detector,
            span,
            plain: Plain::Text(plain.to_owned()),
            confidence: self.confidence + surer,
            proof: Proof {
                checksum: self.check.is_some(),
                word,
                own: Some(OwnRule::Custom(self.rule.id.clone())),
                ..Proof::default()
            },
        })
    }
}

impl CheckDigit {
    /// Whether the letters and digits of `plain`, which is folded, pass.
    fn passes(self, plain: &str) -> bool {
        let upper: Vec<u8> =
            plain.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_uppercase()).collect();
        let digits = || upper.iter().map(|byte| if *byte == b'X' { TEN } else { byte.wrapping_sub(b'0') });
        let numeric = |rest: &[u8]| rest.iter().all(u8::is_ascii_digit);
        match self {
            Self::Luhn => upper.len() > 1 && numeric(&upper) && passes_luhn(&digits().collect::<Vec<u8>>()),
            Self::Mod11 => {
                let Some((check, head)) = upper.split_last().filter(|(_, head)| !head.is_empty()) else { return false };
                // ISO 7064, 7.1: the pure system recursion with radix 2.
                let sum = digits().take(head.len()).fold(0, |sum, digit| (sum + u32::from(digit)) * 2 % 11);
                let last = digits().next_back().map_or(0, u32::from);
                numeric(head) && (check.is_ascii_digit() || *check == b'X') && (sum + last) % 11 == 1
            }
            Self::Mod97 => upper.len() > 4 && iban_remainder(&upper) == 1,
        }
    }
}
