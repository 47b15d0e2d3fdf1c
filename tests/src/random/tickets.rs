//! Lives of tickets: commands one after another, those that may be given and others, with the events and the histories
//! that they make; and clocks, those of the tickets and others.

use super::Grammar;
use super::broken::broken;
use super::message::{DAY, HOUR, LANGUAGES, MINUTE, MONDAY, instant, written};
use serde_json::{Value, json};

impl Grammar {
    /// One ticket from its opening on.
    pub(super) fn life(&mut self) {
        let mut now = MONDAY + self.dice.within(-20 * DAY, 20 * DAY);
        let message = self.message();
        let at = written(&mut self.dice, now);
        let Some(decision) = self.ask("triage", &json!({"message": message, "now": at})) else {
            return;
        };
        let mut ticket = Value::Null;
        let mut history = Vec::new();
        for _ in 0..self.dice.within(4, 14) {
            let (mut command, role) = self.command(&ticket, &decision);
            let context = self.context(&ticket, now, &role);
            if command["kind"] == "record_access" {
                command["record"] = self.record(&ticket, &context);
            }
            let mut input = json!({"command": command, "context": context});
            if !ticket.is_null() {
                input["ticket"] = ticket.clone();
            }
            self.add("decide", input.clone());
            let events = self.ask("decide", &input).and_then(|answer| Some(answer.get("events")?.as_array()?.clone()));
            for event in events.unwrap_or_default() {
                let mut input = json!({"event": event});
                if !ticket.is_null() {
                    input["ticket"] = ticket.clone();
                }
                if self.dice.happens(80) {
                    self.add("evolve", input.clone());
                }
                ticket = self.ask("evolve", &input).unwrap_or(ticket);
                history.push(event);
            }
            for clock in ticket["clocks"].as_array().cloned().unwrap_or_default() {
                if self.dice.happens(20) {
                    let at = written(&mut self.dice, now + 3 * HOUR);
                    self.add("clock_status", json!({"clock": clock, "now": at}));
                }
            }
            now += self.dice.item(&[0, MINUTE, 40 * MINUTE, 7 * HOUR, 3 * DAY]).copied().unwrap_or(0)
                + self.dice.within(0, 999);
        }
        if self.dice.happens(30) && !history.is_empty() {
            let lost = self.dice.place(history.len());
            history.remove(lost);
        }
        let events = json!({"events": history});
        let events = if self.dice.happens(20) { broken(&mut self.dice, events) } else { events };
        self.add("replay", events);
    }

    /// A command with the role that gives it: most that the policy lets through, some that it does not.
    fn command(&mut self, ticket: &Value, decision: &Value) -> (Value, String) {
        let all = self.policy["ticket"]["transitions"].as_array().cloned().unwrap_or_default();
        let allowed = |transition: &&Value| match ticket["state"].as_str() {
            None => transition["command"] == "open",
            Some(state) => transition["from"].as_array().is_some_and(|from| from.iter().any(|from| from == state)),
        };
        let fitting: Vec<Value> = all.iter().filter(allowed).cloned().collect();
        let from = if self.dice.happens(85) && !fitting.is_empty() { &fitting } else { &all };
        let chosen = self.dice.item(from).cloned().unwrap_or_default();
        let role = match self.dice.json(&chosen["roles"]) {
            Value::String(role) if self.dice.happens(90) => role,
            _ => self.dice.word(&["auditor", "customer", "agent", "stranger"]).to_owned(),
        };
        let kind = chosen["command"].as_str().unwrap_or("accept");
        let mut command = json!({"kind": kind});
        match kind {
            "open" => {
                command["ticket_id"] = json!(format!("t-{}", self.dice.digits(5)));
                command["decision"] = decision.clone();
                if self.dice.happens(50) {
                    command["customer_id"] = json!("c-01");
                    command["transaction_id"] = json!(self.dice.word(&["tx-9", "", "交易💳"]));
                }
            }
            "accept" | "start" | "confirm" | "record_access" => {}
            _ if self.dice.happens(90) => command["text"] = json!(self.text()),
            _ => {}
        }
        if kind == "reprioritise" {
            command["priority"] = json!(self.dice.word(&["p1", "p2", "p3", "p4"]));
        }
        (command, role)
    }

    /// What the actor of `context` saw of the ticket, or somebody else, or of another.
    fn record(&mut self, ticket: &Value, context: &Value) -> Value {
        let dice = &mut self.dice;
        let mut record = json!({
            "schema": "redress/access_record@1", "at": context["now"], "actor": context["actor"], "tenant": "bank",
            "keys": [dice.word(&["k1", "k.2026-11"])],
            "kinds": [{"kind": dice.word(&["mobile", "bank_card"]), "count": dice.within(0, 9)}]
        });
        if dice.happens(10) {
            record["actor"]["id"] = json!("staff-8");
        }
        if dice.happens(90) {
            record["ticket"] = if dice.happens(90) { ticket["id"].clone() } else { json!("t-0") };
        }
        record
    }

    fn context(&mut self, ticket: &Value, now: i64, role: &str) -> Value {
        let early = if self.dice.happens(4) { -30 * DAY } else { 0 };
        let actor = if role == "customer" && self.dice.happens(80) {
            "c-01"
        } else {
            self.dice.word(&["staff-7", "员工🙂", ""])
        };
        let mut context = json!({"now": written(&mut self.dice, now + early), "actor": {"id": actor, "role": role}});
        if self.dice.happens(30) {
            let version = ticket["version"].as_i64().unwrap_or(0);
            context["expected_version"] = json!(version + if self.dice.happens(15) { 1 } else { 0 });
        }
        context
    }

    /// A clock that no ticket made; its parts may contradict each other.
    pub(super) fn clock(&mut self) {
        let (now, due_at) = (instant(&mut self.dice, -6 * DAY, 6 * DAY), instant(&mut self.dice, -2 * DAY, 2 * DAY));
        let started_at = instant(&mut self.dice, -9 * DAY, -2 * DAY);
        let state = self.dice.word(&["running", "running", "paused", "met", "breached", "stopped"]);
        let mut clock = json!({
            "schema": "redress/clock@1", "metric": self.dice.word(&["first_response", "resolution"]), "rule": "made_up",
            "calendar": self.dice.word(&["always", "cn_working_hours", "cn_working_hours", "moon"]), "state": state,
            "started_at": started_at, "budget": self.dice.within(0, 40) * HOUR, "warn_share": self.dice.within(0, 10_000),
            "elapsed": 0, "provisional": self.dice.happens(10)
        });
        match state {
            "running" => (clock["running_since"], clock["due_at"]) = (started_at, due_at),
            "paused" => {}
            _ => (clock["ended_at"], clock["due_at"]) = (due_at.clone(), due_at),
        }
        self.add("clock_status", json!({"clock": clock, "now": now}));
        let to = instant(&mut self.dice, 0, 9 * DAY);
        self.add("due_steps", json!({"clock": clock, "from": now, "to": to}));
        let under = json!({
            "priority": self.dice.word(&["p1", "p2", "p3", "p4"]), "category": "other",
            "urgency": self.dice.word(&["routine", "high", "critical"]),
        });
        let metric = self.dice.word(&["first_response", "resolution", "follow_up", "made_up"]);
        let happens = match self.dice.word(&["activate", "pause", "resume", "fulfil", "change", "reopen", "cancel"]) {
            "activate" => json!({"kind": "activate", "metric": metric, "under": under, "begins": "paused"}),
            "change" => json!({"kind": "change", "under": under}),
            kind => json!({"kind": kind}),
        };
        let clock = if self.dice.happens(20) { Value::Null } else { clock };
        self.add("advance_clock", json!({"clock": clock, "event": {"at": now, "happens": happens}}));
    }

    /// A question about business time, now and then about what no calendar covers.
    pub(super) fn question(&mut self) {
        let (at, end) = (instant(&mut self.dice, -60 * DAY, 40 * DAY), instant(&mut self.dice, -60 * DAY, 40 * DAY));
        let ask = match self.dice.below(5) {
            0 => json!({"kind": "add_working_time", "start": at, "milliseconds": self.dice.within(-200, 200) * HOUR}),
            1 => json!({"kind": "working_time_between", "start": at, "end": end}),
            2 => json!({"kind": "next_opening", "at": at}),
            3 => json!({"kind": "is_open", "at": at}),
            _ => json!({"kind": "add_working_days", "start": at, "days": self.dice.within(-20, 20)}),
        };
        let calendar = self.dice.word(&["always", "cn_working_hours", "cn_working_hours", "moon"]);
        let outside = self.dice.word(&["refuse", "provisional"]);
        self.add("business_time", json!({"question": {"calendar": calendar, "ask": ask, "outside": outside}}));
    }

    /// Reasons of decisions in words.
    pub(super) fn explanations(&mut self, count: usize) {
        let mut reasons = Vec::new();
        while reasons.len() < count {
            let (message, now) = (self.message(), instant(&mut self.dice, -DAY, 30 * DAY));
            let decision = self.ask("triage", &json!({"message": message, "now": now})).unwrap_or_default();
            reasons.extend(decision["reasons"].as_array().cloned().unwrap_or_default());
            let found = decision["findings"].as_array().cloned().unwrap_or_default();
            reasons.extend(found.iter().filter_map(|finding| finding["reasons"].get(0)).cloned());
        }
        for reason in reasons.into_iter().take(count) {
            let reason = if self.dice.happens(15) { broken(&mut self.dice, reason) } else { reason };
            let language = self.dice.word(LANGUAGES);
            self.add("explain", json!({"reason": reason, "language": language}));
        }
    }
}
