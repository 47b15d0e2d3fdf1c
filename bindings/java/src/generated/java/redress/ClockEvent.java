// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Something that happens to a clock, and when. */
public final class ClockEvent {
    @com.fasterxml.jackson.annotation.JsonProperty("at")
    private java.time.Instant at;

    @com.fasterxml.jackson.annotation.JsonProperty("happens")
    private redress.ClockAction happens;

    /** When it happens. */
    public java.time.Instant at() {
        return at;
    }

    /** When it happens. */
    public ClockEvent at(java.time.Instant at) {
        this.at = at;
        return this;
    }

    /** What happens. */
    public redress.ClockAction happens() {
        return happens;
    }

    /** What happens. */
    public ClockEvent happens(redress.ClockAction happens) {
        this.happens = happens;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ClockEvent)) {
            return false;
        }
        ClockEvent that = (ClockEvent) other;
        return java.util.Objects.equals(at, that.at)
                && java.util.Objects.equals(happens, that.happens);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(at, happens);
    }
}
