package redress;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;

/** Why an operation failed: the one exception of this package. */
public final class RedressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final ErrorCode code;
    private transient List<Fault> faults;

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

    /** The places where something else was expected; none in an exception that was serialised, whose message names them. */
    public List<Fault> faults() {
        return faults;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        faults = List.of();
    }
}
