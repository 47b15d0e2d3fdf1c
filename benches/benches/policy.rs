//! The policy: building a desk from the default, from a policy that extends it and from a whole one, and the digest.
#![expect(clippy::expect_used, reason = "a bench stops where something is wrong")]

use criterion::{Criterion, criterion_group, criterion_main};
use redress::{Desk, Policy, document};
use std::hint::black_box;

fn build(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("desk");
    group.bench_function("default", |bencher| bencher.iter(|| Desk::new().expect("a desk")));
    let extension = r#"{"schema": "redress/policy@1", "id": "bank", "version": "1", "extends": "wallet@1"}"#;
    group.bench_function("extension", |bencher| {
        bencher.iter(|| Desk::from_policy_json(black_box(extension)).expect("a desk"));
    });
    let policy = Policy::wallet().expect("the default");
    let whole = document::write(&policy).expect("a document");
    group.bench_function("whole", |bencher| {
        bencher.iter(|| Desk::from_policy_json(black_box(&whole)).expect("a desk"));
    });
    group.bench_function("digest", |bencher| bencher.iter(|| black_box(&policy).reference()));
    group.finish();
}

criterion_group!(benches, build);
criterion_main!(benches);
