//! Screenshots: made-up layouts of words, lines, forms and tables, drawn in a font whose glyphs are 10 or 20 pixels wide and 20 high.

use super::*;
use proptest::prelude::*;

/// The width of a text in pixels.
fn drawn(text: &str) -> i32 {
    text.chars().map(|it| if it.is_ascii() { 10 } else { 20 }).sum()
}

fn at(x: i32, y: i32, text: &str) -> TextBox {
    TextBox { text: text.to_owned(), x, y, width: drawn(text), height: 20 }
}

/// The words of `text`, one box each, a glyph apart.
fn words(mut x: i32, y: i32, text: &str) -> Vec<TextBox> {
    let mut boxes = Vec::new();
    for word in text.split(' ') {
        boxes.push(at(x, y, word));
        x += drawn(word) + 10;
    }
    boxes
}

fn screenshot(boxes: Vec<TextBox>) -> Screenshot {
    Screenshot { width: 1_000, height: 1_000, boxes, padding: Some(0) }
}

/// The kinds, and for each its shares as `box:text`.
fn covered(screenshot: &Screenshot) -> Vec<(String, String)> {
    let covers = masker().cover(screenshot).unwrap();
    let share = |part: &CoveredPart| {
        format!("{}:{}", part.position, screenshot.boxes[part.position].text.get(part.start..part.end).unwrap())
    };
    let row = |finding: &CoveredFinding| {
        (finding.kind.as_str().to_owned(), finding.parts.iter().map(share).collect::<Vec<_>>().join(" "))
    };
    covers.findings.iter().map(row).collect()
}

#[track_caller]
fn covers(boxes: Vec<TextBox>, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(kind, shares)| ((*kind).to_owned(), (*shares).to_owned())).collect();
    assert_eq!(covered(&screenshot(boxes.clone())), expected);
    // The order of the boxes says nothing.
    let mut shuffled = boxes;
    shuffled.reverse();
    let kinds = |rows: Vec<(String, String)>| rows.into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
    assert_eq!(kinds(covered(&screenshot(shuffled))), kinds(expected));
}

#[test]
fn a_value_in_one_box_is_covered_by_its_share() {
    let boxes = vec![at(100, 50, "我的手机13812345678，谢谢")];
    let covers = masker().cover(&screenshot(boxes)).unwrap();
    assert_eq!(covers.rectangles, [Rectangle { x: 180, y: 50, width: 110, height: 20 }]);
}

#[test]
fn values_split_over_the_words_of_a_row() {
    let mut boxes = words(0, 0, "卡号 6212 2622 0000 0000 004");
    covers(boxes.clone(), &[("bank_card", "1:6212 2:2622 3:0000 4:0000 5:004")]);
    boxes.extend(words(0, 30, "订单号 6212262200000000004"));
    covers(boxes, &[("bank_card", "1:6212 2:2622 3:0000 4:0000 5:004")]);
    covers(words(0, 0, "验证码 是 4839 20"), &[("one_time_code", "2:4839 3:20")]);
}

#[test]
fn characters_in_boxes_of_their_own_are_read_as_words() {
    let boxes = "姓名：张三丰".chars().enumerate().map(|(at_, it)| at(at_ as i32 * 22, 0, &it.to_string())).collect();
    covers(boxes, &[("person_name", "3:张 4:三 5:丰")]);
}

#[test]
fn a_value_goes_on_in_the_next_line() {
    let boxes = vec![at(0, 0, "我的卡号是6212262200"), at(0, 30, "000000004，请退款")];
    covers(boxes, &[("bank_card", "0:6212262200 1:000000004")]);
}

#[test]
fn columns_are_not_read_across() {
    let boxes = vec![
        at(0, 0, "付款卡62122622"),
        at(500, 0, "订单20261123"),
        at(0, 30, "00000000004已扣"),
        at(500, 30, "00012345678完成"),
    ];
    covers(boxes, &[("bank_card", "0:62122622 2:00000000004")]);
    // The halves of a card in two columns are no card.
    covers(vec![at(0, 0, "62122622"), at(500, 0, "00000000004")], &[]);
}

#[test]
fn a_label_stands_to_the_left_of_its_value() {
    let form = [
        ("订单号", "6212262200000000004"),
        ("收款人", "张三丰"),
        ("金额", "500.00"),
        ("验证码", "483920"),
        ("收款账户", "6212262200000000004"),
    ];
    let rows = form.iter().enumerate();
    let boxes = rows.flat_map(|(row, (label, value))| {
        let y = row as i32 * 50;
        [at(0, y, label), at(900 - drawn(value), y, value)]
    });
    let expected = [("person_name", "3:张三丰"), ("one_time_code", "7:483920"), ("bank_card", "9:6212262200000000004")];
    covers(boxes.collect(), &expected);
}

#[test]
fn a_label_stands_above_its_value() {
    covers(vec![at(0, 0, "验证码"), at(0, 40, "483920")], &[("one_time_code", "1:483920")]);
    covers(vec![at(0, 0, "订单号"), at(0, 40, "6212262200000000004")], &[]);
    let table = vec![
        at(0, 0, "编号"),
        at(200, 0, "姓名"),
        at(400, 0, "订单号"),
        at(700, 0, "验证码"),
        at(0, 40, "1"),
        at(200, 40, "张三丰"),
        at(400, 40, "4111111111111111"),
        at(700, 40, "483920"),
    ];
    covers(table, &[("person_name", "5:张三丰"), ("one_time_code", "7:483920")]);
}

#[test]
fn a_label_of_a_form_names_no_label_below_it() {
    let boxes = vec![at(0, 0, "收款人"), at(700, 0, "某某公司"), at(0, 40, "金额"), at(700, 40, "500.00")];
    covers(boxes, &[]);
}

#[test]
fn what_follows_an_order_number_in_the_next_line_stays_with_it() {
    let boxes = vec![at(0, 0, "订单号"), at(500, 0, "62122622"), at(500, 30, "00000000004")];
    covers(boxes, &[]);
}

#[test]
fn a_conversation_is_read_from_side_to_side() {
    covers(vec![at(0, 0, "请提供验证码"), at(800, 60, "483920")], &[("one_time_code", "1:483920")]);
    // Too far below to belong together.
    covers(vec![at(0, 0, "请提供验证码"), at(800, 300, "483920")], &[]);
}

#[test]
fn covers_stay_within_the_image_and_round_outward() {
    let place = |x, y, width, height, padding| Screenshot {
        width: 100,
        height: 100,
        boxes: vec![TextBox { text: "手机13812345678".to_owned(), x, y, width, height }],
        padding,
    };
    let cover = |screenshot: &Screenshot| masker().cover(screenshot).unwrap().rectangles;
    // 4 of 15 columns of 100 pixels are 26.67.
    assert_eq!(cover(&place(0, 0, 100, 10, Some(0))), [Rectangle { x: 26, y: 0, width: 74, height: 10 }]);
    assert_eq!(cover(&place(0, 0, 100, 10, Some(3))), [Rectangle { x: 23, y: 0, width: 77, height: 13 }]);
    assert_eq!(cover(&place(0, 50, 90, 10, None)), [Rectangle { x: 19, y: 48, width: 73, height: 14 }]);
    assert_eq!(cover(&place(-50, -5, 100, 10, Some(0))), [Rectangle { x: 0, y: 0, width: 50, height: 5 }]);
    let outside = place(100, 0, 50, 10, Some(0));
    assert_eq!(cover(&outside), []);
    assert_eq!(masker().cover(&outside).unwrap().findings[0].parts[0].rectangle, None);
    let far = place(i32::MAX, i32::MIN, i32::MAX, i32::MAX, Some(i32::MAX));
    assert_eq!(cover(&far), []);
    let wide = place(i32::MIN, i32::MIN, i32::MAX, i32::MAX, Some(i32::MAX));
    assert_eq!(cover(&wide), [Rectangle { x: 0, y: 0, width: 100, height: 100 }]);
}

#[test]
fn a_box_of_several_lines_is_covered_whole() {
    let boxes =
        vec![TextBox { text: "您好\n手机13812345678\n谢谢".to_owned(), x: 10, y: 10, width: 200, height: 60 }];
    assert_eq!(
        masker().cover(&screenshot(boxes)).unwrap().rectangles,
        [Rectangle { x: 10, y: 10, width: 200, height: 60 }]
    );
}

/// A secret, its kind, and the words that a desk's customer writes before it.
const PLANTED: [(&str, &str, &str); 6] = [
    ("bank_card", "我的卡号", "6212 2622 0000 0000 004"),
    ("mobile", "手机", "138 1234 5678"),
    ("resident_id", "身份证", "110105 19491231 002X"),
    ("one_time_code", "验证码", "483920"),
    ("email", "邮箱", "zhang@example.com"),
    ("person_name", "收款人", "张三丰"),
];

/// Text that holds nothing to hide.
const PLAIN: [&str; 6] = ["交易成功", "转账 给 朋友", "金额 500.00", "2026-11-23 10:00", "Thank you", "订单 已 完成"];

/// How the planted secret is laid out.
#[derive(Clone, Copy, Debug)]
enum Form {
    /// Label and value in one box.
    Line,
    /// A box for each word.
    Words,
    /// The label at the left side, the value at the right.
    Row,
    /// The label above the value.
    Above,
    /// The value in words that go on in the next line.
    Wrapped,
}

/// A screenshot with one secret between plain lines, and the boxes that hold the secret's own text.
fn layout() -> impl Strategy<Value = (Screenshot, usize, Vec<(usize, String)>)> {
    let forms = prop::sample::select(vec![Form::Line, Form::Words, Form::Row, Form::Above, Form::Wrapped]);
    let lines = || prop::collection::vec((prop::sample::select(PLAIN.to_vec()), any::<bool>()), 0..4);
    (0..PLANTED.len(), forms, lines(), lines(), prop::option::of(0..12i32), 30..60i32).prop_map(
        |(planted, form, above, below, padding, pitch)| {
            let (_, label, value) = PLANTED[planted];
            let (mut boxes, mut secret, mut y) = (Vec::new(), Vec::new(), 0);
            let plain = |boxes: &mut Vec<TextBox>, lines: Vec<(&str, bool)>, y: &mut i32| {
                for (line, split) in lines {
                    if split {
                        boxes.extend(words(0, *y, line))
                    } else {
                        boxes.push(at(0, *y, line))
                    }
                    *y += pitch;
                }
            };
            plain(&mut boxes, above, &mut y);
            let mut hold = |boxes: &mut Vec<TextBox>, these: Vec<TextBox>| {
                secret.extend(these.iter().enumerate().map(|(index, it)| (boxes.len() + index, it.text.clone())));
                boxes.extend(these);
            };
            match form {
                Form::Line => {
                    secret.push((boxes.len(), value.to_owned()));
                    boxes.push(at(0, y, &format!("{label}：{value}，谢谢")));
                }
                Form::Words => {
                    boxes.push(at(0, y, label));
                    hold(&mut boxes, words(drawn(label) + 10, y, value));
                }
                Form::Row => {
                    boxes.push(at(0, y, label));
                    hold(&mut boxes, words(900 - drawn(value), y, value));
                }
                Form::Above => {
                    boxes.push(at(0, y, label));
                    y += pitch;
                    hold(&mut boxes, words(0, y, value));
                }
                Form::Wrapped => {
                    boxes.push(at(0, y, &format!("{label}：")));
                    let (first, rest) = value.split_once(' ').unwrap_or((value, ""));
                    hold(&mut boxes, vec![at(drawn(label) + 30, y, first)]);
                    y += 24;
                    hold(&mut boxes, if rest.is_empty() { Vec::new() } else { words(0, y, rest) });
                }
            }
            y += pitch;
            plain(&mut boxes, below, &mut y);
            (Screenshot { width: 1_000, height: 2_000, boxes, padding }, planted, secret)
        },
    )
}

/// Where the characters of `part` of a box's text are drawn.
fn place(it: &TextBox, part: &str) -> Rectangle {
    let before = it.text.split(part).next().unwrap();
    Rectangle { x: it.x + drawn(before), y: it.y, width: drawn(part), height: it.height }
}

fn holds(outer: &Rectangle, inner: &Rectangle) -> bool {
    outer.x <= inner.x
        && outer.y <= inner.y
        && outer.x + outer.width >= inner.x + inner.width
        && outer.y + outer.height >= inner.y + inner.height
}

fn grown(it: &Rectangle, by: i32) -> Rectangle {
    Rectangle { x: it.x - by, y: it.y - by, width: it.width + 2 * by, height: it.height + 2 * by }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(1500), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_planted_secret_stays_uncovered_and_nothing_else_is((screenshot, planted, secret) in layout()) {
        let covers = masker().cover(&screenshot).unwrap();
        prop_assert_eq!(covers.findings.len(), 1, "{:?}", covers.findings);
        prop_assert_eq!(covers.findings[0].kind.as_str(), PLANTED[planted].0);
        prop_assert_eq!(covers.rectangles.len(), secret.len());
        for (rectangle, (position, text)) in covers.rectangles.iter().zip(&secret) {
            let shown = place(&screenshot.boxes[*position], text);
            prop_assert!(holds(rectangle, &shown), "{:?} {:?}", rectangle, shown);
            prop_assert!(holds(&grown(&shown, screenshot.padding.unwrap_or(10)), rectangle), "{:?} {:?}", rectangle, shown);
        }
    }

    #[test]
    fn any_boxes_give_whole_rectangles_within_the_image(
        boxes in prop::collection::vec((properties::text(), any::<(i32, i32)>(), 1..=i32::MAX, 1..=i32::MAX, any::<bool>()), 0..12),
        size in (1..=i32::MAX, 1..=i32::MAX),
        padding in prop::option::of(0..=i32::MAX),
    ) {
        let near = |(text, (x, y), width, height, near): (String, (i32, i32), i32, i32, bool)| match near {
            true => TextBox { text, x: x % 300, y: y % 100, width: width % 100 + 1, height: height % 20 + 1 },
            false => TextBox { text, x, y, width, height },
        };
        let boxes: Vec<_> = boxes.into_iter().map(near).collect();
        let screenshot = Screenshot { width: size.0, height: size.1, boxes, padding };
        let covers = masker().cover(&screenshot).unwrap();
        let whole = Rectangle { x: 0, y: 0, width: size.0, height: size.1 };
        for it in &covers.rectangles {
            prop_assert!(it.width > 0 && it.height > 0 && it.x >= 0 && it.y >= 0);
            prop_assert!(i64::from(it.x) + i64::from(it.width) <= i64::from(whole.width));
            prop_assert!(i64::from(it.y) + i64::from(it.height) <= i64::from(whole.height));
        }
        let mut taken = std::collections::BTreeSet::new();
        for part in covers.findings.iter().flat_map(|finding| &finding.parts) {
            prop_assert!(screenshot.boxes[part.position].text.get(part.start..part.end).is_some_and(|it| !it.is_empty()));
            for byte in part.start..part.end {
                prop_assert!(taken.insert((part.position, byte)), "two findings of one character");
            }
        }
    }
}
