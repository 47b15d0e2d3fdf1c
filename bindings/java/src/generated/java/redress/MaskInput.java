// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code mask}. */
public final class MaskInput {
    @com.fasterxml.jackson.annotation.JsonProperty("options")
    private redress.MaskOptions options;

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    /** How to mask. Null where absent. */
    public redress.MaskOptions options() {
        return options;
    }

    /** How to mask. Null where absent. */
    public MaskInput options(redress.MaskOptions options) {
        this.options = options;
        return this;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The text. */
    public MaskInput text(String text) {
        this.text = text;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskInput)) {
            return false;
        }
        MaskInput that = (MaskInput) other;
        return java.util.Objects.equals(options, that.options)
                && java.util.Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(options, text);
    }
}
