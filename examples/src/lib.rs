//! What the command-line examples of Redress share: arguments, bounded lines, reports and progress. Decides nothing.

mod arguments;
mod lines;
mod progress;
mod run;

pub use arguments::{Arguments, Input};
pub use lines::{Line, Lines, MAX_LINE_BYTES};
pub use progress::Progress;
pub use run::{Bad, Failure, Numbered, finish, run_documents, run_lines};
