// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A stretch during which a clock ran: [from, to). */
public final class Run {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private java.time.Instant from;

    @com.fasterxml.jackson.annotation.JsonProperty("to")
    private java.time.Instant to;

    /** When it began. */
    public java.time.Instant from() {
        return from;
    }

    /** When it began. */
    public Run from(java.time.Instant from) {
        this.from = from;
        return this;
    }

    /** When it ended. */
    public java.time.Instant to() {
        return to;
    }

    /** When it ended. */
    public Run to(java.time.Instant to) {
        this.to = to;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Run)) {
            return false;
        }
        Run that = (Run) other;
        return java.util.Objects.equals(from, that.from)
                && java.util.Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(from, to);
    }
}
