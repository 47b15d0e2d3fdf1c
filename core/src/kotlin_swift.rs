//! The face of Kotlin and Swift: the operations as methods and functions that UniFFI exports, over the core's own types.
//!
//! Nothing is decided or converted here. Each export runs behind `guard`, so that a defect is an error like any other
//! and the desk still works; each document type can be read from JSON and written to it, for hosts that store it.

use crate::calendar::{TimeAnswer, TimeQuestion};
use crate::desk;
use crate::document;
use crate::error::{Error, ErrorCode, Fault};
use crate::explain::Explanation;
use crate::ids::{LanguageId, ScaleId};
use crate::mask::{
    self, AccessRecord, Blackout, Covers, LabelNumbers, MaskOptions, MaskStreamState, Masked, MaskedDocument,
    NumberMask, NumberedText, Opening, Pixels, RuledOut, Screenshot, Unmasked,
};
use crate::message::Message;
use crate::operations::{self, Version};
use crate::reason::Reason;
use crate::sla::{Clock, ClockEvent, ClockStatus, DueSteps};
use crate::stream::{self, ChunkEnding, MaskedChunks, MaskedPart};
use crate::survey::{self, Scores};
use crate::ticket::{self, Command, Context, Event, Ticket};
use crate::triage::Decision;
use crate::understand::Understanding;
use crate::value::{OffsetUnit, Timestamp};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The one error of every operation.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]
pub enum RedressError {
    /// The operation failed; nothing was changed.
    Failed {
        /// What went wrong.
        code: ErrorCode,
        /// Its number, the same in every language.
        number: i32,
        /// Its name in snake_case, the same in every language.
        name: String,
        /// The places, in document order.
        faults: Vec<Fault>,
        /// One sentence for the log; it holds no customer's text.
        detail: String,
    },
}

impl fmt::Display for RedressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Failed { detail, .. } = self;
        f.write_str(detail)
    }
}

impl std::error::Error for RedressError {}

impl From<Error> for RedressError {
    fn from(error: Error) -> Self {
        Self::Failed {
            code: error.code(),
            number: error.code().number(),
            name: error.code().name().to_owned(),
            faults: error.faults().to_vec(),
            detail: error.to_string(),
        }
    }
}

/// Why a value was refused before its operation saw it. UniFFI hands it on as the operation's own error; it does not say at which
/// argument.
pub(crate) fn refused(expected: &str) -> uniffi::deps::anyhow::Error {
    RedressError::from(Error::at(ErrorCode::InvalidDocument, "", expected, "another value")).into()
}

type Exported<T> = Result<T, RedressError>;

/// Runs an operation; a panic, which only a defect can cause, becomes the error `internal`.
fn guard<T>(operation: impl FnOnce() -> crate::error::Result<T>) -> Exported<T> {
    catch_unwind(AssertUnwindSafe(operation))
        .unwrap_or_else(|_| Err(Error::new(ErrorCode::Internal)))
        .map_err(RedressError::from)
}

/// A desk: a compiled policy and the unit of its positions. Safe to share between threads.
#[derive(uniffi::Object)]
pub struct Desk(desk::Desk);

#[uniffi::export]
impl Desk {
    /// A desk under the policy document `policy` (the embedded default where absent), with positions in `unit`:
    /// UTF-16 for Kotlin's strings, UTF-8 for Swift's.
    #[uniffi::constructor(default(policy = None))]
    pub fn new(unit: OffsetUnit, policy: Option<String>) -> Exported<Self> {
        guard(|| {
            let desk = policy.as_deref().map_or_else(desk::Desk::new, desk::Desk::from_policy_json)?;
            Ok(Self(desk.with_unit(unit)))
        })
    }

    /// The effective policy, as a JSON document.
    pub fn policy(&self) -> Exported<String> {
        guard(|| document::write(self.0.policy()))
    }

    /// Hides every sensitive value of `text`.
    pub fn mask(&self, text: &str, options: &MaskOptions) -> Exported<Masked> {
        guard(|| self.0.mask(text, options))
    }

    /// Hides every sensitive value of every text; a row for each, in their order.
    pub fn mask_batch(&self, texts: Vec<String>, options: &MaskOptions) -> Exported<Vec<MaskRow>> {
        guard(|| {
            operations::check_batch("texts", texts.len())?;
            Ok(self.0.mask_batch(&texts, options).into_iter().map(MaskRow::from).collect())
        })
    }

    /// Hides every sensitive value of a text, with labels that are numbered across the texts of a ticket; `labels` is absent for its first.
    pub fn mask_numbered(
        &self,
        text: &str,
        labels: Option<LabelNumbers>,
        options: &MaskOptions,
    ) -> Exported<NumberedText> {
        guard(|| self.0.mask_numbered(text, labels.as_ref(), options))
    }

    /// What of a text looked like a sensitive value and stays in clear, and why.
    pub fn ruled_out(&self, text: &str) -> Exported<RuledOut> {
        guard(|| self.0.ruled_out(text))
    }

    /// Hides every sensitive value of a JSON document, with its keys as the words beside its values.
    pub fn mask_document(
        &self,
        document: &str,
        options: &MaskOptions,
        numbers: NumberMask,
    ) -> Exported<MaskedDocument> {
        guard(|| self.0.mask_document(document, options, numbers))
    }

    /// Masks the next chunks of a text, after those that gave `stream`; `MaskStream` keeps that for you.
    pub fn mask_chunks(
        &self,
        stream: Option<MaskStreamState>,
        chunks: Vec<String>,
        ending: ChunkEnding,
        options: &MaskOptions,
    ) -> Exported<MaskedChunks> {
        guard(|| {
            operations::check_batch("chunks", chunks.len())?;
            self.0.mask_chunks(stream, &chunks, ending, options)
        })
    }

    /// Opens the sealed values of a masked text for a permitted role, and says who saw what.
    pub fn unmask(&self, text: &str, opening: &Opening) -> Exported<Unmasked> {
        guard(|| self.0.unmask(text, opening))
    }

    /// The rectangles that cover every sensitive value of a screenshot, from the boxes of text that were recognised in it.
    pub fn mask_screenshot(&self, screenshot: &Screenshot) -> Exported<Covers> {
        guard(|| self.0.mask_screenshot(screenshot))
    }

    /// What `message` is about, how urgent and why.
    pub fn understand(&self, message: &Message) -> Exported<Understanding> {
        guard(|| self.0.understand(message))
    }

    /// Everything that the desk decides about `message` at `now`, in milliseconds since 1970.
    pub fn triage(&self, message: &Message, now: Timestamp) -> Exported<Decision> {
        guard(|| self.0.triage(message, now))
    }

    /// Decides about every message; a row for each, in their order.
    pub fn triage_batch(&self, messages: Vec<Message>, now: Timestamp) -> Exported<Vec<DecisionRow>> {
        guard(|| {
            operations::check_batch("messages", messages.len())?;
            Ok(self.0.triage_batch(&messages, now).into_iter().map(DecisionRow::from).collect())
        })
    }

    /// How `clock` stands at `now`, in milliseconds since 1970.
    pub fn clock_status(&self, clock: &Clock, now: Timestamp) -> Exported<ClockStatus> {
        guard(|| self.0.clock_status(clock, now))
    }

    /// The clock after `event`; `clock` is absent for the one that activates it.
    pub fn advance_clock(&self, clock: Option<Clock>, event: &ClockEvent) -> Exported<Clock> {
        guard(|| self.0.advance_clock(clock.as_ref(), event))
    }

    /// The steps of the escalation ladder that `clock` comes to in [from, to), in milliseconds since 1970.
    pub fn due_steps(&self, clock: &Clock, from: Timestamp, to: Timestamp) -> Exported<DueSteps> {
        guard(|| self.0.due_steps(clock, from, to))
    }

    /// Answers a question about the business time of one of the policy's calendars.
    pub fn business_time(&self, question: &TimeQuestion) -> Exported<TimeAnswer> {
        guard(|| self.0.business_time(question))
    }

    /// The events that `command` on `ticket` leads to; `ticket` is absent to open one.
    pub fn decide(&self, ticket: Option<Ticket>, command: &Command, context: &Context) -> Exported<Vec<Event>> {
        guard(|| self.0.decide(ticket.as_ref(), command, context))
    }

    /// Counts survey answers on a scale of the policy; no answers give the empty unit of that scale.
    pub fn score(&self, scale: ScaleId, answers: Vec<i32>) -> Exported<Scores> {
        guard(|| self.0.score(&scale, &answers))
    }

    /// `reason` as a sentence in `language`, or in the language that stands in for it.
    pub fn explain(&self, reason: &Reason, language: LanguageId) -> Exported<Explanation> {
        guard(|| self.0.explain(reason, &language))
    }

    /// Any operation by its name, with a JSON document in and a JSON document out.
    pub fn call(&self, operation: &str, input: &str) -> Exported<String> {
        guard(|| {
            #[cfg(feature = "panic-on-purpose")]
            panic_on_purpose(operation);
            operations::call(&self.0, operation, input)
        })
    }
}

/// A text that comes in chunks, which may end anywhere between two characters: the parts together are what one chunk would give.
/// What may still become a value is held back, at most 9 KiB. Used by one thread at a time.
#[derive(uniffi::Object)]
pub struct MaskStream(Mutex<Option<stream::MaskStream>>);

#[uniffi::export]
impl MaskStream {
    /// Begins a text.
    #[uniffi::constructor]
    pub fn new(desk: &Desk, options: MaskOptions) -> Exported<Self> {
        guard(|| Ok(Self(Mutex::new(Some(stream::MaskStream::new(&desk.0, options)?)))))
    }

    /// Takes in the next chunk; gives what no further chunk can change.
    pub fn push(&self, chunk: &str) -> Exported<MaskedPart> {
        guard(|| self.held().as_mut().ok_or_else(ended)?.push(chunk))
    }

    /// Takes in the next bytes of UTF-8, which may end inside a character.
    pub fn push_bytes(&self, chunk: Vec<u8>) -> Exported<MaskedPart> {
        guard(|| self.held().as_mut().ok_or_else(ended)?.push_bytes(&chunk))
    }

    /// Ends the text; gives what was held.
    pub fn finish(&self) -> Exported<MaskedPart> {
        guard(|| self.held().take().ok_or_else(ended)?.finish())
    }
}

impl MaskStream {
    fn held(&self) -> MutexGuard<'_, Option<stream::MaskStream>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn ended() -> Error {
    Error::at(ErrorCode::InvalidArgument, "stream", "one that has not ended", "one that has")
}

/// A defect at the test's wish.
#[cfg(feature = "panic-on-purpose")]
#[expect(clippy::panic, reason = "that is its purpose")]
fn panic_on_purpose(operation: &str) {
    if operation == "panic_on_purpose" {
        panic!("on purpose");
    }
}

/// Which build this is.
#[uniffi::export]
pub fn version() -> Exported<Version> {
    guard(|| Ok(Version::current()))
}

/// The ticket after `event`; `ticket` is absent for the event that opens it.
#[uniffi::export]
pub fn evolve(ticket: Option<Ticket>, event: &Event) -> Exported<Ticket> {
    guard(|| ticket::evolve(ticket, event))
}

/// The ticket after all of `events`, each checked against its own hash and the one before.
#[uniffi::export]
pub fn replay(events: Vec<Event>) -> Exported<Ticket> {
    guard(|| ticket::replay(&events))
}

/// The pixels of an image with rectangles painted black; the caller's own stay as they are.
#[uniffi::export]
pub fn blackout(pixels: Pixels, plan: &Blackout) -> Exported<Pixels> {
    guard(|| {
        let mut pixels = pixels;
        mask::blackout(pixels.bytes_mut(), plan).map(|()| pixels)
    })
}

/// Puts the answers of two scores together.
#[uniffi::export]
pub fn merge_scores(left: &Scores, right: &Scores) -> Exported<Scores> {
    guard(|| survey::merge_scores(left, right))
}

/// Declares the result of a batch: a row for every item, with either an output or an error.
macro_rules! rows {
    ($($row:ident: $output:ty;)*) => {$(
        /// What became of one item of a batch: either an output or an error.
        #[derive(Clone, Debug, uniffi::Record)]
        pub struct $row {
            /// What the operation gave.
            pub output: Option<$output>,
            /// Why it gave nothing.
            pub error: Option<RedressError>,
        }

        impl From<crate::error::Result<$output>> for $row {
            fn from(result: crate::error::Result<$output>) -> Self {
                match result {
                    Ok(output) => Self { output: Some(output), error: None },
                    Err(error) => Self { output: None, error: Some(error.into()) },
                }
            }
        }
    )*};
}

rows! {
    MaskRow: Masked;
    DecisionRow: Decision;
}

/// Declares the JSON form of documents: a reader and a writer each.
macro_rules! documents {
    ($($type:ty: $read:ident, $write:ident;)*) => {$(
        /// Reads a document of this type from JSON.
        #[uniffi::export]
        pub fn $read(json: &str) -> Exported<$type> {
            guard(|| document::read(json))
        }

        /// Writes a document of this type as JSON.
        #[uniffi::export]
        pub fn $write(value: &$type) -> Exported<String> {
            guard(|| document::write(value))
        }
    )*};
}

documents! {
    Message: message_from_json, message_to_json;
    MaskOptions: mask_options_from_json, mask_options_to_json;
    Masked: masked_from_json, masked_to_json;
    MaskedDocument: masked_document_from_json, masked_document_to_json;
    MaskStreamState: mask_stream_state_from_json, mask_stream_state_to_json;
    MaskedChunks: masked_chunks_from_json, masked_chunks_to_json;
    LabelNumbers: label_numbers_from_json, label_numbers_to_json;
    NumberedText: numbered_text_from_json, numbered_text_to_json;
    RuledOut: ruled_out_from_json, ruled_out_to_json;
    Opening: opening_from_json, opening_to_json;
    Unmasked: unmasked_from_json, unmasked_to_json;
    AccessRecord: access_record_from_json, access_record_to_json;
    Screenshot: screenshot_from_json, screenshot_to_json;
    Covers: covers_from_json, covers_to_json;
    Blackout: blackout_from_json, blackout_to_json;
    Understanding: understanding_from_json, understanding_to_json;
    Decision: decision_from_json, decision_to_json;
    Clock: clock_from_json, clock_to_json;
    ClockStatus: clock_status_from_json, clock_status_to_json;
    ClockEvent: clock_event_from_json, clock_event_to_json;
    DueSteps: due_steps_from_json, due_steps_to_json;
    TimeQuestion: time_question_from_json, time_question_to_json;
    TimeAnswer: time_answer_from_json, time_answer_to_json;
    Command: command_from_json, command_to_json;
    Context: context_from_json, context_to_json;
    Event: event_from_json, event_to_json;
    Ticket: ticket_from_json, ticket_to_json;
    Scores: scores_from_json, scores_to_json;
    Reason: reason_from_json, reason_to_json;
    Explanation: explanation_from_json, explanation_to_json;
    Version: version_from_json, version_to_json;
}
