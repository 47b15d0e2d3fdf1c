package redress;

import com.sun.jna.Pointer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a batch of 1,000 messages costs in Java, and where: the whole call, the library's part of it (JSON in, JSON out,
 * across the border), and Java's part (writing the input, reading the answer), which an echo of the same types costs too.
 *
 * <p>Run it with the library of a release build; see the README beside the C library.
 */
final class BatchMeasure {
    private static final int ITEMS = 1_000;
    private static final int ROUNDS = 60;
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private BatchMeasure() {}

    public static void main(String[] arguments) {
        List<Message> messages = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            messages.add(new Message().text("我没操作过，昨晚被盗刷了" + (100 + item) + "元，手机13812345678，请马上冻结我的账户"));
        }
        TriageBatchInput input = new TriageBatchInput().messages(messages).now(NOW);
        byte[] written = Documents.write(input);
        Pointer desk = Library.desk(null);
        byte[] answer = Library.call(desk, "triage_batch", written);
        try (Desk whole = new Desk()) {
            report("the whole batch", () -> whole.triageBatch(input));
        }
        report("the library, across the border", () -> Library.call(desk, "triage_batch", written));
        report(
                "an echo of the same types in Java",
                () -> {
                    Documents.write(input);
                    return Documents.read(answer, DecisionRows.class);
                });
        Library.redress_desk_free(desk);
        System.out.printf("input %,d bytes, answer %,d bytes%n", written.length, answer.length);
    }

    private interface Work {
        Object run();
    }

    /** The median over the second half of the rounds; the first warms the machine up. */
    private static void report(String name, Work work) {
        long[] times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (work.run() == null) {
                throw new IllegalStateException();
            }
            times[round] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        System.out.printf("%-36s %8.2f µs an item%n", name, warm[warm.length / 2] / 1000.0 / ITEMS);
    }
}
