//! Reads a short number behind a word that announced it: a code, a PIN. Reads; judges length and what follows, no kind.

use crate::mask::run::MAX_IGNORABLE;
use crate::text::{Span, digit_value, is_invisible, is_space};

/// The most digits that are read.
const MAX_DIGITS: usize = 20;

/// Digits in any dress.
pub(super) struct ShortNumber {
    pub(super) digits: String,
    pub(super) span: Span,
    pub(super) ignorable: usize,
    pub(super) disguised: bool,
}

/// The number at `at`, when it has from `min` to `max` digits and is no quantity: 6 in 密码6位 is none.
pub(super) fn read(text: &str, at: usize, ceiling: usize, min: usize, max: usize) -> Option<ShortNumber> {
    let rest = text.get(at..ceiling)?;
    let mut number = ShortNumber { digits: String::new(), span: Span::new(at, at), ignorable: 0, disguised: false };
    // Digits that touch; the first of such groups says how the writer parts them.
    let (mut group, mut first_group, mut room, mut best) = (0, None, 0, None);
    for (offset, character) in rest.char_indices() {
        if let Some(value) = digit_value(character) {
            if room > 0 {
                first_group.get_or_insert(group);
                group = 0;
            }
            number.ignorable += std::mem::take(&mut room);
            number.digits.push(char::from(b'0' + value));
            number.disguised |= !character.is_ascii();
            group += 1;
            number.span.end = at + offset + character.len_utf8();
            if number.digits.len() > MAX_DIGITS || number.ignorable > MAX_IGNORABLE {
                return None;
            }
        } else if is_invisible(character) {
            number.ignorable += 1;
        } else if is_gap(character) {
            if room == 0 {
                let length = number.digits.len();
                if (min..=max).contains(&length) && first_group.is_none_or(|first| first == group) {
                    best = Some((length, number.span.end, number.ignorable, number.disguised));
                }
                // A group that is complete, and not one of several alike, ends the number.
                let first = first_group.unwrap_or(group);
                if group > first || length >= max || first > 4 {
                    break;
                }
            }
            room += 1;
            if room > 2 {
                break;
            }
        } else {
            break;
        }
    }
    let (length, whole) = (number.digits.len(), first_group.is_none_or(|first| group <= first.max(3)));
    if !((min..=max).contains(&length) && whole) {
        let (length, end, ignorable, disguised) = best?;
        number.digits.truncate(length);
        (number.span.end, number.ignorable, number.disguised) = (end, ignorable, disguised);
    }
    let after = text.get(number.span.end..ceiling)?;
    (!is_continued(after) && !is_quantity(after)).then_some(number)
}

/// Whether `character` may stand between the digits of a short number.
pub(super) const fn is_gap(character: char) -> bool {
    is_space(character)
        || matches!(character, '-' | '·' | '.' | '．' | '－' | '_' | '•' | '・' | '\u{2010}'..='\u{2015}')
}

/// Whether letters, digits or a decimal point go on behind a number.
pub(super) fn is_continued(after: &str) -> bool {
    let mut next = after.chars();
    match next.next() {
        Some('.' | ':' | '/' | ',' | '%' | '％') => next.next().is_some_and(|it| digit_value(it).is_some()),
        Some(it) => it.is_ascii_alphanumeric() || digit_value(it).is_some() || matches!(it, 'Ａ'..='Ｚ' | 'ａ'..='ｚ'),
        None => false,
    }
}

/// Whether what follows a number says that it counts something: 次, 元, 年.
pub(super) fn is_quantity(after: &str) -> bool {
    let unit = after.trim_start_matches(' ').chars().next().map(crate::text::simplified);
    unit.is_some_and(|unit| {
        "次位个年月日天号点时分秒元块条笔岁人张家万千百十字遍种周星倍%％度米楼层届级名款折".contains(unit)
    })
}
