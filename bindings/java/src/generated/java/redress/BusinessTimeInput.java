// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code business_time}. */
public final class BusinessTimeInput {
    @com.fasterxml.jackson.annotation.JsonProperty("question")
    private redress.TimeQuestion question;

    /** The question. */
    public redress.TimeQuestion question() {
        return question;
    }

    /** The question. */
    public BusinessTimeInput question(redress.TimeQuestion question) {
        this.question = question;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BusinessTimeInput)) {
            return false;
        }
        BusinessTimeInput that = (BusinessTimeInput) other;
        return java.util.Objects.equals(question, that.question);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(question);
    }
}
