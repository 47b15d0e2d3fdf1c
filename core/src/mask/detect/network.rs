//! Addresses of networks: IPv4 and IPv6 by RFC 4291, MAC by IEEE 802. Judges characters; words beside them are the caller's.

use super::Reading;
use crate::mask::value::Detector;
use crate::text::{Span, digit_value, is_invisible};
use core::net::Ipv6Addr;

/// The longest address in characters: an IPv6 with an IPv4 in it, and what may stand inside.
const MAX_LENGTH: usize = 56;

/// Characters of an address in half width, each with its place.
struct Plain {
    bytes: [u8; MAX_LENGTH],
    ends: [u8; MAX_LENGTH],
    len: usize,
    disguised: bool,
    ignorable: usize,
}

impl Plain {
    fn read(rest: &str) -> Self {
        let (bytes, ends) = ([0; MAX_LENGTH], [0; MAX_LENGTH]);
        let mut plain = Self { bytes, ends, len: 0, disguised: false, ignorable: 0 };
        let mut marked = false;
        for (offset, character) in rest.char_indices().take(MAX_LENGTH) {
            let form = match character {
                '０'..='９' | 'Ａ'..='Ｆ' | 'ａ'..='ｆ' | '：' | '．' | '－' => {
                    char::from_u32(u32::from(character) - 0xFEE0)
                }
                '。' | '·' => Some('.'),
                // `A9 C5 D4`: pairs, and nothing but room between them so far.
                ' ' if plain.len % 3 != 2 || marked => None,
                _ => Some(character),
            };
            if is_invisible(character) {
                plain.ignorable += 1;
                continue;
            }
            let form = form.filter(|it| it.is_ascii_hexdigit() || matches!(it, ':' | '.' | '-' | ' '));
            let (Some(form), Ok(end)) = (form, u8::try_from(offset + character.len_utf8())) else { break };
            marked |= matches!(form, ':' | '.' | '-');
            plain.disguised |= form != character;
            plain.push(form as u8, end);
        }
        plain
    }

    fn push(&mut self, byte: u8, end: u8) {
        if let (Some(to), Some(at)) = (self.bytes.get_mut(self.len), self.ends.get_mut(self.len)) {
            (*to, *at) = (byte, end);
            self.len += 1;
        }
    }

    fn text(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Where the first `length` characters end in the original.
    fn end(&self, length: usize) -> Option<usize> {
        self.ends.get(..self.len)?.get(length.checked_sub(1)?).map(|end| usize::from(*end))
    }

    fn reading(&self, detector: Detector, at: usize, length: usize) -> Option<Reading> {
        let end = self.end(length)?;
        let mut reading =
            Reading::text(detector, Span::new(at, at + end), self.text().get(..length)?.to_ascii_lowercase());
        (reading.confidence, reading.ignorable, reading.disguised) = (8_800, self.ignorable, self.disguised);
        Some(reading)
    }
}

/// The address at `at`, where a run of letters and digits begins.
pub(super) fn read(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    if rest.as_bytes().first_chunk::<5>().is_some_and(|head| head.iter().all(u8::is_ascii_hexdigit)) {
        return None;
    }
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
        let rest = text.get(start..ceiling)?;
        return (!touched(outside)).then(|| v6(Plain::read(rest), rest, start)).flatten();
    }
    if touched(before) {
        return None;
    }
    let plain = Plain::read(rest);
    let colon = matches!(mark, ':' | '：') || is_invisible(mark);
    let found = v4(&plain, rest, at).or_else(|| mac(&plain, rest, at));
    found.or_else(|| colon.then(|| v6(plain, rest, at)).flatten())
}

fn v4(plain: &Plain, rest: &str, at: usize) -> Option<Reading> {
    let bytes = plain.bytes();
    let (mut position, mut octets) = (0, 0);
    while octets < 4 {
        let digits = bytes.get(position..)?.iter().take(4).take_while(|byte| byte.is_ascii_digit()).count();
        let octet = plain.text().get(position..position + digits)?;
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
    let end = plain.end(position)?;
    let letter = rest.get(end..)?.chars().next().is_some_and(|it| it.is_ascii_alphanumeric() || it == '_');
    (!more && !letter).then(|| plain.reading(Detector::IpAddress, at, position))?
}

fn v6(mut plain: Plain, rest: &str, at: usize) -> Option<Reading> {
    plain.len = plain.text().find('-').unwrap_or(plain.len);
    // A colon or a full stop at the end is the sentence's.
    plain.len = plain.text().trim_end_matches('.').len();
    // What ends in `::` is a network's prefix and nobody's address.
    if plain.text().ends_with("::") {
        return None;
    }
    plain.len = plain.text().trim_end_matches(':').len();
    let colons = plain.bytes().iter().filter(|byte| **byte == b':').count();
    let end = plain.end(plain.len)?;
    let letter = rest.get(end..)?.chars().next().is_some_and(|it| it.is_ascii_alphanumeric() || it == '_');
    let holds = colons >= 2 && !letter && plain.len > 2 && plain.text().parse::<Ipv6Addr>().is_ok();
    holds.then(|| plain.reading(Detector::IpAddress, at, plain.len))?
}

fn mac(plain: &Plain, rest: &str, at: usize) -> Option<Reading> {
    let bytes = plain.bytes();
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
    let end = plain.end(length)?;
    let goes_on = bytes.get(length).is_some_and(|next| *next == mark || next.is_ascii_hexdigit());
    let letter = rest.get(end..)?.chars().next().is_some_and(|it| it.is_ascii_alphanumeric());
    // IEEE 802: all ones is every device, and all zeros none.
    let of_device = bytes.get(..length)?.iter().any(|byte| !matches!(byte.to_ascii_lowercase(), b'f') && *byte != mark)
        && bytes.get(..length)?.iter().any(|byte| *byte != b'0' && *byte != mark);
    let mut reading =
        (shaped && of_device && !goes_on && !letter).then(|| plain.reading(Detector::MacAddress, at, length))??;
    // Three groups of four digits are a telephone as well.
    if mark == b' ' || (mark == b'.' && !bytes.get(..length)?.iter().any(u8::is_ascii_alphabetic)) {
        reading.confidence = 0;
    }
    Some(reading)
}
