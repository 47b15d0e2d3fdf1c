// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Something that must be done by an instant. */
public final class Target {
    @com.fasterxml.jackson.annotation.JsonProperty("calendar")
    private String calendar;

    @com.fasterxml.jackson.annotation.JsonProperty("due_at")
    private java.time.Instant dueAt;

    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;

    @com.fasterxml.jackson.annotation.JsonProperty("provisional")
    private boolean provisional;

    @com.fasterxml.jackson.annotation.JsonProperty("rule")
    private String rule;

    /** The calendar that it was counted in. */
    public String calendar() {
        return calendar;
    }

    /** The calendar that it was counted in. */
    public Target calendar(String calendar) {
        this.calendar = calendar;
        return this;
    }

    /** The latest instant that still meets it. */
    public java.time.Instant dueAt() {
        return dueAt;
    }

    /** The latest instant that still meets it. */
    public Target dueAt(java.time.Instant dueAt) {
        this.dueAt = dueAt;
        return this;
    }

    /** What must be done. */
    public String kind() {
        return kind;
    }

    /** What must be done. */
    public Target kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Whether the calendar does not cover the whole way to {@code due_at}, which may then move. */
    public boolean provisional() {
        return provisional;
    }

    /** Whether the calendar does not cover the whole way to {@code due_at}, which may then move. */
    public Target provisional(boolean provisional) {
        this.provisional = provisional;
        return this;
    }

    /** The rule of the policy that set it. */
    public String rule() {
        return rule;
    }

    /** The rule of the policy that set it. */
    public Target rule(String rule) {
        this.rule = rule;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Target)) {
            return false;
        }
        Target that = (Target) other;
        return java.util.Objects.equals(calendar, that.calendar)
                && java.util.Objects.equals(dueAt, that.dueAt)
                && java.util.Objects.equals(kind, that.kind)
                && java.util.Objects.equals(provisional, that.provisional)
                && java.util.Objects.equals(rule, that.rule);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(calendar, dueAt, kind, provisional, rule);
    }
}
