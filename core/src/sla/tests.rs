//! Due times read by hand, and what users of ticket systems complain about, done right.

use super::*;
use crate::policy::Policy;
use crate::understand::Urgency;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

fn at(text: &str) -> Timestamp {
    Timestamp::parse(&format!("{text}+08:00")).expect("an instant")
}

struct Room {
    sla: Sla,
    calendars: Calendars,
}

fn room() -> Room {
    let policy = Policy::wallet().expect("the default");
    Room {
        sla: Sla::new(&policy).expect("its targets"),
        calendars: Calendars::new(&policy.calendar).expect("its calendars"),
    }
}

impl Room {
    fn terms(&self, priority: Priority, metric: &MetricId) -> &Terms {
        self.terms_of(priority, &CategoryId::OTHER, metric)
    }

    fn terms_of(&self, priority: Priority, category: &CategoryId, metric: &MetricId) -> &Terms {
        let mut terms = self.sla.terms(Circumstances { priority, category, urgency: Urgency::Routine });
        terms.find(|terms| terms.metric == *metric).expect("a target")
    }

    /// Metric, due instant, rule and whether it is provisional.
    fn targets(
        &self,
        priority: Priority,
        category: &CategoryId,
        received: &str,
    ) -> Vec<(String, Timestamp, String, bool)> {
        let targets = self.sla.targets(
            Circumstances { priority, category, urgency: Urgency::Routine },
            at(received),
            &self.calendars,
        );
        let row =
            |target: Target| (target.kind.to_string(), target.due_at, target.rule.to_string(), target.provisional);
        targets.expect("due times").into_iter().map(row).collect()
    }

    /// A P3 first response: four hours of 9 to 18.
    fn four_hours(&self, start: &str) -> Clock {
        let terms = self.terms(Priority::P3, &MetricId::FIRST_RESPONSE);
        Clock::start(terms, at(start), &self.calendars).expect("a clock")
    }

    fn status(&self, clock: &Clock, now: &str) -> ClockStatus {
        clock.status(at(now), &self.calendars).expect("a status")
    }
}

fn row(metric: &str, due: &str, rule: &str) -> (String, Timestamp, String, bool) {
    (metric.to_owned(), at(due), rule.to_owned(), false)
}

#[test]
fn targets_of_each_priority() {
    let room = room();
    // A Friday.
    let received = "2026-11-20T17:00:00";
    let targets = |priority| room.targets(priority, &CategoryId::OTHER, received);
    assert_eq!(
        targets(Priority::P1),
        [
            row("first_response", "2026-11-20T17:05:00", "p1_first_response"),
            row("periodic_update", "2026-11-20T17:30:00", "p1_periodic_update"),
            row("resolution", "2026-11-20T21:00:00", "p1_resolution"),
            row("follow_up", "2026-11-23T17:00:00", "follow_up"),
        ]
    );
    assert_eq!(
        targets(Priority::P2),
        [
            row("first_response", "2026-11-20T17:30:00", "p2_first_response"),
            row("periodic_update", "2026-11-20T21:00:00", "p2_periodic_update"),
            row("resolution", "2026-11-21T17:00:00", "p2_resolution"),
            row("follow_up", "2026-11-23T17:00:00", "follow_up"),
        ]
    );
    assert_eq!(
        targets(Priority::P3),
        [
            row("first_response", "2026-11-23T12:00:00", "p3_first_response"),
            row("periodic_update", "2026-11-23T18:00:00", "p3_periodic_update"),
            row("resolution", "2026-11-23T17:00:00", "p3_resolution"),
            row("follow_up", "2026-11-23T17:00:00", "follow_up"),
        ]
    );
    assert_eq!(
        targets(Priority::P4),
        [
            row("first_response", "2026-11-23T18:00:00", "p4_first_response"),
            row("resolution", "2026-11-27T18:00:00", "p4_resolution"),
            row("follow_up", "2026-11-23T17:00:00", "follow_up"),
        ]
    );
}

#[test]
fn contract_performance_is_answered_and_solved_within_a_day_unless_a_stricter_target_holds() {
    let room = room();
    let targets = |priority| room.targets(priority, &CategoryId::CONTRACT_PERFORMANCE, "2026-11-20T17:00:00");
    let contract = targets(Priority::P4);
    assert_eq!(contract[0], row("first_response", "2026-11-21T17:00:00", "contract_first_response"));
    assert_eq!(contract[1], row("resolution", "2026-11-21T17:00:00", "contract_resolution"));
    assert_eq!(targets(Priority::P1)[0], row("first_response", "2026-11-20T17:05:00", "p1_first_response"));
}

#[test]
fn beyond_the_coverage_a_target_is_provisional() {
    let targets = room().targets(Priority::P4, &CategoryId::OTHER, "2026-12-31T17:00:00");
    let provisional: Vec<_> =
        targets.iter().map(|(metric, _, _, provisional)| (metric.as_str(), *provisional)).collect();
    assert_eq!(provisional, [("first_response", true), ("resolution", true), ("follow_up", false)]);
}

#[test]
fn the_day_of_receipt_does_not_count_at_whatever_hour() {
    let room = room();
    for received in ["2026-11-20T00:00:00", "2026-11-20T08:00:00", "2026-11-20T23:59:59"] {
        let targets = room.targets(Priority::P4, &CategoryId::OTHER, received);
        assert_eq!(targets[0].1, at("2026-11-23T18:00:00"), "{received}");
    }
    // Saturday and Sunday: the first working day after is Monday as well.
    for received in ["2026-11-21T12:00:00", "2026-11-22T23:00:00"] {
        let targets = room.targets(Priority::P4, &CategoryId::OTHER, received);
        assert_eq!(targets[0].1, at("2026-11-23T18:00:00"), "{received}");
    }
}

/// glpi#10594, frappe/helpdesk#2449: a pause counted round the clock, or added to the wall.
#[test]
fn a_pause_is_counted_in_the_targets_own_calendar() {
    let room = room();
    let clock = room.four_hours("2026-11-23T10:00:00");
    assert_eq!(clock.due_at, Some(at("2026-11-23T14:00:00")));
    // From Monday 11:00 to Tuesday 10:00, eight working hours.
    let paused = clock.pause(at("2026-11-23T11:00:00"), &room.calendars).expect("paused");
    assert_eq!((paused.elapsed, paused.due_at), (HOUR, None));
    let resumed = paused.resume(at("2026-11-24T10:00:00"), &room.calendars).expect("resumed");
    assert_eq!(resumed.due_at, Some(at("2026-11-24T13:00:00")));
    // Over a weekend: due never lands on a day without work.
    let paused =
        room.four_hours("2026-11-20T17:00:00").pause(at("2026-11-20T17:30:00"), &room.calendars).expect("paused");
    let resumed = paused.resume(at("2026-11-21T11:00:00"), &room.calendars).expect("resumed");
    assert_eq!(resumed.due_at, Some(at("2026-11-23T12:30:00")));
}

/// glpi#24481: violated while pending.
#[test]
fn a_paused_clock_is_never_breached() {
    let room = room();
    let paused =
        room.four_hours("2026-11-23T10:00:00").pause(at("2026-11-23T14:00:00"), &room.calendars).expect("paused");
    let status = room.status(&paused, "2027-06-01T00:00:00");
    assert_eq!((status.standing, status.remaining_working, status.next_change_at), (Standing::Paused, 0, None));
    // Resumed with nothing left, it is due at once and breached a millisecond later.
    let resumed = paused.resume(at("2026-11-25T10:00:00"), &room.calendars).expect("resumed");
    assert_eq!(resumed.due_at, Some(at("2026-11-25T10:00:00")));
    assert_eq!(room.status(&resumed, "2026-11-25T10:00:00").standing, Standing::AtRisk);
    assert_eq!(room.status(&resumed, "2026-11-25T10:00:00.001").standing, Standing::Breached);
}

#[test]
fn created_paused_burns_nothing() {
    let room = room();
    let terms = room.terms(Priority::P3, &MetricId::FIRST_RESPONSE);
    let clock = Clock::paused(terms, at("2026-11-23T10:00:00"), &room.calendars).expect("a clock");
    assert_eq!(room.status(&clock, "2026-11-30T10:00:00").remaining_working, 4 * HOUR);
    let resumed = clock.resume(at("2026-11-30T10:00:00"), &room.calendars).expect("resumed");
    assert_eq!(resumed.due_at, Some(at("2026-11-30T14:00:00")));
}

/// frappe/helpdesk#3776: hold time was not counted on Paused → Resolved.
#[test]
fn fulfilled_while_paused_is_met_long_after_the_first_due_instant() {
    let room = room();
    let paused =
        room.four_hours("2026-11-23T10:00:00").pause(at("2026-11-23T11:00:00"), &room.calendars).expect("paused");
    let met = paused.fulfil(at("2026-12-03T10:00:00"), &room.calendars).expect("met");
    assert_eq!((met.state, met.elapsed, met.breached_at), (ClockState::Met, HOUR, None));
    assert_eq!(room.status(&met, "2027-01-01T00:00:00").standing, Standing::Met);
}

#[test]
fn fulfilled_exactly_at_the_due_instant_is_met() {
    let room = room();
    let clock = room.four_hours("2026-11-23T10:00:00");
    let met = clock.fulfil(at("2026-11-23T14:00:00"), &room.calendars).expect("met");
    assert_eq!((met.state, met.elapsed, met.ended_at), (ClockState::Met, 4 * HOUR, Some(at("2026-11-23T14:00:00"))));
    let late = clock.fulfil(at("2026-11-23T14:00:00.001"), &room.calendars).expect("late");
    assert_eq!((late.state, late.breached_at), (ClockState::Breached, Some(at("2026-11-23T14:00:00"))));
}

/// glpi#6902, #15605: the pause was lost when the priority changed.
#[test]
fn a_change_of_priority_keeps_what_has_elapsed() {
    let room = room();
    let clock = room.four_hours("2026-11-23T10:00:00");
    let paused = clock.pause(at("2026-11-23T11:00:00"), &room.calendars).expect("paused");
    let resumed = paused.resume(at("2026-11-23T13:00:00"), &room.calendars).expect("resumed");
    // P2: thirty minutes round the clock, of which an hour had gone before the pause.
    let urgent = room.terms(Priority::P2, &MetricId::FIRST_RESPONSE);
    let change = at("2026-11-23T13:30:00");
    let shorter = resumed.retarget(urgent, change, &room.calendars).expect("retargeted");
    assert_eq!((shorter.elapsed, shorter.budget), (HOUR, 30 * MINUTE));
    assert_eq!(shorter.due_at, Some(at("2026-11-23T10:30:00")));
    // The breach that the change brings is dated at the change, and stays after a longer target.
    assert_eq!(shorter.breached_at, Some(change));
    let relaxed = room.terms(Priority::P4, &MetricId::FIRST_RESPONSE);
    let longer = shorter.retarget(relaxed, at("2026-11-23T13:40:00"), &room.calendars).expect("retargeted");
    assert_eq!(longer.breached_at, Some(change));
    // P4: until Tuesday 18:00, seventeen working hours from Monday 10:00, and the pause took two.
    assert_eq!((longer.budget, longer.due_at), (17 * HOUR, Some(at("2026-11-25T11:00:00"))));
    assert_eq!(room.status(&longer, "2026-11-23T14:00:00").standing, Standing::Breached);
}

#[test]
fn a_longer_target_before_the_due_instant_leaves_no_breach() {
    let room = room();
    let relaxed = room.terms(Priority::P4, &MetricId::FIRST_RESPONSE);
    let clock = room.four_hours("2026-11-23T10:00:00");
    let longer = clock.retarget(relaxed, at("2026-11-23T13:59:00"), &room.calendars).expect("retargeted");
    assert_eq!((longer.breached_at, longer.due_at), (None, Some(at("2026-11-24T18:00:00"))));
    let after = clock.retarget(relaxed, at("2026-11-23T14:00:01"), &room.calendars).expect("retargeted");
    assert_eq!(after.breached_at, Some(at("2026-11-23T14:00:00")));
}

#[test]
fn what_elapsed_is_counted_anew_in_another_calendar() {
    let room = room();
    // Friday 17:00 to Monday 10:00: two working hours, but 65 on the wall.
    let clock = room.four_hours("2026-11-20T17:00:00");
    let resolution = room.terms(Priority::P3, &MetricId::RESOLUTION);
    let paused = clock.pause(at("2026-11-23T10:00:00"), &room.calendars).expect("paused");
    assert_eq!(paused.elapsed, 2 * HOUR);
    let retargeted = paused.retarget(resolution, at("2026-11-23T10:00:00"), &room.calendars).expect("retargeted");
    assert_eq!((retargeted.elapsed, retargeted.due_at), (65 * HOUR, None));
    let resumed = retargeted.resume(at("2026-11-24T00:00:00"), &room.calendars).expect("resumed");
    assert_eq!(resumed.due_at, Some(at("2026-11-24T07:00:00")));
}

/// zammad#904, frappe/helpdesk#2539: merged tickets still escalated.
#[test]
fn a_stopped_clock_never_changes_again() {
    let room = room();
    let stopped =
        room.four_hours("2026-11-23T10:00:00").stop(at("2026-11-23T11:00:00"), &room.calendars).expect("stopped");
    let status = room.status(&stopped, "2026-12-23T11:00:00");
    assert_eq!((status.standing, status.next_change_at, status.breached_at), (Standing::Stopped, None, None));
    for unchanged in [
        stopped.pause(at("2026-12-23T11:00:00"), &room.calendars),
        stopped.resume(at("2026-12-23T11:00:00"), &room.calendars),
        stopped.fulfil(at("2026-12-23T11:00:00"), &room.calendars),
        stopped.stop(at("2026-12-23T11:00:00"), &room.calendars),
    ] {
        assert_eq!(unchanged.expect("unchanged"), stopped);
    }
    let late =
        room.four_hours("2026-11-23T10:00:00").stop(at("2026-11-23T15:00:00"), &room.calendars).expect("stopped");
    assert_eq!(room.status(&late, "2026-12-23T11:00:00").standing, Standing::Breached);
}

/// glpi#9267: the time while closed was counted when a ticket was opened again.
#[test]
fn reopening_does_not_count_the_closed_time() {
    let room = room();
    let met = room.four_hours("2026-11-23T10:00:00").fulfil(at("2026-11-23T11:00:00"), &room.calendars).expect("met");
    let reopened = met.reopen(at("2026-11-30T09:00:00"), &room.calendars).expect("reopened");
    assert_eq!((reopened.state, reopened.ended_at), (ClockState::Running, None));
    assert_eq!(reopened.due_at, Some(at("2026-11-30T12:00:00")));
    // Reopening a clock that runs changes nothing.
    assert_eq!(reopened.reopen(at("2026-11-30T10:00:00"), &room.calendars).expect("unchanged"), reopened);
}

#[test]
fn the_next_change_is_when_the_standing_changes() {
    let room = room();
    let clock = room.four_hours("2026-11-20T17:00:00");
    let mut now = at("2026-11-20T17:00:00");
    let mut seen = Vec::new();
    loop {
        let status = clock.status(now, &room.calendars).expect("a status");
        seen.push(status.standing);
        let Some(next) = status.next_change_at else { break };
        let before = clock.status(next.saturating_add(-1), &room.calendars).expect("a status");
        assert_eq!(before.standing, status.standing);
        now = next;
    }
    assert_eq!(seen, [Standing::OnTrack, Standing::AtRisk, Standing::Breached]);
}

#[test]
fn a_clock_is_kept_as_a_document() {
    let room = room();
    let clock =
        room.four_hours("2026-11-23T10:00:00").pause(at("2026-11-23T11:00:00"), &room.calendars).expect("paused");
    let text = crate::document::write(&clock).expect("written");
    assert_eq!(crate::document::read::<Clock>(&text).expect("read"), clock);
}

#[test]
fn a_section_with_faults_tells_them_all() {
    let mut policy = Policy::wallet().expect("the default");
    policy.sla.targets[3].time = TimeBudget::Minutes(0);
    policy.sla.targets[4].time = TimeBudget::WorkingDays(3_661);
    policy.sla.targets[5].calendar = CalendarId::new("moon").expect("an id");
    policy.sla.targets[6].metric = MetricId::CUSTOMER_PROMISE;
    policy.sla.targets[7].id = policy.sla.targets[0].id.clone();
    policy.sla.metrics.push(policy.sla.metrics[0].clone());
    let error = Sla::new(&policy).expect_err("faults");
    let faults: Vec<_> = error.faults().iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "sla.metrics[5].id: must be an id of its own, is `first_response` again",
            "sla.targets[7].id: must be an id of its own, is `p1_first_response` again",
            "sla.targets[3].time.minutes: must be at least 1, is 0",
            "sla.targets[4].time.working_days: must be at most 3660, is 3661",
            "sla.targets[6].metric: must be the id of one of `sla.metrics`, is `customer_promise`",
            "sla.targets[5].calendar: must be the id of one of `calendar.calendars`, is `moon`",
        ]
    );
}

/// What came from outside must hold together; the places are those that contradict.
#[test]
fn a_clock_whose_parts_contradict_is_told_the_part() {
    let room = room();
    let running = room.four_hours("2026-11-23T10:00:00");
    let paused = running.pause(at("2026-11-23T11:00:00"), &room.calendars).expect("paused");
    let met = running.fulfil(at("2026-11-23T11:00:00"), &room.calendars).expect("met");
    let late = running.fulfil(at("2026-11-23T15:00:00"), &room.calendars).expect("late");
    for clock in [&running, &paused, &met, &late] {
        clock.check("clock").expect("a clock as it is made");
    }
    let all_time = Run { from: Timestamp::MIN, to: Timestamp::MAX };
    type Spoil = fn(&mut Clock);
    let spoiled: [(&Clock, Spoil, &str); 13] = [
        (&running, |clock| clock.running_since = None, "running_since"),
        (&paused, |clock| clock.running_since = Some(Timestamp::MIN), "running_since"),
        (&running, |clock| clock.due_at = None, "due_at"),
        (&paused, |clock| clock.due_at = Some(Timestamp::MAX), "due_at"),
        (&running, |clock| clock.ended_at = Some(Timestamp::MAX), "ended_at"),
        (&met, |clock| clock.ended_at = None, "ended_at"),
        (&met, |clock| clock.breached_at = Some(Timestamp::MIN), "breached_at"),
        (&late, |clock| clock.breached_at = None, "breached_at"),
        (&running, |clock| clock.budget = 0, "budget"),
        (&running, |clock| clock.budget = i64::MAX, "budget"),
        (&paused, |clock| clock.elapsed = -1, "elapsed"),
        (&paused, |clock| clock.elapsed = crate::value::MAX_INTEGER, "elapsed"),
        (&paused, |clock| clock.runs[0].to = Timestamp::MIN, "runs[0].to"),
    ];
    for (clock, spoil, place) in spoiled {
        let mut clock = clock.clone();
        spoil(&mut clock);
        let error = clock.status(at("2026-11-23T11:00:00"), &room.calendars).expect_err(place);
        assert_eq!(
            (error.code(), error.faults()[0].path.as_str()),
            (ErrorCode::InvalidDocument, &*format!("clock.{place}"))
        );
    }
    // Forty thousand times the years 1970 to 9999 are more milliseconds than 64 bits hold.
    let endless = Clock { runs: vec![all_time; 40_000], ..paused.clone() };
    assert_eq!(endless.check("clock").expect_err("too long").faults()[0].path, "clock.runs");
    let terms = room.terms(Priority::P1, &MetricId::RESOLUTION);
    let now = at("2026-11-23T11:00:00");
    assert_eq!(endless.retarget(terms, now, &room.calendars).expect("kept in range").elapsed, i64::MAX);
    let full = Clock { elapsed: i64::MAX, ..running };
    assert_eq!(full.pause(now, &room.calendars).expect("kept in range").elapsed, i64::MAX);
}
