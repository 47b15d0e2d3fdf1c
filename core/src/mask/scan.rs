//! Finds the marks of what is hidden already, block by block. Knows no values.

/// Bytes that are tested together; the compiler turns the test into vector instructions.
const BLOCK: usize = 32;

/// The next byte at or after `from` that may begin or join something other than a number: `@`, `*`, `[`, or a wide `＠`.
pub(super) fn next_mark(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    let rest = bytes.get(from..)?;
    let blocks = rest.chunks_exact(BLOCK);
    let tail = blocks.remainder();
    for block in blocks {
        // Each byte beside the one before it: A0 alone is common in Han characters, BC A0 is not.
        let before = at.checked_sub(1).and_then(|start| bytes.get(start..start + BLOCK));
        let woken = before.is_none_or(|before| {
            block.iter().zip(before).fold(false, |woken, (byte, before)| {
                woken | matches!(byte, b'@' | b'*' | b'[') | ((*byte == 0xA0) & (*before == 0xBC))
            })
        });
        if woken && let Some(offset) = close_look(bytes, at, block) {
            return Some(at + offset);
        }
        at += BLOCK;
    }
    close_look(bytes, at, tail).map(|offset| at + offset)
}

fn close_look(bytes: &[u8], at: usize, block: &[u8]) -> Option<usize> {
    block.iter().enumerate().find_map(|(offset, byte)| match byte {
        b'@' | b'*' | b'[' => Some(offset),
        // U+FF20 is EF BC A0.
        0xA0 => {
            let lead = (at + offset).checked_sub(2)?;
            bytes.get(lead..lead + 2).filter(|pair| *pair == [0xEF, 0xBC]).map(|_| offset)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_wherever_they_stand() {
        for mark in ["@", "*", "[", "＠"] {
            for before in 0..70 {
                let text = format!("{}{mark}的", "的".repeat(before));
                assert_eq!(next_mark(text.as_bytes(), 0), Some(before * 3 + mark.len() - 1));
            }
        }
        // 栠 is E6 A0 A0; 退 is E9 80 80.
        assert_eq!(next_mark("栠栠栠栠栠栠栠栠栠栠栠栠栠栠".as_bytes(), 0), None);
    }
}
