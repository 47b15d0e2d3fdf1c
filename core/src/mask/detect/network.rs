//! Addresses of networks: IPv4 and IPv6 by RFC 4291, MAC by IEEE 802. Judges characters; words beside them are the caller's.

use super::Reading;
use crate::mask::value::Detector;
use crate::text::{Span, digit_value, is_invisible};
use core::net::Ipv6Addr;

/// The longest address in characters: an IPv6 with an IPv4 in it, and what may stand inside.
const MAX_LENGTH: usize = 56;

/// Characters of an address in half width, each with its place.
struct Plain {
    text: String,
    ends: Vec<usize>,
    disguised: bool,
    ignorable: usize,
}

impl Plain {
    fn read(rest: &str) -> Self {
        let mut plain = Self { text: String::new(), ends: Vec::new(), disguised: false, ignorable: 0 };
        for (offset, character) in rest.char_indices().take(MAX_LENGTH) {
            let form = match character {
                '０'..='９' | 'Ａ'..='Ｆ' | 'ａ'..='ｆ' | '：' | '．' | '－' => {
                    char::from_u32(u32::from(character) - 0xFEE0)
                }
                '。' | '·' => Some('.'),
                // `A9 C5 D4`: pairs, and nothing but room between them so far.
                ' ' if plain.text.len() % 3 != 2 || plain.text.contains([':', '.', '-']) => None,
                _ => Some(character),
            };
            if is_invisible(character) {
                plain.ignorable += 1;
                continue;
            }
            let Some(form) = form.filter(|it| it.is_ascii_hexdigit() || matches!(it, ':' | '.' | '-' | ' ')) else {
                break;
            };
            plain.disguised |= form != character;
            plain.text.push(form);
            plain.ends.push(offset + character.len_utf8());
        }
        plain
    }

    fn reading(&self, detector: Detector, at: usize, length: usize) -> Option<Reading> {
        let end = *self.ends.get(length.checked_sub(1)?)?;
        let mut reading = Reading::text(detector, Span::new(at, at + end), self.text.get(..length)?.to_lowercase());
        (reading.confidence, reading.ignorable, reading.disguised) = (8_800, self.ignorable, self.disguised);
        Some(reading)
    }
}

/// The address at `at`, where a run of letters and digits begins.
pub(super) fn read(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    // Three digits, or four hexadecimal ones, stand before the first mark.
    let head = rest
        .chars()
        .take(5)
        .take_while(|it| it.is_ascii_hexdigit() || matches!(it, '０'..='９' | 'Ａ'..='Ｆ' | 'ａ'..='ｆ'))
        .count();
    let mark = rest.chars().nth(head)?;
    let before = text.get(floor..at)?;
    let double = before.ends_with("::");
    let digit = rest.chars().next().is_some_and(|first| first.is_ascii_digit() || matches!(first, '０'..='９'));
    let parts = match mark {
        '.' | '．' | '。' | '·' => digit || head == 4,
        ':' | '：' => true,
        '-' | '－' => head == 2,
        // `A9 C5 D4 9F EB D3`, from its first pair on.
        ' ' => {
            let nth = |place: usize| rest.as_bytes().get(place) == Some(&b' ');
            let follows = matches!(before.as_bytes(), [.., b' ', first, second, b' '] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit());
            head == 2 && nth(5) && nth(8) && nth(11) && nth(14) && !follows
        }
        _ => is_invisible(mark),
    };
    if head > 4 || !(double || parts) {
        return None;
    }
    let touched = |text: &str| match text.chars().next_back() {
        // `MAC:3C:95`: a word that names it.
        Some(':' | '：') => {
            let word = text.trim_end_matches([':', '：']).bytes().rev().take(5).take_while(u8::is_ascii_alphanumeric);
            let (length, hexadecimal) =
                word.fold((0, true), |(length, all), it| (length + 1, all & it.is_ascii_hexdigit()));
            length > 0 && hexadecimal
        }
        // Behind a part of an address, which has three digits at most.
        Some('·' | '．' | '。') => {
            let digits = text.chars().rev().skip(1).take(4).take_while(|it| digit_value(*it).is_some()).count();
            matches!(digits, 1..=3) || text.ends_with(['·', '．']) && digits > 0
        }
        Some(it) => it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '_' | '－'),
        None => false,
    };
    if double {
        let start = at - 2;
        let outside = text.get(floor..start)?;
        return (!touched(outside)).then(|| v6(text.get(start..ceiling)?, start)).flatten();
    }
    if touched(before) {
        return None;
    }
    let plain = Plain::read(rest);
    let colon = matches!(mark, ':' | '：') || is_invisible(mark);
    let found = v4(&plain, rest, at).or_else(|| mac(&plain, rest, at));
    found.or_else(|| colon.then(|| v6(rest, at)).flatten())
}

fn v4(plain: &Plain, rest: &str, at: usize) -> Option<Reading> {
    let bytes = plain.text.as_bytes();
    let (mut position, mut octets) = (0, 0);
    while octets < 4 {
        let digits = bytes.get(position..)?.iter().take(4).take_while(|byte| byte.is_ascii_digit()).count();
        let octet = plain.text.get(position..position + digits)?;
        let leading_zero = digits > 1 && octet.starts_with('0');
        if leading_zero || octet.parse::<u8>().is_err() {
            return None;
        }
        (position, octets) = (position + digits, octets + 1);
        if octets < 4 {
            if bytes.get(position) != Some(&b'.') {
                return None;
            }
            position += 1;
        }
    }
    // A fifth part makes it something else; a full stop may end the sentence.
    let more = matches!(bytes.get(position..), Some([b'.' | b'-', next, ..]) if next.is_ascii_alphanumeric());
    let end = *plain.ends.get(position - 1)?;
    let letter = rest.get(end..)?.chars().next().is_some_and(|it| it.is_ascii_alphanumeric() || it == '_');
    (!more && !letter).then(|| plain.reading(Detector::IpAddress, at, position))?
}

fn v6(rest: &str, at: usize) -> Option<Reading> {
    let mut plain = Plain::read(rest);
    let address = plain.text.find('-').map_or(plain.text.len(), |dash| dash);
    plain.text.truncate(address);
    // A colon or a full stop at the end is the sentence's.
    let trimmed = plain.text.trim_end_matches('.').len();
    plain.text.truncate(trimmed);
    // What ends in `::` is a network's prefix and nobody's address.
    let trimmed = if plain.text.ends_with("::") { return None } else { plain.text.trim_end_matches(':').len() };
    plain.text.truncate(trimmed);
    let colons = plain.text.bytes().filter(|byte| *byte == b':').count();
    let end = *plain.ends.get(trimmed.checked_sub(1)?)?;
    let letter = rest.get(end..)?.chars().next().is_some_and(|it| it.is_ascii_alphanumeric() || it == '_');
    let holds = colons >= 2 && !letter && plain.text.parse::<Ipv6Addr>().is_ok() && plain.text.len() > 2;
    holds.then(|| plain.reading(Detector::IpAddress, at, trimmed))?
}

fn mac(plain: &Plain, rest: &str, at: usize) -> Option<Reading> {
    let bytes = plain.text.as_bytes();
    let (size, length) = match bytes {
        [_, _, b':' | b'-' | b' ', ..] => (2, 17),
        [_, _, _, _, b'.', ..] => (4, 14),
        _ => return None,
    };
    let mark = *bytes.get(size)?;
    let shaped = bytes
        .get(..length)?
        .iter()
        .enumerate()
        .all(|(place, byte)| if place % (size + 1) == size { *byte == mark } else { byte.is_ascii_hexdigit() });
    let end = *plain.ends.get(length - 1)?;
    let goes_on = bytes.get(length).is_some_and(|next| *next == mark || next.is_ascii_hexdigit());
    let letter = rest.get(end..)?.chars().next().is_some_and(|it| it.is_ascii_alphanumeric());
    // IEEE 802: all ones is every device, and all zeros none.
    let of_device = bytes.get(..length)?.iter().any(|byte| !matches!(byte.to_ascii_lowercase(), b'f') && *byte != mark)
        && bytes.get(..length)?.iter().any(|byte| *byte != b'0' && *byte != mark);
    let mut reading =
        (shaped && of_device && !goes_on && !letter).then(|| plain.reading(Detector::MacAddress, at, length))??;
    if mark == b' ' {
        reading.confidence = 0;
    }
    Some(reading)
}
