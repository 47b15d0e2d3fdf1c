//! Keyed hashes, format-preserving and sealed values: what they need, what they give, and who can open them.

use super::*;
use crate::actor::Actor;
use crate::ids::{KeyId, RoleId, TenantId, TicketId};
use crate::value::Timestamp;
use hpke::kem::X25519HkdfSha256;
use hpke::{Kem, Serializable};
use proptest::prelude::*;

/// Options with every key that a style may need; the style is the policy's.
pub(super) fn options() -> MaskOptions {
    MaskOptions { keys: Some(keys()), ..MaskOptions::default() }
}

fn secret(byte: u8) -> Option<Secret> {
    Secret::new(vec![byte; 32])
}

fn keys() -> MaskKeys {
    MaskKeys {
        id: KeyId::new("k1").unwrap(),
        secret: secret(1),
        public_key: None,
        entropy: secret(2),
        tenant: TenantId::new("bank").unwrap(),
        ticket: Some(TicketId::new("T-1").unwrap()),
        repeat: None,
    }
}

fn in_style(style: MaskStyle, keys: MaskKeys) -> MaskOptions {
    MaskOptions { style: Some(style), keys: Some(keys), ..MaskOptions::default() }
}

fn opening() -> Opening {
    Opening {
        now: Timestamp::MIN,
        actor: Actor { id: "s-7".to_owned(), role: RoleId::SUPERVISOR },
        keys: vec![OpeningKey { id: KeyId::new("k1").unwrap(), secret: secret(1), private_key: None }],
        tenant: TenantId::new("bank").unwrap(),
        ticket: Some(TicketId::new("T-1").unwrap()),
    }
}

/// A key pair of a desk that phones seal to.
fn pair() -> (Option<Secret>, Option<Secret>) {
    let (private, public) = X25519HkdfSha256::derive_keypair(&[7; 32]);
    (Secret::new(public.to_bytes().to_vec()), Secret::new(private.to_bytes().to_vec()))
}

const TEXT: &str = "卡号4111 1111 1111 1111，手机１３８１２３４５６７８，邮箱zhang@qq.com，再打138-1234-5678";

#[test]
fn sealed_values_come_back_exactly() {
    let (public_key, private_key) = pair();
    let to_public = MaskKeys { secret: None, public_key, ..keys() };
    let of_private = OpeningKey { id: KeyId::new("k1").unwrap(), secret: None, private_key };
    let repeatable = MaskKeys { repeat: Some(Repeat::WithinTenant), entropy: None, ..keys() };
    for (keys, opening) in
        [(keys(), opening()), (repeatable, opening()), (to_public, Opening { keys: vec![of_private], ..opening() })]
    {
        let masked = mask(TEXT, &in_style(MaskStyle::Sealed, keys));
        assert_eq!(masked.findings.len(), 4);
        for value in ["4111", "1234", "１３８", "qq.com"] {
            assert!(!masked.text.contains(value), "{}", masked.text);
        }
        let unmasked = masker().unmask(&masked.text, &opening).unwrap();
        assert_eq!(unmasked.text, TEXT);
        assert_eq!(unmasked.unopened, []);
        let places: Vec<_> = unmasked
            .opened
            .iter()
            .map(|it| (it.kind.clone(), it.start, it.end, it.masked_start, it.masked_end))
            .collect();
        let findings: Vec<_> = masked
            .findings
            .iter()
            .map(|it| (it.kind.clone(), it.start, it.end, it.masked_start, it.masked_end))
            .collect();
        assert_eq!(places, findings);
        let counts: Vec<_> = unmasked.record.kinds.iter().map(|it| (it.kind.as_str(), it.count)).collect();
        assert_eq!(counts, [("bank_card", 1), ("email", 1), ("mobile", 2)]);
    }
}

#[test]
fn another_key_tenant_ticket_or_a_flipped_bit_opens_nothing() {
    let (public_key, _) = pair();
    let other = |bytes: u8| {
        vec![OpeningKey { id: KeyId::new("k1").unwrap(), secret: secret(bytes), private_key: secret(bytes) }]
    };
    for keys in [
        keys(),
        MaskKeys { repeat: Some(Repeat::WithinTenant), ..keys() },
        MaskKeys { secret: None, public_key, ..keys() },
    ] {
        let ticket_bound = keys.repeat.is_none();
        let masked = mask("手机13812345678", &in_style(MaskStyle::Sealed, keys)).text;
        let mut wrong = vec![
            Opening { keys: other(9), ..opening() },
            Opening { keys: Vec::new(), ..opening() },
            Opening { tenant: TenantId::new("other").unwrap(), ..opening() },
        ];
        if ticket_bound {
            wrong.push(Opening { ticket: None, ..opening() });
            wrong.push(Opening { ticket: Some(TicketId::new("T-2").unwrap()), ..opening() });
        }
        for opening in wrong {
            let unmasked = masker().unmask(&masked, &opening).unwrap();
            assert_eq!(
                (unmasked.text.as_str(), unmasked.opened.len(), unmasked.unopened.len()),
                (masked.as_str(), 0, 1)
            );
        }
        let payload = masked.rfind('.').unwrap() + 1;
        for at in payload..masked.len() - 1 {
            let mut bytes = masked.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).unwrap();
            // The last letter may carry bits that are not used; then it is no base64 at all.
            assert_eq!(masker().unmask(&changed, &opening()).unwrap().text, changed);
        }
    }
}

#[test]
fn only_a_role_of_the_policy_opens() {
    let masked = mask(TEXT, &in_style(MaskStyle::Sealed, keys())).text;
    for role in [RoleId::AGENT, RoleId::CUSTOMER, RoleId::AUDITOR, RoleId::new("intern").unwrap()] {
        let opening = Opening { actor: Actor { id: "x".to_owned(), role }, ..opening() };
        assert_eq!(masker().unmask(&masked, &opening).unwrap_err().code(), ErrorCode::Forbidden);
    }
}

#[test]
fn a_style_that_lacks_its_key_is_refused() {
    let refused = |style, keys: Option<MaskKeys>| {
        let error = masker().hiding(&MaskOptions { style: Some(style), keys, ..MaskOptions::default() }).unwrap_err();
        (error.code(), error.faults()[0].path.clone())
    };
    let (public_key, _) = pair();
    use ErrorCode::{InvalidKey, MissingKey};
    for style in [MaskStyle::KeyedHash, MaskStyle::FormatPreserving, MaskStyle::Sealed] {
        assert_eq!(refused(style, None), (MissingKey, "options.keys".to_owned()));
        let without = MaskKeys { secret: None, ..keys() };
        assert_eq!(refused(style, Some(without)), (MissingKey, "options.keys.secret".to_owned()));
        let short = MaskKeys { secret: Secret::new(vec![1; 31]), ..keys() };
        assert_eq!(refused(style, Some(short)), (InvalidKey, "options.keys.secret".to_owned()));
    }
    let no_entropy = MaskKeys { entropy: None, ..keys() };
    assert_eq!(refused(MaskStyle::Sealed, Some(no_entropy)), (MissingKey, "options.keys.entropy".to_owned()));
    let little = MaskKeys { entropy: Secret::new(vec![1; 16]), ..keys() };
    assert_eq!(refused(MaskStyle::Sealed, Some(little)), (InvalidKey, "options.keys.entropy".to_owned()));
    let repeated_to_public = MaskKeys { public_key, repeat: Some(Repeat::WithinTenant), ..keys() };
    assert_eq!(
        refused(MaskStyle::Sealed, Some(repeated_to_public)),
        (InvalidKey, "options.keys.public_key".to_owned())
    );
    // RFC 7748, section 6.1: a point of low order gives the all-zero secret.
    for key in [vec![0; 32], vec![1; 31]] {
        let keys = MaskKeys { public_key: Secret::new(key), ..keys() };
        assert_eq!(refused(MaskStyle::Sealed, Some(keys)), (InvalidKey, "options.keys.public_key".to_owned()));
    }
}

#[test]
fn equal_values_are_equal_only_where_asked_for() {
    let sealed = |keys| {
        let masked = mask("手机13812345678或138 1234 5678或13812345678", &in_style(MaskStyle::Sealed, keys));
        masked
            .findings
            .iter()
            .map(|it| masked.text.get(it.masked_start..it.masked_end).unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let [first, spaced, again] = sealed(keys()).try_into().unwrap();
    assert!(first != again && first != spaced);
    let repeatable = MaskKeys { repeat: Some(Repeat::WithinTenant), ..keys() };
    let [first, _, again] = sealed(repeatable.clone()).try_into().unwrap();
    assert_eq!(first, again);
    let elsewhere = MaskKeys { ticket: Some(TicketId::new("T-2").unwrap()), entropy: None, ..repeatable.clone() };
    assert_eq!(sealed(elsewhere)[0], first);
    assert_ne!(sealed(MaskKeys { tenant: TenantId::new("other").unwrap(), ..repeatable })[0], first);
    // A hash is of the plain form: however the number is written.
    let hashed = mask("手机13812345678或138 1234 5678", &in_style(MaskStyle::KeyedHash, keys()));
    let [one, other] = <[_; 2]>::try_from(hashed.findings).unwrap();
    let text = |finding: &Finding| hashed.text.get(finding.masked_start..finding.masked_end).unwrap().to_owned();
    assert_eq!(text(&one), text(&other));
}

#[test]
fn format_preserving_values_are_valid_and_others() {
    for (text, kind) in [
        ("卡号4111111111111111", "bank_card"),
        ("卡号6212262200000000004", "bank_card"),
        ("卡号378282246310005", "bank_card"),
        ("卡号30569309025904", "bank_card"),
        ("身份证11010519491231002X", "resident_id"),
        ("身份证110105491231002", "resident_id"),
        ("手机13812345678", "mobile"),
        ("手机61234567", "mobile"),
    ] {
        let masked = mask(text, &in_style(MaskStyle::FormatPreserving, keys())).text;
        assert_ne!(masked, text);
        assert_eq!(masked.len(), text.len(), "{masked}");
        let again: Vec<_> = found(&masked).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(again, [kind], "{masked}");
    }
    let masked = mask("邮箱zhang@qq.com", &in_style(MaskStyle::FormatPreserving, keys())).text;
    assert!(masked.starts_with("邮箱[邮箱#"), "{masked}");
}

#[test]
fn a_role_has_its_own_styles() {
    let policy = r#"{"schema": "redress/policy@1", "id": "t", "version": "1", "extends": "wallet@1",
        "mask": {"roles": [{"id": "agent", "style": "label", "styles": [{"kind": "mobile", "style": "full"}]}]}}"#;
    let masker = Masker::new(&Policy::from_json(policy).unwrap()).unwrap();
    let text = |options: &MaskOptions| {
        masker.mask("卡号4111111111111111，手机13812345678", &masker.hiding(options).unwrap()).text
    };
    let agent = MaskOptions { role: Some(RoleId::AGENT), ..MaskOptions::default() };
    assert_eq!(text(&agent), "卡号[银行卡号]，手机***********");
    assert_eq!(text(&MaskOptions { style: Some(MaskStyle::Fixed), ..agent }), "卡号********，手机********");
    let unknown = MaskOptions { role: Some(RoleId::AUDITOR), ..MaskOptions::default() };
    assert_eq!(masker.hiding(&unknown).unwrap_err().faults()[0].path, "options.role");
}

#[test]
fn nothing_that_is_logged_shows_a_key_or_a_value() {
    let unmasked = masker().unmask(&mask(TEXT, &in_style(MaskStyle::Sealed, keys())).text, &opening()).unwrap();
    let shown = format!("{unmasked:?} {:?} {:?}", keys(), opening());
    for secret in ["4111", "1234", "[1, 1", "[2, 2", "AQEB"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

proptest! {
    #[test]
    fn unmasking_what_was_sealed_gives_the_text_back(text in properties::text()) {
        let masked = mask(&text, &in_style(MaskStyle::Sealed, keys()));
        prop_assert_eq!(masker().unmask(&masked.text, &opening()).unwrap().text, text);
    }
}
