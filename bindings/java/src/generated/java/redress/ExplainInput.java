// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code explain}. */
public final class ExplainInput {
    @com.fasterxml.jackson.annotation.JsonProperty("language")
    private String language;

    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private redress.Reason reason;

    /** The language of the sentence, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The language of the sentence, as a BCP 47 tag. */
    public ExplainInput language(String language) {
        this.language = language;
        return this;
    }

    /** The reason. */
    public redress.Reason reason() {
        return reason;
    }

    /** The reason. */
    public ExplainInput reason(redress.Reason reason) {
        this.reason = reason;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ExplainInput)) {
            return false;
        }
        ExplainInput that = (ExplainInput) other;
        return java.util.Objects.equals(language, that.language)
                && java.util.Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(language, reason);
    }
}
