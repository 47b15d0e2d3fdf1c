//! Labels that are numbered across the texts of a ticket: one value, one label, and nothing of a value in what is carried.

use super::keyed;
use crate::desk::Desk;
use crate::error::ErrorCode;
use crate::mask::{KindLabels, LabelNumbers, MAX_CARRIED, MaskOptions, ValueLabel};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static DESK: LazyLock<Desk> = LazyLock::new(|| Desk::new().unwrap());

fn keys() -> MaskOptions {
    MaskOptions { style: None, ..keyed::options() }
}

fn none() -> LabelNumbers {
    DESK.mask_numbered("", None, &keys()).unwrap().labels
}

#[test]
fn what_is_carried_holds_no_value() {
    let text = "手机13812345678，邮箱zhang@qq.com，卡6212262200000000004，密码hunter2secret";
    let masked = DESK.mask_numbered(text, None, &keys()).unwrap();
    assert_eq!(masked.text, "手机[手机号1]，邮箱[邮箱1]，卡[银行卡号1]，密码[密码1]");
    let carried = serde_json::to_string(&masked.labels).unwrap();
    for part in ["1381", "5678", "zhang", "6212", "hunter"] {
        assert!(!format!("{carried}{masked:?}").contains(part), "{part}");
    }
    // Nobody without the secret can try telephone numbers until one fits: no hash is that of the number alone.
    let unkeyed = DESK.mask_numbered(text, None, &MaskOptions::default()).unwrap_err();
    assert_eq!(unkeyed.code(), ErrorCode::MissingKey);
}

#[test]
fn no_more_values_are_carried_than_is_said() {
    let value = |place: usize| ValueLabel { value: format!("{place:032x}"), number: place as i64 + 1 };
    let full = |count: usize| LabelNumbers {
        labels: vec![KindLabels {
            kind: crate::ids::FindingKind::MOBILE,
            last: count as i64,
            values: (0..count).map(value).collect(),
        }],
        ..none()
    };
    let masked = DESK.mask_numbered("打13812345678，再打13812345678", Some(&full(MAX_CARRIED)), &keys()).unwrap();
    assert_eq!(masked.text, format!("打[手机号{}]，再打[手机号{}]", MAX_CARRIED + 1, MAX_CARRIED + 2));
    assert_eq!(masked.labels.labels[0].values.len(), MAX_CARRIED);
    let error = DESK.mask_numbered("", Some(&full(MAX_CARRIED + 1)), &keys()).unwrap_err();
    assert_eq!((error.code(), error.faults()[0].path.as_str()), (ErrorCode::TooMany, "labels.labels"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_value_has_one_label_and_one_label_one_value(texts in prop::collection::vec(prop::collection::vec(0..6_usize, 0..5), 1..6)) {
        const VALUES: [&str; 6] = ["13812345678", "13912345678", "１３８１２３４５６７８", "zhang@qq.com", "ZHANG@qq.com", "139-1234-5678"];
        const SAME: [usize; 6] = [0, 1, 0, 3, 3, 1];
        let (mut labels, mut known) = (None, BTreeMap::new());
        for values in texts {
            let text: String = values.iter().map(|value| format!("找{}；", VALUES[*value])).collect();
            let masked = DESK.mask_numbered(&text, labels.as_ref(), &keys()).unwrap();
            let shown: Vec<&str> = masked.text.split_terminator('；').map(|it| it.trim_start_matches('找')).collect();
            prop_assert_eq!(shown.len(), values.len());
            for (value, label) in values.iter().zip(shown) {
                let before = known.entry(SAME[*value]).or_insert_with(|| label.to_owned());
                prop_assert_eq!(before.as_str(), label);
            }
            labels = Some(masked.labels);
        }
        let mut given: Vec<&String> = known.values().collect();
        given.sort();
        given.dedup();
        prop_assert_eq!(given.len(), known.len());
    }
}
