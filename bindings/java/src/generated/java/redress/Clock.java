// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A service-level clock. All of its times are working time of its own calendar, in milliseconds, so that a pause is too. */
public final class Clock {
    @com.fasterxml.jackson.annotation.JsonProperty("breached_at")
    private java.time.Instant breachedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("budget")
    private long budget;

    @com.fasterxml.jackson.annotation.JsonProperty("calendar")
    private String calendar;

    @com.fasterxml.jackson.annotation.JsonProperty("changed_at")
    private java.time.Instant changedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("due_at")
    private java.time.Instant dueAt;

    @com.fasterxml.jackson.annotation.JsonProperty("elapsed")
    private long elapsed;

    @com.fasterxml.jackson.annotation.JsonProperty("ended_at")
    private java.time.Instant endedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("metric")
    private String metric;

    @com.fasterxml.jackson.annotation.JsonProperty("provisional")
    private boolean provisional;

    @com.fasterxml.jackson.annotation.JsonProperty("reached")
    private java.util.List<redress.ReachedStep> reached = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("rule")
    private String rule;

    @com.fasterxml.jackson.annotation.JsonProperty("running_since")
    private java.time.Instant runningSince;

    @com.fasterxml.jackson.annotation.JsonProperty("runs")
    private java.util.List<redress.Run> runs = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/clock@1";

    @com.fasterxml.jackson.annotation.JsonProperty("started_at")
    private java.time.Instant startedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("state")
    private redress.ClockState state;

    @com.fasterxml.jackson.annotation.JsonProperty("warn_share")
    private int warnShare;

    /** When it was breached, once that is known. Nothing takes a breach back. Null where absent. */
    public java.time.Instant breachedAt() {
        return breachedAt;
    }

    /** When it was breached, once that is known. Nothing takes a breach back. Null where absent. */
    public Clock breachedAt(java.time.Instant breachedAt) {
        this.breachedAt = breachedAt;
        return this;
    }

    /** The working time that it may take. */
    public long budget() {
        return budget;
    }

    /** The working time that it may take. */
    public Clock budget(long budget) {
        this.budget = budget;
        return this;
    }

    /** The calendar that it counts in. */
    public String calendar() {
        return calendar;
    }

    /** The calendar that it counts in. */
    public Clock calendar(String calendar) {
        this.calendar = calendar;
        return this;
    }

    /** When its terms were last changed. Null where absent. */
    public java.time.Instant changedAt() {
        return changedAt;
    }

    /** When its terms were last changed. Null where absent. */
    public Clock changedAt(java.time.Instant changedAt) {
        this.changedAt = changedAt;
        return this;
    }

    /** The latest instant that still meets it; none while it is paused, since each pause moves it. Null where absent. */
    public java.time.Instant dueAt() {
        return dueAt;
    }

    /** The latest instant that still meets it; none while it is paused, since each pause moves it. Null where absent. */
    public Clock dueAt(java.time.Instant dueAt) {
        this.dueAt = dueAt;
        return this;
    }

    /** The working time of {@code runs}. */
    public long elapsed() {
        return elapsed;
    }

    /** The working time of {@code runs}. */
    public Clock elapsed(long elapsed) {
        this.elapsed = elapsed;
        return this;
    }

    /** When it was met, breached or stopped for good. Null where absent. */
    public java.time.Instant endedAt() {
        return endedAt;
    }

    /** When it was met, breached or stopped for good. Null where absent. */
    public Clock endedAt(java.time.Instant endedAt) {
        this.endedAt = endedAt;
        return this;
    }

    /** What it measures. */
    public String metric() {
        return metric;
    }

    /** What it measures. */
    public Clock metric(String metric) {
        this.metric = metric;
        return this;
    }

    /** Whether the calendar does not cover the whole way to {@code due_at}, which may then move. */
    public boolean provisional() {
        return provisional;
    }

    /** Whether the calendar does not cover the whole way to {@code due_at}, which may then move. */
    public Clock provisional(boolean provisional) {
        this.provisional = provisional;
        return this;
    }

    /** The steps of the escalation ladder that it had come to by then. */
    public java.util.List<redress.ReachedStep> reached() {
        return reached;
    }

    /** The steps of the escalation ladder that it had come to by then. */
    public Clock reached(java.util.List<redress.ReachedStep> reached) {
        this.reached = reached;
        return this;
    }

    /** The rule of the policy that set its target. */
    public String rule() {
        return rule;
    }

    /** The rule of the policy that set its target. */
    public Clock rule(String rule) {
        this.rule = rule;
        return this;
    }

    /** Since when it runs; only while it does. Null where absent. */
    public java.time.Instant runningSince() {
        return runningSince;
    }

    /** Since when it runs; only while it does. Null where absent. */
    public Clock runningSince(java.time.Instant runningSince) {
        this.runningSince = runningSince;
        return this;
    }

    /** The stretches during which it ran, but for the present one; what has elapsed in them is worked out anew when the calendar changes. */
    public java.util.List<redress.Run> runs() {
        return runs;
    }

    /** The stretches during which it ran, but for the present one; what has elapsed in them is worked out anew when the calendar changes. */
    public Clock runs(java.util.List<redress.Run> runs) {
        this.runs = runs;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Clock schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** When it was first set. */
    public java.time.Instant startedAt() {
        return startedAt;
    }

    /** When it was first set. */
    public Clock startedAt(java.time.Instant startedAt) {
        this.startedAt = startedAt;
        return this;
    }

    /** Where it is in its life. */
    public redress.ClockState state() {
        return state;
    }

    /** Where it is in its life. */
    public Clock state(redress.ClockState state) {
        this.state = state;
        return this;
    }

    /** The share of the budget after which it is at risk. */
    public int warnShare() {
        return warnShare;
    }

    /** The share of the budget after which it is at risk. */
    public Clock warnShare(int warnShare) {
        this.warnShare = warnShare;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Clock)) {
            return false;
        }
        Clock that = (Clock) other;
        return java.util.Objects.equals(breachedAt, that.breachedAt)
                && java.util.Objects.equals(budget, that.budget)
                && java.util.Objects.equals(calendar, that.calendar)
                && java.util.Objects.equals(changedAt, that.changedAt)
                && java.util.Objects.equals(dueAt, that.dueAt)
                && java.util.Objects.equals(elapsed, that.elapsed)
                && java.util.Objects.equals(endedAt, that.endedAt)
                && java.util.Objects.equals(metric, that.metric)
                && java.util.Objects.equals(provisional, that.provisional)
                && java.util.Objects.equals(reached, that.reached)
                && java.util.Objects.equals(rule, that.rule)
                && java.util.Objects.equals(runningSince, that.runningSince)
                && java.util.Objects.equals(runs, that.runs)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(startedAt, that.startedAt)
                && java.util.Objects.equals(state, that.state)
                && java.util.Objects.equals(warnShare, that.warnShare);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(breachedAt, budget, calendar, changedAt, dueAt, elapsed, endedAt, metric, provisional, reached, rule, runningSince, runs, schema, startedAt, state, warnShare);
    }
}
