//! Resident IDs of the mainland: GB 11643-1999, of 18 characters, and the older form of 15 digits. Judges digits only.

use super::run::TEN;

/// The weights of GB 11643-1999, table 1: 2 to the power of 17 down to 1, modulo 11.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// The first two digits of the codes of GB/T 2260-2007 and of the residence permits of Hong Kong, Macau and Taiwan
/// residents (81, 82, 83), and 91 of the permanent residence cards of 2023. Codes come and go: none is a reason to refuse.
const REGIONS: [u8; 38] = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83, 91, 92, 93,
];

/// Whether 18 digits carry a date of birth and the check character of ISO 7064 MOD 11-2.
pub(super) fn is_valid(digits: &[u8]) -> bool {
    let [head @ .., check] = digits else { return false };
    if head.len() != WEIGHTS.len() || head.first() == Some(&0) || head.contains(&TEN) {
        return false;
    }
    has_date(head) && *check == check_character(head)
}

/// Whether the digits of a date of birth are one.
pub(super) fn has_date(digits: &[u8]) -> bool {
    let date = digits.get(6..14).unwrap_or_default();
    matches!(date, [1, 9, ..] | [2, 0, ..]) && is_date(number(date))
}

/// Whether 17 or 18 digits carry a date of birth, and a check character that is wrong or missing.
pub(super) fn is_mistyped(digits: &[u8]) -> bool {
    let head = digits.get(..WEIGHTS.len()).unwrap_or_default();
    let plain = head.first().is_some_and(|first| *first != 0) && !head.contains(&TEN);
    plain && matches!(digits.len(), 17 | 18) && has_date(head) && !is_valid(digits)
}

/// The check character of ISO 7064 MOD 11-2 behind 17 digits.
pub(super) fn check_character(head: &[u8]) -> u8 {
    let sum: u32 = head.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    ((12 - sum % 11) % 11) as u8
}

/// Whether 15 digits carry a date of birth of the twentieth century; they have no check digit.
pub(super) fn is_old_form(digits: &[u8]) -> bool {
    let date = digits.get(6..12).map_or(0, number);
    digits.len() == 15 && digits.first() != Some(&0) && !digits.contains(&TEN) && is_date(19_000_000 + date)
}

/// Whether the first two digits are a known region's.
pub(super) fn has_known_region(digits: &[u8]) -> bool {
    digits.get(..2).is_some_and(|region| REGIONS.iter().any(|known| u32::from(*known) == number(region)))
}

/// Whether `date`, as YYYYMMDD, is a day of 1900 to 2099.
pub(super) fn is_date(date: u32) -> bool {
    let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    };
    (1900..2100).contains(&year) && (1..=days).contains(&day)
}

/// The number that decimal digits spell.
pub(super) fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |number, digit| number * 10 + u32::from(*digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<u8> {
        text.bytes().map(|byte| if byte == b'X' { TEN } else { byte - b'0' }).collect()
    }

    #[test]
    fn the_standard_s_own_examples_pass() {
        // GB 11643-1999, annex A; its other example was born in 1880, before the years that are read.
        assert!(is_valid(&digits("11010519491231002X")));
        assert!(!is_valid(&digits("440524188001010014")));
    }

    #[test]
    fn one_wrong_digit_fails() {
        let id = digits("11010519491231002X");
        for position in 0..17 {
            let mut wrong = id.clone();
            wrong[position] = (wrong[position] + 1) % 10;
            assert!(!is_valid(&wrong), "position {position}");
        }
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        for date in [19_000_101, 20_000_229, 20_240_229, 20_991_231] {
            assert!(is_date(date), "{date}");
        }
        for date in [19_000_229, 20_230_229, 20_231_301, 20_230_431, 20_230_100, 21_000_101, 18_991_231, 0] {
            assert!(!is_date(date), "{date}");
        }
    }

    #[test]
    fn the_old_form_needs_a_date() {
        assert!(is_old_form(&digits("110105491231002")));
        assert!(!is_old_form(&digits("110105491331002")));
        assert!(!is_old_form(&digits("010105491231002")));
    }
}
