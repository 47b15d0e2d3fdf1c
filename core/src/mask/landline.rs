//! Landline numbers of the mainland: an area code and seven or eight digits. Judges digits and how they are grouped.

use super::mobile;
use super::run::{Gap, Group};

/// The first two digits behind the 0 of area codes with three: MIIT, Telecommunications Network Numbering Plan (2017),
/// annex of long-distance area codes.
const AREAS: [u8; 48] = [
    31, 33, 34, 35, 37, 39, 41, 42, 43, 45, 46, 47, 48, 51, 52, 53, 54, 55, 56, 57, 58, 59, 63, 66, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 79, 81, 82, 83, 85, 87, 88, 89, 90, 91, 93, 94, 95, 97, 99,
];

/// How many digits of `digits` are an area code with its 0; `None` when they are no landline number.
fn area(digits: &[u8]) -> Option<usize> {
    let [0, first, second, rest @ ..] = digits else { return None };
    let (area, local) = match (first, second) {
        (1, 0) | (2, 0..=5 | 7..=9) => (3, rest),
        _ if AREAS.contains(&(first * 10 + second)) => (4, rest.get(1..)?),
        _ => return None,
    };
    // Subscribers' numbers begin with 2 to 8; those of areas with two digits have eight.
    let whole = matches!((area, local.len()), (3, 8) | (4, 7 | 8));
    (whole && matches!(local.first(), Some(2..=8))).then_some(area)
}

/// Whether `digits`, written in `groups`, are a landline number: the area code is one group, or there is but one.
pub(super) fn is_landline(digits: &[u8], groups: &[Group], value: impl Fn(&Group) -> u32) -> bool {
    let Some(area) = area(digits) else { return false };
    let local = match groups {
        [first, local @ ..] if first.len == area && !local.is_empty() => local,
        // A digit at a time, as in every kind.
        _ if groups.iter().all(|group| group.len <= 2) => return true,
        [_] => return true,
        // Over two lines it may end anywhere.
        [_, next] if next.gap == Gap::Line => return true,
        [first, second, ..] if first.len + second.len == area || first.gap_len == 0 => groups,
        _ => return false,
    };
    mobile::is_one_number(local, value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn area_codes_are_those_of_the_plan() {
        let digits = |text: &str| -> Vec<u8> { text.bytes().map(|byte| byte - b'0').collect() };
        // Published switchboards: Beijing, Shanghai, Shenzhen, Hangzhou, Lhasa.
        for (number, length) in
            [("01065292114", 3), ("02123111111", 3), ("075586013388", 4), ("057185022088", 4), ("08916333333", 4)]
        {
            assert_eq!(area(&digits(number)), Some(length), "{number}");
        }
        for number in ["0101234567", "02612345678", "01012345678", "04008208888", "0755860133889"] {
            assert_eq!(area(&digits(number)), None, "{number}");
        }
    }
}
