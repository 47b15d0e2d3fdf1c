//! Mobile numbers of the mainland, Hong Kong, Macau and Taiwan, by the numbering plans of their regulators. Judges digits
//! and how they are grouped.

use super::resident_id::is_date;
use super::run::{Gap, Group};

/// Whose numbering plan a number follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plan {
    Mainland,
    HongKong,
    Macau,
    Taiwan,
}

impl Plan {
    /// The country code of ITU-T E.164.
    const fn country_code(self) -> &'static [u8] {
        match self {
            Self::Mainland => &[8, 6],
            Self::HongKong => &[8, 5, 2],
            Self::Macau => &[8, 5, 3],
            Self::Taiwan => &[8, 8, 6],
        }
    }

    /// Whether `national` is a mobile number of this plan, written without its country code.
    fn holds(self, national: &[u8]) -> bool {
        match (self, national) {
            // 1[3-9] and nine digits: MIIT, Telecommunications Network Numbering Plan (2017).
            (Self::Mainland, [1, 3..=9, ..]) => national.len() == 11,
            // OFCA, Numbering Plan for Telecommunications Services in Hong Kong: mobile numbers begin with 4 to 9.
            (Self::HongKong, [4..=9, ..]) => national.len() == 8,
            // CTT: mobile numbers begin with 6.
            (Self::Macau, [6, ..]) => national.len() == 8,
            // NCC: 09 and eight digits, without the 0 behind a country code.
            (Self::Taiwan, [9, ..]) => national.len() == 9,
            (Self::Taiwan, [0, 9, ..]) => national.len() == 10,
            _ => false,
        }
    }
}

/// How many digits of `digits` are a country code with or without its 00; and whose number follows.
///
/// `plus` says that a `+` stands before the digits. Without it and without 00, 852, 853 and 886 are digits of an order number as
/// well: only a word can tell.
pub(super) fn country_code(digits: &[u8], plus: Plus) -> Option<(usize, Plan)> {
    let (skipped, rest) = match (plus, digits) {
        (Plus::Absent, [0, 0, rest @ ..]) => (2, rest),
        _ => (0, digits),
    };
    [Plan::Mainland, Plan::HongKong, Plan::Macau, Plan::Taiwan].into_iter().find_map(|plan| {
        let national = rest.strip_prefix(plan.country_code())?;
        plan.holds(national).then_some((skipped + plan.country_code().len(), plan))
    })
}

/// Whether a `+` stands before the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plus {
    Absent,
    Present,
}

/// Whose number `digits` are without a country code. Those of Hong Kong, Macau and Taiwan are too plain to be told without a word beside them.
pub(super) fn national(digits: &[u8]) -> Option<Plan> {
    [Plan::Mainland, Plan::Macau, Plan::HongKong, Plan::Taiwan]
        .into_iter()
        .find(|plan| plan.holds(digits) && !(*plan == Plan::Taiwan && digits.len() == 9))
}

/// Whether parted groups may be one number, and not a date, an amount or a time stamp beside another number.
pub(super) fn is_one_number(groups: &[Group], value: impl Fn(&Group) -> u32) -> bool {
    let rest = groups.get(1..).unwrap_or_default();
    if rest.is_empty() {
        return true;
    }
    let dated = groups.windows(2).any(|pair| match pair {
        [year, month] if month.gap == Gap::Dash || month.gap == Gap::Dot => {
            year.len == 4 && (1900..2100).contains(&value(year)) && month.len <= 2 && (1..=12).contains(&value(month))
        }
        _ => false,
    });
    let stamped = groups.iter().any(|group| group.len >= 9 || group.len == 8 && is_date(value(group)));
    let first_gap = rest.first().map(|group| group.gap);
    let uniform = rest.iter().all(|group| Some(group.gap) == first_gap);
    let decimal = !uniform && rest.iter().any(|group| group.gap == Gap::Dot && group.gap_len == 1 && group.len <= 2);
    let lines = rest.iter().filter(|group| matches!(group.gap, Gap::Line | Gap::Mixed)).count();
    !dated && !stamped && !decimal && lines <= 2
}
