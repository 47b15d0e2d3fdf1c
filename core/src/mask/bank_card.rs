//! Payment cards: ISO/IEC 7812-1 numbers with the issuer ranges of the policy. Judges digits only.

use super::resident_id::number;
use crate::order;
use crate::policy::IssuerRange;

/// The most digits that a range is given by.
const PREFIX: usize = 8;

/// ISO/IEC 7812-1: the fewest and the most digits of a card that are looked for.
const MIN_DIGITS: usize = 12;
const MAX_DIGITS: usize = 19;

/// What stands behind the first two of them.
const PAIR: u32 = 1_000_000;

/// A range of the policy, compared by the first eight digits.
#[derive(Clone, Copy, Debug)]
struct Range {
    first: u32,
    last: u32,
    min_digits: usize,
    max_digits: usize,
    /// Its place in the policy's list.
    place: usize,
}

/// The issuer ranges.
#[derive(Debug)]
pub(super) struct Issuers {
    /// For each pair of first digits, the ranges that begin so, the narrowest first. Most pairs have none.
    pairs: Vec<Vec<Range>>,
}

impl Issuers {
    /// Compiles ranges that were checked.
    pub(super) fn new(policy: &[IssuerRange]) -> Self {
        let bound = |digits: &str, fill: u8| {
            let digits = digits.bytes().map(|byte| byte.saturating_sub(b'0'));
            digits.chain(std::iter::repeat(fill)).take(PREFIX).fold(0u32, |sum, digit| sum * 10 + u32::from(digit))
        };
        let length = |digits: i32| usize::try_from(digits).unwrap_or(0);
        let ranges = policy.iter().enumerate().map(|(place, range)| Range {
            first: bound(&range.first, 0),
            last: bound(&range.last, 9),
            min_digits: length(range.min_digits),
            max_digits: length(range.max_digits),
            place,
        });
        let mut ranges: Vec<Range> = ranges.collect();
        order::by_key(&mut ranges, |range| (range.last - range.first, range.place));
        let begin = |pair: u32, range: &Range| range.first / PAIR <= pair && pair <= range.last / PAIR;
        let of_pair = |pair: u32| ranges.iter().filter(|range| begin(pair, range)).copied().collect();
        Self { pairs: (0..100).map(of_pair).collect() }
    }

    /// The place in the policy's list of the range that holds a number, the narrowest of several.
    pub(super) fn find(&self, digits: &[u8]) -> Option<usize> {
        let ranges = self.of_pair(digits);
        if ranges.is_empty() {
            return None;
        }
        let prefix = number(digits.get(..PREFIX)?);
        let fits = |range: &&Range| (range.min_digits..=range.max_digits).contains(&digits.len());
        let holds = |range: &&Range| (range.first..=range.last).contains(&prefix) && fits(range);
        ranges.iter().find(holds).map(|range| range.place)
    }

    /// How many digits a card may have that begins as `digits` do, from twelve on.
    pub(super) fn lengths(&self, digits: &[u8]) -> impl Iterator<Item = usize> {
        let counts = |range: &Range| range.min_digits.max(MIN_DIGITS)..=range.max_digits.min(MAX_DIGITS);
        let lengths = self.holding(digits).flat_map(counts).fold(0u32, |lengths, count| lengths | 1 << count);
        (MIN_DIGITS..=MAX_DIGITS).filter(move |count| lengths >> count & 1 == 1)
    }

    /// Whether a range holds the number, were it of another length.
    pub(super) fn holds(&self, digits: &[u8]) -> bool {
        self.holding(digits).next().is_some()
    }

    /// The ranges that hold a number, were it of any length.
    fn holding(&self, digits: &[u8]) -> impl Iterator<Item = &Range> {
        let prefix = digits.get(..PREFIX).map(number);
        let holds = move |range: &&Range| prefix.is_some_and(|prefix| (range.first..=range.last).contains(&prefix));
        self.of_pair(digits).iter().filter(holds)
    }

    fn of_pair(&self, digits: &[u8]) -> &[Range] {
        pair(digits).and_then(|pair| self.pairs.get(pair)).map_or(&[], Vec::as_slice)
    }
}

/// The number that the first two digits spell.
fn pair(digits: &[u8]) -> Option<usize> {
    digits.get(..2).map(number).and_then(|pair| usize::try_from(pair).ok())
}

/// Whether the check digit of ISO/IEC 7812-1, annex B (Luhn), is right.
pub(super) fn passes_luhn(digits: &[u8]) -> bool {
    digits.split_last().is_some_and(|(check, body)| *check == check_digit(body))
}

/// The check digit behind `body`.
pub(super) fn check_digit(body: &[u8]) -> u8 {
    // Every second digit from the right on is doubled, and the digits of what that gives are added.
    let doubled = |digit: u8| 2 * u32::from(digit) - if digit > 4 { 9 } else { 0 };
    let sum = body.rchunks(2).fold(0, |sum, pair| match pair {
        [single, double] => sum + u32::from(*single) + doubled(*double),
        [double] => sum + doubled(*double),
        _ => sum,
    });
    ((10 - sum % 10) % 10) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Policy;

    fn digits(text: &str) -> Vec<u8> {
        text.bytes().map(|byte| byte - b'0').collect()
    }

    #[test]
    fn the_check_digit_is_luhn_s() {
        // 7992739871 with check digit 3 is the example of Luhn's algorithm in common use.
        for last in 0..10u8 {
            let mut number = digits("7992739871");
            number.push(last);
            assert_eq!(passes_luhn(&number), last == 3, "{last}");
        }
    }

    #[test]
    fn published_test_numbers_are_in_their_issuer_s_range() {
        // Test numbers that the networks and PayPal publish.
        let issuers = Policy::wallet().unwrap().mask.issuers;
        let table = Issuers::new(&issuers);
        for (number, issuer) in [
            ("4111111111111111", "visa-16"),
            ("4222222222222", "visa-13"),
            ("5555555555554444", "mastercard-51"),
            ("2223003122003222", "mastercard-2221"),
            ("378282246310005", "amex-37"),
            ("3530111333300000", "rupay-353"),
            ("3566002020360505", "rupay-356"),
            ("3569990010095841", "rupay-356"),
            ("3528000700000000", "jcb"),
            ("30569309025904", "diners-300"),
            ("38520000023237", "diners-38"),
            ("6011111111111117", "discover-6011"),
            ("6212262200000000004", "unionpay"),
            ("2200770239097761", "mir"),
            ("6759649826438453", "maestro-67"),
        ] {
            let found = table.find(&digits(number)).and_then(|place| issuers.get(place));
            assert_eq!(found.map(|range| range.id.as_str()), Some(issuer), "{number}");
            assert!(passes_luhn(&digits(number)), "{number}");
        }
        for number in ["1234567890123456", "9999999999999995", "411111111111111", "17638700000000000"] {
            assert_eq!(table.find(&digits(number)), None, "{number}");
        }
    }
}
