//! How wide a character is drawn beside others. Measures no font.

use super::is_invisible;

/// The columns that a character takes where every glyph takes one or two: two for what Unicode's East Asian Width (UAX #11)
/// calls wide or full-width, none for what shows nothing.
///
/// Enclosed numbers and pictographs, whose width it leaves to the font, count two: fonts of East Asia draw them in a square.
pub(crate) const fn columns(character: char) -> i64 {
    match character {
        '\u{20}'..='\u{7E}' => 1,
        _ if is_invisible(character) => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2460}'..='\u{24FF}'
        | '\u{2776}'..='\u{2793}'
        | '\u{2E80}'..='\u{303E}'
        | '\u{3041}'..='\u{A4CF}'
        | '\u{A960}'..='\u{A97C}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE10}'..='\u{FE19}'
        | '\u{FE30}'..='\u{FE6B}'
        | '\u{FF01}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{16FE0}'..='\u{16FE3}'
        | '\u{16FF2}'..='\u{1B2FB}'
        | '\u{1D300}'..='\u{1D376}'
        | '\u{1F300}'..='\u{1FAFF}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthChar;

    /// Another implementation of UAX #11, for whatever a value may be written in.
    #[test]
    fn letters_and_digits_are_as_wide_as_unicode_says() {
        let enclosed =
            |it: char| matches!(it, '\u{2460}'..='\u{24FF}' | '\u{2776}'..='\u{2793}' | '\u{3248}'..='\u{324F}');
        // U+17A4 is deprecated, and drawn as two letters.
        let written = |it: &char| it.is_alphanumeric() && !enclosed(*it) && !is_invisible(*it) && *it != '\u{17A4}';
        let other: Vec<_> = ('\0'..=char::MAX)
            .filter(written)
            .filter(|it| (columns(*it) == 2) != (it.width() == Some(2)))
            .map(|it| format!("U+{:04X}", u32::from(it)))
            .collect();
        assert_eq!(other, Vec::<String>::new());
        for (text, expected) in [("1aX-.", 1), ("的", 2), ("ｱ", 1), ("１Ａ，。：①⑳❶😀🪙", 2), ("\u{200B}\u{301}", 0)]
        {
            for character in text.chars() {
                assert_eq!(columns(character), expected, "{character}");
            }
        }
    }
}
