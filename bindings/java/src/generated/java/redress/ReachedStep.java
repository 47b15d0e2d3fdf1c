// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A step that a clock had come to when its terms changed. */
public final class ReachedStep {
    @com.fasterxml.jackson.annotation.JsonProperty("at")
    private java.time.Instant at;

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    /** When. */
    public java.time.Instant at() {
        return at;
    }

    /** When. */
    public ReachedStep at(java.time.Instant at) {
        this.at = at;
        return this;
    }

    /** The step of the policy's ladder. */
    public String id() {
        return id;
    }

    /** The step of the policy's ladder. */
    public ReachedStep id(String id) {
        this.id = id;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ReachedStep)) {
            return false;
        }
        ReachedStep that = (ReachedStep) other;
        return java.util.Objects.equals(at, that.at)
                && java.util.Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(at, id);
    }
}
