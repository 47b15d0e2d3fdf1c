//! Values as a language writes them, by the catalogue's formats. Holds no words of its own.

use super::template::fill;
use crate::policy::{Formats, Plural};
use chrono::{DateTime, Datelike, NaiveDateTime, Timelike};
use std::fmt::Write;

/// An amount of `minor_units`, of which `decimals` digits stand behind the point; those are left out when they are all zero.
pub(super) fn number(out: &mut String, minor_units: i64, decimals: u32) {
    let unit = 10u64.saturating_pow(decimals);
    let (whole, fraction) = (minor_units.unsigned_abs() / unit, minor_units.unsigned_abs() % unit);
    if minor_units < 0 {
        out.push('-');
    }
    grouped(out, whole);
    if fraction > 0 {
        let width = usize::try_from(decimals).unwrap_or_default();
        let _ = write!(out, ".{fraction:0width$}");
    }
}

/// `whole` with a comma before every three digits.
fn grouped(out: &mut String, whole: u64) {
    if whole >= 1_000 {
        grouped(out, whole / 1_000);
        let _ = write!(out, ",{:03}", whole % 1_000);
    } else {
        let _ = write!(out, "{whole}");
    }
}

/// A share in ten-thousandths, as hundredths.
pub(super) fn share(out: &mut String, formats: &Formats, ten_thousandths: i32) {
    let _ = fill(out, &formats.share, |out, _| {
        let (whole, fraction) = (ten_thousandths / 100, ten_thousandths % 100);
        let _ = match (fraction, fraction % 10) {
            (0, _) => write!(out, "{whole}"),
            (_, 0) => write!(out, "{whole}.{}", fraction / 10),
            _ => write!(out, "{whole}.{fraction:02}"),
        };
        true
    });
}

/// A length of time by its two greatest units, cut after them.
pub(super) fn duration(out: &mut String, formats: &Formats, milliseconds: i64) {
    let seconds = milliseconds.unsigned_abs() / 1_000;
    if milliseconds < 0 {
        out.push('-');
    }
    let parts = [
        (seconds / 86_400, &formats.days),
        (seconds / 3_600 % 24, &formats.hours),
        (seconds / 60 % 60, &formats.minutes),
        (seconds % 60, &formats.seconds),
    ];
    let first = parts.iter().position(|(count, _)| *count > 0).unwrap_or(parts.len() - 1);
    for (index, (count, plural)) in parts.iter().skip(first).take(2).enumerate() {
        if index > 0 {
            if *count == 0 {
                break;
            }
            out.push_str(&formats.between);
        }
        counted(out, plural, *count);
    }
}

fn counted(out: &mut String, plural: &Plural, count: u64) {
    let pattern = if count == 1 { &plural.one } else { &plural.other };
    let _ = fill(out, pattern, |out, _| write!(out, "{count}").is_ok());
}

/// An instant of wall time, in milliseconds as if the zone were UTC; seen from `now` where one is given.
pub(crate) fn instant(out: &mut String, formats: &Formats, wall: i64, now: Option<i64>) {
    let at = civil(wall);
    let pattern = match now.map(civil) {
        Some(now) if now.date() == at.date() => &formats.today,
        Some(now) if now.date().succ_opt() == Some(at.date()) => &formats.tomorrow,
        Some(now) if now.year() == at.year() => &formats.this_year,
        _ => &formats.instant,
    };
    let _ = fill(out, pattern, |out, name| match name {
        "year" => write!(out, "{}", at.year()).is_ok(),
        "month" => {
            let month = usize::try_from(at.month0()).ok().and_then(|month| formats.months.get(month));
            out.push_str(month.map_or("", String::as_str));
            true
        }
        "day" => write!(out, "{}", at.day()).is_ok(),
        _ => write!(out, "{:02}:{:02}", at.hour(), at.minute()).is_ok(),
    });
}

fn civil(wall: i64) -> NaiveDateTime {
    DateTime::from_timestamp_millis(wall).unwrap_or_default().naive_utc()
}
