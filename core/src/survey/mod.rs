//! Scores of survey answers: CSAT, NPS and CES, with intervals that hold for small samples. Knows no customers and does
//! not decide whom to ask.
//!
//! Scores carry their scale and an integer tally, so that tallies of many machines merge into the same answer as one.

mod check;
mod interval;
mod scores;

pub use scores::{AnswerCount, FavourableShare, NetPromoterScore, Scores};

use crate::error::{Error, ErrorCode, Fault, Result};
use crate::ids::ScaleId;
use crate::policy::{Measure, Scale, Section, SurveyPolicy};
use crate::value::{BasisPoints, MAX_INTEGER, check_batch};

/// The most faults that one call tells.
const MAX_FAULTS: usize = 100;

/// A compiled survey section.
#[derive(Clone, Debug)]
pub(crate) struct Survey {
    scales: Vec<Scale>,
}

impl Survey {
    /// Compiles the policy's section.
    pub(crate) fn new(policy: &SurveyPolicy) -> Result<Self> {
        let mut faults = Vec::new();
        policy.check(&mut faults);
        if !faults.is_empty() {
            return Err(Error::with_faults(ErrorCode::InvalidPolicy, faults));
        }
        Ok(Self { scales: policy.scales.clone() })
    }

    /// Counts `answers` on a scale of the policy. No answers give the empty unit of that scale.
    pub(crate) fn score(&self, scale: &ScaleId, answers: &[i32]) -> Result<Scores> {
        check_batch("answers", answers.len())?;
        let Some(scale) = self.scales.iter().find(|known| known.id == *scale) else {
            let expected = "the id of one of `survey.scales`";
            return Err(Error::at(ErrorCode::InvalidDocument, "scale", expected, "another id"));
        };
        let mut tally = Tally::empty(scale);
        let mut faults = Vec::new();
        for (index, answer) in answers.iter().enumerate() {
            let position = answer.checked_sub(scale.minimum).and_then(|position| usize::try_from(position).ok());
            match position.and_then(|position| tally.counts.get_mut(position)) {
                Some(counted) => counted.count += 1,
                None if faults.len() == MAX_FAULTS => break,
                None => {
                    let expected = format!("{} to {}", scale.minimum, scale.maximum);
                    let got = if *answer < scale.minimum { "a smaller integer" } else { "a greater integer" };
                    faults.push(Fault::new(format!("answers[{index}]"), expected, got));
                }
            }
        }
        if !faults.is_empty() {
            return Err(Error::with_faults(ErrorCode::InvalidAnswer, faults));
        }
        tally.scores("answers")
    }
}

/// Puts the answers of two scores together: associative and commutative, and a score without answers changes nothing.
///
/// # Errors
/// `scale_mismatch` when the scales differ in anything; `invalid_document` when counts do not fit their scale, and at
/// `right.counts` when with those of `left` they are more than 2^53 − 1 allows for their mean.
pub fn merge_scores(left: &Scores, right: &Scores) -> Result<Scores> {
    let mut tally = Tally::read(left, "left")?;
    let other = Tally::read(right, "right")?;
    if tally.scale != other.scale {
        let got = if tally.scale.id == other.scale.id { "another scale of that id" } else { "another scale" };
        return Err(Error::at(ErrorCode::ScaleMismatch, "right.scale", "the scale of `left`", got));
    }
    for (counted, more) in tally.counts.iter_mut().zip(&other.counts) {
        counted.count = counted.count.saturating_add(more.count);
    }
    tally.scores("right.counts")
}

/// The state of scores: the scale, and a count for each of its answers, from the lowest to the highest.
struct Tally<'a> {
    scale: &'a Scale,
    counts: Vec<AnswerCount>,
}

impl<'a> Tally<'a> {
    fn empty(scale: &'a Scale) -> Self {
        let counts = (scale.minimum..=scale.maximum).map(|answer| AnswerCount { answer, count: 0 });
        Self { scale, counts: counts.collect() }
    }

    /// The state of scores that came from outside; their figures are not read.
    fn read(scores: &'a Scores, path: &str) -> Result<Self> {
        let mut faults = Vec::new();
        scores.scale.check(&format!("{path}.scale"), &mut faults);
        if faults.is_empty() {
            let answers = || scores.scale.minimum..=scores.scale.maximum;
            if !scores.counts.iter().map(|counted| counted.answer).eq(answers()) {
                let expected = "one count for each answer of the scale, in order";
                faults.push(Fault::new(format!("{path}.counts"), expected, "others"));
            }
            for index in (0..).zip(&scores.counts).filter(|(_, counted)| counted.count < 0).map(|(index, _)| index) {
                let path = format!("{path}.counts[{index}].count");
                faults.push(Fault::new(path, "at least 0", "a smaller integer"));
            }
        }
        if !faults.is_empty() {
            faults.truncate(MAX_FAULTS);
            return Err(Error::with_faults(ErrorCode::InvalidDocument, faults));
        }
        Ok(Self { scale: &scores.scale, counts: scores.counts.clone() })
    }

    /// How many answers `fit`.
    fn count(&self, fit: impl Fn(i32) -> bool) -> i64 {
        self.counts
            .iter()
            .filter(|counted| fit(counted.answer))
            .fold(0, |sum: i64, counted| sum.saturating_add(counted.count))
    }

    /// What follows from the state; the counts came in at `path`.
    fn scores(self, path: &str) -> Result<Scores> {
        let total = self.count(|_| true);
        // The sum of the answers stays exact too: an answer is at most 100.
        if total > MAX_INTEGER / i64::from(Scale::HIGHEST) {
            let expected = format!("at most {} answers in all", MAX_INTEGER / i64::from(Scale::HIGHEST));
            return Err(Error::at(ErrorCode::InvalidDocument, path, expected, "more"));
        }
        let (mut mean, mut favourable, mut net_promoter) = (None, None, None);
        if total > 0 {
            let sum = self.counts.iter().map(|counted| i64::from(counted.answer) * counted.count).sum();
            mean = Some(interval::quotient(sum, total));
            match self.scale.measure {
                Measure::FavourableShare { favourable_from } => {
                    favourable = Some(favourable_share(self.count(|answer| answer >= favourable_from), total));
                }
                Measure::NetPromoter { detractors_to, promoters_from } => {
                    let promoters = self.count(|answer| answer >= promoters_from);
                    let detractors = self.count(|answer| answer <= detractors_to);
                    net_promoter = Some(net_promoter_score(promoters, detractors, total));
                }
            }
        }
        Ok(Scores {
            schema: Default::default(),
            scale: self.scale.clone(),
            counts: self.counts,
            total,
            mean,
            favourable,
            net_promoter,
        })
    }
}

fn favourable_share(count: i64, total: i64) -> FavourableShare {
    let (low, high) = interval::wilson(count, total);
    let share = |figure| BasisPoints::new(narrow(figure));
    FavourableShare { count, share: share(interval::quotient(count, total)), low: share(low), high: share(high) }
}

fn net_promoter_score(promoters: i64, detractors: i64, total: i64) -> NetPromoterScore {
    let (low, high) = interval::net_promoter(promoters, detractors, total);
    let (adjusted_low, adjusted_high) = interval::net_promoter_adjusted(promoters, detractors, total);
    NetPromoterScore {
        promoters,
        passives: total - promoters - detractors,
        detractors,
        score: narrow(interval::quotient(promoters - detractors, total)),
        low: narrow(low),
        high: narrow(high),
        adjusted_low: narrow(adjusted_low),
        adjusted_high: narrow(adjusted_high),
    }
}

/// A figure of −10 000 to 10 000.
fn narrow(figure: i64) -> i32 {
    i32::try_from(figure).unwrap_or_default()
}

#[cfg(test)]
mod tests;
