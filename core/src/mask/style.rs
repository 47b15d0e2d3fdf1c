//! Writes what stands in a value's place. Sees the value and never the rest of the text.

use super::hidden::{LOCAL_STARS, MIN_STARS};
use super::hiding::Hiding;
use super::options::MaskStyle;
use super::permuted;
use super::run::TEN;
use super::token::write_hash;
use super::value::{Detector, Plain, Value};
use crate::policy::MaskKind;
use std::fmt::Write;

/// How many stars hide a value whose length is not told.
const FIXED_STARS: usize = 8;

/// A value to hide.
pub(super) struct Hidden<'a> {
    pub(super) value: &'a Value,
    pub(super) kind: &'a MaskKind,
    /// The value as the text has it.
    pub(super) text: &'a str,
    /// Its place among the values of the call.
    pub(super) index: usize,
    /// The number of its numbered label.
    pub(super) number: Option<u64>,
}

/// Writes what stands in the place of `hidden`. What cannot be made as asked is hidden by stars, never shown.
pub(super) fn write(out: &mut String, hidden: &Hidden<'_>, hiding: &Hiding<'_>) {
    let Hidden { value, kind, text, index, number } = *hidden;
    let made = match hiding.style(value.kind) {
        MaskStyle::KeepEnds => {
            keep_ends(out, value);
            Some(())
        }
        MaskStyle::Full if !value.detector.is_secret() => {
            stars(out, length(&value.plain).max(MIN_STARS));
            Some(())
        }
        MaskStyle::Full | MaskStyle::Fixed => None,
        // Writing to a string cannot fail.
        MaskStyle::Label => write!(out, "[{}]", kind.label).ok(),
        MaskStyle::NumberedLabel => match number {
            Some(number) => write!(out, "[{}{number}]", kind.label).ok(),
            None => write!(out, "[{}]", kind.label).ok(),
        },
        MaskStyle::KeyedHash => keyed_hash(out, hidden, hiding),
        MaskStyle::FormatPreserving => {
            format_preserving(out, hidden, hiding).or_else(|| keyed_hash(out, hidden, hiding))
        }
        MaskStyle::Sealed => hiding.vault().and_then(|vault| vault.seal(out, &kind.label, &kind.id, text, index)),
    };
    if made.is_none() {
        stars(out, FIXED_STARS);
    }
}

fn keyed_hash(out: &mut String, hidden: &Hidden<'_>, hiding: &Hiding<'_>) -> Option<()> {
    let hash = hiding.vault()?.hash(&hidden.kind.id, &hidden.value.plain.key())?;
    write_hash(out, &hidden.kind.label, &hash);
    Some(())
}

fn format_preserving(out: &mut String, hidden: &Hidden<'_>, hiding: &Hiding<'_>) -> Option<()> {
    let Plain::Number { digits, len } = &hidden.value.plain else { return None };
    let digits = permuted::digits(hiding.vault()?, &hidden.kind.id, hidden.value.detector, digits.get(..*len)?)?;
    write_digits(out, &digits);
    Some(())
}

fn keep_ends(out: &mut String, value: &Value) {
    match &value.plain {
        Plain::Number { digits, len } => {
            let digits = digits.get(..*len).unwrap_or_default();
            let (head, tail) = kept_ends(value.detector, digits.len());
            let hidden = digits.len().saturating_sub(head + tail).max(MIN_STARS);
            write_digits(out, digits.get(..head).unwrap_or_default());
            stars(out, hidden);
            write_digits(out, digits.get(digits.len().saturating_sub(tail)..).unwrap_or_default());
        }
        // No source says which of its ends may be shown.
        Plain::Text(_) => stars(out, FIXED_STARS),
        Plain::Email { local, domain } => {
            // The first character and the domain, as hutool's DesensitizedUtil.email and Aliyun's data security centre
            // do; always as many stars, so that the length is not told.
            let mut characters = local.chars();
            match (characters.next(), characters.next()) {
                (Some(first), Some(_)) => {
                    out.push(first);
                    stars(out, LOCAL_STARS);
                }
                _ => stars(out, LOCAL_STARS + 1),
            }
            out.push('@');
            out.push_str(domain);
        }
    }
}

/// How many digits are kept before and after the stars.
pub(super) fn kept_ends(detector: Detector, digits: usize) -> (usize, usize) {
    match (detector, digits) {
        // PCI DSS 4.0.1, requirement 3.4.1: at most the issuer's range and the last four. Shorter numbers keep less, so that at least four digits are hidden.
        (Detector::BankCard, 16..) => (6, 4),
        (Detector::BankCard, _) => (4, 4),
        // The first and the last two, as hutool's DesensitizedUtil.idCardNum documents: region, birth date and sex stay
        // hidden. The longer 6 + 4 also in use leaves only the date of birth to be guessed against the check character.
        (Detector::ResidentId | Detector::ForeignResidentId, _) => (1, 2),
        // GB/T 35273-2020 asks for de-identified display; 3 + 4 is how mainland operators and wallets show a number.
        (Detector::Mobile, 11) => (3, 4),
        (Detector::Mobile, 9..) => (3, 2),
        (Detector::Mobile, _) => (2, 2),
        // The first four and the last two, as hutool's DesensitizedUtil.fixedPhone documents.
        (Detector::Landline, _) => (4, 2),
        // No source says which of their ends may be shown.
        _ => (0, 0),
    }
}

fn length(plain: &Plain) -> usize {
    match plain {
        Plain::Number { len, .. } => *len,
        Plain::Email { local, domain } => local.chars().count() + 1 + domain.chars().count(),
        Plain::Text(text) => text.chars().count(),
    }
}

fn stars(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n('*', count));
}

fn write_digits(out: &mut String, digits: &[u8]) {
    out.extend(digits.iter().map(|digit| if *digit == TEN { 'X' } else { char::from(b'0' + digit) }));
}
