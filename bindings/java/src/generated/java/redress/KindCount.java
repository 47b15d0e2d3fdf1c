// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How many values of a kind. */
public final class KindCount {
    @com.fasterxml.jackson.annotation.JsonProperty("count")
    private int count;

    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;

    /** How many. */
    public int count() {
        return count;
    }

    /** How many. */
    public KindCount count(int count) {
        this.count = count;
        return this;
    }

    /** The kind. */
    public String kind() {
        return kind;
    }

    /** The kind. */
    public KindCount kind(String kind) {
        this.kind = kind;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof KindCount)) {
            return false;
        }
        KindCount that = (KindCount) other;
        return java.util.Objects.equals(count, that.count)
                && java.util.Objects.equals(kind, that.kind);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(count, kind);
    }
}
