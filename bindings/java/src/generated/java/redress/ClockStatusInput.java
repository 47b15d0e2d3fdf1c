// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code clock_status}. */
public final class ClockStatusInput {
    @com.fasterxml.jackson.annotation.JsonProperty("clock")
    private redress.Clock clock;

    @com.fasterxml.jackson.annotation.JsonProperty("now")
    private java.time.Instant now;

    /** The clock. */
    public redress.Clock clock() {
        return clock;
    }

    /** The clock. */
    public ClockStatusInput clock(redress.Clock clock) {
        this.clock = clock;
        return this;
    }

    /** The time. */
    public java.time.Instant now() {
        return now;
    }

    /** The time. */
    public ClockStatusInput now(java.time.Instant now) {
        this.now = now;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ClockStatusInput)) {
            return false;
        }
        ClockStatusInput that = (ClockStatusInput) other;
        return java.util.Objects.equals(clock, that.clock)
                && java.util.Objects.equals(now, that.now);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(clock, now);
    }
}
