//! Dates of birth behind a word that says so: in digits or Han numerals, with or without a year.

use super::Reading;
use crate::mask::resident_id::is_date;
use crate::mask::value::Detector;
use crate::text::{Span, digit_value, floor_boundary, is_invisible, is_space};

/// The longest date in characters.
const MAX_LENGTH: usize = 30;

/// The date at `at`.
pub(super) fn read(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..floor_boundary(text, ceiling.min(at + MAX_LENGTH * 4)))?;
    numeric(rest, at).or_else(|| english(rest, at))
}

/// Parts of a date: numbers, and what stands behind each.
fn numeric(rest: &str, at: usize) -> Option<Reading> {
    let mut parts: Vec<(u32, usize, char)> = Vec::with_capacity(4);
    let (mut number, mut digits, mut end, mut ignorable, mut disguised) = (0u32, 0usize, 0, 0, false);
    for (offset, character) in rest.char_indices().take(MAX_LENGTH) {
        let after = offset + character.len_utf8();
        if let Some(value) = digit_value(character) {
            // 二十五 is 25, 十二 is 12.
            let tens = rest.get(..offset)?.ends_with('十');
            number = if tens { number } else { number.saturating_mul(10) }.saturating_add(u32::from(value));
            digits += 1;
            disguised |= !character.is_ascii();
            end = after;
        } else if character == '十' {
            number = if digits == 0 { 10 } else { number.saturating_mul(10) };
            digits += 1;
            disguised = true;
            end = after;
        } else if matches!(character, '年' | '月' | '日' | '号' | '號' | '-' | '/' | '.' | '／' | '－' | '．')
            && digits > 0
        {
            parts.push((number, digits, character));
            (number, digits) = (0, 0);
            if matches!(character, '年' | '月' | '日' | '号' | '號') {
                end = after;
            }
            if matches!(character, '日' | '号' | '號') || parts.len() == 3 {
                break;
            }
        } else if is_space(character) || is_invisible(character) {
            ignorable += 1;
        } else {
            break;
        }
        if digits > 8 || ignorable > 8 {
            return None;
        }
    }
    if digits > 0 {
        parts.push((number, digits, ' '));
    }
    let is_year = |(year, digits, _): &(u32, usize, char)| *digits == 4 && (1900..2100).contains(year);
    let is_month = |(month, _, _): &(u32, usize, char)| (1..=12).contains(month);
    let is_day = |(day, digits, _): &(u32, usize, char)| (1..=31).contains(day) && *digits <= 3;
    let holds = match parts.as_slice() {
        [(date, 8, _)] => is_date(*date),
        [year, month] if is_year(year) => is_month(month),
        [year @ (_, 2, '年'), month @ (.., '月')] => year.0 < 100 && is_month(month),
        [month @ (.., '月'), day] => is_month(month) && is_day(day),
        [year, month, day] if is_year(year) => is_month(month) && is_day(day),
        [first, second, year] if is_year(year) => {
            (is_month(first) && is_day(second)) || (is_day(first) && is_month(second))
        }
        [(year, 2, _), month, day] => *year < 100 && is_month(month) && is_day(day),
        _ => false,
    };
    holds.then(|| {
        let plain = rest.get(..end).unwrap_or_default().to_owned();
        let mut reading = Reading::text(Detector::DateOfBirth, Span::new(at, at + end), plain);
        (reading.ignorable, reading.disguised) = (ignorable, disguised);
        reading
    })
}

/// `7 March 1990`, `March 7, 1990`.
fn english(rest: &str, at: usize) -> Option<Reading> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let (mut end, mut position, mut month, mut day, mut year) = (0, 0, false, false, false);
    for part in rest.split_inclusive([' ', ',']).take(5) {
        let length: usize = part.chars().take_while(char::is_ascii_alphanumeric).count();
        let word = part.get(..length)?;
        let letters = word.to_ascii_lowercase();
        let ordinal = ["st", "nd", "rd", "th"].iter().find_map(|end| letters.strip_suffix(end)).unwrap_or(&letters);
        match ordinal.parse::<u32>() {
            Ok(number) if !year && (1900..2100).contains(&number) => year = true,
            Ok(number) if !day && (1..=31).contains(&number) => day = true,
            Ok(_) => break,
            Err(_) if !month && MONTHS.iter().any(|name| letters.starts_with(name)) && letters.len() <= 9 => {
                month = true
            }
            Err(_) if letters == "of" || part.chars().all(|it| matches!(it, ' ' | ',' | '.')) => {
                position += part.len();
                continue;
            }
            Err(_) => break,
        }
        end = position + word.len();
        position += part.len();
        if (month && day && year) || !part.get(length..)?.chars().all(|it| matches!(it, ' ' | ',' | '.')) {
            break;
        }
    }
    let plain = rest.get(..end)?.to_owned();
    (month && (day || year)).then(|| Reading::text(Detector::DateOfBirth, Span::new(at, at + end), plain))
}
