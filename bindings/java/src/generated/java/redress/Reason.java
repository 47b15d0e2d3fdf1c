// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** One reason of a decision. */
public final class Reason {
    @com.fasterxml.jackson.annotation.JsonProperty("code")
    private String code;

    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<redress.Evidence> evidence = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("params")
    private java.util.List<redress.Param> params = java.util.List.of();

    /** What was seen; the policy's catalogues have a sentence for each code. */
    public String code() {
        return code;
    }

    /** What was seen; the policy's catalogues have a sentence for each code. */
    public Reason code(String code) {
        this.code = code;
        return this;
    }

    /** Where in the message, in order of position. */
    public java.util.List<redress.Evidence> evidence() {
        return evidence;
    }

    /** Where in the message, in order of position. */
    public Reason evidence(java.util.List<redress.Evidence> evidence) {
        this.evidence = evidence;
        return this;
    }

    /** The values of the sentence, as the arithmetic or the ids that were compared. */
    public java.util.List<redress.Param> params() {
        return params;
    }

    /** The values of the sentence, as the arithmetic or the ids that were compared. */
    public Reason params(java.util.List<redress.Param> params) {
        this.params = params;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Reason)) {
            return false;
        }
        Reason that = (Reason) other;
        return java.util.Objects.equals(code, that.code)
                && java.util.Objects.equals(evidence, that.evidence)
                && java.util.Objects.equals(params, that.params);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(code, evidence, params);
    }
}
