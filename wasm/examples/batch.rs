//! The native counterpart of `bench.mjs`: the same batches in Rust, in microseconds an item, as one JSON object.
#![expect(clippy::print_stdout, reason = "a command's answer is what it prints")]

use redress::mask::MaskOptions;
use redress::{Desk, Message, OffsetUnit, Timestamp};
use serde_json::json;
use std::{env, error, fs, hint::black_box, time::Instant};

/// The shortest of many runs: the one that nothing else disturbed.
const RUNS: usize = 300;

fn main() -> Result<(), Box<dyn error::Error>> {
    let path = env::args().nth(1).ok_or("usage: batch MESSAGES.jsonl")?;
    let texts = fs::read_to_string(path)?
        .lines()
        .map(|line| serde_json::from_str::<Message>(line).map(|message| message.text))
        .collect::<Result<Vec<String>, _>>()?;
    let messages: Vec<Message> = texts.iter().map(|text| Message::new(text.as_str())).collect();
    let now = Timestamp::from_millis(1_795_399_200_000).ok_or("no such time")?;
    let desk = Desk::new()?.with_unit(OffsetUnit::Utf16);
    let figures = json!({
        "desk": shortest(20, || drop(black_box(Desk::new()))),
        "mask_batch": shortest(RUNS, || drop(black_box(desk.mask_batch(&texts, &MaskOptions::default())))) / items(&texts),
        "understand": shortest(RUNS, || messages.iter().for_each(|message| drop(black_box(desk.understand(message))))) / items(&texts),
        "triage_batch": shortest(RUNS, || drop(black_box(desk.triage_batch(&messages, now)))) / items(&texts),
    });
    println!("{figures}");
    Ok(())
}

fn items(texts: &[String]) -> f64 {
    f64::from(u32::try_from(texts.len()).unwrap_or(u32::MAX))
}

/// Microseconds of the shortest run.
fn shortest(runs: usize, work: impl Fn()) -> f64 {
    let run = |_| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64() * 1e6
    };
    (0..runs).map(run).fold(f64::INFINITY, f64::min)
}
