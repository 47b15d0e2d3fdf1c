// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** One place where something else was expected. */
public final class Fault {
    @com.fasterxml.jackson.annotation.JsonProperty("expected")
    private String expected;

    @com.fasterxml.jackson.annotation.JsonProperty("got")
    private String got;

    @com.fasterxml.jackson.annotation.JsonProperty("path")
    private String path;

    /** What belongs there, as in {@code at least 1}. */
    public String expected() {
        return expected;
    }

    /** What belongs there, as in {@code at least 1}. */
    public Fault expected(String expected) {
        this.expected = expected;
        return this;
    }

    /** What is there, as a kind or a policy's own number or id; never a customer's text. */
    public String got() {
        return got;
    }

    /** What is there, as a kind or a policy's own number or id; never a customer's text. */
    public Fault got(String got) {
        this.got = got;
        return this;
    }

    /** Where, as in {@code sla.targets[3].minutes}; empty for the whole document. */
    public String path() {
        return path;
    }

    /** Where, as in {@code sla.targets[3].minutes}; empty for the whole document. */
    public Fault path(String path) {
        this.path = path;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Fault)) {
            return false;
        }
        Fault that = (Fault) other;
        return java.util.Objects.equals(expected, that.expected)
                && java.util.Objects.equals(got, that.got)
                && java.util.Objects.equals(path, that.path);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(expected, got, path);
    }
}
