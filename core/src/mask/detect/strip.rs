//! A strip: letters and digits in any dress with nothing but ignorable characters between them. Reads; never judges.

use crate::mask::run::MAX_IGNORABLE;
use crate::text::{Role, Span, decimal_value, han_digit, is_invisible, role};

/// A strip that fills its memory ends there.
const MAX_GROUPS: usize = 256;

/// Letters and digits of a group beyond this many are counted and not kept: no value is that long.
const MAX_KEPT: usize = 160;

/// Groups that a value may begin with before the word that woke the scan.
const MAX_BEFORE: usize = 8;

/// A letter or digit in its plain form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom {
    pub(super) byte: u8,
    pub(super) span: Span,
}

/// What stands before a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// Nothing: the strip begins, or only the dress changes.
    None,
    Space,
    /// A mark that joins words to a code: `-`, `_`, `/`, `.`.
    Mark,
    Bracket,
    Line,
}

/// Letters and digits with nothing between them that shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub(super) first: usize,
    pub(super) len: usize,
    pub(super) digits: usize,
    pub(super) end: usize,
    pub(super) joint: Joint,
    pub(super) joint_len: usize,
    pub(super) invisible: usize,
    pub(super) disguised: bool,
    /// Whether its letters are those of another alphabet that look like Latin ones.
    pub(super) alike: bool,
}

/// A strip, with its memory kept from one to the next.
#[derive(Debug, Default)]
pub(super) struct Strip {
    pub(super) atoms: Vec<Atom>,
    pub(super) groups: Vec<Group>,
}

enum Piece {
    Atom { byte: u8, han: bool, alike: bool },
    Joint(Joint),
    Invisible,
    End,
}

fn piece(character: char) -> Piece {
    let atom = |byte| Piece::Atom { byte, han: false, alike: false };
    match character {
        '0'..='9' | 'a'..='z' | 'A'..='Z' => atom(character as u8),
        ' ' | '\t' => Piece::Joint(Joint::Space),
        '-' | '_' | '/' | '.' | '·' | '•' | '．' | '・' | '‧' | '－' | '—' | '–' => {
            Piece::Joint(Joint::Mark)
        }
        '\n' | '\r' => Piece::Joint(Joint::Line),
        '(' | ')' | '（' | '）' | '[' | ']' | '【' | '】' => Piece::Joint(Joint::Bracket),
        '\0'..='\x7F' if !character.is_ascii_control() => Piece::End,
        '，' | '。' | '！' | '？' | '：' | '；' | '、' => Piece::End,
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => u8::try_from(u32::from(character) - 0xFEE0).map_or(Piece::End, atom),
        _ => other_piece(character),
    }
}

fn other_piece(character: char) -> Piece {
    if let Some(value) = han_digit(character) {
        return Piece::Atom { byte: b'0' + value, han: true, alike: false };
    }
    if let Some(value) = decimal_value(character) {
        return Piece::Atom { byte: b'0' + value, han: false, alike: false };
    }
    if let Some(byte) = look_alike(character) {
        return Piece::Atom { byte, han: false, alike: true };
    }
    if is_invisible(character) {
        return Piece::Invisible;
    }
    match role(character) {
        Role::Space => Piece::Joint(Joint::Space),
        _ => Piece::End,
    }
}

/// The Latin letter that a Cyrillic or Greek one looks like, by Unicode's confusables (UTS #39).
pub(in crate::mask) const fn look_alike(character: char) -> Option<u8> {
    Some(match character {
        'А' | 'Α' => b'A',
        'В' | 'Β' => b'B',
        'С' => b'C',
        'Е' | 'Ε' => b'E',
        'Н' | 'Η' => b'H',
        'І' | 'Ι' => b'I',
        'Ј' => b'J',
        'К' | 'Κ' => b'K',
        'М' | 'Μ' => b'M',
        'Ν' => b'N',
        'О' | 'Ο' => b'O',
        'Р' | 'Ρ' => b'P',
        'Ѕ' => b'S',
        'Т' | 'Τ' => b'T',
        'Х' | 'Χ' => b'X',
        'Ү' | 'Υ' => b'Y',
        'Ζ' => b'Z',
        'а' => b'a',
        'с' => b'c',
        'е' => b'e',
        'о' | 'ο' => b'o',
        'р' => b'p',
        'х' => b'x',
        'у' => b'y',
        _ => return None,
    })
}

impl Strip {
    /// Reads the strip around `at`, where a run of letters and digits begins; gives the position where reading goes on.
    pub(super) fn read(&mut self, text: &str, at: usize, floor: usize, ceiling: usize) -> usize {
        self.atoms.clear();
        self.groups.clear();
        let start = beginning(text, at, floor);
        let mut end = at;
        let (mut joint, mut joint_len, mut invisible, mut lines, mut last_han) = (Joint::None, 0, 0, 0, None);
        for (offset, character) in text.get(start..ceiling).unwrap_or_default().char_indices() {
            let position = start + offset;
            let after = position + character.len_utf8();
            match piece(character) {
                Piece::Atom { byte, han, alike } => {
                    if joint_len > 0 || last_han != Some(han) {
                        if self.groups.len() == MAX_GROUPS {
                            return end;
                        }
                        let first = self.atoms.len();
                        self.groups.push(Group {
                            first,
                            len: 0,
                            digits: 0,
                            end: 0,
                            joint,
                            joint_len,
                            invisible: 0,
                            disguised: false,
                            alike: false,
                        });
                    }
                    if let Some(group) = self.groups.last_mut() {
                        group.len += 1;
                        group.digits += usize::from(byte.is_ascii_digit());
                        group.end = after;
                        group.invisible += invisible;
                        group.disguised |= !character.is_ascii();
                        group.alike |= alike;
                        if group.len <= MAX_KEPT {
                            self.atoms.push(Atom { byte, span: Span::new(position, after) });
                        }
                    }
                    last_han = Some(han);
                    (joint, joint_len, invisible, lines) = (Joint::None, 0, 0, 0);
                    end = after;
                }
                Piece::Joint(kind) => {
                    lines += usize::from(character == '\n');
                    joint_len += 1;
                    joint = match joint {
                        Joint::None => kind,
                        Joint::Bracket => Joint::Bracket,
                        _ if kind == Joint::Bracket => Joint::Bracket,
                        _ if kind == Joint::Mark => Joint::Mark,
                        before => before,
                    };
                    if joint_len + invisible > MAX_IGNORABLE || lines > 1 {
                        break;
                    }
                }
                Piece::Invisible => {
                    invisible += 1;
                    if joint_len + invisible > MAX_IGNORABLE {
                        break;
                    }
                }
                Piece::End => break,
            }
        }
        end.max(at + 1)
    }

    /// Whether small letters are in the group.
    pub(super) fn is_small(&self, group: &Group) -> bool {
        let atoms = self.atoms.get(group.first..group.first + group.len).unwrap_or_default();
        atoms.iter().any(|atom| atom.byte.is_ascii_lowercase())
    }

    /// Whether the group is a word in small letters.
    pub(super) fn is_word(&self, group: &Group) -> bool {
        let atoms = self.atoms.get(group.first..group.first + group.len).unwrap_or_default();
        atoms.len() > 1 && atoms.iter().all(|atom| atom.byte.is_ascii_lowercase())
    }

    /// Where the group begins.
    pub(super) fn start(&self, group: &Group) -> usize {
        self.atoms.get(group.first).map_or(0, |atom| atom.span.start)
    }
}

/// Where the groups begin that may belong to the value of the word at `at`.
fn beginning(text: &str, at: usize, floor: usize) -> usize {
    let (mut start, mut position, mut ignorable, mut groups, mut length) = (at, at, 0, 0, 0);
    for character in text.get(floor..at).unwrap_or_default().chars().rev() {
        position -= character.len_utf8();
        match piece(character) {
            Piece::Atom { .. } => {
                if ignorable > 0 || groups == 0 {
                    groups += 1;
                }
                length += 1;
                if groups > MAX_BEFORE || length > MAX_KEPT {
                    break;
                }
                (start, ignorable) = (position, 0);
            }
            Piece::Joint(_) | Piece::Invisible => {
                ignorable += 1;
                if ignorable > MAX_IGNORABLE {
                    break;
                }
            }
            Piece::End => break,
        }
    }
    start
}
