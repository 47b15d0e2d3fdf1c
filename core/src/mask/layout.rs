//! The order in which boxes of text are read, from where they stand. Looks for no values.
//!
//! Boxes whose heights meet make a row; boxes of a row that stand close make a cell. Cells are read down their column, and
//! the cells of a row across, each way as texts of its own: in a form a label stands to the left of its value, in a table and
//! on a card above it. A word names the cell to its right, or, where that is a word too, the cell below it.

use super::screenshot::TextBox;
use crate::order;
use crate::text::columns;
use std::collections::BTreeMap;

/// Boxes of a row that stand further apart than this many times their height belong to different cells.
const CELL_GAP: i64 = 2;

/// Cells that stand further apart, one above the other, than this many times their height are not read as one text.
const LINE_GAP: i64 = 3;

/// Between cells across: it ends a number, and a word before it names what follows.
const NAMES: &str = "：";

/// Between cells of which neither says anything of the other.
const APART: &str = "；\n";

/// Between lines of one text.
const LINE: &str = "\n";

/// A text made of boxes.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) text: String,
    /// The boxes that it is made of, in the order of the text.
    pub(super) pieces: Vec<Piece>,
}

/// Where the text of a box stands in a reading.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// The box's place in the list.
    pub(super) position: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Everything that is to be read.
#[derive(Debug)]
pub(super) struct Readings {
    /// Each box is in one of them, but for those without text.
    pub(super) down: Vec<Reading>,
    /// Rows of several cells, each cell with the lines that go on below it where nothing else stands.
    pub(super) across: Vec<Reading>,
    /// Each box's place in the order of rows.
    pub(super) rank: Vec<usize>,
}

/// Boxes of a row that are read as one.
#[derive(Debug)]
struct Cell {
    boxes: Vec<usize>,
    left: i64,
    right: i64,
    top: i64,
    bottom: i64,
    /// The height of its highest box.
    height: i64,
    /// Whether it is the only one of its row.
    alone: bool,
    /// The cell that it is read on with.
    next: Option<usize>,
    /// Whether it is read on from another.
    follows: bool,
    /// What stands between it and the cell to its right, and between it and the one below.
    across: &'static str,
    below: &'static str,
}

impl Readings {
    /// Reads `boxes`; `is_word` says whether a text is nothing but a word that names values.
    pub(super) fn new(boxes: &[TextBox], is_word: impl Fn(&str) -> bool) -> Self {
        let rows = rows(boxes);
        let mut rank = vec![0; boxes.len()];
        for (place, position) in rows.iter().flatten().enumerate() {
            if let Some(rank) = rank.get_mut(*position) {
                *rank = place;
            }
        }
        let mut layout = Layout { boxes, cells: Vec::new(), rows: Vec::new() };
        for row in rows {
            layout.add_row(&row, &is_word);
        }
        layout.link();
        Self { down: layout.down(), across: layout.across(), rank }
    }
}

/// The boxes with text in rows from top to bottom, each from left to right.
///
/// Two boxes share a row when the middle of one is between the upper and the lower side of the other. The least high box of
/// a row speaks for it, so that a picture's caption or a heading beside two lines joins one of them and not both.
fn rows(boxes: &[TextBox]) -> Vec<Vec<usize>> {
    let middle = |it: &TextBox| i64::from(it.y) + it.bottom();
    let within = |it: &TextBox, at: i64| 2 * i64::from(it.y) < at && at < 2 * it.bottom();
    let mut order: Vec<(usize, &TextBox)> =
        boxes.iter().enumerate().filter(|(_, it)| !it.text.trim().is_empty()).collect();
    order::by_key(&mut order, |(_, it)| (middle(it), it.x));
    let mut rows: Vec<Vec<(usize, &TextBox)>> = Vec::new();
    let mut speaker: Option<&TextBox> = None;
    for (position, it) in order {
        let joins = speaker.filter(|row| within(row, middle(it)) || within(it, middle(row)));
        match (joins, rows.last_mut()) {
            (Some(row), Some(last)) => {
                last.push((position, it));
                speaker = Some(if it.height < row.height { it } else { row });
            }
            _ => {
                rows.push(vec![(position, it)]);
                speaker = Some(it);
            }
        }
    }
    let ordered = |mut row: Vec<(usize, &TextBox)>| {
        order::by_key(&mut row, |(position, it)| (it.x, *position));
        row.into_iter().map(|(position, _)| position).collect()
    };
    rows.into_iter().map(ordered).collect()
}

struct Layout<'a> {
    boxes: &'a [TextBox],
    cells: Vec<Cell>,
    /// The first cell of each row, and how many it has.
    rows: Vec<(usize, usize)>,
}

impl Layout<'_> {
    fn add_row(&mut self, row: &[usize], is_word: impl Fn(&str) -> bool) {
        let first = self.cells.len();
        for position in row {
            let Some(it) = self.boxes.get(*position) else { continue };
            let (left, top, height) = (i64::from(it.x), i64::from(it.y), i64::from(it.height));
            let count = self.cells.len();
            match self
                .cells
                .last_mut()
                .filter(|cell| count > first && left - cell.right <= CELL_GAP * height.max(cell.height))
            {
                Some(cell) => {
                    cell.boxes.push(*position);
                    cell.right = cell.right.max(it.right());
                    cell.top = cell.top.min(top);
                    cell.bottom = cell.bottom.max(it.bottom());
                    cell.height = cell.height.max(height);
                }
                None => self.cells.push(Cell {
                    boxes: vec![*position],
                    left,
                    right: it.right(),
                    top,
                    bottom: it.bottom(),
                    height,
                    alone: false,
                    next: None,
                    follows: false,
                    across: NAMES,
                    below: LINE,
                }),
            }
        }
        let count = self.cells.len() - first;
        self.rows.push((first, count));
        // Whether the cell to the right is a word; the last of a row has none there.
        let mut to_the_right = true;
        for index in (first..first + count).rev() {
            let Some(cell) = self.cells.get(index) else { continue };
            let word = count > 1 && is_word(self.text(cell).trim_matches(|it: char| !it.is_alphanumeric()));
            let below = if to_the_right { LINE } else { APART };
            let across = if to_the_right { APART } else { NAMES };
            to_the_right = word;
            if let Some(cell) = self.cells.get_mut(index) {
                (cell.alone, cell.below, cell.across) = (count == 1, below, across);
            }
        }
    }

    /// Gives each cell the one below that it is read on with: of those in reach it stands over, the first that comes; where
    /// two rows have one cell each, the next row's wherever it stands, as in a conversation.
    fn link(&mut self) {
        // The lowest cells so far, by their left sides; none of them stands over another.
        let mut lowest: BTreeMap<i64, usize> = BTreeMap::new();
        let mut before: Option<(usize, usize)> = None;
        for (first, count) in std::mem::take(&mut self.rows) {
            for index in first..first + count {
                let Some(cell) = self.cells.get(index) else { continue };
                let over = lowest.range(..cell.right).rev().map(|(left, above)| (*left, *above));
                let over: Vec<(i64, usize)> = over
                    .take_while(|(_, above)| self.cells.get(*above).is_some_and(|above| above.right > cell.left))
                    .collect();
                let shared = |above: &Cell| above.right.min(cell.right) - above.left.max(cell.left);
                let widest = over.iter().filter_map(|(_, above)| Some((shared(self.cells.get(*above)?), *above))).max();
                let alone = before.filter(|(_, of)| *of == 1 && count == 1).map(|(above, _)| above);
                let above = alone.or(widest.map(|(_, above)| above)).filter(|above| self.reaches(*above, cell));
                let (left, next) = (cell.left, Some(index));
                for (left, _) in over {
                    lowest.remove(&left);
                }
                lowest.insert(left, index);
                if let Some(above) = above.and_then(|above| self.cells.get_mut(above)) {
                    above.next = next;
                    if let Some(cell) = self.cells.get_mut(index) {
                        cell.follows = true;
                    }
                }
            }
            before = Some((first, count));
            self.rows.push((first, count));
        }
    }

    fn reaches(&self, above: usize, cell: &Cell) -> bool {
        self.cells.get(above).is_some_and(|above| {
            above.next.is_none() && cell.top - above.bottom <= LINE_GAP * cell.height.max(above.height)
        })
    }

    /// Every column, from its first cell on.
    fn down(&self) -> Vec<Reading> {
        let starts = self.cells.iter().filter(|cell| !cell.follows);
        let read = |start: &Cell| {
            let mut reading = Reading::default();
            let mut at = Some(start);
            while let Some(cell) = at {
                self.append(&mut reading, cell);
                let next = cell.next.and_then(|next| self.cells.get(next));
                if let Some(next) = next {
                    reading.text.push_str(if self.goes_on(cell, next) { LINE } else { cell.below });
                }
                at = next;
            }
            reading
        };
        starts.map(read).collect()
    }

    /// Every row of several cells.
    fn across(&self) -> Vec<Reading> {
        let read = |(first, count): &(usize, usize)| {
            let mut reading = Reading::default();
            for index in *first..first + count {
                let Some(cell) = self.cells.get(index) else { continue };
                self.append(&mut reading, cell);
                let below = |cell: &Cell| cell.next.and_then(|next| self.cells.get(next)).filter(|next| next.alone);
                let mut next = below(cell).filter(|_| index > *first);
                while let Some(line) = next {
                    reading.text.push_str(LINE);
                    self.append(&mut reading, line);
                    next = below(line);
                }
                if index + 1 < first + count {
                    reading.text.push_str(cell.across);
                }
            }
            reading
        };
        self.rows.iter().filter(|(_, count)| *count > 1).map(read).collect()
    }

    /// Whether a number may go on from the end of one line to the beginning of the next.
    fn goes_on(&self, above: &Cell, below: &Cell) -> bool {
        let text =
            |position: Option<&usize>| position.and_then(|it| self.boxes.get(*it)).map_or("", |it| it.text.trim());
        let last = text(above.boxes.last()).chars().next_back();
        let first = text(below.boxes.first()).chars().next();
        last.zip(first).is_some_and(|(last, first)| last.is_numeric() && first.is_numeric())
    }

    fn text(&self, cell: &Cell) -> String {
        let mut reading = Reading::default();
        self.append(&mut reading, cell);
        reading.text
    }

    fn append(&self, reading: &mut Reading, cell: &Cell) {
        let mut before: Option<&TextBox> = None;
        for position in &cell.boxes {
            let Some(it) = self.boxes.get(*position) else { continue };
            reading.text.push_str(before.map_or("", |before| between(before, it)));
            let start = reading.text.len();
            reading.text.push_str(&it.text);
            reading.pieces.push(Piece { position: *position, start, end: reading.text.len() });
            before = Some(it);
        }
    }
}

/// What stands between two boxes of a cell: nothing where they touch, and between wide characters, which no space parts,
/// where they are close.
fn between(before: &TextBox, after: &TextBox) -> &'static str {
    let gap = i64::from(after.x) - before.right();
    let height = i64::from(before.height.max(after.height));
    let wide = |character: Option<char>| character.is_some_and(|it| columns(it) == 2);
    let both = wide(before.text.chars().next_back()) && wide(after.text.chars().next());
    if gap * 8 <= height || (both && gap * 2 <= height) { "" } else { " " }
}
