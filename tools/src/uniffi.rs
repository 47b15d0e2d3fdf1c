//! Writes the Kotlin and Swift sources from the built library `redress_uniffi`.
//!
//! The library must have been built before: `cargo build -p redress-uniffi`.

use crate::generated::{Files, project};
use camino::Utf8PathBuf;
use std::{env, fs, io};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};

/// What is generated, and where it is committed.
const PLACES: [(&str, &str); 4] = [
    ("redress/redress.kt", "bindings/kotlin/src/main/kotlin/redress/redress.kt"),
    ("Redress.swift", "bindings/swift/Sources/Redress/Redress.swift"),
    ("RedressFFI.h", "bindings/swift/Sources/RedressFFI/include/RedressFFI.h"),
    ("RedressFFI.modulemap", "bindings/swift/Sources/RedressFFI/include/module.modulemap"),
];

/// Generates all of it.
pub(crate) fn generate(files: &mut Files) -> io::Result<()> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| project().join("target"), Into::into);
    let library =
        target.join("debug").join(format!("{}redress_uniffi{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX));
    let out = utf8(target.join("generated-uniffi"))?;
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: utf8(library)?,
        out_dir: out.clone(),
        config_override: Some(utf8(project().join("bindings/uniffi/uniffi.toml"))?),
        format: false,
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, Default::default()).map_err(|error| io::Error::other(format!("{error:#}")))?;
    for (made, place) in PLACES {
        files.put(place, trimmed(&fs::read_to_string(out.join(made))?).as_bytes())?;
    }
    Ok(())
}

/// The text without white space at line ends, so that the committed file passes `git diff --check`.
fn trimmed(text: &str) -> String {
    text.lines().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

fn utf8(path: std::path::PathBuf) -> io::Result<Utf8PathBuf> {
    Utf8PathBuf::from_path_buf(path).map_err(|_| io::Error::other("the path is not UTF-8"))
}
