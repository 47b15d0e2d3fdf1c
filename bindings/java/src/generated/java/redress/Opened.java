// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A value that was opened, by its places in both texts, in the unit of the desk. */
public final class Opened {
    @com.fasterxml.jackson.annotation.JsonProperty("end")
    private int end;

    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;

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
    public Opened end(int end) {
        this.end = end;
        return this;
    }

    /** What it is. */
    public String kind() {
        return kind;
    }

    /** What it is. */
    public Opened kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Where it ends there. */
    public int maskedEnd() {
        return maskedEnd;
    }

    /** Where it ends there. */
    public Opened maskedEnd(int maskedEnd) {
        this.maskedEnd = maskedEnd;
        return this;
    }

    /** Where the sealed value begins in the masked text. */
    public int maskedStart() {
        return maskedStart;
    }

    /** Where the sealed value begins in the masked text. */
    public Opened maskedStart(int maskedStart) {
        this.maskedStart = maskedStart;
        return this;
    }

    /** Where it begins in the text with the values in clear. */
    public int start() {
        return start;
    }

    /** Where it begins in the text with the values in clear. */
    public Opened start(int start) {
        this.start = start;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Opened)) {
            return false;
        }
        Opened that = (Opened) other;
        return java.util.Objects.equals(end, that.end)
                && java.util.Objects.equals(kind, that.kind)
                && java.util.Objects.equals(maskedEnd, that.maskedEnd)
                && java.util.Objects.equals(maskedStart, that.maskedStart)
                && java.util.Objects.equals(start, that.start);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(end, kind, maskedEnd, maskedStart, start);
    }
}
