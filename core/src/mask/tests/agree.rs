//! Whatever a policy's lists say, a text, the string of a document, a stream that is cut anywhere and a box of a screenshot have
//! the same values.

use super::properties;
use crate::mask::{Coming, Hiding, MaskOptions, MaskStreamState, Masker, NumberMask, Screenshot, TextBox};
use crate::policy::{AllowEntry, Comparison, DenyEntry, Policy};
use crate::text::floor_boundary;
use proptest::prelude::*;
use std::sync::LazyLock;

static WALLET: LazyLock<Policy> = LazyLock::new(|| Policy::wallet().unwrap());

/// A value of a text: its kind and its place.
type Place = (String, usize, usize);

fn entry_text() -> impl Strategy<Value = (String, Comparison)> {
    const TEXTS: [&str; 16] = [
        "13812345678",
        "138 1234 5678",
        "5678",
        "1234",
        "zhang@",
        "qq.com",
        "4111 1111",
        "E1234567",
        "张三",
        "李明",
        "手机号",
        "密码",
        "被盗",
        "abc",
        "0755-8601",
        "legal winner",
    ];
    let text = prop::sample::select(TEXTS.to_vec());
    let comparison = prop::sample::select(vec![Comparison::Exact, Comparison::Prefix]);
    let pattern = prop::sample::select(vec!["138########", "E1######", "京A????", "wx??_a?c"]);
    prop_oneof![
        3 => (text, comparison).prop_map(|(text, comparison)| (text.to_owned(), comparison)),
        1 => pattern.prop_map(|text| (text.to_owned(), Comparison::Pattern)),
    ]
}

fn kind() -> impl Strategy<Value = crate::ids::FindingKind> {
    let kinds: Vec<_> = WALLET.mask.kinds.iter().map(|kind| kind.id.clone()).collect();
    prop::sample::select(kinds)
}

fn masker() -> impl Strategy<Value = Masker> {
    let allow = (entry_text(), prop::option::of(prop::collection::vec(kind(), 1..4)));
    let lists = (prop::collection::vec(allow, 0..6), prop::collection::vec((entry_text(), kind()), 0..4));
    lists.prop_map(|(allow, deny)| {
        let id = |place: usize| crate::ids::RuleId::new(&format!("r{place}")).unwrap();
        let mut policy = WALLET.clone();
        let allowed = |(place, ((text, comparison), kinds))| AllowEntry { id: id(place), text, comparison, kinds };
        policy.mask.allow = allow.into_iter().enumerate().map(allowed).collect();
        let denied = |(place, ((text, comparison), kind))| DenyEntry { id: id(place), kind, text, comparison };
        policy.mask.deny = deny.into_iter().enumerate().map(denied).collect();
        Masker::new(&policy).unwrap()
    })
}

fn hiding(masker: &Masker) -> Hiding<'_> {
    static OPTIONS: LazyLock<MaskOptions> = LazyLock::new(MaskOptions::default);
    masker.hiding(&OPTIONS).unwrap()
}

fn of_text(masker: &Masker, text: &str) -> Vec<Place> {
    masker.mask_by_policy(text).findings.into_iter().map(|it| (it.kind.to_string(), it.start, it.end)).collect()
}

fn of_document(masker: &Masker, text: &str) -> Vec<Place> {
    let document = serde_json::to_string(text).unwrap();
    let masked = masker.mask_document(&document, &hiding(masker), NumberMask::Text, &|_, masked| masked).unwrap();
    masked.findings.into_iter().map(|it| (it.finding.kind.to_string(), it.finding.start, it.finding.end)).collect()
}

fn of_stream(masker: &Masker, text: &str, places: &[usize]) -> Vec<Place> {
    let mut cuts: Vec<usize> = places.iter().map(|at| floor_boundary(text, at % (text.len() + 1))).collect();
    cuts.sort_unstable();
    let (mut state, mut from, mut told, mut found) = (MaskStreamState::default(), 0, 0, Vec::new());
    for (cut, coming) in cuts.iter().map(|cut| (*cut, Coming::More)).chain([(text.len(), Coming::Nothing)]) {
        state.held.push_str(text.get(from..cut).unwrap());
        from = cut;
        let piece = masker.advance(&mut state, coming, &hiding(masker));
        found.extend(piece.masked.findings.iter().map(|it| (it.kind.to_string(), told + it.start, told + it.end)));
        told += piece.original.len();
    }
    found
}

fn of_screenshot(masker: &Masker, text: &str) -> Vec<Place> {
    let boxes = vec![TextBox { text: text.to_owned(), x: 0, y: 0, width: 4000, height: 20 }];
    let covers = masker.cover(&Screenshot { width: 4000, height: 100, boxes, padding: Some(0) }).unwrap();
    let parts = covers.findings.iter().flat_map(|it| it.parts.iter().map(move |part| (it, part)));
    let mut found: Vec<Place> = parts.map(|(it, part)| (it.kind.to_string(), part.start, part.end)).collect();
    found.sort_by_key(|(_, start, _)| *start);
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_has_the_same_values_wherever_it_stands(
        masker in masker(),
        texts in prop::collection::vec(properties::text(), 1..20),
        places in prop::collection::vec(any::<usize>(), 0..6),
    ) {
        for text in texts {
            // A line of its own, and no document.
            let text = format!("看{}", text.replace(['\n', '\r'], " "));
            let whole = of_text(&masker, &text);
            prop_assert_eq!(&of_document(&masker, &text), &whole, "document {}", &text);
            prop_assert_eq!(&of_stream(&masker, &text, &places), &whole, "stream {}", &text);
            prop_assert_eq!(&of_screenshot(&masker, &text), &whole, "screenshot {}", &text);
        }
    }

    #[test]
    fn a_long_text_has_the_same_values_in_a_stream(
        masker in masker(),
        text in super::stream::long_text(),
        places in prop::collection::vec(any::<usize>(), 0..6),
    ) {
        prop_assert_eq!(of_stream(&masker, &text, &places), of_text(&masker, &text));
    }
}
