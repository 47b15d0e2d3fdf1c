// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How urgent a message is, from what it says. */
public enum Urgency {
    /** The rest, with hypotheticals, how-to questions and failed payments without a loss. */
    ROUTINE("routine"),
    /** The customer says that money is missing or wrong. */
    HIGH("high"),
    /** Account or money is, or is clearly implied to be, stolen, taken over or exposed now. */
    CRITICAL("critical"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    Urgency(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Urgency of(String value) {
        for (Urgency known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
