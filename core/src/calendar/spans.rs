//! Stretches of working time on one line of milliseconds, with prefix sums. Knows neither zones nor dates.

use crate::order;

/// A stretch [start, end) in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stretch {
    pub(crate) start: i64,
    pub(crate) end: i64,
}

/// A stretch with the working time before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    start: i64,
    end: i64,
    before: i64,
}

/// Disjoint stretches in order, each with the working time before it, so that any distance costs two look-ups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spans {
    entries: Vec<Entry>,
    total: i64,
    by_start: Guide,
    by_worked: Guide,
}

impl Spans {
    /// Stretches in any order; those that touch or overlap count once, empty ones not at all.
    pub(crate) fn new(mut stretches: Vec<Stretch>) -> Self {
        stretches.retain(|stretch| stretch.start < stretch.end);
        order::by(&mut stretches, Ord::cmp);
        stretches.dedup_by(|next, kept| {
            let joins = next.start <= kept.end;
            if joins {
                kept.end = kept.end.max(next.end);
            }
            joins
        });
        let mut total = 0;
        let entries: Vec<Entry> = stretches
            .iter()
            .map(|stretch| {
                let before = total;
                total += stretch.end - stretch.start;
                Entry { start: stretch.start, end: stretch.end, before }
            })
            .collect();
        let by_start = Guide::new(&entries, |entry| entry.start);
        let by_worked = Guide::new(&entries, |entry| entry.before);
        Self { entries, total, by_start, by_worked }
    }

    /// All the working time.
    pub(crate) fn total(&self) -> i64 {
        self.total
    }

    /// The working time before `at`.
    pub(crate) fn worked_until(&self, at: i64) -> i64 {
        let entry = self.last(&self.by_start, at, |entry| entry.start < at);
        entry.map_or(0, |entry| entry.before + at.min(entry.end) - entry.start)
    }

    /// The earliest instant at which `worked` has passed; `None` unless 0 < `worked` ≤ total.
    pub(crate) fn earliest(&self, worked: i64) -> Option<i64> {
        if worked > self.total {
            return None;
        }
        let entry = self.last(&self.by_worked, worked, |entry| entry.before < worked)?;
        Some(entry.start + worked - entry.before)
    }

    /// The latest instant at which no more than `worked` has passed; `None` unless 0 ≤ `worked` < total.
    pub(crate) fn latest(&self, worked: i64) -> Option<i64> {
        if worked >= self.total {
            return None;
        }
        let entry = self.last(&self.by_worked, worked, |entry| entry.before <= worked)?;
        Some(entry.start + worked - entry.before)
    }

    /// The earliest working instant at or after `at`.
    pub(crate) fn next(&self, at: i64) -> Option<i64> {
        let begun = self.by_start.count(&self.entries, at, |entry| entry.start <= at);
        let current = begun.checked_sub(1).and_then(|index| self.entries.get(index));
        match current {
            Some(entry) if at < entry.end => Some(at),
            _ => self.entries.get(begun).map(|entry| entry.start),
        }
    }

    /// The last entry for which `holds`; it holds of the entries whose key lies before `key` and not of those after.
    fn last(&self, guide: &Guide, key: i64, holds: impl Fn(&Entry) -> bool) -> Option<&Entry> {
        self.entries.get(guide.count(&self.entries, key, holds).checked_sub(1)?)
    }
}

/// Buckets of equal width over ascending keys, each with the number of entries before it: a search looks into one bucket,
/// which holds about one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Guide {
    origin: i64,
    shift: u32,
    /// For each bucket, and for the end of the last.
    before: Vec<u32>,
}

impl Guide {
    fn new(entries: &[Entry], key: impl Fn(&Entry) -> i64) -> Self {
        let origin = entries.first().map_or(0, &key);
        let width = entries.last().map_or(0, &key) - origin;
        let most = i64::try_from(entries.len()).unwrap_or(i64::MAX).max(1);
        let shift = (0..63).find(|shift| width >> shift < most).unwrap_or(63);
        let mut before = Vec::with_capacity(entries.len() + 1);
        let mut passed = 0_u32;
        for entry in entries {
            let bucket = usize::try_from((key(entry) - origin) >> shift).unwrap_or(0);
            if before.len() <= bucket {
                before.resize(bucket + 1, passed);
            }
            passed = passed.saturating_add(1);
        }
        before.push(passed);
        Self { origin, shift, before }
    }

    /// How many entries `holds` holds of: of all whose key lies in an earlier bucket than `key`, and of none in a later.
    fn count(&self, entries: &[Entry], key: i64, holds: impl Fn(&Entry) -> bool) -> usize {
        let Some(since) = key.checked_sub(self.origin).filter(|since| *since >= 0) else { return 0 };
        let bucket = usize::try_from(since >> self.shift).unwrap_or(usize::MAX);
        let bound = |bucket: usize| self.before.get(bucket).map(|count| *count as usize);
        let (Some(from), Some(to)) = (bound(bucket), bucket.checked_add(1).and_then(bound)) else {
            return entries.len();
        };
        from + entries.get(from..to).map_or(0, |entries| entries.partition_point(holds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Straight from the definitions, without sums or buckets.
    fn worked(stretches: &[Stretch], at: i64) -> i64 {
        (0..at)
            .filter(|moment| stretches.iter().any(|stretch| stretch.start <= *moment && *moment < stretch.end))
            .count() as i64
    }

    proptest! {
        #[test]
        fn look_ups_follow_the_definitions(
            bounds in prop::collection::vec((0..400_i64, 0..40_i64), 0..20),
            at in -10..450_i64,
        ) {
            let stretches: Vec<Stretch> =
                bounds.iter().map(|(start, length)| Stretch { start: *start, end: start + length }).collect();
            let spans = Spans::new(stretches.clone());
            prop_assert_eq!(spans.total(), worked(&stretches, 500));
            prop_assert_eq!(spans.worked_until(at), worked(&stretches, at));
            let open = |moment: &i64| worked(&stretches, moment + 1) > worked(&stretches, *moment);
            prop_assert_eq!(spans.next(at), (at.max(0)..500).find(open));
            let earliest = (0..500).find(|moment| worked(&stretches, *moment) >= at).filter(|_| at > 0);
            prop_assert_eq!(spans.earliest(at), earliest);
            let latest = (0..500).rev().find(|moment| worked(&stretches, *moment) <= at);
            prop_assert_eq!(spans.latest(at), latest.filter(|_| 0 <= at && at < spans.total()));
        }
    }
}
