//! Values that are hidden already: stars with the ends that were kept, labels, keyed hashes and sealed values. Finding nothing in them is what makes
//! masking idempotent; passing over them is what makes a masked message say the same as the original.

use super::email::{self, Domains};
use super::token;
use crate::text::Span;

/// Stars in a row that hide a number; fewer are an ornament.
pub(super) const MIN_STARS: usize = 4;

/// The ends that are kept before and after the stars at most.
pub(super) const MAX_HEAD: usize = 6;
pub(super) const MAX_TAIL: usize = 4;

/// Stars that hide a local part of which one character is kept.
pub(super) const LOCAL_STARS: usize = 3;

/// The names of labels: `[手机号]`, `[手机号1]`.
#[derive(Debug)]
pub(super) struct Labels(pub(super) Vec<String>);

impl Labels {
    /// The end of the label at `at`, and its number.
    pub(super) fn read(&self, text: &str, at: usize) -> Option<(usize, Option<u64>)> {
        let inside = text.get(at..)?.strip_prefix('[')?;
        // Names are letters.
        if inside.bytes().next().is_none_or(|byte| byte.is_ascii() && !byte.is_ascii_alphabetic()) {
            return None;
        }
        self.0.iter().find_map(|name| {
            let rest = inside.strip_prefix(name.as_str())?;
            let digits = rest.bytes().take(9).take_while(u8::is_ascii_digit).count();
            rest.get(digits..)?
                .starts_with(']')
                .then(|| (at + 1 + name.len() + digits + 1, rest.get(..digits).and_then(|number| number.parse().ok())))
        })
    }
}

/// The hidden value whose first star or bracket is at `at`, reaching back no further than `floor`.
pub(super) fn read(text: &str, at: usize, floor: usize, labels: &Labels, domains: &Domains) -> Option<Span> {
    let bytes = text.as_bytes();
    match bytes.get(at)? {
        b'[' => {
            labels.read(text, at).map(|(end, _)| end).or_else(|| token::end(text, at)).map(|end| Span::new(at, end))
        }
        b'*' => stars(text, at, floor, domains),
        _ => None,
    }
}

fn stars(text: &str, at: usize, floor: usize, domains: &Domains) -> Option<Span> {
    let bytes = text.as_bytes();
    let is_star = |byte: &&u8| **byte == b'*';
    let count = bytes.get(at..)?.iter().take_while(is_star).count();
    let end = at + count;
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    let head = bytes.get(floor..at)?.iter().rev().take(MAX_HEAD + 1).take_while(is_digit).count();
    let start = if count >= MIN_STARS && head <= MAX_HEAD { at - head } else { at };
    if bytes.get(end) == Some(&b'@')
        && let Some(end) = email::domain_end(text, end + 1, text.len(), domains)
    {
        let kept = (count == LOCAL_STARS).then(|| text.get(floor..at)?.chars().next_back());
        let kept = kept.flatten().filter(|kept| kept.is_alphanumeric() || kept.is_ascii_graphic());
        return Some(Span::new(start - kept.map_or(0, char::len_utf8), end));
    }
    if count < MIN_STARS {
        return None;
    }
    let rest = bytes.get(end..)?;
    let tail = rest.iter().take(MAX_TAIL + MAX_HEAD + 1).take_while(is_digit).count();
    // Digits between stars are the end of one value and the beginning of the next.
    let leads_on = || rest.get(tail..tail + 4).is_some_and(|next| next == b"****" || next == b"***@");
    let end = match tail {
        0..=MAX_TAIL => end + kept_tail(rest),
        _ if tail <= MAX_TAIL + MAX_HEAD && leads_on() => end + tail,
        _ => end,
    };
    Some(Span::new(start, end))
}

/// How many bytes run on from a hidden value: stars, and behind them at most `digits` digits, or what a value's end may be, over and
/// over.
pub(super) fn run_on<'a>(bytes: impl Iterator<Item = &'a u8> + Clone, digits: usize) -> usize {
    let mut taken = 0;
    loop {
        let rest = bytes.clone().skip(taken);
        let stars = rest.clone().take_while(|byte| **byte == b'*').count();
        if stars == 0 {
            return taken;
        }
        let mut behind = rest.skip(stars).take(digits + 1);
        let mut run = behind.clone().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == MAX_TAIL && (1..MAX_TAIL).contains(&run) && behind.nth(run) == Some(&b'X') {
            run += 1;
        }
        taken += stars + if run <= digits { run } else { 0 };
        if run == 0 || run > digits {
            return taken;
        }
    }
}

/// How many of `bytes` look like the end of a value that was kept: few digits, or fewer and the X of a resident ID.
pub(super) fn kept_tail(bytes: &[u8]) -> usize {
    let digits = bytes.iter().take(MAX_TAIL + 1).take_while(|byte| byte.is_ascii_digit()).count();
    match digits {
        1..MAX_TAIL => digits + usize::from(bytes.get(digits) == Some(&b'X')),
        MAX_TAIL => digits,
        _ => 0,
    }
}

/// Where what looks like the end of a value that was kept ends, over and over, from `end` on.
pub(super) fn past_tails(bytes: &[u8], mut end: usize) -> usize {
    loop {
        match kept_tail(bytes.get(end..).unwrap_or_default()) {
            0 => return end,
            tail => end += tail,
        }
    }
}
