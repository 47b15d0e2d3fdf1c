//! The front door: a policy compiled once, and every operation that needs one.

#[cfg(feature = "rooms")]
mod rooms;

use crate::error::{Error, ErrorCode, Result};
use crate::mask::{
    Broken, Coming, Covers, Hiding, LabelNumbers, MaskOptions, MaskStreamState, MaskStyle, Masked, MaskedDocument,
    Masker, NumberMask, NumberedText, Opening, RuledOut, Screenshot, Unmasked,
};
use crate::policy::{Policy, PolicyRef};
use crate::positions;
use crate::stream::{self, ChunkEnding, MaskedChunks, MaskedPart};
use crate::text;
use crate::value::OffsetUnit;
use std::sync::Arc;

/// The compiled rooms of a policy, shared by every copy of a desk.
#[derive(Debug)]
struct Rooms {
    policy: Policy,
    reference: PolicyRef,
    masker: Masker,
    #[cfg(feature = "rooms")]
    later: rooms::Later,
}

/// A desk: a compiled policy and the unit of its positions.
///
/// A copy costs one reference count; a desk is `Send + Sync` and holds no lock.
#[derive(Clone, Debug)]
pub struct Desk {
    rooms: Arc<Rooms>,
    unit: OffsetUnit,
}

impl Desk {
    /// A desk under the embedded default policy, with positions in UTF-8 bytes.
    ///
    /// # Errors
    /// None that a shipped default policy has.
    pub fn new() -> Result<Self> {
        Self::compile(Policy::wallet()?)
    }

    /// A desk under `policy`, with positions in UTF-8 bytes.
    ///
    /// # Errors
    /// `invalid_policy` with every fault and its place.
    pub fn from_policy(policy: Policy) -> Result<Self> {
        let faults = policy.faults();
        if !faults.is_empty() {
            return Err(Error::with_faults(ErrorCode::InvalidPolicy, faults));
        }
        Self::compile(policy)
    }

    /// A desk under the policy document `json`, whole or extending the default.
    ///
    /// # Errors
    /// As [`Policy::from_json`].
    pub fn from_policy_json(json: &str) -> Result<Self> {
        Self::compile(Policy::from_json(json)?)
    }

    /// A desk under a policy without faults.
    pub(crate) fn compile(policy: Policy) -> Result<Self> {
        let rooms = Rooms {
            reference: policy.reference()?,
            masker: Masker::new(&policy)?,
            #[cfg(feature = "rooms")]
            later: rooms::Later::new(&policy)?,
            policy,
        };
        Ok(Self { rooms: Arc::new(rooms), unit: OffsetUnit::Utf8 })
    }

    /// The same desk with positions in `unit`; it shares the compiled policy.
    #[must_use]
    pub fn with_unit(&self, unit: OffsetUnit) -> Self {
        Self { rooms: Arc::clone(&self.rooms), unit }
    }

    /// The effective policy.
    pub fn policy(&self) -> &Policy {
        &self.rooms.policy
    }

    /// The effective policy's name, version and digest.
    pub fn policy_ref(&self) -> &PolicyRef {
        &self.rooms.reference
    }

    /// Hides every sensitive value of `text`.
    ///
    /// # Errors
    /// `text_too_long` beyond [`text::MAX_BYTES`]; `missing_key`, `invalid_key` and `not_in_this_build` for a style that needs
    /// keys; `invalid_document` when the policy has not the role.
    pub fn mask(&self, text: &str, options: &MaskOptions) -> Result<Masked> {
        self.mask_as(text, &self.rooms.masker.hiding(options)?)
    }

    fn mask_as(&self, text: &str, hiding: &Hiding<'_>) -> Result<Masked> {
        check_length("text", text)?;
        Ok(positions::masked_in_unit(text, self.rooms.masker.mask(text, hiding), self.unit))
    }

    /// Hides every sensitive value of a JSON document: in values, in keys, in numbers, and in JSON that stands in strings; the key of a
    /// value is the word beside it. The answer is JSON in which every other byte is as it was.
    ///
    /// # Errors
    /// `malformed_document` with the place, counted in characters, where `document` ends to be JSON, or stands more than 128 levels deep; and as
    /// [`mask`](Self::mask).
    pub fn mask_document(&self, document: &str, options: &MaskOptions, numbers: NumberMask) -> Result<MaskedDocument> {
        check_length("document", document)?;
        let hiding = self.rooms.masker.hiding(options)?;
        let place = |text: &str, masked: Masked| positions::masked_in_unit(text, masked, self.unit);
        self.rooms.masker.mask_document(document, &hiding, numbers, &place).map_err(|broken| {
            let (what, at) = match broken {
                Broken::Malformed(at) if at == document.len() => ("the end", at),
                Broken::Malformed(at) => ("something else", at),
                Broken::TooDeep(at) => ("a deeper level", at),
            };
            // Characters, so that the error is one in every unit.
            let got = format!("{what} at character {}", document.get(..at).unwrap_or(document).chars().count());
            Error::at(ErrorCode::MalformedDocument, "document", "JSON, at most 128 levels deep", got)
        })
    }

    /// [`mask`](Self::mask) with labels that are numbered across the texts of a ticket: a value that an earlier text had has the
    /// same label again. `labels` is what the call before gave, absent for the first. Where `options` name no style, every kind has
    /// numbered labels.
    ///
    /// # Errors
    /// As [`mask`](Self::mask); `missing_key` always without `options.keys.secret`; `too_many` beyond
    /// [`MAX_CARRIED`](crate::mask::MAX_CARRIED) values and `invalid_document` for what `labels` cannot hold.
    pub fn mask_numbered(
        &self,
        text: &str,
        labels: Option<&LabelNumbers>,
        options: &MaskOptions,
    ) -> Result<NumberedText> {
        check_length("text", text)?;
        let options = MaskOptions { style: options.style.or(Some(MaskStyle::NumberedLabel)), ..options.clone() };
        let masker = &self.rooms.masker;
        let (masked, labels) = masker.mask_numbered(text, &masker.hiding(&options)?, labels)?;
        let Masked { text, findings, .. } = positions::masked_in_unit(text, masked, self.unit);
        Ok(NumberedText { schema: Default::default(), text, findings, labels })
    }

    /// What of `text` looked like a sensitive value and stays in clear, and why. A question of its own, which masking does not pay for.
    ///
    /// # Errors
    /// `text_too_long` beyond [`text::MAX_BYTES`].
    pub fn ruled_out(&self, text: &str) -> Result<RuledOut> {
        check_length("text", text)?;
        let (ruled_out, masked) = self.rooms.masker.ruled_out(text);
        Ok(positions::ruled_out_in_unit(text, &masked.text, ruled_out, self.unit))
    }

    /// Masks the next chunks of a text: `stream` is what the call before gave, absent for the first. Where chunks end changes nothing;
    /// [`MaskStream`](crate::stream::MaskStream) is the same without a document in between, and says how much is held.
    ///
    /// # Errors
    /// `text_too_long` beyond [`text::MAX_BYTES`] for a chunk; and as [`mask`](Self::mask).
    pub fn mask_chunks(
        &self,
        stream: Option<MaskStreamState>,
        chunks: &[impl AsRef<str>],
        ending: ChunkEnding,
        options: &MaskOptions,
    ) -> Result<MaskedChunks> {
        stream::mask_chunks(self, stream, chunks, ending, options)
    }

    /// Whether a call may have these options.
    pub(crate) fn check_options(&self, options: &MaskOptions) -> Result<()> {
        self.rooms.masker.hiding(options).map(drop)
    }

    /// Whether a chunk may be so long; `path` is its place.
    pub(crate) fn check_chunk(path: &str, chunk: &str) -> Result<()> {
        check_length(path, chunk)
    }

    /// Takes in a chunk; gives what can be told.
    pub(crate) fn push(
        &self,
        state: &mut MaskStreamState,
        chunk: &str,
        ending: ChunkEnding,
        options: &MaskOptions,
    ) -> Result<MaskedPart> {
        let coming = match ending {
            ChunkEnding::Last => Coming::Nothing,
            ChunkEnding::More => Coming::More,
        };
        let waits = coming == Coming::More && state.waits(chunk.len());
        state.held.push_str(chunk);
        let (start, masked_start) = (state.told, state.masked_told);
        if waits {
            return Ok(MaskedPart { start, masked_start, text: String::new(), findings: Vec::new() });
        }
        let piece = self.rooms.masker.advance(state, coming, &self.rooms.masker.hiding(options)?);
        let masked = positions::masked_in_unit(&piece.original, piece.masked, self.unit);
        let length = |text: &str| i64::try_from(positions::length_in_unit(text, self.unit)).unwrap_or(i64::MAX);
        state.told = start.saturating_add(length(&piece.original));
        state.masked_told = masked_start.saturating_add(length(&masked.text));
        Ok(MaskedPart { start, masked_start, text: masked.text, findings: masked.findings })
    }

    /// Opens the sealed values of a masked text for a permitted role, and says who saw what.
    ///
    /// # Errors
    /// `forbidden` for a role that may open nothing; `invalid_key`; `text_too_long` beyond [`text::MAX_BYTES`];
    /// `not_in_this_build`. A value that does not open is none: it stays, and `unopened` has its place.
    pub fn unmask(&self, text: &str, opening: &Opening) -> Result<Unmasked> {
        check_length("text", text)?;
        Ok(positions::unmasked_in_unit(text, self.rooms.masker.unmask(text, opening)?, self.unit))
    }

    /// What is to be covered of a screenshot, so that it shows no sensitive value of the text that was recognised in it.
    ///
    /// # Errors
    /// `invalid_document` for a size below 1 pixel or a padding below 0; `too_many` beyond
    /// [`MAX_BATCH`](crate::value::MAX_BATCH) boxes; `text_too_long` beyond [`text::MAX_BYTES`] in all of them.
    pub fn mask_screenshot(&self, screenshot: &Screenshot) -> Result<Covers> {
        Ok(positions::covers_in_unit(screenshot, self.rooms.masker.cover(screenshot)?, self.unit))
    }

    /// [`mask`](Self::mask) of every text, each with a result of its own.
    pub fn mask_batch(&self, texts: &[impl AsRef<str>], options: &MaskOptions) -> Vec<Result<Masked>> {
        match self.rooms.masker.hiding(options) {
            Ok(hiding) => texts.iter().map(|text| self.mask_as(text.as_ref(), &hiding)).collect(),
            Err(error) => texts.iter().map(|_| Err(error.clone())).collect(),
        }
    }
}

fn check_length(path: &str, text: &str) -> Result<()> {
    if text.len() > text::MAX_BYTES {
        return Err(Error::at(
            ErrorCode::TextTooLong,
            path,
            format!("at most {} bytes", text::MAX_BYTES),
            format!("{} bytes", text.len()),
        ));
    }
    Ok(())
}
