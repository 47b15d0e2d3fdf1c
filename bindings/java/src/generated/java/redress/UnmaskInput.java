// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code unmask}. */
public final class UnmaskInput {
    @com.fasterxml.jackson.annotation.JsonProperty("opening")
    private redress.Opening opening;

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    /** Who opens it, when, and with which keys. */
    public redress.Opening opening() {
        return opening;
    }

    /** Who opens it, when, and with which keys. */
    public UnmaskInput opening(redress.Opening opening) {
        this.opening = opening;
        return this;
    }

    /** The masked text. */
    public String text() {
        return text;
    }

    /** The masked text. */
    public UnmaskInput text(String text) {
        this.text = text;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof UnmaskInput)) {
            return false;
        }
        UnmaskInput that = (UnmaskInput) other;
        return java.util.Objects.equals(opening, that.opening)
                && java.util.Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(opening, text);
    }
}
