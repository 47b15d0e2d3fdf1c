//! What counts as a digit: every form in which a customer may write one. Never reads numbers such as 两万.

/// The value of a character that is written in place of one digit: `7`, `７`, `⑦`, `𝟕`, `七`, `柒`, `٧`.
///
/// Forms that are words as well (`一`) count here too; whether they stand in a string of digits is the caller's to judge.
pub fn digit_value(character: char) -> Option<u8> {
    match character {
        '\u{4E00}'..='\u{9FFF}' => han_digit(character),
        _ => decimal_value(character).or_else(|| han_digit(character)),
    }
}

/// The value of a digit other than a Han one.
pub fn decimal_value(character: char) -> Option<u8> {
    let code = u32::from(character);
    if code < 0x80 {
        return u8::try_from(code.wrapping_sub(0x30)).ok().filter(|value| *value < 10);
    }
    enclosed_digit(code).or_else(|| {
        let row = DECIMAL_ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
        let offset = code - DECIMAL_ZEROS.get(row)?;
        u8::try_from(offset).ok().filter(|value| *value < 10)
    })
}

/// The value of a Han numeral that is read out digit by digit: everyday, banker's, and the telephone's 幺 for one.
///
/// 两 is left out: nobody reads a number out with it. So are 十, 百 and 千, which are not digits.
pub fn han_digit(character: char) -> Option<u8> {
    Some(match character {
        '零' | '〇' | '○' | '◯' => 0,
        '一' | '壹' | '壱' | '弌' | '幺' => 1,
        '二' | '贰' | '貳' | '弐' => 2,
        '三' | '叁' | '叄' | '參' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' | '陸' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

/// Circled, parenthesised, stopped and raised digits: Enclosed Alphanumerics, Dingbats, and their kin in Unicode's charts.
const fn enclosed_digit(code: u32) -> Option<u8> {
    // Each row runs from the first to the last code point of a block of digits; the value is that of the first.
    let (first, value) = match code {
        0xB2..=0xB3 => (0xB2, 2),
        0xB9 => (0xB9, 1),
        0x2070 => (0x2070, 0),
        0x2074..=0x2079 => (0x2074, 4),
        0x2080..=0x2089 => (0x2080, 0),
        0x2460..=0x2468 => (0x2460, 1),
        0x2474..=0x247C => (0x2474, 1),
        0x2488..=0x2490 => (0x2488, 1),
        0x24EA | 0x24FF => (code, 0),
        0x24F5..=0x24FD => (0x24F5, 1),
        0x2776..=0x277E => (0x2776, 1),
        0x2780..=0x2788 => (0x2780, 1),
        0x278A..=0x2792 => (0x278A, 1),
        0x3280..=0x3288 => (0x3280, 1),
        0x3220..=0x3228 => (0x3220, 1),
        0x1F100 => (code, 0),
        0x1F101..=0x1F10A => (0x1F101, 0),
        0x1F10B..=0x1F10C => (code, 0),
        _ => return None,
    };
    Some((code - first) as u8 + value)
}

/// The zeros of every run of ten decimal digits in Unicode 14.0 (general category Nd), in order.
const DECIMAL_ZEROS: [u32; 66] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0,
    0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60,
    0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_have_the_value_that_unicode_gives_them() {
        // Read off the names in Unicode's charts: FULLWIDTH DIGIT SEVEN, CIRCLED DIGIT SEVEN, DOUBLE CIRCLED DIGIT SEVEN,
        // DINGBAT CIRCLED SANS-SERIF DIGIT SEVEN, MATHEMATICAL BOLD DIGIT SEVEN, ARABIC-INDIC DIGIT SEVEN, SUPERSCRIPT SEVEN …
        for character in "7７⑦⓻➆➐❼𝟕𝟟𝟩𝟳𝟽٧७⁷₇⑺⒎🄈㊆㈦🯷七柒".chars() {
            assert_eq!(digit_value(character), Some(7), "{character}");
        }
        for character in "0０⓪⓿𝟎𝟘〇零🄀🄁○".chars() {
            assert_eq!(digit_value(character), Some(0), "{character}");
        }
        for (value, character) in "①②③④⑤⑥⑦⑧⑨".chars().enumerate() {
            assert_eq!(digit_value(character), u8::try_from(value + 1).ok());
        }
        for (value, character) in "零壹贰叁肆伍陆柒捌玖".chars().enumerate() {
            assert_eq!(han_digit(character), u8::try_from(value).ok());
        }
    }

    #[test]
    fn what_is_not_one_digit_has_no_value() {
        for character in "aZ十百千万两俩⑩⑳Ⅶ½:/：".chars() {
            assert_eq!(digit_value(character), None, "{character}");
        }
    }
}
