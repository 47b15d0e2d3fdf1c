//! Masking of complaint text, message by message, by Redress and three other tools, each as it comes.
//!
//! argus-redact-core only finds and merges here; the others give the masked text as well.

use argus_redact_core::{detect_l1, merge_entities};
use datafog_core::{ScanAndTransformConfig, TransformationConfig, TransformationStrategy, scan_and_transform};
use redact_core::{AnalyzerEngine, AnonymizationStrategy, AnonymizerConfig};
use redress::Desk;
use redress::mask::MaskOptions;
use redress_peers::{Complaint, Rounds, Task, complaints, row, times};
use std::hint::black_box;

const MESSAGES: usize = 2_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let complaints = complaints(MESSAGES, 20_261_123);
    let bytes: usize = complaints.iter().map(|complaint| complaint.text.len()).sum();

    let (desk, options) = (Desk::new()?, MaskOptions::default());
    let redress = |text: &str| desk.mask(text, &options).map(|masked| masked.text).unwrap_or_default();

    let datafog_config = ScanAndTransformConfig::new(TransformationConfig::new(TransformationStrategy::Redact));
    let datafog = |text: &str| scan_and_transform(text, &datafog_config).map(|result| result.text).unwrap_or_default();

    let engine = AnalyzerEngine::new();
    let config = AnonymizerConfig { strategy: AnonymizationStrategy::Mask, ..AnonymizerConfig::default() };
    let redact = |text: &str| engine.anonymize(text, None, &config).map(|result| result.text).unwrap_or_default();

    let chinese = ["zh".to_owned()];
    let argus = |text: &str| {
        let found = detect_l1(text, &chinese, &[]).map(|found| merge_entities(found.layer1_and_person()));
        let mut characters: Vec<char> = text.chars().collect();
        for entity in found.unwrap_or_default() {
            characters[entity.start..entity.end].fill('*');
        }
        characters.into_iter().collect::<String>()
    };

    type Masks<'a> = &'a dyn Fn(&str) -> String;
    let tools: [(&str, &str, Masks<'_>); 4] = [
        ("redress", "≥ 400 MB/s", &redress),
        ("datafog-core 1.0.0", "≥ 8 ×", &datafog),
        ("redact-core 0.12.7", "", &redact),
        ("argus-redact-core 0.8.22", "≥ 300 ×", &argus),
    ];

    let shortest = {
        let mut tasks: Vec<Task<'_>> = tools
            .iter()
            .map(|(name, _, masks)| {
                let complaints = &complaints;
                Task::new(name, move || complaints.iter().for_each(|complaint| drop(black_box(masks(&complaint.text)))))
            })
            .collect();
        // The slowest sets the pace: three rounds of all, then the fast ones alone.
        let mut shortest = times(Rounds(3), &mut tasks);
        let fast = times(Rounds(100), &mut tasks[..2]);
        for (shortest, fast) in shortest.iter_mut().zip(fast) {
            *shortest = fast.min(*shortest);
        }
        shortest
    };

    println!("Masking {MESSAGES} complaints of {} bytes each, {bytes} in all.\n", bytes / MESSAGES);
    println!(
        "{}",
        row(&["tool", "MB/s", "Redress is faster by", "to reach", "values hidden", "changed that must stay"])
    );
    println!("|---|---:|---:|---:|---:|---:|");
    for ((name, reach, masks), time) in tools.iter().zip(&shortest) {
        let rate = bytes as f64 / time.as_secs_f64() / 1e6;
        let factor = time.as_secs_f64() / shortest[0].as_secs_f64();
        let hidden =
            share(&complaints, |complaint| complaint.value.as_deref(), |value, text| !text.contains(value), masks);
        let changed =
            share(&complaints, |complaint| complaint.kept.as_deref(), |kept, text| !text.contains(kept), masks);
        println!("{}", row(&[name, &format!("{rate:.1}"), &format!("{factor:.1} ×"), reach, &hidden, &changed]));
    }
    Ok(())
}

/// Of the complaints that hold what `of` gives, how many masked texts pass `test`.
fn share(
    complaints: &[Complaint],
    of: impl Fn(&Complaint) -> Option<&str>,
    test: impl Fn(&str, &str) -> bool,
    masks: &dyn Fn(&str) -> String,
) -> String {
    let held: Vec<_> =
        complaints.iter().filter_map(|complaint| Some((of(complaint)?, masks(&complaint.text)))).collect();
    let passed = held.iter().filter(|(value, text)| test(value, text)).count();
    format!("{passed} of {}", held.len())
}
