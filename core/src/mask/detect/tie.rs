//! What stands between a word and the value that it names, on either side: 是, a colon, `is my`. Passes over it; finds neither.

use super::cue::folded;
use crate::text::{Span, is_invisible, is_space};

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
    "number",
    "no.",
    "code",
    "of ",
];

/// Whether one of [`TIES`] begins with `first`: a cheap test that most characters fail.
const fn may_begin_tie(first: char) -> bool {
    matches!(
        first,
        '就' | '分'
            | '设'
            | '被'
            | '改'
            | '已'
            | '填'
            | '写'
            | '我'
            | '输'
            | '收'
            | '如'
            | '号'
            | '是'
            | '为'
            | '叫'
            | '在'
            | 'i'
            | 'w'
            | 'a'
            | 'n'
            | 'c'
            | 'o'
    )
}

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
        let first = folded(next);
        if !may_begin_tie(first) {
            break;
        }
        // A word of Latin letters stands alone.
        let alone = |word: &&&str| {
            let letter = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphabetic());
            !letter(word.chars().next_back()) || !letter(rest.chars().nth(word.len()))
        };
        let word = TIES.iter().filter(|word| word.starts_with(first) && begins(rest, word)).find(alone);
        let Some(word) = word.filter(|_| words < 3 && tie != Tie::Mark) else { break };
        // 在 and 号 alone tie nothing; they only stand between.
        if !matches!(*word, "号" | "号码" | "在" | "我就把" | "我把" | "number" | "no." | "code" | "of ") {
            tie = Tie::Word;
        }
        words += 1;
        at += rest.chars().take(word.chars().count()).map(char::len_utf8).sum::<usize>();
    }
    (at, tie)
}

/// Whose a value is, between it and a word behind it: 我的验证码.
const OWNERS: [&str; 14] = [
    "我的",
    "我们的",
    "他的",
    "他要的",
    "对方要的",
    "这次的",
    "你们发的",
    "银行发的",
    "我",
    "my",
    "the",
    "your",
    "our",
    "their",
];

/// What says that the value before it is what the word behind it says.
const COPULAS: [&str; 12] =
    ["这就是", "就是", "这是", "那是", "这个是", "是", "为", "that is", "that's", "this is", "is", "was"];

/// Those of them that may begin a clause of their own, behind a comma.
const POINTERS: [&str; 6] = ["这就是", "这是", "那是", "that is", "that's", "this is"];

/// Passes back from a word over what ties it to a value before it; gives where the value ends. `None` where nothing ties it,
/// or the word only begins a longer one, as in 是验证码短信.
pub(super) fn pass_tie_back(text: &str, floor: usize, word: Span, ceiling: usize) -> Option<usize> {
    // What stands behind the word was found already: it is that value's.
    if ceiling < text.len() && pass_tie(text, word.end, ceiling).0 == ceiling {
        return None;
    }
    let before = text.get(floor..word.start)?;
    let owned = OWNERS.iter().find_map(|owner| without_end(before, owner));
    let rest = owned.unwrap_or(before).trim_end_matches(is_space);
    let (rest, bracket) = match rest.strip_suffix(['(', '（', '[', '【']) {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let next = text.get(word.end..ceiling)?.chars().find(|it| !is_invisible(*it)).map(folded);
    let goes_on = next.is_some_and(|next| next.is_alphanumeric() && !"了吗吧呀啊呢哦".contains(next));
    if goes_on && owned.is_none() {
        return None;
    }
    let rest = if bracket {
        rest
    } else {
        let pointed = POINTERS.iter().find_map(|pointer| without_end(rest, pointer));
        let clause = |rest: &'_ str| rest.trim_end_matches(is_space).trim_end_matches([',', '，', '：', ':']).len();
        match pointed {
            Some(pointed) => rest.get(..clause(pointed))?,
            None => COPULAS.iter().find_map(|copula| without_end(rest, copula))?,
        }
    };
    Some(floor + rest.trim_end_matches(|it| is_space(it) || matches!(it, '"' | '”' | '」' | '』' | '】' | '\'')).len())
}

/// `text` without `word`, in any form of writing, at its end.
fn without_end<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.trim_end_matches(is_space);
    if rest.chars().next_back().map(folded) != word.chars().next_back() {
        return None;
    }
    for wanted in word.chars().rev() {
        let last = rest.chars().next_back().filter(|last| folded(*last) == wanted)?;
        rest = rest.get(..rest.len() - last.len_utf8())?;
    }
    // A word of Latin letters stands alone.
    let cut = word.starts_with(|it: char| it.is_ascii_alphabetic())
        && rest.ends_with(|it: char| folded(it).is_ascii_alphabetic());
    (!cut).then_some(rest)
}

/// Whether `text` begins with `word`, in any form of writing.
pub(super) fn begins(text: &str, word: &str) -> bool {
    let mut characters = text.chars().map(folded);
    word.chars().all(|wanted| characters.next() == Some(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tie_begins_as_one_may() {
        for tie in TIES {
            assert!(tie.chars().next().is_some_and(may_begin_tie), "{tie}");
        }
    }
}
