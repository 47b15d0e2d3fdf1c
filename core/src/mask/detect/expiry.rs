//! When a card expires: month and year behind the word that says so. A full date is no card's, and stays.

use super::Reading;
use super::short_number::is_continued;
use crate::mask::value::Detector;
use crate::text::{Span, digit_value, is_invisible, is_space};

/// Years of cards in use, by their last two digits; ISO/IEC 7813 prints no more.
const YEARS: std::ops::RangeInclusive<u32> = 20..=49;

/// The month and year at `at`: `09/27`, `0927`, `9/2027`, `2027-09`, `27年9月`.
pub(super) fn read(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    // Two groups of digits and what stands between: each group as (value, length).
    let mut groups = [(0u32, 0usize); 2];
    let (mut group, mut gap, mut end, mut ignorable, mut disguised, mut han) = (0, None, 0, 0, false, None);
    for (offset, character) in rest.char_indices() {
        let after = offset + character.len_utf8();
        if let Some(value) = digit_value(character) {
            if gap.take().is_some() {
                group += 1;
            }
            let (number, length) = groups.get_mut(group)?;
            (*number, *length) = (number.saturating_mul(10).saturating_add(u32::from(value)), *length + 1);
            disguised |= !character.is_ascii();
            end = after;
        } else if matches!(character, '/' | '-' | '.' | '／' | '－' | '年') || (is_space(character) && groups[0].1 < 4)
        {
            if group == 1 && !is_space(character) {
                // A third part makes it a date.
                let more = rest.get(after..)?.chars().next().is_some_and(|next| digit_value(next).is_some());
                return (!more && character != '年').then(|| reading(at, end, groups, ignorable, disguised)).flatten();
            }
            gap = Some(character);
            han = han.or((character == '年').then_some(()));
            ignorable += usize::from(is_space(character));
        } else if character == '月' && end == offset {
            if han.is_none() && group == 0 {
                gap = Some(character);
                continue;
            }
            let day = rest.get(after..)?.chars().next().is_some_and(|next| digit_value(next).is_some());
            return (!day).then(|| reading(at, after, groups, ignorable, disguised)).flatten();
        } else if is_invisible(character) {
            ignorable += 1;
        } else {
            break;
        }
        if ignorable > 8 || groups.iter().any(|(_, length)| *length > 6) {
            return None;
        }
    }
    if is_continued(rest.get(end..)?) || rest.get(end..)?.starts_with(['天', '年', '个', '個', '日', '元']) {
        return None;
    }
    reading(at, end, groups, ignorable, disguised)
}

fn reading(at: usize, end: usize, groups: [(u32, usize); 2], ignorable: usize, disguised: bool) -> Option<Reading> {
    let (month, year) = match groups {
        [(both, 4), (_, 0)] => (both / 100, both % 100),
        [(both, 6), (_, 0)] if both / 100 % 100 == 20 => (both / 10_000, both % 100),
        [(month, 1 | 2), (year, 2)] if (1..=12).contains(&month) => (month, year),
        [(month, 1 | 2), (year, 4)] if year / 100 == 20 => (month, year % 100),
        [(year, 4), (month, 1 | 2)] if year / 100 == 20 => (month, year % 100),
        [(year, 2), (month, 1 | 2)] => (month, year),
        _ => return None,
    };
    let holds = (1..=12).contains(&month) && YEARS.contains(&year);
    holds.then(|| {
        let mut reading = Reading::text(Detector::CardExpiry, Span::new(at, at + end), format!("{month:02}{year:02}"));
        (reading.ignorable, reading.disguised) = (ignorable, disguised);
        reading
    })
}
