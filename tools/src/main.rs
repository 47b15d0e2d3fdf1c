//! What makes the generated files of Redress: `tools NAME` writes them, `tools NAME --check` fails where the committed
//! ones differ. `tools metadata` prints what the built library under Kotlin and Swift says that it exports.
//!
//! `cargo run -p redress-tools --features NAME -- NAME [--check]`
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command's answer is what it prints")]

#[cfg(feature = "c")]
mod c;
#[cfg_attr(
    not(any(feature = "c", feature = "model", feature = "schemas", feature = "typed", feature = "uniffi")),
    expect(dead_code, reason = "only the generators use it")
)]
mod generated;
#[cfg(feature = "model")]
mod model;
#[cfg(feature = "schemas")]
mod schemas;
#[cfg(feature = "typed")]
mod typed;
#[cfg(feature = "uniffi")]
mod uniffi;
#[cfg(feature = "wasm")]
mod wasm;

use generated::Files;
use std::{env, io, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let names: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (name, mut files) = match names.as_slice() {
        [name] => (*name, Files::write()),
        [name, "--check"] => (*name, Files::check()),
        _ => {
            eprintln!("usage: tools NAME [--check]");
            return ExitCode::from(2);
        }
    };
    match generate(name, &mut files).and_then(|()| files.finish()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tools {name}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the generator `name`.
fn generate(name: &str, files: &mut Files) -> io::Result<()> {
    match name {
        #[cfg(feature = "c")]
        "c" => c::generate(files),
        #[cfg(feature = "model")]
        "model" => model::generate(files),
        #[cfg(feature = "schemas")]
        "schemas" => schemas::generate(files),
        #[cfg(feature = "typed")]
        "typed" => typed::generate(files),
        #[cfg(feature = "uniffi")]
        "uniffi" => uniffi::generate(files),
        #[cfg(feature = "uniffi")]
        "metadata" => uniffi::metadata(),
        #[cfg(feature = "wasm")]
        "wasm" => wasm::generate(),
        _ => {
            let _ = files;
            Err(io::Error::other("no generator of this name in this build; is its feature on?"))
        }
    }
}
