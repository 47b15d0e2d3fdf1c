//! The decision core of a payments complaint desk: give it a customer's message and the time, and it says what to hide,
//! what the message is about, how urgent it is, who handles it, by when, and what to tell the customer.

#![forbid(unsafe_code)]
#![cfg_attr(
    not(feature = "rooms"),
    allow(dead_code, reason = "what only later rooms call stands in the rooms that own it")
)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("redress");

pub mod actor;
#[cfg(feature = "rooms")]
pub mod calendar;
pub mod desk;
pub mod document;
pub mod error;
#[cfg(feature = "rooms")]
pub mod explain;
pub mod ids;
#[cfg(feature = "uniffi")]
pub mod kotlin_swift;
pub mod mask;
pub mod message;
pub mod operations;
mod order;
pub mod policy;
mod positions;
pub mod reason;
pub mod schema;
#[cfg(feature = "rooms")]
pub mod sla;
pub mod stream;
#[cfg(feature = "rooms")]
pub mod survey;
pub mod text;
#[cfg(feature = "rooms")]
pub mod ticket;
#[cfg(feature = "trainer")]
pub mod trainer;
#[cfg(feature = "rooms")]
pub mod triage;
#[cfg(feature = "rooms")]
pub mod understand;
pub mod value;

pub use desk::Desk;
pub use error::{Error, ErrorCode, Fault, Result};
pub use message::Message;
pub use policy::Policy;
pub use value::{OffsetUnit, Timestamp};

/// The README's examples, compiled and run with the other documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
