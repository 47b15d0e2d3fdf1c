// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The steps that are due in a stretch of time. */
public final class DueSteps {
    @com.fasterxml.jackson.annotation.JsonProperty("next_at")
    private java.time.Instant nextAt;

    @com.fasterxml.jackson.annotation.JsonProperty("steps")
    private java.util.List<redress.DueStep> steps = java.util.List.of();

    /** When it comes to the next one if nothing happens: when to ask again. None if it never will. Null where absent. */
    public java.time.Instant nextAt() {
        return nextAt;
    }

    /** When it comes to the next one if nothing happens: when to ask again. None if it never will. Null where absent. */
    public DueSteps nextAt(java.time.Instant nextAt) {
        this.nextAt = nextAt;
        return this;
    }

    /** The steps, in the order in which the clock comes to them. */
    public java.util.List<redress.DueStep> steps() {
        return steps;
    }

    /** The steps, in the order in which the clock comes to them. */
    public DueSteps steps(java.util.List<redress.DueStep> steps) {
        this.steps = steps;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DueSteps)) {
            return false;
        }
        DueSteps that = (DueSteps) other;
        return java.util.Objects.equals(nextAt, that.nextAt)
                && java.util.Objects.equals(steps, that.steps);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(nextAt, steps);
    }
}
