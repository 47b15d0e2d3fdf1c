//! A ticket's life: commands are decided into events, events make the ticket. The host stores the events.
//!
//! [`Desk::decide`](crate::Desk::decide) says what a command leads to, by the policy's workflow; [`evolve`] applies one
//! event; [`replay`] makes the ticket of its whole history and shows the first event that was tampered with. Nothing here
//! stores, sends or reads the time, and no raw text enters an event.

mod check;
mod clocks;
mod command;
mod decide;
mod document;
mod effects;
mod event;
mod evolve;
mod hash;
#[cfg(test)]
mod tests;

pub use crate::actor::Actor;
pub use command::{Command, Context};
pub(crate) use decide::{Needs, decide};
pub use document::{Phase, Ticket};
pub use event::{Change, ClockChange, Event};
pub use evolve::{evolve, replay};
pub use hash::EventHash;
