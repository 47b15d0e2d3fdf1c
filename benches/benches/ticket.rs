//! The ticket: commands decided, and histories of a thousand events evolved (trusting their hashes) and replayed (computing
//! each event's SHA-256 anew).
//!
//! `long` is a ticket that is worked on for long: updates, replies, a third party asked and answering. `pauses` asks the
//! customer five hundred times, so that two clocks pause and resume with every event.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use redress::ids::{RoleId, TicketId};
use redress::ticket::{self, Actor, Command, Context, Event, Ticket};
use redress::{Desk, Message, Result, Timestamp};
use std::hint::black_box;

const EVENTS: usize = 1_000;

fn context(minute: usize) -> Context {
    let start = Timestamp::parse("2026-11-23T02:00:00Z").unwrap_or(Timestamp::MIN);
    let minute = i64::try_from(minute).unwrap_or_default();
    let actor = Actor { id: "agent-17".to_owned(), role: RoleId::AGENT };
    Context { now: start.saturating_add(minute * 60_000), actor, expected_version: None }
}

fn evolve_all(events: &[Event]) -> Result<Option<Ticket>> {
    events.iter().try_fold(None, |ticket, event| ticket::evolve(ticket, event).map(Some))
}

/// A history of a thousand events: an opening, an acceptance, a start, and `round` again and again.
fn history(desk: &Desk, round: &[Command]) -> Result<Vec<Event>> {
    let text = "我昨天转账两千元到银行卡，显示成功但一直没到账，麻烦帮我查一下";
    let decision = desk.triage(&Message::new(text), context(0).now)?;
    let Ok(ticket_id) = TicketId::new("2026-0000017") else { return Ok(Vec::new()) };
    let open = Command::Open { ticket_id, decision, customer_id: Some("c-204817".to_owned()), transaction_id: None };
    let begin = [open, Command::Accept {}, Command::Start {}];
    let (mut ticket, mut events) = (None, Vec::new());
    for (minute, command) in begin.iter().chain(round.iter().cycle()).take(EVENTS).enumerate() {
        for event in desk.decide(ticket.as_ref(), command, &context(minute))? {
            ticket = Some(ticket::evolve(ticket, &event)?);
            events.push(event);
        }
    }
    Ok(events)
}

fn rounds() -> [(&'static str, Vec<Command>); 2] {
    let text = "已联系收款银行核实，预计今天下午有结果".to_owned();
    let long = vec![
        Command::UpdateCustomer { text: text.clone() },
        Command::CustomerReply { text: text.clone() },
        Command::AskThirdParty { text: text.clone() },
        Command::ThirdPartyReply { text: text.clone() },
    ];
    let pauses = vec![Command::AskCustomer { text: text.clone() }, Command::CustomerReply { text }];
    [("long", long), ("pauses", pauses)]
}

fn tickets(criterion: &mut Criterion) {
    let Ok(desk) = Desk::new() else { return };
    for (name, round) in rounds() {
        let Ok(events) = history(&desk, &round) else { return };
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(EVENTS as u64));
        group.bench_function("evolve", |bencher| bencher.iter(|| evolve_all(black_box(&events))));
        group.bench_function("replay", |bencher| bencher.iter(|| ticket::replay(black_box(&events))));
        group.finish();
    }
    let [(_, round), _] = rounds();
    let Ok(events) = history(&desk, &round) else { return };
    let Ok(ticket) = evolve_all(events.get(..3).unwrap_or_default()) else { return };
    let Some(command) = round.first() else { return };
    criterion.bench_function("decide", |bencher| {
        bencher.iter_batched(
            || context(EVENTS),
            |context| desk.decide(ticket.as_ref(), black_box(command), &context),
            BatchSize::SmallInput,
        );
    });
}

criterion_group!(benches, tickets);
criterion_main!(benches);
