//! The survey: answers scored with their intervals, and the scores of many places merged.
#![expect(clippy::expect_used, reason = "a bench stops where something is wrong")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use redress::Desk;
use redress::ids::ScaleId;
use redress::survey::merge_scores;
use std::hint::black_box;

fn survey(criterion: &mut Criterion) {
    let desk = Desk::new().expect("a desk");
    let mut group = criterion.benchmark_group("survey");
    for (scale, lowest, steps) in [("csat", 1, 5), ("nps", 0, 11)] {
        let scale = ScaleId::new(scale).expect("an id");
        let answers: Vec<i32> = (lowest..lowest + steps).cycle().take(1_000).collect();
        group.throughput(Throughput::Elements(answers.len() as u64));
        group.bench_function(format!("score/{scale}"), |bencher| {
            bencher.iter(|| desk.score(&scale, black_box(&answers)))
        });
        let scores = desk.score(&scale, &answers).expect("scores");
        group.throughput(Throughput::Elements(1));
        group.bench_function(format!("merge/{scale}"), |bencher| {
            bencher.iter(|| merge_scores(black_box(&scores), black_box(&scores)));
        });
    }
    group.finish();
}

criterion_group!(benches, survey);
criterion_main!(benches);
