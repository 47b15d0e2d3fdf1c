//! The digest of a policy: SHA-256 over its JSON in the canonical form of RFC 8785.
//!
//! In that form the keys of each object stand in the order of their bytes and nothing stands between the parts, so anyone can
//! make the digest again from the policy that the library gives back: in Python,
//! `sha256(json.dumps(policy, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()`.

use super::Policy;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The digest as 64 hexadecimal digits.
pub(super) fn of(policy: &Policy) -> String {
    // `Value` keeps its keys sorted, all keys are ASCII, and no number has a fraction: written compactly, it is canonical.
    let canonical = serde_json::to_value(policy).map(|value| value.to_string()).unwrap_or_default();
    Sha256::digest(canonical.as_bytes()).iter().fold(String::with_capacity(64), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
