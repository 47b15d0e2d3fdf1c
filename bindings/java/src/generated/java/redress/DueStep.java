// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A step that is due. */
public final class DueStep {
    @com.fasterxml.jackson.annotation.JsonProperty("action")
    private String action;

    @com.fasterxml.jackson.annotation.JsonProperty("at")
    private java.time.Instant at;

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("role")
    private String role;

    /** What to do. */
    public String action() {
        return action;
    }

    /** What to do. */
    public DueStep action(String action) {
        this.action = action;
        return this;
    }

    /** When the clock came to it. */
    public java.time.Instant at() {
        return at;
    }

    /** When the clock came to it. */
    public DueStep at(java.time.Instant at) {
        this.at = at;
        return this;
    }

    /** The step of the policy's ladder. */
    public String id() {
        return id;
    }

    /** The step of the policy's ladder. */
    public DueStep id(String id) {
        this.id = id;
        return this;
    }

    /** Whom it concerns. */
    public String role() {
        return role;
    }

    /** Whom it concerns. */
    public DueStep role(String role) {
        this.role = role;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DueStep)) {
            return false;
        }
        DueStep that = (DueStep) other;
        return java.util.Objects.equals(action, that.action)
                && java.util.Objects.equals(at, that.at)
                && java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(role, that.role);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(action, at, id, role);
    }
}
