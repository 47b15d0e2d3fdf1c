//! Messages with sensitive values planted in them and with numbers that must stay, made from a seed; and the count of what is caught
//! and of what is wrongly changed, by kind and disguise.

mod decoys;
mod dress;
mod message;
mod rows;

pub use dress::Dress;
pub use message::Message;

use crate::random::dice::Dice;
use crate::random::sentences::{CLOSINGS, OPENINGS, SENTENCES};
use message::Part;
use redress::mask::{MaskOptions, Masked};
use redress::{Desk, Error};
use rows::ROWS;
use std::collections::BTreeMap;
use std::fmt;

/// What became of the values of one kind in one disguise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many there were.
    pub planted: usize,
    /// How many were hidden whole, with nothing left but what the style keeps.
    pub caught: usize,
    /// Of those, how many were told to be of their kind.
    pub named: usize,
    /// In how many messages something else was changed.
    pub spilled: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.planted += other.planted;
        self.caught += other.caught;
        self.named += other.named;
        self.spilled += other.spilled;
    }
}

/// What became of numbers that must stay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stayed {
    /// How many there were.
    pub of: usize,
    /// How many were changed.
    pub changed: usize,
    /// How many were changed that no word names and that pass every check of a card by chance: hidden on purpose.
    pub by_chance: usize,
}

/// A cell of the table: kind, form, disguise.
pub type Cell = (&'static str, &'static str, Dress);

/// What a run counted.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// In the order of the kinds.
    pub values: Vec<(Cell, Count)>,
    /// By what they are.
    pub decoys: BTreeMap<&'static str, Stayed>,
    /// How many sentences without any value there were, and how many were changed.
    pub sentences: (usize, usize),
    /// Some of the texts that went wrong, each with what was wrong and what became of it.
    pub wrong: Vec<(String, String)>,
}

/// Makes `rounds` messages of each kind and disguise, and as many with numbers that must stay, and masks them as the policy says.
///
/// # Errors
/// Those of masking.
pub fn run(desk: &Desk, seed: u64, rounds: usize) -> Result<Report, Error> {
    let mut report = Report::default();
    let mut decoys = 0;
    for (cell, message) in messages(seed, rounds) {
        let masked = desk.mask(&message.text, &MaskOptions::default())?;
        report.count(Some(cell), &message, &masked);
        decoys += 1;
    }
    let mut dice = Dice::new(seed ^ 0x5EED);
    for _ in 0..decoys {
        let message = message::decoy(&mut dice);
        report.count(None, &message, &desk.mask(&message.text, &MaskOptions::default())?);
    }
    for sentence in sentences() {
        let changed = desk.mask(&sentence, &MaskOptions::default())?.text != sentence;
        report.sentences.0 += 1;
        report.sentences.1 += usize::from(changed);
        if changed {
            report.wrong.push(("a sentence".to_owned(), sentence));
        }
    }
    Ok(report)
}

/// The messages with values, each with its place in the table.
pub fn messages(seed: u64, rounds: usize) -> impl Iterator<Item = (Cell, Message)> {
    let cells = ROWS.iter().flat_map(|row| row.dresses.iter().map(move |dress| (row, *dress)));
    cells.flat_map(move |(row, dress)| {
        // Each cell has dice of its own, so that a row more or less changes no other.
        let name = row
            .kind
            .bytes()
            .chain(row.form.bytes())
            .fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
        let mut dice = Dice::new(name.wrapping_add(dress as u64));
        let made = std::iter::from_fn(move || Some(message::planted(&mut dice, row, dress)));
        made.take(rounds * 4).flatten().take(rounds).map(move |message| ((row.kind, row.form, dress), message))
    })
}

/// Every sentence of the grammar, with every opening and closing in turn.
pub fn sentences() -> impl Iterator<Item = String> {
    let all = SENTENCES.iter().flat_map(|(_, sentences)| sentences.iter());
    all.flat_map(|sentence| {
        OPENINGS.iter().zip(CLOSINGS).map(move |(opening, closing)| format!("{opening}{sentence}{closing}"))
    })
}

impl Report {
    fn count(&mut self, cell: Option<Cell>, message: &Message, masked: &Masked) {
        let mut count = Count::default();
        for (part, range) in &message.parts {
            let over = masked.findings.iter().filter(|found| found.start < range.end && found.end > range.start);
            match part {
                Part::Value(_) => {
                    count.planted = 1;
                    let whole = over.clone().find(|found| found.start <= range.start && found.end >= range.end);
                    let kind = cell.map_or("", |(kind, ..)| kind);
                    if let Some(found) = whole
                        && let Some(left) = masked.text.get(found.masked_start..found.masked_end)
                        && keeps_no_more(found.kind.as_str(), left)
                    {
                        count.caught = 1;
                        count.named = usize::from(found.kind.as_str() == kind);
                    }
                }
                Part::Plain(_) => count.spilled = count.spilled.max(usize::from(over.clone().next().is_some())),
                Part::Decoy(name, text) => {
                    let stayed = self.decoys.entry(name).or_default();
                    stayed.of += 1;
                    if over.clone().next().is_some() {
                        let chance = !name.contains("like") && decoys::is_card_by_chance(text);
                        stayed.by_chance += usize::from(chance);
                        stayed.changed += usize::from(!chance);
                        if !chance {
                            self.wrong.push((format!("decoy {name}"), format!("{} -> {}", message.text, masked.text)));
                        }
                    }
                }
            }
        }
        let what = match cell {
            Some((kind, form, dress)) if count.caught == 0 => format!("missed {kind} {form} {dress:?}"),
            Some((kind, form, dress)) if count.spilled > 0 => format!("spilled {kind} {form} {dress:?}"),
            None if count.spilled > 0 => "spilled decoy".to_owned(),
            _ => String::new(),
        };
        if !what.is_empty() {
            self.wrong.push((what, format!("{} -> {}", message.text, masked.text)));
        }
        match (cell, self.values.last_mut()) {
            (Some(cell), Some((last, counted))) if *last == cell => counted.add(count),
            (Some(cell), _) => self.values.push((cell, count)),
            (None, _) if count.spilled > 0 => self.decoys.entry("beside them").or_default().changed += 1,
            (None, _) => {}
        }
    }

    /// The counts of a kind, plain or in any disguise.
    pub fn of_kind(&self, kind: &str, plain: bool) -> Count {
        let mut sum = Count::default();
        let of = self.values.iter().filter(|((of, _, dress), _)| *of == kind && (*dress == Dress::Plain) == plain);
        of.for_each(|(_, count)| sum.add(*count));
        sum
    }

    /// The kinds, in the order of the table.
    pub fn kinds(&self) -> Vec<&'static str> {
        let mut kinds: Vec<&str> = self.values.iter().map(|((kind, ..), _)| *kind).collect();
        kinds.dedup();
        kinds
    }

    /// How many numbers that must stay there were, and how many were changed.
    pub fn decoys_changed(&self) -> (usize, usize) {
        self.decoys.values().fold((0, 0), |(of, changed), stayed| (of + stayed.of, changed + stayed.changed))
    }

    /// What is not as it should be: 99.9 of a hundred caught of each kind, 99.5 of the disguised; of numbers that must stay 0.05 in a
    /// hundred changed, and no sentence.
    pub fn short_of_aims(&self) -> Vec<String> {
        let mut short = Vec::new();
        for kind in self.kinds() {
            for (plain, least) in [(true, 999), (false, 995)] {
                let count = self.of_kind(kind, plain);
                if count.caught * 1000 < least * count.planted {
                    let what = if plain { "plain" } else { "disguised" };
                    short.push(format!("{kind} {what}: {} of {} caught", count.caught, count.planted));
                }
            }
        }
        let spilled: usize = self.values.iter().map(|(_, count)| count.spilled).sum();
        let (of, changed) = self.decoys_changed();
        if changed * 10_000 > of * 5 {
            short.push(format!("{changed} of {of} numbers that must stay were changed"));
        }
        let planted: usize = self.values.iter().map(|(_, count)| count.planted).sum();
        if spilled * 10_000 > planted * 5 {
            short.push(format!("beside {spilled} of {planted} values something else was changed"));
        }
        if self.sentences.1 > 0 {
            short.push(format!("{} sentences were changed", self.sentences.1));
        }
        short
    }
}

/// Whether what stands in a value's place shows no more than its kind's style keeps: of cards the issuer's range and the last four (PCI
/// DSS 3.4.1), of identity numbers the first and the last two, of telephones as many as is usual, of addresses of mail the first character and the domain.
fn keeps_no_more(kind: &str, left: &str) -> bool {
    let (head, tail) = match kind {
        "bank_card" => (6, 4),
        "resident_id" | "foreign_resident_id" => (1, 2),
        "mobile" => (3, 4),
        "landline" => (4, 2),
        "email" => (1, usize::MAX),
        _ => (0, 0),
    };
    let is_label = left.starts_with('[') && left.ends_with(']') && !left.bytes().any(|byte| byte.is_ascii_digit());
    let before = left.chars().take_while(|it| *it != '*').count();
    let after = left.chars().rev().take_while(|it| *it != '*').count();
    is_label || (left.contains("***") && before <= head && after <= tail)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<40}{:>9}{:>9}{:>9}{:>9}", "kind, form, disguise", "planted", "caught", "as such", "beside")?;
        for ((kind, form, dress), count) in &self.values {
            let name = format!("{kind} {form} {dress:?}").replace("  ", " ");
            writeln!(f, "{name:<40}{:>9}{:>9}{:>9}{:>9}", count.planted, count.caught, count.named, count.spilled)?;
        }
        writeln!(f, "\n{:<40}{:>9}{:>9}{:>9}{:>9}", "kind", "plain", "caught", "disguised", "caught")?;
        for kind in self.kinds() {
            let (plain, other) = (self.of_kind(kind, true), self.of_kind(kind, false));
            writeln!(f, "{kind:<40}{:>9}{:>9}{:>9}{:>9}", plain.planted, plain.caught, other.planted, other.caught)?;
        }
        writeln!(f, "\n{:<40}{:>9}{:>9}{:>9}", "must stay", "there", "changed", "by chance")?;
        for (name, stayed) in &self.decoys {
            writeln!(f, "{name:<40}{:>9}{:>9}{:>9}", stayed.of, stayed.changed, stayed.by_chance)?;
        }
        writeln!(f, "\nsentences without a value: {} of {} changed", self.sentences.1, self.sentences.0)
    }
}
