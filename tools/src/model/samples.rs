//! The labelled sentences and their features.

use redress::trainer::{CATEGORIES, Reader};
use redress::understand::Urgency;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What the intents of the English sets stand for.
const INTENTS: &str = include_str!("english.tsv");
/// Of the sentences of the intents that have nothing to do with money, one in this many is taken.
const OTHERS: u64 = 4;

/// A labelled sentence.
#[derive(Debug)]
pub(super) struct Sample {
    /// The set that it comes from.
    pub(super) set: String,
    pub(super) text: String,
    /// A place in [`CATEGORIES`].
    pub(super) category: usize,
    pub(super) urgency: Urgency,
    /// The part of the situations that its own belongs to.
    pub(super) fold: u64,
    /// The keys of its grams.
    pub(super) keys: Vec<u32>,
}

/// Every sentence there is.
pub(super) fn read(reader: &Reader) -> io::Result<Vec<Sample>> {
    let mut samples = Vec::new();
    book(Path::new("tools/book"), reader, &mut samples)?;
    let shared = env::var_os("REDRESS_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let english = shared.join("outside/english");
    if english.is_dir() {
        sets(&english, reader, &mut samples)?;
    } else {
        eprintln!("SKIPPED: the English sets are not there; set REDRESS_SHARED. The weights are of the book alone");
    }
    Ok(samples)
}

/// The project's own sentences, `LANGUAGE/CATEGORY.tsv`, each line a situation, an urgency and a text.
fn book(folder: &Path, reader: &Reader, samples: &mut Vec<Sample>) -> io::Result<()> {
    for language in sorted(folder)?.into_iter().filter(|path| path.is_dir()) {
        for file in sorted(&language)? {
            let set = name(&language);
            let wrong =
                |row: &str| io::Error::other(format!("{}: not three columns with an urgency: `{row}`", file.display()));
            let id = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            let category = place(id).ok_or_else(|| io::Error::other(format!("{}: no category", file.display())))?;
            for row in fs::read_to_string(&file)?.lines() {
                let mut columns = row.split('\t');
                let (Some(situation), Some(urgency), Some(text), None) =
                    (columns.next(), columns.next().and_then(urgency), columns.next(), columns.next())
                else {
                    return Err(wrong(row));
                };
                // A situation is of one category; the same story told in two languages is left out together.
                let fold = digest(&format!("{id}/{situation}")) % super::FOLDS;
                let keys = reader.keys(text);
                samples.push(Sample { set: set.clone(), text: text.to_owned(), category, urgency, fold, keys });
            }
        }
    }
    Ok(())
}

/// The English sets, as far as their intents say something here.
fn sets(folder: &Path, reader: &Reader, samples: &mut Vec<Sample>) -> io::Result<()> {
    let mut intents = BTreeMap::new();
    for line in INTENTS.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [set, intent, category, level] = columns.as_slice() else {
            return Err(io::Error::other(format!("english.tsv: not four columns: `{line}`")));
        };
        let label = place(category).zip(urgency(level));
        let label = label.ok_or_else(|| io::Error::other(format!("english.tsv: no such label: `{line}`")))?;
        intents.insert((*set, *intent), label);
    }
    let mut add = |set: &str, intent: &str, text: &str| {
        let known = intents.get(&(set, intent));
        // What has nothing to do with money is plentiful.
        let Some((category, urgency)) = known.or_else(|| intents.get(&(set, "*"))).copied() else { return };
        if known.is_none() && !digest(text).is_multiple_of(OTHERS) {
            return;
        }
        let keys = reader.keys(text);
        let fold = digest(text) / OTHERS % super::FOLDS;
        samples.push(Sample { set: set.to_owned(), text: text.to_owned(), category, urgency, fold, keys });
    };
    let mut banking = csv::Reader::from_path(folder.join("banking77_train.csv"))?;
    for row in banking.records() {
        let row = row?;
        if let (Some(text), Some(intent)) = (row.get(0), row.get(1)) {
            add("banking77", intent, text);
        }
    }
    let clinc: BTreeMap<String, Vec<(String, String)>> =
        serde_json::from_slice(&fs::read(folder.join("clinc150_train.json"))?)?;
    for (text, intent) in clinc.into_values().flatten() {
        add("clinc150", &intent, &text);
    }
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn place(category: &str) -> Option<usize> {
    CATEGORIES.iter().position(|known| known.as_str() == category)
}

fn urgency(name: &str) -> Option<Urgency> {
    match name {
        "critical" => Some(Urgency::Critical),
        "high" => Some(Urgency::High),
        "routine" => Some(Urgency::Routine),
        _ => None,
    }
}

/// FNV-1a, so that a sentence falls into the same part every time.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)) >> 8
}
