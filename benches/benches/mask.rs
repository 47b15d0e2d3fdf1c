//! Masking and folding: bytes a second on clean chat, on complaints with a value in every second message, and on hostile
//! texts at two lengths, whose times must be in proportion.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use redress::mask::MaskOptions;
use redress::text::Folded;
use redress::{Desk, Result};
use redress_benches::HOSTILE;
use std::hint::black_box;

const CLEAN: &str =
    "你好，我昨天在你们平台上付款以后一直没有收到商家发货，联系客服也没有人回复，请帮我查一下到底怎么回事，谢谢。";

/// Messages of about 120 bytes; every second one holds a value.
const COMPLAINTS: [&str; 6] = [
    "我的银行卡6212262200000000004昨天晚上被人刷走了三千块钱，不是我本人操作的，请马上冻结",
    "扣了我500元，订单号2026112312345678，到现在都没有到账，客服95188也打不通，怎么办",
    "联系我138 1234 5678，或者发到zhang@example.com，我要投诉你们的服务，已经等了3天了",
    "2026-11-23 14:30 支付失败，提示网络异常，版本10.3.80，手机是iPhone 15，重试了好几次都不行",
    "身份证11010519491231002X被别人拿去开户了，我完全不知道，请尽快处理，不然我就报警了",
    "昨天转账转错人了，金额1,000.00元，对方不肯退，请问能不能帮我追回这笔钱，麻烦了谢谢",
];

fn mask(criterion: &mut Criterion) {
    let desk = desk();
    let options = MaskOptions::default();
    let mut group = criterion.benchmark_group("mask");
    let clean = CLEAN.repeat(200);
    group.throughput(Throughput::Bytes(bytes(&[&clean])));
    group.bench_function("clean chat, one text", |bench| bench.iter(|| desk.mask(black_box(&clean), &options)));
    group.throughput(Throughput::Bytes(bytes(&[CLEAN])));
    group.bench_function("clean chat, one message", |bench| bench.iter(|| desk.mask(black_box(CLEAN), &options)));
    group.throughput(Throughput::Bytes(bytes(&COMPLAINTS)));
    group.bench_function("complaints", |bench| bench.iter(|| desk.mask_batch(black_box(&COMPLAINTS), &options)));
    group.finish();

    let mut group = criterion.benchmark_group("mask, hostile");
    group.sample_size(10);
    for (name, piece) in HOSTILE {
        for size in [512 << 10, 1 << 20] {
            let text = piece.repeat(size / piece.len());
            group.throughput(Throughput::Bytes(bytes(&[&text])));
            group.bench_with_input(BenchmarkId::new(name, size), &text, |bench, text| {
                bench.iter(|| desk.mask(black_box(text), &options));
            });
        }
    }
    group.finish();
}

fn fold(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("fold");
    let traditional = "我的帳戶昨天被盜刷了，錢到現在還沒有退回來，請盡快處理，謝謝";
    for (name, text) in [("simplified", CLEAN), ("traditional", traditional), ("mixed", COMPLAINTS[2])] {
        group.throughput(Throughput::Bytes(bytes(&[text])));
        let mut folded = Folded::default();
        group.bench_function(name, |bench| bench.iter(|| folded.fold_into(black_box(text), &[])));
    }
    group.finish();
}

fn bytes(texts: &[&str]) -> u64 {
    texts.iter().map(|text| text.len() as u64).sum()
}

#[expect(clippy::expect_used, reason = "a bench has nobody to report to")]
fn desk() -> Desk {
    let desk: Result<Desk> = Desk::new();
    desk.expect("the embedded default policy is whole")
}

criterion_group!(benches, mask, fold);
criterion_main!(benches);
