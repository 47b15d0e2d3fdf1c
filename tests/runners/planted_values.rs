//! Plants values of every kind and disguise in messages, masks them, and prints what is caught and what is wrongly changed.
//!
//! `planted-values [SEED [ROUNDS [SHOWN]]]`: ROUNDS messages of each kind and disguise, 200 where none are told; SHOWN of the messages
//! that went wrong are printed. Ends with a failure where an aim is missed.
#![expect(clippy::print_stdout, reason = "what it says is for the one who runs it")]

use redress::Desk;
use redress_tests::planted;
use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<u64> = std::env::args().skip(1).map(|argument| argument.parse()).collect::<Result<_, _>>()?;
    let argument = |place: usize, default: u64| arguments.get(place).copied().unwrap_or(default);
    let (seed, rounds, shown) = (argument(0, 1), argument(1, 200), argument(2, 0));
    let report = planted::run(&Desk::new()?, seed, usize::try_from(rounds)?)?;
    println!("seed {seed}, {rounds} messages of each kind and disguise\n\n{report}");
    let mut count: BTreeMap<&str, u64> = BTreeMap::new();
    for (what, text) in &report.wrong {
        let told = count.entry(what).or_default();
        *told += 1;
        if *told <= shown {
            println!("{what}: {text:?}");
        }
    }
    let short = report.short_of_aims();
    short.iter().for_each(|line| println!("short of the aim: {line}"));
    Ok(if short.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
