// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How what belongs to a value that was too long to be held is known. */
public enum Overrun {
    /** As the lines of a key, up to the last one. */
    BLOCK("block"),
    /** As letters, digits and marks without room. */
    WORD("word"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    Overrun(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Overrun of(String value) {
        for (Overrun known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
