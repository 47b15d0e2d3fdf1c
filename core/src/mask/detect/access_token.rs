//! Keys of services and signed tokens, by the shapes that their issuers publish; PEM blocks; and what a word announces as a token.

use super::Reading;
use super::tie::Tie;
use crate::mask::value::Detector;
use crate::text::{Span, floor_boundary, is_invisible};

/// How a key begins, and how many characters follow at least: documentation of OpenAI and Anthropic, Stripe, AWS, GitHub,
/// GitLab, Slack, Google, Hugging Face, npm, SendGrid, Alibaba Cloud, Tencent Cloud.
const SHAPES: [(&str, usize); 32] = [
    ("sk-", 20),
    ("sk_live_", 16),
    ("sk_test_", 16),
    ("rk_live_", 16),
    ("pk_live_", 16),
    ("whsec_", 24),
    ("AKIA", 16),
    ("ASIA", 16),
    ("ghp_", 36),
    ("gho_", 36),
    ("ghu_", 36),
    ("ghs_", 36),
    ("ghr_", 36),
    ("github_pat_", 22),
    ("glpat-", 20),
    ("xoxb-", 10),
    ("xoxp-", 10),
    ("xoxa-", 10),
    ("xoxr-", 10),
    ("xoxs-", 10),
    ("xapp-", 10),
    ("AIza", 35),
    ("ya29.", 20),
    ("hf_", 30),
    ("npm_", 36),
    ("SG.", 40),
    ("LTAI", 12),
    ("AKID", 32),
    ("dop_v1_", 64),
    ("shpat_", 32),
    ("EAACEdEose0cBA", 10),
    ("pypi-", 40),
];

/// The longest header of a signed token that is read.
const MAX_HEADER: usize = 1 << 10;

/// Whether `first` begins one of [`SHAPES`], or a signed token.
const fn begins_shape(first: u8) -> bool {
    matches!(
        first,
        b's' | b'r' | b'p' | b'w' | b'A' | b'g' | b'x' | b'y' | b'h' | b'n' | b'S' | b'L' | b'd' | b'E' | b'e'
    )
}

/// Whether a key or token may begin with the first characters of `rest`, of any width: a cheap test that most words fail.
pub(super) fn may_begin(rest: &str) -> bool {
    let mut first = rest.chars().filter(|it| !is_invisible(*it)).map(|it| match it {
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(it) - 0xFEE0).unwrap_or(it),
        _ => it,
    });
    let pair = [first.next(), first.next()];
    if !pair.first().copied().flatten().and_then(|first| u8::try_from(first).ok()).is_some_and(begins_shape) {
        return false;
    }
    let begins = |prefix: &str| prefix.chars().take(2).map(Some).eq(pair);
    begins("ey") || SHAPES.iter().any(|(prefix, _)| begins(prefix))
}

/// The key or token at `at`, where a run of letters and digits begins.
pub(super) fn read(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    if rest.starts_with("BEGIN ") && text.get(floor..at)?.ends_with("-----") {
        return pem(text, at - 5, ceiling);
    }
    let bytes = rest.as_bytes();
    let length = match bytes {
        [b'e', b'y', b'J', ..] => jwt(rest)?,
        [first, ..] if begins_shape(*first) => shaped(rest)?,
        _ => return None,
    };
    Some(reading(Detector::AccessToken, rest, at, length))
}

fn reading(detector: Detector, rest: &str, at: usize, length: usize) -> Reading {
    let mut reading =
        Reading::text(detector, Span::new(at, at + length), rest.get(..length).unwrap_or_default().to_owned());
    reading.confidence = 9_500;
    reading
}

fn token_length(rest: &str, also: &[u8]) -> usize {
    let of_token = |byte: &&u8| byte.is_ascii_alphanumeric() || also.contains(byte);
    rest.as_bytes().iter().take_while(of_token).count()
}

fn shaped(rest: &str) -> Option<usize> {
    let (prefix, min) = SHAPES.iter().find(|(prefix, _)| rest.starts_with(prefix))?;
    let of_body = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let head = rest.as_bytes().get(prefix.len()..prefix.len() + min)?;
    // A name with dashes has no digits and no capitals.
    let random = head.iter().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    if !random || !head.iter().all(of_body) {
        return None;
    }
    let length = token_length(rest, b"_-.");
    Some(rest.get(..length)?.trim_end_matches(['.', '-']).len())
}

/// RFC 7519: three parts in base64url, the first an object, `{"`; RFC 7516 has five.
fn jwt(rest: &str) -> Option<usize> {
    let header = token_length(rest.get(..floor_boundary(rest, MAX_HEADER))?, b"_-");
    if header < 16 || rest.as_bytes().get(header) != Some(&b'.') {
        return None;
    }
    let length = token_length(rest, b"_-.");
    let token = rest.get(..length)?.trim_end_matches('.');
    let mut parts = token.split('.');
    let (header, payload) = (parts.next()?, parts.next()?);
    let signed = parts.clone().count() >= 1;
    (header.len() >= 16 && payload.len() >= 8 && signed).then_some(token.len())
}

/// RFC 7468: a private key between its two lines; where the second is missing, as far as lines of base64 go.
fn pem(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    let label = rest.strip_prefix("-----BEGIN ")?;
    let label = label.get(..label.find("-----").filter(|length| *length < 64)?)?;
    if !label.ends_with("PRIVATE KEY") && !label.ends_with("PRIVATE KEY BLOCK") {
        return None;
    }
    let head = "-----BEGIN ".len() + label.len() + 5;
    let of_body = |byte: &&u8| byte.is_ascii_alphanumeric() || b"+/=-: ,.\r\n\t\\".contains(byte);
    let body = rest.as_bytes().get(head..)?.iter().take_while(of_body).count();
    let block = rest.get(..head + body)?;
    let closing = format!("-----END {label}-----");
    let length = block.find(&closing).map_or(block.trim_end().len(), |end| end + closing.len());
    (length > head).then(|| reading(Detector::PrivateKey, rest, at, length))
}

/// The token at `at` behind a word that announces one.
pub(super) fn announced(text: &str, at: usize, ceiling: usize, tie: Tie) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    if let Some(found) = read(text, at, at, ceiling) {
        return Some(found);
    }
    let length = token_length(rest, b"_-.+/=~");
    let length = rest.get(..length)?.trim_end_matches(['.', '-']).len();
    let token = rest.get(..length)?;
    let holds = |test: fn(&u8) -> bool| token.as_bytes().iter().any(test);
    let digits = holds(u8::is_ascii_digit) && holds(u8::is_ascii_alphabetic);
    // `accessToken=expiredSession` is a word of a program.
    let capitals = token.bytes().filter(u8::is_ascii_uppercase).count() >= 3 && holds(u8::is_ascii_lowercase);
    let random = digits || (capitals && (tie == Tie::Mark || length >= 20));
    let min = if tie == Tie::Mark { 10 } else { 16 };
    (random && length >= min && !token.starts_with("http")).then(|| reading(Detector::AccessToken, rest, at, length))
}
