//! The digest of a policy: SHA-256 over its JSON in the canonical form of RFC 8785.
//!
//! In that form the keys of each object stand in the order of their bytes and nothing stands between the parts, so anyone can
//! make the digest again from the policy that the library gives back: in Python,
//! `sha256(json.dumps(policy, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()`.

use super::Policy;
use crate::document;
use crate::error::Result;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The digest as 64 hexadecimal digits.
pub(super) fn of(policy: &Policy) -> Result<String> {
    let digest = Sha256::digest(document::write_canonical(policy, "")?);
    Ok(digest.iter().fold(String::with_capacity(64), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    }))
}
