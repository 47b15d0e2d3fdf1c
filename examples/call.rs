//! Any operation by its name: `{"operation": ..., "input": ...}` a line in, `{"output": ...}` or `{"error": ...}` a line out.
//! A `policy` beside them is the policy of that one call; other members are passed over.

use redress::{Desk, Error, ErrorCode, document, operations};
use redress_examples::{Arguments, Bad, Failure, finish, run_documents};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::process::ExitCode;

const USAGE: &str = "usage: call FILE|- [--policy FILE]

  FILE|-         JSON Lines: {\"operation\": ..., \"input\": ..., \"policy\": ...}; the policy may be absent
  --policy FILE  the policy of the calls without one of their own";

fn main() -> ExitCode {
    finish(run())
}

fn run() -> Result<bool, Failure> {
    let arguments = Arguments::read(USAGE, &["--policy"], &[])?;
    let desk = arguments.desk()?;
    // The last policy of a call and its desk: neighbours often share one.
    let mut own: Option<(String, Desk)> = None;
    run_documents(arguments.open()?, |out, (_, line)| {
        // Every line has its answer, so that a caller finds them by their place.
        match line.map_err(Bad::from).and_then(|line| answer(&desk, &mut own, line)) {
            Ok(output) => writeln!(out, "{{\"output\":{output}}}")?,
            Err(Bad::Line(error)) => writeln!(out, "{{\"error\":{}}}", document::write(&error)?)?,
            Err(Bad::Io(error)) => return Err(error.into()),
        }
        Ok(())
    })
}

fn answer(desk: &Desk, own: &mut Option<(String, Desk)>, line: &str) -> Result<String, Bad> {
    // The members as they are written: to read an input and write it again could mend what the operation is to refuse.
    let request: BTreeMap<String, &RawValue> = serde_json::from_str(line)?;
    let member = |name: &str| request.get(name).map(|value| value.get());
    let present =
        |name: &str| member(name).ok_or_else(|| Error::at(ErrorCode::InvalidDocument, name, "present", "absent"));
    let operation: String = serde_json::from_str(present("operation")?)?;
    let input = present("input")?;
    let output = match member("policy") {
        None => operations::call(desk, &operation, input)?,
        Some(policy) => {
            if own.as_ref().is_none_or(|(last, _)| last != policy) {
                *own = Some((policy.to_owned(), Desk::from_policy_json(policy)?));
            }
            let own = own.as_ref().map_or(desk, |(_, desk)| desk);
            operations::call(own, &operation, input)?
        }
    };
    Ok(output)
}
