// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How strongly an action is asked for. */
public enum Force {
    /** A person decides. */
    PROPOSE("propose"),
    /** The host must do it. */
    REQUIRE("require"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    Force(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Force of(String value) {
        for (Force known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
