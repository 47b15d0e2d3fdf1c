package redress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Compares an answer with a vector's pattern, as tests/vectors/README.md says. Positions are in UTF-16 units. */
final class Pattern {
    /** Where answer and expectation part. */
    static final class Difference extends Exception {
        private static final long serialVersionUID = 1L;

        Difference(String message) {
            super(message);
        }
    }

    private final JsonNode input;

    private Pattern(JsonNode input) {
        this.input = input;
    }

    static void compare(JsonNode wanted, JsonNode answer, JsonNode input) throws Difference {
        JsonNode text = input.path("text");
        JsonNode original = text.isMissingNode() ? input.path("message").path("text") : text;
        new Pattern(input).compare(wanted, answer, original, masked(answer), "$");
    }

    private static JsonNode masked(JsonNode answer) {
        JsonNode masked = answer.path("masked");
        return masked.isMissingNode() ? answer.path("text") : masked;
    }

    private void compare(JsonNode wanted, JsonNode there, JsonNode original, JsonNode masked, String path)
            throws Difference {
        if (wanted.isObject() && there.isObject()) {
            for (Map.Entry<String, JsonNode> member : wanted.properties()) {
                String place = path + "." + member.getKey();
                if (member.getKey().equals("span")) {
                    span(member.getValue(), there, "start", "end", original, place);
                } else if (member.getKey().equals("masked_span")) {
                    span(member.getValue(), there, "masked_start", "masked_end", masked, place);
                } else {
                    compare(member.getValue(), there.path(member.getKey()), original, masked, place);
                }
            }
        } else if (wanted.isArray() && there.isArray()) {
            if (wanted.size() != there.size()) {
                throw differs(wanted, there, path);
            }
            for (int index = 0; index < wanted.size(); index++) {
                JsonNode itemOriginal = original;
                JsonNode itemMasked = masked;
                if (path.equals("$.rows")) {
                    JsonNode text = input.path("texts").path(index);
                    itemOriginal = text.isMissingNode() ? input.path("messages").path(index).path("text") : text;
                    itemMasked = masked(there.path(index).path("output"));
                }
                compare(wanted.get(index), there.get(index), itemOriginal, itemMasked, path + "[" + index + "]");
            }
        } else if (!(wanted.isNull() && there.isMissingNode()) && !same(wanted, there)) {
            throw differs(wanted, there, path);
        }
    }

    /** Equal also where one parser made an int and the other a long of a number. */
    private static boolean same(JsonNode wanted, JsonNode there) {
        if (wanted.isIntegralNumber() && there.isIntegralNumber()) {
            return wanted.bigIntegerValue().equals(there.bigIntegerValue());
        }
        return wanted.equals(there);
    }

    private static void span(JsonNode wanted, JsonNode there, String start, String end, JsonNode text, String path)
            throws Difference {
        JsonNode pair = wanted.path("utf16");
        if (!same(pair.path(0), there.path(start)) || !same(pair.path(1), there.path(end))) {
            throw differs(wanted, there, path);
        }
        if (wanted.has("text")) {
            int from = there.path(start).intValue();
            int to = there.path(end).intValue();
            String whole = text.asText();
            if (from > to || to > whole.length() || !whole.substring(from, to).equals(wanted.get("text").textValue())) {
                throw differs(wanted.get("text"), text, path);
            }
        }
    }

    private static Difference differs(JsonNode wanted, JsonNode there, String path) {
        return new Difference(path + ": " + brief(wanted) + " wanted, " + brief(there) + " there");
    }

    private static String brief(JsonNode node) {
        String text = node instanceof MissingNode ? "nothing" : node.toString();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** The value with every {@code {"$repeat": [text, times]}} written out. */
    static JsonNode expand(JsonNode value) {
        if (value.isObject()) {
            JsonNode repeat = value.path("$repeat");
            if (repeat.isArray()) {
                return JsonNodeFactory.instance.textNode(repeat.get(0).textValue().repeat(repeat.get(1).intValue()));
            }
            ObjectNode out = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(member -> out.set(member.getKey(), expand(member.getValue())));
            return out;
        }
        if (value.isArray()) {
            ArrayNode out = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> out.add(expand(item)));
            return out;
        }
        return value;
    }

    /** The document without nulls and empty lists, which stand for what is absent. */
    static JsonNode plain(JsonNode value) {
        if (value.isObject()) {
            ObjectNode out = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(
                            member -> {
                                JsonNode held = member.getValue();
                                if (!held.isNull() && !(held.isArray() && held.isEmpty())) {
                                    out.set(member.getKey(), plain(held));
                                }
                            });
            return out;
        }
        if (value.isArray()) {
            ArrayNode out = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> out.add(plain(item)));
            return out;
        }
        return value;
    }
}
