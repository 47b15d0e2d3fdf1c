//! The phrase book keeps to its own rules (`tools/book/README.md`).

#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where a file is not as it should be")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const CATEGORIES: usize = 18;
const LEAST_SENTENCES: usize = 150;
const LEAST_SITUATIONS: usize = 50;
const MOST_OF_A_SITUATION: usize = 5;

/// One line of the book.
struct Line {
    category: String,
    situation: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// The lines of one language.
fn lines(folder: &Path) -> Vec<Line> {
    let mut lines = Vec::new();
    let files = entries(folder);
    assert_eq!(files.len(), CATEGORIES, "{}", folder.display());
    for file in files {
        let category = file.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        for row in fs::read_to_string(&file).expect("UTF-8").lines() {
            let [situation, urgency, text] = row.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{category}: three columns, not `{row}`");
            };
            assert!(["critical", "high", "routine"].contains(&urgency), "{category}: {row}");
            assert!(!text.trim().is_empty() && text.trim() == text, "{category}: {row}");
            let plain = situation.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
            assert!(plain && !situation.is_empty(), "{category}: {row}");
            lines.push(Line { category: category.clone(), situation: situation.to_owned(), text: text.to_owned() });
        }
    }
    lines
}

/// The distinct trigrams of a text; a shorter one is its own.
fn trigrams(text: &str) -> BTreeSet<Vec<char>> {
    let characters: Vec<char> = text.chars().collect();
    match characters.len() {
        0..3 => BTreeSet::from([characters]),
        _ => characters.windows(3).map(<[char]>::to_vec).collect(),
    }
}

/// Every pair of a text of `one` with a text of `other` (a later one, where they are the same list) that shares more than 0.6.
fn alike(one: &[&str], other: &[&str], same: Sameness) -> Vec<(String, String)> {
    let of_other: Vec<BTreeSet<Vec<char>>> = other.iter().map(|text| trigrams(text)).collect();
    let mut places: BTreeMap<&[char], Vec<usize>> = BTreeMap::new();
    for (place, trigrams) in of_other.iter().enumerate() {
        trigrams.iter().for_each(|trigram| places.entry(trigram).or_default().push(place));
    }
    let mut pairs = Vec::new();
    for (number, text) in one.iter().enumerate() {
        let own = trigrams(text);
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for place in own.iter().filter_map(|trigram| places.get(trigram.as_slice())).flatten() {
            *shared.entry(*place).or_default() += 1;
        }
        for (place, both) in shared.into_iter().filter(|(place, _)| same == Sameness::Two || *place > number) {
            let (Some(theirs), Some(found)) = (of_other.get(place), other.get(place)) else { continue };
            let all = own.len() + theirs.len() - both;
            if both * 10 > all * 6 {
                pairs.push(((*text).to_owned(), (*found).to_owned()));
            }
        }
    }
    pairs
}

/// Whether two lists are one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sameness {
    One,
    Two,
}

fn languages() -> Vec<PathBuf> {
    let folders: Vec<PathBuf> = entries(&root().join("tools/book")).into_iter().filter(|path| path.is_dir()).collect();
    assert_eq!(folders.len(), 3, "three languages");
    folders
}

#[test]
fn every_category_has_enough_sentences_and_situations() {
    for language in languages() {
        let mut sentences: BTreeMap<String, usize> = BTreeMap::new();
        let mut situations: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for line in lines(&language) {
            *sentences.entry(line.category.clone()).or_default() += 1;
            let (category, count) = situations.entry(line.situation.clone()).or_insert((line.category.clone(), 0));
            assert_eq!(*category, line.category, "{}: {} is in two categories", language.display(), line.situation);
            *count += 1;
            assert!(*count <= MOST_OF_A_SITUATION, "{}: too many of {}", language.display(), line.situation);
        }
        for (category, count) in sentences {
            assert!(count >= LEAST_SENTENCES, "{}: {category} has {count}", language.display());
            let stories = situations.values().filter(|(of, _)| *of == category).count();
            assert!(stories >= LEAST_SITUATIONS, "{}: {category} has {stories} situations", language.display());
        }
    }
}

#[test]
fn no_two_sentences_are_alike() {
    for language in languages() {
        let lines = lines(&language);
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(alike(&texts, &texts, Sameness::One), [], "{}", language.display());
    }
}

#[test]
fn no_sentence_is_one_of_those_held_out() {
    let held: Vec<String> = ["first", "second", "third", "fourth", "fifth"]
        .iter()
        .flat_map(|name| {
            let rows = fs::read_to_string(root().join(format!("tests/phrases/{name}.tsv"))).expect("committed");
            rows.lines().filter_map(|row| Some(row.split('\t').nth(2)?.to_owned())).collect::<Vec<_>>()
        })
        .collect();
    let held: Vec<&str> = held.iter().map(String::as_str).collect();
    for language in languages() {
        let lines = lines(&language);
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(alike(&held, &texts, Sameness::Two), [], "{}", language.display());
    }
}
