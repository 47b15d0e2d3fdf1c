//! Matching of phrases in messages, one by one: Redress's whole understanding, which folds, matches, judges and says why, beside
//! automata that only match and know one way of writing, and beside a matcher that folds.
//!
//! `matcher_rs` brings its allocator (mimalloc), which all rows of this program share.

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use daachorse::CharwiseDoubleArrayAhoCorasick;
use matcher_rs::{ProcessType, SimpleMatcher, SimpleMatcherBuilder};
use redress::text::Folded;
use redress::{Desk, Message, Policy, document};
use redress_peers::{Phrases, Rounds, Task, phrases, row, times};
use serde_json::{Value, json};
use std::error::Error;
use std::hint::black_box;

const MESSAGES: usize = 10_000;
const DAACHORSE: &str = "daachorse 5.1.0, charwise, unfolded";
const FOLDING: &str = "matcher_rs 0.15.5, folding";

fn main() -> Result<(), Box<dyn Error>> {
    for count in [300, 5_000] {
        compare(&phrases(count, MESSAGES, 20_261_124))?;
    }
    Ok(())
}

fn compare(work: &Phrases) -> Result<(), Box<dyn Error>> {
    let desk = desk(&work.phrases)?;
    let daachorse = CharwiseDoubleArrayAhoCorasick::<u32>::new(&work.phrases).map_err(|error| error.to_string())?;
    let automaton = |kind| AhoCorasick::builder().kind(Some(kind)).build(&work.phrases);
    let (dfa, nfa) = (automaton(AhoCorasickKind::DFA)?, automaton(AhoCorasickKind::ContiguousNFA)?);
    let (plain, folding) = (matcher(work, ProcessType::None)?, matcher(work, ProcessType::VariantNormDeleteNormalize)?);

    let messages: Vec<Message> = work.messages.iter().map(|text| Message::new(text.as_str())).collect();
    let texts = &work.messages;
    let mut folded = Folded::default();
    type Holds<'a> = Box<dyn FnMut(usize) -> bool + 'a>;
    let tools: [(&str, Holds<'_>); 7] = [
        (
            "redress: fold, mask, match, judge",
            Box::new(|at| {
                let understanding = desk.understand(&messages[at]);
                understanding.is_ok_and(|understanding| understanding.category.as_str() == "wrong_deduction")
            }),
        ),
        (
            "redress: the folding alone",
            Box::new(move |at| {
                folded.fold_into(&texts[at], &[]);
                black_box(folded.as_str()).is_empty()
            }),
        ),
        (DAACHORSE, Box::new(|at| daachorse.find_overlapping_iter(&texts[at]).count() > 0)),
        ("aho-corasick 1.1, DFA, unfolded", Box::new(|at| dfa.find_overlapping_iter(&texts[at]).count() > 0)),
        ("aho-corasick 1.1, NFA, unfolded", Box::new(|at| nfa.find_overlapping_iter(&texts[at]).count() > 0)),
        ("matcher_rs 0.15.5, unfolded", Box::new(|at| !plain.process(&texts[at]).is_empty())),
        (FOLDING, Box::new(|at| !folding.process(&texts[at]).is_empty())),
    ];

    let names: Vec<&str> = tools.iter().map(|(name, _)| *name).collect();
    let mut held = vec![0; tools.len()];
    let shortest = {
        let tasks = tools.into_iter().zip(&mut held).map(|((name, mut holds), held)| {
            Task::new(name, move || *held = (0..MESSAGES).filter(|at| holds(*at)).count())
        });
        times(Rounds(15), &mut tasks.collect::<Vec<_>>())
    };

    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{} phrases, {MESSAGES} messages of {} bytes each.\n", work.phrases.len(), bytes / MESSAGES);
    println!(
        "{}",
        row(&["tool", "ns a message", "MB/s", "Redress is faster by", "to reach", "messages found to hold a phrase"])
    );
    println!("|---|---:|---:|---:|---:|---:|");
    for ((name, time), held) in names.iter().zip(&shortest).zip(&held) {
        let seconds = time.as_secs_f64();
        let each = format!("{:.0}", seconds * 1e9 / MESSAGES as f64);
        let ratio = format!("{:.2} ×", seconds / shortest[0].as_secs_f64());
        let reach = match *name {
            DAACHORSE => "≥ 0.7 ×",
            FOLDING => "≥ 5 ×",
            _ => "",
        };
        let held = if name.ends_with("alone") { "–".to_owned() } else { held.to_string() };
        println!("{}", row(&[name, &each, &format!("{:.0}", bytes as f64 / seconds / 1e6), &ratio, reach, &held]));
    }
    println!();
    Ok(())
}

/// A desk whose words are `phrases`, all for one category, and the ends of sentences and clauses.
fn desk(phrases: &[String]) -> Result<Desk, Box<dyn Error>> {
    let mut policy: Value = serde_json::from_str(&document::write(&Policy::wallet()?)?)?;
    let languages = policy["understand"]["languages"].as_array_mut().ok_or("no languages")?;
    languages.truncate(1);
    let scopes = languages[0]["scopes"].as_array_mut().ok_or("no scopes")?;
    scopes.retain(|scope| ["sentence_end", "clause_end"].contains(&scope["effect"].as_str().unwrap_or_default()));
    languages[0]["lists"] = json!([]);
    languages[0]["themes"] = json!([]);
    languages[0]["rules"] = json!([{"id": "peers", "category": "wrong_deduction", "phrases": phrases}]);
    Ok(Desk::from_policy_json(&policy.to_string())?)
}

fn matcher(work: &Phrases, process: ProcessType) -> Result<SimpleMatcher, Box<dyn Error>> {
    let mut builder = SimpleMatcherBuilder::new();
    for (number, phrase) in (0..).zip(&work.phrases) {
        builder = builder.add_word(process, number, phrase);
    }
    Ok(builder.build()?)
}
