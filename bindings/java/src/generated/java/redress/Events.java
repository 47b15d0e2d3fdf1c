// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What {@code decide} gives: the events, in the order in which they happen. */
public final class Events {
    @com.fasterxml.jackson.annotation.JsonProperty("events")
    private java.util.List<redress.Event> events = java.util.List.of();

    /** The events; at least one. */
    public java.util.List<redress.Event> events() {
        return events;
    }

    /** The events; at least one. */
    public Events events(java.util.List<redress.Event> events) {
        this.events = events;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Events)) {
            return false;
        }
        Events that = (Events) other;
        return java.util.Objects.equals(events, that.events);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(events);
    }
}
