//! The calendar: working time added and measured over an hour and over ten years, on the mainland's working hours.
//!
//! The same cases as the tools that people use today are measured on: forty working hours over the Spring Festival of
//! 2026, and the working time of 2016-11-01 to 2026-11-01.

use criterion::{Criterion, criterion_group, criterion_main};
use redress::calendar::{Calendar, Calendars, OutsideCoverage};
use redress::ids::CalendarId;
use redress::{Policy, Result, Timestamp};
use std::hint::black_box;

const HOUR: i64 = 3_600_000;
/// The working hours of the ten years.
const TEN_YEARS: i64 = 22_000 * HOUR;

fn mainland() -> Result<Calendar> {
    let calendars = Calendars::new(&Policy::wallet()?.calendar)?;
    let id = CalendarId::new("cn_working_hours").unwrap_or(CalendarId::ALWAYS);
    Ok(calendars.get(&id)?.clone())
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap_or(Timestamp::MIN)
}

fn calendar(criterion: &mut Criterion) {
    let Ok(calendar) = mainland() else { return };
    let refuse = OutsideCoverage::Refuse;

    let mut group = criterion.benchmark_group("add_working_time");
    let festival = at("2026-02-12T10:30:00+08:00");
    let decade = at("2016-11-01T10:00:00+08:00");
    for (name, start, length) in
        [("1_hour", festival, HOUR), ("40_hours", festival, 40 * HOUR), ("10_years", decade, TEN_YEARS)]
    {
        group.bench_function(name, |bencher| {
            bencher.iter(|| calendar.add_working_time(black_box(start), black_box(length), refuse));
        });
    }
    group.finish();

    let mut group = criterion.benchmark_group("working_time_between");
    for (name, start, end) in [
        ("1_hour", festival, at("2026-02-12T11:30:00+08:00")),
        ("40_hours", festival, at("2026-02-25T14:30:00+08:00")),
        ("10_years", decade, at("2026-11-01T10:00:00+08:00")),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| calendar.working_time_between(black_box(start), black_box(end), refuse));
        });
    }
    group.finish();

    // Starts all over the 23 years, so that no branch and no cache line is known in advance.
    let starts: Vec<Timestamp> = (0..4_096_i64)
        .filter_map(|index| {
            let spread = index.wrapping_mul(2_654_435_761).rem_euclid(4_096);
            Timestamp::from_millis(at("2004-02-01T00:00:00Z").millis() + spread * 40 * HOUR)
        })
        .collect();
    let mut next = starts.iter().copied().cycle();
    criterion.bench_function("add_working_time/anywhere", |bencher| {
        bencher.iter(|| calendar.add_working_time(black_box(next.next()?), black_box(40 * HOUR), refuse).ok());
    });

    criterion.bench_function("add_working_days/5", |bencher| {
        bencher.iter(|| calendar.add_working_days(black_box(festival), black_box(5), refuse));
    });
    let holiday = at("2026-02-16T00:00:00Z");
    criterion.bench_function("next_opening/holiday", |bencher| {
        bencher.iter(|| calendar.next_opening(black_box(holiday), refuse));
    });
    criterion.bench_function("compile", |bencher| {
        let policy = Policy::wallet();
        bencher.iter(|| policy.as_ref().ok().map(|policy| Calendars::new(black_box(&policy.calendar))));
    });
}

criterion_group!(benches, calendar);
criterion_main!(benches);
