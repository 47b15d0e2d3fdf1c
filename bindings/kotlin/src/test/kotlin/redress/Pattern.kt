package redress

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory

/** Where answer and expectation part. */
internal class Difference(message: String) : Exception(message)

/** Compares an answer with a vector's pattern, as tests/vectors/README.md says. Positions are in UTF-16 units. */
internal class Pattern private constructor(private val input: JsonNode) {
    private fun compare(wanted: JsonNode, there: JsonNode, original: JsonNode, masked: JsonNode, path: String) {
        if (wanted.isObject && there.isObject) {
            for ((name, member) in wanted.properties()) {
                val place = "$path.$name"
                when (name) {
                    "span" -> span(member, there, "start", "end", original, place)
                    "masked_span" -> span(member, there, "masked_start", "masked_end", masked, place)
                    else -> compare(member, there.path(name), original, masked, place)
                }
            }
        } else if (wanted.isArray && there.isArray) {
            if (wanted.size() != there.size()) throw differs(wanted, there, path)
            for (index in 0 until wanted.size()) {
                val place = "$path[$index]"
                if (path == "$.rows") {
                    val text = input.path("texts").path(index)
                    val row = if (text.isMissingNode) input.path("messages").path(index).path("text") else text
                    compare(wanted[index], there[index], row, masked(there[index].path("output")), place)
                } else {
                    compare(wanted[index], there[index], original, masked, place)
                }
            }
        } else if (!(wanted.isNull && there.isMissingNode) && !same(wanted, there)) {
            throw differs(wanted, there, path)
        }
    }

    private fun span(wanted: JsonNode, there: JsonNode, start: String, end: String, text: JsonNode, path: String) {
        val pair = wanted.path("utf16")
        if (!same(pair.path(0), there.path(start)) || !same(pair.path(1), there.path(end))) {
            throw differs(wanted, there, path)
        }
        if (wanted.has("text")) {
            val from = there.path(start).intValue()
            val to = there.path(end).intValue()
            val whole = text.asText()
            if (from > to || to > whole.length || whole.substring(from, to) != wanted["text"].textValue()) {
                throw differs(wanted["text"], text, path)
            }
        }
    }

    companion object {
        fun compare(wanted: JsonNode, answer: JsonNode, input: JsonNode) {
            val text = input.path("text")
            val original = if (text.isMissingNode) input.path("message").path("text") else text
            Pattern(input).compare(wanted, answer, original, masked(answer), "$")
        }

        private fun masked(answer: JsonNode): JsonNode {
            val masked = answer.path("masked")
            return if (masked.isMissingNode) answer.path("text") else masked
        }

        /** Equal also where the parser made an int of one number and a long of the other. */
        private fun same(wanted: JsonNode, there: JsonNode): Boolean =
            if (wanted.isIntegralNumber && there.isIntegralNumber) {
                wanted.bigIntegerValue() == there.bigIntegerValue()
            } else {
                wanted == there
            }

        private fun differs(wanted: JsonNode, there: JsonNode, path: String) =
            Difference("$path: ${brief(wanted)} wanted, ${brief(there)} there")

        private fun brief(node: JsonNode): String =
            if (node.isMissingNode) "nothing" else node.toString().take(200)

        /** The value with every `{"$repeat": [text, times]}` written out. */
        fun expand(value: JsonNode): JsonNode {
            val repeat = value.path("\$repeat")
            return when {
                repeat.isArray -> JsonNodeFactory.instance.textNode(repeat[0].textValue().repeat(repeat[1].intValue()))
                else -> rebuilt(value, ::expand) { true }
            }
        }

        /** The document without nulls and empty lists, which stand for what is absent. */
        fun plain(value: JsonNode): JsonNode =
            rebuilt(value, ::plain) { !it.isNull && !(it.isArray && it.isEmpty) }

        private fun rebuilt(value: JsonNode, part: (JsonNode) -> JsonNode, kept: (JsonNode) -> Boolean): JsonNode =
            when {
                value.isObject -> JsonNodeFactory.instance.objectNode().also { out ->
                    for ((name, member) in value.properties()) {
                        if (kept(member)) out.set<JsonNode>(name, part(member))
                    }
                }
                value.isArray -> JsonNodeFactory.instance.arrayNode().also { out -> value.forEach { out.add(part(it)) } }
                else -> value
            }
    }
}
