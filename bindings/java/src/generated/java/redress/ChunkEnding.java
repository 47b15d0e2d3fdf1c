// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Whether more chunks of a text will come. */
public enum ChunkEnding {
    /** The text ends with the last chunk. */
    LAST("last"),
    /** More will come. */
    MORE("more"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    ChunkEnding(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static ChunkEnding of(String value) {
        for (ChunkEnding known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
