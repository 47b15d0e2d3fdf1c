//! Screenshots: texts cut into boxes anywhere, and laid out in lines and columns.

use super::Grammar;
use super::dice::Dice;
use redress::mask::Pixels;
use serde_json::{Value, json};

impl Grammar {
    /// A screenshot of one or two columns of text.
    pub(super) fn screenshot(&mut self) {
        let mut boxes = Vec::new();
        for column in 0..1 + i64::from(self.dice.below(2)) {
            let text = self.text();
            self.column(&text, column * 600, &mut boxes);
        }
        let dice = &mut self.dice;
        let mut screenshot = json!({"width": dice.within(1, 1_400), "height": dice.within(1, 800), "boxes": boxes});
        if dice.happens(50) {
            screenshot["padding"] = json!(dice.below(20));
        }
        self.add("mask_screenshot", json!({"screenshot": screenshot}));
    }

    /// The boxes of `text`, which begins at `left`.
    fn column(&mut self, text: &str, left: i64, boxes: &mut Vec<Value>) {
        let dice = &mut self.dice;
        let (mut x, mut y, mut piece) = (left, dice.within(-20, 40), String::new());
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            piece.push(character);
            if characters.peek().is_some() && !dice.happens(15) {
                continue;
            }
            let width = dice.within(1, 200);
            boxes.push(json!({"text": piece, "x": x, "y": y + dice.within(-2, 2), "width": width, "height": dice.within(10, 24)}));
            piece.clear();
            x += width + dice.within(-2, 30);
            if x > left + 500 {
                (x, y) = (left, y + dice.within(20, 70));
            }
        }
    }
}

impl Grammar {
    /// A small image, whose bytes may be too few, with rectangles in it and beyond.
    pub(super) fn blackout(&mut self) {
        let dice = &mut self.dice;
        let (width, height) = (dice.within(1, 12), dice.within(1, 9));
        let short = if dice.happens(10) { 3 } else { 0 };
        let stride = 4 * width + dice.within(-short, 7);
        let bytes = stride * height - if dice.happens(10) { 9 } else { 0 };
        let rectangle = |dice: &mut Dice| {
            let (x, y) = (dice.within(-6, 14), dice.within(-6, 12));
            json!({"x": x, "y": y, "width": dice.within(0, 12), "height": dice.within(0, 12)})
        };
        let rectangles: Vec<Value> = (0..dice.below(5)).map(|_| rectangle(dice)).collect();
        let pixels: Vec<u8> = (0..bytes.max(0)).map(|_| dice.below(256).to_le_bytes()[0]).collect();
        let blackout = json!({"width": width, "height": height, "stride": stride, "rectangles": rectangles});
        self.add("blackout", json!({"pixels": Pixels::new(pixels), "plan": blackout}));
    }
}
