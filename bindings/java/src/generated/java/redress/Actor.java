// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Who does something, and in which role. */
public final class Actor {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("role")
    private String role;

    /** The host's own id of the person or the system; 1 to 256 bytes. It stays in the history: an opaque id, no name. */
    public String id() {
        return id;
    }

    /** The host's own id of the person or the system; 1 to 256 bytes. It stays in the history: an opaque id, no name. */
    public Actor id(String id) {
        this.id = id;
        return this;
    }

    /** In which role. */
    public String role() {
        return role;
    }

    /** In which role. */
    public Actor role(String role) {
        this.role = role;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Actor)) {
            return false;
        }
        Actor that = (Actor) other;
        return java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(role, that.role);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(id, role);
    }
}
