//! Masking of plain text: lines in, the same lines without their sensitive values out.

use redress::mask::{MaskOptions, MaskStyle};
use redress_examples::{Arguments, Failure, finish, run_lines};
use std::process::ExitCode;

const USAGE: &str = "usage: mask FILE|- [--style keep_ends|full|label|numbered_label] [--policy FILE]";

fn main() -> ExitCode {
    finish(run())
}

fn run() -> Result<bool, Failure> {
    let arguments = Arguments::read(USAGE, &["--style", "--policy"], &[])?;
    let style = match arguments.option("--style") {
        None => None,
        Some("keep_ends") => Some(MaskStyle::KeepEnds),
        Some("full") => Some(MaskStyle::Full),
        Some("label") => Some(MaskStyle::Label),
        Some("numbered_label") => Some(MaskStyle::NumberedLabel),
        Some(_) => return Err(Failure::Usage(USAGE.to_owned())),
    };
    let options = MaskOptions { style, ..MaskOptions::default() };
    let desk = arguments.desk()?;
    run_lines(arguments.open()?, |out, (_, line)| {
        writeln!(out, "{}", desk.mask(line?, &options)?.text)?;
        Ok(())
    })
}
