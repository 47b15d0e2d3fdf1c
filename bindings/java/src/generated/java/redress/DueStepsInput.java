// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code due_steps}. */
public final class DueStepsInput {
    @com.fasterxml.jackson.annotation.JsonProperty("clock")
    private redress.Clock clock;

    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private java.time.Instant from;

    @com.fasterxml.jackson.annotation.JsonProperty("to")
    private java.time.Instant to;

    /** The clock. */
    public redress.Clock clock() {
        return clock;
    }

    /** The clock. */
    public DueStepsInput clock(redress.Clock clock) {
        this.clock = clock;
        return this;
    }

    /** Until when they were told before; itself inside. */
    public java.time.Instant from() {
        return from;
    }

    /** Until when they were told before; itself inside. */
    public DueStepsInput from(java.time.Instant from) {
        this.from = from;
        return this;
    }

    /** Until when they are to be told; itself outside. */
    public java.time.Instant to() {
        return to;
    }

    /** Until when they are to be told; itself outside. */
    public DueStepsInput to(java.time.Instant to) {
        this.to = to;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DueStepsInput)) {
            return false;
        }
        DueStepsInput that = (DueStepsInput) other;
        return java.util.Objects.equals(clock, that.clock)
                && java.util.Objects.equals(from, that.from)
                && java.util.Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(clock, from, to);
    }
}
