package redress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/**
 * Turns typed documents into JSON and back, as the library writes and reads them.
 *
 * <p>What a newer library adds is passed over, so an event whose hash must hold is stored as the library gave it: as the
 * JSON of {@code desk.call("decide", ...)}, or by a package of the library's own version.
 */
public final class Documents {
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(new InstantWriter())
                                    .addDeserializer(Instant.class, new InstantReader()))
                    .build();

    private Documents() {}

    /**
     * The JSON of a document of this package, as of an {@link Event} to be stored.
     *
     * @throws RedressException for an instant outside the years 0 to 9999
     */
    public static String toJson(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException failed) {
            throw failed.getCause() instanceof RedressException ? (RedressException) failed.getCause() : internal();
        }
    }

    /**
     * The document that {@code json} holds.
     *
     * @throws RedressException when it is no JSON or no such document; it quotes no text
     */
    public static <T> T fromJson(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (StreamReadException noJson) {
            throw new RedressException(100, ErrorCode.MALFORMED_DOCUMENT, "malformed_document", List.of());
        } catch (JsonProcessingException otherForm) {
            throw new RedressException(101, ErrorCode.INVALID_DOCUMENT, "invalid_document", List.of());
        }
    }

    /** The document's JSON. */
    static byte[] write(Object document) {
        return utf8(toJson(document));
    }

    /** The document of an answer of the library. */
    static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException impossible) {
            throw internal();
        }
    }

    /** UTF-8, in which a lone surrogate is U+FFFD: one unit stays one unit, and positions fit. */
    static byte[] utf8(String text) {
        CharsetEncoder encoder =
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(REPLACEMENT);
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
            return Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.arrayOffset() + bytes.limit());
        } catch (CharacterCodingException impossible) {
            throw internal();
        }
    }

    /** Says no word of the parser's, which may quote a text. */
    private static RedressException internal() {
        return new RedressException(Library.INTERNAL, ErrorCode.INTERNAL, "internal", List.of());
    }

    private static final class InstantWriter extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;
        private static final DateTimeFormatter FORM =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

        /** What RFC 3339 can say. */
        private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

        private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant at, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                Fault fault = new Fault().path("").expected("an instant of the years 0 to 9999").got("another instant");
                throw new RedressException(502, ErrorCode.TIME_OUT_OF_RANGE, "time_out_of_range", List.of(fault));
            }
            out.writeString(FORM.format(at));
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(in.getText(), Instant::from);
        }
    }
}
