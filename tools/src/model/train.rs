//! Logistic regression of each head by stochastic gradient descent with AdaGrad's steps (Duchi, Hazan and Singer 2011) and an L1
//! penalty, the strongest weights kept and trained on; their calibration on sentences that were left out (Platt 1999); and all as
//! bytes.

use super::samples::Sample;
use redress::trainer::{CATEGORIES, UNIT, URGENCIES};
use redress::understand::Urgency;
use std::collections::BTreeMap;
use std::ops::Range;

const HEADS: usize = URGENCIES + CATEGORIES.len();
/// The rounds over all samples, before and after the weak weights go.
const ROUNDS: [usize; 2] = [10, 8];
const STEP: f32 = 0.2;
/// The L1 penalty of these rounds.
const PENALTY: [f32; 2] = [1e-3, 1e-4];
/// A gram of fewer samples has no weight.
const LEAST_SAMPLES: u32 = 3;
/// How many weights each urgency keeps, and all categories together: with three bytes each, the file stays below 64 kB.
const KEPT_OF_URGENCY: usize = 3_500;
const KEPT_OF_CATEGORIES: usize = 14_000;

/// The scores of the heads.
pub(super) type Scores = [f32; HEADS];

/// The weights of every head.
pub(super) struct Weights {
    /// By the key of a gram.
    rows: BTreeMap<u32, Row>,
    biases: Scores,
    bias_squares: Scores,
}

/// The weights of one gram.
struct Row {
    weights: Scores,
    /// The sums of the squares of their gradients.
    squares: Scores,
    kept: [bool; HEADS],
}

/// Of each head, by which factor and summand its scores become log-odds.
pub(super) struct Calibration([(f64, f64); HEADS]);

/// Whether each head's claim holds of a sample.
fn truths(sample: &Sample) -> [bool; HEADS] {
    let mut truths = [false; HEADS];
    let (urgencies, categories) = truths.split_at_mut(URGENCIES);
    urgencies.copy_from_slice(&[sample.urgency == Urgency::Critical, sample.urgency != Urgency::Routine]);
    if let Some(truth) = categories.get_mut(sample.category) {
        *truth = true;
    }
    truths
}

/// Trains on `samples`.
pub(super) fn train(samples: &[&Sample]) -> Weights {
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for sample in samples {
        let mut keys = sample.keys.clone();
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().for_each(|key| *counts.entry(key).or_default() += 1);
    }
    counts.retain(|_, count| *count >= LEAST_SAMPLES);
    let row = || Row { weights: [0.0; HEADS], squares: [0.0; HEADS], kept: [true; HEADS] };
    let rows = counts.keys().map(|key| (*key, row())).collect();
    let mut weights = Weights { rows, biases: [0.0; HEADS], bias_squares: [0.0; HEADS] };
    let mut order: Vec<&Sample> = samples.to_vec();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for (rounds, penalty) in ROUNDS.into_iter().zip(PENALTY) {
        for _ in 0..rounds {
            shuffle(&mut order, &mut state);
            order.iter().for_each(|sample| weights.step(sample, penalty));
        }
        weights.keep_strongest(&counts);
    }
    weights
}

/// Fisher and Yates, by a xorshift generator of a fixed seed.
fn shuffle<T>(items: &mut [T], state: &mut u64) {
    for last in (1..items.len()).rev() {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        let bound = last as u64 + 1;
        items.swap(last, usize::try_from(*state % bound).unwrap_or(0));
    }
}

fn logistic(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}

impl Weights {
    /// The score of each head.
    pub(super) fn scores(&self, keys: &[u32]) -> Scores {
        let mut sums = [0.0; HEADS];
        for row in keys.iter().filter_map(|key| self.rows.get(key)) {
            sums.iter_mut().zip(row.weights).for_each(|(sum, weight)| *sum += weight);
        }
        let root = (keys.len().max(1) as f32).sqrt();
        sums.iter_mut().zip(self.biases).for_each(|(sum, bias)| *sum = *sum / root + bias);
        sums
    }

    fn step(&mut self, sample: &Sample, penalty: f32) {
        let scores = self.scores(&sample.keys);
        let mut gradients = [0.0; HEADS];
        for (gradient, (score, truth)) in gradients.iter_mut().zip(scores.into_iter().zip(truths(sample))) {
            *gradient = logistic(score) - f32::from(u8::from(truth));
        }
        for ((bias, square), gradient) in self.biases.iter_mut().zip(&mut self.bias_squares).zip(gradients) {
            *square += gradient * gradient;
            *bias -= STEP * gradient / (square.sqrt() + 1e-3);
        }
        let root = (sample.keys.len().max(1) as f32).sqrt();
        gradients.iter_mut().for_each(|gradient| *gradient /= root);
        for key in &sample.keys {
            let Some(row) = self.rows.get_mut(key) else { continue };
            let weights = row.weights.iter_mut().zip(&mut row.squares).zip(&row.kept);
            for (((weight, square), _), gradient) in weights.zip(gradients).filter(|(((_, _), kept), _)| **kept) {
                *square += gradient * gradient;
                let step = STEP / (square.sqrt() + 1e-4);
                let moved = *weight - step * gradient;
                *weight = moved.signum() * (moved.abs() - step * penalty).max(0.0);
            }
        }
    }

    /// Drops all but the strongest weights; a weight is the stronger the more samples it speaks of.
    fn keep_strongest(&mut self, counts: &BTreeMap<u32, u32>) {
        for urgency in 0..URGENCIES {
            self.keep(urgency..urgency + 1, KEPT_OF_URGENCY, counts);
        }
        self.keep(URGENCIES..HEADS, KEPT_OF_CATEGORIES, counts);
    }

    /// Drops all but so many of the strongest weights of `heads`.
    fn keep(&mut self, heads: Range<usize>, kept: usize, counts: &BTreeMap<u32, u32>) {
        let strength = |key: &u32, weight: f32| weight.abs() * (counts.get(key).copied().unwrap_or(0) as f32).sqrt();
        let mut all: Vec<f32> = Vec::new();
        for (key, row) in &self.rows {
            let weights = row.weights.get(heads.clone()).unwrap_or_default();
            all.extend(weights.iter().filter(|weight| **weight != 0.0).map(|weight| strength(key, *weight)));
        }
        all.sort_unstable_by(|one, other| other.total_cmp(one));
        let bound = all.get(kept).copied().unwrap_or(0.0);
        for (key, row) in &mut self.rows {
            let weights = row.weights.get_mut(heads.clone()).unwrap_or_default();
            for (weight, kept) in weights.iter_mut().zip(row.kept.get_mut(heads.clone()).unwrap_or_default()) {
                *kept = strength(key, *weight) > bound;
                if !*kept {
                    *weight = 0.0;
                }
            }
        }
    }

    /// As the core reads them.
    pub(super) fn to_bytes(&self, calibration: &Calibration) -> Vec<u8> {
        let greatest =
            self.rows.values().flat_map(|row| row.weights).fold(1e-6_f32, |most, weight| most.max(weight.abs()));
        let unit = greatest / 127.0;
        let mut bytes = Vec::new();
        for (bias, (factor, summand)) in self.biases.into_iter().zip(calibration.0) {
            let scale = f64::from(unit) * factor * f64::from(UNIT);
            let bias = (f64::from(bias) * factor + summand) * 256.0;
            bytes.extend((scale.round() as i32).to_le_bytes());
            bytes.extend((bias.round() as i32).to_le_bytes());
        }
        let (mut heads, mut weights, mut steps) = (Vec::new(), Vec::new(), Vec::new());
        let mut last = 0;
        for (key, row) in &self.rows {
            let whole = row.weights.iter().map(|weight| (weight / unit).round() as i8);
            for (head, weight) in (0..).zip(whole).filter(|(_, weight)| *weight != 0) {
                heads.push(head);
                weights.push(weight.cast_unsigned());
                let mut step = key - last;
                while step >= 255 {
                    steps.push(255);
                    step -= 255;
                }
                steps.extend(u8::try_from(step));
                last = *key;
            }
        }
        bytes.extend(u32::try_from(heads.len()).unwrap_or(0).to_le_bytes());
        [heads, weights, steps].into_iter().for_each(|plane| bytes.extend(plane));
        bytes
    }
}

impl Calibration {
    /// Fits each head's factor and summand to the scores of samples that its weights have not seen.
    pub(super) fn fit<'s>(unseen: impl Iterator<Item = (&'s Sample, Scores)>) -> Self {
        let unseen: Vec<(Scores, [bool; HEADS])> = unseen.map(|(sample, scores)| (scores, truths(sample))).collect();
        let mut heads = [(1.0, 0.0); HEADS];
        for (head, (factor, summand)) in heads.iter_mut().enumerate() {
            let points = unseen.iter().filter_map(|(scores, truths)| {
                Some((f64::from(*scores.get(head)?), f64::from(u8::from(*truths.get(head)?))))
            });
            let points: Vec<(f64, f64)> = points.collect();
            // Newton's method on the logistic loss, which is convex.
            for _ in 0..30 {
                let (mut g0, mut g1, mut h00, mut h01, mut h11) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
                for (score, truth) in &points {
                    let chance = 1.0 / (1.0 + (-(*factor * score + *summand)).exp());
                    let (slope, curve) = (chance - truth, chance * (1.0 - chance));
                    g0 += slope * score;
                    g1 += slope;
                    h00 += curve * score * score;
                    h01 += curve * score;
                    h11 += curve;
                }
                let determinant = h00 * h11 - h01 * h01;
                if determinant.abs() < 1e-12 {
                    break;
                }
                *factor -= (g0 * h11 - g1 * h01) / determinant;
                *summand -= (g1 * h00 - g0 * h01) / determinant;
            }
        }
        Self(heads)
    }

    /// The chance of each head's claim.
    pub(super) fn chances(&self, scores: &Scores) -> Vec<f64> {
        let heads = scores.iter().zip(self.0);
        heads.map(|(score, (factor, summand))| 1.0 / (1.0 + (-(f64::from(*score) * factor + summand)).exp())).collect()
    }
}
