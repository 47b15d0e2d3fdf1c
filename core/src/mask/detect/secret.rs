//! Card security codes, one-time codes, PINs and passwords: what has no form of its own, and is known by the word before it.

use super::Reading;
use super::short_number::{self, ShortNumber};
use super::tie::{Tie, begins};
use crate::mask::value::{Detector, Plain};
use crate::text::{Span, digit_value, is_han, is_invisible, is_space};

/// EMVCo and the networks: three digits, four on American Express cards.
const SECURITY_CODE: (usize, usize) = (3, 4);

/// RFC 4226 asks for six digits at least; wallets and banks send four to eight.
const ONE_TIME_CODE: (usize, usize) = (4, 8);

/// How many digits a code has of which only that is said.
const TOLD: usize = 6;

/// Characters between what says so and the code.
const MAX_TOLD: usize = 32;

/// ISO 9564-1, 7.2: four to twelve digits.
const PIN: (usize, usize) = (4, 12);

/// NIST SP 800-63B counts passwords up to 64 characters; what is shorter than four is none.
const PASSWORD: (usize, usize) = (4, 64);

/// The digits of a card security code at `at`.
pub(super) fn security_code(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    number(Detector::CardSecurityCode, short_number::read(text, at, ceiling, SECURITY_CODE.0, SECURITY_CODE.1)?)
}

/// The one-time code at `at`: digits, or digits and a short prefix as in `G-123456`.
pub(super) fn one_time_code(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    let prefix = rest.strip_prefix(|first: char| first.is_ascii_uppercase()).and_then(|rest| rest.strip_prefix('-'));
    let start = at + prefix.map_or(0, |_| 2);
    if let Some(found) = short_number::read(text, start, ceiling, ONE_TIME_CODE.0, ONE_TIME_CODE.1) {
        return number(Detector::OneTimeCode, ShortNumber { span: Span::new(at, found.span.end), ..found });
    }
    let token = rest.bytes().take(ONE_TIME_CODE.1 + 1).take_while(u8::is_ascii_alphanumeric).count();
    let code = rest.get(..token)?;
    let mixed = code.bytes().any(|byte| byte.is_ascii_digit()) && code.bytes().any(|byte| byte.is_ascii_alphabetic());
    let whole = (ONE_TIME_CODE.0..=ONE_TIME_CODE.1).contains(&token);
    (mixed && whole).then(|| Reading::text(Detector::OneTimeCode, Span::new(at, at + token), code.to_owned()))
}

/// The code that is told some words behind the number of its digits, in the same sentence: 六位数念给他，我念了，是739201.
pub(super) fn told(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    let mut end = 0;
    for (offset, character) in rest.char_indices().take(MAX_TOLD) {
        end = offset;
        let of_clause = is_han(character) && digit_value(character).is_none()
            || character.is_ascii_alphabetic()
            || is_space(character)
            || matches!(character, '，' | ',' | '：' | ':' | '“' | '"' | '\'');
        if !of_clause {
            break;
        }
    }
    let found = short_number::read(text, at + end, ceiling, TOLD, TOLD)?;
    let touched = text.get(at..at + end)?.ends_with(|last: char| last.is_ascii_alphabetic());
    (!touched).then(|| number(Detector::OneTimeCode, found)).flatten()
}

/// The code, the PIN or the password in digits that ends at `end`.
pub(super) fn before(detector: Detector, text: &str, floor: usize, end: usize) -> Option<Reading> {
    let (min, max) = match detector {
        Detector::CardSecurityCode => SECURITY_CODE,
        Detector::OneTimeCode | Detector::Pin | Detector::Password => ONE_TIME_CODE,
        _ => return None,
    };
    // It begins where a group of digits does; the longest that is one number is the code.
    let (mut starts, mut position, mut room) = (Vec::new(), end, 0);
    for character in text.get(floor..end)?.chars().rev() {
        if digit_value(character).is_some() {
            room = 0;
        } else if is_invisible(character) {
        } else if short_number::is_gap(character) {
            if room == 0 {
                starts.push(position);
            }
            room += 1;
        } else {
            break;
        }
        if room > 3 || starts.len() > max {
            break;
        }
        position -= character.len_utf8();
    }
    if room == 0 {
        starts.push(position);
    }
    starts.into_iter().rev().find_map(|start| {
        // What touches digits, or letters, is a part of something longer.
        let before = text.get(floor..start)?.chars().rev().find(|it| !is_invisible(*it));
        let touched = before.is_some_and(|last| {
            digit_value(last).is_some()
                || last.is_ascii_graphic() && !matches!(last, ':' | '"' | '(' | ',' | '\'' | '!' | '?' | ';')
        });
        let found = short_number::read(text, start, end, min, max)?;
        (!touched && found.span.end == end).then(|| number(detector, found)).flatten()
    })
}

/// The PIN at `at`, or the password where it has letters.
pub(super) fn pin(text: &str, at: usize, ceiling: usize, tie: Tie) -> Option<Reading> {
    match short_number::read(text, at, ceiling, PIN.0, PIN.1) {
        Some(found) => number(Detector::Pin, found),
        None => password(text, at, ceiling, tie),
    }
}

/// The password at `at`.
pub(super) fn password(text: &str, at: usize, ceiling: usize, tie: Tie) -> Option<Reading> {
    if let Some(found) = short_number::read(text, at, ceiling, PASSWORD.0, 20) {
        return number(Detector::Password, found);
    }
    let rest = text.get(at..ceiling)?;
    let (mut password, mut ignorable, mut disguised, mut end, mut length) = (String::new(), 0, false, 0, 0);
    for (offset, character) in rest.char_indices() {
        if is_invisible(character) {
            ignorable += 1;
            continue;
        }
        // A wide mark ends a sentence, unless wide letters go on behind it.
        let after = rest.get(offset + character.len_utf8()..).and_then(|after| after.chars().next());
        let inside = !password.is_empty()
            && matches!(character, '！' | '？')
            && after.is_some_and(|it| matches!(it, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ'));
        let narrow = || inside.then_some(if character == '！' { '!' } else { '?' });
        let Some(plain) = plain(character).or_else(narrow) else { break };
        disguised |= plain != character;
        password.push(plain);
        end = offset + character.len_utf8();
        length += 1;
        if length > PASSWORD.1 {
            return None;
        }
    }
    // Marks that end a sentence are the sentence's.
    let trimmed = password.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\'']);
    let marks = password.len() - trimmed.len();
    end =
        rest.get(..end)?.char_indices().rev().nth(marks.checked_sub(1).unwrap_or(usize::MAX)).map_or(end, |(at, _)| at);
    password.truncate(trimmed.len());
    if password.len() < PASSWORD.0 || !is_password(&password, tie, rest.get(end..)?) {
        return None;
    }
    let mut reading = Reading::text(Detector::Password, Span::new(at, at + end), password);
    (reading.ignorable, reading.disguised) = (ignorable, disguised);
    Some(reading)
}

/// Whether a token behind the word is a password and not the next word of the sentence.
fn is_password(token: &str, tie: Tie, after: &str) -> bool {
    const WORDS: [&str; 12] = [
        "wrong",
        "incorrect",
        "invalid",
        "reset",
        "error",
        "expired",
        "required",
        "correct",
        "changed",
        "forgotten",
        "null",
        "https://",
    ];
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    if WORDS.iter().any(|word| begins(token, word)) || (digits == token.len() && short_number::is_quantity(after)) {
        return false;
    }
    let plain_word = token.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mixed_case = token.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    match tie {
        Tie::Mark => true,
        // `my password is safe` ends in a word; 密码是safe does not.
        Tie::Word | Tie::Bare => {
            !plain_word
                || mixed_case
                || (tie == Tie::Word && !after.starts_with([' ', '.', ',', '!', '?']) && token.len() > 5)
        }
    }
}

/// A character of a password in half width; `None` for what is none.
fn plain(character: char) -> Option<char> {
    match character {
        '"' | '\'' | '`' | '，' | '。' | '；' | '：' | '）' | '（' | '！' | '？' => None,
        '！'..='～' => char::from_u32(u32::from(character) - 0xFEE0),
        _ => character.is_ascii_graphic().then_some(character),
    }
}

fn number(detector: Detector, found: ShortNumber) -> Option<Reading> {
    let ShortNumber { digits, span, ignorable, disguised } = found;
    Some(Reading {
        detector,
        span,
        plain: Plain::Text(digits),
        confidence: 9_000,
        checksum: false,
        ignorable,
        disguised,
    })
}
