// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How a clock stands. */
public enum Standing {
    /** It runs, and is not near its end. */
    ON_TRACK("on_track"),
    /** It runs, and the share of its time that warns has passed. */
    AT_RISK("at_risk"),
    /** Its due instant has passed, or had when it ended. */
    BREACHED("breached"),
    /** It was done in time. */
    MET("met"),
    /** No time is passing. */
    PAUSED("paused"),
    /** It is no longer asked for. */
    STOPPED("stopped"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    Standing(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Standing of(String value) {
        for (Standing known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
