//! The library under the Kotlin and Swift packages: it only links what the core exports with its feature `uniffi`.

redress::uniffi_reexport_scaffolding!();
