//! Understanding: messages of about 120 bytes, and hostile texts at two lengths, whose times must be in proportion.
#![expect(clippy::expect_used, reason = "a bench stops where something is wrong")]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use redress::{Desk, Message};
use redress_benches::TEXTS;
use std::hint::black_box;

/// Words that begin many phrases and end none, words in every list, and negations without end.
const HOSTILE: [(&str, &str); 4] =
    [("beginnings", "我的钱被"), ("events", "盗刷"), ("negations", "没有不是"), ("amounts", "1元2.5万")];

fn understand(criterion: &mut Criterion) {
    let desk = Desk::new().expect("a desk");
    let mut group = criterion.benchmark_group("understand");
    for (name, text) in TEXTS {
        let message = Message::new(text);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| bencher.iter(|| desk.understand(black_box(&message))));
    }
    group.finish();

    let mut group = criterion.benchmark_group("understand, hostile");
    group.sample_size(10);
    for (name, piece) in HOSTILE {
        for size in [64 << 10, 128 << 10] {
            let message = Message::new(piece.repeat(size / piece.len()));
            group.throughput(Throughput::Bytes(size as u64));
            group.bench_with_input(BenchmarkId::new(name, size), &message, |bencher, message| {
                bencher.iter(|| desk.understand(black_box(message)));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, understand);
criterion_main!(benches);
