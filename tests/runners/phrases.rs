//! The messages of `phrases` against the counts that must not fall.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where a file is not as it should be, and shows what it counted"
)]

use redress::understand::{Understanding, Urgency};
use redress::{Desk, Message};
use std::collections::BTreeMap;
use std::{fs, path::Path};

/// How many are right, of how many, and how many are found where they are not.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    right: usize,
    of: usize,
    wrong: usize,
}

impl Count {
    fn add(&mut self, meant: bool, found: bool) {
        self.of += usize::from(meant);
        self.right += usize::from(meant && found);
        self.wrong += usize::from(!meant && found);
    }
}

/// A label of the file: the answer where it is one of those that are right, otherwise the first of these.
fn settle<'a>(label: &'a str, answer: &'a str) -> &'a str {
    let mut right = label.split('|');
    if label.split('|').any(|one| one == answer) { answer } else { right.next().unwrap_or_default() }
}

const fn name(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Critical => "critical",
        Urgency::High => "high",
        Urgency::Routine => "routine",
    }
}

/// The counts of one file, by what is counted.
fn count(desk: &Desk, rows: &str) -> BTreeMap<&'static str, Count> {
    let mut counts = BTreeMap::from(["critical", "urgent", "category"].map(|measure| (measure, Count::default())));
    let mut add = |measure: &str, meant: bool, found: bool| {
        if let Some(count) = counts.get_mut(measure) {
            count.add(meant, found);
        }
    };
    for row in rows.lines() {
        let [category, urgency, text] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns, not `{row}`");
        };
        let Understanding { category: told, urgency: found, .. } = desk.understand(&Message::new(text)).expect("short");
        let meant = settle(urgency, name(found));
        let right = told.as_str() == settle(category, told.as_str());
        if meant != name(found) || !right {
            println!("{text}: {told}, {}; not {category}, {urgency}", name(found));
        }
        add("critical", meant == "critical", found == Urgency::Critical);
        add("urgent", meant != "routine", found != Urgency::Routine);
        add("category", true, right);
    }
    counts
}

#[test]
fn what_was_known_stays_known() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("phrases");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("committed");
    let desk = Desk::new().expect("the default policy is sound");
    let mut counted: BTreeMap<String, BTreeMap<&str, Count>> = BTreeMap::new();
    for line in read("least.tsv").lines().filter(|line| !line.starts_with('#')) {
        let [file, measure, least, most] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four columns, not `{line}`");
        };
        let counts = counted.entry(file.to_owned()).or_insert_with(|| count(&desk, &read(file)));
        let count = counts.get(measure).copied().expect("a measure");
        println!("{file} {measure}: {} of {}, {} wrong", count.right, count.of, count.wrong);
        let number = |text: &str| text.parse::<usize>().expect("a number");
        assert!(count.right >= number(least), "{file} {measure}: {count:?}, at least {least} right");
        assert!(count.wrong <= number(most), "{file} {measure}: {count:?}, at most {most} wrong");
    }
    assert_eq!(counted.len(), 5, "every file is counted");
}
