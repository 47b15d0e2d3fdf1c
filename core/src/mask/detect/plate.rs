//! Licence plates of the mainland: GA 36-2018, and those of new-energy cars. Judges characters.

use super::Reading;
use crate::mask::run::MAX_IGNORABLE;
use crate::mask::value::Detector;
use crate::text::{Span, digit_value, is_han, is_invisible, is_space, simplified};

/// The short names of the provinces.
const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

/// Special plates end in one of these.
const SPECIAL: &str = "警学挂领港澳试超";

/// What may stand between the characters of a plate.
const fn is_gap(character: char) -> bool {
    is_space(character) || matches!(character, '·' | '•' | '.' | '-' | '．' | '－' | '・' | '–')
}

/// The plate whose letter is at `at`, behind the short name of a province.
pub(super) fn read(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Reading> {
    // A digit begins no plate.
    if !text.get(at..)?.starts_with(|first: char| first.is_ascii_alphabetic() || !first.is_ascii()) {
        return None;
    }
    let before = text.get(floor..at)?.trim_end_matches(is_invisible);
    let before = before.strip_suffix(is_gap).unwrap_or(before).trim_end_matches(is_invisible);
    let province = before.chars().next_back().filter(|last| is_han(*last))?;
    if !PROVINCES.contains(simplified(province)) {
        return None;
    }
    let start = floor + before.len() - province.len_utf8();
    let (mut plate, mut ignorable, mut disguised, mut end) = (String::new(), 0, false, at);
    // What is whole where room follows stays so when letters of the sentence follow that.
    let mut whole = None;
    let (mut gap, mut small) = (false, false);
    for (offset, character) in text.get(at..ceiling)?.char_indices() {
        let plain = match character {
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(character) - 0xFEE0)?,
            _ if is_gap(character) || is_invisible(character) => {
                ignorable += 1;
                if ignorable > MAX_IGNORABLE || (gap && is_gap(character)) {
                    break;
                }
                gap |= is_gap(character);
                if is_plate(plate.as_bytes(), false) {
                    whole = Some((plate.len(), end, ignorable, disguised));
                }
                continue;
            }
            _ if character.is_ascii_alphanumeric() => character,
            _ => match digit_value(character).filter(|_| !plate.is_empty()) {
                Some(value) => char::from(b'0' + value),
                None => break,
            },
        };
        if plate.len() == 7 {
            // Longer than any plate.
            plate.push(plain);
            break;
        }
        // Small letters behind room are words.
        small |= plain.is_ascii_lowercase();
        if small && ignorable > 0 {
            break;
        }
        gap = false;
        disguised |= plain != character;
        plate.push(plain.to_ascii_uppercase());
        end = at + offset + character.len_utf8();
    }
    let special =
        text.get(end..ceiling)?.chars().next().filter(|next| plate.len() == 5 && SPECIAL.contains(simplified(*next)));
    if is_plate(plate.as_bytes(), special.is_some()) {
        end += special.map_or(0, char::len_utf8);
    } else {
        let length;
        (length, end, ignorable, disguised) = whole?;
        plate.truncate(length);
    }
    plate.insert(0, simplified(province));
    let mut reading = Reading::text(Detector::LicencePlate, Span::new(start, end), plate);
    (reading.ignorable, reading.disguised) = (ignorable, disguised);
    Some(reading)
}

/// A letter and a serial without I and O: five characters of which two at most are letters; of new-energy cars six, with D
/// or F (since 2018 A to K) before five digits or behind them.
fn is_plate(plate: &[u8], special: bool) -> bool {
    let [office, serial @ ..] = plate else { return false };
    let letters = serial.iter().filter(|byte| byte.is_ascii_uppercase()).count();
    let drawn = !serial.contains(&b'I') && !serial.contains(&b'O');
    let energy = |byte: &u8| matches!(byte, b'A'..=b'H' | b'J' | b'K');
    office.is_ascii_uppercase()
        && drawn
        && match serial {
            [_, _, _, _] => special,
            [_, _, _, _, _] => letters <= 3,
            [kind, second, rest @ ..] if energy(kind) => {
                rest.iter().all(u8::is_ascii_digit) && (second.is_ascii_digit() || second.is_ascii_uppercase())
            }
            [head @ .., kind] => serial.len() == 6 && energy(kind) && head.iter().all(u8::is_ascii_digit),
            _ => false,
        }
}
