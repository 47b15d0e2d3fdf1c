//! Inputs made at random from a seed, by a grammar of complaints, with the core's own answers: what every face must give
//! as well. `coverage` says whether the grammar met all that it should.
#![expect(clippy::indexing_slicing, reason = "a JSON value gives null for a member that it has not")]

mod answers;
mod broken;
mod coverage;
pub(crate) mod dice;
mod documents;
mod kinds;
mod message;
mod policies;
mod screenshots;
mod sealing;
pub(crate) mod sentences;
mod surveys;
mod tickets;
mod traps;
mod values;

pub use answers::{answered, paste, write};
pub use coverage::Coverage;

use broken::broken;
use dice::Dice;
use message::{DAY, instant};
use redress::{Desk, Error, operations};
use serde_json::{Value, json};

/// An operation's input.
#[derive(Clone, Debug)]
pub struct Input {
    /// The operation.
    pub operation: &'static str,
    /// The policy of its desk; the default where absent.
    pub policy: Option<Value>,
    /// The document.
    pub document: Value,
}

/// Makes the inputs of a seed.
///
/// # Errors
/// None that a shipped default policy has.
pub fn inputs(seed: u64) -> Result<Vec<Input>, Error> {
    let desk = Desk::new()?;
    let policy = serde_json::to_value(desk.policy()).unwrap_or_default();
    let mut grammar = Grammar {
        dice: Dice::new(seed),
        desk,
        masking: policy["mask"].clone(),
        policy,
        others: Vec::new(),
        turn: 0,
        inputs: Vec::new(),
    };
    grammar.everything();
    Ok(grammar.inputs)
}

/// Makes inputs, one after another.
struct Grammar {
    dice: Dice,
    /// Under the default policy; answers where one input is made of another's answer.
    desk: Desk,
    policy: Value,
    masking: Value,
    /// Policies of other desks.
    others: Vec<Value>,
    /// How many texts were made.
    turn: usize,
    inputs: Vec<Input>,
}

impl Grammar {
    fn everything(&mut self) {
        self.others = (0..5).map(|_| policies::policy(&mut self.dice)).collect();
        for _ in 0..700 {
            let mut input = json!({"text": self.text()});
            if self.dice.happens(70) {
                input["options"] = self.options();
            }
            self.add("mask", input);
        }
        for _ in 0..50 {
            let texts: Vec<String> = (0..self.dice.below(6)).map(|_| self.text()).collect();
            let options = self.options();
            self.add("mask_batch", json!({"texts": texts, "options": options}));
        }
        for _ in 0..60 {
            let input = json!({"text": self.text(), "options": self.keyed_options()});
            self.add("mask", input);
            self.unmask();
        }
        for _ in 0..120 {
            self.document();
            self.chunks();
        }
        for _ in 0..60 {
            self.numbered();
            let text = self.text();
            self.add("ruled_out", json!({"text": text}));
        }
        for _ in 0..450 {
            let message = self.message();
            self.add("understand", json!({"message": message}));
        }
        for _ in 0..500 {
            let (message, now) = (self.message(), instant(&mut self.dice, 0, 60 * DAY));
            self.add("triage", json!({"message": message, "now": now}));
        }
        for _ in 0..35 {
            let messages: Vec<Value> = (0..self.dice.below(6)).map(|_| self.message()).collect();
            let now = instant(&mut self.dice, 0, 60 * DAY);
            self.add("triage_batch", json!({"messages": messages, "now": now}));
        }
        for _ in 0..20 {
            self.life();
        }
        for _ in 0..40 {
            self.clock();
            self.question();
            self.merge();
            let answers = self.answers();
            self.add("score", answers);
        }
        self.explanations(60);
        for index in 0..12 {
            let policy = policies::policy(&mut self.dice);
            let policy = if index % 2 == 0 { policy } else { broken(&mut self.dice, policy) };
            self.add("desk_from_policy", policy);
        }
        for _ in 0..80 {
            self.screenshot();
            self.blackout();
        }
        for operation in ["version", "desk_new", "policy"] {
            self.add(operation, json!({}));
            for _ in 0..4 {
                let wrong = broken(&mut self.dice, json!({}));
                self.add(operation, wrong);
            }
        }
        // Of each operation, some inputs that are wrong somewhere.
        for operation in operations::NAMES {
            let good: Vec<usize> = (0..self.inputs.len())
                .filter(|at| self.inputs.get(*at).is_some_and(|it| it.operation == *operation))
                .collect();
            for _ in 0..if good.len() < 20 { 2 } else { 14 } {
                let chosen = self.dice.item(&good).and_then(|at| self.inputs.get(*at)).cloned();
                if let Some(Input { policy, document, .. }) = chosen {
                    let document = broken(&mut self.dice, document);
                    self.inputs.push(Input { operation, policy, document });
                }
            }
        }
    }

    /// One more input; of those that need a desk, some under another policy than the default.
    fn add(&mut self, operation: &'static str, document: Value) {
        let other = operations::ON_DESK.contains(&operation) && self.dice.happens(12);
        let policy = if other { self.dice.item(&self.others).cloned() } else { None };
        self.inputs.push(Input { operation, policy, document });
    }

    /// What the core says to an input that another is made of.
    fn ask(&self, operation: &str, document: &Value) -> Option<Value> {
        serde_json::from_str(&operations::call(&self.desk, operation, &document.to_string()).ok()?).ok()
    }
}
