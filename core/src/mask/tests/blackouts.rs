//! A buffer is black where the rectangles are, and otherwise as it was, byte for byte.

use super::super::blackout::{Blackout, blackout};
use super::*;
use proptest::prelude::*;

fn rectangle(x: i32, y: i32, width: i32, height: i32) -> Rectangle {
    Rectangle { x, y, width, height }
}

/// A buffer in which no byte is that of a black pixel.
fn buffer(length: usize) -> Vec<u8> {
    (0..length).map(|at| 1 + (at % 250) as u8).collect()
}

#[test]
fn sizes_that_do_not_fit_paint_nothing() {
    let good = Blackout { width: 3, height: 2, stride: 14, rectangles: vec![rectangle(0, 0, 9, 9)] };
    let refused = |change: fn(&mut Blackout), length: usize| {
        let (mut plan, mut pixels) = (good.clone(), buffer(length));
        change(&mut plan);
        let error = blackout(&mut pixels, &plan).unwrap_err();
        assert_eq!(pixels, buffer(length));
        (error.code(), error.faults()[0].path.clone())
    };
    let invalid = |path: &str| (ErrorCode::InvalidDocument, path.to_owned());
    assert_eq!(refused(|it| it.width = 0, 26), invalid("plan.width"));
    assert_eq!(refused(|it| it.height = -1, 26), invalid("plan.height"));
    assert_eq!(refused(|it| it.stride = 11, 26), invalid("plan.stride"));
    assert_eq!(refused(|it| it.rectangles[0].width = -1, 26), invalid("plan.rectangles[0].width"));
    assert_eq!(refused(|it| it.rectangles[0].height = i32::MIN, 26), invalid("plan.rectangles[0].height"));
    assert_eq!(refused(|_| {}, 25), invalid("pixels"));
    assert_eq!(
        refused(|it| (it.width, it.height, it.stride) = (i32::MAX / 4, i32::MAX, i32::MAX), 26),
        invalid("pixels")
    );
    assert_eq!(refused(|it| it.width = i32::MAX, 26), invalid("plan.stride"));
    // The last row ends with its pixels: 14 + 12 bytes.
    let mut pixels = buffer(26);
    assert_eq!(blackout(&mut pixels, &good), Ok(()));
    assert_eq!(pixels[12..14], buffer(26)[12..14]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(1500), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn only_what_lies_under_a_rectangle_changes(
        (width, height) in (1..12i32, 1..12i32),
        (behind, after) in (0..9i32, 0..9usize),
        rectangles in prop::collection::vec(
            prop_oneof![
                (-6..14i32, -6..14i32, 0..12i32, 0..12i32),
                (any::<i32>(), any::<i32>(), 0..=i32::MAX, 0..=i32::MAX),
            ].prop_map(|(x, y, width, height)| rectangle(x, y, width, height)), 0..7),
    ) {
        let stride = 4 * width + behind;
        let before = buffer((stride * (height - 1) + 4 * width) as usize + after);
        let mut pixels = before.clone();
        blackout(&mut pixels, &Blackout { width, height, stride, rectangles: rectangles.clone() }).unwrap();
        let under = |x: i32, y: i32| rectangles.iter().any(|it| {
            let inside = |at: i32, from: i32, length: i32| at >= from && i64::from(at) < i64::from(from) + i64::from(length);
            inside(x, it.x, it.width) && inside(y, it.y, it.height)
        });
        for (at, byte) in pixels.iter().enumerate() {
            let (row, column, part) = (at as i32 / stride, at as i32 % stride / 4, at % stride as usize % 4);
            let painted = row < height && column < width && under(column, row);
            let expected = if painted { [0, 0, 0, 255][part] } else { before[at] };
            prop_assert_eq!(*byte, expected, "byte {}", at);
        }
    }
}

/// A hundred thousand rectangles over each other cost what one does, and their edges.
#[test]
fn rectangles_over_each_other_are_painted_once() {
    let (width, height) = (500, 500);
    let mut pixels = buffer(4 * 500 * 500);
    let rectangles = vec![rectangle(0, 0, width, height); crate::value::MAX_BATCH];
    blackout(&mut pixels, &Blackout { width, height, stride: 4 * width, rectangles }).unwrap();
    assert!(pixels.chunks_exact(4).all(|pixel| pixel == [0, 0, 0, 255]));
    let too_many = vec![rectangle(0, 0, 1, 1); crate::value::MAX_BATCH + 1];
    let error =
        blackout(&mut pixels, &Blackout { width, height, stride: 4 * width, rectangles: too_many }).unwrap_err();
    assert_eq!(error.code(), ErrorCode::TooMany);
}
