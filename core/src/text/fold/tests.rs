//! Folding, by cases read by hand: what comes out, and where in the original it stood.

use super::*;

fn fold(text: &str) -> String {
    Folded::new(text).as_str().to_owned()
}

/// The original text of the first place where `phrase` stands in the folded text.
fn original<'a>(text: &'a str, phrase: &str) -> &'a str {
    let folded = Folded::new(text);
    let at = folded.as_str().find(phrase).unwrap_or_else(|| panic!("{phrase} is not in {}", folded.as_str()));
    text.get(folded.source(at..at + phrase.len()).range()).unwrap()
}

#[test]
fn full_width_signs_of_currencies_are_the_plain_ones() {
    // Unicode 14.0, Halfwidth and Fullwidth Forms, FFE0, FFE1, FFE5 and FFE6.
    assert_eq!(Folded::new("￠￡￥￦").as_str(), "¢£¥₩");
}

#[test]
fn forms_of_writing_look_alike() {
    let rows = [
        ("我的钱被盗刷了", "我的钱被盗刷了"),
        ("我的錢被盜刷了", "我的钱被盗刷了"),
        ("沒到帳，沒到賬", "没到账,没到账"),
        ("ＡＰＰ闪退！", "app闪退!"),
        ("My Card WAS Stolen", "my card was stolen"),
        ("１３８①②⓵➀𝟏٣", "138121113"),
        ("⑩⑳", "10⑳"),
        ("Ⓐⓑ🄰𝐀𝒛", "abaaz"),
        ("café CAFE\u{301}", "cafe cafe"),
        ("⼀⾦", "一金"),
        ("被\u{200B}盗\u{FE0F}刷\u{202E}", "被盗刷"),
        ("a  b\t c", "a b c"),
        ("第一行\n第二行", "第一行\n第二行"),
        ("ÉТЕСТ", "eтест"),
        ("", ""),
    ];
    for (text, folded) in rows {
        assert_eq!(fold(text), folded, "{text}");
    }
}

#[test]
fn the_meaning_of_numbers_and_sounds_stays() {
    for text in ["两万", "呗到期", "一百多块", "九千", "三点半", "花呗到账", "1,000.00元"] {
        assert_eq!(fold(text), text);
    }
}

#[test]
fn room_between_han_characters_closes_up_and_is_remembered() {
    for (text, kind) in [
        ("账户被冻 结了", GapKind::Space),
        ("账户被冻　结了", GapKind::Space),
        ("账户被冻、结了", GapKind::Mark),
        ("账户被冻·结了", GapKind::Mark),
        ("账户被冻 - 结了", GapKind::Mark),
        ("账户被冻😀结了", GapKind::Mark),
        ("账户被冻.结了", GapKind::Period),
    ] {
        let folded = Folded::new(text);
        assert_eq!(folded.as_str(), "账户被冻结了", "{text}");
        let at = folded.as_str().find("冻结").unwrap();
        let gaps = folded.gaps(at..at + "冻结".len());
        assert_eq!(gaps, [Gap { at: at + "冻".len(), kind }], "{text}");
        assert_eq!(folded.gaps(0..at + "冻".len()), []);
        assert_eq!(folded.gaps(at + "冻".len()..folded.as_str().len()), []);
        assert!(original(text, "冻结").starts_with('冻') && original(text, "冻结").ends_with('结'));
        assert_eq!(original(text, "冻"), "冻");
        assert_eq!(original(text, "结"), "结");
    }
}

#[test]
fn nothing_is_joined_across_the_end_of_a_clause() {
    for text in [
        "余额被冻，结果",
        "余额被冻。结果",
        "余额被冻\n结果",
        "余额被冻！ 结果",
        "余额被冻. 结果",
        "余额被冻……结果",
        "余额被冻----结果",
        "余额被冻\r\n结果",
    ] {
        assert!(!fold(text).contains("冻结"), "{text} became {}", fold(text));
    }
}

#[test]
fn room_beside_words_of_other_scripts() {
    assert_eq!(fold("我的 iPhone 15 坏了"), "我的iphone 15坏了");
    assert_eq!(fold("card - stolen / lost"), "card - stolen / lost");
    assert_eq!(fold("1-2"), "1-2");
    assert_eq!(fold(" 我 "), " 我 ");
}

#[test]
fn source_is_exact_in_every_dress() {
    let text = "Ａ錢 被\u{200B}盜、刷⑩元😀ⓑ完";
    assert_eq!(fold(text), "a钱被盗刷10元😀b完");
    for (phrase, place) in [
        ("a", "Ａ"),
        ("钱", "錢"),
        ("钱被", "錢 被"),
        ("被盗", "被\u{200B}盜"),
        ("盗刷", "盜、刷"),
        ("10", "⑩"),
        ("1", "⑩"),
        ("0", "⑩"),
        ("刷10元", "刷⑩元"),
        ("元😀b", "元😀ⓑ"),
        ("b", "ⓑ"),
        ("完", "完"),
    ] {
        assert_eq!(original(text, phrase), place, "{phrase}");
    }
    let folded = Folded::new(text);
    assert_eq!(folded.source(0..folded.as_str().len()), Span::new(0, text.len()));
}

#[test]
fn a_hidden_value_is_one_character_whatever_it_was() {
    let text = "卡 138 1234 5678 丢了";
    let at = text.find("138").unwrap();
    let folded = Folded::with_opaque(text, &[Span::new(at, at + 13)]);
    assert_eq!(folded.as_str(), "卡\u{FFFC}丢了");
    let hidden = folded.as_str().find(OPAQUE).unwrap();
    assert_eq!(text.get(folded.source(hidden..hidden + 3).range()), Some("138 1234 5678"));
    assert_eq!(text.get(folded.source(0..hidden + 6).range()), Some("卡 138 1234 5678 丢"));

    let touching = Folded::with_opaque("ab\u{200B}cd", &[Span::new(0, 2), Span::new(5, 7)]);
    assert_eq!(touching.as_str(), "\u{FFFC}");
    assert_eq!(touching.source(0..3), Span::new(0, 7));
    assert_eq!(Folded::new("a\u{FFFC}b").as_str(), "ab", "the customer's own is left out");
}

#[test]
fn memory_is_kept_and_old_text_forgotten() {
    let mut folded = Folded::new("錢、錢①②③");
    folded.fold_into("ok", &[]);
    assert_eq!(folded.as_str(), "ok");
    assert_eq!(folded.source(0..2), Span::new(0, 2));
    assert_eq!(folded.gaps(0..2), []);
    assert!(!format!("{folded:?}").contains("ok"), "{folded:?}");
}

#[test]
fn what_is_its_own_form_folds_to_itself() {
    // Every text of up to five of these, which meet each rule of closing up.
    let pieces = ["的", "帳", "a", "A", "7", "７", " ", ":", "：", "-", "、", "，", "\u{200B}", "\n"];
    let mut texts = vec![String::new()];
    let mut own = 0;
    for _ in 0..5 {
        texts = texts.iter().flat_map(|text| pieces.iter().map(move |piece| format!("{text}{piece}"))).collect();
        for text in texts.iter().filter(|text| is_folded(text)) {
            own += 1;
            let folded = Folded::new(text);
            assert_eq!(folded.as_str(), text);
            for (at, character) in text.char_indices() {
                let range = at..at + character.len_utf8();
                assert_eq!(folded.source(range.clone()), Span::new(range.start, range.end), "{text:?}");
            }
        }
    }
    assert!(own > 500 && !is_folded("帳") && !is_folded("的 的") && !is_folded("A"), "{own}");
}
