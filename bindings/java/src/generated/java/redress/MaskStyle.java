// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How a value is hidden. */
public enum MaskStyle {
    /** Keeps the ends that the card industry's and GB/T rules allow: {@code 6217********1234}. */
    KEEP_ENDS("keep_ends"),
    /** A star for every character. */
    FULL("full"),
    /** Eight stars, however long the value is. */
    FIXED("fixed"),
    /** The kind's name in brackets. */
    LABEL("label"),
    /** The kind's name and a number: the same value has the same number within a text. */
    NUMBERED_LABEL("numbered_label"),
    /** The kind's name and 80 bits of an HMAC-SHA-256 under the caller's key: the same value has the same hash under one key and tenant. Needs {@code keys.secret}. */
    KEYED_HASH("keyed_hash"),
    /** Another value of the same form by FF1 (NIST SP 800-38G) under the caller's key, with its check digit right; for resident IDs, bank cards and mobiles. Other kinds become keyed hashes. Needs {@code keys.secret}. */
    FORMAT_PRESERVING("format_preserving"),
    /** The value itself, encrypted and authenticated, which a permitted role opens with {@code unmask}. Needs {@code keys.secret} or {@code keys.public_key}, and {@code keys.entropy}. */
    SEALED("sealed"),
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
