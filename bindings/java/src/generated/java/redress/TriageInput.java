// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code triage}. */
public final class TriageInput {
    @com.fasterxml.jackson.annotation.JsonProperty("message")
    private redress.Message message;

    @com.fasterxml.jackson.annotation.JsonProperty("now")
    private java.time.Instant now;

    /** The message. */
    public redress.Message message() {
        return message;
    }

    /** The message. */
    public TriageInput message(redress.Message message) {
        this.message = message;
        return this;
    }

    /** The time. */
    public java.time.Instant now() {
        return now;
    }

    /** The time. */
    public TriageInput now(java.time.Instant now) {
        this.now = now;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof TriageInput)) {
            return false;
        }
        TriageInput that = (TriageInput) other;
        return java.util.Objects.equals(message, that.message)
                && java.util.Objects.equals(now, that.now);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(message, now);
    }
}
