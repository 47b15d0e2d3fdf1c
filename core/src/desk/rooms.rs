//! The operations of the rooms after `mask`, which a small build leaves out.

use super::{Desk, Rooms, check_length};
use crate::calendar::{Calendars, TimeAnswer, TimeQuestion};
use crate::error::Result;
use crate::explain::{Explanation, Words};
use crate::ids::{LanguageId, ScaleId};
use crate::message::Message;
use crate::policy::Policy;
use crate::positions;
use crate::reason::Reason;
use crate::sla::{Clock, ClockEvent, ClockStatus, DueSteps, Sla};
use crate::survey::{Scores, Survey};
use crate::ticket::{self, Command, Context, Event, Ticket};
use crate::triage::{self, Decision};
use crate::understand::{Understander, Understanding};
use crate::value::Timestamp;

/// The compiled rooms after `mask`.
#[derive(Debug)]
pub(super) struct Later {
    understander: Understander,
    calendars: Calendars,
    sla: Sla,
    survey: Survey,
    words: Words,
}

impl Later {
    /// Those of a policy without faults.
    pub(super) fn new(policy: &Policy) -> Result<Self> {
        Ok(Self {
            understander: Understander::new(policy)?,
            calendars: Calendars::new(&policy.calendar)?,
            sla: Sla::new(policy)?,
            survey: Survey::new(&policy.survey)?,
            words: Words::new(&policy.catalogue),
        })
    }
}

impl Rooms {
    /// What the room `triage` takes of those to its left.
    fn triage(&self) -> triage::Needs<'_> {
        triage::Needs {
            policy: &self.policy.triage,
            catalogue: &self.policy.catalogue,
            reference: &self.reference,
            masker: &self.masker,
            understander: &self.later.understander,
            calendars: &self.later.calendars,
            sla: &self.later.sla,
        }
    }

    /// What the room `ticket` takes of those to its left.
    fn ticket(&self) -> ticket::Needs<'_> {
        ticket::Needs {
            policy: &self.policy.ticket,
            reference: &self.reference,
            masker: &self.masker,
            calendars: &self.later.calendars,
            sla: &self.later.sla,
        }
    }
}

impl Desk {
    /// What `message` is about, how urgent and why.
    ///
    /// # Errors
    /// `text_too_long` beyond [`crate::text::MAX_BYTES`]; `invalid_document` when a field is out of its range.
    pub fn understand(&self, message: &Message) -> Result<Understanding> {
        check_length("text", &message.text)?;
        message.check()?;
        let masked = self.rooms.masker.mask_by_policy(&message.text);
        let opaque = self.rooms.masker.opaque_spans(&message.text, &masked.findings);
        let understood = self.rooms.later.understander.understand(&message.text, &masked, &opaque);
        Ok(positions::understanding_in_unit(&message.text, &masked.text, understood, self.unit))
    }

    /// Everything that the desk decides about `message` at `now`; a message that would be received later counts as
    /// received now.
    ///
    /// # Errors
    /// `text_too_long` beyond [`crate::text::MAX_BYTES`]; `invalid_document` when a field is out of its range;
    /// `time_out_of_range` when a target leads past the year 9999.
    pub fn triage(&self, message: &Message, now: Timestamp) -> Result<Decision> {
        check_length("text", &message.text)?;
        let decision = triage::triage(&self.rooms.triage(), message, now)?;
        Ok(positions::decision_in_unit(&message.text, decision, self.unit))
    }

    /// How a service-level clock stands at `now`.
    ///
    /// # Errors
    /// `unknown_calendar` when the policy has not the clock's; `invalid_document` when its parts contradict each other;
    /// `time_out_of_range` when its budget leads past the year 9999.
    pub fn clock_status(&self, clock: &Clock, now: Timestamp) -> Result<ClockStatus> {
        clock.status(now, &self.rooms.later.calendars)
    }

    /// The clock after `event`; `clock` is `None` for the one that activates it.
    ///
    /// # Errors
    /// `invalid_document` when the clock's parts contradict each other, when there is no clock to change, and when no target holds for
    /// one that is to begin; `unknown_calendar`; `time_out_of_range` at the end of the year 9999.
    pub fn advance_clock(&self, clock: Option<&Clock>, event: &ClockEvent) -> Result<Clock> {
        self.rooms.later.sla.advance(clock, event, &self.rooms.later.calendars)
    }

    /// The steps of the escalation ladder that `clock` comes to in [from, to): stretches that follow each other tell
    /// each step once.
    ///
    /// # Errors
    /// `invalid_document` when the clock's parts contradict each other, or `to` is before `from`; `unknown_calendar`;
    /// `time_out_of_range` when a step lies past the year 9999.
    pub fn due_steps(&self, clock: &Clock, from: Timestamp, to: Timestamp) -> Result<DueSteps> {
        self.rooms.later.sla.due_steps(clock, from, to, &self.rooms.later.calendars)
    }

    /// Answers a question about the business time of one of the policy's calendars.
    ///
    /// # Errors
    /// `unknown_calendar`; `outside_coverage` when refused; `time_out_of_range` past the years of [`Timestamp`].
    pub fn business_time(&self, question: &TimeQuestion) -> Result<TimeAnswer> {
        self.rooms.later.calendars.answer(question)
    }

    /// Counts survey answers on a scale of the policy; no answers give the empty unit of that scale.
    ///
    /// # Errors
    /// `invalid_answer` with the place of each answer outside the scale; `invalid_document` when the policy has no such
    /// scale; `too_many` beyond [`MAX_BATCH`](crate::value::MAX_BATCH) answers.
    pub fn score(&self, scale: &ScaleId, answers: &[i32]) -> Result<Scores> {
        self.rooms.later.survey.score(scale, answers)
    }

    /// [`triage`](Self::triage) of every message, each with a result of its own.
    pub fn triage_batch(&self, messages: &[Message], now: Timestamp) -> Vec<Result<Decision>> {
        messages.iter().map(|message| self.triage(message, now)).collect()
    }

    /// `reason` as a sentence in `language`. Where the policy has no such language, the tag without its last part counts, and
    /// so on, in the end the first language of the catalogue; the answer says which it is.
    ///
    /// # Errors
    /// `unknown_reason`; `invalid_document` when the reason lacks a value that its sentence names.
    pub fn explain(&self, reason: &Reason, language: &LanguageId) -> Result<Explanation> {
        self.rooms.later.words.explain(&self.rooms.policy, &self.rooms.later.calendars, reason, language)
    }

    /// The events that `command` on `ticket` leads to, or why it may not be given; `ticket` is `None` to open one.
    ///
    /// # Errors
    /// `forbidden`, `version_conflict` or `invalid_transition`; `text_too_long` or `invalid_document` for an argument.
    pub fn decide(&self, ticket: Option<&Ticket>, command: &Command, context: &Context) -> Result<Vec<Event>> {
        ticket::decide(&self.rooms.ticket(), ticket, command, context)
    }
}
