//! Times of the processor: every task once a round, in turn, and the shortest round counts, so that other work on the machine
//! is left out, or hits all alike.

use cpu_time::ProcessTime;
use std::time::Duration;

/// How many rounds there are.
#[derive(Clone, Copy)]
pub struct Rounds(pub u32);

/// What is timed: a name, and one pass over the work.
pub struct Task<'a> {
    /// Its name in the table.
    pub name: &'a str,
    /// One pass.
    pub pass: Box<dyn FnMut() + 'a>,
}

impl<'a> Task<'a> {
    /// A task of that name.
    pub fn new(name: &'a str, pass: impl FnMut() + 'a) -> Self {
        Self { name, pass: Box::new(pass) }
    }
}

/// The shortest pass of each task.
pub fn times(Rounds(rounds): Rounds, tasks: &mut [Task<'_>]) -> Vec<Duration> {
    let mut shortest = vec![Duration::MAX; tasks.len()];
    for _ in 0..rounds {
        for (task, shortest) in tasks.iter_mut().zip(&mut shortest) {
            let begun = ProcessTime::now();
            (task.pass)();
            *shortest = begun.elapsed().min(*shortest);
        }
    }
    shortest
}

/// A row of a Markdown table.
pub fn row(cells: &[&str]) -> String {
    format!("| {} |", cells.join(" | "))
}
