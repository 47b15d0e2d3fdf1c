//! A linear model over hashed grams of the folded message: how likely it is that the message is critical, that it is at least
//! high, and what it is about. Knows neither words nor policy; `verdict` decides what its opinion may change.
//!
//! Each gram (`grams`) has a key. A weight belongs to a key and a head; grams without a weight say nothing, so a text of unknown
//! words is left to the heads' biases. A head's score is the sum of its weights over the square root of the number of all grams, so
//! that a long message is no surer than a short one. All of it is integer arithmetic: every platform gives the same figures.
//! `tools model` trains the weights.

mod grams;

use crate::ids::CategoryId;
use crate::value::BasisPoints;

pub(crate) use grams::each as each_gram;

/// The heads of the urgencies: critical; critical or high.
pub(crate) const URGENCIES: usize = 2;
/// The heads of the categories, in this order.
pub(crate) const CATEGORIES: [CategoryId; 18] = [
    CategoryId::UNAUTHORIZED_TRANSACTION,
    CategoryId::FRAUD_SCAM,
    CategoryId::FUNDS_NOT_RECEIVED,
    CategoryId::WRONG_DEDUCTION,
    CategoryId::MISDIRECTED_TRANSFER,
    CategoryId::REFUND_ISSUE,
    CategoryId::PAYMENT_FAILED,
    CategoryId::ACCOUNT_SECURITY,
    CategoryId::ACCOUNT_ACCESS,
    CategoryId::FEES_AND_RATES,
    CategoryId::CREDIT_SERVICE,
    CategoryId::CONTRACT_PERFORMANCE,
    CategoryId::PRODUCT_DEFECT,
    CategoryId::SERVICE_EXPERIENCE,
    CategoryId::USABILITY,
    CategoryId::FEATURE_REQUEST,
    CategoryId::GENERAL_INQUIRY,
    CategoryId::OTHER,
];
const HEADS: usize = URGENCIES + CATEGORIES.len();
/// A head's scale and bias, each a little-endian `i32`.
const HEAD_BYTES: usize = 8;
/// The bits of a key.
const KEY_BITS: u32 = 19;
/// A scale of this size leaves the sum of a one-gram message as it is; scores are in 1/256 of a natural log-odd.
#[cfg(any(test, feature = "trainer"))]
pub(crate) const UNIT: i32 = 4096;

/// The weights that `tools model` wrote.
static WALLET: &[u8] = include_bytes!("../../../data/model/wallet.weights");

/// What the model takes a message for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opinion {
    /// How likely it is critical.
    pub(super) critical: BasisPoints,
    /// How likely it is critical or high.
    pub(super) urgent: BasisPoints,
    /// The likeliest category, as a place in [`CATEGORIES`].
    pub(super) category: usize,
    /// How likely it is that.
    pub(super) certainty: BasisPoints,
}

/// A head's scale and bias.
#[derive(Clone, Copy, Debug)]
struct Head {
    scale: i64,
    bias: i64,
}

/// A weight and its head.
#[derive(Clone, Copy)]
struct Weight {
    head: u8,
    value: i8,
}

/// Which of 64 keys have weights, and how many keys before them have.
#[derive(Clone, Copy, Default)]
struct Known {
    bits: u64,
    before: u16,
}

/// The weights of a model.
pub(super) struct Model {
    heads: Vec<Head>,
    /// By the upper bits of a key; most grams of a message have no weight.
    known: Vec<Known>,
    /// Where the weights of each known key begin, and the end of the last.
    starts: Vec<u16>,
    weights: Vec<Weight>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Model").field("weights", &self.weights.len()).finish_non_exhaustive()
    }
}

impl Model {
    /// The embedded one.
    pub(super) fn wallet() -> Option<Self> {
        Self::read(WALLET)
    }

    /// The model of a file: the heads; the number of weights as a little-endian `u32`; of each weight its head, then of each the
    /// weight, then of each how far its key lies above the one before, as so many bytes of 255 and one that is less, all summed.
    pub(super) fn read(file: &[u8]) -> Option<Self> {
        let (heads, rest) = file.split_at_checked(HEADS * HEAD_BYTES)?;
        let (count, rest) = rest.split_first_chunk::<4>()?;
        let count = usize::from(u16::try_from(u32::from_le_bytes(*count)).ok()?);
        let (of_heads, rest) = rest.split_at_checked(count)?;
        let (of_weights, mut steps) = rest.split_at_checked(count)?;
        let mut weights = Vec::with_capacity(count);
        let mut starts: Vec<u16> = Vec::new();
        let mut known = vec![Known::default(); 1 << (KEY_BITS - u64::BITS.ilog2())];
        let mut key: u32 = 0;
        for (head, value) in of_heads.iter().zip(of_weights) {
            loop {
                let (step, rest) = steps.split_first()?;
                steps = rest;
                key += u32::from(*step);
                if key >> KEY_BITS != 0 || usize::from(*head) >= HEADS {
                    return None;
                }
                if *step < u8::MAX {
                    break;
                }
            }
            let of_key = known.get_mut((key / u64::BITS) as usize)?;
            let bit = 1 << (key % u64::BITS);
            if of_key.bits & bit == 0 {
                of_key.bits |= bit;
                starts.push(u16::try_from(weights.len()).ok()?);
            }
            weights.push(Weight { head: *head, value: value.cast_signed() });
        }
        starts.push(u16::try_from(count).ok()?);
        let mut before = 0;
        for of_key in &mut known {
            of_key.before = before;
            before += u16::try_from(of_key.bits.count_ones()).ok()?;
        }
        let heads = heads.chunks_exact(HEAD_BYTES).filter_map(Head::read).collect();
        steps.is_empty().then_some(Self { heads, known, starts, weights })
    }

    /// What the folded text is taken for; `None` for one without a gram.
    pub(super) fn read_text(&self, folded: &str) -> Option<Opinion> {
        let mut sums = [0_i64; HEADS];
        let mut count: i64 = 0;
        each_gram(folded, |gram| {
            count += 1;
            self.add(key(gram), &mut sums);
        });
        // Sixteen times the root of the count.
        let root = count.checked_mul(256)?.isqrt();
        let mut chances = self.heads.iter().zip(sums).map(|(head, sum)| head.chance(sum, root));
        let critical = chances.next()?;
        let urgent = chances.next()?;
        let (category, certainty) = chances.enumerate().max_by_key(|(place, chance)| (*chance, usize::MAX - place))?;
        (root > 0).then(|| Opinion {
            critical: BasisPoints::new(critical),
            urgent: BasisPoints::new(urgent),
            category,
            certainty: BasisPoints::new(certainty),
        })
    }

    /// Adds the weights of `key` to the heads' sums.
    fn add(&self, key: u32, sums: &mut [i64; HEADS]) {
        let Some(known) = self.known.get((key / u64::BITS) as usize) else { return };
        let bit = 1 << (key % u64::BITS);
        if known.bits & bit == 0 {
            return;
        }
        let place = usize::from(known.before) + (known.bits & (bit - 1)).count_ones() as usize;
        let Some([start, end]) = self.starts.get(place..place + 2) else { return };
        for weight in self.weights.get(usize::from(*start)..usize::from(*end)).unwrap_or_default() {
            if let Some(sum) = sums.get_mut(usize::from(weight.head)) {
                *sum += i64::from(weight.value);
            }
        }
    }
}

/// The key of a gram: its upper bits.
pub(crate) const fn key(gram: u32) -> u32 {
    gram >> (u32::BITS - KEY_BITS)
}

impl Head {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (scale, bias) = bytes.split_first_chunk::<4>()?;
        let (bias, _) = bias.split_first_chunk::<4>()?;
        Some(Self { scale: i32::from_le_bytes(*scale).into(), bias: i32::from_le_bytes(*bias).into() })
    }

    /// How likely it is, in ten-thousandths, that what it stands for holds.
    fn chance(self, sum: i64, root: i64) -> i32 {
        logistic(sum.saturating_mul(self.scale).checked_div(root).unwrap_or(0).saturating_add(self.bias))
    }
}

/// The logistic function, in ten-thousandths, of quarters of 1: 10000 / (1 + e^(-i / 4)) for i from 0 to 40.
const LOGISTIC: [i32; 41] = [
    5000, 5622, 6225, 6792, 7311, 7773, 8176, 8520, 8808, 9047, 9241, 9399, 9526, 9627, 9707, 9770, 9820, 9859, 9890,
    9914, 9933, 9948, 9959, 9968, 9975, 9981, 9985, 9988, 9991, 9993, 9994, 9996, 9997, 9997, 9998, 9998, 9999, 9999,
    9999, 9999, 10000,
];
/// The score that one step of the table takes.
const STEP: i64 = 64;

/// The chance of a score in 1/256 of a natural log-odd, in ten-thousandths, by the table and straight between its steps.
fn logistic(score: i64) -> i32 {
    let size = score.unsigned_abs().min(STEP.unsigned_abs() * 40);
    let place = usize::try_from(size / STEP.unsigned_abs()).unwrap_or(0);
    let rest = i32::try_from(size % STEP.unsigned_abs()).unwrap_or(0);
    let at = |place: usize| LOGISTIC.get(place).copied().unwrap_or(10_000);
    let chance = at(place) + (at(place + 1) - at(place)) * rest / 64;
    if score < 0 { 10_000 - chance } else { chance }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_the_logistic_function() {
        for (place, chance) in LOGISTIC.iter().enumerate().take(40) {
            let score = place as f64 / 4.0;
            assert_eq!(*chance, (10_000.0 / (1.0 + (-score).exp())).round() as i32, "step {place}");
        }
        assert_eq!(logistic(0), 5000);
        assert_eq!(logistic(i64::MIN), 0);
        assert_eq!(logistic(i64::MAX), 10_000);
        for score in -3000..3000 {
            assert_eq!(logistic(score) + logistic(-score), 10_000);
            assert!(logistic(score) <= logistic(score + 1));
        }
    }

    /// A file with these weights (key, head, weight), in order, and every head's scale.
    fn file(scale: i32, weights: &[(u32, u8, i8)]) -> Vec<u8> {
        let mut file = Vec::new();
        for _ in 0..HEADS {
            file.extend(scale.to_le_bytes());
            file.extend(0_i32.to_le_bytes());
        }
        file.extend(u32::try_from(weights.len()).unwrap().to_le_bytes());
        file.extend(weights.iter().map(|(_, head, _)| *head));
        file.extend(weights.iter().map(|(.., weight)| weight.cast_unsigned()));
        let mut last = 0;
        for (key, ..) in weights {
            let step = key - last;
            file.extend(std::iter::repeat_n(255, usize::try_from(step / 255).unwrap()));
            file.push(u8::try_from(step % 255).unwrap());
            last = *key;
        }
        file
    }

    #[test]
    fn a_broken_file_is_none() {
        let sound = file(UNIT, &[(7, 0, 1), (7, 1, -1), (40_000, 19, 3)]);
        assert!(Model::read(&sound).is_some());
        assert!(Model::read(&sound[..sound.len() - 1]).is_none(), "too short");
        assert!(Model::read(&[sound.as_slice(), &[0]].concat()).is_none(), "too long");
        assert!(Model::read(&file(UNIT, &[(7, 20, 1)])).is_none(), "no such head");
        assert!(Model::read(&file(UNIT, &[(1 << KEY_BITS, 0, 1)])).is_none(), "no such key");
        assert!(Model::read(&[]).is_none());
        assert!(Model::wallet().is_some());
        assert!(WALLET.len() <= 64 * 1024);
    }

    #[test]
    fn sums_and_roots_are_as_written() {
        let mut keys = Vec::new();
        each_gram("钱没了", |gram| keys.push(key(gram)));
        let (count, known) = (i64::try_from(keys.len()).unwrap(), keys[0]);
        // The scale is a sixteenth of a natural log-odd for each unit, and one gram is known, with 100 for the first head.
        let model = Model::read(&file(UNIT / 16, &[(known, 0, 100), (known, 5, -100)])).unwrap();
        let score = 100 * i64::from(UNIT / 16) / (count * 256).isqrt();
        let opinion = model.read_text("钱没了").unwrap();
        assert_eq!((opinion.critical.get(), opinion.urgent.get()), (logistic(score), 5000));
        assert_eq!(opinion.category, 0, "of equals the first");
        assert_eq!(model.read_text("天").unwrap().critical.get(), 5000, "an unknown word says nothing");
        assert!(model.read_text("").is_none());
    }
}
