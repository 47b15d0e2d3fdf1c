// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How soon a desk must act. */
public enum Priority {
    /** At once, round the clock. */
    P1("p1"),
    /** Within the hour, round the clock. */
    P2("p2"),
    /** The same working day. */
    P3("p3"),
    /** Within working days. */
    P4("p4"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    Priority(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Priority of(String value) {
        for (Priority known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
