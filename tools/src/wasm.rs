//! Makes the JavaScript side of the built module `redress_wasm`, with the library behind the `wasm-bindgen` command.
//!
//! The module must have been built before; `wasm/scripts/build.mjs` does both. The two are an artefact, not a committed
//! file: the committed sides of the package are `wasm/ts` and `wasm/src`.

use crate::generated::project;
use std::{env, fs, io, path::PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// Reads `wasm32-unknown-unknown/dist-wasm/redress_wasm.wasm` of the target folder and writes `generated-wasm/`.
pub(crate) fn generate() -> io::Result<()> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| project().join("target"), PathBuf::from);
    let out = target.join("generated-wasm");
    fs::create_dir_all(&out)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(target.join("wasm32-unknown-unknown/dist-wasm/redress_wasm.wasm"))
        .out_name("glue")
        .typescript(true)
        // The package finds the module itself: a bundler must see one place only.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // A panic ends the instance; the package then builds a new one.
        .reset_state_function(true);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(&out)).map_err(|error| io::Error::other(format!("{error:#}")))
}
