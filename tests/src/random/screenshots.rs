//! Screenshots: texts cut into boxes anywhere, and laid out in lines and columns.

use super::Grammar;
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
