//! One complaint through the desk, in Rust: `cargo run --release --example story`.
#![expect(clippy::print_stdout, reason = "a program that tells people something")]

use redress::{Desk, Message, Timestamp};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    let text = "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！";
    let message = Message { id: Some("m-1".to_owned()), ..Message::new(text) };
    let now = Timestamp::parse("2026-11-23T02:00:00Z").ok_or("not a time")?;
    let decision = desk.triage(&message, now)?;
    println!("masked    {}", decision.masked);
    println!("category  {}", decision.category);
    println!("priority  {:?}", decision.priority);
    println!("team      {}", decision.team);
    println!("tell      {}", decision.acknowledgement);
    Ok(())
}
