//! Triage of messages: JSON Lines in, and for each message what to hide, what it is about, how urgent it is, who handles
//! it, by when, and what to tell the customer. The clock is read here; the library never reads it.

use redress::document::Document;
use redress::ids::LanguageId;
use redress::sla::Priority;
use redress::triage::{Decision, Force};
use redress::understand::Urgency;
use redress::{Desk, Message, Timestamp};
use redress_examples::{Arguments, Failure, finish, run_documents};
use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

const USAGE: &str = "usage: triage FILE|- [--json] [--now TIME] [--policy FILE] [--language LANG]

  FILE|-           JSON Lines: {\"text\": ...} and any other field of a message
  --json           one decision document a line
  --now TIME       the time, as 2026-11-23T10:00:00+08:00; otherwise the clock's
  --policy FILE    a policy, whole or extending the default
  --language LANG  the language of the words for people: zh-Hans (as without it), zh-Hant, en";

fn main() -> ExitCode {
    finish(run())
}

fn run() -> Result<bool, Failure> {
    let arguments = Arguments::read(USAGE, &["--now", "--policy", "--language"], &["--json"])?;
    let fixed = match arguments.option("--now") {
        None => None,
        Some(text) => Some(Timestamp::parse(text).ok_or_else(|| Failure::Start("--now: not an RFC 3339 time".into()))?),
    };
    let language = LanguageId::new(arguments.option("--language").unwrap_or("zh-Hans"))
        .map_err(|_| Failure::Start("--language: not a language tag".into()))?;
    let desk = arguments.desk()?;
    let words = Words::new(&desk, language, io::stdout().is_terminal());
    let json = arguments.flag("--json");

    run_documents(arguments.open()?, |out, (number, line)| {
        let message = Message::read(line?)?;
        let mut decision = desk.triage(&message, fixed.unwrap_or_else(clock))?;
        decision.id.get_or_insert_with(|| number.to_string());
        if json {
            serde_json::to_writer(&mut *out, &decision)?;
            writeln!(out)?;
        } else {
            words.write(out, &decision)?;
        }
        Ok(())
    })
}

/// The system's time.
fn clock() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).ok().and_then(Timestamp::from_millis).unwrap_or(Timestamp::MAX)
}

/// The headings and joints of one language.
struct Headings {
    tag: &'static str,
    what: &'static str,
    urgent: &'static str,
    who: &'static str,
    when: &'static str,
    next: &'static str,
    tell: &'static str,
    provisional: &'static str,
    require: &'static str,
    propose: &'static str,
    why: &'static str,
    comma: &'static str,
}

const HANS: Headings = Headings {
    tag: "zh-Hans",
    what: "事由",
    urgent: "紧急",
    who: "处理",
    when: "时限",
    next: "下一步",
    tell: "答复",
    provisional: "（暂定）",
    require: "必须",
    propose: "建议",
    why: "：",
    comma: "；",
};
const HANT: Headings = Headings {
    tag: "zh-Hant",
    what: "事由",
    urgent: "緊急",
    who: "處理",
    when: "時限",
    next: "下一步",
    tell: "答覆",
    provisional: "（暫定）",
    require: "必須",
    propose: "建議",
    why: "：",
    comma: "；",
};
const ENGLISH: Headings = Headings {
    tag: "en",
    what: "What",
    urgent: "Urgency",
    who: "Who",
    when: "By when",
    next: "Next",
    tell: "Tell the customer",
    provisional: " (provisional)",
    require: "required",
    propose: "proposed",
    why: ": ",
    comma: "; ",
};

/// What the policy's catalogue has no terms for, in zh-Hans, zh-Hant and English.
const MORE_TERMS: &[(&str, [&str; 3])] = &[
    ("metric.first_response", ["首次答复", "首次答覆", "first response"]),
    ("metric.periodic_update", ["进展告知", "進展告知", "periodic update"]),
    ("metric.resolution", ["办结", "辦結", "resolution"]),
    ("metric.follow_up", ["回访", "回訪", "follow-up"]),
    ("action.route", ["转交处理组", "轉交處理組", "route to the team"]),
    ("action.freeze_account", ["冻结账户", "凍結帳戶", "freeze the account"]),
    ("action.freeze_transaction", ["冻结交易", "凍結交易", "freeze the transaction"]),
    ("action.call_customer", ["致电客户", "致電客戶", "call the customer"]),
    ("action.send_sms", ["发送短信", "發送簡訊", "send a text message"]),
    ("action.query_transaction", ["查询交易", "查詢交易", "look up the transaction"]),
];

/// Writes decisions for people, in one language.
struct Words<'a> {
    desk: &'a Desk,
    headings: &'static Headings,
    terms: BTreeMap<&'a str, &'a str>,
    language: LanguageId,
    colour: bool,
}

impl<'a> Words<'a> {
    fn new(desk: &'a Desk, language: LanguageId, colour: bool) -> Self {
        let headings = match language.as_str() {
            "zh-Hant" | "zh-HK" | "zh-TW" | "zh-MO" => &HANT,
            tag if tag == "en" || tag.starts_with("en-") => &ENGLISH,
            _ => &HANS,
        };
        let shipped = desk.policy().catalogue.terms.iter().filter_map(|term| {
            let own = term.texts.iter().find(|text| text.id.as_str() == headings.tag);
            Some((term.id.as_str(), own.or_else(|| term.texts.first())?.text.as_str()))
        });
        let more = MORE_TERMS.iter().map(|(id, [hans, hant, english])| match headings.tag {
            "en" => (*id, *english),
            "zh-Hant" => (*id, *hant),
            _ => (*id, *hans),
        });
        // A policy's own term goes before the one of this example.
        let terms = more.chain(shipped);
        Self { desk, headings, terms: terms.collect(), language, colour }
    }

    /// The policy's name of an id; the id itself where it has none.
    fn term(&self, kind: &str, id: &str) -> String {
        self.terms.get(format!("{kind}.{id}").as_str()).map_or_else(|| id.to_owned(), |term| (*term).to_owned())
    }

    fn write(&self, out: &mut dyn Write, decision: &Decision) -> io::Result<()> {
        let headings = self.headings;
        let id = decision.id.as_deref().unwrap_or_default();
        let (bold, end) = if self.colour { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        writeln!(out, "{bold}[{}] {}{end}", printable(id), printable(&decision.masked))?;

        let mut what = self.term("category", decision.category.as_str());
        if let Some(subcategory) = &decision.subcategory {
            what = format!("{what} / {}", self.term("subcategory", subcategory.as_str()));
        }
        self.line(out, headings.what, &what)?;

        let (urgency, shade) = match decision.urgency {
            Urgency::Critical => ("critical", "\x1b[31m"),
            Urgency::High => ("high", "\x1b[33m"),
            Urgency::Routine => ("routine", "\x1b[32m"),
        };
        let shown = self.term("urgency", urgency);
        let shown = if self.colour { format!("{shade}{shown}\x1b[0m") } else { shown };
        let reasons = self.reasons(decision).join(headings.comma);
        self.line(out, headings.urgent, &format!("{shown}{}{reasons}", headings.why))?;

        let priority = self.term("priority", priority_name(decision.priority));
        self.line(out, headings.who, &format!("{}, {priority}", self.term("team", decision.team.as_str())))?;

        let targets: Vec<String> = decision
            .targets
            .iter()
            .map(|target| {
                let kind = self.term("metric", target.kind.as_str());
                let flag = if target.provisional { headings.provisional } else { "" };
                format!("{kind} {}{flag}", local(target.due_at))
            })
            .collect();
        self.line(out, headings.when, &targets.join(headings.comma))?;

        let actions: Vec<String> = decision
            .actions
            .iter()
            .map(|action| {
                let force = if action.force == Force::Require { headings.require } else { headings.propose };
                format!("{} [{force}]", self.term("action", action.kind.as_str()))
            })
            .collect();
        self.line(out, headings.next, &actions.join(headings.comma))?;
        self.line(out, headings.tell, &decision.acknowledgement)?;
        writeln!(out)
    }

    /// Why, each sentence once.
    fn reasons(&self, decision: &Decision) -> Vec<String> {
        let mut sentences = Vec::new();
        for reason in &decision.reasons {
            let sentence = match self.desk.explain(reason, &self.language) {
                Ok(explanation) => explanation.text,
                Err(_) => reason.code.as_str().to_owned(),
            };
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
        sentences
    }

    fn line(&self, out: &mut dyn Write, heading: &str, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let (dim, end) = if self.colour { ("\x1b[2m", "\x1b[0m") } else { ("", "") };
        writeln!(out, "  {dim}{heading}{end}{}{text}", self.headings.why)
    }
}

/// The name of a priority.
const fn priority_name(priority: Priority) -> &'static str {
    match priority {
        Priority::P1 => "p1",
        Priority::P2 => "p2",
        Priority::P3 => "p3",
        Priority::P4 => "p4",
    }
}

/// A customer's text on one line; no control character may reach a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// Wall time in Asia/Shanghai, to the minute: UTC+8 without a break since 1991.
fn local(instant: Timestamp) -> String {
    let shifted = instant.saturating_add(8 * 3_600_000).to_string();
    shifted.chars().take(16).map(|character| if character == 'T' { ' ' } else { character }).collect()
}
