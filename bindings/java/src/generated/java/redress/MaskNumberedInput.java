// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code mask_numbered}. */
public final class MaskNumberedInput {
    @com.fasterxml.jackson.annotation.JsonProperty("labels")
    private redress.LabelNumbers labels;

    @com.fasterxml.jackson.annotation.JsonProperty("options")
    private redress.MaskOptions options;

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    /** What the call before gave; absent for the first text of a ticket. Null where absent. */
    public redress.LabelNumbers labels() {
        return labels;
    }

    /** What the call before gave; absent for the first text of a ticket. Null where absent. */
    public MaskNumberedInput labels(redress.LabelNumbers labels) {
        this.labels = labels;
        return this;
    }

    /** How to mask; {@code keys.secret} is needed. Null where absent. */
    public redress.MaskOptions options() {
        return options;
    }

    /** How to mask; {@code keys.secret} is needed. Null where absent. */
    public MaskNumberedInput options(redress.MaskOptions options) {
        this.options = options;
        return this;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The text. */
    public MaskNumberedInput text(String text) {
        this.text = text;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskNumberedInput)) {
            return false;
        }
        MaskNumberedInput that = (MaskNumberedInput) other;
        return java.util.Objects.equals(labels, that.labels)
                && java.util.Objects.equals(options, that.options)
                && java.util.Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(labels, options, text);
    }
}
