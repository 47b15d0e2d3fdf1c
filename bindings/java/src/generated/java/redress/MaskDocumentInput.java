// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code mask_document}. */
public final class MaskDocumentInput {
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;

    @com.fasterxml.jackson.annotation.JsonProperty("numbers")
    private redress.NumberMask numbers;

    @com.fasterxml.jackson.annotation.JsonProperty("options")
    private redress.MaskOptions options;

    /** The document: JSON text. */
    public String document() {
        return document;
    }

    /** The document: JSON text. */
    public MaskDocumentInput document(String document) {
        this.document = document;
        return this;
    }

    /** What becomes of numbers. Null where absent. */
    public redress.NumberMask numbers() {
        return numbers;
    }

    /** What becomes of numbers. Null where absent. */
    public MaskDocumentInput numbers(redress.NumberMask numbers) {
        this.numbers = numbers;
        return this;
    }

    /** How to mask. Null where absent. */
    public redress.MaskOptions options() {
        return options;
    }

    /** How to mask. Null where absent. */
    public MaskDocumentInput options(redress.MaskOptions options) {
        this.options = options;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskDocumentInput)) {
            return false;
        }
        MaskDocumentInput that = (MaskDocumentInput) other;
        return java.util.Objects.equals(document, that.document)
                && java.util.Objects.equals(numbers, that.numbers)
                && java.util.Objects.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(document, numbers, options);
    }
}
