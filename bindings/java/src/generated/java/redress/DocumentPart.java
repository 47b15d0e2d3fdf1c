// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Whether a value stands in a key or under one. */
public enum DocumentPart {
    /** In the key of the member that {@code pointer} leads to. */
    KEY("key"),
    /** In the value that {@code pointer} leads to. */
    VALUE("value"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    DocumentPart(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static DocumentPart of(String value) {
        for (DocumentPart known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
