// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code score}. */
public final class ScoreInput {
    @com.fasterxml.jackson.annotation.JsonProperty("answers")
    private java.util.List<java.lang.Integer> answers = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("scale")
    private String scale;

    /** The answers; at most {@code MAX_BATCH}. */
    public java.util.List<java.lang.Integer> answers() {
        return answers;
    }

    /** The answers; at most {@code MAX_BATCH}. */
    public ScoreInput answers(java.util.List<java.lang.Integer> answers) {
        this.answers = answers;
        return this;
    }

    /** The scale of the policy that the answers lie on. */
    public String scale() {
        return scale;
    }

    /** The scale of the policy that the answers lie on. */
    public ScoreInput scale(String scale) {
        this.scale = scale;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ScoreInput)) {
            return false;
        }
        ScoreInput that = (ScoreInput) other;
        return java.util.Objects.equals(answers, that.answers)
                && java.util.Objects.equals(scale, that.scale);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(answers, scale);
    }
}
