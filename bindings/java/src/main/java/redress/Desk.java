package redress;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A desk: a compiled policy and every operation that needs one.
 *
 * <p>Any number of threads may use a desk at the same time. Close it when it is no longer needed; closing waits for the
 * calls that are under way.
 */
public final class Desk extends DeskOperations implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Handle handle;
    private final Cleaner.Cleanable cleanable;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** A desk under the embedded default policy. */
    public Desk() {
        this(Library.desk(null));
    }

    private Desk(Pointer pointer) {
        handle = new Handle(pointer);
        cleanable = CLEANER.register(this, handle);
    }

    /**
     * A desk under a policy document, whole or extending the default.
     *
     * @throws RedressException with every fault of the policy
     */
    public static Desk fromPolicy(String policy) {
        return new Desk(Library.desk(Documents.utf8(policy)));
    }

    /** Hides every sensitive value of {@code text}, as the policy says. */
    public Masked mask(String text) {
        return mask(new MaskInput().text(text));
    }

    /** Hides every sensitive value of {@code text}. */
    public Masked mask(String text, MaskOptions options) {
        return mask(new MaskInput().text(text).options(options));
    }

    /** Hides every sensitive value of each text, as the policy says. */
    public List<MaskRow> maskBatch(List<String> texts) {
        return maskBatch(new MaskBatchInput().texts(texts)).rows();
    }

    /** Hides every sensitive value of each text; a row has either an output or an error. */
    public List<MaskRow> maskBatch(List<String> texts, MaskOptions options) {
        return maskBatch(new MaskBatchInput().texts(texts).options(options)).rows();
    }

    /** Says what {@code message} is about, how urgent and why. */
    public Understanding understand(Message message) {
        return understand(new UnderstandInput().message(message));
    }

    /** Decides everything about {@code message} at {@code now}. */
    public Decision triage(Message message, Instant now) {
        return triage(new TriageInput().message(message).now(now));
    }

    /** Decides about each message at {@code now}; a row has either an output or an error. */
    public List<DecisionRow> triageBatch(List<Message> messages, Instant now) {
        return triageBatch(new TriageBatchInput().messages(messages).now(now)).rows();
    }

    /**
     * Paints the rectangles of an image black in {@code pixels}, four bytes each: red, green, blue and alpha.
     *
     * @throws RedressException for a size or a stride that does not fit; nothing is painted then
     */
    public static void blackout(byte[] pixels, Blackout plan) {
        Library.blackout(pixels, plan);
    }

    /**
     * Paints the rectangles of an image black in the bytes of {@code pixels} from its position to its limit.
     *
     * @param pixels a direct buffer
     * @throws RedressException for a size or a stride that does not fit; nothing is painted then
     */
    public static void blackout(ByteBuffer pixels, Blackout plan) {
        if (!pixels.isDirect() || pixels.isReadOnly()) {
            throw new IllegalArgumentException("the buffer must be direct and writable");
        }
        Pointer start = Native.getDirectBufferPointer(pixels).share(pixels.position());
        Library.blackout(start, pixels.remaining(), plan);
        Reference.reachabilityFence(pixels);
    }

    /**
     * Calls any operation by its name: a JSON document in, a JSON document out.
     *
     * @throws RedressException with the operation's error
     */
    public String call(String operation, String input) {
        return new String(call(operation, Documents.utf8(input)), StandardCharsets.UTF_8);
    }

    @Override
    <T> T call(String operation, Object input, Class<T> output) {
        return Documents.read(call(operation, Documents.write(input)), output);
    }

    static <T> T callAlone(String operation, Object input, Class<T> output) {
        return Documents.read(Library.call(null, operation, Documents.write(input)), output);
    }

    private byte[] call(String operation, byte[] input) {
        lock.readLock().lock();
        try {
            if (handle.pointer == null) {
                throw new IllegalStateException("the desk is closed");
            }
            return Library.call(handle.pointer, operation, input);
        } finally {
            // A desk that nobody holds any more must not be freed under the call.
            Reference.reachabilityFence(this);
            lock.readLock().unlock();
        }
    }

    /** Frees the desk; closing twice does nothing. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            cleanable.clean();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** What is freed when a desk is closed or was forgotten. */
    private static final class Handle implements Runnable {
        private Pointer pointer;

        Handle(Pointer pointer) {
            this.pointer = pointer;
        }

        @Override
        public void run() {
            Library.redress_desk_free(pointer);
            pointer = null;
        }
    }
}
