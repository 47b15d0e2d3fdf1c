// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A sensitive value of a screenshot, by its places; the value itself is never here. */
public final class CoveredFinding {
    @com.fasterxml.jackson.annotation.JsonProperty("confidence")
    private int confidence;

    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;

    @com.fasterxml.jackson.annotation.JsonProperty("parts")
    private java.util.List<redress.CoveredPart> parts = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private java.util.List<redress.Reason> reasons = java.util.List.of();

    /** How sure. */
    public int confidence() {
        return confidence;
    }

    /** How sure. */
    public CoveredFinding confidence(int confidence) {
        this.confidence = confidence;
        return this;
    }

    /** What it is. */
    public String kind() {
        return kind;
    }

    /** What it is. */
    public CoveredFinding kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Its shares of the boxes, in the order in which they are read. */
    public java.util.List<redress.CoveredPart> parts() {
        return parts;
    }

    /** Its shares of the boxes, in the order in which they are read. */
    public CoveredFinding parts(java.util.List<redress.CoveredPart> parts) {
        this.parts = parts;
        return this;
    }

    /** Why; without evidence, since what was read as one text stands in many boxes. */
    public java.util.List<redress.Reason> reasons() {
        return reasons;
    }

    /** Why; without evidence, since what was read as one text stands in many boxes. */
    public CoveredFinding reasons(java.util.List<redress.Reason> reasons) {
        this.reasons = reasons;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof CoveredFinding)) {
            return false;
        }
        CoveredFinding that = (CoveredFinding) other;
        return java.util.Objects.equals(confidence, that.confidence)
                && java.util.Objects.equals(kind, that.kind)
                && java.util.Objects.equals(parts, that.parts)
                && java.util.Objects.equals(reasons, that.reasons);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(confidence, kind, parts, reasons);
    }
}
