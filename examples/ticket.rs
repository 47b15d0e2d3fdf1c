//! The life of one ticket: commands in, its events and in the end its state out.

use redress::document::Document;
use redress::ticket::{Command, Context, Ticket, evolve};
use redress::{Desk, Error, ErrorCode, Message};
use redress_examples::{Arguments, Bad, Failure, finish, run_documents};
use serde_json::{Map, Value};
use std::io::{self, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: ticket FILE|- [--policy FILE]

  FILE|-         JSON Lines: {\"command\": ..., \"context\": ...}; an `open` may hold a `message` in place of its
                 `decision`, which is then made at the context's time
  --policy FILE  a policy, whole or extending the default";

fn main() -> ExitCode {
    finish(run())
}

fn run() -> Result<bool, Failure> {
    let arguments = Arguments::read(USAGE, &["--policy"], &[])?;
    let desk = arguments.desk()?;
    let mut ticket: Option<Ticket> = None;
    let good = run_documents(arguments.open()?, |out, (_, line)| {
        let (command, context) = read(&desk, line?)?;
        for event in desk.decide(ticket.as_ref(), &command, &context)? {
            serde_json::to_writer(&mut *out, &event)?;
            writeln!(out)?;
            ticket = Some(evolve(ticket.take(), &event)?);
        }
        Ok(())
    })?;
    if let Some(ticket) = &ticket {
        let mut out = io::stdout().lock();
        serde_json::to_writer(&mut out, ticket).map_err(io::Error::from)?;
        writeln!(out)?;
    }
    Ok(good)
}

fn read(desk: &Desk, line: &str) -> Result<(Command, Context), Bad> {
    let mut request: Map<String, Value> = serde_json::from_str(line)?;
    let mut part = |name: &str| {
        let absent = || Error::at(ErrorCode::InvalidDocument, name, "present", "absent");
        request.remove(name).ok_or_else(absent)
    };
    let (mut command, context) = (part("command")?, Context::read(&part("context")?.to_string())?);
    if let Some(command) = command.as_object_mut()
        && command.get("kind").and_then(Value::as_str) == Some("open")
        && let Some(message) = command.remove("message")
    {
        let decision = desk.triage(&Message::read(&message.to_string())?, context.now)?;
        command.insert("decision".to_owned(), serde_json::to_value(decision)?);
    }
    Ok((Command::read(&command.to_string())?, context))
}
