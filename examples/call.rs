//! Any operation by its name: `{"operation": ..., "input": ...}` a line in, `{"output": ...}` or `{"error": ...}` out.
//! A `policy` beside them is the policy of that one call.

use redress::{Desk, Error, ErrorCode, operations};
use redress_examples::{Arguments, Failure, finish, run_lines};
use serde_json::{Map, Value, json};
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
    let mut own: Option<(Value, Desk)> = None;
    run_lines(arguments.open()?, |out, _, line| {
        // An operation that fails is an answer; only a line that names none is bad.
        let request: Map<String, Value> = serde_json::from_str(line)?;
        let answer = match answer(&desk, &mut own, &request) {
            Ok(output) => json!({ "output": output }),
            Err(error) => json!({ "error": error }),
        };
        writeln!(out, "{answer}")?;
        Ok(())
    })
}

fn answer(desk: &Desk, own: &mut Option<(Value, Desk)>, request: &Map<String, Value>) -> Result<Value, Error> {
    let operation = request.get("operation").and_then(Value::as_str).ok_or_else(|| missing("operation"))?;
    let input = request.get("input").ok_or_else(|| missing("input"))?.to_string();
    let desk = match request.get("policy") {
        None => desk.clone(),
        Some(policy) => match own {
            Some((last, desk)) if last == policy => desk.clone(),
            _ => {
                let desk = Desk::from_policy_json(&policy.to_string())?;
                *own = Some((policy.clone(), desk.clone()));
                desk
            }
        },
    };
    let output = operations::call(&desk, operation, &input)?;
    serde_json::from_str(&output).map_err(|_| Error::new(ErrorCode::Internal))
}

fn missing(path: &str) -> Error {
    Error::at(ErrorCode::InvalidDocument, path, "present", "absent")
}
