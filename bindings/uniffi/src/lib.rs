//! The library under the Kotlin and Swift packages of Redress.
