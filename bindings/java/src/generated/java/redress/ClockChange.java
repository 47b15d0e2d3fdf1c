// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A clock of the ticket, as it is after an event. */
public final class ClockChange {
    @com.fasterxml.jackson.annotation.JsonProperty("clock")
    private redress.Clock clock;

    @com.fasterxml.jackson.annotation.JsonProperty("kept_runs")
    private java.lang.Integer keptRuns;

    @com.fasterxml.jackson.annotation.JsonProperty("position")
    private int position;

    /** The clock, with the runs that the event added. */
    public redress.Clock clock() {
        return clock;
    }

    /** The clock, with the runs that the event added. */
    public ClockChange clock(redress.Clock clock) {
        this.clock = clock;
        return this;
    }

    /** How many of the runs that it had before the event it keeps; those of {@code clock} come after them. Null where absent. */
    public java.lang.Integer keptRuns() {
        return keptRuns;
    }

    /** How many of the runs that it had before the event it keeps; those of {@code clock} come after them. Null where absent. */
    public ClockChange keptRuns(java.lang.Integer keptRuns) {
        this.keptRuns = keptRuns;
        return this;
    }

    /** Its place in the ticket's list of clocks; the list's length for one more. */
    public int position() {
        return position;
    }

    /** Its place in the ticket's list of clocks; the list's length for one more. */
    public ClockChange position(int position) {
        this.position = position;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ClockChange)) {
            return false;
        }
        ClockChange that = (ClockChange) other;
        return java.util.Objects.equals(clock, that.clock)
                && java.util.Objects.equals(keptRuns, that.keptRuns)
                && java.util.Objects.equals(position, that.position);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(clock, keptRuns, position);
    }
}
