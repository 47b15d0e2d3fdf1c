//! The kinds that digits may be of, by how many they are, how they begin and their check digits. Reads no words.

use super::window::Window;
use super::{Judge, Place};
use crate::mask::bank_card;
use crate::mask::detect::is_credit_code;
use crate::mask::landline;
use crate::mask::mobile::{self, Plus};
use crate::mask::resident_id;
use crate::mask::run::{Gap, TEN};
use crate::mask::value::{Detector, Proof};

/// A kind that digits may be of: its detector, its place, how sure, by which proofs, and its own digits.
pub(super) type Found<'d> = (Detector, usize, i32, Proof, &'d [u8]);

impl Judge<'_> {
    /// Whether any kind may have these digits: a cheap test that most windows fail. Numbers of 8 to 10 digits that a word
    /// names (Hong Kong's mobiles, permits, foreign passports) are not among them; `beside` says where a word may stand.
    pub(super) fn may_be(&self, digits: &[u8], beside: Beside) -> bool {
        let length = digits.len();
        let dialled = match digits.strip_prefix(&[0, 0]).unwrap_or(digits) {
            [8, 6, national @ ..] => national.len() == 11,
            [8, 5, 2 | 3, national @ ..] => national.len() == 8,
            [8, 8, 6, national @ ..] => matches!(national.len(), 9 | 10),
            _ => false,
        };
        let national = match digits {
            [0, 9, ..] => matches!(length, 10..=12),
            [1, 3..=9, ..] => length == 11,
            [0, ..] => matches!(length, 11 | 12),
            // Macau's identity cards in brackets.
            [1 | 5 | 7, ..] => length == 8,
            _ => false,
        };
        let identity = match length {
            15 => resident_id::is_old_form(digits),
            17 | 18 => resident_id::has_date(digits) || (length == 18 && is_credit_code_of_digits(digits)),
            _ => false,
        };
        // One with a wrong check digit asks for a word.
        let card =
            || self.issuers.find(digits).is_some() && (beside == Beside::Words || bank_card::passes_luhn(digits));
        dialled || national || identity || (length >= 12 && card())
    }

    /// The kinds that the digits may be of; a confidence of zero asks for a word.
    pub(super) fn kinds_of<'d>(&self, window: &'d Window<'_>, place: Place<'_>) -> impl Iterator<Item = Found<'d>> {
        let digits = window.digits();
        let first = self.kind_of(window, digits, place);
        let others = if digits.contains(&TEN) { [None, None] } else { self.other_kinds(window, digits) };
        first
            .into_iter()
            .chain(others.into_iter().flatten())
            .chain(self.mistyped_resident_id(digits))
            .chain(self.mistyped_card(digits))
    }

    /// A resident ID whose check character is wrong or is none: its date of birth and a word tell.
    fn mistyped_resident_id<'d>(&self, digits: &'d [u8]) -> Option<Found<'d>> {
        let kind = self.kinds.of(Detector::ResidentId)?;
        if !resident_id::is_mistyped(digits) {
            return None;
        }
        let region = resident_id::has_known_region(digits);
        let proof = Proof { birth_date: true, region, ..Proof::default() };
        Some((Detector::ResidentId, kind, 0, proof, digits))
    }

    /// A card of 15 digits whose check digit is wrong, and that may be an old resident ID as well: a word tells.
    fn mistyped_card<'d>(&self, digits: &'d [u8]) -> Option<Found<'d>> {
        let kind = self.kinds.of(Detector::BankCard)?;
        let issuer = self.issuers.find(digits)?;
        let both = digits.len() == 15 && resident_id::is_old_form(digits) && !bank_card::passes_luhn(digits);
        both.then(|| (Detector::BankCard, kind, 0, Proof { issuer: Some(issuer), ..Proof::default() }, digits))
    }

    fn other_kinds<'d>(&self, window: &'d Window<'_>, digits: &'d [u8]) -> [Option<Found<'d>>; 2] {
        let groups = window.groups();
        let bracketed =
            matches!(groups, [.., last] if groups.len() > 1 && last.len == 1 && matches!(last.gap, Gap::Bracket));
        let found = |detector: Detector, confidence: i32, checksum: bool| {
            let kind = self.kinds.of(detector)?;
            Some((detector, kind, confidence, Proof { checksum, shape: true, ..Proof::default() }, digits))
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
                is_credit_code_of_digits(digits)
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
            let region = resident_id::has_known_region(digits);
            if digits.len() == 18 && resident_id::is_valid(digits) {
                let proof = Proof { checksum: true, birth_date: true, region, ..Proof::default() };
                // The permanent residence cards of 2023 are resident IDs that begin with 9.
                if digits.first() == Some(&9)
                    && let Some(kind) = self.kinds.of(Detector::ForeignResidentId)
                {
                    return Some((Detector::ForeignResidentId, kind, 9_300, proof, digits));
                }
                return Some((Detector::ResidentId, kind, if region { 9_800 } else { 9_300 }, proof, digits));
            }
            if digits.len() == 15 && resident_id::is_old_form(digits) {
                let proof = Proof { birth_date: true, region, ..Proof::default() };
                if self.kinds.of(Detector::BankCard).is_none() || !self.is_card(digits) {
                    return Some((Detector::ResidentId, kind, 0, proof, digits));
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
                let proof = Proof { shape: true, country, ..Proof::default() };
                return Some((Detector::Mobile, kind, confidence, proof, digits.get(skipped..)?));
            }
        }
        let kind = self.kinds.of(Detector::BankCard).filter(|_| plain)?;
        let issuer = self.issuers.find(digits)?;
        let checksum = bank_card::passes_luhn(digits);
        let proof = Proof { checksum, issuer: Some(issuer), ..Proof::default() };
        // A wrong check digit is a slip of the pen where a word names the number as a card.
        let confidence = if checksum { 9_300 } else { 0 };
        let long = checksum || digits.len() >= 14;
        long.then_some((Detector::BankCard, kind, confidence, proof, digits))
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

fn is_credit_code_of_digits(digits: &[u8]) -> bool {
    let mut text = [0; 18];
    text.iter_mut().zip(digits).for_each(|(to, digit)| *to = b'0' + digit);
    digits.len() == text.len() && is_credit_code(&text)
}
