// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** One event of a ticket. It holds masked text only, and all that {@code evolve}(super::evolve) needs. */
public final class Event {
    @com.fasterxml.jackson.annotation.JsonProperty("actions")
    private java.util.List<redress.Action> actions = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("actor")
    private redress.Actor actor;

    @com.fasterxml.jackson.annotation.JsonProperty("at")
    private java.time.Instant at;

    @com.fasterxml.jackson.annotation.JsonProperty("change")
    private redress.Change change;

    @com.fasterxml.jackson.annotation.JsonProperty("clocks")
    private java.util.List<redress.ClockChange> clocks = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("hash")
    private String hash;

    @com.fasterxml.jackson.annotation.JsonProperty("phase")
    private redress.Phase phase;

    @com.fasterxml.jackson.annotation.JsonProperty("policy")
    private redress.PolicyRef policy;

    @com.fasterxml.jackson.annotation.JsonProperty("previous_hash")
    private String previousHash;

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/event@1";

    @com.fasterxml.jackson.annotation.JsonProperty("state")
    private String state;

    @com.fasterxml.jackson.annotation.JsonProperty("ticket_id")
    private String ticketId;

    @com.fasterxml.jackson.annotation.JsonProperty("version")
    private int version;

    /** What the host should do. */
    public java.util.List<redress.Action> actions() {
        return actions;
    }

    /** What the host should do. */
    public Event actions(java.util.List<redress.Action> actions) {
        this.actions = actions;
        return this;
    }

    /** Who caused it. */
    public redress.Actor actor() {
        return actor;
    }

    /** Who caused it. */
    public Event actor(redress.Actor actor) {
        this.actor = actor;
        return this;
    }

    /** When it happened. */
    public java.time.Instant at() {
        return at;
    }

    /** When it happened. */
    public Event at(java.time.Instant at) {
        this.at = at;
        return this;
    }

    /** What happened. */
    public redress.Change change() {
        return change;
    }

    /** What happened. */
    public Event change(redress.Change change) {
        this.change = change;
        return this;
    }

    /** The clocks that changed, as they are after the event. */
    public java.util.List<redress.ClockChange> clocks() {
        return clocks;
    }

    /** The clocks that changed, as they are after the event. */
    public Event clocks(java.util.List<redress.ClockChange> clocks) {
        this.clocks = clocks;
        return this;
    }

    /** SHA-256 of the event without this key, in the canonical form of RFC 8785. */
    public String hash() {
        return hash;
    }

    /** SHA-256 of the event without this key, in the canonical form of RFC 8785. */
    public Event hash(String hash) {
        this.hash = hash;
        return this;
    }

    /** What that state means for the ticket's life. */
    public redress.Phase phase() {
        return phase;
    }

    /** What that state means for the ticket's life. */
    public Event phase(redress.Phase phase) {
        this.phase = phase;
        return this;
    }

    /** The policy that it was decided under. */
    public redress.PolicyRef policy() {
        return policy;
    }

    /** The policy that it was decided under. */
    public Event policy(redress.PolicyRef policy) {
        this.policy = policy;
        return this;
    }

    /** The hash of the event before; absent in the first. Null where absent. */
    public String previousHash() {
        return previousHash;
    }

    /** The hash of the event before; absent in the first. Null where absent. */
    public Event previousHash(String previousHash) {
        this.previousHash = previousHash;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Event schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** The state after the event. */
    public String state() {
        return state;
    }

    /** The state after the event. */
    public Event state(String state) {
        this.state = state;
        return this;
    }

    /** The ticket. */
    public String ticketId() {
        return ticketId;
    }

    /** The ticket. */
    public Event ticketId(String ticketId) {
        this.ticketId = ticketId;
        return this;
    }

    /** The ticket's version after the event: 1, 2, 3 and so on. */
    public int version() {
        return version;
    }

    /** The ticket's version after the event: 1, 2, 3 and so on. */
    public Event version(int version) {
        this.version = version;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Event)) {
            return false;
        }
        Event that = (Event) other;
        return java.util.Objects.equals(actions, that.actions)
                && java.util.Objects.equals(actor, that.actor)
                && java.util.Objects.equals(at, that.at)
                && java.util.Objects.equals(change, that.change)
                && java.util.Objects.equals(clocks, that.clocks)
                && java.util.Objects.equals(hash, that.hash)
                && java.util.Objects.equals(phase, that.phase)
                && java.util.Objects.equals(policy, that.policy)
                && java.util.Objects.equals(previousHash, that.previousHash)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(state, that.state)
                && java.util.Objects.equals(ticketId, that.ticketId)
                && java.util.Objects.equals(version, that.version);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(actions, actor, at, change, clocks, hash, phase, policy, previousHash, schema, state, ticketId, version);
    }
}
