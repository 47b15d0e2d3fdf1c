//! What sets positions of one unit apart from those of another, or from what is seen: each trap with pieces of it.

use super::dice::Dice;

/// The traps, by name.
pub(super) const TRAPS: &[(&str, &[&str])] = &[
    ("astral", &["💸", "😡", "🧧", "𠮷", "𝟙", "\u{10FFFF}"]),
    ("joined", &["👨\u{200D}👩\u{200D}👧", "🏳\u{FE0F}\u{200D}🌈", "👮🏽\u{200D}♀\u{FE0F}", "🇨🇳", "1\u{FE0F}\u{20E3}"]),
    ("combining", &["e\u{301}", "か\u{3099}", "Z\u{351}\u{36B}\u{322}", "o\u{31B}\u{323}", "\u{301}"]),
    ("crlf", &["\r\n", "\r\n\r\n"]),
    ("other_script", &["ش", "ש", "क्षि", "ཨོཾ", "한", "ไ", "Ж", "ß", "ﬁ", "İ"]),
    ("full_width", &["ＡＢＣ", "！？", "９", "ｋ", "～"]),
    ("invisible", &["\u{200B}", "\u{FEFF}", "\u{AD}", "\u{200E}", "\u{202E}", "\u{2060}", "\u{E0041}"]),
    ("control", &["\u{1}", "\u{8}", "\u{B}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{85}"]),
    ("separator", &["\u{2028}", "\u{2029}", "\u{A0}", "\u{3000}", "\t"]),
    ("noncharacter", &["\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{FDD0}", "\u{1FFFF}"]),
    ("escaped", &["\"", "\\", "\\u0041", "</script>", "{}", "%s"]),
];

/// A piece of the trap at `place`.
pub(super) fn piece(dice: &mut Dice, place: usize) -> &'static str {
    TRAPS.get(place % TRAPS.len()).map_or("", |(_, pieces)| dice.word(pieces))
}

/// The traps that `text` holds.
pub(super) fn held(text: &str) -> impl Iterator<Item = &'static str> {
    TRAPS.iter().filter(|(_, pieces)| pieces.iter().any(|piece| text.contains(piece))).map(|(name, _)| *name)
}
