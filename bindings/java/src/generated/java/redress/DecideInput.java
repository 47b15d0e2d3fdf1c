// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code decide}. */
public final class DecideInput {
    @com.fasterxml.jackson.annotation.JsonProperty("command")
    private redress.Command command;

    @com.fasterxml.jackson.annotation.JsonProperty("context")
    private redress.Context context;

    @com.fasterxml.jackson.annotation.JsonProperty("ticket")
    private redress.Ticket ticket;

    /** The command. */
    public redress.Command command() {
        return command;
    }

    /** The command. */
    public DecideInput command(redress.Command command) {
        this.command = command;
        return this;
    }

    /** When, by whom and on which version. */
    public redress.Context context() {
        return context;
    }

    /** When, by whom and on which version. */
    public DecideInput context(redress.Context context) {
        this.context = context;
        return this;
    }

    /** The ticket; absent to open one. Null where absent. */
    public redress.Ticket ticket() {
        return ticket;
    }

    /** The ticket; absent to open one. Null where absent. */
    public DecideInput ticket(redress.Ticket ticket) {
        this.ticket = ticket;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DecideInput)) {
            return false;
        }
        DecideInput that = (DecideInput) other;
        return java.util.Objects.equals(command, that.command)
                && java.util.Objects.equals(context, that.context)
                && java.util.Objects.equals(ticket, that.ticket);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(command, context, ticket);
    }
}
