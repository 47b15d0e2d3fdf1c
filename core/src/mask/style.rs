//! Writes what stands in a value's place. Sees plain forms and never the rest of the text.

use super::finding::MaskStyle;
use super::hidden::{LOCAL_STARS, MIN_STARS};
use super::run::TEN;
use super::value::{Detector, Plain, Value};
use std::fmt::Write;

/// Stars for a value whose length is not told.
const FIXED_STARS: usize = 8;

/// Writes the replacement of `value` to `out`; `number` is that of its numbered label.
pub(super) fn write(out: &mut String, value: &Value, style: MaskStyle, label: &str, number: u64) {
    match style {
        MaskStyle::KeepEnds => keep_ends(out, value),
        MaskStyle::Full if value.detector.is_secret() => stars(out, FIXED_STARS),
        MaskStyle::Full => stars(out, length(&value.plain).max(MIN_STARS)),
        MaskStyle::Label => {
            // Writing to a string cannot fail.
            let _ = write!(out, "[{label}]");
        }
        MaskStyle::NumberedLabel => {
            let _ = write!(out, "[{label}{number}]");
        }
    }
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
fn kept_ends(detector: Detector, digits: usize) -> (usize, usize) {
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
