//! Writes the Kotlin and Swift sources from the built library `redress_uniffi`, and prints what it exports.
//!
//! The library must have been built before: `cargo build -p redress-uniffi`.

use crate::generated::{Files, project};
use camino::Utf8PathBuf;
use std::path::PathBuf;
use std::{env, fs, io};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::interface::{AsType, Callable, Type};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, ComponentInterface, GlobalConfig};

/// What is generated, and where it is committed.
const PLACES: [(&str, &str); 4] = [
    ("redress/redress.kt", "bindings/kotlin/src/main/kotlin/redress/redress.kt"),
    ("Redress.swift", "bindings/swift/Sources/Redress/Redress.swift"),
    ("RedressFFI.h", "bindings/swift/Sources/RedressFFI/include/RedressFFI.h"),
    ("RedressFFI.modulemap", "bindings/swift/Sources/RedressFFI/include/module.modulemap"),
];

/// Generates all of it.
pub(crate) fn generate(files: &mut Files) -> io::Result<()> {
    let out = utf8(target().join("generated-uniffi"))?;
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: library()?,
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

/// Prints each function and method of the library's metadata as a signature.
pub(crate) fn metadata() -> io::Result<()> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let interfaces = loader.load_metadata(&library()?).and_then(|metadata| loader.load_cis(metadata));
    for interface in interfaces.map_err(|error| io::Error::other(format!("{error:#}")))? {
        print_interface(&interface);
    }
    Ok(())
}

fn print_interface(interface: &ComponentInterface) {
    for function in interface.function_definitions() {
        println!("{}", signature("", function.name(), function));
    }
    for object in interface.object_definitions() {
        let place = format!("{}.", object.name());
        for method in object.methods() {
            println!("{}", signature(&place, method.name(), method));
        }
        for constructor in object.constructors() {
            println!("{}", signature(&place, constructor.name(), constructor));
        }
    }
}

/// `Desk.mask_batch(texts: [String], options: MaskOptions) -> [MaskRow]`, as in the manifest, but for the words of types.
fn signature(place: &str, name: &str, function: &impl Callable) -> String {
    let parameters: Vec<String> = function
        .arguments()
        .into_iter()
        .map(|argument| format!("{}: {}", argument.name(), spelled(&argument.as_type())))
        .collect();
    let fails = if function.throws_type().is_some() { "" } else { " that cannot fail" };
    let result = function.return_type().map_or_else(|| "Void".to_owned(), spelled);
    format!("{place}{name}({}) -> {result}{fails}", parameters.join(", "))
}

fn spelled(of: &Type) -> String {
    match of {
        Type::Optional { inner_type } => format!("{}?", spelled(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", spelled(inner_type)),
        _ => of.name().map_or_else(|| format!("{of:?}"), str::to_owned),
    }
}

/// Where Cargo builds.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| project().join("target"), Into::into)
}

/// The built library.
fn library() -> io::Result<Utf8PathBuf> {
    utf8(target().join("debug").join(format!("{}redress_uniffi{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX)))
}

/// The text without white space at line ends, so that the committed file passes `git diff --check`.
fn trimmed(text: &str) -> String {
    text.lines().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

fn utf8(path: PathBuf) -> io::Result<Utf8PathBuf> {
    Utf8PathBuf::from_path_buf(path).map_err(|_| io::Error::other("the path is not UTF-8"))
}
