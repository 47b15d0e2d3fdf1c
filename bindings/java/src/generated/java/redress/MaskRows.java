// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The rows of a batch, in the order of its items. */
public final class MaskRows {
    @com.fasterxml.jackson.annotation.JsonProperty("rows")
    private java.util.List<redress.MaskRow> rows = java.util.List.of();

    /** One for every item. */
    public java.util.List<redress.MaskRow> rows() {
        return rows;
    }

    /** One for every item. */
    public MaskRows rows(java.util.List<redress.MaskRow> rows) {
        this.rows = rows;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskRows)) {
            return false;
        }
        MaskRows that = (MaskRows) other;
        return java.util.Objects.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(rows);
    }
}
