//! A sensitive value that was found: where, of which kind, in which plain form, and by which proofs.

use super::context::Hit;
use crate::ids::{FindingKind, RuleId};
use crate::order;
use crate::text::Span;

/// Declares the detectors of this build, each by the kind that it finds.
macro_rules! detectors {
    ($($detector:ident = $kind:ident),* $(,)?) => {
        /// A detector of this build.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Detector {
            $($detector,)*
            /// None: a list or a pattern of the policy, for a kind of its own.
            Own,
        }

        impl Detector {
            /// All of them, in the order of their declaration.
            pub(super) const ALL: [Self; [$(stringify!($detector)),*].len()] = [$(Self::$detector),*];

            /// The kind that it finds.
            pub(super) const fn kind(self) -> Option<FindingKind> {
                match self {
                    $(Self::$detector => Some(FindingKind::$kind),)*
                    Self::Own => None,
                }
            }
        }
    };
}

detectors! {
    ResidentId = RESIDENT_ID, BankCard = BANK_CARD, Mobile = MOBILE, Email = EMAIL,
    CardSecurityCode = CARD_SECURITY_CODE, OneTimeCode = ONE_TIME_CODE, Password = PASSWORD, Pin = PIN,
    CardExpiry = CARD_EXPIRY, Passport = PASSPORT, HkMacauPermit = HK_MACAU_PERMIT,
    HomeReturnPermit = HOME_RETURN_PERMIT, TaiwanCompatriotPermit = TAIWAN_COMPATRIOT_PERMIT, HkId = HK_ID,
    TaiwanId = TAIWAN_ID, MacauId = MACAU_ID, ForeignResidentId = FOREIGN_RESIDENT_ID, Landline = LANDLINE,
    PostalAddress = POSTAL_ADDRESS, PersonName = PERSON_NAME, LicencePlate = LICENCE_PLATE, CreditCode = CREDIT_CODE,
    Iban = IBAN, Bic = BIC, IpAddress = IP_ADDRESS, MacAddress = MAC_ADDRESS, CryptoAddress = CRYPTO_ADDRESS,
    PrivateKey = PRIVATE_KEY, SeedPhrase = SEED_PHRASE, AccessToken = ACCESS_TOKEN, SocialAccount = SOCIAL_ACCOUNT,
    Coordinates = COORDINATES, DateOfBirth = DATE_OF_BIRTH,
}

impl Detector {
    /// Whether what it finds opens an account or a wallet to whoever reads it: no part of it is ever shown, nor its length.
    pub(super) const fn is_secret(self) -> bool {
        matches!(
            self,
            Self::CardSecurityCode
                | Self::OneTimeCode
                | Self::Password
                | Self::Pin
                | Self::PrivateKey
                | Self::SeedPhrase
                | Self::AccessToken
        )
    }
}

/// The place of each detector's kind in the policy's list; a kind that is not listed is not looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kinds([Option<usize>; Detector::ALL.len()]);

impl Kinds {
    /// Looks up the detectors' kinds in a list.
    pub(super) fn new<'a>(listed: impl Iterator<Item = &'a FindingKind> + Clone) -> Self {
        Self(Detector::ALL.map(|detector| listed.clone().position(|kind| Some(kind) == detector.kind().as_ref())))
    }

    /// The place of the detector's kind.
    pub(super) fn of(&self, detector: Detector) -> Option<usize> {
        self.0.get(detector as usize).copied().flatten()
    }

    /// The detector of the kind at this place.
    pub(super) fn detector(&self, kind: usize) -> Option<Detector> {
        Detector::ALL.into_iter().find(|detector| self.of(*detector) == Some(kind))
    }
}

/// A value, in the plain form by which equal values are known.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Plain {
    /// Digits, at most 19; [`TEN`](super::run::TEN) stands for X.
    Number { digits: [u8; 19], len: usize },
    /// An address in lower case and half width: what stands before its `@`, and after it.
    Email { local: String, domain: String },
    /// Any other value, without what was passed over in it.
    Text(String),
}

impl Plain {
    pub(super) fn number(digits: &[u8]) -> Self {
        let mut kept = [0; 19];
        for (to, from) in kept.iter_mut().zip(digits) {
            *to = *from;
        }
        Self::Number { digits: kept, len: digits.len().min(19) }
    }

    /// The bytes by which equal values are known.
    pub(super) fn key(&self) -> Vec<u8> {
        match self {
            Self::Number { digits, len } => digits.get(..*len).unwrap_or_default().to_vec(),
            Self::Email { local, domain } => [local.as_bytes(), b"@", domain.as_bytes()].concat(),
            Self::Text(text) => text.clone().into_bytes(),
        }
    }
}

/// What of the policy's own a value was found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum OwnRule {
    /// An entry of `mask.deny`.
    Denied(RuleId),
    /// One of `mask.custom`.
    #[cfg(feature = "patterns")]
    Custom(RuleId),
}

/// What speaks for a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Proof {
    /// The check digit is right.
    pub(super) checksum: bool,
    /// Its place in the policy's list of issuer ranges.
    pub(super) issuer: Option<usize>,
    /// It carries a date of birth.
    pub(super) birth_date: bool,
    /// It begins with a known region.
    pub(super) region: bool,
    /// It has a country code.
    pub(super) country: bool,
    /// It has the form of its kind.
    pub(super) shape: bool,
    /// A word beside it names it.
    pub(super) word: Option<Hit>,
    /// The key of the member that holds it names it.
    pub(super) key: bool,
    /// A list or a pattern of the policy has it.
    pub(super) own: Option<OwnRule>,
    /// Characters between its own that were passed over.
    pub(super) ignorable: usize,
    /// A character of it is in another form than ASCII.
    pub(super) disguised: bool,
}

/// A value that was found.
#[derive(Clone)]
pub(super) struct Value {
    /// Its kind's place in the policy's list.
    pub(super) kind: usize,
    pub(super) detector: Detector,
    pub(super) span: Span,
    pub(super) plain: Plain,
    /// Ten-thousandths.
    pub(super) confidence: i32,
    pub(super) proof: Proof,
}

/// Puts values in the order of their places.
pub(super) fn by_place(values: &mut [Value]) {
    order::by_key(values, |value| value.span.start);
}
