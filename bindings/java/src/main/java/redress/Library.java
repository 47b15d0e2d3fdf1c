package redress;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The functions of the C library, and what every call does with their status and error. */
final class Library {
    static final int ABI_VERSION = 1;
    static final int UTF16 = 1;
    static final int INTERNAL = 902;

    static {
        if (Native.SIZE_T_SIZE != Long.BYTES) {
            throw new UnsatisfiedLinkError("Redress for Java needs a 64-bit machine");
        }
        Native.register(Library.class, "redress");
        if (redress_abi_version() != ABI_VERSION) {
            throw new UnsatisfiedLinkError("libredress has another ABI version than this package");
        }
    }

    private Library() {}

    static native int redress_abi_version();

    static native int redress_desk_new(int unit, PointerByReference desk, PointerByReference error);

    static native int redress_desk_from_policy(
            byte[] policy, long length, int unit, PointerByReference desk, PointerByReference error);

    static native void redress_desk_free(Pointer desk);

    static native int redress_call(
            Pointer desk, String operation, byte[] input, long length, Pointer output, PointerByReference error);

    static native int redress_blackout(
            byte[] pixels, long length, int width, int height, int stride, int[] rectangles, long count, PointerByReference error);

    static native int redress_blackout(
            Pointer pixels, long length, int width, int height, int stride, int[] rectangles, long count, PointerByReference error);

    static native Pointer redress_document_new();

    static native Pointer redress_document_data(Pointer document);

    static native long redress_document_length(Pointer document);

    static native void redress_document_free(Pointer document);

    static native int redress_error_read(Pointer error, ErrorView view);

    static native int redress_faults_at(Pointer faults, long index, FaultView fault);

    static native void redress_error_free(Pointer error);

    /** Calls an operation; {@code desk} may be null for one that needs none. */
    static byte[] call(Pointer desk, String operation, byte[] input) {
        Pointer output = redress_document_new();
        try {
            PointerByReference error = new PointerByReference();
            int status = redress_call(desk, operation, input, input.length, output, error);
            if (status != 0) {
                throw taken(status, error.getValue());
            }
            return redress_document_data(output).getByteArray(0, Math.toIntExact(redress_document_length(output)));
        } finally {
            redress_document_free(output);
        }
    }

    /** Paints an array. */
    static void blackout(byte[] pixels, Blackout plan) {
        PointerByReference error = new PointerByReference();
        int[] rectangles = packed(plan);
        int status =
                redress_blackout(
                        pixels, pixels.length, plan.width(), plan.height(), plan.stride(), rectangles, rectangles.length / 4, error);
        if (status != 0) {
            throw taken(status, error.getValue());
        }
    }

    /** Paints memory outside of Java's heap. */
    static void blackout(Pointer pixels, long length, Blackout plan) {
        PointerByReference error = new PointerByReference();
        int[] rectangles = packed(plan);
        int status =
                redress_blackout(
                        pixels, length, plan.width(), plan.height(), plan.stride(), rectangles, rectangles.length / 4, error);
        if (status != 0) {
            throw taken(status, error.getValue());
        }
    }

    /** The rectangles as C has them: four numbers each. */
    private static int[] packed(Blackout plan) {
        return plan.rectangles().stream()
                .flatMapToInt(it -> IntStream.of(it.x(), it.y(), it.width(), it.height()))
                .toArray();
    }

    /** Makes a desk that counts in UTF-16; {@code policy} may be null for the default. */
    static Pointer desk(byte[] policy) {
        PointerByReference desk = new PointerByReference();
        PointerByReference error = new PointerByReference();
        int status =
                policy == null
                        ? redress_desk_new(UTF16, desk, error)
                        : redress_desk_from_policy(policy, policy.length, UTF16, desk, error);
        if (status != 0) {
            throw taken(status, error.getValue());
        }
        return desk.getValue();
    }

    /** The exception of an error; frees the error. */
    private static RedressException taken(int status, Pointer error) {
        try {
            ErrorView view = new ErrorView();
            view.size = view.size();
            if (error == null || redress_error_read(error, view) != 0) {
                return new RedressException(status, ErrorCode.UNKNOWN, "status " + status, List.of());
            }
            List<Fault> faults = new ArrayList<>();
            for (long index = 0; index < view.fault_count; index++) {
                FaultView fault = new FaultView();
                fault.size = fault.size();
                if (redress_faults_at(view.faults, index, fault) != 0) {
                    break;
                }
                faults.add(new Fault().path(fault.path.text()).expected(fault.expected.text()).got(fault.got.text()));
            }
            return new RedressException(view.code, ErrorCode.of(view.name.text()), view.message.text(), faults);
        } finally {
            redress_error_free(error);
        }
    }

    /** {@code redress_text}. */
    @Structure.FieldOrder({"data", "length"})
    public static final class Text extends Structure {
        public Pointer data;
        public long length;

        String text() {
            return data == null ? "" : new String(data.getByteArray(0, (int) length), StandardCharsets.UTF_8);
        }
    }

    /** {@code redress_error_view}. */
    @Structure.FieldOrder({"size", "code", "name", "message", "faults", "fault_count"})
    public static final class ErrorView extends Structure {
        public long size;
        public int code;
        public Text name;
        public Text message;
        public Pointer faults;
        public long fault_count;
    }

    /** {@code redress_fault}. */
    @Structure.FieldOrder({"size", "path", "expected", "got"})
    public static final class FaultView extends Structure {
        public long size;
        public Text path;
        public Text expected;
        public Text got;
    }
}
