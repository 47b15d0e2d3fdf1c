//! The written form of what keys make of a value, `[手机号#9f2c…]` and `[手机号:s1.KEY.PAYLOAD]`, both ways. Knows no key.
//!
//! The name in front is for people: it is read as any name of letters, so that what was hidden under another policy stays hidden.

use crate::ids::KeyId;
use crate::text::Span;
#[cfg(feature = "keys")]
use base64ct::{Base64UrlUnpadded, Encoding};

/// How many hexadecimal digits a keyed hash shows: 80 bits.
pub(super) const HASH_DIGITS: usize = 20;

/// The longest name in letters, as the policy's check has it.
const MAX_NAME: usize = 16;

/// How a value was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seal {
    /// With a shared secret.
    Shared,
    /// With a shared secret, equal for equal values of a tenant.
    Repeatable,
    /// To a public key.
    Public,
}

impl Seal {
    /// The method and its version, as sealed values carry it.
    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::Shared => "s1",
            Self::Repeatable => "r1",
            Self::Public => "p1",
        }
    }

    fn of(tag: &str) -> Option<Self> {
        [Self::Shared, Self::Repeatable, Self::Public].into_iter().find(|seal| seal.tag() == tag)
    }
}

/// A sealed value in a text, not yet opened.
#[cfg_attr(not(feature = "keys"), expect(dead_code, reason = "nothing opens it"))]
#[derive(Clone, Debug)]
pub(super) struct Sealed<'t> {
    pub(super) span: Span,
    pub(super) seal: Seal,
    pub(super) key: &'t str,
    payload: &'t str,
}

#[cfg(feature = "keys")]
impl Sealed<'_> {
    /// The bytes that are encrypted and authenticated.
    pub(super) fn payload(&self) -> Option<Vec<u8>> {
        Base64UrlUnpadded::decode_vec(self.payload).ok()
    }
}

/// Writes a sealed value.
#[cfg(feature = "keys")]
pub(super) fn write_sealed(out: &mut String, name: &str, seal: Seal, key: &KeyId, payload: &[u8]) {
    out.push('[');
    out.push_str(name);
    out.push(':');
    out.push_str(seal.tag());
    out.push('.');
    out.push_str(key.as_str());
    out.push('.');
    out.push_str(&Base64UrlUnpadded::encode_string(payload));
    out.push(']');
}

/// Writes a keyed hash.
pub(super) fn write_hash(out: &mut String, name: &str, hash: &[u8]) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(HEX.get(usize::from(nibble)).copied().unwrap_or(b'0'));
    out.push('[');
    out.push_str(name);
    out.push('#');
    out.extend(hash.iter().take(HASH_DIGITS / 2).flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
    out.push(']');
}

/// The end of the keyed hash or the sealed value whose bracket is at `at`.
pub(super) fn end(text: &str, at: usize) -> Option<usize> {
    let (rest, from) = behind_name(text, at)?;
    match rest.as_bytes().first()? {
        b'#' => {
            let digits = rest.bytes().skip(1).take_while(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')).count();
            (digits == HASH_DIGITS && rest.as_bytes().get(1 + digits) == Some(&b']')).then_some(from + digits + 2)
        }
        _ => read_sealed(text, at).map(|sealed| sealed.span.end),
    }
}

/// The sealed value whose bracket is at `at`.
pub(super) fn read_sealed(text: &str, at: usize) -> Option<Sealed<'_>> {
    let (rest, from) = behind_name(text, at)?;
    let rest = rest.strip_prefix(':')?;
    let is_inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let length = rest.bytes().take_while(is_inside).count();
    let (inside, behind) = rest.split_at_checked(length)?;
    if !behind.starts_with(']') {
        return None;
    }
    let (tag, inside) = inside.split_once('.')?;
    let (key, payload) = inside.rsplit_once('.')?;
    if KeyId::new(key).is_err() || payload.is_empty() {
        return None;
    }
    Some(Sealed { span: Span::new(at, from + 1 + length + 1), seal: Seal::of(tag)?, key, payload })
}

/// What follows the bracket and the name at `at`, and where.
fn behind_name(text: &str, at: usize) -> Option<(&str, usize)> {
    let inside = text.get(at..)?.strip_prefix('[')?;
    let name: usize = inside.chars().take(MAX_NAME).take_while(|it| it.is_alphabetic()).map(char::len_utf8).sum();
    (name > 0).then_some((inside.get(name..)?, at + 1 + name))
}

#[cfg(all(test, feature = "keys"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let key = KeyId::new("k.2026").unwrap();
        let mut text = "给".to_owned();
        write_sealed(&mut text, "手机号", Seal::Public, &key, &[1, 2, 3, 250]);
        text.push('。');
        let sealed = read_sealed(&text, 3).unwrap();
        assert_eq!((sealed.seal, sealed.key, sealed.payload().unwrap()), (Seal::Public, "k.2026", vec![1, 2, 3, 250]));
        assert_eq!(sealed.span, Span::new(3, text.len() - 3));
        assert_eq!(end(&text, 3), Some(text.len() - 3));
        let mut hash = String::new();
        write_hash(&mut hash, "邮箱", &[0x9f; 32]);
        assert_eq!(hash, "[邮箱#9f9f9f9f9f9f9f9f9f9f]");
        assert_eq!(end(&hash, 0), Some(hash.len()));
    }

    #[test]
    fn what_only_looks_so_is_left_alone() {
        for text in [
            "[手机号]",
            "[手机号:]",
            "[手机号:s1]",
            "[手机号:s1.k]",
            "[手机号:s1.k.]",
            "[手机号:s9.k.AAAA]",
            "[手机号:s1..AAAA]",
            "[手机号:s1.k.AA AA]",
            "[手机号:s1.k.AAAA",
            "[:s1.k.AAAA]",
            "[手机号#9f9f]",
            "[手机号#9F9F9F9F9F9F9F9F9F9F]",
            "[手机号1:s1.k.AAAA]",
        ] {
            assert_eq!(end(text, 0), None, "{text}");
        }
    }
}
