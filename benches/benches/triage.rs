//! Triage: building a desk, and deciding about messages of about 120 bytes.
#![expect(clippy::expect_used, reason = "a bench stops where something is wrong")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use redress::{Desk, Message, Policy, Timestamp, document};
use std::hint::black_box;

/// Of about 120 bytes each: nothing to hide; a number and a loss; a theft.
const TEXTS: [(&str, &str); 3] = [
    ("question", "你好，我想问一下怎么把花呗的还款日改到每个月的二十号，在手机上找了好久也没有找到入口"),
    ("not_arrived", "昨天下午给房东转账3000元一直没到账，我的手机是13812345678，麻烦尽快帮我查一下，谢谢"),
    ("theft", "刚刚收到短信说我的银行卡在外地消费了五千块，这不是我本人操作的，请马上冻结我的账户，谢谢"),
];

fn build(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("desk");
    group.bench_function("default", |bencher| bencher.iter(|| Desk::new().expect("a desk")));
    let extension = r#"{"schema": "redress/policy@1", "id": "bank", "version": "1", "extends": "wallet@1"}"#;
    group.bench_function("extension", |bencher| {
        bencher.iter(|| Desk::from_policy_json(black_box(extension)).expect("a desk"));
    });
    let whole = document::write(&Policy::wallet().expect("the default")).expect("a document");
    group.bench_function("whole", |bencher| {
        bencher.iter(|| Desk::from_policy_json(black_box(&whole)).expect("a desk"));
    });
    group.bench_function("digest", |bencher| {
        let policy = Policy::wallet().expect("the default");
        bencher.iter(|| black_box(&policy).reference());
    });
    group.finish();
}

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
        group.bench_function(format!("{name}/understand_alone"), |bencher| {
            bencher.iter(|| desk.understand(black_box(&message)).expect("an understanding"));
        });
    }
    group.finish();
}

criterion_group!(benches, build, decide);
criterion_main!(benches);
