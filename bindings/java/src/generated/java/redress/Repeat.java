// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Whether the same value becomes the same sealed value. */
public enum Repeat {
    /** Never: two sealed values tell nothing of each other. */
    NEVER("never"),
    /** Under one secret, key id and tenant, whatever the ticket; the ticket is then not bound in. For joining records. */
    WITHIN_TENANT("within_tenant"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    Repeat(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Repeat of(String value) {
        for (Repeat known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
