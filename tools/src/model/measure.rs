//! What the phrases find, and what phrases and model find together, of sentences whose situations the model has not seen.

use super::samples::Sample;
use redress::trainer::{CATEGORIES, Reader};
use redress::understand::{Understanding, Urgency};
use std::collections::BTreeMap;

/// How many were found, of how many, and how many more were found that should not have been.
#[derive(Clone, Copy, Default)]
struct Count {
    found: usize,
    of: usize,
    falsely: usize,
    plain: usize,
}

impl Count {
    fn add(&mut self, meant: bool, found: bool) {
        self.of += usize::from(meant);
        self.plain += usize::from(!meant);
        self.found += usize::from(meant && found);
        self.falsely += usize::from(!meant && found);
    }
}

#[derive(Clone, Default)]
struct Tally {
    critical: Count,
    urgent: Count,
    /// By category: found rightly, meant, said.
    categories: BTreeMap<usize, [usize; 3]>,
}

impl Tally {
    fn add(&mut self, sample: &Sample, told: &Understanding) {
        self.critical.add(sample.urgency == Urgency::Critical, told.urgency == Urgency::Critical);
        self.urgent.add(sample.urgency != Urgency::Routine, told.urgency != Urgency::Routine);
        let said = CATEGORIES.iter().position(|known| *known == told.category).unwrap_or(CATEGORIES.len());
        let [right, meant, _] = self.categories.entry(sample.category).or_default();
        *right += usize::from(said == sample.category);
        *meant += 1;
        let [_, _, told] = self.categories.entry(said).or_default();
        *told += 1;
    }

    fn line(&self) -> String {
        let count = |count: &Count| {
            format!("{:>5} of {:<5} {:>4} of {:<5} falsely", count.found, count.of, count.falsely, count.plain)
        };
        let (right, all) =
            self.categories.values().fold((0, 0), |(right, all), [one, meant, _]| (right + one, all + meant));
        let scores: Vec<f64> = self
            .categories
            .values()
            .filter(|[_, meant, _]| *meant > 0)
            .map(|[right, meant, said]| 2.0 * *right as f64 / (meant + said) as f64)
            .collect();
        let mean = scores.iter().sum::<f64>() / scores.len().max(1) as f64;
        format!("{} | {} | {right:>5} of {all:<5} F1 {mean:.3}", count(&self.critical), count(&self.urgent))
    }
}

/// Prints the tables. `chances` gives what the model that has not seen a sample makes of it.
pub(super) fn report(
    samples: &[Sample],
    phrases: &Reader,
    readers: &[Reader],
    chances: impl Fn(&Sample) -> Option<Vec<f64>>,
) {
    let mut by_set: BTreeMap<&str, [Tally; 2]> = BTreeMap::new();
    let mut silent: Vec<(f64, f64, &Sample)> = Vec::new();
    let mut alone_right: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    for sample in samples {
        let alone = phrases.understand(&sample.text);
        let Some(reader) = usize::try_from(sample.fold).ok().and_then(|fold| readers.get(fold)) else { continue };
        let [one, both] = by_set.entry(&sample.set).or_default();
        one.add(sample, &alone);
        both.add(sample, &reader.understand(&sample.text));
        if let Some(chances) = chances(sample) {
            let about = chances.iter().skip(2).copied();
            let best = about.enumerate().max_by(|one, other| one.1.total_cmp(&other.1)).map_or(0, |best| best.0);
            let [right, silent, of, guessed] = alone_right.entry(&sample.set).or_default();
            *right += usize::from(best == sample.category);
            *of += 1;
            if alone.categories.is_empty() {
                *silent += 1;
                *guessed += usize::from(best == sample.category);
            }
        }
        if let (Urgency::Routine, Some([critical, urgent, ..])) = (alone.urgency, chances(sample).as_deref()) {
            silent.push((*critical, *urgent, sample));
        }
    }
    println!("by set: critical found | critical or high found | category right");
    for (set, [one, both]) in &by_set {
        println!("{set:<10} phrases    {}", one.line());
        println!("{set:<10} with model {}", both.line());
    }
    for (set, [right, silent, of, guessed]) in &alone_right {
        println!(
            "{set:<10} the model alone: category right {right} of {of}; where phrases give none {guessed} of {silent}"
        );
    }
    println!("where phrases see nothing urgent, of the model alone:");
    for bound in [0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995] {
        let (mut critical, mut urgent) = (Count::default(), Count::default());
        for (one, other, sample) in &silent {
            critical.add(sample.urgency == Urgency::Critical, *one >= bound);
            urgent.add(sample.urgency != Urgency::Routine, *other >= bound);
        }
        println!(
            "from {bound:<5} critical {:>4} of {:<4} {:>3} of {} falsely | urgent {:>4} of {:<4} {:>3} of {} falsely",
            critical.found,
            critical.of,
            critical.falsely,
            critical.plain,
            urgent.found,
            urgent.of,
            urgent.falsely,
            urgent.plain
        );
    }
}
