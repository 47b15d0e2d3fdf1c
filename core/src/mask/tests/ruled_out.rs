//! What is ruled out, and why: every place lies in clear, the text is never told, and hostile texts are bounded.

use super::{masker, properties};
use crate::mask::RuledOutCandidate;
use proptest::prelude::*;

#[test]
fn no_more_is_told_than_is_said() {
    let (ruled_out, _) = masker().ruled_out(&"123456789的".repeat(3000));
    assert_eq!(ruled_out.candidates.len(), 1000);
}

#[test]
fn candidates_tell_no_text() {
    let (ruled_out, _) = masker().ruled_out("订单号13812345678，看4111111111111112");
    assert_eq!(ruled_out.candidates.len(), 2);
    let told = format!("{ruled_out:?}{}", serde_json::to_string(&ruled_out).unwrap());
    assert!(!told.contains("1381") && !told.contains("4111"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(500), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_told_lies_in_clear_and_changes_nothing(text in properties::text()) {
        let (ruled_out, masked) = masker().ruled_out(&text);
        prop_assert_eq!(&masked, &masker().mask_by_policy(&text));
        let mut before: Option<&RuledOutCandidate> = None;
        for candidate in &ruled_out.candidates {
            let place = text.get(candidate.start..candidate.end).unwrap();
            prop_assert_eq!(place, masked.text.get(candidate.masked_start..candidate.masked_end).unwrap());
            prop_assert!(!place.is_empty() && !candidate.reasons.is_empty());
            prop_assert!(masked.findings.iter().all(|it| it.end <= candidate.start || candidate.end <= it.start));
            if let Some(before) = before {
                prop_assert!((before.start, before.end) <= (candidate.start, candidate.end));
            }
            for evidence in candidate.reasons.iter().flat_map(|reason| &reason.evidence) {
                prop_assert!(text.get(evidence.start..evidence.end).is_some_and(|word| !word.is_empty()));
            }
            before = Some(candidate);
        }
    }
}
