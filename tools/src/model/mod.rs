//! Trains the weights of the core's model, `core/data/model/wallet.weights`, and says what they are worth.
//!
//! The sentences are the project's own book (`tools/book`) and, where they are there, the open English sets of the folder
//! `outside/english` of `REDRESS_SHARED` (by default `../shared`), read and never copied. `tools model` measures by leaving
//! out whole situations, a fifth at a time, then trains on everything; the comparison with the committed file only trains. The same sentences give the same weights.

mod measure;
mod samples;
mod train;

use crate::generated::Files;
use redress::trainer::Reader;
use samples::Sample;
use std::io;
use train::{Calibration, Weights};

/// Where the weights are committed.
const PLACE: &str = "core/data/model/wallet.weights";
/// How many parts the situations fall into; each is left out once.
const FOLDS: u64 = 5;

/// Measures, trains, and writes the weights.
pub(crate) fn generate(files: &mut Files) -> io::Result<()> {
    let phrases = Reader::by_phrases().map_err(io::Error::other)?;
    let samples = samples::read(&phrases)?;
    let folds: Vec<Weights> = (0..FOLDS)
        .map(|fold| {
            let rest: Vec<&Sample> = samples.iter().filter(|sample| sample.fold != fold).collect();
            train::train(&rest)
        })
        .collect();
    let unseen =
        |sample: &Sample| folds.get(usize::try_from(sample.fold).ok()?).map(|weights| weights.scores(&sample.keys));
    let calibration = Calibration::fit(samples.iter().filter_map(|sample| Some((sample, unseen(sample)?))));
    if !files.only_compares() {
        let readers = folds
            .iter()
            .map(|weights| Reader::with_weights(&weights.to_bytes(&calibration)).map_err(io::Error::other))
            .collect::<io::Result<Vec<Reader>>>()?;
        measure::report(&samples, &phrases, &readers, |sample| Some(calibration.chances(&unseen(sample)?)));
    }
    let all: Vec<&Sample> = samples.iter().collect();
    files.put(PLACE, &train::train(&all).to_bytes(&calibration))
}
