//! Accounts at WeChat, QQ and Alipay behind a word that names one.

use super::cue::Cue;
use super::tie::Tie;
use super::{Reading, short_number};
use crate::mask::run::MAX_IGNORABLE;
use crate::mask::value::Detector;
use crate::text::{Span, digit_value, is_invisible};

/// Tencent: QQ numbers have 5 to 11 digits; WeChat IDs 6 to 20 letters, digits, `_` and `-`, and begin with a letter.
const QQ: (usize, usize) = (5, 11);
const WECHAT: std::ops::RangeInclusive<usize> = 6..=20;

/// The account at `at`.
pub(super) fn read(text: &str, cue: &Cue, at: usize, ceiling: usize, tie: Tie) -> Option<Reading> {
    let word = text.get(cue.span.range())?.to_ascii_lowercase();
    if word.contains("qq") || word.contains("扣扣") {
        let found = short_number::read(text, at, ceiling, QQ.0, QQ.1).filter(|found| !found.digits.starts_with('0'))?;
        let mut reading = Reading::text(Detector::SocialAccount, found.span, found.digits);
        (reading.ignorable, reading.disguised) = (found.ignorable, found.disguised);
        return Some(reading);
    }
    if word.contains("支付宝") || word.contains("支付寶") || word.contains("alipay") {
        // Alipay's user ID: 2088 and twelve digits.
        if let Some(found) = alipay(text, at, ceiling) {
            return Some(found);
        }
    }
    let numbered = word.ends_with('号')
        || word.ends_with('號')
        || word.ends_with("id")
        || word.ends_with('户')
        || word.ends_with('名');
    wechat(text, at, ceiling, tie != Tie::Bare || numbered)
}

/// Sixteen digits from 2088 on, parted anywhere.
fn alipay(text: &str, at: usize, ceiling: usize) -> Option<Reading> {
    let (mut digits, mut end, mut ignorable) = (String::new(), 0, 0);
    for (offset, character) in text.get(at..ceiling)?.char_indices() {
        if let Some(value) = digit_value(character).filter(|_| digits.len() < 16) {
            digits.push(char::from(b'0' + value));
            end = offset + character.len_utf8();
        } else if (is_invisible(character) || short_number::is_gap(character)) && ignorable < MAX_IGNORABLE {
            ignorable += usize::from(digits.len() < 16);
        } else {
            break;
        }
    }
    let whole = digits.len() == 16 && digits.starts_with("2088");
    let after = text.get(at + end..ceiling)?;
    (whole && !short_number::is_continued(after)).then(|| {
        let mut reading = Reading::text(Detector::SocialAccount, Span::new(at, at + end), digits);
        reading.ignorable = ignorable;
        reading
    })
}

fn wechat(text: &str, at: usize, ceiling: usize, tied: bool) -> Option<Reading> {
    let rest = text.get(at..ceiling)?;
    let (mut name, mut end, mut ignorable, mut disguised) = (String::new(), 0, 0, false);
    for (offset, character) in rest.char_indices() {
        let plain = match character {
            'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '０'..='９' | '＿' | '－' => {
                disguised = true;
                char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
            }
            _ if is_invisible(character) => {
                ignorable += 1;
                continue;
            }
            _ => character,
        };
        if !(plain.is_ascii_alphanumeric() || matches!(plain, '_' | '-')) {
            break;
        }
        name.push(plain);
        end = offset + character.len_utf8();
        if name.len() > *WECHAT.end() {
            return None;
        }
    }
    let shaped = WECHAT.contains(&name.len()) && name.starts_with(|first: char| first.is_ascii_alphabetic());
    // A word of the sentence has neither digits nor marks: 微信 iphone.
    let marked = name.contains(|it: char| it.is_ascii_digit() || matches!(it, '_' | '-'));
    // A full stop may end the sentence.
    let after = rest.get(end..)?;
    let goes_on = after.starts_with(['@', '＠'])
        || after.strip_prefix('.').is_some_and(|after| after.starts_with(|it: char| it.is_ascii_alphanumeric()));
    (shaped && (tied || marked) && !goes_on).then(|| {
        let mut reading = Reading::text(Detector::SocialAccount, Span::new(at, at + end), name);
        (reading.ignorable, reading.disguised) = (ignorable, disguised);
        reading
    })
}
