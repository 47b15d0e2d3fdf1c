// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What became of one item of a batch: either an output or an error. */
public final class MaskRow {
    @com.fasterxml.jackson.annotation.JsonProperty("error")
    private redress.ErrorDocument error;

    @com.fasterxml.jackson.annotation.JsonProperty("output")
    private redress.Masked output;

    /** Why it gave nothing. Null where absent. */
    public redress.ErrorDocument error() {
        return error;
    }

    /** Why it gave nothing. Null where absent. */
    public MaskRow error(redress.ErrorDocument error) {
        this.error = error;
        return this;
    }

    /** What the operation gave. Null where absent. */
    public redress.Masked output() {
        return output;
    }

    /** What the operation gave. Null where absent. */
    public MaskRow output(redress.Masked output) {
        this.output = output;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskRow)) {
            return false;
        }
        MaskRow that = (MaskRow) other;
        return java.util.Objects.equals(error, that.error)
                && java.util.Objects.equals(output, that.output);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(error, output);
    }
}
