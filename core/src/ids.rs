//! Open ids: cheap names that a policy may add to, with constants for the default policy's own.
//!
//! An id is one to 64 ASCII letters, digits, `_`, `-` or `.`, and starts with a letter or a digit. Order is by bytes.

use std::{cmp::Ordering, fmt, hash, sync::Arc};

/// The longest id in bytes.
pub const MAX_ID_BYTES: usize = 64;

/// A name that costs no allocation to copy: a constant of this library, or a policy's own string shared by its readers.
#[derive(Clone)]
pub(crate) enum Name {
    Constant(&'static str),
    Shared(Arc<str>),
}

impl Name {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Constant(text) => text,
            Self::Shared(text) => text,
        }
    }

    /// Whether `text` has the form of an id.
    pub(crate) fn is_valid(text: &str) -> bool {
        let mut bytes = text.bytes();
        text.len() <= MAX_ID_BYTES
            && bytes.next().is_some_and(|byte| byte.is_ascii_alphanumeric())
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Name {}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl hash::Hash for Name {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text is not of the form of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id is 1 to 64 ASCII letters, digits, `_`, `-` or `.`, starting with a letter or a digit")]
pub struct InvalidId;

/// Declares open ids: a newtype each, its constants, and its form in every language (a string).
macro_rules! open_ids {
    ($($(#[$doc:meta])* $name:ident { $($(#[$item_doc:meta])* $constant:ident = $text:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($crate::ids::Name);

        impl $name {
            $($(#[$item_doc])* #[doc = concat!("`", $text, "`")]
            pub const $constant: Self = Self($crate::ids::Name::Constant($text));)*

            /// The constants of this type, in the order of their declaration.
            pub const CONSTANTS: &'static [Self] = &[$(Self::$constant),*];

            /// Reads an id.
            ///
            /// # Errors
            /// [`InvalidId`](crate::ids::InvalidId) when `text` has not the form of an id.
            pub fn new(text: &str) -> Result<Self, $crate::ids::InvalidId> {
                if !$crate::ids::Name::is_valid(text) {
                    return Err($crate::ids::InvalidId);
                }
                Ok(match Self::CONSTANTS.iter().find(|constant| constant.as_str() == text) {
                    Some(constant) => constant.clone(),
                    None => Self($crate::ids::Name::Shared(std::sync::Arc::from(text))),
                })
            }

            /// The id as text.
            pub fn as_str(&self) -> &str { self.0.as_str() }

            /// The id as the value of a reason, which may be an id of any kind.
            pub fn to_rule_id(&self) -> $crate::ids::RuleId { $crate::ids::RuleId::named(self.0.clone()) }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ids::InvalidId;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Self::new(text) }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::document::text(deserializer, |text| Self::new(text).ok())
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> { stringify!($name).into() }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"})
            }
        }

        #[cfg(feature = "uniffi")]
        uniffi::custom_type!($name, String, {
            lower: |id| id.as_str().to_owned(),
            try_lift: |text| $name::new(&text).map_err(|wrong| crate::kotlin_swift::refused(&wrong.to_string())),
        });
    )*};
}

impl RuleId {
    pub(crate) fn named(name: Name) -> Self {
        Self(name)
    }
}

open_ids! {
    /// What a complaint is about. The default policy's order, top first, decides which of several is the main one.
    CategoryId {
        UNAUTHORIZED_TRANSACTION = "unauthorized_transaction", FRAUD_SCAM = "fraud_scam",
        FUNDS_NOT_RECEIVED = "funds_not_received", WRONG_DEDUCTION = "wrong_deduction",
        MISDIRECTED_TRANSFER = "misdirected_transfer", REFUND_ISSUE = "refund_issue", PAYMENT_FAILED = "payment_failed",
        ACCOUNT_SECURITY = "account_security", ACCOUNT_ACCESS = "account_access", FEES_AND_RATES = "fees_and_rates",
        CREDIT_SERVICE = "credit_service", CONTRACT_PERFORMANCE = "contract_performance",
        PRODUCT_DEFECT = "product_defect", SERVICE_EXPERIENCE = "service_experience", USABILITY = "usability",
        FEATURE_REQUEST = "feature_request", GENERAL_INQUIRY = "general_inquiry", OTHER = "other",
    }
    /// A finer kind of a category, as `insufficient_balance` of `payment_failed`.
    SubcategoryId {
        BANK_CARD = "bank_card", INSUFFICIENT_BALANCE = "insufficient_balance", LIMIT = "limit",
        NETWORK_OR_SYSTEM = "network_or_system", BIOMETRICS = "biometrics", SCAN = "scan", MERCHANT = "merchant",
    }
    /// A team that handles tickets.
    TeamId {
        RISK_CONTROL = "risk_control", PAYMENTS = "payments", REFUNDS = "refunds", ACCOUNTS = "accounts",
        CREDIT = "credit", PRODUCT = "product", MERCHANT_CARE = "merchant_care", CUSTOMER_CARE = "customer_care",
    }
    /// A theme that many complaints share, as 手续费过高.
    TagId {}
    /// A kind of sensitive value.
    FindingKind {
        RESIDENT_ID = "resident_id", BANK_CARD = "bank_card", MOBILE = "mobile", EMAIL = "email",
        CARD_SECURITY_CODE = "card_security_code", ONE_TIME_CODE = "one_time_code", PASSWORD = "password", PIN = "pin",
        CARD_EXPIRY = "card_expiry", PASSPORT = "passport", HK_MACAU_PERMIT = "hk_macau_permit",
        HOME_RETURN_PERMIT = "home_return_permit", TAIWAN_COMPATRIOT_PERMIT = "taiwan_compatriot_permit",
        HK_ID = "hk_id", TAIWAN_ID = "taiwan_id", MACAU_ID = "macau_id", FOREIGN_RESIDENT_ID = "foreign_resident_id",
        LANDLINE = "landline", POSTAL_ADDRESS = "postal_address", PERSON_NAME = "person_name",
        LICENCE_PLATE = "licence_plate", CREDIT_CODE = "credit_code", IBAN = "iban", BIC = "bic",
        IP_ADDRESS = "ip_address", MAC_ADDRESS = "mac_address", CRYPTO_ADDRESS = "crypto_address",
        PRIVATE_KEY = "private_key", SEED_PHRASE = "seed_phrase", ACCESS_TOKEN = "access_token",
        SOCIAL_ACCOUNT = "social_account", COORDINATES = "coordinates", DATE_OF_BIRTH = "date_of_birth",
    }
    /// A kind of effect that the host carries out.
    ActionKind {
        FREEZE_ACCOUNT = "freeze_account", FREEZE_TRANSACTION = "freeze_transaction", CALL_CUSTOMER = "call_customer",
        SEND_SMS = "send_sms", SEND_NOTICE = "send_notice", ROUTE = "route", QUERY_TRANSACTION = "query_transaction",
    }
    /// A key, as its holder names it; a new one for each rotation.
    KeyId {}
    /// The owner of a set of customers, whose keyed and sealed values no other owner can tell or open.
    TenantId {}
    /// Who acts on a ticket.
    RoleId {
        CUSTOMER = "customer", AGENT = "agent", SUPERVISOR = "supervisor", RISK_OFFICER = "risk_officer",
        AUDITOR = "auditor", ADMIN = "admin", SYSTEM = "system",
    }
    /// A state in a ticket's life.
    StateId {
        SUBMITTED = "submitted", ACCEPTED = "accepted", INVESTIGATING = "investigating",
        WAITING_CUSTOMER = "waiting_customer", WAITING_THIRD_PARTY = "waiting_third_party", RESOLVED = "resolved",
        CLOSED = "closed", REJECTED = "rejected", WITHDRAWN = "withdrawn", MERGED = "merged",
    }
    /// A ticket, as the host names it.
    TicketId {}
    /// A command on a ticket.
    CommandId {
        OPEN = "open", ACCEPT = "accept", START = "start", ASK_CUSTOMER = "ask_customer", CUSTOMER_REPLY = "customer_reply",
        UPDATE_CUSTOMER = "update_customer", ASK_THIRD_PARTY = "ask_third_party", THIRD_PARTY_REPLY = "third_party_reply",
        RESOLVE = "resolve", CONFIRM = "confirm", DISPUTE = "dispute", REOPEN = "reopen", CLOSE = "close",
        WITHDRAW = "withdraw", REJECT = "reject", REPRIORITISE = "reprioritise", RECORD_ACCESS = "record_access",
    }
    /// Why something was decided; a policy's catalogue has a sentence for each.
    ReasonCode {
        // mask
        CHECKSUM = "checksum", ISSUER_RANGE = "issuer_range", BIRTH_DATE = "birth_date", REGION = "region",
        SHAPE = "shape", COUNTRY_CODE = "country_code", CONTEXT_WORD = "context_word", KEY_NAME = "key_name",
        DISGUISE = "disguise", DENY_LIST = "deny_list", CUSTOM_DETECTOR = "custom_detector",
        ALLOW_LIST = "allow_list", CHECK_FAILED = "check_failed", RANGE_UNKNOWN = "range_unknown",
        WRONG_LENGTH = "wrong_length", DATE_IMPOSSIBLE = "date_impossible", MALFORMED = "malformed",
        PART_OF_LONGER = "part_of_longer", NAMED_TO_STAY = "named_to_stay", COUNTED = "counted",
        NO_CONTEXT_WORD = "no_context_word",
        // understand
        CRITICAL_PHRASE = "critical_phrase", HIGH_PHRASE = "high_phrase", CATEGORY_PHRASE = "category_phrase",
        CATEGORY_HINT = "category_hint", NO_PHRASE = "no_phrase", NEGATED = "negated", HYPOTHETICAL = "hypothetical",
        ASKED = "asked", SOLVED = "solved",
        THEFT_REPORTED = "theft_reported", OWNERSHIP_DENIED = "ownership_denied", DECEIVED = "deceived",
        CREDENTIALS_EXPOSED = "credentials_exposed", ACCOUNT_EXPOSED = "account_exposed", DEVICE_LOST = "device_lost",
        MONEY_MISSING = "money_missing", SELF_HARM = "self_harm", MODEL_ONLY = "model_only",
        // triage
        PRIORITY_BY_GRID = "priority_by_grid", MONEY_AT_RISK = "money_at_risk", CUSTOMER_TIER = "customer_tier",
        REPEAT_CONTACT = "repeat_contact", VULNERABLE_CUSTOMER = "vulnerable_customer", LONG_WAIT = "long_wait",
        PRIORITY_TOTAL = "priority_total", PRIORITY_CAPPED = "priority_capped",
        ROUTED_BY_CATEGORY = "routed_by_category", ROUTED_BY_SUBCATEGORY = "routed_by_subcategory",
        ROUTED_BY_URGENCY = "routed_by_urgency", ROUTED_BY_REASON = "routed_by_reason",
        ROUTED_BY_DEFAULT = "routed_by_default",
        // ticket
        TICKET_ACCEPTED = "ticket_accepted", TICKET_QUESTION = "ticket_question", TICKET_UPDATE = "ticket_update",
        TICKET_RESOLVED = "ticket_resolved", TICKET_DISPUTED = "ticket_disputed", TICKET_REOPENED = "ticket_reopened",
        TICKET_CLOSED = "ticket_closed", TICKET_WITHDRAWN = "ticket_withdrawn", TICKET_REJECTED = "ticket_rejected",
    }
    /// The name of a value in a reason's sentence.
    ParamName {
        // mask
        ISSUER = "issuer", DISTANCE = "distance", CHARACTERS = "characters", ENTRY = "entry", DETECTOR = "detector",
        // triage
        IMPACT = "impact", URGENCY = "urgency", POINTS = "points", PRIORITY = "priority", AMOUNT = "amount",
        TIER = "tier", CONTACTS = "contacts", VULNERABILITY = "vulnerability", WAITED = "waited",
        CATEGORY = "category", SUBCATEGORY = "subcategory", TEAM = "team",
    }
    /// A rule, list or phrase of the policy.
    RuleId {
        ROUTINE = "routine", HIGH = "high", CRITICAL = "critical", P1 = "p1", P2 = "p2", P3 = "p3", P4 = "p4",
    }
    /// A policy.
    PolicyId { WALLET = "wallet" }
    /// A business calendar.
    CalendarId { ALWAYS = "always" }
    /// What a service-level clock measures.
    MetricId {
        FIRST_RESPONSE = "first_response", NEXT_RESPONSE = "next_response", PERIODIC_UPDATE = "periodic_update",
        RESOLUTION = "resolution", FOLLOW_UP = "follow_up", CUSTOMER_PROMISE = "customer_promise",
    }
    /// A scale of survey answers.
    ScaleId { CSAT = "csat", NPS = "nps", CES = "ces" }
    /// A currency: an ISO 4217 code or a token name.
    CurrencyId { CNY = "CNY", USD = "USD", HKD = "HKD", TWD = "TWD", MOP = "MOP", SGD = "SGD", EUR = "EUR", GBP = "GBP",
        JPY = "JPY", KRW = "KRW", USDT = "USDT", USDC = "USDC", BTC = "BTC", ETH = "ETH" }
    /// A language for people, as a BCP 47 tag.
    LanguageId { ZH_HANS = "zh-Hans", ZH_HANT = "zh-Hant", EN = "en" }
    /// How a message came in, as `app`, `hotline` or `review`.
    ChannelId {}
    /// Where the law is to be found, as `CN` or `HK`.
    RegionId {}
    /// The kind of institution that a law speaks of, as `payment_institution` or `bank`.
    InstitutionId {}
    /// A customer's standing with the host.
    TierId {}
    /// What makes a customer vulnerable, as `elderly`.
    VulnerabilityId {}
    /// A payment scheme whose response codes the policy may know, as `unionpay`.
    SchemeId {}
    /// Where a transaction stands for the host, as `failed`.
    TransactionStatusId {}
}
