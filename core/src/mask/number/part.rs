//! Whether a number is a part of something longer: of a code, a UUID, a fraction, an address. Reads what touches it.

use super::Place;
use crate::mask::context::Cues;
use crate::mask::email;
use crate::text::Span;

/// Whether the number is a part of something longer: of a code by the letters before it, of a UUID, of a fraction.
///
/// Letters are judged by themselves, whatever stands on their other side: that may be a value, and is another thing once it is
/// hidden.
pub(super) fn is_part(span: Span, place: Place<'_>, cues: &Cues) -> bool {
    let before = place.text.get(place.floor..span.start).unwrap_or_default();
    let letters = trailing_letters(before);
    let of_code = !letters.is_empty() && !is_prose(letters) && !cues.names(letters);
    of_code || is_in_uuid(span, place) || is_fraction(before)
}

/// Whether letters behind the number may make it part of a code or of an address.
pub(super) fn runs_on(span: Span, place: Place<'_>) -> bool {
    let after = place.text.get(span.end..place.ceiling).unwrap_or_default();
    let letters = leading_letters(after);
    let rest = after.strip_prefix(letters).unwrap_or_default();
    !letters.is_empty() && (!is_prose(letters) || rest.chars().next().is_some_and(email::is_at))
}

fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic() || matches!(character, 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

fn trailing_letters(text: &str) -> &str {
    let letters: usize = text.chars().rev().take(32).take_while(|it| is_letter(*it)).map(char::len_utf8).sum();
    text.get(text.len() - letters..).unwrap_or_default()
}

fn leading_letters(text: &str) -> &str {
    let letters: usize = text.chars().take(32).take_while(|it| is_letter(*it)).map(char::len_utf8).sum();
    text.get(..letters).unwrap_or_default()
}

/// Whether letters are a word of a sentence that ran into the number: lower case behind its first letter, and not hexadecimal.
fn is_prose(letters: &str) -> bool {
    letters.len() > 1
        && letters.chars().skip(1).all(|letter| letter.is_ascii_lowercase())
        && letters.chars().any(|letter| !letter.is_ascii_hexdigit())
}

/// Whether the number is part of a UUID (RFC 9562, section 4: 8-4-4-4-12 hexadecimal digits).
pub(in crate::mask) fn is_in_uuid(span: Span, place: Place<'_>) -> bool {
    let of_uuid = |byte: &&u8| byte.is_ascii_hexdigit() || **byte == b'-';
    let bytes = place.text.as_bytes();
    let before = bytes.get(place.floor..span.start).unwrap_or_default().iter().rev().take(37).take_while(of_uuid);
    let after = bytes.get(span.start..place.ceiling).unwrap_or_default().iter().take(37).take_while(of_uuid);
    let start = span.start - before.count();
    let token = bytes.get(start..span.start + after.count()).unwrap_or_default();
    token.len() == 36
        && token.iter().enumerate().all(|(place, byte)| (*byte == b'-') == matches!(place, 8 | 13 | 18 | 23))
}

/// Whether the number is what follows `0.`: a fraction, as in coordinates and amounts of coins.
fn is_fraction(before: &str) -> bool {
    let whole = before.strip_suffix('.').and_then(|rest| rest.strip_suffix('0'));
    whole.is_some_and(|rest| !rest.ends_with(|last: char| last.is_ascii_digit()))
}
