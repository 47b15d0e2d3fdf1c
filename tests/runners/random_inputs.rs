//! Makes random inputs with the core's answers, for every runner to replay, and shows one of them.
//!
//! `random-inputs make FOLDER` takes the seed from `REDRESS_SEED`, or a new one; `random-inputs show FOLDER ID...`.
#![expect(clippy::print_stdout, reason = "what it says is for the one who reads the tests' output")]

use redress_tests::random::{Coverage, answered, inputs, paste, write};
use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::ExitCode;
use std::{env, error::Error};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["make", folder] => make(Path::new(folder)),
        ["show", folder, ids @ ..] => show(Path::new(folder), ids),
        _ => Err("random-inputs make FOLDER, or random-inputs show FOLDER ID...".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("random-inputs: {error}");
            ExitCode::FAILURE
        }
    }
}

fn make(folder: &Path) -> Result<(), Box<dyn Error>> {
    let seed = match env::var("REDRESS_SEED") {
        Ok(seed) if !seed.is_empty() => seed.parse()?,
        // Half of the bits, so that it is easily typed.
        _ => RandomState::new().hash_one("seed") >> 32,
    };
    println!("random inputs of REDRESS_SEED={seed}");
    let vectors = answered(seed, &inputs(seed)?)?;
    let coverage = Coverage::of(&vectors)?;
    print!("{coverage}");
    let lacking = coverage.lacking();
    if !lacking.is_empty() {
        return Err(lacking.join("\n").into());
    }
    write(folder, &vectors)?;
    Ok(())
}

fn show(folder: &Path, ids: &[&str]) -> Result<(), Box<dyn Error>> {
    for id in ids {
        println!("{}", paste(folder, id)?);
    }
    Ok(())
}
