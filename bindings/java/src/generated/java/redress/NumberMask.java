// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What becomes of a number that is sensitive. */
public enum NumberMask {
    /** A string, hidden in the style of its kind. */
    TEXT("text"),
    /** The number 0, for readers that want a number there. */
    ZERO("zero"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    NumberMask(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static NumberMask of(String value) {
        for (NumberMask known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
