// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code evolve}. */
public final class EvolveInput {
    @com.fasterxml.jackson.annotation.JsonProperty("event")
    private redress.Event event;

    @com.fasterxml.jackson.annotation.JsonProperty("ticket")
    private redress.Ticket ticket;

    /** The event. */
    public redress.Event event() {
        return event;
    }

    /** The event. */
    public EvolveInput event(redress.Event event) {
        this.event = event;
        return this;
    }

    /** The ticket; absent for the event that opens it. Null where absent. */
    public redress.Ticket ticket() {
        return ticket;
    }

    /** The ticket; absent for the event that opens it. Null where absent. */
    public EvolveInput ticket(redress.Ticket ticket) {
        this.ticket = ticket;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof EvolveInput)) {
            return false;
        }
        EvolveInput that = (EvolveInput) other;
        return java.util.Objects.equals(event, that.event)
                && java.util.Objects.equals(ticket, that.ticket);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(event, ticket);
    }
}
