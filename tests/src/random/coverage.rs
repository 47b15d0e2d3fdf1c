//! Counts what the grammar made, from the answers: a proof over inputs that find nothing proves nothing.

use super::traps;
use crate::vectors::Vector;
use redress::mask::MaskOptions;
use redress::{Desk, Policy, operations};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// The least share of messages with findings, in a hundred.
const WITH_FINDINGS: usize = 60;
/// How often at least each kind, category, urgency and trap comes up.
const EACH: usize = 20;
/// How many inputs at least an operation has.
const INPUTS: usize = 5;

/// What the inputs of a seed hold.
#[derive(Debug, Default)]
pub struct Coverage {
    messages: usize,
    with_findings: usize,
    errors: usize,
    /// By what it is, as `kind mobile`.
    counts: BTreeMap<String, usize>,
}

impl Coverage {
    /// Counts.
    ///
    /// # Errors
    /// None that a shipped default policy has.
    pub fn of(vectors: &[(&'static str, Vector)]) -> Result<Self, redress::Error> {
        let desk = Desk::new()?;
        let mut coverage = Self::default();
        coverage.expect(&desk);
        for (operation, vector) in vectors {
            coverage.add(format!("operation {operation}"));
            coverage.errors += usize::from(vector.error.is_some());
            let Some(exact) = &vector.exact else { continue };
            let (input, answer) = (&vector.input, &exact.utf8);
            match *operation {
                "mask" => coverage.message(&desk, &input["text"], answer),
                "understand" | "triage" => coverage.message(&desk, &input["message"]["text"], answer),
                "mask_batch" | "triage_batch" => {
                    let rows = answer["rows"].as_array().map_or(&[][..], Vec::as_slice);
                    for (index, row) in rows.iter().enumerate() {
                        let text = if *operation == "mask_batch" {
                            &input["texts"][index]
                        } else {
                            &input["messages"][index]["text"]
                        };
                        coverage.message(&desk, text, &row["output"]);
                    }
                }
                _ => {}
            }
        }
        Ok(coverage)
    }

    /// Starts at nought for all that must come up, so that what never does is missed.
    fn expect(&mut self, desk: &Desk) {
        let policy: &Policy = desk.policy();
        let kinds = policy.mask.kinds.iter().map(|kind| format!("kind {}", kind.id));
        let categories = policy.understand.categories.iter().map(|category| format!("category {}", category.id));
        let urgencies = ["routine", "high", "critical"].iter().map(|urgency| format!("urgency {urgency}"));
        let traps = traps::TRAPS.iter().map(|(name, _)| format!("trap {name}"));
        let operations = operations::NAMES.iter().map(|name| format!("operation {name}"));
        for what in kinds.chain(categories).chain(urgencies).chain(traps).chain(operations) {
            self.counts.insert(what, 0);
        }
    }

    fn message(&mut self, desk: &Desk, text: &Value, answer: &Value) {
        let text = text.as_str().unwrap_or_default();
        self.messages += 1;
        // `understand` tells no findings, and takes them into account all the same.
        let masked = match answer.get("findings") {
            Some(_) => None,
            None => desk.mask(text, &MaskOptions::default()).ok().and_then(|masked| serde_json::to_value(masked).ok()),
        };
        let findings = masked.as_ref().unwrap_or(answer)["findings"].as_array().map_or(&[][..], Vec::as_slice);
        self.with_findings += usize::from(!findings.is_empty());
        for finding in findings {
            self.add(format!("kind {}", finding["kind"].as_str().unwrap_or_default()));
        }
        for what in ["category", "urgency"] {
            if let Some(value) = answer[what].as_str() {
                self.add(format!("{what} {value}"));
            }
        }
        // A trap tells units apart only where a position comes after it.
        let last = findings.iter().filter_map(|finding| finding["end"].as_u64()).max().unwrap_or(0);
        let before = usize::try_from(last).ok().and_then(|last| text.get(..last)).unwrap_or_default();
        for trap in traps::held(before) {
            self.add(format!("trap {trap}"));
        }
    }

    fn add(&mut self, what: String) {
        *self.counts.entry(what).or_default() += 1;
    }

    /// What is too few, one a line; empty when all is as it should be.
    pub fn lacking(&self) -> Vec<String> {
        let mut lacking = Vec::new();
        if self.with_findings * 100 < self.messages * WITH_FINDINGS || self.messages == 0 {
            lacking.push(format!(
                "{} of {} messages have findings, {WITH_FINDINGS} % wanted",
                self.with_findings, self.messages
            ));
        }
        for (what, count) in &self.counts {
            let least = if what.starts_with("operation ") { INPUTS } else { EACH };
            if *count < least {
                lacking.push(format!(
                    "{what}: {count} times, at least {least} wanted; the grammar is in tests/src/random"
                ));
            }
        }
        lacking
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} messages, {} with findings; {} errors", self.messages, self.with_findings, self.errors)?;
        for (what, count) in &self.counts {
            writeln!(f, "{count:6} {what}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::{answered, inputs};

    #[test]
    fn every_seed_meets_all_that_it_should() {
        for seed in 0..2 {
            let vectors = answered(seed, &inputs(seed).expect("inputs")).expect("answers");
            let coverage = Coverage::of(&vectors).expect("counts");
            assert_eq!(coverage.lacking(), Vec::<String>::new(), "seed {seed}\n{coverage}");
        }
    }

    #[test]
    fn a_seed_gives_the_same_inputs_again() {
        let documents =
            |seed| inputs(seed).expect("inputs").into_iter().map(|input| input.document).collect::<Vec<_>>();
        assert_eq!(documents(5), documents(5));
        assert_ne!(documents(5), documents(6));
    }

    #[test]
    fn what_never_comes_up_is_lacking() {
        let coverage = Coverage::of(&[]).expect("counts");
        assert!(coverage.lacking().iter().any(|line| line.starts_with("kind mobile: 0 times")));
        assert!(coverage.lacking().iter().any(|line| line.starts_with("operation mask: 0 times")));
        assert!(coverage.lacking().iter().any(|line| line.contains("0 of 0 messages")));
    }
}
