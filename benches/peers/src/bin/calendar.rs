//! Business calendars: Redress beside bdays, both on the mainland's working days with their holidays and make-up workdays.
//!
//! bdays counts whole days and knows no hours; it is asked in its fastest form, cached over the years of the calendar.

use bdays::{HolidayCalendar, HolidayCalendarCache, is_weekend};
use chrono::NaiveDate;
use redress::calendar::{Calendars, OutsideCoverage};
use redress::ids::CalendarId;
use redress::{Policy, Timestamp};
use redress_peers::{Rounds, Task, row, times};
use std::collections::HashSet;
use std::error::Error;
use std::hint::black_box;

const CALLS: u32 = 10_000;
const REFUSE: OutsideCoverage = OutsideCoverage::Refuse;

/// The mainland's working days, by the table that the tests compare the calendar with.
struct Mainland {
    off: HashSet<NaiveDate>,
    makeup: HashSet<NaiveDate>,
}

impl HolidayCalendar<NaiveDate> for Mainland {
    fn is_holiday(&self, date: NaiveDate) -> bool {
        self.off.contains(&date)
    }

    fn is_bday(&self, date: NaiveDate) -> bool {
        self.makeup.contains(&date) || !is_weekend(date) && !self.is_holiday(date)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let calendars = Calendars::new(&Policy::wallet()?.calendar)?;
    let redress = calendars.get(&CalendarId::new("cn_working_hours")?)?;
    let bdays = HolidayCalendarCache::new(mainland()?, date("2004-01-01")?, date("2026-12-31")?);

    let at = |text: &str| Timestamp::parse(text).ok_or("no time");
    let (festival, festival_day) = (at("2026-02-12T10:30:00+08:00")?, date("2026-02-12")?);
    let (begun, ended) = (at("2016-11-01T10:00:00+08:00")?, at("2026-11-01T10:00:00+08:00")?);
    let (begun_day, ended_day) = (date("2016-11-01")?, date("2026-11-01")?);
    let hours = 3_600_000;

    let due = redress.add_working_days(festival, 15, REFUSE)?.value;
    println!("15 working days after 2026-02-12: redress {due}, bdays {}.\n", bdays.advance_bdays(festival_day, 15));

    let mut tasks = [
        repeated("redress: due time, 1 working hour", || {
            redress.add_working_time(black_box(festival), hours, REFUSE).is_ok()
        }),
        repeated("redress: due time, 40 working hours", || {
            redress.add_working_time(black_box(festival), 40 * hours, REFUSE).is_ok()
        }),
        repeated("redress: due time, 22,000 working hours, ten years", || {
            redress.add_working_time(black_box(begun), 22_000 * hours, REFUSE).is_ok()
        }),
        repeated("redress: working time between, ten years", || {
            redress.working_time_between(black_box(begun), black_box(ended), REFUSE).is_ok()
        }),
        repeated("redress: 15 working days on", || redress.add_working_days(black_box(festival), 15, REFUSE).is_ok()),
        repeated("bdays 0.1.4: 15 working days on", || bdays.advance_bdays(black_box(festival_day), 15) > festival_day),
        repeated("bdays 0.1.4: working days between, ten years", || {
            bdays.bdays(black_box(begun_day), black_box(ended_day)) > 0
        }),
    ];
    let shortest = times(Rounds(30), &mut tasks);
    println!("{}", row(&["work", "ns a call"]));
    println!("|---|---:|");
    for (task, time) in tasks.iter().zip(shortest) {
        println!("{}", row(&[task.name, &format!("{:.0}", time.as_secs_f64() * 1e9 / f64::from(CALLS))]));
    }
    Ok(())
}

fn repeated<'a>(name: &'a str, call: impl Fn() -> bool + 'a) -> Task<'a> {
    Task::new(name, move || assert!((0..CALLS).all(|_| black_box(call()))))
}

fn mainland() -> Result<Mainland, Box<dyn Error>> {
    let table = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/reference/cn_workdays_2004_2026.csv");
    let mut days = Mainland { off: HashSet::new(), makeup: HashSet::new() };
    for line in std::fs::read_to_string(table)?.lines().skip(1) {
        let mut fields = line.split(',');
        let (day, kind) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        let set = if kind == "makeup_workday" { &mut days.makeup } else { &mut days.off };
        set.insert(date(day)?);
    }
    Ok(days)
}

fn date(text: &str) -> Result<NaiveDate, Box<dyn Error>> {
    Ok(text.parse()?)
}
