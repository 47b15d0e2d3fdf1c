// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Who saw which kinds of values, when. Holds no value. */
public final class AccessRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("actor")
    private redress.Actor actor;

    @com.fasterxml.jackson.annotation.JsonProperty("at")
    private java.time.Instant at;

    @com.fasterxml.jackson.annotation.JsonProperty("keys")
    private java.util.List<String> keys = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("kinds")
    private java.util.List<redress.KindCount> kinds = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/access_record@1";

    @com.fasterxml.jackson.annotation.JsonProperty("tenant")
    private String tenant;

    @com.fasterxml.jackson.annotation.JsonProperty("ticket")
    private String ticket;

    /** Who. */
    public redress.Actor actor() {
        return actor;
    }

    /** Who. */
    public AccessRecord actor(redress.Actor actor) {
        this.actor = actor;
        return this;
    }

    /** When. */
    public java.time.Instant at() {
        return at;
    }

    /** When. */
    public AccessRecord at(java.time.Instant at) {
        this.at = at;
        return this;
    }

    /** The keys that opened something, in the order of their ids. */
    public java.util.List<String> keys() {
        return keys;
    }

    /** The keys that opened something, in the order of their ids. */
    public AccessRecord keys(java.util.List<String> keys) {
        this.keys = keys;
        return this;
    }

    /** How many values of each kind were opened, in the order of the kinds' ids. */
    public java.util.List<redress.KindCount> kinds() {
        return kinds;
    }

    /** How many values of each kind were opened, in the order of the kinds' ids. */
    public AccessRecord kinds(java.util.List<redress.KindCount> kinds) {
        this.kinds = kinds;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public AccessRecord schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** The tenant. */
    public String tenant() {
        return tenant;
    }

    /** The tenant. */
    public AccessRecord tenant(String tenant) {
        this.tenant = tenant;
        return this;
    }

    /** The ticket. Null where absent. */
    public String ticket() {
        return ticket;
    }

    /** The ticket. Null where absent. */
    public AccessRecord ticket(String ticket) {
        this.ticket = ticket;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof AccessRecord)) {
            return false;
        }
        AccessRecord that = (AccessRecord) other;
        return java.util.Objects.equals(actor, that.actor)
                && java.util.Objects.equals(at, that.at)
                && java.util.Objects.equals(keys, that.keys)
                && java.util.Objects.equals(kinds, that.kinds)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(tenant, that.tenant)
                && java.util.Objects.equals(ticket, that.ticket);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(actor, at, keys, kinds, schema, tenant, ticket);
    }
}
