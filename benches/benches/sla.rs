//! Service levels: how a clock stands at an instant, round the clock and in working time.
#![expect(clippy::expect_used, reason = "a bench stops where something is wrong")]

use criterion::{Criterion, criterion_group, criterion_main};
use redress::ids::{RoleId, TicketId};
use redress::ticket::{Actor, Command, Context, evolve};
use redress::{Desk, Message, Timestamp};
use redress_benches::TEXTS;
use std::hint::black_box;

fn status(criterion: &mut Criterion) {
    let desk = Desk::new().expect("a desk");
    let now = Timestamp::parse("2026-11-23T02:00:00Z").expect("an instant");
    let later = now.saturating_add(3_600_000);
    let mut group = criterion.benchmark_group("clock_status");
    let [(question, routine), _, (theft, urgent)] = TEXTS;
    for (name, text) in [(question, routine), (theft, urgent)] {
        let decision = desk.triage(&Message::new(text), now).expect("a decision");
        let ticket_id = TicketId::new("t-1").expect("an id");
        let open = Command::Open { ticket_id, decision, customer_id: None, transaction_id: None };
        let actor = Actor { id: "desk".to_owned(), role: RoleId::SYSTEM };
        let events = desk.decide(None, &open, &Context { now, actor, expected_version: None }).expect("an opening");
        let ticket = evolve(None, events.first().expect("one event")).expect("a ticket");
        let clock = ticket.clocks.first().expect("a clock");
        group.bench_function(name, |bencher| bencher.iter(|| desk.clock_status(black_box(clock), black_box(later))));
    }
    group.finish();
}

criterion_group!(benches, status);
criterion_main!(benches);
