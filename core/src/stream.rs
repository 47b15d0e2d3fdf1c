//! A text that comes in chunks, masked as it comes: the typed stream, and its form as values. What is sensitive is the masker's affair.

use crate::desk::Desk;
use crate::error::{Error, ErrorCode, Result};
use crate::mask::{Finding, MaskOptions, MaskStreamState};
use crate::schema::MaskedChunksSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Whether more chunks of a text will come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ChunkEnding {
    /// The text ends with the last chunk.
    #[default]
    Last,
    /// More will come.
    More,
}

/// What a chunk of a text let be told: the next part of the masked text.
///
/// Positions are in the unit of the desk: those of findings within this part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskedPart {
    /// Where this part begins in the text.
    pub start: i64,
    /// Where it begins in the masked text.
    pub masked_start: i64,
    /// The part without the values; often empty, since what may still become a value is held back.
    pub text: String,
    /// What was hidden in it, in order of position.
    pub findings: Vec<Finding>,
}

/// The parts that chunks let be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskedChunks {
    /// Which kind of document this is.
    pub schema: MaskedChunksSchema,
    /// One for each chunk; where the text ends, the last one has all that was held. Their texts together are the masked text.
    pub parts: Vec<MaskedPart>,
    /// What to give with the next chunks; absent where the text has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub stream: Option<MaskStreamState>,
}

/// Masks a text that comes in chunks. Where the chunks end changes nothing: the parts together are what one chunk would give.
///
/// At most 9 KiB are held: enough to see 8 KiB of a value and what stands behind it. Of a longer value the beginning is hidden as
/// one that cannot be sealed, and the rest goes with it. In numbered labels equal values have equal numbers, as long as no
/// more than 65,536 values were seen.
///
/// ```
/// use redress::{Desk, mask::MaskOptions, stream::MaskStream};
///
/// let desk = Desk::new()?;
/// let mut stream = MaskStream::new(&desk, MaskOptions::default())?;
/// let mut masked = stream.push("手机138123")?.text;
/// masked += &stream.push("45678被盗了")?.text;
/// masked += &stream.finish()?.text;
/// assert_eq!(masked, "手机138****5678被盗了");
/// # Ok::<(), redress::Error>(())
/// ```
pub struct MaskStream {
    desk: Desk,
    options: MaskOptions,
    state: MaskStreamState,
    /// The first bytes of a character whose others have not come.
    begun: Vec<u8>,
}

/// `Debug` shows no text.
impl fmt::Debug for MaskStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaskStream").field("state", &self.state).finish_non_exhaustive()
    }
}

impl MaskStream {
    /// A text of which nothing has come.
    ///
    /// # Errors
    /// Those of [`Desk::mask`] for the options.
    pub fn new(desk: &Desk, options: MaskOptions) -> Result<Self> {
        desk.check_options(&options)?;
        Ok(Self { desk: desk.clone(), options, state: MaskStreamState::default(), begun: Vec::new() })
    }

    /// Takes in the next chunk; gives what no further chunk can change.
    ///
    /// # Errors
    /// `text_too_long` beyond [`text::MAX_BYTES`](crate::text::MAX_BYTES); `invalid_utf8` where bytes that came before end inside
    /// a character.
    pub fn push(&mut self, chunk: &str) -> Result<MaskedPart> {
        if !self.begun.is_empty() {
            return Err(Error::new(ErrorCode::InvalidUtf8));
        }
        Desk::check_chunk("chunk", chunk)?;
        self.desk.push(&mut self.state, chunk, ChunkEnding::More, &self.options)
    }

    /// Takes in bytes of UTF-8, which may end inside a character.
    ///
    /// # Errors
    /// `text_too_long`; `invalid_utf8`, and then nothing of the chunk was taken in.
    pub fn push_bytes(&mut self, chunk: &[u8]) -> Result<MaskedPart> {
        let joined;
        let bytes = if self.begun.is_empty() {
            chunk
        } else {
            joined = [self.begun.as_slice(), chunk].concat();
            joined.as_slice()
        };
        let (text, begun) = match std::str::from_utf8(bytes) {
            Ok(text) => (text, &[][..]),
            Err(error) => {
                let (whole, rest) = bytes.split_at_checked(error.valid_up_to()).unwrap_or_default();
                let text = std::str::from_utf8(whole).ok().filter(|_| error.error_len().is_none());
                (text.ok_or_else(|| Error::new(ErrorCode::InvalidUtf8))?, rest)
            }
        };
        Desk::check_chunk("chunk", text)?;
        let part = self.desk.push(&mut self.state, text, ChunkEnding::More, &self.options)?;
        self.begun = begun.to_vec();
        Ok(part)
    }

    /// Ends the text; gives what was held.
    ///
    /// # Errors
    /// `invalid_utf8` where bytes end inside a character.
    pub fn finish(mut self) -> Result<MaskedPart> {
        if !self.begun.is_empty() {
            return Err(Error::new(ErrorCode::InvalidUtf8));
        }
        self.desk.push(&mut self.state, "", ChunkEnding::Last, &self.options)
    }
}

/// Masks `chunks` one after another, as [`Desk::mask_chunks`] says.
pub(crate) fn mask_chunks(
    desk: &Desk,
    stream: Option<MaskStreamState>,
    chunks: &[impl AsRef<str>],
    ending: ChunkEnding,
    options: &MaskOptions,
) -> Result<MaskedChunks> {
    desk.check_options(options)?;
    for (index, chunk) in chunks.iter().enumerate() {
        Desk::check_chunk(&format!("chunks[{index}]"), chunk.as_ref())?;
    }
    let mut state = stream.unwrap_or_default();
    let mut parts = Vec::with_capacity(chunks.len().max(1));
    let mut chunks = chunks.iter().map(AsRef::as_ref).peekable();
    while let Some(chunk) = chunks.next() {
        let ending = if chunks.peek().is_some() { ChunkEnding::More } else { ending };
        parts.push(desk.push(&mut state, chunk, ending, options)?);
    }
    if parts.is_empty() && ending == ChunkEnding::Last {
        parts.push(desk.push(&mut state, "", ending, options)?);
    }
    let stream = (ending == ChunkEnding::More).then_some(state);
    Ok(MaskedChunks { schema: MaskedChunksSchema::CURRENT, parts, stream })
}
