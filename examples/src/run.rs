//! One run over lines: bad ones are reported and the rest goes on.

use crate::arguments::Input;
use crate::lines::{Line, Lines, MAX_LINE_BYTES};
use crate::progress::Progress;
use redress::{Error, ErrorCode};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

/// Why a run did not go on.
#[derive(Debug)]
pub enum Failure {
    /// The command line is not understood; how it is written.
    Usage(String),
    /// How the command line is written was asked for.
    Help(String),
    /// The run could not begin.
    Start(String),
    /// Reading or writing failed.
    Io(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Why a line gave nothing.
#[derive(Debug)]
pub enum Bad {
    /// The line is at fault.
    Line(Error),
    /// Its answer could not be written.
    Io(io::Error),
}

impl From<Error> for Bad {
    fn from(error: Error) -> Self {
        Self::Line(error)
    }
}

impl From<io::Error> for Bad {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<serde_json::Error> for Bad {
    /// What fails here is a document that cannot be read or written; serde's own words may quote it.
    fn from(error: serde_json::Error) -> Self {
        match error.classify() {
            serde_json::error::Category::Io => Self::Io(error.into()),
            serde_json::error::Category::Data => Self::Line(Error::new(ErrorCode::InvalidDocument)),
            _ => Self::Line(Error::new(ErrorCode::MalformedDocument)),
        }
    }
}

/// A line with its number, or why it cannot be read.
pub type Numbered<'a> = (u64, Result<&'a str, Error>);

/// [`run_lines`] without the blank lines.
///
/// # Errors
/// As [`run_lines`].
pub fn run_documents(
    input: Input,
    mut each: impl FnMut(&mut dyn Write, Numbered<'_>) -> Result<(), Bad>,
) -> Result<bool, Failure> {
    run_lines(input, |out, line| match &line {
        (_, Ok(text)) if text.trim().is_empty() => Ok(()),
        _ => each(out, line),
    })
}

/// Gives every line to `each`, which writes its answer to standard output. True when none was bad.
///
/// # Errors
/// When the input cannot be read or the output cannot be written.
pub fn run_lines(
    input: Input,
    mut each: impl FnMut(&mut dyn Write, Numbered<'_>) -> Result<(), Bad>,
) -> Result<bool, Failure> {
    let stdout = io::stdout().lock();
    // People see each answer as it comes.
    let live = stdout.is_terminal();
    let mut out = BufWriter::with_capacity(1 << 16, stdout);
    let mut progress = Progress::new(input.bytes);
    let mut lines = Lines::new(input.reader);
    let mut all_good = true;
    loop {
        let number = lines.number + 1;
        let Some(line) = lines.next_line().map_err(|error| Failure::Start(format!("{}: {error}", input.name)))? else {
            break;
        };
        if live {
            progress.clear()?;
        }
        let text = match line {
            Line::Text(text) => Ok(text),
            Line::TooLong => {
                Err(Error::at(ErrorCode::TextTooLong, "line", format!("at most {MAX_LINE_BYTES} bytes"), "longer"))
            }
            Line::NotUtf8 => Err(Error::new(ErrorCode::InvalidUtf8)),
        };
        match each(&mut out, (number, text)) {
            Ok(()) => {}
            Err(Bad::Io(error)) => return Err(error.into()),
            Err(Bad::Line(error)) => {
                all_good = false;
                progress.clear()?;
                writeln!(io::stderr(), "line {number}: {}: {}", error.code(), details(&error))?;
            }
        }
        if live {
            out.flush()?;
        }
        progress.tick(&mut out, lines.number, lines.bytes)?;
    }
    progress.clear()?;
    out.flush()?;
    Ok(all_good)
}

/// What an error says besides its code.
fn details(error: &Error) -> String {
    if error.faults().is_empty() {
        return error.to_string();
    }
    let faults: Vec<String> = error.faults().iter().map(ToString::to_string).collect();
    faults.join("; ")
}

/// The exit status of a run: 0 when all was good, 1 with a bad line, 2 when it could not be done.
pub fn finish(result: Result<bool, Failure>) -> ExitCode {
    let message = match result {
        Ok(true) => return ExitCode::SUCCESS,
        Ok(false) => return ExitCode::FAILURE,
        // Whoever read the output has seen enough.
        Err(Failure::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Err(Failure::Io(error)) => error.to_string(),
        Err(Failure::Help(usage)) => {
            let _ = writeln!(io::stdout(), "{usage}");
            return ExitCode::SUCCESS;
        }
        Err(Failure::Usage(message) | Failure::Start(message)) => message,
    };
    // Where standard error is closed too, the status alone tells.
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(2)
}
