//! Gives the shared library its name for the dynamic linker: one name for each ABI version.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let argument = match env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux" | "freebsd") => "-Wl,-soname,libredress.so.1",
        // An Android package carries only files named `lib*.so`.
        Ok("android") => "-Wl,-soname,libredress.so",
        Ok("macos") => "-Wl,-install_name,@rpath/libredress.1.dylib",
        _ => return,
    };
    println!("cargo:rustc-cdylib-link-arg={argument}");
}
