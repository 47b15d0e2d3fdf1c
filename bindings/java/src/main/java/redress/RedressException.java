package redress;

import java.util.List;

/** Why an operation failed: the one exception of this package. */
public final class RedressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final transient ErrorCode code;
    private final transient List<Fault> faults;

    RedressException(int number, ErrorCode code, String message, List<Fault> faults) {
        super(message);
        this.number = number;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** The code; {@link ErrorCode#UNKNOWN} for one that a newer library gives. */
    public ErrorCode code() {
        return code;
    }

    /** The code's number, the same in every language. */
    public int number() {
        return number;
    }

    /** The places where something else was expected. */
    public List<Fault> faults() {
        return faults;
    }
}
