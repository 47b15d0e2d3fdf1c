// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How a value is hidden. */
public enum MaskStyle {
    /** Keeps the ends that the card industry's and GB/T rules allow: {@code 6217********1234}. */
    KEEP_ENDS("keep_ends"),
    /** A star for every character. */
    FULL("full"),
    /** The kind's name in brackets. */
    LABEL("label"),
    /** The kind's name and a number: the same value has the same number within a text. */
    NUMBERED_LABEL("numbered_label"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    MaskStyle(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static MaskStyle of(String value) {
        for (MaskStyle known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
