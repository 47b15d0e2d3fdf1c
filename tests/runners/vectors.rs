//! The Rust runner of the vectors.
#![expect(clippy::print_stdout, reason = "a runner's answer is what it prints")]

use redress_tests::vectors::{self, Replay};
use std::process::ExitCode;

fn main() -> ExitCode {
    let files = match vectors::read(&vectors::place()) {
        Ok(files) => files,
        Err(error) => {
            println!("{error}\nvectors: 0 passed, 1 failed");
            return ExitCode::FAILURE;
        }
    };
    let (mut passed, mut failed, mut replay) = (0, 0, Replay::default());
    for file in &files {
        for vector in &file.vectors {
            match replay.replay(&file.operation, vector) {
                Ok(()) => passed += 1,
                Err(difference) => {
                    failed += 1;
                    println!("{} {}: {difference}", file.operation, vector.id);
                }
            }
        }
    }
    println!("vectors: {passed} passed, {failed} failed");
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
