//! What keys make of a value: a keyed hash, another value of the same form, a sealed value, and the opening of one.
//!
//! Every use of a secret has a key of its own, derived by HKDF-SHA-256 (RFC 5869) for that use and the tenant. Sealed values are
//! AES-256-GCM-SIV (RFC 8452) under a shared secret, or HPKE in base mode (RFC 9180: DHKEM X25519, HKDF-SHA-256,
//! ChaCha20-Poly1305) to a public key. Bound in are the method, the key's id, the tenant and the ticket; the kind is inside.
//! Randomness is derived from the caller's entropy, the value and its place, so that nothing is used twice.

use super::keys::{MaskKeys, OpeningKey, Repeat, Secret};
use super::token::{Seal, Sealed, write_sealed};
use crate::error::{Error, ErrorCode, Result};
use crate::ids::{FindingKind, KeyId, TenantId, TicketId};
use aes::Aes256;
use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use chacha20::ChaCha20Rng;
use fpe::ff1::{FF1, FlexibleNumeralString};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::SeedableRng;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng};
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroizing;

type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;
type Cipher = hpke::aead::ChaCha20Poly1305;
type Kdf = hpke::kdf::HkdfSha256;

/// The shortest secret and the least entropy in bytes: the strength of the keys that are made of them.
const MIN_SECRET: usize = 32;
const KEY: usize = 32;
const NONCE: usize = 12;
const ENCAPSULATED: usize = 32;

/// Separates this library's keys from those of any other use of the same secret.
const DOMAIN: &[u8] = b"redress/1";

/// The keys of one call, ready for use.
pub(super) struct Vault<'k> {
    keys: &'k MaskKeys,
    shared: Option<Shared>,
    public: Option<PublicKey>,
}

struct Shared {
    hash: Zeroizing<[u8; KEY]>,
    digits: FF1<Aes256>,
    seal: Aes256GcmSiv,
}

impl fmt::Debug for Vault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("id", &self.keys.id).finish_non_exhaustive()
    }
}

impl<'k> Vault<'k> {
    /// Makes the keys ready.
    ///
    /// # Errors
    /// `invalid_key` for one of a wrong length, or to which nothing can be sealed.
    pub(super) fn new(keys: &'k MaskKeys) -> Result<Self> {
        let shared = keys.secret.as_ref().map(|secret| Shared::new(secret, &keys.tenant, "options.keys.secret"));
        let public = keys.public_key.as_ref().map(|key| {
            let read = PublicKey::from_bytes(key.bytes()).map_err(|_| wrong_length("options.keys.public_key", key))?;
            // A point of low order (RFC 7748, section 6.1) gives no secret; it is refused here and not at the first value.
            let trial = seal_to(&read, &[0; KEY], &[], &[]);
            trial.ok_or_else(|| invalid("options.keys.public_key", "an X25519 public key", "a point of low order"))?;
            Ok(read)
        });
        if let Some(entropy) = keys.entropy.as_ref().filter(|entropy| entropy.bytes().len() < MIN_SECRET) {
            return Err(wrong_length("options.keys.entropy", entropy));
        }
        Ok(Self { keys, shared: shared.transpose()?, public: public.transpose()? })
    }

    /// Whether it can hash and permute.
    ///
    /// # Errors
    /// `missing_key` that names what is absent.
    pub(super) fn check_secret(&self) -> Result<()> {
        self.shared.as_ref().map(|_| ()).ok_or_else(|| missing("options.keys.secret"))
    }

    /// Whether it can seal.
    ///
    /// # Errors
    /// `missing_key` that names what is absent; `invalid_key` for a public key where equal values shall be equal.
    pub(super) fn check_sealing(&self) -> Result<()> {
        match (self.keys.repeat.unwrap_or_default(), &self.public) {
            (Repeat::WithinTenant, Some(_)) => {
                let expected = "absent: whoever has it could try values until one is equal";
                Err(invalid("options.keys.public_key", expected, "a key"))
            }
            (Repeat::WithinTenant, None) => self.check_secret(),
            (Repeat::Never, _) if self.keys.entropy.is_none() => Err(missing("options.keys.entropy")),
            (Repeat::Never, Some(_)) => Ok(()),
            (Repeat::Never, None) => self.check_secret(),
        }
    }

    /// The keyed hash of a value in its plain form.
    pub(super) fn hash(&self, kind: &FindingKind, plain: &[u8]) -> Option<[u8; KEY]> {
        let shared = self.shared.as_ref()?;
        mac(shared.hash.as_slice(), &[kind.as_str().as_bytes(), plain])
    }

    /// Which keys these are.
    pub(super) const fn id(&self) -> &KeyId {
        &self.keys.id
    }

    /// The hash by which a value in its plain form is known among the labels of the call's ticket.
    pub(super) fn label(&self, kind: &FindingKind, plain: &[u8]) -> Option<[u8; KEY]> {
        let shared = self.shared.as_ref()?;
        let ticket = self.keys.ticket.as_ref().map_or("", TicketId::as_str);
        mac(shared.hash.as_slice(), &[b"label", ticket.as_bytes(), kind.as_str().as_bytes(), plain])
    }

    /// The place among `count` that `place` goes to, for values of `kind` with these `fixed` digits; each place goes to another.
    ///
    /// `None` for fewer than a million places, the least of NIST SP 800-38G.
    pub(super) fn permute(&self, kind: &FindingKind, fixed: &[u8], place: u64, count: u64) -> Option<u64> {
        const LEAST: u64 = 1_000_000;
        let shared = self.shared.as_ref().filter(|_| count >= LEAST && place < count)?;
        let digits = (count - 1).ilog10() + 1;
        let tweak = [kind.as_str().as_bytes(), &[0], fixed].concat();
        let mut place = place;
        // Cycle walking: the digits spell fewer than ten times `count` numbers, so that more than a few rounds are rare.
        loop {
            let numerals: Vec<u16> = (0..digits).rev().map(|at| (place / 10_u64.pow(at) % 10) as u16).collect();
            let walked = shared.digits.encrypt(&tweak, &FlexibleNumeralString::from(numerals)).ok()?;
            place = Vec::from(walked).into_iter().fold(0, |number, digit| number * 10 + u64::from(digit));
            if place < count {
                return Some(place);
            }
        }
    }

    /// Writes the sealed form of `text`, the `index`th value of its call; `None` writes nothing.
    pub(super) fn seal(
        &self,
        out: &mut String,
        name: &str,
        kind: &FindingKind,
        text: &str,
        index: usize,
    ) -> Option<()> {
        let keys = self.keys;
        let inside = Zeroizing::new([kind.as_str().as_bytes(), &[0], text.as_bytes()].concat());
        let seal = match (&self.public, keys.repeat.unwrap_or_default()) {
            (Some(_), _) => Seal::Public,
            (None, Repeat::Never) => Seal::Shared,
            (None, Repeat::WithinTenant) => Seal::Repeatable,
        };
        let bound = bound(seal, keys.id.as_str(), &keys.tenant, keys.ticket.as_ref());
        let place = (index as u64).to_be_bytes();
        let random = |entropy: &Secret| mac(entropy.bytes(), &[&bound, &place, &inside]).map(Zeroizing::new);
        let payload = match seal {
            Seal::Public => seal_to(self.public.as_ref()?, &*random(keys.entropy.as_ref()?)?, &inside, &bound)?,
            Seal::Shared => {
                let random = random(keys.entropy.as_ref()?)?;
                let nonce = random.first_chunk::<NONCE>()?;
                let sealed = self.shared.as_ref()?.seal(nonce, &inside, &bound)?;
                [nonce.as_slice(), &sealed].concat()
            }
            // Deterministic encryption: RFC 8452, section 4, with a nonce that never changes.
            Seal::Repeatable => self.shared.as_ref()?.seal(&[0; NONCE], &inside, &bound)?,
        };
        write_sealed(out, name, seal, &keys.id, &payload);
        Some(())
    }
}

impl Shared {
    fn new(secret: &Secret, tenant: &TenantId, path: &str) -> Result<Self> {
        if secret.bytes().len() < MIN_SECRET {
            return Err(wrong_length(path, secret));
        }
        let derived = Hkdf::<Sha256>::new(Some(DOMAIN), secret.bytes());
        let key = |purpose: &[u8]| {
            let mut key = Zeroizing::new([0; KEY]);
            let expanded = derived.expand_multi_info(&[purpose, &[0], tenant.as_str().as_bytes()], key.as_mut_slice());
            expanded.map(|()| key).map_err(|_| Error::new(ErrorCode::Internal))
        };
        let digits = FF1::new(key(b"digits")?.as_slice(), 10).map_err(|_| Error::new(ErrorCode::Internal))?;
        let seal = Aes256GcmSiv::new((&*key(b"seal")?).into());
        Ok(Self { hash: key(b"hash")?, digits, seal })
    }

    fn seal(&self, nonce: &[u8; NONCE], inside: &[u8], bound: &[u8]) -> Option<Vec<u8>> {
        self.seal.encrypt(&Nonce::from(*nonce), Payload { msg: inside, aad: bound }).ok()
    }

    fn open(&self, nonce: &[u8; NONCE], sealed: &[u8], bound: &[u8]) -> Option<Vec<u8>> {
        self.seal.decrypt(&Nonce::from(*nonce), Payload { msg: sealed, aad: bound }).ok()
    }
}

/// Seals to a public key: the encapsulated key, then the ciphertext.
fn seal_to(key: &PublicKey, random: &[u8; KEY], inside: &[u8], bound: &[u8]) -> Option<Vec<u8>> {
    let mut random = ChaCha20Rng::from_seed(*random);
    let sealed = single_shot_seal_with_rng::<Cipher, Kdf, X25519HkdfSha256>(
        &OpModeS::Base,
        key,
        DOMAIN,
        inside,
        bound,
        &mut random,
    );
    let (encapsulated, sealed) = sealed.ok()?;
    Some([encapsulated.to_bytes().as_slice(), &sealed].concat())
}

/// The keys that sealed values are opened with, ready for use.
pub(super) struct Opener<'k> {
    keys: Vec<(&'k KeyId, Option<Shared>, Option<PrivateKey>)>,
    tenant: &'k TenantId,
    ticket: Option<&'k TicketId>,
}

impl<'k> Opener<'k> {
    /// Makes the keys ready.
    ///
    /// # Errors
    /// `invalid_key` for one of a wrong length.
    pub(super) fn new(keys: &'k [OpeningKey], tenant: &'k TenantId, ticket: Option<&'k TicketId>) -> Result<Self> {
        let ready = |(index, key): (usize, &'k OpeningKey)| {
            let path = |field: &str| format!("opening.keys[{index}].{field}");
            let shared = key.secret.as_ref().map(|secret| Shared::new(secret, tenant, &path("secret")));
            let private = key
                .private_key
                .as_ref()
                .map(|key| PrivateKey::from_bytes(key.bytes()).map_err(|_| wrong_length(&path("private_key"), key)));
            Ok((&key.id, shared.transpose()?, private.transpose()?))
        };
        Ok(Self { keys: keys.iter().enumerate().map(ready).collect::<Result<_>>()?, tenant, ticket })
    }

    /// The kind and the text inside; `None` under another key, tenant or ticket, or when a bit was changed.
    pub(super) fn open(&self, sealed: &Sealed<'_>) -> Option<(FindingKind, String)> {
        let payload = sealed.payload()?;
        let bound = bound(sealed.seal, sealed.key, self.tenant, self.ticket);
        let inside = self.keys.iter().filter(|(id, ..)| id.as_str() == sealed.key).find_map(
            |(_, shared, private)| match sealed.seal {
                Seal::Shared => {
                    let (nonce, rest) = payload.split_first_chunk::<NONCE>()?;
                    shared.as_ref()?.open(nonce, rest, &bound)
                }
                Seal::Repeatable => shared.as_ref()?.open(&[0; NONCE], &payload, &bound),
                Seal::Public => {
                    let (encapsulated, rest) = payload.split_at_checked(ENCAPSULATED)?;
                    let encapsulated = Encapsulated::from_bytes(encapsulated).ok()?;
                    let key = private.as_ref()?;
                    single_shot_open::<Cipher, Kdf, X25519HkdfSha256>(
                        &OpModeR::Base,
                        key,
                        &encapsulated,
                        DOMAIN,
                        rest,
                        &bound,
                    )
                    .ok()
                }
            },
        )?;
        let inside = String::from_utf8(inside).ok()?;
        let (kind, text) = inside.split_once('\0')?;
        Some((FindingKind::new(kind).ok()?, text.to_owned()))
    }
}

/// What a sealed value is bound to, each part behind its length so that no two lists of parts are alike.
fn bound(seal: Seal, key: &str, tenant: &TenantId, ticket: Option<&TicketId>) -> Vec<u8> {
    let ticket = ticket.filter(|_| seal != Seal::Repeatable).map_or("", TicketId::as_str);
    let parts = [seal.tag(), key, tenant.as_str(), ticket];
    // Ids are at most 64 bytes.
    parts.iter().flat_map(|part| [&[part.len() as u8], part.as_bytes()].concat()).collect()
}

/// HMAC-SHA-256 of `parts`, each behind its length.
fn mac(key: &[u8], parts: &[&[u8]]) -> Option<[u8; KEY]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    Some(mac.finalize().into_bytes().into())
}

fn missing(path: &str) -> Error {
    Error::at(ErrorCode::MissingKey, path, "given, as the style needs it", "absent")
}

fn invalid(path: &str, expected: &str, got: &str) -> Error {
    Error::at(ErrorCode::InvalidKey, path, expected, got)
}

fn wrong_length(path: &str, key: &Secret) -> Error {
    let exactly = path.ends_with("_key");
    let expected = if exactly { "32 bytes" } else { "at least 32 bytes" };
    invalid(path, expected, &format!("{} bytes", key.bytes().len()))
}
