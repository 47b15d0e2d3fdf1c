// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A sensitive value, by its place; the value itself is never here. */
public final class Finding {
    @com.fasterxml.jackson.annotation.JsonProperty("confidence")
    private int confidence;

    @com.fasterxml.jackson.annotation.JsonProperty("end")
    private int end;

    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;

    @com.fasterxml.jackson.annotation.JsonProperty("masked_end")
    private int maskedEnd;

    @com.fasterxml.jackson.annotation.JsonProperty("masked_start")
    private int maskedStart;

    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private java.util.List<redress.Reason> reasons = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("start")
    private int start;

    /** How sure. */
    public int confidence() {
        return confidence;
    }

    /** How sure. */
    public Finding confidence(int confidence) {
        this.confidence = confidence;
        return this;
    }

    /** Where it ends in the text. */
    public int end() {
        return end;
    }

    /** Where it ends in the text. */
    public Finding end(int end) {
        this.end = end;
        return this;
    }

    /** What it is. */
    public String kind() {
        return kind;
    }

    /** What it is. */
    public Finding kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Where its replacement ends in the masked text. */
    public int maskedEnd() {
        return maskedEnd;
    }

    /** Where its replacement ends in the masked text. */
    public Finding maskedEnd(int maskedEnd) {
        this.maskedEnd = maskedEnd;
        return this;
    }

    /** Where its replacement begins in the masked text. */
    public int maskedStart() {
        return maskedStart;
    }

    /** Where its replacement begins in the masked text. */
    public Finding maskedStart(int maskedStart) {
        this.maskedStart = maskedStart;
        return this;
    }

    /** Why: the checksum, the issuer's range, the word beside it, the shape. */
    public java.util.List<redress.Reason> reasons() {
        return reasons;
    }

    /** Why: the checksum, the issuer's range, the word beside it, the shape. */
    public Finding reasons(java.util.List<redress.Reason> reasons) {
        this.reasons = reasons;
        return this;
    }

    /** Where it begins in the text. */
    public int start() {
        return start;
    }

    /** Where it begins in the text. */
    public Finding start(int start) {
        this.start = start;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Finding)) {
            return false;
        }
        Finding that = (Finding) other;
        return java.util.Objects.equals(confidence, that.confidence)
                && java.util.Objects.equals(end, that.end)
                && java.util.Objects.equals(kind, that.kind)
                && java.util.Objects.equals(maskedEnd, that.maskedEnd)
                && java.util.Objects.equals(maskedStart, that.maskedStart)
                && java.util.Objects.equals(reasons, that.reasons)
                && java.util.Objects.equals(start, that.start);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(confidence, end, kind, maskedEnd, maskedStart, reasons, start);
    }
}
