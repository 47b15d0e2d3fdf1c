package redress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the Java face itself does: text, instants, errors, closing, and values that it does not know. */
final class DeskTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void positionsFitTheString() {
        String text = "😀手机13812345678";
        Finding finding = desk.mask(text).findings().get(0);
        assertEquals("13812345678", text.substring(finding.start(), finding.end()));
    }

    @Test
    void whereChunksEndChangesNothing() {
        String text = "😀手机13812345678";
        MaskStream stream = new MaskStream(desk, new MaskOptions());
        StringBuilder masked = new StringBuilder();
        for (char unit : text.toCharArray()) {
            masked.append(stream.push(String.valueOf(unit)).text());
        }
        MaskedPart last = stream.finish();
        assertEquals("😀手机138****5678", masked.append(last.text()).toString());
        assertEquals(4, last.findings().get(0).start());
        assertThrows(IllegalStateException.class, () -> stream.push("a"));
    }

    @Test
    void pixelsArePaintedWhereTheyLie() {
        var plan = new Blackout().width(3).height(2).stride(12).rectangles(List.of(new Rectangle().x(2).y(1).width(5).height(5)));
        byte[] pixels = new byte[24];
        Desk.blackout(pixels, plan);
        byte[] painted = new byte[24];
        painted[23] = -1;
        assertArrayEquals(painted, pixels);
        ByteBuffer direct = ByteBuffer.allocateDirect(26).position(1);
        Desk.blackout(direct, plan);
        assertEquals(-1, direct.get(24));
        assertEquals(0, direct.get(25));
        assertEquals(ErrorCode.INVALID_DOCUMENT, assertThrows(RedressException.class, () -> Desk.blackout(new byte[23], plan)).code());
        assertThrows(IllegalArgumentException.class, () -> Desk.blackout(ByteBuffer.allocate(24), plan));
    }

    @Test
    void aLoneSurrogateIsOneReplacementCharacter() {
        Masked masked = desk.mask("a\uD83Db手机13812345678");
        assertTrue(masked.text().startsWith("a\uFFFDb"), masked.text());
        Finding finding = masked.findings().get(0);
        assertEquals(5, finding.start());
        assertEquals("\uFFFD", desk.mask("\uDC00").text());
        assertEquals("😀", desk.mask("😀").text());
    }

    @Test
    void emptyAndLargeTexts() {
        assertEquals("", desk.mask("").text());
        assertEquals("a\0b", desk.mask("a\0b").text());
        assertEquals(1 << 20, desk.mask("a".repeat(1 << 20)).text().length());
        RedressException tooLong = assertThrows(RedressException.class, () -> desk.mask("a".repeat((4 << 20) + 1)));
        assertEquals(ErrorCode.TEXT_TOO_LONG, tooLong.code());
        assertEquals("text", tooLong.faults().get(0).path());
    }

    @Test
    void nothingIsAnError() {
        assertEquals(ErrorCode.INVALID_DOCUMENT, code(() -> desk.mask((String) null)));
        assertEquals(ErrorCode.INVALID_DOCUMENT, code(() -> desk.triage(new Message(), NOW)));
        assertEquals(ErrorCode.MALFORMED_DOCUMENT, code(() -> desk.call("mask", "")));
        assertEquals(ErrorCode.UNKNOWN_OPERATION, code(() -> desk.call("nonsense", "{}")));
        assertThrows(RedressException.class, () -> Desk.fromPolicy("[]"));
    }

    @Test
    void aBatchHasALimit() {
        List<String> many = java.util.Collections.nCopies(100_001, "");
        assertEquals(ErrorCode.TOO_MANY, code(() -> desk.maskBatch(many)));
        assertEquals(100_000, desk.maskBatch(many.subList(1, many.size()), new MaskOptions().style(MaskStyle.FULL)).size());
    }

    @Test
    void anErrorNamesItsNumberAndFaults() {
        RedressException error = assertThrows(RedressException.class, () -> desk.call("mask", "{\"nonsense\": 1}"));
        assertEquals(101, error.number());
        assertEquals(ErrorCode.INVALID_DOCUMENT, error.code());
        assertFalse(error.faults().isEmpty());
    }

    @Test
    void instantsCrossAsInstants() {
        Message message = new Message().text("hello").receivedAt(NOW.minusMillis(1));
        assertEquals(NOW.minusMillis(1), desk.triage(message, NOW).receivedAt());
    }

    @Test
    void anInstantThatNoDocumentCanSayIsAnError() {
        assertEquals(ErrorCode.TIME_OUT_OF_RANGE, code(() -> desk.triage(new Message().text("a"), Instant.MAX)));
        assertEquals(ErrorCode.TIME_OUT_OF_RANGE, code(() -> Documents.toJson(new Message().receivedAt(Instant.MIN))));
    }

    @Test
    void eventsAreStoredAndReplayed() {
        Decision decision = desk.triage(new Message().id("m-1").text("转账三天了还没到账"), NOW);
        Command open = new Command.Open().ticketId("t-1").decision(decision);
        Context context = new Context().now(NOW).actor(new Actor().id("staff-1").role("agent")).expectedVersion(0);
        List<Event> events = desk.decide(new DecideInput().command(open).context(context)).events();
        String stored = Documents.toJson(events.get(0));
        assertTrue(stored.contains("\"at\":\"2026-11-23T02:00:00.000Z\""), stored);
        Event event = Documents.fromJson(stored, Event.class);
        assertEquals(events.get(0), event);
        assertEquals("t-1", Redress.replay(new ReplayInput().events(List.of(event))).id());
        assertEquals(ErrorCode.MALFORMED_DOCUMENT, code(() -> Documents.fromJson("{", Event.class)));
        assertEquals(ErrorCode.INVALID_DOCUMENT, code(() -> Documents.fromJson("[]", Event.class)));
    }

    @Test
    void anErrorOutlivesSerialisation() throws IOException, ClassNotFoundException {
        RedressException error = assertThrows(RedressException.class, () -> desk.call("mask", "{\"nonsense\": 1}"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(error);
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        RedressException read = (RedressException) in.readObject();
        assertEquals(ErrorCode.INVALID_DOCUMENT, read.code());
        assertTrue(read.faults().isEmpty());
        assertEquals(error.getMessage(), read.getMessage());
    }

    @Test
    void aBatchHasARowForEachItem() {
        List<MaskRow> rows = desk.maskBatch(List.of("a", "a".repeat((4 << 20) + 1), "b"));
        assertEquals(3, rows.size());
        assertEquals("a", rows.get(0).output().text());
        assertEquals(ErrorCode.TEXT_TOO_LONG, rows.get(1).error().code());
        assertEquals("b", rows.get(2).output().text());
        List<Message> messages = List.of(new Message().text("a"), new Message().text("b"));
        assertEquals("b", desk.triageBatch(messages, NOW).get(1).output().masked());
    }

    @Test
    void aClosedDeskSaysSo() {
        Desk closed = new Desk();
        closed.close();
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.mask("a"));
    }

    @Test
    void manyThreadsShareADeskThatIsThenClosed() throws InterruptedException {
        Desk shared = new Desk();
        AtomicInteger wrong = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int thread = 0; thread < 4; thread++) {
            threads.execute(
                    () -> {
                        try {
                            for (int call = 0; call < 10_000; call++) {
                                if (!shared.mask("abc").text().equals("abc")) {
                                    wrong.incrementAndGet();
                                }
                            }
                        } catch (IllegalStateException closed) {
                            // Closed under way, as wanted.
                        }
                    });
        }
        Thread.sleep(50);
        shared.close();
        threads.shutdown();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(0, wrong.get());
    }

    @Test
    void whatANewerLibraryGivesIsRead() {
        byte[] finding = "{\"kind\":\"mobile\",\"of_tomorrow\":[1]}".getBytes(StandardCharsets.UTF_8);
        assertEquals("mobile", Documents.read(finding, Finding.class).kind());
        assertEquals(Urgency.UNKNOWN, Urgency.of("of_tomorrow"));
        byte[] param = "{\"name\":\"n\",\"value\":{\"kind\":\"of_tomorrow\",\"more\":1}}".getBytes(StandardCharsets.UTF_8);
        assertTrue(Documents.read(param, Param.class).value() instanceof ParamValue.Unknown);
    }

    @Test
    void documentsAreEqualByValue() {
        assertEquals(new Message().text("a").channel("app"), new Message().text("a").channel("app"));
        assertEquals(new Message().text("a").hashCode(), new Message().text("a").hashCode());
        assertFalse(new Message().text("a").equals(new Message().text("b")));
        assertFalse(new Message().text("secret").toString().contains("secret"), "no text in toString");
        assertFalse(new Fault().got("secret").toString().contains("secret"), "nor in that of a fault");
    }

    @Test
    void operationsWithoutADesk() {
        assertEquals("0.1.0", Redress.version().library());
    }

    /** Needs the library built with its test hooks, which the suite gives through {@code redress.hooks}. */
    @Test
    void aPanicOnPurposeIsAnErrorAndTheDeskStillWorks() {
        String hooks = System.getProperty("redress.hooks");
        org.junit.jupiter.api.Assumptions.assumeTrue(hooks != null, "no library with test hooks was given");
        Function panic = NativeLibrary.getInstance(hooks).getFunction("redress_test_panic");
        Function make = NativeLibrary.getInstance(hooks).getFunction("redress_desk_new");
        Function mask = NativeLibrary.getInstance(hooks).getFunction("redress_call");
        Function document = NativeLibrary.getInstance(hooks).getFunction("redress_document_new");
        PointerByReference made = new PointerByReference();
        assertEquals(0, make.invokeInt(new Object[] {Library.UTF16, made, null}));
        Pointer pointer = made.getValue();
        for (int time = 0; time < 3; time++) {
            assertEquals(Library.INTERNAL, panic.invokeInt(new Object[] {pointer, null}));
        }
        byte[] input = "{\"text\":\"abc\"}".getBytes(StandardCharsets.UTF_8);
        Object[] arguments = {pointer, "mask", input, (long) input.length, document.invokePointer(new Object[] {}), null};
        assertEquals(0, mask.invokeInt(arguments));
    }

    private static ErrorCode code(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(RedressException.class, call).code();
    }
}
