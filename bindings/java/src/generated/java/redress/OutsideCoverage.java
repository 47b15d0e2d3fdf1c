// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What to do where a calendar does not cover a date. */
public enum OutsideCoverage {
    /** Fail with {@code outside_coverage}. */
    REFUSE("refuse"),
    /** Count the hours of a plain week there, at the offset of the coverage's edge, and mark the answer provisional. */
    PROVISIONAL("provisional"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    OutsideCoverage(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static OutsideCoverage of(String value) {
        for (OutsideCoverage known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
