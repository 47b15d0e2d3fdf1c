//! Clocks along a ticket's life, with every instant worked out by hand. Targets of `p1`, round the clock: first response
//! 5 minutes, update every 30, resolution 4 hours; follow-up within 72 hours. Of `p3`: 72 hours for the resolution.

use super::*;
use crate::policy::{Policy, ReopenRule};
use crate::sla::{Clock, ClockState};

const MINUTE: i64 = 60_000;

fn clock<'a>(ticket: &'a Ticket, metric: &str) -> &'a Clock {
    ticket.clocks.iter().rfind(|clock| clock.metric.as_str() == metric).expect("a clock of the metric")
}

fn due(ticket: &Ticket, metric: &str) -> Option<String> {
    clock(ticket, metric).due_at.map(|due_at| due_at.to_string())
}

fn desk_that_reopens(rule: ReopenRule) -> Desk {
    let mut policy = Policy::wallet().expect("the default");
    for metric in &mut policy.ticket.metrics {
        if metric.id.as_str() == "resolution" {
            metric.on_reopen = rule;
        }
    }
    Desk::from_policy(policy).expect("a desk")
}

/// zammad#5177: the target of the updates leaves that of the first response alone; osTicket#3034: a state pauses.
#[test]
fn clocks_start_at_receipt_pause_resume_and_are_met() {
    let mut life = Life::new(desk());
    let ticket = life.step(open(Priority::P1), RoleId::CUSTOMER, "2026-11-23T02:01:00Z");
    assert_eq!(due(ticket, "first_response").as_deref(), Some("2026-11-23T02:05:00.000Z"));
    assert_eq!(due(ticket, "periodic_update").as_deref(), Some("2026-11-23T02:30:00.000Z"));
    assert_eq!(due(ticket, "resolution").as_deref(), Some("2026-11-23T06:00:00.000Z"));
    assert_eq!(due(ticket, "follow_up").as_deref(), Some("2026-11-26T02:00:00.000Z"));

    let ticket = life.step(Command::Accept {}, RoleId::AGENT, "2026-11-23T02:05:00Z");
    assert_eq!(clock(ticket, "first_response").state, ClockState::Met);
    assert_eq!(due(ticket, "periodic_update").as_deref(), Some("2026-11-23T02:35:00.000Z"));

    life.step(Command::Start {}, RoleId::AGENT, "2026-11-23T02:06:00Z");
    let ticket = life.step(Command::AskCustomer { text: "订单号？".to_owned() }, RoleId::AGENT, "2026-11-23T02:10:00Z");
    assert_eq!(clock(ticket, "resolution").state, ClockState::Paused);
    assert_eq!(clock(ticket, "resolution").elapsed, 10 * MINUTE);
    assert_eq!(clock(ticket, "periodic_update").state, ClockState::Paused);
    assert_eq!(clock(ticket, "periodic_update").elapsed, 0);
    assert_eq!(clock(ticket, "follow_up").state, ClockState::Running);

    let ticket = life.step(Command::CustomerReply { text: "A1".to_owned() }, RoleId::CUSTOMER, "2026-11-23T02:40:00Z");
    assert_eq!(due(ticket, "resolution").as_deref(), Some("2026-11-23T06:30:00.000Z"));
    assert_eq!(due(ticket, "periodic_update").as_deref(), Some("2026-11-23T03:10:00.000Z"));

    let ticket = life.step(Command::Resolve { text: Some("已退".to_owned()) }, RoleId::AGENT, "2026-11-23T03:00:00Z");
    assert_eq!(clock(ticket, "resolution").state, ClockState::Met);
    assert_eq!(clock(ticket, "resolution").elapsed, 30 * MINUTE);
    assert_eq!(clock(ticket, "periodic_update").state, ClockState::Met);
    assert_eq!(ticket.resolved_at, Some(at("2026-11-23T03:00:00Z")));

    // The half hour between solution and dispute does not count; 3 h 30 min are left.
    let ticket = life.step(Command::Dispute { text: None }, RoleId::CUSTOMER, "2026-11-23T03:30:00Z");
    assert_eq!(due(ticket, "resolution").as_deref(), Some("2026-11-23T07:00:00.000Z"));
    assert_eq!(due(ticket, "periodic_update").as_deref(), Some("2026-11-23T04:00:00.000Z"));
    assert_eq!(clock(ticket, "first_response").state, ClockState::Met);
    assert_eq!(clock(ticket, "follow_up").state, ClockState::Met);
    assert_eq!((ticket.reopen_count, ticket.resolved_at), (1, None));

    life.step(Command::Resolve { text: Some("已补".to_owned()) }, RoleId::AGENT, "2026-11-23T07:00:00.001Z");
    let ticket = life.step(Command::Close { text: None }, RoleId::SYSTEM, "2026-11-24T07:00:00Z");
    assert_eq!(clock(ticket, "resolution").state, ClockState::Breached);
    assert!(ticket.clocks.iter().all(|clock| !clock.is_open()));
    assert_eq!(ticket.clocks.len(), 4);
}

/// chatwoot#10178: the clock of the next response ran on after the solution.
#[test]
fn a_solution_answers_the_customers_last_message() {
    let mut policy = Policy::wallet().expect("the default");
    let target = r#"{"id": "next", "metric": "next_response", "calendar": "always", "time": {"minutes": 60}}"#;
    policy.sla.targets.push(serde_json::from_str(target).expect("a target"));
    let mut life = Life::new(Desk::from_policy(policy).expect("a desk"));
    life.step(open(Priority::P1), RoleId::CUSTOMER, "2026-11-23T02:01:00Z");
    life.step(Command::Accept {}, RoleId::AGENT, "2026-11-23T02:05:00Z");
    life.step(Command::Start {}, RoleId::AGENT, "2026-11-23T02:06:00Z");
    life.step(Command::AskCustomer { text: "订单号？".to_owned() }, RoleId::AGENT, "2026-11-23T02:10:00Z");
    let ticket = life.step(Command::CustomerReply { text: "A1".to_owned() }, RoleId::CUSTOMER, "2026-11-23T02:40:00Z");
    assert_eq!(due(ticket, "next_response").as_deref(), Some("2026-11-23T03:40:00.000Z"));
    let ticket = life.step(Command::Resolve { text: Some("已退".to_owned()) }, RoleId::AGENT, "2026-11-23T03:00:00Z");
    assert_eq!(clock(ticket, "next_response").state, ClockState::Met);
}

#[test]
fn another_priority_keeps_what_has_elapsed() {
    let mut life = Life::in_state(&desk(), "investigating");
    let to = |priority| Command::Reprioritise { priority, text: None };
    let ticket = life.step(to(Priority::P3), RoleId::SUPERVISOR, "2026-11-23T03:00:00Z");
    assert_eq!(ticket.priority, Priority::P3);
    assert_eq!(clock(ticket, "resolution").rule.as_str(), "p3_resolution");
    assert_eq!(due(ticket, "resolution").as_deref(), Some("2026-11-26T02:00:00.000Z"));
    let ticket = life.step(to(Priority::P1), RoleId::SUPERVISOR, "2026-11-23T03:30:00Z");
    assert_eq!(due(ticket, "resolution").as_deref(), Some("2026-11-23T06:00:00.000Z"));
}

#[test]
fn a_metric_without_a_target_under_the_new_priority_stops_and_begins_again_with_one() {
    let mut life = Life::in_state(&desk(), "investigating");
    let to = |priority| Command::Reprioritise { priority, text: None };
    let ticket = life.step(to(Priority::P4), RoleId::SYSTEM, "2026-11-23T02:40:00Z");
    assert_eq!(clock(ticket, "periodic_update").state, ClockState::Stopped);
    let ticket = life.step(to(Priority::P2), RoleId::SYSTEM, "2026-11-23T02:50:00Z");
    assert_eq!(due(ticket, "periodic_update").as_deref(), Some("2026-11-23T06:50:00.000Z"));
}

#[test]
fn an_update_begins_the_next_period() {
    let mut life = Life::in_state(&desk(), "investigating");
    let update = Command::UpdateCustomer { text: "银行处理中".to_owned() };
    let ticket = life.step(update, RoleId::AGENT, "2026-11-23T02:50:00Z");
    assert_eq!(due(ticket, "periodic_update").as_deref(), Some("2026-11-23T03:20:00.000Z"));
    assert_eq!(ticket.clocks.len(), 4);
}

#[test]
fn a_third_party_stops_no_clock() {
    let life = Life::in_state(&desk(), "waiting_third_party");
    assert_eq!(clock(life.ticket(), "resolution").state, ClockState::Running);
}

#[test]
fn withdrawal_stops_every_clock_and_rejection_answers() {
    let desk = desk();
    let withdrawn = Life::in_state(&desk, "withdrawn");
    assert_eq!(clock(withdrawn.ticket(), "resolution").state, ClockState::Stopped);
    let rejected = Life::in_state(&desk, "rejected");
    assert_eq!(clock(rejected.ticket(), "resolution").state, ClockState::Met);
    assert_eq!(clock(rejected.ticket(), "follow_up").state, ClockState::Stopped);
}

#[test]
fn a_reopening_does_with_the_clock_what_the_policy_says() {
    for (rule, count, state, due_at) in [
        (ReopenRule::Keep, 4, ClockState::Met, "2026-11-23T06:00:00.000Z"),
        (ReopenRule::Resume, 4, ClockState::Running, "2026-11-24T05:30:00.000Z"),
        (ReopenRule::Restart, 4, ClockState::Running, "2026-11-24T06:00:00.000Z"),
        (ReopenRule::New, 5, ClockState::Running, "2026-11-24T06:00:00.000Z"),
    ] {
        // Resolved and closed at 02:30, half an hour after receipt.
        let mut life = Life::in_state(&desk_that_reopens(rule), "closed");
        let reopen = Command::Reopen { text: Some("又来了".to_owned()) };
        let ticket = life.step(reopen, RoleId::CUSTOMER, "2026-11-24T02:00:00Z");
        assert_eq!(ticket.clocks.len(), count, "{rule:?}");
        assert_eq!(clock(ticket, "resolution").state, state, "{rule:?}");
        assert_eq!(due(ticket, "resolution").as_deref(), Some(due_at), "{rule:?}");
        assert_eq!((ticket.ended_at, ticket.resolved_at, ticket.reopen_count), (None, None, 1));
    }
}

#[test]
fn a_clock_whose_calendar_is_gone_takes_the_policys_terms() {
    let mut policy = Policy::wallet().expect("the default");
    let mut life = Life::in_state(&desk(), "submitted");
    let before =
        life.step(Command::Reprioritise { priority: Priority::P4, text: None }, RoleId::SYSTEM, "2026-11-23T02:31:00Z");
    assert_eq!(clock(before, "resolution").calendar.as_str(), "cn_working_hours");
    policy.calendar.calendars.retain(|calendar| calendar.id.as_str() != "cn_working_hours");
    for target in &mut policy.sla.targets {
        target.calendar = crate::ids::CalendarId::ALWAYS;
    }
    life.desk = Desk::from_policy(policy).expect("a desk");
    let ticket = life.step(Command::Accept {}, RoleId::AGENT, "2026-11-23T02:32:00Z");
    assert_eq!(clock(ticket, "resolution").calendar.as_str(), "always");
    assert_eq!(clock(ticket, "resolution").elapsed, 0);
    assert_eq!(clock(ticket, "resolution").running_since, Some(at("2026-11-23T02:00:00Z")));
}

#[test]
fn an_event_of_the_hundredth_pause_is_no_longer_than_that_of_the_second() {
    let mut life = Life::in_state(&desk(), "investigating");
    let (mut lengths, mut now) = (Vec::new(), at("2026-11-23T02:30:00Z"));
    for _ in 0..100 {
        for (id, role) in [(CommandId::ASK_CUSTOMER, RoleId::AGENT), (CommandId::CUSTOMER_REPLY, RoleId::CUSTOMER)] {
            now = now.saturating_add(1_000);
            life.step(command(&id), role, &now.to_string());
        }
        let event = life.history.last().expect("the reply");
        lengths.push(document::write(event).expect("a document").len());
    }
    // What may grow is digits: of the version, of a count of runs, and of what has elapsed.
    assert!(lengths[99] <= lengths[1] + 8, "{} and {}", lengths[1], lengths[99]);
    assert_eq!(clock(life.ticket(), "resolution").runs.len(), 100);
    assert_eq!(clock(life.ticket(), "resolution").elapsed, 30 * MINUTE + 100_000);
    assert_eq!(replay(&life.history).as_ref(), Ok(life.ticket()));
}

/// A desk that measures one thing more, in a calendar of its own: a bank's answer within an hour.
fn desk_with_the_banks_answer(on_reopen: &str) -> Desk {
    let policy = format!(
        r#"{{"schema":"redress/policy@1","id":"bank","version":"1","extends":"wallet@1",
            "calendar":{{"calendars":[{{"id":"mine","version":"1","zone":"UTC","day_lists":[],"week":[{week}]}}]}},
            "sla":{{"metrics":[{{"id":"bank_answer","warn_share":8000}}],
                    "targets":[{{"id":"bank_answer","metric":"bank_answer","calendar":"mine","time":{{"minutes":60}}}}]}},
            "ticket":{{"metrics":[{{"id":"bank_answer","starts_on":["open"],"on_reopen":"keep"}},
                                  {{"id":"resolution","merge":true,"on_reopen":"{on_reopen}"}}]}}}}"#,
        week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
            .map(|day| format!(r#"{{"id":"{day}","windows":["00:00/24:00"]}}"#))
            .join(","),
    );
    Desk::from_policy_json(&policy).expect("a desk")
}

/// Opened under a policy that measures more, in its own calendar, and carried on under the default.
#[test]
fn a_clock_whose_calendar_and_metric_are_gone_stops_and_the_ticket_goes_on() {
    let text = || Some("说明".to_owned());
    for (command, role) in [
        (Command::Withdraw { text: text() }, RoleId::CUSTOMER),
        (Command::Reject { text: text() }, RoleId::SUPERVISOR),
        (Command::Reprioritise { priority: Priority::P3, text: text() }, RoleId::SUPERVISOR),
        (Command::AskCustomer { text: "订单号？".to_owned() }, RoleId::AGENT),
        (Command::Resolve { text: text() }, RoleId::AGENT),
    ] {
        let mut life = Life::in_state(&desk_with_the_banks_answer("keep"), "investigating");
        assert_eq!(due(life.ticket(), "bank_answer").as_deref(), Some("2026-11-23T03:00:00.000Z"));
        life.desk = desk();
        let ticket = life.step(command, role, "2026-11-23T02:40:00Z");
        let lost = clock(ticket, "bank_answer");
        assert_eq!((lost.state, lost.elapsed, lost.running_since), (ClockState::Stopped, 0, None));
        assert_eq!(lost.ended_at, Some(at("2026-11-23T02:40:00Z")));
        // The others count on as ever.
        assert_eq!(clock(ticket, "resolution").started_at, at("2026-11-23T02:00:00Z"));
    }
}

/// A breach that had come before the calendar went is not taken back.
#[test]
fn a_clock_that_is_left_keeps_its_breach() {
    let mut life = Life::in_state(&desk_with_the_banks_answer("keep"), "investigating");
    life.desk = desk();
    let ticket = life.step(Command::Withdraw { text: None }, RoleId::CUSTOMER, "2026-11-23T03:00:01Z");
    assert_eq!(clock(ticket, "bank_answer").breached_at, Some(at("2026-11-23T03:00:00Z")));
}

#[test]
fn an_ended_clock_whose_calendar_is_gone_is_reopened_under_the_policys_terms() {
    for (state, command) in
        [("resolved", Command::Dispute { text: None }), ("closed", Command::Reopen { text: Some("又来了".to_owned()) })]
    {
        let mut policy = desk_with_the_banks_answer("resume").policy().clone();
        for target in policy.sla.targets.iter_mut().filter(|target| target.metric.as_str() == "resolution") {
            target.calendar = crate::ids::CalendarId::new("mine").expect("an id");
        }
        let mut life = Life::in_state(&Desk::from_policy(policy).expect("a desk"), state);
        assert_eq!(clock(life.ticket(), "resolution").calendar.as_str(), "mine");
        life.desk = desk_that_reopens(ReopenRule::Resume);
        let ticket = life.step(command, RoleId::CUSTOMER, "2026-11-24T02:00:00Z");
        // Half an hour of the four had gone.
        let reopened = clock(ticket, "resolution");
        assert_eq!((reopened.state, reopened.calendar.as_str()), (ClockState::Running, "always"));
        assert_eq!(due(ticket, "resolution").as_deref(), Some("2026-11-24T05:30:00.000Z"));
    }
}
