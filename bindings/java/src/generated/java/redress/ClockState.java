// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Where a clock is in its life. */
public enum ClockState {
    /** Time is passing. */
    RUNNING("running"),
    /** No time is passing until it is resumed. */
    PAUSED("paused"),
    /** Done in time. */
    MET("met"),
    /** Done, but late. */
    BREACHED("breached"),
    /** No longer asked for: withdrawn, rejected, merged. */
    STOPPED("stopped"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    ClockState(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static ClockState of(String value) {
        for (ClockState known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
