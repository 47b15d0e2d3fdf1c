// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What looked like a value of a kind and is none, by its place; the text itself is never here. One place may have several. */
public final class RuledOutCandidate {
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

    /** Where it ends in the text. */
    public int end() {
        return end;
    }

    /** Where it ends in the text. */
    public RuledOutCandidate end(int end) {
        this.end = end;
        return this;
    }

    /** What it looked like. */
    public String kind() {
        return kind;
    }

    /** What it looked like. */
    public RuledOutCandidate kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Where it ends there. */
    public int maskedEnd() {
        return maskedEnd;
    }

    /** Where it ends there. */
    public RuledOutCandidate maskedEnd(int maskedEnd) {
        this.maskedEnd = maskedEnd;
        return this;
    }

    /** Where it begins in the text as the policy masks it. */
    public int maskedStart() {
        return maskedStart;
    }

    /** Where it begins in the text as the policy masks it. */
    public RuledOutCandidate maskedStart(int maskedStart) {
        this.maskedStart = maskedStart;
        return this;
    }

    /** Why it is none: its check digit, range, length or date, the longer code around it, the word beside it or the lack of one, the entry that allows it. */
    public java.util.List<redress.Reason> reasons() {
        return reasons;
    }

    /** Why it is none: its check digit, range, length or date, the longer code around it, the word beside it or the lack of one, the entry that allows it. */
    public RuledOutCandidate reasons(java.util.List<redress.Reason> reasons) {
        this.reasons = reasons;
        return this;
    }

    /** Where it begins in the text. */
    public int start() {
        return start;
    }

    /** Where it begins in the text. */
    public RuledOutCandidate start(int start) {
        this.start = start;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RuledOutCandidate)) {
            return false;
        }
        RuledOutCandidate that = (RuledOutCandidate) other;
        return java.util.Objects.equals(end, that.end)
                && java.util.Objects.equals(kind, that.kind)
                && java.util.Objects.equals(maskedEnd, that.maskedEnd)
                && java.util.Objects.equals(maskedStart, that.maskedStart)
                && java.util.Objects.equals(reasons, that.reasons)
                && java.util.Objects.equals(start, that.start);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(end, kind, maskedEnd, maskedStart, reasons, start);
    }
}
