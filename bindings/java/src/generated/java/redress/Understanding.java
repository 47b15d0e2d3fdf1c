// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What a message is about, how urgent and why. */
public final class Understanding {
    @com.fasterxml.jackson.annotation.JsonProperty("amounts")
    private java.util.List<redress.AmountMention> amounts = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("categories")
    private java.util.List<redress.CategoryMatch> categories = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("category")
    private String category;

    @com.fasterxml.jackson.annotation.JsonProperty("confidence")
    private int confidence;

    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private java.util.List<redress.Reason> reasons = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/understanding@1";

    @com.fasterxml.jackson.annotation.JsonProperty("subcategory")
    private String subcategory;

    @com.fasterxml.jackson.annotation.JsonProperty("tags")
    private java.util.List<String> tags = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("urgency")
    private redress.Urgency urgency;

    /** Amounts of money, in order of position. */
    public java.util.List<redress.AmountMention> amounts() {
        return amounts;
    }

    /** Amounts of money, in order of position. */
    public Understanding amounts(java.util.List<redress.AmountMention> amounts) {
        this.amounts = amounts;
        return this;
    }

    /** Every category that holds, in the order of the policy's list; the first is the main one. */
    public java.util.List<redress.CategoryMatch> categories() {
        return categories;
    }

    /** Every category that holds, in the order of the policy's list; the first is the main one. */
    public Understanding categories(java.util.List<redress.CategoryMatch> categories) {
        this.categories = categories;
        return this;
    }

    /** The main category: of those that hold, the one nearest the top of the policy's list. */
    public String category() {
        return category;
    }

    /** The main category: of those that hold, the one nearest the top of the policy's list. */
    public Understanding category(String category) {
        this.category = category;
        return this;
    }

    /** How sure of the main category. */
    public int confidence() {
        return confidence;
    }

    /** How sure of the main category. */
    public Understanding confidence(int confidence) {
        this.confidence = confidence;
        return this;
    }

    /** Why, the reasons of the urgency first. */
    public java.util.List<redress.Reason> reasons() {
        return reasons;
    }

    /** Why, the reasons of the urgency first. */
    public Understanding reasons(java.util.List<redress.Reason> reasons) {
        this.reasons = reasons;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Understanding schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** Its finer kind, if the message tells. Null where absent. */
    public String subcategory() {
        return subcategory;
    }

    /** Its finer kind, if the message tells. Null where absent. */
    public Understanding subcategory(String subcategory) {
        this.subcategory = subcategory;
        return this;
    }

    /** Themes, in the order of the policy's list. */
    public java.util.List<String> tags() {
        return tags;
    }

    /** Themes, in the order of the policy's list. */
    public Understanding tags(java.util.List<String> tags) {
        this.tags = tags;
        return this;
    }

    /** How urgent. */
    public redress.Urgency urgency() {
        return urgency;
    }

    /** How urgent. */
    public Understanding urgency(redress.Urgency urgency) {
        this.urgency = urgency;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Understanding)) {
            return false;
        }
        Understanding that = (Understanding) other;
        return java.util.Objects.equals(amounts, that.amounts)
                && java.util.Objects.equals(categories, that.categories)
                && java.util.Objects.equals(category, that.category)
                && java.util.Objects.equals(confidence, that.confidence)
                && java.util.Objects.equals(reasons, that.reasons)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(subcategory, that.subcategory)
                && java.util.Objects.equals(tags, that.tags)
                && java.util.Objects.equals(urgency, that.urgency);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(amounts, categories, category, confidence, reasons, schema, subcategory, tags, urgency);
    }
}
