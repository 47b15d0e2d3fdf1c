//! Every operation by its name, with a document in and a document out.
//!
//! This is the one table of operations: the document forms of C, C++, Java and WebAssembly go through it, and
//! `tests/operations.toml` is checked against it. The typed forms call the same functions of [`Desk`].

use crate::desk::Desk;
use crate::document;
use crate::error::{Error, ErrorCode, Result};
use crate::mask::{
    self, BlackedOut, Blackout, Covers, LabelNumbers, MaskOptions, MaskStreamState, Masked, MaskedDocument, NumberMask,
    Opening, Pixels, Screenshot,
};
#[cfg(feature = "keys")]
use crate::mask::{NumberedText, Unmasked};
use crate::message::Redacted;
use crate::policy::{Policy, PolicyDocument, PolicyRef};
use crate::stream::{ChunkEnding, MaskedChunks};
#[cfg(feature = "rooms")]
use crate::{
    calendar::{TimeAnswer, TimeQuestion},
    explain::Explanation,
    ids::{LanguageId, ScaleId},
    mask::RuledOut,
    message::Message,
    reason::Reason,
    sla::{Clock, ClockEvent, ClockStatus, DueSteps},
    survey::{self, Scores},
    ticket::{self, Command, Context, Event, Ticket},
    triage::Decision,
    understand::Understanding,
    value::Timestamp,
};
use serde::{Deserialize, Serialize};

pub use crate::value::{MAX_BATCH, check_batch};

/// Declares the table: a name, the input's type, the output's type, and the call. Those of `alone` need no desk. One with a
/// `cfg` is left out of a build without that feature.
macro_rules! operations {
    (
        alone { $($(#[$free_in:meta])? $free:ident: $free_input:ty => $free_output:ty, |$free_document:ident| $free_call:expr;)* }
        desk { $($(#[$in:meta])? $name:ident: $input:ty => $output:ty, |$desk:ident, $document:ident| $call:expr;)* }
    ) => {
        /// The name of every operation of this build, in the order of the table.
        pub const NAMES: &[&str] = &[$($(#[$free_in])? stringify!($free),)* $($(#[$in])? stringify!($name)),*];

        /// The names of those that need a desk.
        pub const ON_DESK: &[&str] = &[$($(#[$in])? stringify!($name)),*];

        /// The names of all, whether this build has them or not.
        const ALL: &[&str] = &[$(stringify!($free),)* $(stringify!($name)),*];

        /// Calls `operation` with a JSON document and gives a JSON document back.
        ///
        /// # Errors
        /// `unknown_operation`, `not_in_this_build`, or what the operation itself fails with.
        pub fn call(desk: &Desk, operation: &str, input: &str) -> Result<String> {
            match operation {
                $($(#[$in])? stringify!($name) => {
                    let $desk = desk;
                    let $document: $input = document::read(input)?;
                    let output: Result<$output> = $call;
                    document::write(&output?)
                })*
                _ => call_alone(operation, input),
            }
        }

        /// [`call`] for the operations that need no desk.
        ///
        /// # Errors
        /// `unknown_operation` also for one that needs a desk, or what the operation itself fails with.
        pub fn call_alone(operation: &str, input: &str) -> Result<String> {
            match operation {
                $($(#[$free_in])? stringify!($free) => {
                    let $free_document: $free_input = document::read(input)?;
                    let output: Result<$free_output> = $free_call;
                    document::write(&output?)
                })*
                _ => Err(unknown(operation)),
            }
        }

        /// The JSON Schema of every operation's input and output, for `tools`.
        #[cfg(feature = "schema")]
        pub fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<(&'static str, schemars::Schema, schemars::Schema)> {
            vec![
                $((stringify!($free), generator.subschema_for::<$free_input>(), generator.subschema_for::<$free_output>()),)*
                $((stringify!($name), generator.subschema_for::<$input>(), generator.subschema_for::<$output>())),*
            ]
        }
    };
}

/// Why there is no operation of this name: `not_in_this_build`, or `unknown_operation`.
fn unknown(operation: &str) -> Error {
    let is_left_out = ALL.contains(&operation) && !NAMES.contains(&operation);
    Error::new(if is_left_out { ErrorCode::NotInThisBuild } else { ErrorCode::UnknownOperation })
}

operations! {
    alone {
        version: Nothing => Version, |_input| Ok(Version::current());
        desk_new: Nothing => PolicyRef, |_input| Ok(Desk::new()?.policy_ref().clone());
        desk_from_policy: PolicyDocument => PolicyRef, |input| Ok(Desk::compile(input.0)?.policy_ref().clone());
        #[cfg(feature = "rooms")]
        evolve: EvolveInput => Ticket, |input| ticket::evolve(input.ticket, &input.event);
        #[cfg(feature = "rooms")]
        replay: ReplayInput => Ticket, |input| ticket::replay(&input.events);
        blackout: BlackoutInput => BlackedOut, |input| {
            let mut pixels = input.pixels;
            mask::blackout(pixels.bytes_mut(), &input.plan).map(|()| BlackedOut { pixels })
        };
        #[cfg(feature = "rooms")]
        merge_scores: MergeScoresInput => Scores, |input| survey::merge_scores(&input.left, &input.right);
    }
    desk {
        policy: Nothing => Policy, |desk, _input| Ok(desk.policy().clone());
        mask: MaskInput => Masked, |desk, input| desk.mask(&input.text, &input.options);
        mask_batch: MaskBatchInput => MaskRows, |desk, input| {
            check_batch("texts", input.texts.len())?;
            Ok(MaskRows { rows: desk.mask_batch(&input.texts, &input.options).into_iter().map(MaskRow::from).collect() })
        };
        #[cfg(feature = "keys")]
        mask_numbered: MaskNumberedInput => NumberedText, |desk, input| desk.mask_numbered(&input.text, input.labels.as_ref(), &input.options);
        #[cfg(feature = "rooms")]
        ruled_out: RuledOutInput => RuledOut, |desk, input| desk.ruled_out(&input.text);
        mask_document: MaskDocumentInput => MaskedDocument, |desk, input| desk.mask_document(&input.document, &input.options, input.numbers);
        mask_chunks: MaskChunksInput => MaskedChunks, |desk, input| {
            check_batch("chunks", input.chunks.len())?;
            desk.mask_chunks(input.stream, &input.chunks, input.ending, &input.options)
        };
        #[cfg(feature = "keys")]
        unmask: UnmaskInput => Unmasked, |desk, input| desk.unmask(&input.text, &input.opening);
        mask_screenshot: MaskScreenshotInput => Covers, |desk, input| desk.mask_screenshot(&input.screenshot);
        #[cfg(feature = "rooms")]
        understand: UnderstandInput => Understanding, |desk, input| desk.understand(&input.message);
        #[cfg(feature = "rooms")]
        triage: TriageInput => Decision, |desk, input| desk.triage(&input.message, input.now);
        #[cfg(feature = "rooms")]
        triage_batch: TriageBatchInput => DecisionRows, |desk, input| {
            check_batch("messages", input.messages.len())?;
            Ok(DecisionRows { rows: desk.triage_batch(&input.messages, input.now).into_iter().map(DecisionRow::from).collect() })
        };
        #[cfg(feature = "rooms")]
        clock_status: ClockStatusInput => ClockStatus, |desk, input| desk.clock_status(&input.clock, input.now);
        #[cfg(feature = "rooms")]
        advance_clock: AdvanceClockInput => Clock, |desk, input| desk.advance_clock(input.clock.as_ref(), &input.event);
        #[cfg(feature = "rooms")]
        due_steps: DueStepsInput => DueSteps, |desk, input| desk.due_steps(&input.clock, input.from, input.to);
        #[cfg(feature = "rooms")]
        business_time: BusinessTimeInput => TimeAnswer, |desk, input| desk.business_time(&input.question);
        #[cfg(feature = "rooms")]
        decide: DecideInput => Events, |desk, input| {
            let events = desk.decide(input.ticket.as_ref(), &input.command, &input.context)?;
            Ok(Events { events })
        };
        #[cfg(feature = "rooms")]
        score: ScoreInput => Scores, |desk, input| desk.score(&input.scale, &input.answers);
        #[cfg(feature = "rooms")]
        explain: ExplainInput => Explanation, |desk, input| desk.explain(&input.reason, &input.language);
    }
}

/// Declares the documents that only carry an operation's arguments.
macro_rules! inputs {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field:meta])* $member:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[$field])* pub $member: $type),* }

        impl document::Document for $name {
            fn read(text: &str) -> Result<Self> {
                document::read_as(stringify!($name), text)
            }
        }
    )*};
}

inputs! {
    /// No arguments: `{}`.
    Nothing {}
    /// The arguments of `mask`.
    MaskInput {
        /// The text.
        text: RawText,
        /// How to mask.
        #[serde(default)]
        options: MaskOptions,
    }
    /// The arguments of `mask_batch`.
    MaskBatchInput {
        /// The texts; at most [`MAX_BATCH`].
        texts: Vec<RawText>,
        /// How to mask.
        #[serde(default)]
        options: MaskOptions,
    }
    /// The arguments of `mask_numbered`.
    MaskNumberedInput {
        /// The text.
        text: RawText,
        /// What the call before gave; absent for the first text of a ticket.
        #[serde(default)]
        labels: Option<LabelNumbers>,
        /// How to mask; `keys.secret` is needed.
        #[serde(default)]
        options: MaskOptions,
    }
    /// The arguments of `ruled_out`.
    RuledOutInput {
        /// The text.
        text: RawText,
    }
    /// The arguments of `mask_document`.
    MaskDocumentInput {
        /// The document: JSON text.
        document: RawText,
        /// How to mask.
        #[serde(default)]
        options: MaskOptions,
        /// What becomes of numbers.
        #[serde(default)]
        numbers: NumberMask,
    }
    /// The arguments of `mask_chunks`.
    MaskChunksInput {
        /// What the call before gave; absent for the first chunks of a text.
        #[serde(default)]
        stream: Option<MaskStreamState>,
        /// The next chunks; at most [`MAX_BATCH`]. Each ends with a whole character.
        chunks: Vec<RawText>,
        /// Whether more will come.
        #[serde(default)]
        ending: ChunkEnding,
        /// How to mask: the same in every call for a text.
        #[serde(default)]
        options: MaskOptions,
    }
    /// The arguments of `unmask`.
    UnmaskInput {
        /// The masked text.
        text: RawText,
        /// Who opens it, when, and with which keys.
        opening: Opening,
    }
    /// The arguments of `mask_screenshot`.
    MaskScreenshotInput {
        /// The screenshot.
        screenshot: Screenshot,
    }
    /// The arguments of `blackout`.
    BlackoutInput {
        /// The image; a host that has it in memory calls the typed form, which paints it where it lies.
        pixels: Pixels,
        /// What is to be painted of it.
        plan: Blackout,
    }
}

#[cfg(feature = "rooms")]
inputs! {
    /// The arguments of `understand`.
    UnderstandInput {
        /// The message.
        message: Message,
    }
    /// The arguments of `triage`.
    TriageInput {
        /// The message.
        message: Message,
        /// The time.
        now: Timestamp,
    }
    /// The arguments of `explain`.
    ExplainInput {
        /// The reason.
        reason: Reason,
        /// The language of the sentence, as a BCP 47 tag.
        language: LanguageId,
    }
    /// The arguments of `triage_batch`.
    TriageBatchInput {
        /// The messages; at most [`MAX_BATCH`].
        messages: Vec<Message>,
        /// The time.
        now: Timestamp,
    }
    /// The arguments of `clock_status`.
    ClockStatusInput {
        /// The clock.
        clock: Clock,
        /// The time.
        now: Timestamp,
    }
    /// The arguments of `advance_clock`.
    AdvanceClockInput {
        /// The clock; absent for the event that activates it.
        #[serde(default)]
        clock: Option<Clock>,
        /// The event.
        event: ClockEvent,
    }
    /// The arguments of `due_steps`.
    DueStepsInput {
        /// The clock.
        clock: Clock,
        /// Until when they were told before; itself inside.
        from: Timestamp,
        /// Until when they are to be told; itself outside.
        to: Timestamp,
    }
    /// The arguments of `business_time`.
    BusinessTimeInput {
        /// The question.
        question: TimeQuestion,
    }
    /// The arguments of `decide`.
    DecideInput {
        /// The ticket; absent to open one.
        #[serde(default)]
        ticket: Option<Ticket>,
        /// The command.
        command: Command,
        /// When, by whom and on which version.
        context: Context,
    }
    /// The arguments of `evolve`.
    EvolveInput {
        /// The ticket; absent for the event that opens it.
        #[serde(default)]
        ticket: Option<Ticket>,
        /// The event.
        event: Event,
    }
    /// The arguments of `replay`.
    ReplayInput {
        /// The whole history, the opening first; at most [`MAX_BATCH`].
        events: Vec<Event>,
    }
    /// The arguments of `score`.
    ScoreInput {
        /// The scale of the policy that the answers lie on.
        scale: ScaleId,
        /// The answers; at most [`MAX_BATCH`].
        answers: Vec<i32>,
    }
    /// The arguments of `merge_scores`.
    MergeScoresInput {
        /// The scores of one place.
        left: Scores,
        /// The scores of another.
        right: Scores,
    }
}

/// A customer's own text: `Debug` shows its length only.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RawText(String);

impl std::ops::Deref for RawText {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for RawText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for RawText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Redacted(self.0.len()).fmt(f)
    }
}

/// Declares the result of a batch: a row for every item, with either an output or an error.
macro_rules! rows {
    ($($rows:ident of $row:ident: $output:ty;)*) => {$(
        /// The rows of a batch, in the order of its items.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $rows {
            /// One for every item.
            pub rows: Vec<$row>,
        }

        /// What became of one item of a batch: either an output or an error.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $row {
            /// What the operation gave.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub output: Option<$output>,
            /// Why it gave nothing.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub error: Option<Error>,
        }

        impl From<Result<$output>> for $row {
            fn from(result: Result<$output>) -> Self {
                match result {
                    Ok(output) => Self { output: Some(output), error: None },
                    Err(error) => Self { output: None, error: Some(error) },
                }
            }
        }
    )*};
}

rows! {
    MaskRows of MaskRow: Masked;
}

#[cfg(feature = "rooms")]
rows! {
    DecisionRows of DecisionRow: Decision;
}

/// What `decide` gives: the events, in the order in which they happen.
#[cfg(feature = "rooms")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Events {
    /// The events; at least one.
    pub events: Vec<Event>,
}

/// Which build this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Version {
    /// The library's semantic version.
    pub library: String,
    /// The name of every operation in this build.
    pub operations: Vec<String>,
}

impl Version {
    /// This build's.
    pub fn current() -> Self {
        Self {
            library: env!("CARGO_PKG_VERSION").to_owned(),
            operations: NAMES.iter().map(|name| (*name).to_owned()).collect(),
        }
    }
}
