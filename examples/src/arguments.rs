//! Command lines: one input, and options with or without a value.

use crate::run::Failure;
use redress::Desk;
use std::fs::File;
use std::io::{self, BufRead, BufReader};

/// What was given on a command line.
#[derive(Debug, Default)]
pub struct Arguments {
    input: Option<String>,
    options: Vec<(String, String)>,
    flags: Vec<String>,
}

/// Where lines come from.
pub struct Input {
    /// What it is called in reports.
    pub name: String,
    /// The lines.
    pub reader: Box<dyn BufRead>,
    /// How many bytes there are, where that is known.
    pub bytes: Option<u64>,
}

impl Arguments {
    /// Reads the process's own; `options` take a value, `flags` do not.
    ///
    /// # Errors
    /// `usage` for anything else and for no input; `help` where that is asked for.
    pub fn read(usage: &str, options: &[&str], flags: &[&str]) -> Result<Self, Failure> {
        if std::env::args().skip(1).any(|word| word == "--help" || word == "-h") {
            return Err(Failure::Help(usage.to_owned()));
        }
        Self::parse(std::env::args().skip(1), options, flags).ok_or_else(|| Failure::Usage(usage.to_owned()))
    }

    fn parse(mut words: impl Iterator<Item = String>, options: &[&str], flags: &[&str]) -> Option<Self> {
        let mut found = Self::default();
        while let Some(word) = words.next() {
            let (name, attached) = match word.split_once('=') {
                Some((name, value)) if name.starts_with("--") => (name.to_owned(), Some(value.to_owned())),
                _ => (word.clone(), None),
            };
            if options.contains(&name.as_str()) {
                let value = attached.or_else(|| words.next())?;
                found.options.push((name, value));
            } else if flags.contains(&word.as_str()) {
                found.flags.push(word);
            } else if (word == "-" || !word.starts_with('-')) && found.input.is_none() {
                found.input = Some(word);
            } else {
                return None;
            }
        }
        found.input.is_some().then_some(found)
    }

    /// The value of an option; the last one given counts.
    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().rev().find(|(option, _)| option == name).map(|(_, value)| value.as_str())
    }

    /// Whether a flag was given.
    pub fn flag(&self, name: &str) -> bool {
        self.flags.iter().any(|flag| flag == name)
    }

    /// Opens the input: a file, or standard input for `-`.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn open(&self) -> Result<Input, Failure> {
        let path = self.input.as_deref().unwrap_or("-");
        if path == "-" {
            let reader = Box::new(BufReader::new(io::stdin()));
            return Ok(Input { name: "standard input".to_owned(), reader, bytes: None });
        }
        let file = File::open(path).map_err(|error| Failure::Start(format!("{path}: {error}")))?;
        let bytes = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|metadata| metadata.len());
        Ok(Input { name: path.to_owned(), reader: Box::new(BufReader::new(file)), bytes })
    }

    /// The desk of `--policy FILE`, or the default one.
    ///
    /// # Errors
    /// When the file cannot be read, or is no policy; every fault of it is told.
    pub fn desk(&self) -> Result<Desk, Failure> {
        let Some(path) = self.option("--policy") else {
            return Desk::new().map_err(|error| Failure::Start(error.to_string()));
        };
        let policy = std::fs::read_to_string(path).map_err(|error| Failure::Start(format!("{path}: {error}")))?;
        Desk::from_policy_json(&policy).map_err(|error| {
            let faults: String = error.faults().iter().map(|fault| format!("\n  {fault}")).collect();
            Failure::Start(format!("{path}: {}{faults}", error.code()))
        })
    }
}
