// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The labels of a kind. */
public final class KindLabels {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;

    @com.fasterxml.jackson.annotation.JsonProperty("last")
    private long last;

    @com.fasterxml.jackson.annotation.JsonProperty("values")
    private java.util.List<redress.ValueLabel> values = java.util.List.of();

    /** The kind. */
    public String kind() {
        return kind;
    }

    /** The kind. */
    public KindLabels kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** The last number. */
    public long last() {
        return last;
    }

    /** The last number. */
    public KindLabels last(long last) {
        this.last = last;
        return this;
    }

    /** The values that have one. */
    public java.util.List<redress.ValueLabel> values() {
        return values;
    }

    /** The values that have one. */
    public KindLabels values(java.util.List<redress.ValueLabel> values) {
        this.values = values;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof KindLabels)) {
            return false;
        }
        KindLabels that = (KindLabels) other;
        return java.util.Objects.equals(kind, that.kind)
                && java.util.Objects.equals(last, that.last)
                && java.util.Objects.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(kind, last, values);
    }
}
