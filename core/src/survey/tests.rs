//! Published intervals, and the laws of merging.

use super::*;
use crate::policy::Policy;
use proptest::prelude::*;

fn survey() -> Survey {
    Survey::new(&Policy::wallet().expect("the default").survey).expect("its scales")
}

fn score(scale: ScaleId, answers: &[i32]) -> Scores {
    survey().score(&scale, answers).expect("answers on the scale")
}

fn repeated(groups: &[(i32, usize)]) -> Vec<i32> {
    groups.iter().flat_map(|(answer, times)| std::iter::repeat_n(*answer, *times)).collect()
}

/// statsmodels 0.15 `proportion_confint(k, n, method="wilson")`; the last four are Newcombe 1998's examples, method 3.
#[test]
fn wilson_intervals_as_published() {
    for (hits, total, low, high) in [
        (0, 10, 0.0, 0.277_533),
        (1, 10, 0.017_876, 0.404_150),
        (8, 10, 0.490_162, 0.943_318),
        (10, 10, 0.722_467, 1.0),
        (81, 263, 0.255_289, 0.366_210),
        (15, 148, 0.062_386, 0.160_487),
        (0, 20, 0.0, 0.161_125),
        (1, 29, 0.006_113, 0.171_755),
    ] {
        let published = |share: f64| (share * 10_000.0_f64).round() as i64;
        assert_eq!(interval::wilson(hits, total), (published(low), published(high)), "{hits} of {total}");
    }
}

/// Scores, and standard errors times 1.959964, as published.
#[test]
fn net_promoter_intervals_as_published() {
    for (promoters, passives, detractors, points, low, high) in
        [(50, 30, 20, 3_000, 1_469, 4_531), (5, 3, 2, 3_000, -1_841, 7_841), (120, 60, 20, 5_000, 4_070, 5_930)]
    {
        let scores = score(ScaleId::NPS, &repeated(&[(9, promoters), (8, passives), (6, detractors)]));
        let figures = scores.net_promoter.expect("a score");
        assert_eq!((figures.score, figures.low, figures.high), (points, low, high));
    }
}

/// 10.75 of 13 promoters and 0.75 of 13 detractors: 10/13 ± 1.959964 · √((11.5/13 − (10/13)²)/13) = 0.7692 ± 0.2942.
#[test]
fn the_adjusted_interval_of_ten_promoters_does_not_collapse() {
    let figures = score(ScaleId::NPS, &[10; 10]).net_promoter.expect("a score");
    assert_eq!((figures.score, figures.low, figures.high), (10_000, 10_000, 10_000));
    assert_eq!((figures.adjusted_low, figures.adjusted_high), (4_750, 10_000));
}

#[test]
fn bounds_of_promoters_and_detractors() {
    let all: Vec<i32> = (0..=10).collect();
    let figures = score(ScaleId::NPS, &all).net_promoter.expect("a score");
    assert_eq!((figures.promoters, figures.passives, figures.detractors), (2, 2, 7));
    // (2 − 7) / 11 = −0.454545…
    assert_eq!(figures.score, -4_545);
}

#[test]
fn csat_names_its_mean_and_its_top_two_boxes() {
    let scores = score(ScaleId::CSAT, &[5, 4, 4, 3, 1]);
    // 17 / 5, 3 / 5.
    assert_eq!(scores.mean, Some(34_000));
    let favourable = scores.favourable.expect("a share");
    assert_eq!((favourable.count, favourable.share.get()), (3, 6_000));
    assert_eq!(scores.net_promoter, None);
}

#[test]
fn ces_counts_agreement_from_five() {
    let scores = score(ScaleId::CES, &[7, 6, 5, 4, 1, 7]);
    // 30 / 6, 4 / 6.
    assert_eq!(scores.mean, Some(50_000));
    assert_eq!(scores.favourable.expect("a share").share.get(), 6_667);
}

#[test]
fn a_half_rounds_away_from_zero() {
    assert_eq!(interval::quotient(1, 20_000), 1);
    assert_eq!(interval::quotient(-1, 20_000), -1);
    assert_eq!(interval::quotient(1, 20_001), 0);
}

#[test]
fn no_answers_have_no_figures() {
    let empty = score(ScaleId::NPS, &[]);
    assert_eq!((empty.total, empty.mean, empty.favourable, empty.net_promoter), (0, None, None, None));
    assert_eq!(empty.counts.len(), 11);
}

#[test]
fn every_answer_outside_the_scale_is_told_by_its_place() {
    let error = survey().score(&ScaleId::CSAT, &[5, 0, 3, 6, i32::MIN]).expect_err("three outside");
    assert_eq!(error.code(), ErrorCode::InvalidAnswer);
    let paths: Vec<_> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["answers[1]", "answers[3]", "answers[4]"]);
    assert_eq!(error.faults()[0].expected, "1 to 5");
    // An answer may be a part of a number of the customer's.
    assert_eq!((&*error.faults()[0].got, &*error.faults()[1].got), ("a smaller integer", "a greater integer"));
    let error = survey().score(&ScaleId::NPS, &[11; 1_000]).expect_err("all outside");
    assert_eq!(error.faults().len(), MAX_FAULTS);
}

#[test]
fn scales_that_differ_do_not_merge() {
    let (csat, nps) = (score(ScaleId::CSAT, &[5]), score(ScaleId::NPS, &[5]));
    assert_eq!(merge_scores(&csat, &nps).expect_err("two scales").code(), ErrorCode::ScaleMismatch);
    let mut other = csat.clone();
    other.scale.measure = Measure::FavourableShare { favourable_from: 5 };
    assert_eq!(merge_scores(&csat, &other).expect_err("another measure").code(), ErrorCode::ScaleMismatch);
}

#[test]
fn counts_from_outside_are_checked() {
    let good = score(ScaleId::CSAT, &[5, 4]);
    let spoiled = |change: fn(&mut Scores)| {
        let mut scores = good.clone();
        change(&mut scores);
        let error = merge_scores(&good, &scores).expect_err("a fault");
        assert_eq!(error.code(), ErrorCode::InvalidDocument);
        error.faults()[0].path.clone()
    };
    assert_eq!(spoiled(|scores| scores.counts[2].count = -1), "right.counts[2].count");
    assert_eq!(spoiled(|scores| scores.counts.truncate(4)), "right.counts");
    assert_eq!(spoiled(|scores| scores.counts.reverse()), "right.counts");
    assert_eq!(spoiled(|scores| scores.counts[0].count = MAX_INTEGER), "right.counts");
    assert_eq!(spoiled(|scores| scores.counts[0].count = i64::MAX), "right.counts");
    assert_eq!(spoiled(|scores| scores.scale.maximum = i32::MAX), "right.scale.maximum");
    assert_eq!(spoiled(|scores| scores.scale.minimum = 9), "right.scale.maximum");
    // Figures that a document claims are not believed.
    let mut boasting = good.clone();
    boasting.mean = Some(50_000);
    assert_eq!(merge_scores(&boasting, &score(ScaleId::CSAT, &[])).expect("merged"), good);
}

#[test]
fn a_scale_that_cannot_be_is_refused_with_every_fault() {
    let mut policy = Policy::wallet().expect("the default").survey;
    policy.scales[0].minimum = -1;
    policy.scales[0].maximum = 101;
    policy.scales[1].measure = Measure::NetPromoter { detractors_to: 9, promoters_from: 9 };
    policy.scales[2].measure = Measure::FavourableShare { favourable_from: 8 };
    policy.scales.push(policy.scales[2].clone());
    let error = Survey::new(&policy).expect_err("faults");
    let paths: Vec<_> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "survey.scales[3].id",
            "survey.scales[0].minimum",
            "survey.scales[0].maximum",
            "survey.scales[1].measure.net_promoter.promoters_from",
            "survey.scales[2].measure.favourable_share.favourable_from",
            "survey.scales[3].measure.favourable_share.favourable_from",
        ]
    );
}

fn scale() -> impl Strategy<Value = (ScaleId, std::ops::RangeInclusive<i32>)> {
    prop_oneof![Just((ScaleId::CSAT, 1..=5)), Just((ScaleId::NPS, 0..=10)), Just((ScaleId::CES, 1..=7))]
}

fn three_shards() -> impl Strategy<Value = (ScaleId, [Vec<i32>; 3])> {
    scale().prop_flat_map(|(id, answers)| {
        let shard = || prop::collection::vec(answers.clone(), 0..40);
        (Just(id), [shard(), shard(), shard()])
    })
}

proptest! {
    #[test]
    fn shards_merge_into_the_answer_of_the_whole((id, [a, b, c]) in three_shards()) {
        let whole: Vec<i32> = [a.as_slice(), &b, &c].concat();
        let [a, b, c] = [a, b, c].map(|answers| score(id.clone(), &answers));
        let merge = |left: &Scores, right: &Scores| merge_scores(left, right).expect("one scale");
        let whole = score(id.clone(), &whole);
        prop_assert_eq!(&merge(&merge(&a, &b), &c), &whole);
        prop_assert_eq!(&merge(&a, &merge(&b, &c)), &whole);
        prop_assert_eq!(merge(&a, &b), merge(&b, &a));
        prop_assert_eq!(&merge(&a, &score(id, &[])), &a);
    }

    #[test]
    fn an_interval_holds_its_figure((id, [answers, _, _]) in three_shards()) {
        let scores = score(id, &answers);
        if let Some(share) = scores.favourable {
            prop_assert!(share.low <= share.share && share.share <= share.high);
        }
        if let Some(score) = scores.net_promoter {
            prop_assert!(score.low <= score.score && score.score <= score.high);
            prop_assert!(score.adjusted_low < score.adjusted_high);
            prop_assert_eq!(score.promoters + score.passives + score.detractors, scores.total);
        }
    }
}
