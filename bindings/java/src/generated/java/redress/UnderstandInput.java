// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code understand}. */
public final class UnderstandInput {
    @com.fasterxml.jackson.annotation.JsonProperty("message")
    private redress.Message message;

    /** The message. */
    public redress.Message message() {
        return message;
    }

    /** The message. */
    public UnderstandInput message(redress.Message message) {
        this.message = message;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof UnderstandInput)) {
            return false;
        }
        UnderstandInput that = (UnderstandInput) other;
        return java.util.Objects.equals(message, that.message);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(message);
    }
}
