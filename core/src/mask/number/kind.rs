//! The kinds that digits may be of, by how many they are, how they begin and their check digits. Reads no words.

use super::window::Window;
use super::{Judge, Place};
use crate::mask::bank_card;
use crate::mask::detect::is_credit_code;
use crate::mask::landline;
use crate::mask::mobile::{self, Plus};
use crate::mask::resident_id;
use crate::mask::run::{Gap, TEN};
use crate::mask::value::Detector;

/// A kind that digits may be of.
pub(super) struct Found<'d> {
    pub(super) detector: Detector,
    /// Its place in the policy's list.
    pub(super) kind: usize,
    /// Zero asks for a word.
    pub(super) confidence: i32,
    pub(super) grounds: Grounds,
    /// Its own digits, without those of a country.
    pub(super) digits: &'d [u8],
}

/// What of the digits speaks for a kind.
#[derive(Clone, Copy, Default)]
pub(super) struct Grounds {
    pub(super) checksum: bool,
    pub(super) issuer: Option<usize>,
    pub(super) birth_date: bool,
    pub(super) region: bool,
    pub(super) country: bool,
    pub(super) shape: bool,
}

/// How many digits a number may have, a bit for each count.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lengths(u32);

impl Lengths {
    const fn with(self, count: usize) -> Self {
        Self(self.0 | 1 << count)
    }

    pub(super) const fn has(self, count: usize) -> bool {
        self.0 >> count & 1 == 1
    }

    /// Whether any is greater than `count`.
    pub(super) const fn go_beyond(self, count: usize) -> bool {
        self.0 >> count > 1
    }
}

impl Judge<'_> {
    /// How many of the first of `digits` may be a number of any kind: a cheap test that most fail. `beside` says where a word may
    /// stand that names it, as it may behind all of them.
    pub(super) fn lengths(&self, digits: &[u8], beside: Beside) -> Lengths {
        let named = |count: usize| beside == Beside::Words || count == digits.len();
        let prefix = |zeros: usize, digits: &[u8]| match digits {
            [8, 6, ..] => Lengths::default().with(zeros + 13),
            [8, 5, 2 | 3, ..] => Lengths::default().with(zeros + 11),
            [8, 8, 6, ..] => Lengths::default().with(zeros + 12).with(zeros + 13),
            _ => Lengths::default(),
        };
        let dialled = digits.strip_prefix(&[0, 0]).map_or_else(|| prefix(0, digits), |rest| prefix(2, rest));
        let mut lengths = match digits {
            [0, 9, ..] => dialled.with(10).with(11).with(12),
            [1, 3..=9, ..] => dialled.with(11),
            [0, ..] => dialled.with(11).with(12),
            // Macau's identity cards in brackets.
            [1 | 5 | 7, ..] => dialled.with(8),
            _ => dialled,
        };
        // Hong Kong's mobiles, permits and foreign passports, which a word names.
        for count in (8..=10).filter(|count| named(*count)) {
            lengths = lengths.with(count);
        }
        if digits.get(..15).is_some_and(resident_id::is_old_form) {
            lengths = lengths.with(15);
        }
        if resident_id::has_date(digits) {
            lengths = lengths.with(17).with(18);
        } else if digits.get(..18).is_some_and(is_credit_code) {
            lengths = lengths.with(18);
        }
        for count in self.issuers.lengths(digits) {
            // One with a wrong check digit asks for a word.
            if digits.get(..count).is_some_and(|card| named(count) || bank_card::passes_luhn(card)) {
                lengths = lengths.with(count);
            }
        }
        lengths
    }

    /// The kinds that the digits may be of; a confidence of zero asks for a word.
    pub(super) fn kinds_of<'d>(&self, window: &'d Window<'_>, place: Place<'_>) -> impl Iterator<Item = Found<'d>> {
        let digits = window.digits();
        let first = self.kind_of(window, digits, place);
        let [macau, other] = if digits.contains(&TEN) { [None, None] } else { self.other_kinds(window, digits) };
        let mistyped = match digits.len() {
            15 => self.mistyped_card(digits),
            17 | 18 => self.mistyped_resident_id(digits),
            _ => None,
        };
        [first, macau, other, mistyped].into_iter().flatten()
    }

    /// A resident ID whose check character is wrong or is none: its date of birth and a word tell.
    fn mistyped_resident_id<'d>(&self, digits: &'d [u8]) -> Option<Found<'d>> {
        let kind = self.kinds.of(Detector::ResidentId)?;
        if !resident_id::is_mistyped(digits) {
            return None;
        }
        let region = resident_id::has_known_region(digits);
        let grounds = Grounds { birth_date: true, region, ..Grounds::default() };
        Some(Found { detector: Detector::ResidentId, kind, confidence: 0, grounds, digits })
    }

    /// A card of 15 digits whose check digit is wrong, and that may be an old resident ID as well: a word tells.
    fn mistyped_card<'d>(&self, digits: &'d [u8]) -> Option<Found<'d>> {
        let kind = self.kinds.of(Detector::BankCard)?;
        let issuer = self.issuers.find(digits)?;
        let both = digits.len() == 15 && resident_id::is_old_form(digits) && !bank_card::passes_luhn(digits);
        let grounds = Grounds { issuer: Some(issuer), ..Grounds::default() };
        both.then_some(Found { detector: Detector::BankCard, kind, confidence: 0, grounds, digits })
    }

    fn other_kinds<'d>(&self, window: &'d Window<'_>, digits: &'d [u8]) -> [Option<Found<'d>>; 2] {
        let groups = window.groups();
        let bracketed =
            matches!(groups, [.., last] if groups.len() > 1 && last.len == 1 && matches!(last.gap, Gap::Bracket));
        let found = |detector: Detector, confidence: i32, checksum: bool| {
            let kind = self.kinds.of(detector)?;
            let grounds = Grounds { checksum, shape: true, ..Grounds::default() };
            Some(Found { detector, kind, confidence, grounds, digits })
        };
        let macau = match digits {
            // The Identification Services Bureau does not publish how the check digit is made: the bracket, or a word, must do.
            [1 | 5 | 7, ..] if digits.len() == 8 => found(Detector::MacauId, if bracketed { 8_500 } else { 0 }, false),
            _ => None,
        };
        let other = match digits.len() {
            // Eight digits and, before 2015, two that count the holder's permits.
            8 | 10 => found(Detector::TaiwanCompatriotPermit, 0, false),
            // Of the United States and the United Kingdom.
            9 => found(Detector::Passport, 0, false),
            11 | 12 if landline::is_landline(digits, groups, |group| window.run.value(group)) => {
                found(Detector::Landline, 8_800, false)
            }
            18 => {
                let registrar = matches!(digits, [9, 1..=3, ..]);
                let known = registrar && resident_id::has_known_region(digits.get(2..).unwrap_or_default());
                is_credit_code(digits)
                    .then(|| found(Detector::CreditCode, if known { 8_500 } else { 0 }, true))
                    .flatten()
            }
            _ => None,
        };
        [macau, other]
    }

    /// The kind that the digits are of, if any; a confidence of zero asks for a word.
    fn kind_of<'d>(&self, window: &Window<'_>, digits: &'d [u8], place: Place<'_>) -> Option<Found<'d>> {
        let plain = !digits.contains(&TEN);
        if let Some(kind) = self.kinds.of(Detector::ResidentId) {
            if digits.len() == 18 && resident_id::is_valid(digits) {
                let region = resident_id::has_known_region(digits);
                let grounds = Grounds { checksum: true, birth_date: true, region, ..Grounds::default() };
                // The permanent residence cards of 2023 are resident IDs that begin with 9.
                if digits.first() == Some(&9)
                    && let Some(kind) = self.kinds.of(Detector::ForeignResidentId)
                {
                    return Some(Found {
                        detector: Detector::ForeignResidentId,
                        kind,
                        confidence: 9_300,
                        grounds,
                        digits,
                    });
                }
                let confidence = if region { 9_800 } else { 9_300 };
                return Some(Found { detector: Detector::ResidentId, kind, confidence, grounds, digits });
            }
            if digits.len() == 15 && resident_id::is_old_form(digits) {
                let region = resident_id::has_known_region(digits);
                let grounds = Grounds { birth_date: true, region, ..Grounds::default() };
                if self.kinds.of(Detector::BankCard).is_none() || !self.is_card(digits) {
                    return Some(Found { detector: Detector::ResidentId, kind, confidence: 0, grounds, digits });
                }
            }
        }
        if let Some(kind) = self.kinds.of(Detector::Mobile)
            && plain
        {
            let plus = window.plus(place);
            let (skipped, plan) = match mobile::country_code(digits, plus) {
                Some((skipped, plan)) => (skipped, Some(plan)),
                None if plus == Plus::Absent => (0, mobile::national(digits)),
                None => (0, None),
            };
            if let Some(plan) = plan
                && window.is_one_number(skipped)
            {
                let country = skipped > 0;
                let dialled = plus == Plus::Present || digits.starts_with(&[0, 0]) || plan == mobile::Plan::Mainland;
                let confidence = match plan {
                    _ if country && dialled => 9_500,
                    _ if country => 0,
                    mobile::Plan::Mainland => 9_000,
                    _ => 0,
                };
                let grounds = Grounds { shape: true, country, ..Grounds::default() };
                let digits = digits.get(skipped..)?;
                return Some(Found { detector: Detector::Mobile, kind, confidence, grounds, digits });
            }
        }
        let kind = self.kinds.of(Detector::BankCard).filter(|_| plain)?;
        let issuer = self.issuers.find(digits)?;
        let checksum = bank_card::passes_luhn(digits);
        let grounds = Grounds { checksum, issuer: Some(issuer), ..Grounds::default() };
        // A wrong check digit is a slip of the pen where a word names the number as a card.
        let confidence = if checksum { 9_300 } else { 0 };
        let long = checksum || digits.len() >= 14;
        long.then_some(Found { detector: Detector::BankCard, kind, confidence, grounds, digits })
    }

    fn is_card(&self, digits: &[u8]) -> bool {
        self.issuers.find(digits).is_some() && bank_card::passes_luhn(digits)
    }
}

/// What stands beside a window of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// Words, before it or behind it.
    Words,
    /// Other digits of the run.
    Digits,
}
