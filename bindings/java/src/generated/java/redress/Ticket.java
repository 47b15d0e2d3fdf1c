// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A ticket. It holds masked text only. */
public final class Ticket {
    @com.fasterxml.jackson.annotation.JsonProperty("category")
    private String category;

    @com.fasterxml.jackson.annotation.JsonProperty("clocks")
    private java.util.List<redress.Clock> clocks = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("customer_id")
    private String customerId;

    @com.fasterxml.jackson.annotation.JsonProperty("ended_at")
    private java.time.Instant endedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("hash")
    private String hash;

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("language")
    private String language;

    @com.fasterxml.jackson.annotation.JsonProperty("opened_at")
    private java.time.Instant openedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("phase")
    private redress.Phase phase;

    @com.fasterxml.jackson.annotation.JsonProperty("priority")
    private redress.Priority priority;

    @com.fasterxml.jackson.annotation.JsonProperty("received_at")
    private java.time.Instant receivedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("reopen_count")
    private int reopenCount;

    @com.fasterxml.jackson.annotation.JsonProperty("resolved_at")
    private java.time.Instant resolvedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/ticket@1";

    @com.fasterxml.jackson.annotation.JsonProperty("state")
    private String state;

    @com.fasterxml.jackson.annotation.JsonProperty("state_since")
    private java.time.Instant stateSince;

    @com.fasterxml.jackson.annotation.JsonProperty("subcategory")
    private String subcategory;

    @com.fasterxml.jackson.annotation.JsonProperty("tags")
    private java.util.List<String> tags = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("team")
    private String team;

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    @com.fasterxml.jackson.annotation.JsonProperty("transaction_id")
    private String transactionId;

    @com.fasterxml.jackson.annotation.JsonProperty("updated_at")
    private java.time.Instant updatedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("urgency")
    private redress.Urgency urgency;

    @com.fasterxml.jackson.annotation.JsonProperty("version")
    private int version;

    /** What it is about. */
    public String category() {
        return category;
    }

    /** What it is about. */
    public Ticket category(String category) {
        this.category = category;
        return this;
    }

    /** Its clocks, in the order in which they were first set: one for each metric, and another where a reopening began one beside it. */
    public java.util.List<redress.Clock> clocks() {
        return clocks;
    }

    /** Its clocks, in the order in which they were first set: one for each metric, and another where a reopening began one beside it. */
    public Ticket clocks(java.util.List<redress.Clock> clocks) {
        this.clocks = clocks;
        return this;
    }

    /** The host's own id of the customer. Null where absent. */
    public String customerId() {
        return customerId;
    }

    /** The host's own id of the customer. Null where absent. */
    public Ticket customerId(String customerId) {
        this.customerId = customerId;
        return this;
    }

    /** When it ended; absent while it goes on. Null where absent. */
    public java.time.Instant endedAt() {
        return endedAt;
    }

    /** When it ended; absent while it goes on. Null where absent. */
    public Ticket endedAt(java.time.Instant endedAt) {
        this.endedAt = endedAt;
        return this;
    }

    /** The hash of its last event. */
    public String hash() {
        return hash;
    }

    /** The hash of its last event. */
    public Ticket hash(String hash) {
        this.hash = hash;
        return this;
    }

    /** The host's id of the ticket. */
    public String id() {
        return id;
    }

    /** The host's id of the ticket. */
    public Ticket id(String id) {
        this.id = id;
        return this;
    }

    /** The customer's language. */
    public String language() {
        return language;
    }

    /** The customer's language. */
    public Ticket language(String language) {
        this.language = language;
        return this;
    }

    /** When the ticket was opened. */
    public java.time.Instant openedAt() {
        return openedAt;
    }

    /** When the ticket was opened. */
    public Ticket openedAt(java.time.Instant openedAt) {
        this.openedAt = openedAt;
        return this;
    }

    /** What the state means for its life. */
    public redress.Phase phase() {
        return phase;
    }

    /** What the state means for its life. */
    public Ticket phase(redress.Phase phase) {
        this.phase = phase;
        return this;
    }

    /** How soon a desk must act. */
    public redress.Priority priority() {
        return priority;
    }

    /** How soon a desk must act. */
    public Ticket priority(redress.Priority priority) {
        this.priority = priority;
        return this;
    }

    /** When the complaint was received. */
    public java.time.Instant receivedAt() {
        return receivedAt;
    }

    /** When the complaint was received. */
    public Ticket receivedAt(java.time.Instant receivedAt) {
        this.receivedAt = receivedAt;
        return this;
    }

    /** How often work on it began again after a solution or an end. */
    public int reopenCount() {
        return reopenCount;
    }

    /** How often work on it began again after a solution or an end. */
    public Ticket reopenCount(int reopenCount) {
        this.reopenCount = reopenCount;
        return this;
    }

    /** When the standing solution was given; absent when there is none. Null where absent. */
    public java.time.Instant resolvedAt() {
        return resolvedAt;
    }

    /** When the standing solution was given; absent when there is none. Null where absent. */
    public Ticket resolvedAt(java.time.Instant resolvedAt) {
        this.resolvedAt = resolvedAt;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Ticket schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** Its state. */
    public String state() {
        return state;
    }

    /** Its state. */
    public Ticket state(String state) {
        this.state = state;
        return this;
    }

    /** Since when it has been in its state. */
    public java.time.Instant stateSince() {
        return stateSince;
    }

    /** Since when it has been in its state. */
    public Ticket stateSince(java.time.Instant stateSince) {
        this.stateSince = stateSince;
        return this;
    }

    /** The finer kind. Null where absent. */
    public String subcategory() {
        return subcategory;
    }

    /** The finer kind. Null where absent. */
    public Ticket subcategory(String subcategory) {
        this.subcategory = subcategory;
        return this;
    }

    /** Themes. */
    public java.util.List<String> tags() {
        return tags;
    }

    /** Themes. */
    public Ticket tags(java.util.List<String> tags) {
        this.tags = tags;
        return this;
    }

    /** Who handles it. */
    public String team() {
        return team;
    }

    /** Who handles it. */
    public Ticket team(String team) {
        this.team = team;
        return this;
    }

    /** The customer's message. */
    public String text() {
        return text;
    }

    /** The customer's message. */
    public Ticket text(String text) {
        this.text = text;
        return this;
    }

    /** The host's own id of the transaction. Null where absent. */
    public String transactionId() {
        return transactionId;
    }

    /** The host's own id of the transaction. Null where absent. */
    public Ticket transactionId(String transactionId) {
        this.transactionId = transactionId;
        return this;
    }

    /** When its last event happened. */
    public java.time.Instant updatedAt() {
        return updatedAt;
    }

    /** When its last event happened. */
    public Ticket updatedAt(java.time.Instant updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    /** How urgent the message was. */
    public redress.Urgency urgency() {
        return urgency;
    }

    /** How urgent the message was. */
    public Ticket urgency(redress.Urgency urgency) {
        this.urgency = urgency;
        return this;
    }

    /** How many events it has had. */
    public int version() {
        return version;
    }

    /** How many events it has had. */
    public Ticket version(int version) {
        this.version = version;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Ticket)) {
            return false;
        }
        Ticket that = (Ticket) other;
        return java.util.Objects.equals(category, that.category)
                && java.util.Objects.equals(clocks, that.clocks)
                && java.util.Objects.equals(customerId, that.customerId)
                && java.util.Objects.equals(endedAt, that.endedAt)
                && java.util.Objects.equals(hash, that.hash)
                && java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(language, that.language)
                && java.util.Objects.equals(openedAt, that.openedAt)
                && java.util.Objects.equals(phase, that.phase)
                && java.util.Objects.equals(priority, that.priority)
                && java.util.Objects.equals(receivedAt, that.receivedAt)
                && java.util.Objects.equals(reopenCount, that.reopenCount)
                && java.util.Objects.equals(resolvedAt, that.resolvedAt)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(state, that.state)
                && java.util.Objects.equals(stateSince, that.stateSince)
                && java.util.Objects.equals(subcategory, that.subcategory)
                && java.util.Objects.equals(tags, that.tags)
                && java.util.Objects.equals(team, that.team)
                && java.util.Objects.equals(text, that.text)
                && java.util.Objects.equals(transactionId, that.transactionId)
                && java.util.Objects.equals(updatedAt, that.updatedAt)
                && java.util.Objects.equals(urgency, that.urgency)
                && java.util.Objects.equals(version, that.version);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(category, clocks, customerId, endedAt, hash, id, language, openedAt, phase, priority, receivedAt, reopenCount, resolvedAt, schema, state, stateSince, subcategory, tags, team, text, transactionId, updatedAt, urgency, version);
    }
}
