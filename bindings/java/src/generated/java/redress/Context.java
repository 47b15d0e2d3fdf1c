// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** When a command is given, by whom, and on which version of the ticket. */
public final class Context {
    @com.fasterxml.jackson.annotation.JsonProperty("actor")
    private redress.Actor actor;

    @com.fasterxml.jackson.annotation.JsonProperty("expected_version")
    private java.lang.Integer expectedVersion;

    @com.fasterxml.jackson.annotation.JsonProperty("now")
    private java.time.Instant now;

    /** Who. */
    public redress.Actor actor() {
        return actor;
    }

    /** Who. */
    public Context actor(redress.Actor actor) {
        this.actor = actor;
        return this;
    }

    /** The version of the ticket that the actor saw, 0 before it is opened; the command fails with {@code version_conflict} on any other. Not checked when absent. Null where absent. */
    public java.lang.Integer expectedVersion() {
        return expectedVersion;
    }

    /** The version of the ticket that the actor saw, 0 before it is opened; the command fails with {@code version_conflict} on any other. Not checked when absent. Null where absent. */
    public Context expectedVersion(java.lang.Integer expectedVersion) {
        this.expectedVersion = expectedVersion;
        return this;
    }

    /** The time; not before the ticket's last event. */
    public java.time.Instant now() {
        return now;
    }

    /** The time; not before the ticket's last event. */
    public Context now(java.time.Instant now) {
        this.now = now;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Context)) {
            return false;
        }
        Context that = (Context) other;
        return java.util.Objects.equals(actor, that.actor)
                && java.util.Objects.equals(expectedVersion, that.expectedVersion)
                && java.util.Objects.equals(now, that.now);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(actor, expectedVersion, now);
    }
}
