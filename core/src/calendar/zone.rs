//! Time zones as lists of transitions. Knows no working hours.

use super::date::Date;
use super::spans::Stretch;
use std::borrow::Cow;

/// The release of the IANA time zone database that the embedded zones were read from.
pub(crate) const ZONE_DATA_VERSION: &str = "2025b";

/// The farthest that any zone's wall time has been from UTC, rounded up, in milliseconds.
const FARTHEST_OFFSET: i64 = 26 * 3_600_000;

/// From an instant on, wall time is UTC plus an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Transition {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub(crate) at: i64,
    /// Seconds to add to UTC.
    pub(crate) offset: i32,
}

/// A zone: the offset at 1970-01-01T00:00:00Z and every transition since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Zone {
    pub(crate) name: Cow<'static, str>,
    pub(crate) initial_offset: i32,
    pub(crate) transitions: Cow<'static, [Transition]>,
}

const fn transition(at: i64, offset: i32) -> Transition {
    Transition { at, offset }
}

/// Asia/Shanghai: +08:00, with summer time in 1986 to 1991; +08:00 without a break since 1991-09-15.
const SHANGHAI: Zone = Zone {
    name: Cow::Borrowed("Asia/Shanghai"),
    initial_offset: 28_800,
    transitions: Cow::Borrowed(&[
        transition(515_527_200, 32_400),
        transition(527_014_800, 28_800),
        transition(545_162_400, 32_400),
        transition(558_464_400, 28_800),
        transition(577_216_800, 32_400),
        transition(589_914_000, 28_800),
        transition(608_666_400, 32_400),
        transition(621_968_400, 28_800),
        transition(640_116_000, 32_400),
        transition(653_418_000, 28_800),
        transition(671_565_600, 32_400),
        transition(684_867_600, 28_800),
    ]),
};

const UTC: Zone = Zone { name: Cow::Borrowed("UTC"), initial_offset: 0, transitions: Cow::Borrowed(&[]) };

impl Zone {
    /// The zones of this build, in order of name.
    pub(crate) const EMBEDDED: &'static [Self] = &[SHANGHAI, UTC];

    /// Milliseconds from UTC to wall time at an instant.
    pub(crate) fn offset_at(&self, instant: i64) -> i64 {
        let after = self.transitions.partition_point(|transition| transition.at * 1_000 <= instant);
        self.offset_before(after)
    }

    /// The date of wall time at an instant.
    pub(crate) fn date_at(&self, instant: i64) -> Date {
        let local = instant + self.offset_at(instant);
        Date::from_days(i32::try_from(local.div_euclid(super::date::DAY)).unwrap_or_default())
    }

    /// The instants whose wall time lies in [start, end): a repeated hour twice, a skipped hour not at all.
    pub(crate) fn instants(&self, start: i64, end: i64) -> impl Iterator<Item = Stretch> {
        let first = self.transitions.partition_point(|transition| transition.at * 1_000 <= start - FARTHEST_OFFSET);
        let beginnings = std::iter::once(i64::MIN / 2)
            .chain(self.transitions.iter().skip(first).map(|transition| transition.at * 1_000))
            .take_while(move |begins| *begins < end + FARTHEST_OFFSET);
        beginnings.zip(first..).filter_map(move |(begins, segment)| {
            let offset = self.offset_before(segment);
            let ends = self.transitions.get(segment).map_or(i64::MAX / 2, |transition| transition.at * 1_000);
            let stretch = Stretch { start: begins.max(start - offset), end: ends.min(end - offset) };
            (stretch.start < stretch.end).then_some(stretch)
        })
    }

    /// Milliseconds from UTC to wall time before transition number `index`.
    fn offset_before(&self, index: usize) -> i64 {
        let transition = index.checked_sub(1).and_then(|index| self.transitions.get(index));
        i64::from(transition.map_or(self.initial_offset, |transition| transition.offset)) * 1_000
    }
}
