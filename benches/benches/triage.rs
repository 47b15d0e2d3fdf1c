//! Triage: deciding about messages of about 120 bytes, one by one and in batches of a thousand.
#![expect(clippy::expect_used, reason = "a bench stops where something is wrong")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use redress::{Desk, Message, Timestamp};
use redress_benches::TEXTS;
use std::hint::black_box;

fn decide(criterion: &mut Criterion) {
    let desk = Desk::new().expect("a desk");
    let now = Timestamp::parse("2026-11-23T02:00:00Z").expect("an instant");
    let mut group = criterion.benchmark_group("triage");
    for (name, text) in TEXTS {
        let message = Message::new(text);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| desk.triage(black_box(&message), now).expect("a decision"))
        });
    }
    let batch: Vec<Message> = TEXTS.iter().cycle().take(1_000).map(|(_, text)| Message::new(*text)).collect();
    group.throughput(Throughput::Elements(batch.len() as u64));
    group.bench_function("batch", |bencher| bencher.iter(|| desk.triage_batch(black_box(&batch), now)));
    group.finish();
}

criterion_group!(benches, decide);
criterion_main!(benches);
