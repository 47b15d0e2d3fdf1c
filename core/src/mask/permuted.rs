//! Another value of the same form: keeps what makes a number one of its kind (issuer, region, operator), lets the vault move
//! the rest, and sets the check digit right. Sees digits only.

use super::bank_card;
use super::resident_id;
use super::run::TEN;
use super::value::Detector;
use super::vault::Vault;
use crate::ids::FindingKind;
use chrono::{Datelike, Days, NaiveDate};

/// The years of birth dates that resident IDs are read with.
const FIRST_DAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(1900, 1, 1);
const DAYS: u64 = 73_049;
const DAYS_OF_THE_CENTURY: u64 = 36_524;

/// The digits that stand for `digits`; `None` where the kind has no such form.
pub(super) fn digits(vault: &Vault<'_>, kind: &FindingKind, detector: Detector, digits: &[u8]) -> Option<Vec<u8>> {
    match detector {
        // One whose check character is missing has no form that another could take.
        Detector::ResidentId if digits.len() != 17 => resident(vault, kind, digits),
        Detector::BankCard => card(vault, kind, digits),
        Detector::Mobile => mobile(vault, kind, digits),
        _ => None,
    }
}

/// Keeps the issuer's digits: six of a long number, four of a short one, whose rest would be too few to move.
fn card(vault: &Vault<'_>, kind: &FindingKind, digits: &[u8]) -> Option<Vec<u8>> {
    let head = if digits.len() >= 16 { 6 } else { 4 };
    let (body, check) = digits.split_at_checked(digits.len().checked_sub(1)?)?;
    let (fixed, moved) = body.split_at_checked(head)?;
    let mut out = moved_digits(vault, kind, fixed, moved)?;
    // A number that a word named as a card may have a wrong check digit, and then stays as wrong.
    let wrong = (check.first()? + 10 - bank_card::check_digit(body)) % 10;
    out.push((bank_card::check_digit(&out) + wrong) % 10);
    Some(out)
}

/// Keeps the digits that name the operator or the country's plan.
fn mobile(vault: &Vault<'_>, kind: &FindingKind, digits: &[u8]) -> Option<Vec<u8>> {
    let head = match digits.len() {
        11.. => 3,
        9..=10 => 2,
        _ => 1,
    };
    let (fixed, moved) = digits.split_at_checked(head)?;
    moved_digits(vault, kind, fixed, moved)
}

/// Keeps the region; the date of birth and the number of that day become others.
fn resident(vault: &Vault<'_>, kind: &FindingKind, digits: &[u8]) -> Option<Vec<u8>> {
    const NUMBERS: u64 = 1_000;
    // The older form has two digits of the year and no check character.
    let (year_digits, century, days) = if digits.len() == 18 { (4, 0, DAYS) } else { (2, 19, DAYS_OF_THE_CENTURY) };
    let (region, rest) = digits.split_at_checked(6)?;
    let (date, rest) = rest.split_at_checked(year_digits + 4)?;
    let number = u64::from(resident_id::number(rest.get(..3)?));
    let day = day_of(century * 1_000_000 + resident_id::number(date))?;
    let moved = vault.permute(kind, region, day * NUMBERS + number, days * NUMBERS)?;
    let date = FIRST_DAY?.checked_add_days(Days::new(moved / NUMBERS))?;
    let date = u64::from(date.year().unsigned_abs()) * 10_000 + u64::from(date.month() * 100 + date.day());
    let mut out: Vec<u8> = region.iter().copied().chain(decimal(date, year_digits + 4)).collect();
    out.extend(decimal(moved % NUMBERS, 3));
    if digits.len() == 18 {
        out.push(resident_id::check_character(&out));
    }
    Some(out)
}

/// How many days `date`, as YYYYMMDD, is behind the first.
fn day_of(date: u32) -> Option<u64> {
    let date = NaiveDate::from_ymd_opt(i32::try_from(date / 10_000).ok()?, date / 100 % 100, date % 100)?;
    u64::try_from(date.signed_duration_since(FIRST_DAY?).num_days()).ok()
}

fn moved_digits(vault: &Vault<'_>, kind: &FindingKind, fixed: &[u8], moved: &[u8]) -> Option<Vec<u8>> {
    if moved.contains(&TEN) {
        return None;
    }
    let place = moved.iter().fold(0_u64, |number, digit| number * 10 + u64::from(*digit));
    let count = 10_u64.checked_pow(u32::try_from(moved.len()).ok()?)?;
    let moved_to = vault.permute(kind, fixed, place, count)?;
    Some(fixed.iter().copied().chain(decimal(moved_to, moved.len())).collect())
}

/// `number` in `digits` decimal digits.
fn decimal(number: u64, digits: usize) -> impl Iterator<Item = u8> {
    (0..digits as u32).rev().map(move |at| (number / 10_u64.pow(at) % 10) as u8)
}
