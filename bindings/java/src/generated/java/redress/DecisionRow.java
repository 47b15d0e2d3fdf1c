// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What became of one item of a batch: either an output or an error. */
public final class DecisionRow {
    @com.fasterxml.jackson.annotation.JsonProperty("error")
    private redress.ErrorDocument error;

    @com.fasterxml.jackson.annotation.JsonProperty("output")
    private redress.Decision output;

    /** Why it gave nothing. Null where absent. */
    public redress.ErrorDocument error() {
        return error;
    }

    /** Why it gave nothing. Null where absent. */
    public DecisionRow error(redress.ErrorDocument error) {
        this.error = error;
        return this;
    }

    /** What the operation gave. Null where absent. */
    public redress.Decision output() {
        return output;
    }

    /** What the operation gave. Null where absent. */
    public DecisionRow output(redress.Decision output) {
        this.output = output;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DecisionRow)) {
            return false;
        }
        DecisionRow that = (DecisionRow) other;
        return java.util.Objects.equals(error, that.error)
                && java.util.Objects.equals(output, that.output);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(error, output);
    }
}
