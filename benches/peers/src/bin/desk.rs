//! What times do not tell of Redress's own work: how often triage allocates, and what a desk holds. Other tools have no such work.

use allocation_counter::measure;
use redress::{Desk, Message, Timestamp};
use redress_peers::row;
use std::error::Error;
use std::hint::black_box;

/// Of about 120 bytes each, as in the bench of triage: nothing to hide; a number and a loss; a theft.
const TEXTS: [(&str, &str); 3] = [
    ("a question", "你好，我想问一下怎么把花呗的还款日改到每个月的二十号，在手机上找了好久也没有找到入口"),
    (
        "money not arrived, a mobile",
        "昨天下午给房东转账3000元一直没到账，我的手机是13812345678，麻烦尽快帮我查一下，谢谢",
    ),
    ("a theft", "刚刚收到短信说我的银行卡在外地消费了五千块，这不是我本人操作的，请马上冻结我的账户，谢谢"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut desk = None;
    let built = measure(|| desk = Desk::new().ok());
    let desk = desk.ok_or("no desk")?;
    let now = Timestamp::parse("2026-11-23T02:00:00Z").ok_or("no time")?;

    println!("{}", row(&["work", "allocations", "bytes held after it"]));
    println!("|---|---:|---:|");
    let line = |name: &str, count: u64, held: i64| println!("{}", row(&[name, &count.to_string(), &held.to_string()]));
    line("build the default desk", built.count_total, built.bytes_current);
    for (name, text) in TEXTS {
        let message = Message::new(text);
        let mut decision = None;
        let triaged = measure(|| decision = desk.triage(black_box(&message), now).ok());
        line(&format!("triage: {name}"), triaged.count_total, triaged.bytes_current);
    }
    Ok(())
}
