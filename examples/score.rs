//! Scores of survey answers: one answer a line in, the scores with their intervals at 95 % out.

use redress::ids::ScaleId;
use redress::survey::{Scores, merge_scores};
use redress::{Error, ErrorCode};
use redress_examples::{Arguments, Failure, finish, run_documents};
use std::io::{self, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: score FILE|- --scale csat|nps|ces [--policy FILE] [--json]";

/// How many answers are counted at once; scores of parts are merged, so that no more are held.
const PART: usize = 4_096;

fn main() -> ExitCode {
    finish(run())
}

fn run() -> Result<bool, Failure> {
    let arguments = Arguments::read(USAGE, &["--scale", "--policy"], &["--json"])?;
    let scale = arguments.option("--scale").and_then(|scale| ScaleId::new(scale).ok());
    let scale = scale.ok_or_else(|| Failure::Usage(USAGE.to_owned()))?;
    let desk = arguments.desk()?;
    let told = |error: Error| Failure::Start(error.to_string());
    let mut scores = desk.score(&scale, &[]).map_err(told)?;
    let mut part = Vec::with_capacity(PART);
    let good = run_documents(arguments.open()?, |_, (_, line)| {
        let answer = line?.trim().parse().map_err(|_| Error::new(ErrorCode::InvalidAnswer))?;
        // By itself first, so that a wrong answer is told with its line.
        desk.score(&scale, &[answer])?;
        part.push(answer);
        if part.len() == PART {
            scores = merge_scores(&scores, &desk.score(&scale, &part)?)?;
            part.clear();
        }
        Ok(())
    })?;
    let rest = desk.score(&scale, &part).map_err(told)?;
    let scores = merge_scores(&scores, &rest).map_err(told)?;
    let mut out = io::stdout().lock();
    if arguments.flag("--json") {
        serde_json::to_writer(&mut out, &scores).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        write_scores(&mut out, &scores)?;
    }
    Ok(good)
}

fn write_scores(out: &mut impl Write, scores: &Scores) -> io::Result<()> {
    writeln!(out, "answers: {}", scores.total)?;
    for count in &scores.counts {
        writeln!(out, "  {:>3}: {}", count.answer, count.count)?;
    }
    if let Some(mean) = scores.mean {
        writeln!(out, "mean: {}", fixed(mean, 4))?;
    }
    if let Some(share) = &scores.favourable {
        let figure = |share: redress::value::BasisPoints| fixed(share.get().into(), 2);
        let (low, high) = (figure(share.low), figure(share.high));
        writeln!(out, "favourable: {} % ({}), interval {low} % to {high} %", figure(share.share), share.count)?;
    }
    if let Some(net) = &scores.net_promoter {
        let figure = |hundredths: i32| fixed(hundredths.into(), 2);
        let (promoters, passives, detractors) = (net.promoters, net.passives, net.detractors);
        writeln!(out, "promoters {promoters}, passives {passives}, detractors {detractors}")?;
        let (low, high) = (figure(net.low), figure(net.high));
        writeln!(out, "net promoter score: {}, interval {low} to {high}", figure(net.score))?;
        let (low, high) = (figure(net.adjusted_low), figure(net.adjusted_high));
        writeln!(out, "  adjusted interval {low} to {high}")?;
    }
    Ok(())
}

/// `number` with its last `decimals` digits after the point.
fn fixed(number: i64, decimals: u32) -> String {
    let unit = 10_u64.pow(decimals);
    let (sign, size) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
    format!("{sign}{}.{:0width$}", size / unit, size % unit, width = decimals as usize)
}
