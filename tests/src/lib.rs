//! The proofs that every face gives the same answer: vectors and their patterns, and random inputs with their answers.
//!
//! Nothing here is shipped. The format of the vectors is in `tests/vectors/README.md`.

pub mod coverage;
mod makers;
pub mod pattern;
pub mod planted;
pub mod random;
pub mod typed;
pub mod vectors;
