// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The numbers that the labels of a ticket's earlier texts were given, so that the same value has the same label in the next. */
public final class LabelNumbers {
    @com.fasterxml.jackson.annotation.JsonProperty("key")
    private String key;

    @com.fasterxml.jackson.annotation.JsonProperty("labels")
    private java.util.List<redress.KindLabels> labels = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("passed")
    private long passed;

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/label_numbers@1";

    /** The id of the keys under which values are known. */
    public String key() {
        return key;
    }

    /** The id of the keys under which values are known. */
    public LabelNumbers key(String key) {
        this.key = key;
        return this;
    }

    /** The labels, by kind; of at most {@code MAX_CARRIED} values. */
    public java.util.List<redress.KindLabels> labels() {
        return labels;
    }

    /** The labels, by kind; of at most {@code MAX_CARRIED} values. */
    public LabelNumbers labels(java.util.List<redress.KindLabels> labels) {
        this.labels = labels;
        return this;
    }

    /** The greatest number of a label that was in a text before it was masked; greater ones are given. */
    public long passed() {
        return passed;
    }

    /** The greatest number of a label that was in a text before it was masked; greater ones are given. */
    public LabelNumbers passed(long passed) {
        this.passed = passed;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public LabelNumbers schema(String schema) {
        this.schema = schema;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof LabelNumbers)) {
            return false;
        }
        LabelNumbers that = (LabelNumbers) other;
        return java.util.Objects.equals(key, that.key)
                && java.util.Objects.equals(labels, that.labels)
                && java.util.Objects.equals(passed, that.passed)
                && java.util.Objects.equals(schema, that.schema);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(key, labels, passed, schema);
    }
}
