//! Messages around what is planted: sentences of complaints, words that name the value, punctuation, and numbers that must stay.

use super::decoys;
use super::dress::Dress;
use super::rows::{Named, Row};
use crate::random::dice::Dice;
use crate::random::sentences::{CLOSINGS, OPENINGS, SENTENCES};
use std::ops::Range;

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Of the sentences.
    Plain(String),
    /// What must be hidden.
    Value(String),
    /// What must stay.
    Decoy(&'static str, String),
}

/// A message, with its pieces.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// The whole.
    pub text: String,
    pub(super) parts: Vec<(Part, Range<usize>)>,
}

impl Message {
    pub(super) fn add(&mut self, part: Part) {
        let start = self.text.len();
        self.text.push_str(match &part {
            Part::Plain(text) | Part::Value(text) | Part::Decoy(_, text) => text,
        });
        self.parts.push((part, start..self.text.len()));
    }

    fn say(&mut self, text: &str) {
        self.add(Part::Plain(text.to_owned()));
    }

    /// The value that it was made for.
    pub fn value(&self) -> Option<&str> {
        self.parts.iter().find_map(|(part, _)| match part {
            Part::Value(value) => Some(value.as_str()),
            _ => None,
        })
    }
}

/// What stands between a word and its value.
const TIES: [&[&str]; 3] = [
    &["", "：", ":", "是", "为", "是：", " ", "就是"],
    &["", "：", ":", "是", "為", "是：", " ", "就是"],
    &[" ", ": ", " is ", ":", " was ", " - "],
];

/// Before a word.
const HEADS: [&[&str]; 3] = [
    &["", "我的", "他要走了我的", "请核对", "这是我的", "登记的", "（"],
    &["", "我的", "他要走了我的", "請核對", "這是我的", "（"],
    &["", "my ", "the ", "he asked for my ", "please check my ", "("],
];

/// Between a value and a word behind it.
const BACK: [&[&str]; 3] = [
    &["是我的", "是", "（我的", "这是我的", "就是我的", "是他要的"],
    &["是我的", "是", "（我的", "這是我的", "就是我的"],
    &[" is my ", " (my ", " is the ", ", that is my "],
];

/// Around a value that no word names: before and behind.
const AROUND: [&[(&str, &str)]; 3] = [
    &[
        ("", ""),
        ("请查一下", ""),
        ("用", "付的款"),
        ("", "被盗刷了"),
        ("转给", "了"),
        ("我把", "告诉他了"),
        ("查了", "没有记录"),
        ("就是", "这个"),
        ("【", "】"),
        ("“", "”"),
    ],
    &[("", ""), ("請查一下", ""), ("用", "付的款"), ("", "被盜了"), ("轉給", "了"), ("我把", "告訴他了"), ("「", "」")],
    &[
        ("", ""),
        ("please check ", ""),
        ("I paid with ", " yesterday"),
        ("", " was hacked"),
        ("it was sent to ", ""),
        ("\"", "\""),
        ("(", ")"),
    ],
];

/// What follows a value without a mark; none begins with a numeral.
const FOLLOWS: [&[&str]; 3] = [
    &["被盗了", "怎么查不到", "麻烦处理一下", "已经发给他了", "没错吧", "请冻结"],
    &["被盜了", "怎麼查不到", "麻煩處理一下", "已經發給他了"],
    &[" please help", " has been leaked", " and nothing happened", " but it fails"],
];

/// Marks that end a clause.
const ENDS: [&[&str]; 3] = [
    &["，", "。", "！", "；", "\n", "，", "？"],
    &["，", "。", "！", "；", "\n"],
    &[", ", ". ", "! ", "; ", "\n", ", "],
];

fn word(dice: &mut Dice, lists: &[&[&'static str]; 3], language: usize) -> &'static str {
    lists.get(language).map_or("", |list| dice.word(list))
}

/// A value of `row` in `dress`, in a message; `None` where the dress changes nothing of it.
pub(super) fn planted(dice: &mut Dice, row: &Row, dress: Dress) -> Option<Message> {
    let plain = (row.make)(dice);
    let value = dress.put_on(dice, &plain)?;
    let language = dice.place(3);
    let mut message = Message::default();
    surroundings(dice, language, &mut message, 50);
    if dice.happens(12) {
        decoys::add(dice, language, &mut message);
        message.say(word(dice, &ENDS, language));
    }
    // What a word alone bounds must end where a clause does.
    let loose = matches!(row.kind, "person_name" | "postal_address" | "seed_phrase" | "password");
    // The number before the first word of a phrase is no part of it.
    let lead = if dress == Dress::Numbered { "1. " } else { "" };
    let closes = match (row.named, dice.below(3)) {
        (Named::Or, 0) => bare(dice, language, lead, value, &mut message),
        (Named::Or | Named::Either, 1) => behind(dice, row, language, lead, value, &mut message),
        _ => before(dice, row, language, lead, value, &mut message),
    };
    if closes && !loose && dice.happens(35) {
        message.say(word(dice, &FOLLOWS, language));
    }
    if dice.happens(70) {
        message.say(word(dice, &ENDS, language));
        surroundings(dice, language, &mut message, 60);
        message.say(dice.word(CLOSINGS));
    }
    Some(message)
}

/// A sentence of a complaint, with its end.
fn surroundings(dice: &mut Dice, language: usize, message: &mut Message, percent: u32) {
    if dice.happens(percent) {
        message.say(dice.word(OPENINGS));
        let sentence = dice.item(SENTENCES).map_or("", |(_, sentences)| dice.word(sentences));
        message.say(sentence);
        message.say(word(dice, &ENDS, language));
    }
}

fn before(dice: &mut Dice, row: &Row, language: usize, lead: &str, value: String, message: &mut Message) -> bool {
    let head = word(dice, &HEADS, language);
    message.say(head);
    let name = word(dice, &row.words, language);
    message.say(name);
    // Two words of Latin letters do not touch.
    let touch = name.ends_with(|it: char| it.is_ascii_alphabetic()) && !value.starts_with(|it: char| it.is_numeric());
    match word(dice, &TIES, language) {
        "" if touch => message.say(" "),
        tie => message.say(tie),
    }
    message.say(lead);
    message.add(Part::Value(value));
    closed(head, message)
}

fn behind(dice: &mut Dice, row: &Row, language: usize, lead: &str, value: String, message: &mut Message) -> bool {
    message.say(lead);
    message.add(Part::Value(value));
    let back = word(dice, &BACK, language);
    message.say(back);
    message.say(word(dice, &row.words, language));
    closed(back, message);
    false
}

fn bare(dice: &mut Dice, language: usize, lead: &str, value: String, message: &mut Message) -> bool {
    let (head, tail) = AROUND.get(language).and_then(|list| dice.item(list)).copied().unwrap_or_default();
    message.say(head);
    message.say(lead);
    message.add(Part::Value(value));
    message.say(tail);
    tail.is_empty()
}

/// Closes the bracket that was opened; tells whether there was none.
fn closed(opening: &str, message: &mut Message) -> bool {
    let close = match opening.trim_start().chars().next() {
        Some('（') => "）",
        Some('(') => ")",
        _ => return true,
    };
    message.say(close);
    false
}

/// What must stay, in a message without a value.
pub(super) fn decoy(dice: &mut Dice) -> Message {
    let language = dice.place(3);
    let mut message = Message::default();
    surroundings(dice, language, &mut message, 50);
    decoys::add(dice, language, &mut message);
    if dice.happens(60) {
        message.say(word(dice, &ENDS, language));
        surroundings(dice, language, &mut message, 70);
        message.say(dice.word(CLOSINGS));
    }
    message
}
