//! Who saw sealed values is an event of the ticket: by the one who saw, of this ticket, and without a value.

use super::*;
use crate::error::ErrorCode;
use crate::ids::{KeyId, TenantId};
use crate::mask::{MaskKeys, MaskOptions, MaskStyle, Opening, OpeningKey, Secret};

fn refusal(record: AccessRecord) -> (ErrorCode, String) {
    let life = Life::in_state(&desk(), "investigating");
    let context = by(RoleId::SUPERVISOR, at("2026-11-23T03:00:00Z"));
    let error =
        life.desk.decide(life.ticket.as_ref(), &Command::RecordAccess { record }, &context).expect_err("refused");
    (error.code(), error.faults()[0].path.clone())
}

#[test]
fn a_record_enters_the_history_and_changes_nothing_else() {
    for state in ["submitted", "waiting_customer", "resolved", "closed", "withdrawn"] {
        let mut life = Life::in_state(&desk(), state);
        let before = life.ticket().clone();
        let after =
            life.step(Command::RecordAccess { record: record() }, RoleId::SUPERVISOR, "2026-11-23T03:00:00Z").clone();
        let event = life.history.last().expect("an event");
        assert_eq!(event.change, Change::AccessRecorded { record: record() });
        assert!(event.clocks.is_empty() && event.actions.is_empty());
        let same = Ticket { version: after.version, updated_at: after.updated_at, hash: after.hash, ..before.clone() };
        assert_eq!(after, same);
        assert_eq!((after.version, after.updated_at), (before.version + 1, at("2026-11-23T03:00:00Z")));
        assert_eq!(replay(&life.history).ok(), Some(after));
    }
}

#[test]
fn what_another_saw_or_of_another_ticket_or_later_is_refused() {
    let actor = |id: &str, role| Actor { id: id.to_owned(), role };
    let other = |change: fn(&mut AccessRecord)| {
        let mut record = record();
        change(&mut record);
        refusal(record)
    };
    let forbidden = (ErrorCode::Forbidden, "command.record.actor".to_owned());
    assert_eq!(refusal(AccessRecord { actor: actor("staff-2", RoleId::SUPERVISOR), ..record() }), forbidden);
    assert_eq!(refusal(AccessRecord { actor: actor("staff-1", RoleId::RISK_OFFICER), ..record() }), forbidden);
    let invalid = |path: &str| (ErrorCode::InvalidDocument, path.to_owned());
    assert_eq!(other(|it| it.ticket = None), invalid("command.record.ticket"));
    assert_eq!(other(|it| it.ticket = TicketId::new("t-2").ok()), invalid("command.record.ticket"));
    assert_eq!(other(|it| it.at = at("2026-11-23T03:00:00.001Z")), invalid("command.record.at"));
    assert_eq!(other(|it| it.kinds[1].count = 0), invalid("command.record.kinds[1].count"));
}

/// The way of a host: a sealed value is opened, and what `unmask` says of it is recorded.
#[test]
#[cfg(feature = "keys")]
fn what_unmask_says_is_recorded_without_the_value() {
    let mut life = Life::in_state(&desk(), "investigating");
    let secret = || Secret::new(vec![7; 32]);
    let (id, tenant) = (KeyId::new("k1").expect("an id"), TenantId::new("bank").expect("an id"));
    let ticket = TicketId::new("t-1").ok();
    let keys = MaskKeys {
        id: id.clone(),
        secret: secret(),
        public_key: None,
        entropy: secret(),
        tenant: tenant.clone(),
        ticket: ticket.clone(),
        repeat: None,
    };
    let options = MaskOptions { style: Some(MaskStyle::Sealed), keys: Some(keys), ..MaskOptions::default() };
    let sealed = life.desk.mask("手机13812345678", &options).expect("sealed");
    let context = by(RoleId::RISK_OFFICER, at("2026-11-23T03:00:00Z"));
    let opening = Opening {
        now: context.now,
        actor: context.actor,
        keys: vec![OpeningKey { id, secret: secret(), private_key: None }],
        tenant,
        ticket,
    };
    let opened = life.desk.unmask(&sealed.text, &opening).expect("opened");
    assert_eq!(opened.text, "手机13812345678");
    life.step(Command::RecordAccess { record: opened.record }, RoleId::RISK_OFFICER, "2026-11-23T03:00:00Z");
    let event = document::write(life.history.last().expect("an event")).expect("a document");
    assert!(event.contains(r#""kinds":[{"kind":"mobile","count":1}]"#) && !event.contains("1381234"), "{event}");
}
