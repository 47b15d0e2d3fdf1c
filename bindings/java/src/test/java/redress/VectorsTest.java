package redress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replays the conformance vectors: with JSON, and with the typed documents, which must agree. */
final class VectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Desk> desks = new HashMap<>();

    @Test
    void everyVectorHolds() throws IOException {
        int passed = 0;
        int failed = 0;
        for (Path path : files()) {
            JsonNode file = JSON.readTree(path.toFile());
            String operation = file.get("operation").textValue();
            for (JsonNode vector : file.get("vectors")) {
                try {
                    replay(operation, vector);
                    passed++;
                } catch (Pattern.Difference | RuntimeException | ReflectiveOperationException difference) {
                    failed++;
                    System.out.println("FAILED " + vector.path("id").asText() + ": " + difference.getMessage());
                }
            }
            System.out.println(operation + ": " + file.get("vectors").size() + " vectors");
        }
        desks.values().forEach(Desk::close);
        System.out.println("vectors: " + passed + " passed, " + failed + " failed");
        assertEquals(0, failed);
        assertTrue(passed > 0, "no vector was found");
    }

    private static List<Path> files() throws IOException {
        String given = System.getenv("REDRESS_VECTORS");
        Path place = Path.of(given == null || given.isEmpty() ? "../../tests/vectors" : given);
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(entry -> entry.toString().endsWith(".json")).sorted().collect(Collectors.toList());
        }
    }

    private void replay(String operation, JsonNode vector)
            throws Pattern.Difference, IOException, ReflectiveOperationException {
        Desk desk = desk(vector.path("policy"));
        JsonNode input = Pattern.expand(vector.get("input"));
        JsonNode answer;
        try {
            answer = JSON.readTree(desk.call(operation, input.toString()));
        } catch (RedressException error) {
            if (!vector.has("error")) {
                throw new Pattern.Difference("an answer was wanted, an error came: " + error.getMessage());
            }
            Pattern.compare(vector.get("error"), document(error), input);
            return;
        }
        if (vector.has("error")) {
            throw new Pattern.Difference("an error was wanted, an answer came");
        }
        if (vector.has("exact")) {
            JsonNode exact = vector.get("exact").get("utf16");
            Pattern.compare(exact, answer, input);
            if (!Pattern.plain(exact).equals(Pattern.plain(answer))) {
                throw new Pattern.Difference("the answer has more than wanted");
            }
        } else {
            Pattern.compare(vector.get("expect"), answer, input);
        }
        JsonNode typed = throughTypes(desk, operation, input);
        if (typed != null) {
            JsonNode plain = Pattern.plain(answer);
            Pattern.compare(plain, typed, JsonNodeFactory.instance.objectNode());
            if (!plain.equals(typed)) {
                throw new Pattern.Difference("the typed answer has more than the document");
            }
        }
    }

    private Desk desk(JsonNode policy) {
        String key = policy.isMissingNode() ? "" : policy.toString();
        return desks.computeIfAbsent(key, given -> given.isEmpty() ? new Desk() : Desk.fromPolicy(given));
    }

    private static JsonNode document(RedressException error) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("code", error.code().value());
        out.set("faults", JSON.valueToTree(error.faults()));
        return out;
    }

    /** What the operation's typed method gives, as a document; null for an operation that has none. */
    private static JsonNode throughTypes(Desk desk, String operation, JsonNode input)
            throws IOException, ReflectiveOperationException {
        StringBuilder name = new StringBuilder();
        for (String word : operation.split("_")) {
            name.append(name.length() == 0 ? word : word.substring(0, 1).toUpperCase() + word.substring(1));
        }
        for (Class<?> place : List.of(DeskOperations.class, Redress.class)) {
            for (Method method : place.getDeclaredMethods()) {
                if (!method.getName().contentEquals(name) || !Modifier.isPublic(method.getModifiers())) {
                    continue;
                }
                Object[] arguments = new Object[method.getParameterCount()];
                if (arguments.length == 1) {
                    byte[] json = input.toString().getBytes(StandardCharsets.UTF_8);
                    arguments[0] = Documents.read(json, method.getParameterTypes()[0]);
                }
                try {
                    return Pattern.plain(JSON.readTree(Documents.write(method.invoke(desk, arguments))));
                } catch (InvocationTargetException thrown) {
                    throw new IllegalStateException("the typed form fails: " + thrown.getCause().getMessage(), thrown);
                }
            }
        }
        return null;
    }
}
