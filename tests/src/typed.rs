//! The typed form of every operation: what a Rust program calls, with values read from the members of an input document.

use redress::ids::{LanguageId, ScaleId};
use redress::mask::{self, BlackedOut, Pixels};
use redress::operations::{DecisionRow, DecisionRows, Events, MaskRow, MaskRows, Version};
use redress::sla::Clock;
use redress::{Desk, Result, survey, ticket};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// What the typed form of `operation` gives, as a document; none where a member of `input` has no typed value.
pub fn call(desk: &Desk, operation: &str, input: &Value) -> Option<Result<Value>> {
    let given = Members(input);
    Some(match operation {
        "version" => Ok(written(&Version::current())),
        "desk_new" => Desk::new().map(|desk| written(desk.policy_ref())),
        "desk_from_policy" => Desk::from_policy_json(&input.to_string()).map(|desk| written(desk.policy_ref())),
        "policy" => Ok(written(desk.policy())),
        "mask" => desk.mask(given.text("text")?, &given.or_default("options")?).map(|masked| written(&masked)),
        "mask_batch" => {
            let rows = desk.mask_batch(&given.read::<Vec<String>>("texts")?, &given.or_default("options")?);
            Ok(written(&MaskRows { rows: rows.into_iter().map(MaskRow::from).collect() }))
        }
        "mask_numbered" => {
            let (labels, options) = (given.or_default::<Option<_>>("labels")?, given.or_default("options")?);
            desk.mask_numbered(given.text("text")?, labels.as_ref(), &options).map(|masked| written(&masked))
        }
        "ruled_out" => desk.ruled_out(given.text("text")?).map(|ruled_out| written(&ruled_out)),
        "mask_document" => {
            let (document, options) = (given.text("document")?, given.or_default("options")?);
            desk.mask_document(document, &options, given.or_default("numbers")?).map(|masked| written(&masked))
        }
        "mask_chunks" => {
            let (stream, chunks) = (given.or_default("stream")?, given.read::<Vec<String>>("chunks")?);
            let (ending, options) = (given.or_default("ending")?, given.or_default("options")?);
            desk.mask_chunks(stream, &chunks, ending, &options).map(|masked| written(&masked))
        }
        "unmask" => desk.unmask(given.text("text")?, &given.read("opening")?).map(|unmasked| written(&unmasked)),
        "blackout" => {
            let mut pixels: Pixels = given.read("pixels")?;
            mask::blackout(pixels.bytes_mut(), &given.read("plan")?).map(|()| written(&BlackedOut { pixels }))
        }
        "mask_screenshot" => desk.mask_screenshot(&given.read("screenshot")?).map(|covers| written(&covers)),
        "understand" => desk.understand(&given.read("message")?).map(|understanding| written(&understanding)),
        "triage" => desk.triage(&given.read("message")?, given.read("now")?).map(|decision| written(&decision)),
        "triage_batch" => {
            let rows = desk.triage_batch(&given.read::<Vec<_>>("messages")?, given.read("now")?);
            Ok(written(&DecisionRows { rows: rows.into_iter().map(DecisionRow::from).collect() }))
        }
        "clock_status" => desk.clock_status(&given.read("clock")?, given.read("now")?).map(|status| written(&status)),
        "advance_clock" => {
            let clock: Option<Clock> = given.or_default("clock")?;
            desk.advance_clock(clock.as_ref(), &given.read("event")?).map(|clock| written(&clock))
        }
        "due_steps" => {
            let steps = desk.due_steps(&given.read("clock")?, given.read("from")?, given.read("to")?);
            steps.map(|steps| written(&steps))
        }
        "business_time" => desk.business_time(&given.read("question")?).map(|answer| written(&answer)),
        "decide" => {
            let ticket: Option<ticket::Ticket> = given.or_default("ticket")?;
            let events = desk.decide(ticket.as_ref(), &given.read("command")?, &given.read("context")?);
            events.map(|events| written(&Events { events }))
        }
        "evolve" => ticket::evolve(given.or_default("ticket")?, &given.read("event")?).map(|ticket| written(&ticket)),
        "replay" => ticket::replay(&given.read::<Vec<_>>("events")?).map(|ticket| written(&ticket)),
        "score" => {
            let scale = ScaleId::new(given.text("scale")?).ok()?;
            desk.score(&scale, &given.read::<Vec<_>>("answers")?).map(|scores| written(&scores))
        }
        "merge_scores" => {
            survey::merge_scores(&given.read("left")?, &given.read("right")?).map(|scores| written(&scores))
        }
        "explain" => {
            let language = LanguageId::new(given.text("language")?).ok()?;
            desk.explain(&given.read("reason")?, &language).map(|explanation| written(&explanation))
        }
        _ => return None,
    })
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// The members of an input document, read as the typed forms want them.
#[derive(Clone, Copy)]
struct Members<'a>(&'a Value);

impl<'a> Members<'a> {
    fn text(self, key: &str) -> Option<&'a str> {
        self.0.get(key)?.as_str()
    }

    fn read<T: DeserializeOwned>(self, key: &str) -> Option<T> {
        T::deserialize(self.0.get(key)?).ok()
    }

    fn or_default<T: DeserializeOwned + Default>(self, key: &str) -> Option<T> {
        self.0.get(key).map_or_else(|| Some(T::default()), |value| T::deserialize(value).ok())
    }
}
