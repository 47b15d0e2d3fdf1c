//! Lines of a stream, never more than a bounded part of it in memory.

use std::io::{self, BufRead};

/// The longest line that is held. A text has at most 4 MiB; escaped as JSON it can be longer.
pub const MAX_LINE_BYTES: usize = 16 << 20;

/// A line without its end.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// Text, perhaps empty.
    Text(&'a str),
    /// Longer than [`MAX_LINE_BYTES`]; it was passed over.
    TooLong,
    /// Not UTF-8.
    NotUtf8,
}

/// The lines of a stream, one at a time.
pub struct Lines<R> {
    input: R,
    buffer: Vec<u8>,
    /// How many lines were read.
    pub number: u64,
    /// How many bytes were read.
    pub bytes: u64,
}

impl<R: BufRead> Lines<R> {
    /// The lines of `input`.
    pub fn new(input: R) -> Self {
        Self { input, buffer: Vec::new(), number: 0, bytes: 0 }
    }

    /// The next line; `None` at the end.
    ///
    /// # Errors
    /// When the stream cannot be read.
    pub fn next_line(&mut self) -> io::Result<Option<Line<'_>>> {
        self.buffer.clear();
        let (mut any, mut too_long) = (false, false);
        loop {
            let chunk = match self.input.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if chunk.is_empty() {
                break;
            }
            any = true;
            let mut parts = chunk.splitn(2, |byte| *byte == b'\n');
            let part = parts.next().unwrap_or_default();
            let ended = parts.next().is_some();
            too_long |= self.buffer.len() + part.len() > MAX_LINE_BYTES;
            if !too_long {
                self.buffer.extend_from_slice(part);
            }
            let taken = part.len() + usize::from(ended);
            self.input.consume(taken);
            self.bytes += u64::try_from(taken).unwrap_or_default();
            if ended {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        self.number += 1;
        if too_long {
            return Ok(Some(Line::TooLong));
        }
        let Ok(text) = std::str::from_utf8(&self.buffer) else { return Ok(Some(Line::NotUtf8)) };
        let text = if self.number == 1 { text.strip_prefix('\u{FEFF}').unwrap_or(text) } else { text };
        Ok(Some(Line::Text(text.strip_suffix('\r').unwrap_or(text))))
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Lines, MAX_LINE_BYTES};

    #[test]
    fn ends_marks_and_faults_of_lines() -> std::io::Result<()> {
        let mut input = b"\xEF\xBB\xBFone\r\n\n".to_vec();
        input.resize(input.len() + MAX_LINE_BYTES + 1, b'a');
        input.extend_from_slice(b"\n\xFF\nlast");
        let mut lines = Lines::new(std::io::BufReader::with_capacity(7, input.as_slice()));
        assert_eq!(lines.next_line()?, Some(Line::Text("one")));
        assert_eq!(lines.next_line()?, Some(Line::Text("")));
        assert_eq!(lines.next_line()?, Some(Line::TooLong));
        assert_eq!(lines.next_line()?, Some(Line::NotUtf8));
        assert_eq!(lines.next_line()?, Some(Line::Text("last")));
        assert_eq!(lines.next_line()?, None);
        assert_eq!((lines.number, lines.bytes), (5, u64::try_from(input.len()).unwrap_or_default()));
        Ok(())
    }
}
