//! A run of digits: digits in any dress with nothing but ignorable characters between them. Reads; never judges.

use crate::text::{Role, Span, decimal_value, han_digit, is_invisible, role};

/// At most this many ignorable characters stand between two digits of a value, and in a value altogether.
pub(super) const MAX_IGNORABLE: usize = 8;

/// The fewest digits of a value: a mobile number of Hong Kong.
pub(super) const MIN_DIGITS: usize = 8;

/// The check character X of a resident ID, as a digit.
pub(super) const TEN: u8 = 10;

/// How a digit is written. Where the dress changes between these, one number may end and another begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dress {
    /// `1`, `１` and the digits of other scripts.
    Plain,
    /// `一`, `壹`.
    Han,
    /// `①`, `⑴`, `¹`.
    Enclosed,
}

/// What stands between two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: only the dress changes.
    None,
    Space,
    Dash,
    Dot,
    Bracket,
    Line,
    /// Between groups of four alone: where digits are parted by threes, they are an amount.
    Comma,
    Mixed,
}

/// Digits with nothing between them that shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    /// The index of its first digit.
    pub(super) first: usize,
    pub(super) len: usize,
    /// Where its last digit ends.
    pub(super) end: usize,
    pub(super) dress: Dress,
    /// What stands before it, and how many characters of it show or make room.
    pub(super) gap: Gap,
    pub(super) gap_len: usize,
    /// Invisible characters inside or before it.
    pub(super) invisible: usize,
    /// Whether a digit of it is in another form than ASCII.
    pub(super) disguised: bool,
}

/// A run, with its memory kept from one to the next.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// The values of the digits, and their places.
    pub(super) digits: Vec<u8>,
    pub(super) spans: Vec<Span>,
    pub(super) groups: Vec<Group>,
}

/// What a character is to a run.
enum Piece {
    Digit(u8, Dress, bool),
    Ignorable(Gap),
    Invisible,
    End,
}

fn piece(character: char) -> Piece {
    match character {
        '0'..='9' => Piece::Digit(character as u8 - b'0', Dress::Plain, false),
        ' ' | '\t' => Piece::Ignorable(Gap::Space),
        '-' | '_' | '/' => Piece::Ignorable(Gap::Dash),
        '.' | '·' | '•' | '．' | '・' | '‧' | '∙' | '⋅' => Piece::Ignorable(Gap::Dot),
        '\n' | '\r' => Piece::Ignorable(Gap::Line),
        '(' | ')' | '（' | '）' => Piece::Ignorable(Gap::Bracket),
        '\0'..='\x7F' if !character.is_ascii_control() => Piece::End,
        '，' | '。' | '！' | '？' | '：' | '；' | '、' => Piece::End,
        '\u{4E00}'..='\u{9FFF}' => {
            han_digit(character).map_or(Piece::End, |value| Piece::Digit(value, Dress::Han, true))
        }
        '－' | '＿' | '／' | '\u{2010}'..='\u{2015}' | '−' | '﹣' | '‾' | '￣' => Piece::Ignorable(Gap::Dash),
        _ => other_piece(character),
    }
}

fn other_piece(character: char) -> Piece {
    if let Some(value) = han_digit(character) {
        return Piece::Digit(value, Dress::Han, true);
    }
    if let Some(value) = decimal_value(character) {
        let dress = if character.is_numeric() && !is_decimal(character) { Dress::Enclosed } else { Dress::Plain };
        return Piece::Digit(value, dress, true);
    }
    if is_invisible(character) {
        return Piece::Invisible;
    }
    match role(character) {
        Role::Space => Piece::Ignorable(Gap::Space),
        _ => Piece::End,
    }
}

/// Whether a digit is one of a script's ten decimal digits and not an ornament of one.
fn is_decimal(character: char) -> bool {
    !matches!(u32::from(character),
        0xB2..=0xB9 | 0x2070..=0x2089 | 0x2460..=0x24FF | 0x2776..=0x2793 | 0x3220..=0x3288 | 0x1F100..=0x1F10C)
}

/// A run that fills its memory is read in parts of this many groups.
const MAX_GROUPS: usize = 1024;

/// Groups that are read again: more than a value has digits.
const AGAIN: usize = 24;

/// Digits of a group beyond this many are counted and not kept: no value is that long.
const MAX_KEPT: usize = 32;

/// Room for a value, so that the memory need not grow for most runs.
const USUAL_DIGITS: usize = 24;
const USUAL_GROUPS: usize = 8;

impl Run {
    /// Reads the run around `at`, no further than from `floor` to `ceiling`; gives the position where reading goes on.
    ///
    /// The run is empty when there are no digits around `at`.
    pub(super) fn read(&mut self, text: &str, at: usize, floor: usize, ceiling: usize) -> usize {
        self.digits.clear();
        self.spans.clear();
        self.groups.clear();
        self.digits.reserve(USUAL_DIGITS);
        self.spans.reserve(USUAL_DIGITS);
        self.groups.reserve(USUAL_GROUPS);
        let start = first_digit(text, at, floor);
        let mut end = at;
        let mut gap = PendingGap::default();
        let mut last_dress = None;
        let mut position = start;
        while let Some(character) = text.get(position..ceiling).and_then(|rest| rest.chars().next()) {
            let mut after = position + character.len_utf8();
            match piece(character) {
                Piece::Digit(value, dress, disguised) => {
                    if gap.count > 0 || last_dress != Some(dress) {
                        if self.groups.len() == MAX_GROUPS {
                            return end;
                        }
                        self.open(dress, &gap);
                    }
                    self.push(value, Span::new(position, after), gap.invisible, disguised);
                    last_dress = Some(dress);
                    gap = PendingGap::default();
                    if dress == Dress::Plain {
                        after = self.push_plain(text, after, ceiling);
                    }
                    end = after;
                }
                Piece::Ignorable(kind) => {
                    if !gap.add(kind, character) {
                        break;
                    }
                }
                Piece::Invisible => {
                    gap.invisible += 1;
                    if gap.invisible + gap.count > MAX_IGNORABLE {
                        break;
                    }
                }
                Piece::End
                    if matches!(character, ',' | '，') && gap.count == 0 && self.goes_on(text, after, ceiling) =>
                {
                    gap.add(Gap::Comma, character);
                }
                Piece::End => {
                    if matches!(character, 'X' | 'x' | 'Ｘ' | 'ｘ') && self.takes_check_character(text, after) {
                        self.open(Dress::Plain, &gap);
                        self.push(TEN, Span::new(position, after), gap.invisible, false);
                        end = after;
                    }
                    break;
                }
            }
            position = after;
        }
        end.max(at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8))
    }

    /// How many groups a value may begin with: where the memory was full, the last ones are read again with what follows them.
    pub(super) fn beginnings(&self) -> usize {
        let full = self.groups.len() == MAX_GROUPS;
        self.groups.len() - if full { AGAIN } else { 0 }
    }

    /// Where reading goes on behind values that end at `end`, when the memory was full.
    pub(super) fn again(&self, end: usize) -> Option<usize> {
        let group = self.groups.get(self.beginnings())?;
        self.spans.get(group.first).map(|span| span.start.max(end))
    }

    /// The number that a group spells.
    pub(super) fn value(&self, group: &Group) -> u32 {
        let digits = self.digits.get(group.first..group.first + group.len).unwrap_or_default();
        digits.iter().fold(0, |number, digit| number.saturating_mul(10).saturating_add(u32::from(*digit)))
    }

    /// Whether a comma parts groups of four plain digits, the last of a card's 17 to 19 a shorter one.
    fn goes_on(&self, text: &str, after: usize, ceiling: usize) -> bool {
        let of_four = self.groups.iter().all(|group| group.len == 4 && group.dress == Dress::Plain);
        let rest = text.get(after..ceiling).unwrap_or_default().chars().take(5);
        let next = rest.take_while(|it| matches!(piece(*it), Piece::Digit(_, Dress::Plain, _))).count();
        of_four && (next == 4 || (self.groups.len() == 4 && (1..4).contains(&next)))
    }

    fn open(&mut self, dress: Dress, gap: &PendingGap) {
        let (first, kind) = (self.digits.len(), gap.kind.unwrap_or(Gap::None));
        let group =
            Group { first, len: 0, end: 0, dress, gap: kind, gap_len: gap.count, invisible: 0, disguised: false };
        self.groups.push(group);
    }

    fn push(&mut self, digit: u8, span: Span, invisible: usize, disguised: bool) {
        let Some(group) = self.groups.last_mut() else { return };
        group.len += 1;
        group.end = span.end;
        group.invisible += invisible;
        group.disguised |= disguised;
        if group.len <= MAX_KEPT {
            self.digits.push(digit);
            self.spans.push(span);
        }
    }

    /// Adds the plain ASCII digits at `at` to the last group; gives the position behind them.
    fn push_plain(&mut self, text: &str, at: usize, ceiling: usize) -> usize {
        let Some(group) = self.groups.last_mut() else { return at };
        let digits = text.as_bytes().get(at..ceiling).unwrap_or_default();
        let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let kept = count.min(MAX_KEPT.saturating_sub(group.len));
        self.digits.extend(digits.iter().take(kept).map(|byte| byte - b'0'));
        self.spans.extend((at..at + kept).map(|at| Span::new(at, at + 1)));
        let end = at + count;
        group.len += count;
        group.end = end;
        end
    }

    /// An X ends a resident ID: at least 17 digits stand before it and no letter after it.
    fn takes_check_character(&self, text: &str, after: usize) -> bool {
        self.digits.len() >= 17
            && !text
                .get(after..)
                .and_then(|rest| rest.chars().next())
                .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, 'Ａ'..='Ｚ' | 'ａ'..='ｚ'))
    }
}

/// Where the plain digits at `at` end, when they are too few for a value and what stands on either side parts them from others.
pub(super) fn few_alone(text: &str, at: usize, floor: usize, ceiling: usize) -> Option<usize> {
    let parts = |neighbour: Option<char>| neighbour.is_none_or(|it| matches!(piece(it), Piece::End));
    let digits = text.as_bytes().get(at..ceiling)?.iter().take(MIN_DIGITS);
    let count = digits.take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..MIN_DIGITS).contains(&count) {
        return None;
    }
    let end = at + count;
    let after = text.get(end..ceiling)?.chars().next();
    let joined = count == 4 && matches!(after, Some(',' | '，'));
    (!joined && parts(after) && parts(text.get(floor..at)?.chars().next_back())).then_some(end)
}

#[derive(Default)]
struct PendingGap {
    kind: Option<Gap>,
    count: usize,
    invisible: usize,
    lines: usize,
    stopped: bool,
}

impl PendingGap {
    /// Adds a character; `false` when it ends the run: too many, an empty line, or the full stop of a sentence.
    fn add(&mut self, kind: Gap, character: char) -> bool {
        self.count += 1;
        // CR LF is one line end.
        self.lines += usize::from(kind == Gap::Line && character != '\r');
        let after_stop = self.stopped && matches!(kind, Gap::Space | Gap::Line);
        self.stopped = kind == Gap::Dot;
        self.kind = match self.kind {
            None => Some(kind),
            Some(before) if before == kind => Some(kind),
            Some(_) => Some(Gap::Mixed),
        };
        self.count + self.invisible <= MAX_IGNORABLE && self.lines <= 1 && !after_stop
    }
}

/// The first digit of the run around `at`.
fn first_digit(text: &str, at: usize, floor: usize) -> usize {
    let (mut start, mut position, mut ignorable) = (at, at, 0);
    for character in text.get(floor..at).unwrap_or_default().chars().rev() {
        position -= character.len_utf8();
        match piece(character) {
            Piece::Digit(..) => (start, ignorable) = (position, 0),
            Piece::Ignorable(_) | Piece::Invisible => {
                ignorable += 1;
                if ignorable > MAX_IGNORABLE {
                    break;
                }
            }
            Piece::End => break,
        }
    }
    start
}
