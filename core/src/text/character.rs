//! What kind of character stands somewhere: nothing, a gap, an end of a sentence, a word. Knows no words.

/// What a character does between the characters around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Nothing that a reader sees: zero-width, variation, bidi and other controls, combining marks.
    Invisible,
    /// Room: a space of any width, or a tab.
    Space,
    /// A mark that does not end a clause, as `、` `·` `-` or an emoji.
    Mark,
    /// The end of a clause, a sentence or a line, or a bracket.
    Stop,
    /// A Han character.
    Han,
    /// A letter or a digit of any other script.
    Word,
}

/// Stands in folded text for a value that is hidden or about to be: U+FFFC OBJECT REPLACEMENT CHARACTER.
pub const OPAQUE: char = '\u{FFFC}';

/// Whether `character` is a Han ideograph.
pub const fn is_han(character: char) -> bool {
    matches!(character,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}'
        | '〇' | '々' | '\u{2E80}'..='\u{2FDF}')
}

/// Whether `character` shows nothing of its own: Unicode's Default_Ignorable_Code_Point, controls other than line ends
/// and tabs, annotation marks, tags, and the blocks of combining marks.
#[inline]
pub const fn is_invisible(character: char) -> bool {
    // Nearly every character of a message is one of these.
    !matches!(character, ' '..='~' | '\u{4E00}'..='\u{9FFF}' | '、' | '。' | '！'..='～')
        && is_rarely_invisible(character)
}

const fn is_rarely_invisible(character: char) -> bool {
    matches!(character,
        '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}'
        | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{61C}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20D0}'..='\u{20FF}' | '\u{3099}'..='\u{309A}' | '\u{3164}' | '\u{302A}'..='\u{302F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFC}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D165}'..='\u{1D169}' | '\u{1D16D}'..='\u{1D182}'
        | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether `character` is a space of any width or a tab; line ends are not.
pub const fn is_space(character: char) -> bool {
    matches!(
        character,
        ' ' | '\t' | '\u{A0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{2800}' | '\u{3000}'
    )
}

/// As [`char::is_alphanumeric`], which is slow for Han characters.
pub(crate) fn is_alphanumeric(character: char) -> bool {
    match character {
        '\u{4E00}'..='\u{9FFF}' => true,
        '\0'..='\x7F' => character.is_ascii_alphanumeric(),
        '，' | '。' | '！' | '？' | '；' | '：' | '、' | '（' | '）' => false,
        _ => character.is_alphanumeric(),
    }
}

/// What `character` does between its neighbours.
pub fn role(character: char) -> Role {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Role::Word,
        _ if is_han(character) => Role::Han,
        _ if is_space(character) => Role::Space,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Role::Stop,
        ',' | ';' | ':' | '!' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' => Role::Stop,
        '，' | '。' | '！' | '？' | '；' | '：' | '（' | '）' | '．' | '［' | '］' | '｛' | '｝' => {
            Role::Stop
        }
        '【' | '】' | '《' | '》' | '〈' | '〉' | '〔' | '〕' | '…' | '—' | '｡' | '︰' => Role::Stop,
        _ if is_invisible(character) => Role::Invisible,
        _ if character.is_alphanumeric() => Role::Word,
        _ => Role::Mark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_has_one_role() {
        let rows = [
            (Role::Invisible, "\u{200B}\u{200D}\u{FE0F}\u{202E}\u{301}\u{20E3}\u{AD}\u{FEFF}\u{E0041}\u{0}\u{FFFC}"),
            (Role::Space, " \t\u{A0}\u{3000}\u{2009}"),
            (Role::Mark, "、·•.-_~*|/\\\"'“”‘’+=#&%😀★"),
            (Role::Stop, "\n\r，。！？；：,;:!?（）()…—\u{2028}"),
            (Role::Han, "的盜㐀𠀀〇"),
            (Role::Word, "aZ9éя９ｚ①가あ"),
        ];
        for (expected, characters) in rows {
            for character in characters.chars() {
                assert_eq!(role(character), expected, "U+{:04X}", u32::from(character));
            }
        }
    }
}
