//! What the programs share: texts made from a seed, times taken in turn, and tables. Knows no tool.

mod corpus;
mod measure;

pub use corpus::{Complaint, Phrases, complaints, phrases};
pub use measure::{Rounds, Task, row, times};
