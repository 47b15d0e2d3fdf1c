//! Amounts of money in any writing: 1,000.00元, 一千二百块, 两万五, 1.2w, US$12, 300 USDT, 三块五. Knows currencies from the policy.
//!
//! A number is an amount when a currency stands beside it, when it has a scale of its own (万, 千, 百, w, k) and counts nothing,
//! or when a word such as 扣了 stands right before it. A number beside a hidden value, in a date, an order number or a count is none.

use super::number::{self, Number};
use crate::ids::CurrencyId;
use crate::order;
use crate::policy::MoneyWords;
use crate::text::{Folded, OPAQUE};
use crate::value::MAX_INTEGER;

/// An amount found in folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) minor_units: i64,
    pub(super) currency: CurrencyId,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A word of a currency, folded.
#[derive(Clone, Debug)]
struct Unit {
    word: String,
    currency: usize,
    /// How many tenths smaller than the currency's own unit: 0 for 元, 1 for 角, 2 for cents.
    tenths: u32,
}

/// The section `money`, compiled.
#[derive(Debug)]
pub(super) struct Amounts {
    currencies: Vec<(CurrencyId, u32)>,
    default: usize,
    /// Longest first, so that `us$` is tried before `$`.
    before: ByCharacter<Unit>,
    after: ByCharacter<Unit>,
    /// 分 of 三元五角二分.
    closing: Vec<String>,
    verbs: ByCharacter<String>,
    counters: ByCharacter<String>,
}

/// Words by the character at one of their ends, so that a text full of numbers asks few of them at each.
#[derive(Debug)]
struct ByCharacter<T> {
    /// Of each word, in order.
    characters: Vec<char>,
    words: Vec<T>,
}

impl<T> ByCharacter<T> {
    /// Of words in their order, which those of one character keep.
    fn new(words: Vec<T>, character: impl Fn(&T) -> Option<char>) -> Self {
        let mut by: Vec<(char, T)> =
            words.into_iter().filter_map(|word| character(&word).map(|character| (character, word))).collect();
        order::by_key(&mut by, |(character, _)| *character);
        let (characters, words) = by.into_iter().unzip();
        Self { characters, words }
    }

    /// The words of `character`.
    fn of(&self, character: Option<char>) -> &[T] {
        let Some(character) = character else { return &[] };
        let first = self.characters.partition_point(|it| *it < character);
        let end = self.characters.partition_point(|it| *it <= character);
        self.words.get(first..end).unwrap_or_default()
    }
}

impl Amounts {
    pub(super) fn new(policy: &MoneyWords) -> Self {
        let fold = |words: &[String]| {
            let folded = words.iter().map(|word| Folded::new(word).as_str().to_owned());
            folded.filter(|word| !word.is_empty()).collect::<Vec<_>>()
        };
        let (mut before, mut after, mut closing) = (Vec::new(), Vec::new(), Vec::new());
        for (place, currency) in policy.currencies.iter().enumerate() {
            let units = |words, tenths| fold(words).into_iter().map(move |word| Unit { word, currency: place, tenths });
            before.extend(units(&currency.before, 0));
            after.extend(units(&currency.after, 0));
            after.extend(units(&currency.tenths, 1));
            after.extend(units(&currency.hundredths, 2));
            closing.extend(fold(&currency.closing));
        }
        for units in [&mut before, &mut after] {
            order::by_key(units, |unit: &Unit| std::cmp::Reverse(unit.word.len()));
        }
        let decimals = |value: i32| u32::try_from(value).unwrap_or(0);
        let currencies: Vec<_> =
            policy.currencies.iter().map(|currency| (currency.id.clone(), decimals(currency.decimals))).collect();
        let default = currencies.iter().position(|(id, _)| *id == policy.default_currency).unwrap_or(0);
        Self {
            currencies,
            default,
            before: ByCharacter::new(before, |unit: &Unit| unit.word.chars().next_back()),
            after: ByCharacter::new(after, |unit: &Unit| unit.word.chars().next()),
            closing,
            verbs: ByCharacter::new(fold(&policy.verbs), |word| word.chars().next_back()),
            counters: ByCharacter::new(fold(&policy.counters), |word| word.chars().next()),
        }
    }

    /// Every amount of `folded`, in order.
    pub(super) fn find(&self, folded: &str) -> Vec<Amount> {
        let mut amounts = Vec::new();
        let mut done = 0;
        let mut previous = None;
        for (at, character) in folded.char_indices() {
            let before = previous.replace(character);
            if at < done || !number::may_begin(character) || before.is_some_and(glued_before) {
                continue;
            }
            let Some(rest) = folded.get(at..) else { continue };
            let Some(number) = number::read(rest) else { continue };
            done = at + number.len;
            if let Some(amount) = self.amount(folded, at, number) {
                done = amount.end.max(done);
                amounts.push(amount);
            }
        }
        amounts
    }

    fn amount(&self, folded: &str, at: usize, number: Number) -> Option<Amount> {
        let head = folded.get(..at)?;
        let tail = folded.get(at + number.len..)?;
        let before = self.unit_before(head);
        let (skipped, tail_trimmed) = skip_between(tail);
        let after = self.unit_after(tail_trimmed, number);
        let start = before.map_or(at, |(_, length)| at - length);
        if before.is_none()
            && head.ends_with(['.', ',', '-', ':', '/', '#', '_'])
            && head
                .trim_end_matches(['.', ',', '-', ':', '/', '#', '_'])
                .ends_with(|c: char| c.is_ascii_alphanumeric() || c == OPAQUE)
        {
            return None;
        }
        if let Some(unit) = after {
            let end = at + number.len + skipped + unit.word.len();
            let (fraction, end) = self.fraction(folded, unit, end);
            let units = number.value.shifted(unit.tenths)?.plus(fraction)?;
            return self.found(unit.currency, units, start, end);
        }
        if tail.starts_with(glued_after) {
            return None;
        }
        let end = at + number.len;
        if let Some((unit, _)) = before {
            return self.found(unit.currency, number.value, start, end);
        }
        let counted = tail.trim_start_matches(' ');
        if self.counters.of(counted.chars().next()).iter().any(|counter| starts_with_word(counted, counter)) {
            return None;
        }
        let spent = || {
            let said = head.trim_end_matches(' ');
            self.verbs.of(said.chars().next_back()).iter().any(|verb| ends_with_word(said, verb))
        };
        let plain = number.plain && number.digits <= 7 && !number.lone_digit && spent();
        if number.scaled || plain { self.found(self.default, number.value, at, end) } else { None }
    }

    /// The unit that ends `head`, and how far back it begins.
    fn unit_before(&self, head: &str) -> Option<(&Unit, usize)> {
        let trimmed = head.trim_end_matches(' ');
        let units = self.before.of(trimmed.chars().next_back());
        let unit = units.iter().find(|unit| ends_with_word(trimmed, &unit.word))?;
        Some((unit, head.len() - trimmed.len() + unit.word.len()))
    }

    fn unit_after(&self, tail: &str, number: Number) -> Option<&Unit> {
        let first = tail.chars().next()?;
        if first.is_ascii_digit() {
            return None;
        }
        self.after.of(Some(first)).iter().find(|unit| {
            starts_with_word(tail, &unit.word)
                && (unit.word.chars().count() > 1 || !number.lone_one || !self.is_piece(tail, &unit.word))
        })
    }

    /// 一块 is a piece of something unless an amount ends there: 一块儿, 一块用, but 一块。
    fn is_piece(&self, tail: &str, unit: &str) -> bool {
        tail.get(unit.len()..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| next.is_alphabetic() && !number::may_begin(next))
    }

    /// What follows the unit at `end`: 五 of 三块五, 5角2分 of 3元5角2分; and where it ends.
    fn fraction(&self, folded: &str, unit: &Unit, end: usize) -> (number::Value, usize) {
        let none = (number::Value::ZERO, end);
        let Some(rest) = folded.get(end..).filter(|_| unit.tenths == 0 && !unit.word.is_ascii()) else { return none };
        let Some((tenth, length)) = number::digit(rest) else { return none };
        let Some(mut rest) = rest.get(length..) else { return none };
        let mut end = end + length;
        let closed = self
            .after
            .of(rest.chars().next())
            .iter()
            .find(|part| part.tenths == 1 && part.currency == unit.currency && rest.starts_with(&part.word));
        match closed {
            Some(part) => {
                end += part.word.len();
                rest = rest.get(part.word.len()..).unwrap_or_default();
                if let Some((hundredth, length)) = number::digit(rest) {
                    let after = rest.get(length..).unwrap_or_default();
                    if let Some(word) = self.closing.iter().find(|word| after.starts_with(word.as_str())) {
                        return (number::Value::new(i64::from(tenth * 10 + hundredth), 2), end + length + word.len());
                    }
                }
                (number::Value::new(i64::from(tenth), 1), end)
            }
            None if rest.starts_with(|next: char| next.is_alphanumeric() || glued_after(next)) => none,
            None => (number::Value::new(i64::from(tenth), 1), end),
        }
    }

    fn found(&self, currency: usize, value: number::Value, start: usize, end: usize) -> Option<Amount> {
        let (currency, decimals) = self.currencies.get(currency)?;
        let minor_units = value.minor_units(*decimals).filter(|units| *units <= MAX_INTEGER)?;
        Some(Amount { minor_units, currency: currency.clone(), start, end })
    }
}

/// After this no amount begins: it is inside a longer number, a hidden value or a name.
fn glued_before(character: char) -> bool {
    character.is_ascii_alphanumeric() && !character.is_ascii_lowercase()
        || matches!(character, '*' | OPAQUE | '第')
        || number::may_continue(character)
}

/// Before this no bare amount ends.
fn glued_after(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '*' | OPAQUE | '%' | '/' | ':' | '-' | '_')
}

/// Leaves out what may stand between a number and its unit: a space, 多, 几, 余, 来; 个 before a Latin unit.
fn skip_between(tail: &str) -> (usize, &str) {
    let mut rest = tail;
    for filler in ['多', '几', '余', '来'] {
        rest = rest.strip_prefix(filler).unwrap_or(rest);
    }
    rest = rest.trim_start_matches(' ');
    if let Some(latin) = rest
        .strip_prefix('个')
        .filter(|after| after.trim_start_matches(' ').starts_with(|c: char| c.is_ascii_lowercase()))
    {
        rest = latin.trim_start_matches(' ');
    }
    (tail.len() - rest.len(), rest)
}

/// Whether `text` begins with `word` and a Latin word ends there.
fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| {
        !(word.ends_with(|c: char| c.is_ascii_alphanumeric()) && rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    })
}

/// Whether `text` ends with `word` and a Latin word begins there.
fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|rest| {
        !(word.starts_with(|c: char| c.is_ascii_alphanumeric()) && rest.ends_with(|c: char| c.is_ascii_alphanumeric()))
    })
}
