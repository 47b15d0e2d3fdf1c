// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code advance_clock}. */
public final class AdvanceClockInput {
    @com.fasterxml.jackson.annotation.JsonProperty("clock")
    private redress.Clock clock;

    @com.fasterxml.jackson.annotation.JsonProperty("event")
    private redress.ClockEvent event;

    /** The clock; absent for the event that activates it. Null where absent. */
    public redress.Clock clock() {
        return clock;
    }

    /** The clock; absent for the event that activates it. Null where absent. */
    public AdvanceClockInput clock(redress.Clock clock) {
        this.clock = clock;
        return this;
    }

    /** The event. */
    public redress.ClockEvent event() {
        return event;
    }

    /** The event. */
    public AdvanceClockInput event(redress.ClockEvent event) {
        this.event = event;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof AdvanceClockInput)) {
            return false;
        }
        AdvanceClockInput that = (AdvanceClockInput) other;
        return java.util.Objects.equals(clock, that.clock)
                && java.util.Objects.equals(event, that.event);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(clock, event);
    }
}
