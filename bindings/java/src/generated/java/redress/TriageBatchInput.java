// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code triage_batch}. */
public final class TriageBatchInput {
    @com.fasterxml.jackson.annotation.JsonProperty("messages")
    private java.util.List<redress.Message> messages = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("now")
    private java.time.Instant now;

    /** The messages; at most {@code MAX_BATCH}. */
    public java.util.List<redress.Message> messages() {
        return messages;
    }

    /** The messages; at most {@code MAX_BATCH}. */
    public TriageBatchInput messages(java.util.List<redress.Message> messages) {
        this.messages = messages;
        return this;
    }

    /** The time. */
    public java.time.Instant now() {
        return now;
    }

    /** The time. */
    public TriageBatchInput now(java.time.Instant now) {
        this.now = now;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof TriageBatchInput)) {
            return false;
        }
        TriageBatchInput that = (TriageBatchInput) other;
        return java.util.Objects.equals(messages, that.messages)
                && java.util.Objects.equals(now, that.now);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(messages, now);
    }
}
