//! What the C border costs over Rust, and what the ways to cross it cost: typed views, JSON, a packed buffer.
//!
//! The shared library is loaded as a C program's loader would: build it first (`cargo build --release -p redress-ffi`), or
//! name another with `REDRESS_LIBRARY`. Both sides must come from one profile, or the ratio says nothing.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench that cannot be set up ends")]

use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime};
use libloading::{Library, Symbol};
use redress::mask::{MaskOptions, Masked};
use redress::{Desk, Message, Timestamp};
use std::ffi::c_void;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::{env, ptr};

/// 117 bytes, one value: the complaint of the examples, longer.
const TEXT: &str = "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结我的账户并尽快退款谢谢";

type New = unsafe extern "C" fn() -> *mut c_void;
type DeskNew = unsafe extern "C" fn(i32, *mut *mut c_void, *mut *mut c_void) -> i32;
type Mask = unsafe extern "C" fn(*const c_void, *const u8, usize, *const c_void, *mut c_void, *mut *mut c_void) -> i32;
type Read = unsafe extern "C" fn(*const c_void, *mut usize) -> i32;
type At = unsafe extern "C" fn(*const c_void, usize, *mut usize) -> i32;
type Triage =
    unsafe extern "C" fn(*const c_void, *const usize, i64, *const c_void, *mut c_void, *mut *mut c_void) -> i32;
type Json = unsafe extern "C" fn(*const c_void, *const u8, usize, *mut c_void, *mut *mut c_void) -> i32;

/// `redress_masked_view` in words: size, text, findings and their count.
const MASKED_VIEW: usize = 5;
/// `redress_finding` in words.
const FINDING: usize = 10;
/// `redress_message` in words; the text is the second and third.
const MESSAGE: usize = 17;
/// More words than `redress_decision_view` has; the library fills the rest with zeros.
const DECISION_VIEW: usize = 64;

fn library() -> Library {
    let built = || {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| Path::new("../target").to_owned(), PathBuf::from);
        target.join("release/libredress.so")
    };
    let path = env::var_os("REDRESS_LIBRARY").map_or_else(built, PathBuf::from);
    // SAFETY: the library runs no code when it is loaded.
    unsafe { Library::new(&path) }.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn symbol<'a, T>(library: &'a Library, name: &str) -> Symbol<'a, T> {
    // SAFETY: each type above is that of the function in `redress.h`.
    unsafe { library.get(name.as_bytes()) }.unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn made(library: &Library, name: &str) -> *mut c_void {
    // SAFETY: the function takes nothing and gives a handle.
    unsafe { symbol::<New>(library, name)() }
}

fn desk(library: &Library) -> *mut c_void {
    let mut desk = ptr::null_mut();
    // SAFETY: the pointers are those that the header asks for.
    let status = unsafe { symbol::<DeskNew>(library, "redress_desk_new")(0, &mut desk, ptr::null_mut()) };
    assert_eq!(status, 0);
    desk
}

fn json(group: &mut BenchmarkGroup<'_, WallTime>, library: &Library, function: &str, input: &str) {
    let (call, desk, out) = (symbol::<Json>(library, function), desk(library), made(library, "redress_document_new"));
    group.bench_function("c, a JSON document", |bench| {
        bench.iter(|| {
            // SAFETY: live handles and a text of the length that is given.
            let status = unsafe { call(desk, black_box(input).as_ptr(), input.len(), out, ptr::null_mut()) };
            assert_eq!(status, 0);
        });
    });
}

/// A masked text as length-prefixed fields in one buffer: what a packed form would have to write.
fn pack(masked: &Masked, out: &mut Vec<u8>) {
    let mut text = |text: &str| {
        out.extend_from_slice(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
        out.extend_from_slice(text.as_bytes());
    };
    text(&masked.text);
    for finding in &masked.findings {
        text(finding.kind.as_str());
        finding.reasons.iter().for_each(|reason| text(reason.code.as_str()));
    }
    for finding in &masked.findings {
        for number in [finding.start, finding.end, finding.masked_start, finding.masked_end] {
            out.extend_from_slice(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
        }
    }
}

fn mask(criterion: &mut Criterion) {
    let (library, rust, options) = (library(), Desk::new().unwrap(), MaskOptions::default());
    let mut group = criterion.benchmark_group("border_c/mask");
    group.throughput(Throughput::Bytes(u64::try_from(TEXT.len()).unwrap()));
    group.bench_function("rust", |bench| bench.iter(|| rust.mask(black_box(TEXT), &options).unwrap()));
    group.bench_function("utf-8 validation alone", |bench| {
        bench.iter(|| simdutf8::basic::from_utf8(black_box(TEXT.as_bytes())).unwrap());
    });
    let (call, desk, out) =
        (symbol::<Mask>(&library, "redress_mask"), desk(&library), made(&library, "redress_masked_new"));
    let (read, at) = (symbol::<Read>(&library, "redress_masked_read"), symbol::<At>(&library, "redress_findings_at"));
    let call_once = || {
        // SAFETY: live handles and a text of the length that is given.
        let status = unsafe { call(desk, black_box(TEXT).as_ptr(), TEXT.len(), ptr::null(), out, ptr::null_mut()) };
        assert_eq!(status, 0);
    };
    group.bench_function("c, the call alone", |bench| bench.iter(call_once));
    group.bench_function("c, typed views read", |bench| {
        bench.iter(|| {
            call_once();
            let mut view = [0; MASKED_VIEW];
            view[0] = size_of_val(&view);
            // SAFETY: a live handle and a struct that begins with its size.
            assert_eq!(unsafe { read(out, view.as_mut_ptr()) }, 0);
            for index in 0..view[4] {
                let mut finding = [0; FINDING];
                finding[0] = size_of_val(&finding);
                // SAFETY: the list that the view gave, and a struct that begins with its size.
                assert_eq!(unsafe { at(view[3] as *const c_void, index, finding.as_mut_ptr()) }, 0);
                black_box(finding);
            }
        });
    });
    let mut buffer = Vec::new();
    group.bench_function("rust, packed into a buffer", |bench| {
        bench.iter(|| {
            buffer.clear();
            pack(&rust.mask(black_box(TEXT), &options).unwrap(), &mut buffer);
            black_box(&buffer);
        });
    });
    json(&mut group, &library, "redress_mask_json", &format!("{{\"text\":\"{TEXT}\"}}"));
    group.finish();
}

fn triage(criterion: &mut Criterion) {
    let (library, rust) = (library(), Desk::new().unwrap());
    let (message, now) = (Message::new(TEXT), Timestamp::from_millis(1_795_399_200_000).unwrap());
    let mut group = criterion.benchmark_group("border_c/triage");
    group.throughput(Throughput::Bytes(u64::try_from(TEXT.len()).unwrap()));
    group.bench_function("rust", |bench| bench.iter(|| rust.triage(black_box(&message), now).unwrap()));
    let (call, desk) = (symbol::<Triage>(&library, "redress_triage"), desk(&library));
    let (out, read) = (made(&library, "redress_decision_new"), symbol::<Read>(&library, "redress_decision_read"));
    group.bench_function("c, the view read", |bench| {
        bench.iter(|| {
            let mut given = [0; MESSAGE];
            (given[0], given[1], given[2]) = (size_of_val(&given), black_box(TEXT).as_ptr() as usize, TEXT.len());
            // SAFETY: live handles, and a struct that begins with its size and lends a text that is there.
            assert_eq!(unsafe { call(desk, given.as_ptr(), now.millis(), ptr::null(), out, ptr::null_mut()) }, 0);
            let mut view = [0; DECISION_VIEW];
            view[0] = size_of_val(&view);
            // SAFETY: a live handle and a struct that begins with its size.
            assert_eq!(unsafe { read(out, view.as_mut_ptr()) }, 0);
            black_box(view);
        });
    });
    let input = format!("{{\"message\":{{\"text\":\"{TEXT}\"}},\"now\":\"{now}\"}}");
    json(&mut group, &library, "redress_triage_json", &input);
    group.finish();
}

criterion_group!(benches, mask, triage);
criterion_main!(benches);
