// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What went wrong, as a closed set with stable numbers; the hundreds name the domain: 100 documents and arguments, 200 policy, 300 text, 400 keys, 500 calendars and clocks, 700 tickets, 800 surveys, 900 borders. */
public enum ErrorCode {
    /** The bytes are not JSON at all. */
    MALFORMED_DOCUMENT("malformed_document"),
    /** The document does not have the form its schema gives; the faults say where. */
    INVALID_DOCUMENT("invalid_document"),
    /** The document's {@code schema} names another kind of document or a newer version. */
    UNSUPPORTED_SCHEMA("unsupported_schema"),
    /** No operation has this name. */
    UNKNOWN_OPERATION("unknown_operation"),
    /** This build leaves the operation out. */
    NOT_IN_THIS_BUILD("not_in_this_build"),
    /** A batch or a list holds more items than allowed. */
    TOO_MANY("too_many"),
    /** The policy has faults; each is listed with its path. */
    INVALID_POLICY("invalid_policy"),
    /** The policy extends one that this build does not have. */
    UNKNOWN_BASE_POLICY("unknown_base_policy"),
    /** No catalogue has a sentence for this reason in this language. */
    UNKNOWN_REASON("unknown_reason"),
    /** The text is longer than {@code MAX_BYTES}. */
    TEXT_TOO_LONG("text_too_long"),
    /** A style needs a key or randomness that was not given. */
    MISSING_KEY("missing_key"),
    /** A key has a wrong length, or is none. */
    INVALID_KEY("invalid_key"),
    /** The calendar does not cover the date. */
    OUTSIDE_COVERAGE("outside_coverage"),
    /** The policy has no calendar of this id. */
    UNKNOWN_CALENDAR("unknown_calendar"),
    /** The instant lies outside the years that the library computes with. */
    TIME_OUT_OF_RANGE("time_out_of_range"),
    /** The command is not allowed in the ticket's state. */
    INVALID_TRANSITION("invalid_transition"),
    /** The role may not give this command. */
    FORBIDDEN("forbidden"),
    /** The ticket has moved on since the caller read it. */
    VERSION_CONFLICT("version_conflict"),
    /** The event does not follow from the ticket's history. */
    BROKEN_HISTORY("broken_history"),
    /** An answer lies outside its scale. */
    INVALID_ANSWER("invalid_answer"),
    /** Scores of different scales cannot be merged. */
    SCALE_MISMATCH("scale_mismatch"),
    /** A required pointer was null. */
    NULL_ARGUMENT("null_argument"),
    /** The bytes are not UTF-8. */
    INVALID_UTF8("invalid_utf8"),
    /** A defect of the library was caught at a border; the handle still works. */
    INTERNAL("internal"),
    /** An argument that is no document lies outside what the function takes: an index, a size, a number of an enum. */
    INVALID_ARGUMENT("invalid_argument"),
    /** A value that a newer library gives and this version does not know. */
    UNKNOWN("");

    private final String value;

    ErrorCode(String value) {
        this.value = value;
    }

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
        return value;
    }

    /** The constant of a name; {@link #UNKNOWN} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static ErrorCode of(String value) {
        for (ErrorCode known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
