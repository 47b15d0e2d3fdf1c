// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What was not opened, by its places in both texts, in the unit of the desk. */
public final class Unopened {
    @com.fasterxml.jackson.annotation.JsonProperty("end")
    private int end;

    @com.fasterxml.jackson.annotation.JsonProperty("masked_end")
    private int maskedEnd;

    @com.fasterxml.jackson.annotation.JsonProperty("masked_start")
    private int maskedStart;

    @com.fasterxml.jackson.annotation.JsonProperty("start")
    private int start;

    /** Where it ends there. */
    public int end() {
        return end;
    }

    /** Where it ends there. */
    public Unopened end(int end) {
        this.end = end;
        return this;
    }

    /** Where it ends there. */
    public int maskedEnd() {
        return maskedEnd;
    }

    /** Where it ends there. */
    public Unopened maskedEnd(int maskedEnd) {
        this.maskedEnd = maskedEnd;
        return this;
    }

    /** Where it begins in the masked text. */
    public int maskedStart() {
        return maskedStart;
    }

    /** Where it begins in the masked text. */
    public Unopened maskedStart(int maskedStart) {
        this.maskedStart = maskedStart;
        return this;
    }

    /** Where it begins in the text with the values in clear. */
    public int start() {
        return start;
    }

    /** Where it begins in the text with the values in clear. */
    public Unopened start(int start) {
        this.start = start;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Unopened)) {
            return false;
        }
        Unopened that = (Unopened) other;
        return java.util.Objects.equals(end, that.end)
                && java.util.Objects.equals(maskedEnd, that.maskedEnd)
                && java.util.Objects.equals(maskedStart, that.maskedStart)
                && java.util.Objects.equals(start, that.start);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(end, maskedEnd, maskedStart, start);
    }
}
