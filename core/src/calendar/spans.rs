//! Stretches of working time on one line of milliseconds, with prefix sums. Knows neither zones nor dates.

/// A stretch [start, end) in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stretch {
    pub(crate) start: i64,
    pub(crate) end: i64,
}

/// Disjoint stretches in order, each with the working time before it, so that any distance costs two binary searches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spans {
    starts: Vec<i64>,
    ends: Vec<i64>,
    before: Vec<i64>,
    total: i64,
}

impl Spans {
    /// Stretches in any order; those that touch or overlap count once, empty ones not at all.
    pub(crate) fn new(mut stretches: Vec<Stretch>) -> Self {
        stretches.retain(|stretch| stretch.start < stretch.end);
        stretches.sort_unstable();
        stretches.dedup_by(|next, kept| {
            let joins = next.start <= kept.end;
            if joins {
                kept.end = kept.end.max(next.end);
            }
            joins
        });
        let mut total = 0;
        let before = stretches
            .iter()
            .map(|stretch| {
                let before = total;
                total += stretch.end - stretch.start;
                before
            })
            .collect();
        Self {
            starts: stretches.iter().map(|stretch| stretch.start).collect(),
            ends: stretches.iter().map(|stretch| stretch.end).collect(),
            before,
            total,
        }
    }

    /// All the working time.
    pub(crate) fn total(&self) -> i64 {
        self.total
    }

    /// The working time before `at`.
    pub(crate) fn worked_until(&self, at: i64) -> i64 {
        match self.get(self.starts.partition_point(|start| *start < at)) {
            Some((stretch, before)) => before + at.min(stretch.end) - stretch.start,
            None => 0,
        }
    }

    /// The earliest instant at which `worked` has passed; `None` unless 0 < `worked` ≤ total.
    pub(crate) fn earliest(&self, worked: i64) -> Option<i64> {
        if worked > self.total {
            return None;
        }
        let (stretch, before) = self.get(self.before.partition_point(|before| *before < worked))?;
        Some(stretch.start + worked - before)
    }

    /// The latest instant at which no more than `worked` has passed; `None` unless 0 ≤ `worked` < total.
    pub(crate) fn latest(&self, worked: i64) -> Option<i64> {
        if worked >= self.total {
            return None;
        }
        let (stretch, before) = self.get(self.before.partition_point(|before| *before <= worked))?;
        Some(stretch.start + worked - before)
    }

    /// The earliest working instant at or after `at`.
    pub(crate) fn next(&self, at: i64) -> Option<i64> {
        let following = self.ends.partition_point(|end| *end <= at);
        self.starts.get(following).map(|start| at.max(*start))
    }

    /// The stretch before position `after`, with the working time before it.
    fn get(&self, after: usize) -> Option<(Stretch, i64)> {
        let index = after.checked_sub(1)?;
        Some((Stretch { start: *self.starts.get(index)?, end: *self.ends.get(index)? }, *self.before.get(index)?))
    }
}
