//! Words that announce a value behind them: 密码, CVV, 姓名. Finds words; reads no values.

use crate::mask::context::Hit;
use crate::mask::value::Detector;
use crate::policy::MaskKind;
use crate::text::{Folded, Span, is_invisible, is_space, simplified};

/// The longest word in characters.
const MAX_WORD: usize = 24;

/// The kinds whose values are read behind a word, and only there.
const ANNOUNCED: [Detector; 12] = [
    Detector::CardSecurityCode,
    Detector::OneTimeCode,
    Detector::Password,
    Detector::Pin,
    Detector::CardExpiry,
    Detector::PersonName,
    Detector::PostalAddress,
    Detector::SocialAccount,
    Detector::DateOfBirth,
    Detector::Coordinates,
    Detector::SeedPhrase,
    Detector::AccessToken,
];

/// A word, its characters from the last to the first.
#[derive(Debug)]
struct Word {
    backwards: Vec<char>,
    detector: Detector,
}

/// The words of the kinds of [`ANNOUNCED`].
#[derive(Debug)]
pub(in crate::mask) struct Announcements {
    /// By their last character, and then the longest first.
    words: Vec<Word>,
}

/// A word that was found.
pub(super) struct Cue {
    pub(super) detector: Detector,
    pub(super) span: Span,
}

impl Announcements {
    pub(in crate::mask) fn new(kinds: &[MaskKind]) -> Self {
        let mut words = Vec::new();
        for detector in ANNOUNCED {
            let Some(listed) = kinds.iter().find(|it| it.id == detector.kind()) else {
                continue;
            };
            for word in &listed.words {
                let backwards: Vec<char> = Folded::new(word).as_str().chars().rev().take(MAX_WORD).collect();
                words.push(Word { backwards, detector });
            }
        }
        let last = |word: &Word| word.backwards.first().copied().unwrap_or_default();
        words.retain(|word| !word.backwards.is_empty());
        words.sort_by_key(|word| (last(word), std::cmp::Reverse(word.backwards.len())));
        Self { words }
    }

    /// The last character of each word that ends in no ASCII letter, and the one before it.
    pub(in crate::mask) fn ends(&self) -> impl Iterator<Item = (char, char)> {
        self.words.iter().filter_map(|word| match word.backwards.as_slice() {
            [last, before, ..] if !last.is_ascii() => Some((*last, *before)),
            [last] if !last.is_ascii() => Some((*last, *last)),
            _ => None,
        })
    }

    /// The longest word that ends at `end`, and begins no earlier than `floor`.
    pub(super) fn ending_at(&self, text: &str, floor: usize, end: usize) -> Option<Cue> {
        let before = text.get(floor..end)?;
        let last = folded(before.chars().next_back()?);
        let first = self.words.partition_point(|word| word.backwards.first().is_some_and(|it| *it < last));
        let same = self.words.get(first..)?.iter().take_while(|word| word.backwards.first() == Some(&last));
        let mut same = same.peekable();
        same.peek()?;
        // The character before, unless room stands between.
        let second = before.chars().rev().nth(1).map(folded).filter(|it| it.is_alphanumeric());
        let mut same = same.filter(|word| match (second, word.backwards.get(1)) {
            (Some(second), Some(wanted)) => second == *wanted || *wanted == ' ',
            _ => true,
        });
        same.find_map(|word| {
            let start = floor + starts(before, &word.backwards)?;
            Some(Cue { detector: word.detector, span: Span::new(start, end) })
        })
    }
}

impl Cue {
    /// This word as the context of a value that begins at `start`.
    pub(super) fn hit(&self, text: &str, start: usize) -> Option<Hit> {
        let between = text.get(self.span.end..start).unwrap_or_default();
        let distance = between.chars().filter(|it| !is_invisible(*it)).count();
        let rule = crate::ids::RuleId::new(self.detector.kind().as_str()).ok()?;
        Some(Hit { rule, span: self.span, distance })
    }
}

/// Where `text` begins to end in the word; `None` when it does not. Room may stand between Han characters.
fn starts(text: &str, backwards: &[char]) -> Option<usize> {
    let mut wanted = backwards.iter();
    let mut next = wanted.next();
    let mut room = 0;
    let mut seen = None;
    for (at, character) in text.char_indices().rev() {
        let Some(want) = next else {
            let own = backwards.last().copied().unwrap_or_default();
            return (!own.is_ascii_alphabetic() || !folded(character).is_ascii_alphabetic()).then_some(seen?);
        };
        let form = folded(character);
        if form == *want || (*want == ' ' && matches!(form, '_' | '-')) {
            (seen, room) = (Some(at), 0);
            next = wanted.next();
        } else if *want == ' ' && !is_space(character) {
            // `seed phrase` and `seedphrase` are one.
            next = wanted.next();
            if next != Some(&form) {
                return None;
            }
            seen = Some(at);
            next = wanted.next();
        } else if is_invisible(character) || (is_space(character) && !want.is_ascii()) {
            room += 1;
            if room > 2 {
                return None;
            }
        } else {
            return None;
        }
    }
    if next.is_none() { seen } else { None }
}

/// A character in the form of the words: simplified, in lower case and half width.
fn folded(character: char) -> char {
    match character {
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '０'..='９' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character).to_ascii_lowercase()
        }
        '\0'..='\x7F' => character.to_ascii_lowercase(),
        _ => simplified(character),
    }
}

/// What stands between a word and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tie {
    /// Nothing, or room.
    Bare,
    /// A word as 是.
    Word,
    /// A colon or an equals sign.
    Mark,
}

/// Words that may stand between a word and its value, the longest first where one begins another.
const TIES: [&str; 40] = [
    "就是",
    "分别是",
    "设置为",
    "设置成了",
    "设置成",
    "被我设置成",
    "被我设置为",
    "被我设成",
    "被我设为",
    "被我改成",
    "被我改为",
    "设成了",
    "设成",
    "设为",
    "改为",
    "已改为",
    "改成了",
    "改成",
    "设的是",
    "填的是",
    "写的是",
    "我就把",
    "我把",
    "输入的是",
    "收到的是",
    "如下",
    "号码",
    "号",
    "是",
    "为",
    "叫",
    "在",
    "is ",
    "was ",
    "are ",
    "as ",
    "number ",
    "no.",
    "code ",
    "of ",
];

/// Passes over what ties a word that ends at `at` to its value; gives where the value may begin.
pub(super) fn pass_tie(text: &str, at: usize, ceiling: usize) -> (usize, Tie) {
    let (mut at, mut tie, mut marks, mut words, mut lines) = (at, Tie::Bare, 0, 0, 0);
    while let Some(rest) = text.get(at..ceiling) {
        let Some(next) = rest.chars().next() else { break };
        let is_mark = matches!(next, ':' | '：' | '=' | '＝' | '>' | '→' | '︰' | '﹕');
        let is_room = is_space(next)
            || is_invisible(next)
            || matches!(
                next,
                '\n' | '\r'
                    | '"'
                    | '\''
                    | '“'
                    | '”'
                    | '‘'
                    | '’'
                    | '「'
                    | '『'
                    | '('
                    | '（'
                    | '【'
                    | '<'
                    | '《'
                    | '`'
                    | '-'
                    | '—'
                    | '#'
            );
        if is_mark || is_room {
            marks += 1;
            lines += usize::from(next == '\n');
            if marks > 8 || lines > 2 {
                break;
            }
            if is_mark {
                tie = Tie::Mark;
            }
            at += next.len_utf8();
            continue;
        }
        let word = TIES.iter().find(|word| begins(rest, word));
        let Some(word) = word.filter(|_| words < 3 && tie != Tie::Mark) else { break };
        // 在 and 号 alone tie nothing; they only stand between.
        if !matches!(*word, "号" | "号码" | "在" | "我就把" | "我把" | "number " | "no." | "code " | "of ") {
            tie = Tie::Word;
        }
        words += 1;
        at += rest.chars().take(word.chars().count()).map(char::len_utf8).sum::<usize>();
    }
    (at, tie)
}

/// Words that tie a value to a word right behind it, each from its last character: 我的, and then 就是.
const OWNERS: [&str; 3] = ["我的", "这次的", "你们发的"];
const TIES_BACK: [&str; 2] = ["就是", "是"];

/// Passes back from a word over what ties it to a value before it; gives where the value ends. `None` where nothing ties it,
/// or the word only begins a longer one, as in 是验证码短信.
pub(super) fn pass_tie_back(text: &str, floor: usize, word: Span, ceiling: usize) -> Option<usize> {
    let next = text.get(word.end..ceiling)?.chars().find(|it| !is_invisible(*it)).map(folded);
    if next.is_some_and(|next| next.is_alphanumeric() && !"了吗吧呀啊呢哦".contains(next)) {
        return None;
    }
    let before = text.get(floor..word.start)?;
    let before = OWNERS.iter().find_map(|owner| without_end(before, owner)).unwrap_or(before);
    let before = TIES_BACK.iter().find_map(|tie| without_end(before, tie))?;
    Some(floor + before.trim_end_matches(is_space).len())
}

/// `text` without `word`, in any form of writing, at its end.
fn without_end<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text;
    for wanted in word.chars().rev() {
        let last = rest.chars().next_back().filter(|last| folded(*last) == wanted)?;
        rest = rest.get(..rest.len() - last.len_utf8())?;
    }
    Some(rest)
}

/// Whether `text` begins with `word`, in any form of writing.
pub(super) fn begins(text: &str, word: &str) -> bool {
    let mut characters = text.chars().map(folded);
    word.chars().all(|wanted| characters.next() == Some(wanted))
}
