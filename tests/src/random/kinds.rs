//! The kinds of sensitive values, each with what makes a value and how it is dressed among the random inputs.

use super::values::Dress;
use crate::makers::{Maker, contact, crypto, documents, money, people, secrets};

/// The kinds of the default policy. A new kind is a new line.
pub(super) const KINDS: &[(&str, Dress, Maker)] = &[
    ("resident_id", Dress::Digits, documents::resident_id),
    ("bank_card", Dress::Digits, money::bank_card),
    ("mobile", Dress::Digits, contact::mobile),
    ("email", Dress::Letters, contact::email),
    ("card_security_code", Dress::Named, secrets::security_code),
    ("one_time_code", Dress::Named, secrets::one_time_code),
    ("password", Dress::Named, secrets::password),
    ("pin", Dress::Named, secrets::pin),
    ("card_expiry", Dress::Named, secrets::expiry),
    ("passport", Dress::Named, documents::passport),
    ("hk_macau_permit", Dress::Named, documents::hk_macau_permit),
    ("home_return_permit", Dress::Named, documents::home_return_permit),
    ("taiwan_compatriot_permit", Dress::Named, documents::taiwan_compatriot_permit),
    ("hk_id", Dress::Named, documents::hk_id),
    ("taiwan_id", Dress::Named, documents::taiwan_id),
    ("macau_id", Dress::Named, documents::macau_id),
    ("foreign_resident_id", Dress::Named, documents::old_foreign_resident_id),
    ("landline", Dress::Named, contact::landline),
    ("postal_address", Dress::Named, people::address),
    ("person_name", Dress::Named, people::name),
    ("licence_plate", Dress::Named, documents::licence_plate),
    ("credit_code", Dress::Named, documents::credit_code),
    ("iban", Dress::Named, money::iban),
    ("bic", Dress::Named, money::bic),
    ("ip_address", Dress::Named, contact::ip_address),
    ("mac_address", Dress::Named, contact::mac_address),
    ("crypto_address", Dress::Named, crypto::plain_ethereum),
    ("private_key", Dress::Named, crypto::hex_key),
    ("seed_phrase", Dress::Named, crypto::english_phrase),
    ("access_token", Dress::Named, secrets::shaped_token),
    ("social_account", Dress::Named, contact::wechat),
    ("coordinates", Dress::Named, people::coordinates),
    ("date_of_birth", Dress::Named, people::birth_date),
];
