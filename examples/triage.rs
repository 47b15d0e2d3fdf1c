//! Triage of messages: JSON Lines in, and for each message what to hide, what it is about, how urgent it is, who handles
//! it, by when, and what to tell the customer. The clock is read here; the library never reads it.

use redress::document::Document;
use redress::ids::{LanguageId, ParamName};
use redress::reason::Reason;
use redress::sla::{Priority, Target};
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
    let desk = arguments.desk()?;
    let language = language(&desk, arguments.option("--language").unwrap_or("zh-Hans"))?;
    let words = Words::new(&desk, language, io::stdout().is_terminal());
    let json = arguments.flag("--json");

    run_documents(arguments.open()?, |out, (number, line)| {
        let message = Message::read(line?)?;
        let now = fixed.unwrap_or_else(clock);
        let mut decision = desk.triage(&message, now)?;
        decision.id.get_or_insert_with(|| number.to_string());
        if json {
            serde_json::to_writer(&mut *out, &decision)?;
            writeln!(out)?;
        } else {
            words.write(out, &decision, now)?;
        }
        Ok(())
    })
}

/// The language of the policy's catalogue that `tag` names, also by a name of its own or by the tag without its last parts.
fn language(desk: &Desk, tag: &str) -> Result<LanguageId, Failure> {
    let languages = &desk.policy().catalogue.languages;
    let mut shortened = std::iter::successors(Some(tag), |tag| Some(tag.rsplit_once('-')?.0));
    let found = shortened.find_map(|tag| {
        let is = |id: &LanguageId| id.as_str().eq_ignore_ascii_case(tag);
        languages.iter().find(|language| is(&language.id) || language.also.iter().any(is))
    });
    found.map(|language| language.id.clone()).ok_or_else(|| {
        let known: Vec<&str> = languages.iter().map(|language| language.id.as_str()).collect();
        Failure::Start(format!("--language: none of the policy's languages, which are {}", known.join(", ")))
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
    why: &'static str,
    points: &'static str,
    who: &'static str,
    when: &'static str,
    next: &'static str,
    tell: &'static str,
    provisional: &'static str,
    overdue: &'static str,
    colon: &'static str,
    comma: &'static str,
    semicolon: &'static str,
}

const HANS: Headings = Headings {
    tag: "zh-Hans",
    what: "事由",
    urgent: "程度",
    why: "理由",
    points: "计分",
    who: "处理",
    when: "时限",
    next: "下一步",
    tell: "答复",
    provisional: "（暂定）",
    overdue: "（已逾期）",
    colon: "：",
    comma: "、",
    semicolon: "；",
};
const HANT: Headings = Headings {
    tag: "zh-Hant",
    what: "事由",
    urgent: "程度",
    why: "理由",
    points: "計分",
    who: "處理",
    when: "時限",
    next: "下一步",
    tell: "答覆",
    provisional: "（暫定）",
    overdue: "（已逾期）",
    colon: "：",
    comma: "、",
    semicolon: "；",
};
const ENGLISH: Headings = Headings {
    tag: "en",
    what: "What",
    urgent: "Urgency",
    why: "Why",
    points: "Points",
    who: "Who",
    when: "By when",
    next: "Next",
    tell: "Tell the customer",
    provisional: " (provisional)",
    overdue: " (overdue)",
    colon: ": ",
    comma: ", ",
    semicolon: "; ",
};

/// The most sentences of the line that says why.
const MOST_REASONS: usize = 3;

/// What a reason is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    /// The message.
    Message,
    /// The arithmetic of the priority.
    Points,
    /// The team.
    Team,
}

impl About {
    fn of(reason: &Reason) -> Self {
        let has = |name: &ParamName| reason.params.iter().any(|param| param.name == *name);
        match (has(&ParamName::TEAM), has(&ParamName::POINTS) || has(&ParamName::PRIORITY)) {
            (true, _) => Self::Team,
            (false, true) => Self::Points,
            (false, false) => Self::Message,
        }
    }
}

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
            "zh-Hant" => &HANT,
            "en" => &ENGLISH,
            _ => &HANS,
        };
        let terms = desk.policy().catalogue.terms.iter().filter_map(|term| {
            let own = term.texts.iter().find(|text| text.id.as_str() == headings.tag);
            Some((term.id.as_str(), own.or_else(|| term.texts.first())?.text.as_str()))
        });
        Self { desk, headings, terms: terms.collect(), language, colour }
    }

    /// The policy's name of an id; the id itself where it has none.
    fn term(&self, kind: &str, id: &str) -> String {
        self.terms.get(format!("{kind}.{id}").as_str()).map_or_else(|| id.to_owned(), |term| (*term).to_owned())
    }

    fn write(&self, out: &mut dyn Write, decision: &Decision, now: Timestamp) -> io::Result<()> {
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
        let priority = self.term("priority", priority_name(decision.priority));
        let shown = format!("{}{}{priority}", self.term("urgency", urgency), headings.comma);
        let shown = if self.colour { format!("{shade}{shown}\x1b[0m") } else { shown };
        self.line(out, headings.urgent, &shown)?;
        let mut why = self.sentences(decision, About::Message);
        why.truncate(MOST_REASONS);
        self.line(out, headings.why, &why.join(headings.semicolon))?;
        self.line(out, headings.points, &self.sentences(decision, About::Points).join(headings.semicolon))?;
        self.line(out, headings.who, &self.term("team", decision.team.as_str()))?;

        let targets: Vec<String> = decision.targets.iter().map(|target| self.target(target, now)).collect();
        self.line(out, headings.when, &targets.join(headings.semicolon))?;

        let actions: Vec<String> = [(Force::Require, "require"), (Force::Propose, "propose")]
            .into_iter()
            .filter_map(|(force, name)| {
                let actions = decision.actions.iter().filter(|action| action.force == force);
                let kinds: Vec<String> = actions.map(|action| self.term("action", action.kind.as_str())).collect();
                (!kinds.is_empty())
                    .then(|| format!("{}{}{}", self.term("force", name), headings.colon, kinds.join(headings.comma)))
            })
            .collect();
        self.line(out, headings.next, &actions.join(headings.semicolon))?;
        self.line(out, headings.tell, &decision.acknowledgement)?;
        writeln!(out)
    }

    /// The sentences of the reasons about one thing, each once.
    fn sentences(&self, decision: &Decision, about: About) -> Vec<String> {
        let mut sentences = Vec::new();
        for reason in decision.reasons.iter().filter(|reason| About::of(reason) == about) {
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

    /// A target and when it is due, without the year that everybody knows.
    fn target(&self, target: &Target, now: Timestamp) -> String {
        let kind = self.term("metric", target.kind.as_str());
        let (due, today) = (local(target.due_at), local(now));
        let shown = match (due.get(..5), due.get(5..)) {
            (year, Some(rest)) if year == today.get(..5) => rest,
            _ => due.as_str(),
        };
        let overdue = if target.due_at <= now { self.headings.overdue } else { "" };
        let provisional = if target.provisional { self.headings.provisional } else { "" };
        format!("{kind} {shown}{overdue}{provisional}")
    }

    fn line(&self, out: &mut dyn Write, heading: &str, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let (dim, end) = if self.colour { ("\x1b[2m", "\x1b[0m") } else { ("", "") };
        writeln!(out, "  {dim}{heading}{end}{}{text}", self.headings.colon)
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
    // Breaks of lines and turns of direction (Unicode Standard Annex 9) would let a message write over what stands beside it.
    let turns = |it: char| matches!(it, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|character| if character.is_control() || turns(character) { ' ' } else { character }).collect()
}

/// Wall time in Asia/Shanghai, to the minute: UTC+8 without a break since 1991.
fn local(instant: Timestamp) -> String {
    let shifted = instant.saturating_add(8 * 3_600_000).to_string();
    shifted.chars().take(16).map(|character| if character == 'T' { ' ' } else { character }).collect()
}
