// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A named value of a reason. */
public final class Param {
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;

    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private redress.ParamValue value;

    /** The name that the catalogue's sentence uses. */
    public String name() {
        return name;
    }

    /** The name that the catalogue's sentence uses. */
    public Param name(String name) {
        this.name = name;
        return this;
    }

    /** The value. */
    public redress.ParamValue value() {
        return value;
    }

    /** The value. */
    public Param value(redress.ParamValue value) {
        this.value = value;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Param)) {
            return false;
        }
        Param that = (Param) other;
        return java.util.Objects.equals(name, that.name)
                && java.util.Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(name, value);
    }
}
