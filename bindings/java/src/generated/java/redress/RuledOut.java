// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What of a text looked like a sensitive value and stays in clear. */
public final class RuledOut {
    @com.fasterxml.jackson.annotation.JsonProperty("candidates")
    private java.util.List<redress.RuledOutCandidate> candidates = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/ruled_out@1";

    /** The candidates, in order of position; the first 1,000. */
    public java.util.List<redress.RuledOutCandidate> candidates() {
        return candidates;
    }

    /** The candidates, in order of position; the first 1,000. */
    public RuledOut candidates(java.util.List<redress.RuledOutCandidate> candidates) {
        this.candidates = candidates;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public RuledOut schema(String schema) {
        this.schema = schema;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RuledOut)) {
            return false;
        }
        RuledOut that = (RuledOut) other;
        return java.util.Objects.equals(candidates, that.candidates)
                && java.util.Objects.equals(schema, that.schema);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(candidates, schema);
    }
}
