// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What a state means for a ticket's life, whatever a policy calls the state. */
public enum Phase {
    /** The desk is to act. */
    ACTIVE("active"),
    /** Somebody else is to act. */
    WAITING("waiting"),
    /** A solution was given; the customer may agree or disagree. */
    RESOLVED("resolved"),
    /** Over; every clock has ended. */
    ENDED("ended"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    Phase(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Phase of(String value) {
        for (Phase known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
