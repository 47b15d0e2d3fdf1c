// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** An effect for the host to carry out; the library never does. */
public final class Action {
    @com.fasterxml.jackson.annotation.JsonProperty("force")
    private redress.Force force;

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;

    @com.fasterxml.jackson.annotation.JsonProperty("params")
    private java.util.List<redress.Param> params = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;

    @com.fasterxml.jackson.annotation.JsonProperty("rule")
    private String rule;

    /** How strongly. */
    public redress.Force force() {
        return force;
    }

    /** How strongly. */
    public Action force(redress.Force force) {
        this.force = force;
        return this;
    }

    /** The same for the same cause, so that a host that retries acts once. */
    public String id() {
        return id;
    }

    /** The same for the same cause, so that a host that retries acts once. */
    public Action id(String id) {
        this.id = id;
        return this;
    }

    /** What to do. */
    public String kind() {
        return kind;
    }

    /** What to do. */
    public Action kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** With what, as the team of a {@code route}. */
    public java.util.List<redress.Param> params() {
        return params;
    }

    /** With what, as the team of a {@code route}. */
    public Action params(java.util.List<redress.Param> params) {
        this.params = params;
        return this;
    }

    /** The reason that it follows from. */
    public String reason() {
        return reason;
    }

    /** The reason that it follows from. */
    public Action reason(String reason) {
        this.reason = reason;
        return this;
    }

    /** The rule of the policy that asks for it. */
    public String rule() {
        return rule;
    }

    /** The rule of the policy that asks for it. */
    public Action rule(String rule) {
        this.rule = rule;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Action)) {
            return false;
        }
        Action that = (Action) other;
        return java.util.Objects.equals(force, that.force)
                && java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(kind, that.kind)
                && java.util.Objects.equals(params, that.params)
                && java.util.Objects.equals(reason, that.reason)
                && java.util.Objects.equals(rule, that.rule);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(force, id, kind, params, reason, rule);
    }
}
