//! A progress bar on standard error, for long inputs at a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// How many lines go by before the bar is worth showing.
const FROM_LINE: u64 = 5_000;
const EVERY: Duration = Duration::from_millis(200);
const WIDTH: u64 = 24;
/// To the beginning of the line, and clear it.
const ERASE: &str = "\r\x1b[K";

/// How far a run has come.
pub struct Progress {
    shown: bool,
    terminal: bool,
    begun: Instant,
    drawn: Instant,
    total: Option<u64>,
}

impl Progress {
    /// The progress through `total` bytes, where that is known.
    pub fn new(total: Option<u64>) -> Self {
        let now = Instant::now();
        Self { shown: false, terminal: io::stderr().is_terminal(), begun: now, drawn: now, total }
    }

    /// Draws the bar if it is time to; `out` is flushed first, so that the two do not mix.
    ///
    /// # Errors
    /// When `out` or standard error cannot be written.
    pub fn tick(&mut self, out: &mut impl Write, lines: u64, bytes: u64) -> io::Result<()> {
        if !self.terminal || lines <= FROM_LINE || self.drawn.elapsed() < EVERY {
            return Ok(());
        }
        out.flush()?;
        self.drawn = Instant::now();
        self.shown = true;
        let milliseconds = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
        let rate = lines.saturating_mul(1_000) / milliseconds;
        let mut error = io::stderr().lock();
        match self.total.filter(|total| *total > 0) {
            Some(total) => {
                let done = bytes.min(total);
                let filled = (0..WIDTH).map(|cell| if cell * total < done * WIDTH { '#' } else { '.' });
                let bar: String = filled.collect();
                write!(error, "{ERASE}[{bar}] {} %, {lines} lines, {rate} lines/s", done * 100 / total)?;
            }
            None => write!(error, "{ERASE}{lines} lines, {rate} lines/s")?,
        }
        error.flush()
    }

    /// Takes the bar away before something else is written.
    ///
    /// # Errors
    /// When standard error cannot be written.
    pub fn clear(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.shown) { write!(io::stderr(), "{ERASE}") } else { Ok(()) }
    }
}
