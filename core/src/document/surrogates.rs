//! Lone surrogates in JSON's escapes, as `JSON.stringify` writes them for a string that was cut inside a character. No Rust
//! text holds one, so each is read as U+FFFD, which is one UTF-16 unit too: positions stay.

/// The escape of U+FFFD, behind its backslash.
const REPLACEMENT: &[u8; 5] = b"ufffd";
/// The length of an escape with its backslash.
const ESCAPE: usize = 6;

/// `text` with U+FFFD in the place of each lone surrogate; `None` when there is none.
pub(super) fn mended(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut lone = Vec::new();
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'\\')) {
        at += found;
        at += match (escaped(bytes, at), escaped(bytes, at + ESCAPE)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 2 * ESCAPE,
            (Some(0xD800..=0xDFFF), _) => {
                lone.push(at + 1);
                ESCAPE
            }
            // A backslash and what it escapes: a backslash before `u` may be the second of two.
            _ => 2,
        };
    }
    if lone.is_empty() {
        return None;
    }
    let mut mended = bytes.to_vec();
    for place in lone {
        if let Some(escape) = mended.get_mut(place..place + REPLACEMENT.len()) {
            escape.copy_from_slice(REPLACEMENT);
        }
    }
    String::from_utf8(mended).ok()
}

/// The unit that the escape at `at` stands for, if it is one of `\uXXXX`.
fn escaped(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + ESCAPE)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lone_surrogates_are_replaced_and_pairs_stay() {
        for (text, expected) in [
            (r#""cut \ud83d""#, r#""cut \ufffd""#),
            (r#""\uDE00 first""#, r#""\ufffd first""#),
            (r#""\ud83d\ud83d\ude00\ude00""#, r#""\ufffd\ud83d\ude00\ufffd""#),
            (r#""\\\ud83d""#, r#""\\\ufffd""#),
        ] {
            assert_eq!(mended(text).as_deref(), Some(expected), "{text}");
        }
        for text in [r#""\ud83d\ude00""#, r#""\\ud83d""#, r#""\u4e2d\n""#, r#""\ud83""#, r#""\ud83g""#, "\"\\", ""] {
            assert_eq!(mended(text), None, "{text}");
        }
    }
}
