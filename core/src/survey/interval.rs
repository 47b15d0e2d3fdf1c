//! Intervals at 95 % for shares and for the net promoter score. Knows no scales and no documents.
//!
//! A result is rounded to a whole ten-thousandth, halves away from zero, and kept within what the figure can be. Only
//! the operations that IEEE 754 rounds correctly are used, with the root from `libm`, so every platform gives the same bits.

/// The 97.5 % quantile of the standard normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// One, in ten-thousandths.
pub(super) const ONE: i64 = 10_000;

/// Low and high, in ten-thousandths.
pub(super) type Interval = (i64, i64);

/// Wilson's score interval of the share `hits` of `total`: it holds for small samples and at 0 and 1.
///
/// Wilson 1927; Newcombe 1998, method 3. `total` is at least 1.
pub(super) fn wilson(hits: i64, total: i64) -> Interval {
    let (hits_exact, n) = (exact(hits), exact(total));
    let share = hits_exact / n;
    let spread = Z * libm::sqrt(share * (1.0 - share) / n + Z * Z / (4.0 * n * n));
    let (centre, scale) = (share + Z * Z / (2.0 * n), 1.0 + Z * Z / n);
    // At the ends the formula gives 0 and 1 but for the last bits.
    let low = if hits == 0 { 0 } else { rounded((centre - spread) / scale) };
    let high = if hits == total { ONE } else { rounded((centre + spread) / scale) };
    (low.clamp(0, ONE), high.clamp(0, ONE))
}

/// The plain interval of the net promoter score, from the variance p + d − (p − d)²; it collapses when all answer alike.
pub(super) fn net_promoter(promoters: i64, detractors: i64, total: i64) -> Interval {
    difference(exact(promoters), exact(detractors), exact(total))
}

/// The adjusted interval of the net promoter score, which never collapses: three answers more, three quarters of one
/// among the promoters and three quarters among the detractors (adjusted Wald; Rocks, The American Statistician 70, 2016).
pub(super) fn net_promoter_adjusted(promoters: i64, detractors: i64, total: i64) -> Interval {
    difference(exact(promoters) + 0.75, exact(detractors) + 0.75, exact(total) + 3.0)
}

fn difference(promoters: f64, detractors: f64, total: f64) -> Interval {
    let (promoters, detractors) = (promoters / total, detractors / total);
    let score = promoters - detractors;
    let variance = promoters + detractors - score * score;
    let spread = Z * libm::sqrt(variance.max(0.0) / total);
    (rounded(score - spread).clamp(-ONE, ONE), rounded(score + spread).clamp(-ONE, ONE))
}

/// `numerator / denominator` in ten-thousandths, rounded to the nearest, halves away from zero; exact.
pub(super) fn quotient(numerator: i64, denominator: i64) -> i64 {
    let (scaled, denominator) = (i128::from(numerator) * i128::from(ONE) * 2, i128::from(denominator) * 2);
    let half = denominator / 2 * scaled.signum();
    i64::try_from((scaled + half) / denominator).unwrap_or_default()
}

/// A count as a float; counts are at most 2^53 − 1 and so are exact.
#[expect(clippy::cast_precision_loss, reason = "counts are at most 2^53 - 1")]
fn exact(count: i64) -> f64 {
    count as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a share or a score of a few units, times ten thousand")]
fn rounded(figure: f64) -> i64 {
    libm::round(figure * 10_000.0) as i64
}
