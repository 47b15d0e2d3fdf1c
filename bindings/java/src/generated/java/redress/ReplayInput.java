// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code replay}. */
public final class ReplayInput {
    @com.fasterxml.jackson.annotation.JsonProperty("events")
    private java.util.List<redress.Event> events = java.util.List.of();

    /** The whole history, the opening first; at most {@code MAX_BATCH}. */
    public java.util.List<redress.Event> events() {
        return events;
    }

    /** The whole history, the opening first; at most {@code MAX_BATCH}. */
    public ReplayInput events(java.util.List<redress.Event> events) {
        this.events = events;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ReplayInput)) {
            return false;
        }
        ReplayInput that = (ReplayInput) other;
        return java.util.Objects.equals(events, that.events);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(events);
    }
}
