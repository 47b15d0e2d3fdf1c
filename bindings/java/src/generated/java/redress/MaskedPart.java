// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What a chunk of a text let be told: the next part of the masked text. */
public final class MaskedPart {
    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private java.util.List<redress.Finding> findings = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("masked_start")
    private long maskedStart;

    @com.fasterxml.jackson.annotation.JsonProperty("start")
    private long start;

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    /** What was hidden in it, in order of position. */
    public java.util.List<redress.Finding> findings() {
        return findings;
    }

    /** What was hidden in it, in order of position. */
    public MaskedPart findings(java.util.List<redress.Finding> findings) {
        this.findings = findings;
        return this;
    }

    /** Where it begins in the masked text. */
    public long maskedStart() {
        return maskedStart;
    }

    /** Where it begins in the masked text. */
    public MaskedPart maskedStart(long maskedStart) {
        this.maskedStart = maskedStart;
        return this;
    }

    /** Where this part begins in the text. */
    public long start() {
        return start;
    }

    /** Where this part begins in the text. */
    public MaskedPart start(long start) {
        this.start = start;
        return this;
    }

    /** The part without the values; often empty, since what may still become a value is held back. */
    public String text() {
        return text;
    }

    /** The part without the values; often empty, since what may still become a value is held back. */
    public MaskedPart text(String text) {
        this.text = text;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskedPart)) {
            return false;
        }
        MaskedPart that = (MaskedPart) other;
        return java.util.Objects.equals(findings, that.findings)
                && java.util.Objects.equals(maskedStart, that.maskedStart)
                && java.util.Objects.equals(start, that.start)
                && java.util.Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(findings, maskedStart, start, text);
    }
}
