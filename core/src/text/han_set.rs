//! A set of common Han characters, made at compile time: one bit test tells whether a character is of it.

use super::variant::{FIRST_HAN, HAN_WORDS, decode};

/// Characters of U+4E00 to U+9FFF.
pub(crate) struct HanSet([u64; HAN_WORDS]);

impl HanSet {
    /// The characters of `text`; another than those that it may hold does not compile.
    #[expect(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index does not compile")]
    pub(crate) const fn of(text: &str) -> Self {
        let mut words = [0; HAN_WORDS];
        let mut at = 0;
        while at < text.len() {
            let (code, next) = decode(text.as_bytes(), at);
            let index = code - FIRST_HAN;
            words[(index / 64) as usize] |= 1 << (index % 64);
            at = next;
        }
        Self(words)
    }

    /// Whether `character` is of the set.
    pub(crate) fn has(&self, character: char) -> bool {
        let index = u32::from(character).wrapping_sub(FIRST_HAN);
        usize::try_from(index / 64)
            .ok()
            .and_then(|word| self.0.get(word))
            .is_some_and(|word| word >> (index % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_holds_its_characters_and_no_other() {
        static SET: HanSet = HanSet::of("赵一鿿");
        for character in "赵一鿿".chars() {
            assert!(SET.has(character), "{character}");
        }
        for character in "钱丁a\u{4DFF}\u{A000}𠀀".chars() {
            assert!(!SET.has(character), "{character}");
        }
    }
}
