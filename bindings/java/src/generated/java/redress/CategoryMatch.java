// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A category that holds. */
public final class CategoryMatch {
    @com.fasterxml.jackson.annotation.JsonProperty("category")
    private String category;

    @com.fasterxml.jackson.annotation.JsonProperty("confidence")
    private int confidence;

    @com.fasterxml.jackson.annotation.JsonProperty("subcategory")
    private String subcategory;

    /** The category. */
    public String category() {
        return category;
    }

    /** The category. */
    public CategoryMatch category(String category) {
        this.category = category;
        return this;
    }

    /** How sure. */
    public int confidence() {
        return confidence;
    }

    /** How sure. */
    public CategoryMatch confidence(int confidence) {
        this.confidence = confidence;
        return this;
    }

    /** Its finer kind, if the message tells. Null where absent. */
    public String subcategory() {
        return subcategory;
    }

    /** Its finer kind, if the message tells. Null where absent. */
    public CategoryMatch subcategory(String subcategory) {
        this.subcategory = subcategory;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof CategoryMatch)) {
            return false;
        }
        CategoryMatch that = (CategoryMatch) other;
        return java.util.Objects.equals(category, that.category)
                && java.util.Objects.equals(confidence, that.confidence)
                && java.util.Objects.equals(subcategory, that.subcategory);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(category, confidence, subcategory);
    }
}
