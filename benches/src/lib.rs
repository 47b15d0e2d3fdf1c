//! Criterion benches of Redress.
