// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How a clock stands at an instant. */
public final class ClockStatus {
    @com.fasterxml.jackson.annotation.JsonProperty("breached_at")
    private java.time.Instant breachedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("due_at")
    private java.time.Instant dueAt;

    @com.fasterxml.jackson.annotation.JsonProperty("next_change_at")
    private java.time.Instant nextChangeAt;

    @com.fasterxml.jackson.annotation.JsonProperty("provisional")
    private boolean provisional;

    @com.fasterxml.jackson.annotation.JsonProperty("remaining_wall")
    private java.lang.Long remainingWall;

    @com.fasterxml.jackson.annotation.JsonProperty("remaining_working")
    private long remainingWorking;

    @com.fasterxml.jackson.annotation.JsonProperty("standing")
    private redress.Standing standing;

    /** When it was breached. Null where absent. */
    public java.time.Instant breachedAt() {
        return breachedAt;
    }

    /** When it was breached. Null where absent. */
    public ClockStatus breachedAt(java.time.Instant breachedAt) {
        this.breachedAt = breachedAt;
        return this;
    }

    /** The latest instant that still meets it; none while it is paused. Null where absent. */
    public java.time.Instant dueAt() {
        return dueAt;
    }

    /** The latest instant that still meets it; none while it is paused. Null where absent. */
    public ClockStatus dueAt(java.time.Instant dueAt) {
        this.dueAt = dueAt;
        return this;
    }

    /** The first instant at which it will stand otherwise if nothing happens: when to look again. None if it never will. Null where absent. */
    public java.time.Instant nextChangeAt() {
        return nextChangeAt;
    }

    /** The first instant at which it will stand otherwise if nothing happens: when to look again. None if it never will. Null where absent. */
    public ClockStatus nextChangeAt(java.time.Instant nextChangeAt) {
        this.nextChangeAt = nextChangeAt;
        return this;
    }

    /** Whether the calendar does not cover the whole way to {@code due_at}, which may then move. */
    public boolean provisional() {
        return provisional;
    }

    /** Whether the calendar does not cover the whole way to {@code due_at}, which may then move. */
    public ClockStatus provisional(boolean provisional) {
        this.provisional = provisional;
        return this;
    }

    /** The time on the wall until {@code due_at}, in milliseconds, negative after it; none unless the clock runs. Null where absent. */
    public java.lang.Long remainingWall() {
        return remainingWall;
    }

    /** The time on the wall until {@code due_at}, in milliseconds, negative after it; none unless the clock runs. Null where absent. */
    public ClockStatus remainingWall(java.lang.Long remainingWall) {
        this.remainingWall = remainingWall;
        return this;
    }

    /** The working time that is left, in milliseconds; negative by how much it is late. */
    public long remainingWorking() {
        return remainingWorking;
    }

    /** The working time that is left, in milliseconds; negative by how much it is late. */
    public ClockStatus remainingWorking(long remainingWorking) {
        this.remainingWorking = remainingWorking;
        return this;
    }

    /** How it stands. */
    public redress.Standing standing() {
        return standing;
    }

    /** How it stands. */
    public ClockStatus standing(redress.Standing standing) {
        this.standing = standing;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ClockStatus)) {
            return false;
        }
        ClockStatus that = (ClockStatus) other;
        return java.util.Objects.equals(breachedAt, that.breachedAt)
                && java.util.Objects.equals(dueAt, that.dueAt)
                && java.util.Objects.equals(nextChangeAt, that.nextChangeAt)
                && java.util.Objects.equals(provisional, that.provisional)
                && java.util.Objects.equals(remainingWall, that.remainingWall)
                && java.util.Objects.equals(remainingWorking, that.remainingWorking)
                && java.util.Objects.equals(standing, that.standing);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(breachedAt, dueAt, nextChangeAt, provisional, remainingWall, remainingWorking, standing);
    }
}
