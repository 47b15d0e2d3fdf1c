// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How a clock begins. */
public enum ClockBeginning {
    /** It runs. */
    RUNNING("running"),
    /** It is paused, and burns nothing. */
    PAUSED("paused"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    ClockBeginning(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static ClockBeginning of(String value) {
        for (ClockBeginning known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
