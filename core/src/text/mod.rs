//! Text as customers write it: folding with a map back to the original, spans, and what counts as a digit or as nothing.

/// The longest text in bytes of UTF-8: 4 MiB.
pub const MAX_BYTES: usize = 4 << 20;
