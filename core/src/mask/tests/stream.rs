//! Texts in chunks: the same as the whole, wherever the chunks end, and no more held than is said.

use super::properties::STYLES;
use super::{keyed, mask, properties};
use crate::desk::Desk;
use crate::error::ErrorCode;
use crate::mask::{MaskOptions, MaskStyle};
use crate::stream::{ChunkEnding, MaskStream, MaskedPart};
use crate::value::OffsetUnit;
use proptest::prelude::*;
use std::sync::LazyLock;

static DESK: LazyLock<Desk> = LazyLock::new(|| Desk::new().unwrap());

/// The most bytes that are held, as the stream says.
const HELD: usize = 9 << 10;

fn parts(chunks: &[&str], options: &MaskOptions) -> Vec<MaskedPart> {
    let mut stream = MaskStream::new(&DESK, options.clone()).unwrap();
    let mut parts: Vec<MaskedPart> = chunks.iter().map(|chunk| stream.push(chunk).unwrap()).collect();
    parts.push(stream.finish().unwrap());
    parts
}

fn text(parts: &[MaskedPart]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect()
}

fn streamed(chunks: &[&str], options: &MaskOptions) -> String {
    text(&parts(chunks, options))
}

/// `text` cut at `places`, each moved to the beginning of a character.
fn cut<'t>(text: &'t str, places: &[usize]) -> Vec<&'t str> {
    let mut places: Vec<usize> =
        places.iter().map(|at| crate::text::floor_boundary(text, at % (text.len() + 1))).collect();
    places.sort_unstable();
    let (mut chunks, mut from) = (Vec::new(), 0);
    for place in places.into_iter().chain([text.len()]) {
        chunks.push(text.get(from..place).unwrap());
        from = place;
    }
    chunks
}

fn in_style(style: MaskStyle) -> MaskOptions {
    MaskOptions { style: Some(style), ..keyed::options() }
}

const STORY: &str = "您好，我昨天在商城买了东西，付款时一直转圈，后来发现扣了两次钱。";

#[test]
fn a_value_is_found_wherever_a_chunk_ends() {
    let (before, after) = (STORY.repeat(15), STORY.repeat(40));
    for value in [
        "手机13812345678",
        "卡号6212 2622 0000 0000 004",
        "身份证11010519491231002X",
        "邮箱zhang@example.com",
        "密码是 abc12345",
        "助记词 legal winner thank year wave sausage worth useful legal winner thank yellow",
        "+86 138-1234-5678",
        "钱包1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    ] {
        let text = format!("{before}{value}{after}");
        let whole = mask(&text, &MaskOptions::default()).text;
        for at in 0..=value.len() {
            let chunks = cut(&text, &[before.len() + at]);
            assert_eq!(streamed(&chunks, &MaskOptions::default()), whole, "{value} {at}");
        }
    }
}

#[test]
fn every_beginning_of_a_piece_finds_a_value() {
    for pad in (0..1200).step_by(7) {
        let text = format!("{}手机13812345678，{}", "a ".repeat(pad), STORY.repeat(30));
        assert!(!streamed(&[&text], &MaskOptions::default()).contains("12345678"), "{pad}");
    }
}

#[test]
fn no_more_is_held_than_is_said() {
    for unit in [
        STORY,
        "13812345678 ",
        "a",
        "的",
        "1 ",
        "*",
        "a.a@",
        "legal winner ",
        "[",
        "e\u{301}",
        "-----BEGIN PRIVATE KEY-----",
    ] {
        let text = unit.repeat(100_000 / unit.len());
        let mut stream = MaskStream::new(&DESK, MaskOptions::default()).unwrap();
        let (mut given, mut told) = (0, 0);
        for chunk in text.as_bytes().chunks(997) {
            let part = stream.push_bytes(chunk).unwrap();
            given += chunk.len();
            assert!(part.start as usize <= given);
            told = told.max(part.start as usize);
            assert!(given - told <= HELD + 2 * 997, "{unit}: {given} given, {told} told");
        }
        stream.finish().unwrap();
    }
}

#[test]
fn a_secret_that_is_too_long_is_hidden_whole() {
    let lines = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n".repeat(300);
    let block = format!(
        "key:\n-----BEGIN RSA PRIVATE KEY-----\n{lines}-----END RSA PRIVATE KEY-----\nplease help, 13812345678"
    );
    let token = format!("token=ghp_{} and 13812345678", "a1B2".repeat(5000));
    for (text, expected) in
        [(&block, "key:\n[私钥]\nplease help, 138****5678"), (&token, "token=[访问密钥] and 138****5678")]
    {
        assert_eq!(mask(text, &MaskOptions::default()).text, expected);
        for size in [1, 100, 5000, 100_000] {
            let chunks: Vec<&str> = text.as_bytes().chunks(size).map(|it| std::str::from_utf8(it).unwrap()).collect();
            assert_eq!(streamed(&chunks, &MaskOptions::default()), expected);
        }
        let sealed = streamed(&[text], &in_style(MaskStyle::Sealed));
        assert!(
            sealed.contains("********") && !sealed.contains("AQEFAASCBKcwggSj") && !sealed.contains("a1B2"),
            "{sealed}"
        );
    }
}

#[test]
fn labels_go_on_from_chunk_to_chunk() {
    let text = format!("手机13812345678{}手机13912345678，{}再打13812345678", STORY.repeat(30), STORY.repeat(60));
    let options = MaskOptions { style: Some(MaskStyle::NumberedLabel), ..MaskOptions::default() };
    let masked = streamed(&cut(&text, &[700, 5000]), &options);
    let expected = format!("手机[手机号1]{}手机[手机号2]，{}再打[手机号1]", STORY.repeat(30), STORY.repeat(60));
    assert_eq!(masked, expected);
}

#[test]
fn bytes_may_end_inside_a_character() {
    let text = format!("{}我的密码是😀abc12345，手机１３８１２３４５６７８", STORY.repeat(20));
    let whole = streamed(&[&text], &MaskOptions::default());
    for size in 1..7 {
        let mut stream = MaskStream::new(&DESK, MaskOptions::default()).unwrap();
        let mut masked = String::new();
        for chunk in text.as_bytes().chunks(size) {
            masked += &stream.push_bytes(chunk).unwrap().text;
        }
        masked += &stream.finish().unwrap().text;
        assert_eq!(masked, whole);
    }
    let mut stream = MaskStream::new(&DESK, MaskOptions::default()).unwrap();
    assert_eq!(stream.push_bytes(b"a\xFFb").unwrap_err().code(), ErrorCode::InvalidUtf8);
    stream.push_bytes(&[0xE7, 0x9A]).unwrap();
    assert_eq!(stream.push("a").unwrap_err().code(), ErrorCode::InvalidUtf8);
    assert_eq!(stream.finish().unwrap_err().code(), ErrorCode::InvalidUtf8);
}

#[test]
fn positions_are_those_of_the_part() {
    let text = format!("😀{}我的手机13812345678被盗了，{}", STORY.repeat(20), STORY.repeat(30));
    for unit in [OffsetUnit::Utf8, OffsetUnit::Utf16] {
        let units = |text: &str| match unit {
            OffsetUnit::Utf8 => text.bytes().map(u16::from).collect::<Vec<u16>>(),
            OffsetUnit::Utf16 => text.encode_utf16().collect(),
        };
        let desk = DESK.with_unit(unit);
        let mut stream = MaskStream::new(&desk, MaskOptions::default()).unwrap();
        let mut parts = vec![stream.push(&text).unwrap()];
        parts.push(stream.finish().unwrap());
        let whole = units(&text);
        let mut found = 0;
        for part in parts {
            for finding in part.findings {
                let at = |place: usize| part.start as usize + place;
                assert_eq!(whole[at(finding.start)..at(finding.end)], units("13812345678"));
                assert_eq!(units(&part.text)[finding.masked_start..finding.masked_end], units("138****5678"));
                let word = finding.reasons.iter().flat_map(|reason| &reason.evidence).next().unwrap();
                assert_eq!(whole[at(word.start)..at(word.end)], units("手机"));
                found += 1;
            }
        }
        assert_eq!(found, 1);
    }
}

/// Texts of sentences and hostile pieces, some longer than what is held.
pub(super) fn long_text() -> impl Strategy<Value = String> {
    let sentence = prop::sample::select(vec![STORY, "The app keeps crashing when I pay. ", "好的，谢谢！\n", "ok? "]);
    let piece =
        prop_oneof![1 => properties::text(), 3 => (sentence, 1usize..12).prop_map(|(text, times)| text.repeat(times))];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn where_chunks_end_changes_nothing(text in long_text(), places in prop::collection::vec(any::<usize>(), 0..12)) {
        for style in STYLES {
            let options = in_style(style);
            let whole = streamed(&[&text], &options);
            prop_assert_eq!(streamed(&cut(&text, &places), &options), whole, "{:?}", style);
        }
    }

    #[test]
    fn a_stream_gives_what_masking_the_whole_gives(text in long_text()) {
        for style in [MaskStyle::KeepEnds, MaskStyle::Label, MaskStyle::KeyedHash, MaskStyle::Sealed] {
            let options = in_style(style);
            prop_assert_eq!(streamed(&[&text], &options), mask(&text, &options).text, "{:?}", style);
        }
    }

    #[test]
    fn the_state_as_a_document_is_the_stream(text in long_text(), places in prop::collection::vec(any::<usize>(), 0..6)) {
        let options = in_style(MaskStyle::NumberedLabel);
        let chunks = cut(&text, &places);
        let (mut state, mut masked) = (None, String::new());
        for chunk in &chunks {
            let out = DESK.mask_chunks(state, &[chunk], ChunkEnding::More, &options).unwrap();
            let json = crate::document::write(&out).unwrap();
            let out: crate::stream::MaskedChunks = crate::document::read(&json).unwrap();
            masked += &super::stream::text(&out.parts);
            state = out.stream;
        }
        let out = DESK.mask_chunks(state, &[""; 0], ChunkEnding::Last, &options).unwrap();
        masked += &super::stream::text(&out.parts);
        prop_assert_eq!(masked, streamed(&chunks, &options));
    }
}
