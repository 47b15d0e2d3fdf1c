//! Postal addresses behind a word that announces one, and those that name a place from the province down to the house.
//! Judges the marks of places in a stretch; knows no map.

use super::Reading;
use crate::mask::value::Detector;
use crate::text::{Span, digit_value, floor_boundary, is_han, simplified};

/// The longest address in characters.
const MAX_LENGTH: usize = 80;

/// The longest address in English, in bytes.
const MAX_LINE: usize = 160;

/// What a part of an address ends in, from the widest to the narrowest.
fn level(character: char) -> Option<u8> {
    Some(match simplified(character) {
        '省' => 1,
        '市' | '州' | '盟' => 2,
        '区' | '县' | '旗' => 3,
        '镇' | '乡' | '村' => 4,
        '路' | '街' | '道' | '巷' | '弄' | '胡' | '里' => 5,
        '园' | '苑' | '厦' | '寓' | '庄' | '湾' | '城' | '府' | '邨' => 6,
        '号' => 7,
        '栋' | '幢' | '座' | '楼' => 8,
        '单' | '层' => 9,
        '室' | '户' => 10,
        _ => return None,
    })
}

/// The address at `at`.
pub(super) fn read(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    let found = measure(rest)?;
    // 地址填错了, 住在北京市: no street and no house is no address.
    let enough = found.streets + found.houses >= 1 && found.areas + found.streets + found.houses >= 2;
    enough.then(|| reading(text, at, found.end))
}

/// English: a house number, words, and a word that names a street.
pub(super) fn latin(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    const STREETS: [&str; 22] = [
        "street",
        "st",
        "road",
        "rd",
        "avenue",
        "ave",
        "lane",
        "ln",
        "drive",
        "dr",
        "boulevard",
        "blvd",
        "court",
        "ct",
        "place",
        "square",
        "way",
        "terrace",
        "building",
        "tower",
        "estate",
        "house",
    ];
    let rest = text.get(at..floor_boundary(text, ceiling.min(at + MAX_LINE)))?;
    if !rest.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let line = rest.split(['\n', '，', '。', ';', '；']).next()?;
    if !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (mut end, mut position) = (None, 0);
    for part in line.split_inclusive([' ', ',']) {
        let word = part.trim_end_matches([' ', ',', '.']);
        // What ends the sentence ends the address.
        let whole = word;
        let word = whole.split(|it: char| "!?)\":！？）】」”：、，；。".contains(it)).next().unwrap_or_default();
        let last = word.len() < whole.len();
        if word.is_empty() && last {
            break;
        }
        if word.is_empty() {
            position += part.len();
            continue;
        }
        let is_street = STREETS.iter().any(|street| word.eq_ignore_ascii_case(street));
        let is_more = end.is_some() && word.chars().next().is_some_and(|it| it.is_uppercase() || it.is_ascii_digit());
        let is_place =
            word.chars().all(|it| (it.is_alphanumeric() && !is_han(it)) || matches!(it, '-' | '/' | '\'' | '#' | '.'));
        if !is_place || (end.is_some() && !is_more && !is_street) {
            break;
        }
        if is_street || is_more {
            end = Some(position + word.len());
        }
        position += part.len();
        if last {
            break;
        }
    }
    let end = end?;
    let numbered = rest.get(..end)?.bytes().any(|byte| byte.is_ascii_digit());
    numbered.then(|| reading(text, at, end))
}

/// The whole address that begins with a province or city before the street and house number at its end: `text` up to
/// `at` is read back from the mark of the house.
pub(super) fn spelt_out(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Reading> {
    let before = text.get(floor..at)?;
    let street = before.chars().next_back().and_then(level);
    if !street.is_some_and(|level| (4..=6).contains(&level)) {
        return None;
    }
    // The stretch of Han characters that ends at the number.
    let mut start = at;
    for (offset, character) in before.char_indices().rev().take(40) {
        if !is_han(character) && digit_value(character).is_none() {
            break;
        }
        start = floor + offset;
    }
    let stretch = text.get(start..at)?;
    // It begins where a province or a city does: after the words of the sentence.
    let start = start + beginning(stretch)?;
    let found = measure(text.get(start..ceiling)?)?;
    let enough = found.areas >= 2 && found.streets >= 1 && found.houses >= 1
        || found.areas >= 1 && found.streets >= 1 && found.houses >= 1 && found.widest <= 2;
    (enough && start + found.end > at).then(|| reading(text, start, found.end))
}

/// Where an address begins in a stretch of Han characters: at the name before its first mark of a province, city or
/// district, which has two or three characters.
fn beginning(stretch: &str) -> Option<usize> {
    const PROVINCES: [&str; 34] = [
        "北京",
        "天津",
        "上海",
        "重庆",
        "河北",
        "山西",
        "辽宁",
        "吉林",
        "黑龙江",
        "江苏",
        "浙江",
        "安徽",
        "福建",
        "江西",
        "山东",
        "河南",
        "湖北",
        "湖南",
        "广东",
        "海南",
        "四川",
        "贵州",
        "云南",
        "陕西",
        "甘肃",
        "青海",
        "台湾",
        "内蒙古",
        "广西",
        "西藏",
        "宁夏",
        "新疆",
        "香港",
        "澳门",
    ];
    let plain: Vec<(usize, char)> = stretch.char_indices().map(|(at, it)| (at, simplified(it))).collect();
    let text: String = plain.iter().map(|(_, it)| *it).collect();
    // Both have as many bytes for each character, so that places are the same.
    let named = PROVINCES.iter().filter_map(|province| text.find(province)).min();
    let city = plain.iter().position(|(_, it)| matches!(it, '省' | '市' | '州' | '县')).and_then(|mark| {
        let before = plain.get(mark.saturating_sub(3)..mark)?;
        let word =
            before.iter().rposition(|(_, it)| "在到我的是了寄住于往址给家从".contains(*it)).map_or(0, |at| at + 1);
        let name = before.get(word..)?;
        (name.len() >= 2).then(|| name.first().map(|(at, _)| *at)).flatten()
    });
    match (named, city) {
        (Some(named), Some(city)) => Some(named.min(city)),
        (one, other) => one.or(other),
    }
}

/// What a stretch that may be an address holds.
#[derive(Default)]
struct Measure {
    areas: usize,
    streets: usize,
    houses: usize,
    widest: u8,
    /// Where the last part ends.
    end: usize,
}

fn measure(rest: &str) -> Option<Measure> {
    let mut found = Measure { widest: u8::MAX, ..Measure::default() };
    let (mut in_number, mut after_mark, mut name, mut last_level) = (false, 0, 0, 0);
    for (offset, character) in rest.char_indices().take(MAX_LENGTH) {
        let end = offset + character.len_utf8();
        let part_of = is_han(character)
            || character.is_ascii_alphanumeric()
            || digit_value(character).is_some()
            || matches!(character, ' ' | '-' | '－' | '#' | '(' | ')' | '（' | '）' | '·' | '/' | '\u{3000}');
        if !part_of {
            break;
        }
        // 231號之6: the number goes on.
        if character == '之' && found.end == offset && found.houses > 0 {
            continue;
        }
        let is_number = character.is_ascii_alphanumeric() || digit_value(character).is_some();
        if let Some(level) = level(character).filter(|level| *level >= last_level || *level >= 4) {
            // 3号楼: of two marks the second needs no number of its own.
            let named =
                if level >= 7 { in_number || (level == 8 && found.end == offset && offset > 0) } else { name >= 1 };
            // 号 after a month's day, 楼 as a word and 里 as 家里 need a number or a name before them.
            if named {
                match level {
                    1..=3 => found.areas += 1,
                    4..=6 => found.streets += 1,
                    _ => found.houses += 1,
                }
                found.widest = found.widest.min(level);
                found.end = end;
                (last_level, after_mark, name) = (level, 0, 0);
            }
            // 单元.
            if simplified(character) == '单' {
                found.end =
                    end + usize::from(rest.get(end..).is_some_and(|rest| rest.starts_with('元'))) * '元'.len_utf8();
            }
        } else {
            name += 1;
            after_mark += 1;
            // A number right behind the last part is its house or its room.
            if is_number && (in_number || after_mark == 1) && found.streets + found.houses > 0 {
                found.end = end;
            } else if after_mark > 12 {
                break;
            }
        }
        in_number = is_number || (in_number && matches!(character, '-' | '－' | ' '));
    }
    (found.end > 0).then_some(found)
}

fn reading(text: &str, at: usize, length: usize) -> Reading {
    let plain = text.get(at..at + length).unwrap_or_default().to_owned();
    let mut reading = Reading::text(Detector::PostalAddress, Span::new(at, at + length), plain);
    reading.confidence = 8_500;
    reading
}
