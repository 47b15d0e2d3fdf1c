package redress

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Replays the conformance vectors: with JSON, and through the typed forms, which must agree. */
internal class VectorsTest {
    private val desks = HashMap<String, Desk>()

    @Test
    fun everyVectorHolds() {
        var passed = 0
        var failed = 0
        var typed = 0
        for (path in files()) {
            val file = Typed.json.readTree(path)
            val operation = file["operation"].textValue()
            for (vector in file["vectors"]) {
                try {
                    if (replay(operation, vector)) typed++
                    passed++
                } catch (difference: Exception) {
                    failed++
                    println("FAILED ${vector.path("id").asText()}: ${difference.message ?: difference}")
                }
            }
            println("$operation: ${file["vectors"].size()} vectors")
        }
        desks.values.forEach(Desk::close)
        println("through the typed forms too: $typed")
        println("vectors: $passed passed, $failed failed")
        assertEquals(0, failed)
        assertTrue(passed > 0, "no vector was found")
    }

    private fun files(): List<File> {
        val place = File(System.getenv("REDRESS_VECTORS").orEmpty().ifEmpty { "../../tests/vectors" })
        if (!place.isDirectory) return listOf(place)
        return place.listFiles { file -> file.extension == "json" }.orEmpty().sorted()
    }

    /** Whether the typed form was replayed too. */
    private fun replay(operation: String, vector: JsonNode): Boolean {
        val desk = desk(vector.path("policy"))
        val input = Pattern.expand(vector["input"])
        val answer = try {
            Typed.json.readTree(desk.call(operation, input.toString()))
        } catch (error: RedressException) {
            val wanted = vector["error"] ?: throw Difference("an answer was wanted, an error came: ${error.message}")
            val document = Typed.error(error)
            Pattern.compare(wanted, document, input)
            return failsTyped(desk, operation, input, document)
        }
        if (vector.has("error")) throw Difference("an error was wanted, an answer came")
        if (vector.has("exact")) {
            val exact = vector["exact"]["utf16"]
            Pattern.compare(exact, answer, input)
            same(exact, answer, "the answer has more than wanted")
        } else {
            Pattern.compare(vector["expect"], answer, input)
        }
        val typed = Typed.call(desk, operation, input) ?: return false
        Pattern.compare(Pattern.plain(answer), Pattern.plain(typed), input)
        same(answer, typed, "the typed answer has more than the document")
        return true
    }

    /** An input that does not parse has no typed form; any other fails there with the same document. */
    private fun failsTyped(desk: Desk, operation: String, input: JsonNode, wanted: JsonNode): Boolean {
        if (wanted["code"].textValue() in UNREADABLE && operation != "desk_from_policy") return false
        try {
            Typed.call(desk, operation, input)
        } catch (error: RedressException) {
            same(wanted, Typed.error(error), "the typed error is ${Typed.error(error)}, the document's $wanted")
            return true
        }
        throw Difference("the typed form succeeds where the document fails with $wanted")
    }

    private fun same(wanted: JsonNode, there: JsonNode, otherwise: String) {
        if (Pattern.plain(wanted) != Pattern.plain(there)) throw Difference(otherwise)
    }

    private fun desk(policy: JsonNode): Desk {
        val key = if (policy.isMissingNode) null else policy.toString()
        return desks.getOrPut(key.orEmpty()) { Desk(OffsetUnit.UTF16, key) }
    }

    private companion object {
        val UNREADABLE = setOf("malformed_document", "invalid_document", "unsupported_schema", "unknown_operation")
    }
}
