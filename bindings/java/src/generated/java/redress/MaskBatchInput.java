// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code mask_batch}. */
public final class MaskBatchInput {
    @com.fasterxml.jackson.annotation.JsonProperty("options")
    private redress.MaskOptions options;

    @com.fasterxml.jackson.annotation.JsonProperty("texts")
    private java.util.List<String> texts = java.util.List.of();

    /** How to mask. Null where absent. */
    public redress.MaskOptions options() {
        return options;
    }

    /** How to mask. Null where absent. */
    public MaskBatchInput options(redress.MaskOptions options) {
        this.options = options;
        return this;
    }

    /** The texts; at most {@code MAX_BATCH}. */
    public java.util.List<String> texts() {
        return texts;
    }

    /** The texts; at most {@code MAX_BATCH}. */
    public MaskBatchInput texts(java.util.List<String> texts) {
        this.texts = texts;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskBatchInput)) {
            return false;
        }
        MaskBatchInput that = (MaskBatchInput) other;
        return java.util.Objects.equals(options, that.options)
                && java.util.Objects.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(options, texts);
    }
}
