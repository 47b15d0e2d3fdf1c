//! Neighbouring groups of a run, seen as one number: how they are written and what stands around them. Knows no kinds.

use super::Place;
use crate::mask::mobile::{self, Plus};
use crate::mask::run::{Dress, Gap, Group, MAX_IGNORABLE, Run};
use crate::text::{Span, is_invisible};

/// The most digits of a value with its country code: 19, or 0086 and 11.
const MAX_DIGITS: usize = 19;
/// Neighbouring groups, seen as one number.
pub(super) struct Window<'a> {
    pub(super) run: &'a Run,
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) span: Span,
    /// The index of its first digit, and how many there are.
    begin: usize,
    pub(super) len: usize,
    pub(super) ignorable: usize,
    /// Whether no more than one character stands between any two groups.
    even: bool,
    pub(super) disguised: bool,
}

impl<'a> Window<'a> {
    /// No groups yet, from `first` on.
    pub(super) fn new(run: &'a Run, first: usize) -> Self {
        let begin = run.groups.get(first).map_or(0, |group| group.first);
        let start = run.spans.get(begin).map_or(0, |span| span.start);
        let span = Span::new(start, start);
        Self { run, first, end: first, span, begin, len: 0, ignorable: 0, even: true, disguised: false }
    }

    /// Takes in the next group; `false` when there is none, or when no value can be written so: too long, a bracket
    /// elsewhere than behind its first group, or too much between.
    pub(super) fn grow(&mut self) -> bool {
        let Some(group) = self.run.groups.get(self.end) else { return false };
        let (grown, taken) = (self.len + group.len, self.end - self.first);
        if grown > MAX_DIGITS {
            return false;
        }
        if taken > 0 {
            self.ignorable += group.gap_len;
            self.even &= group.gap_len <= 1;
        }
        self.ignorable += group.invisible;
        self.disguised |= group.disguised;
        // +86(138)12345678: brackets around the second group open before it and close behind it.
        let closes = taken == 2 && self.run.groups.get(self.first + 1).is_some_and(|second| second.gap == Gap::Bracket);
        // 1234 567(8): an identity card of Macau.
        let check = group.len == 1 && self.len == 7;
        if (taken > 1 && group.gap == Gap::Bracket && !closes && !check)
            || (self.ignorable > MAX_IGNORABLE && !self.even)
        {
            return false;
        }
        (self.len, self.end, self.span.end) = (grown, self.end + 1, group.end);
        true
    }

    pub(super) fn groups(&self) -> &[Group] {
        self.run.groups.get(self.first..self.end).unwrap_or_default()
    }

    /// The digits from its first to the end of the run.
    pub(super) fn rest(&self) -> &[u8] {
        self.run.digits.get(self.begin..).unwrap_or_default()
    }

    pub(super) fn digits(&self) -> &[u8] {
        self.run.digits.get(self.begin..self.begin + self.len).unwrap_or_default()
    }

    /// Whether a `+` stands before the first digit.
    pub(super) fn plus(&self, place: Place<'_>) -> Plus {
        let before = place.text.get(place.floor..self.span.start).unwrap_or_default();
        let before = before.trim_end_matches(|it| matches!(it, ' ' | '(' | '（') || is_invisible(it));
        if before.ends_with(['+', '＋']) { Plus::Present } else { Plus::Absent }
    }

    /// Where the span begins when it takes in the `+` and the bracket before its country code.
    pub(super) fn opening(&self, place: Place<'_>) -> Option<usize> {
        let groups = self.run.groups.get(self.first..self.end)?;
        let bracketed = groups.first().zip(groups.get(1)).is_some_and(|(first, second)| {
            let next = self.run.spans.get(second.first).map_or(first.end, |span| span.start);
            let gap = place.text.get(first.end..next).unwrap_or_default();
            matches!(second.gap, Gap::Bracket | Gap::Mixed) && gap.contains(['(', ')', '（', '）'])
        });
        let before = place.text.get(place.floor..self.span.start)?;
        let signed = Some(before.trim_end_matches(is_invisible)).filter(|signed| signed.ends_with(['+', '＋']));
        let plus = signed.unwrap_or(before).trim_end_matches(['+', '＋']);
        let start = if bracketed { plus.strip_suffix(['(', '（']).unwrap_or(plus) } else { plus };
        // A sign that touches other digits stays, or those would touch the digits that are kept.
        let touches = start.ends_with(|last: char| last.is_ascii_digit());
        (start.len() < before.len() && !touches).then_some(place.floor + start.len())
    }

    /// Whether room or a change of dress stands between its groups, a country code apart.
    pub(super) fn is_parted(&self, country: bool) -> bool {
        let own = 1 + usize::from(country && self.has_own_prefix());
        let groups = self.run.groups.get((self.first + own).saturating_sub(1)..self.end).unwrap_or_default();
        groups.windows(2).any(|pair| matches!(pair, [one, next] if next.gap != Gap::None || one.dress != next.dress))
    }

    /// Whether it is the run with no line between, or groups of four, in one dress: a numeral may belong to the words behind.
    pub(super) fn is_whole(&self) -> bool {
        let groups = self.groups();
        let of_four = match groups {
            [head @ .., last] => last.len <= 4 && head.iter().all(|group| group.len == 4),
            [] => false,
        };
        let lines = groups.iter().skip(1).any(|group| matches!(group.gap, Gap::Line | Gap::Mixed));
        let plain = groups.iter().all(|group| group.dress == Dress::Plain);
        plain && (of_four || (!lines && self.first == 0 && self.end == self.run.groups.len()))
    }

    pub(super) fn trails(&self) -> bool {
        let groups = self.run.groups.get(self.first..self.end).unwrap_or_default();
        match groups {
            [head @ .., last] if last.dress == Dress::Han && last.len <= 2 => {
                let first = head.first().map(|group| group.dress);
                first.is_some() && first != Some(Dress::Han) && head.iter().all(|group| Some(group.dress) == first)
            }
            _ => false,
        }
    }

    /// Whether the first group is short enough to be a country code alone, with or without its 00.
    pub(super) fn has_own_prefix(&self) -> bool {
        self.end - self.first > 1 && self.run.groups.get(self.first).is_some_and(|group| group.len <= 5)
    }

    /// Whether the groups behind the country code may be one mobile number.
    pub(super) fn is_one_number(&self, country_digits: usize) -> bool {
        let groups = self.run.groups.get(self.first..self.end).unwrap_or_default();
        let own = usize::from(country_digits > 0 && self.has_own_prefix());
        mobile::is_one_number(groups.get(own..).unwrap_or_default(), |group| self.run.value(group))
    }
}
