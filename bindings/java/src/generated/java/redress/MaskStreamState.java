// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A text that is being masked chunk by chunk. {@code Debug} shows none of it. */
public final class MaskStreamState {
    @com.fasterxml.jackson.annotation.JsonProperty("before")
    private String before;

    @com.fasterxml.jackson.annotation.JsonProperty("held")
    private String held;

    @com.fasterxml.jackson.annotation.JsonProperty("labels")
    private java.util.List<redress.KindLabels> labels = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("masked_told")
    private long maskedTold;

    @com.fasterxml.jackson.annotation.JsonProperty("overrun")
    private redress.Overrun overrun;

    @com.fasterxml.jackson.annotation.JsonProperty("passed")
    private java.lang.Long passed;

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/mask_stream@1";

    @com.fasterxml.jackson.annotation.JsonProperty("told")
    private long told;

    @com.fasterxml.jackson.annotation.JsonProperty("values")
    private long values;

    /** The end of what was told, in clear: values behind it are found by words in it. */
    public String before() {
        return before;
    }

    /** The end of what was told, in clear: values behind it are found by words in it. */
    public MaskStreamState before(String before) {
        this.before = before;
        return this;
    }

    /** What was given and not yet told, in clear. */
    public String held() {
        return held;
    }

    /** What was given and not yet told, in clear. */
    public MaskStreamState held(String held) {
        this.held = held;
        return this;
    }

    /** The numbers of numbered labels. */
    public java.util.List<redress.KindLabels> labels() {
        return labels;
    }

    /** The numbers of numbered labels. */
    public MaskStreamState labels(java.util.List<redress.KindLabels> labels) {
        this.labels = labels;
        return this;
    }

    /** How much was told of the masked text. */
    public long maskedTold() {
        return maskedTold;
    }

    /** How much was told of the masked text. */
    public MaskStreamState maskedTold(long maskedTold) {
        this.maskedTold = maskedTold;
        return this;
    }

    /** What was told ends inside a value that is longer than any that is held. Null where absent. */
    public redress.Overrun overrun() {
        return overrun;
    }

    /** What was told ends inside a value that is longer than any that is held. Null where absent. */
    public MaskStreamState overrun(redress.Overrun overrun) {
        this.overrun = overrun;
        return this;
    }

    /** The greatest number of a label that was in the text before it was masked. Null where absent. */
    public java.lang.Long passed() {
        return passed;
    }

    /** The greatest number of a label that was in the text before it was masked. Null where absent. */
    public MaskStreamState passed(java.lang.Long passed) {
        this.passed = passed;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public MaskStreamState schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** How much was told, of the text and of the masked text, in the unit of the desk. */
    public long told() {
        return told;
    }

    /** How much was told, of the text and of the masked text, in the unit of the desk. */
    public MaskStreamState told(long told) {
        this.told = told;
        return this;
    }

    /** How many values were hidden. */
    public long values() {
        return values;
    }

    /** How many values were hidden. */
    public MaskStreamState values(long values) {
        this.values = values;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskStreamState)) {
            return false;
        }
        MaskStreamState that = (MaskStreamState) other;
        return java.util.Objects.equals(before, that.before)
                && java.util.Objects.equals(held, that.held)
                && java.util.Objects.equals(labels, that.labels)
                && java.util.Objects.equals(maskedTold, that.maskedTold)
                && java.util.Objects.equals(overrun, that.overrun)
                && java.util.Objects.equals(passed, that.passed)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(told, that.told)
                && java.util.Objects.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(before, held, labels, maskedTold, overrun, passed, schema, told, values);
    }
}
