//! Writes the C library's functions for documents from the manifest, and the header from the library's source.

use crate::generated::{Files, project};
use redress::ErrorCode;
use serde::Deserialize;
use std::{fmt::Write as _, fs, io};

/// Where the document functions are committed.
const FUNCTIONS: &str = "ffi/src/operations.rs";
/// Where the table for the C and C++ runners of the vectors is committed.
const TABLE: &str = "ffi/tests/operations.h";
/// Where the header is committed.
const HEADER: &str = "ffi/include/redress.h";

#[derive(Debug, Deserialize)]
struct Manifest {
    operation: Vec<Operation>,
}

#[derive(Debug, Deserialize)]
struct Operation {
    name: String,
    doc: String,
    on: String,
    input: String,
    output: String,
}

/// Generates all of it; the header is made from the function file that is there then.
pub(crate) fn generate(files: &mut Files) -> io::Result<()> {
    let manifest = fs::read_to_string(project().join("tests/operations.toml"))?;
    let mut manifest: Manifest = toml::from_str(&manifest).map_err(io::Error::other)?;
    // Making a desk is a constructor, which is written by hand.
    manifest.operation.retain(|operation| !operation.name.starts_with("desk_"));
    files.put(FUNCTIONS, functions(&manifest).as_bytes())?;
    files.put(TABLE, table(&manifest).as_bytes())?;
    files.put(HEADER, header()?.as_bytes())
}

impl Operation {
    fn on_desk(&self) -> bool {
        self.on == "desk"
    }

    fn has_input(&self) -> bool {
        self.input != "Nothing"
    }
}

/// Each operation with its function, for a macro of each form that functions have.
fn table(manifest: &Manifest) -> String {
    let mut out = String::from(concat!(
        "/* Every operation, its function in C, its function in C++ and its input. Generated from tests/operations.toml by `tools c`. */\n",
        "#define OPERATIONS(DESK_AND_INPUT, INPUT, DESK, NOTHING)",
    ));
    for operation in &manifest.operation {
        let form = match (operation.on_desk(), operation.has_input()) {
            (true, true) => "DESK_AND_INPUT",
            (false, true) => "INPUT",
            (true, false) => "DESK",
            (false, false) => "NOTHING",
        };
        let name = &operation.name;
        let (method, input) = (camel(name), &operation.input);
        let _ = write!(out, " \\\n  {form}({name}, redress_{name}_json, {method}, {input})");
    }
    out.push('\n');
    out
}

/// `clock_status` as `clockStatus`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |out, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        out + &capital.into_iter().chain(letters).collect::<String>()
    })
}

/// A function for each operation. Its name ends with `_json`, so that the plain name is free for a typed form.
fn functions(manifest: &Manifest) -> String {
    let mut out = String::from(concat!(
        "//! A function for each operation, in document form. Generated from `tests/operations.toml` by `tools c`.\n\n",
        "use crate::desk::redress_desk;\n",
        "use crate::document::{call, redress_document};\n",
        "use crate::error::{redress_error, redress_status};\n",
        "use std::ffi::c_char;\n",
        "use std::ptr;\n",
    ));
    for operation in &manifest.operation {
        out.push_str(&function(operation));
    }
    out
}

fn function(operation: &Operation) -> String {
    let Operation { name, doc, input, output, .. } = operation;
    let (on_desk, has_input) = (operation.on_desk(), operation.has_input());
    let mut parameters = String::new();
    let mut promises = String::new();
    if on_desk {
        parameters.push_str("    desk: *const redress_desk,\n");
        promises.push_str("`desk` is null or a live desk; ");
    }
    if has_input {
        parameters.push_str("    input: *const c_char,\n    length: usize,\n");
        promises.push_str("`input` is null or points to `length` bytes; ");
    }
    let documents = if has_input { format!("`{input}` in, `{output}` out") } else { format!("`{output}` out") };
    let desk = if on_desk { "desk" } else { "ptr::null()" };
    let given = if has_input { "(input, length)" } else { "(c\"{}\".as_ptr(), 2)" };
    promises.push_str("`output` is null or live and used by nobody else; `error` is null or points to a pointer.");
    let promises = comment(&promises);
    let doc = comment(&format!("{doc} `{name}` in document form: {documents}."));
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "
{doc}///
/// # Safety
{promises}#[unsafe(no_mangle)]
pub unsafe extern \"C\" fn redress_{name}_json(
{parameters}    output: *mut redress_document,
    error: *mut *mut redress_error,
) -> redress_status {{
    // SAFETY: the caller's promises.
    unsafe {{ call({desk}, \"{name}\", {given}, output, error) }}
}}
"
    );
    out
}

/// Documentation lines of at most 120 columns.
fn comment(text: &str) -> String {
    let mut lines = vec![String::from("///")];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= 120 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("/// {word}")),
        }
    }
    lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// The header, from every function and type that the library exports.
fn header() -> io::Result<String> {
    let library = project().join("ffi");
    let mut config = cbindgen::Config::from_file(library.join("cbindgen.toml")).map_err(io::Error::other)?;
    config.after_includes = Some(version() + &statuses()?);
    let bindings = cbindgen::Builder::new()
        .with_src(library.join("src/lib.rs"))
        .with_config(config)
        .generate()
        .map_err(io::Error::other)?;
    let mut out = Vec::new();
    bindings.write(&mut out);
    out.push(b'\n');
    // What Rust calls the safety of a function is the caller's part of it.
    Ok(String::from_utf8(out).map_err(io::Error::other)?.replace("# Safety\n", "The caller ensures:\n"))
}

/// The version of the header, which is the workspace's.
fn version() -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "\n/** The version of this header; `redress_library_version` gives that of the library. */\n#define REDRESS_VERSION \"{version}\"\n"
    )
}

/// The numbers of the statuses, and what the schema says of each.
fn statuses() -> io::Result<String> {
    let schema = fs::read_to_string(project().join("core/schema/redress.json"))?;
    let schema: serde_json::Value = serde_json::from_str(&schema)?;
    let codes = schema.pointer("/$defs/ErrorCode/oneOf").and_then(serde_json::Value::as_array);
    let doc = |name: &str| {
        let code = codes?.iter().find(|code| code["const"] == name)?;
        // A link of Rust's documentation is its last word.
        Some(code["description"].as_str()?.replace('\n', " ").replace("[`crate::text::", "`").replace("`]", "`"))
    };
    let mut out = String::from(
        "\n/** What a `redress_status` can be. A newer library may have more. */\nenum {\n  /** The call did what was asked. */\n  REDRESS_STATUS_OK = 0,\n",
    );
    for code in ErrorCode::ALL {
        let (name, number) = (code.name(), code.number());
        let doc = doc(name).ok_or_else(|| io::Error::other(format!("the schema says nothing of {name}")))?;
        let _ = writeln!(out, "  /** {doc} */\n  REDRESS_STATUS_{} = {number},", name.to_uppercase());
    }
    out.push_str("};\n");
    Ok(out)
}
