// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Who opens sealed values, when, and with which keys. */
public final class Opening {
    @com.fasterxml.jackson.annotation.JsonProperty("actor")
    private redress.Actor actor;

    @com.fasterxml.jackson.annotation.JsonProperty("keys")
    private java.util.List<redress.OpeningKey> keys = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("now")
    private java.time.Instant now;

    @com.fasterxml.jackson.annotation.JsonProperty("tenant")
    private String tenant;

    @com.fasterxml.jackson.annotation.JsonProperty("ticket")
    private String ticket;

    /** Who; the policy's {@code mask.openings} say what the role may open. */
    public redress.Actor actor() {
        return actor;
    }

    /** Who; the policy's {@code mask.openings} say what the role may open. */
    public Opening actor(redress.Actor actor) {
        this.actor = actor;
        return this;
    }

    /** The keys that there are. */
    public java.util.List<redress.OpeningKey> keys() {
        return keys;
    }

    /** The keys that there are. */
    public Opening keys(java.util.List<redress.OpeningKey> keys) {
        this.keys = keys;
        return this;
    }

    /** The time; the record carries it. */
    public java.time.Instant now() {
        return now;
    }

    /** The time; the record carries it. */
    public Opening now(java.time.Instant now) {
        this.now = now;
        return this;
    }

    /** The tenant that the values were sealed for. */
    public String tenant() {
        return tenant;
    }

    /** The tenant that the values were sealed for. */
    public Opening tenant(String tenant) {
        this.tenant = tenant;
        return this;
    }

    /** The ticket that they were sealed for. Null where absent. */
    public String ticket() {
        return ticket;
    }

    /** The ticket that they were sealed for. Null where absent. */
    public Opening ticket(String ticket) {
        this.ticket = ticket;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Opening)) {
            return false;
        }
        Opening that = (Opening) other;
        return java.util.Objects.equals(actor, that.actor)
                && java.util.Objects.equals(keys, that.keys)
                && java.util.Objects.equals(now, that.now)
                && java.util.Objects.equals(tenant, that.tenant)
                && java.util.Objects.equals(ticket, that.ticket);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(actor, keys, now, tenant, ticket);
    }
}
