//! Explaining: the reasons of a decision as sentences, in each language of the catalogue.
#![expect(clippy::expect_used, reason = "a bench stops where something is wrong")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use redress::ids::LanguageId;
use redress::{Desk, Message, Timestamp};
use redress_benches::TEXTS;
use std::hint::black_box;

fn explain(criterion: &mut Criterion) {
    let desk = Desk::new().expect("a desk");
    let now = Timestamp::parse("2026-11-23T02:00:00Z").expect("an instant");
    let decide = |(_, text): &(&str, &str)| desk.triage(&Message::new(*text), now).expect("a decision").reasons;
    let reasons: Vec<_> = TEXTS.iter().flat_map(decide).collect();
    let mut group = criterion.benchmark_group("explain");
    group.throughput(Throughput::Elements(reasons.len() as u64));
    for language in ["zh-Hans", "zh-Hant", "en"] {
        let id = LanguageId::new(language).expect("a tag");
        group.bench_function(language, |bencher| {
            bencher.iter(|| reasons.iter().filter(|reason| desk.explain(black_box(reason), &id).is_ok()).count());
        });
    }
    group.finish();
}

criterion_group!(benches, explain);
criterion_main!(benches);
