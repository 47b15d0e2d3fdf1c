//! The WebAssembly module of Redress.
