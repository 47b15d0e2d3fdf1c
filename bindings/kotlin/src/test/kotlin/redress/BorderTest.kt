package redress

import java.io.File
import java.nio.charset.CharacterCodingException
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What crosses the border between Kotlin and the library: text, positions, errors, and a desk that is closed. */
internal class BorderTest {
    @Test
    fun positionsFitTheString() {
        for (text in listOf("手机13812345678", "😀手机13812345678", "a\r\n😀\r\n13812345678\r\n𠮷", "13812345678")) {
            val masked = mask(text)
            val finding = masked.findings.single()
            assertEquals("13812345678", text.substring(finding.start, finding.end))
            assertEquals("138****5678", masked.text.substring(finding.maskedStart, finding.maskedEnd))
        }
    }

    @Test
    fun whereChunksEndChangesNothing() {
        val text = "😀手机13812345678"
        Desk(OffsetUnit.UTF16).use { desk ->
            MaskStream(desk, MaskOptions()).use { stream ->
                val masked = text.toByteArray().joinToString("") { stream.pushBytes(byteArrayOf(it)).text }
                val last = stream.finish()
                assertEquals("😀手机138****5678", masked + last.text)
                assertEquals(4, last.findings.single().start)
                assertThrows(RedressException::class.java) { stream.push("a") }
            }
        }
    }

    @Test
    fun aLoneSurrogateDoesNotCross() {
        assertThrows(CharacterCodingException::class.java) { mask("a\uD83Db") }
        assertEquals("abc", mask("abc").text)
    }

    @Test
    fun aLoneSurrogateMadeWellFormedIsOneReplacementCharacter() {
        val text = "a\uD83Db手机13812345678"
        val masked = mask(text.wellFormed())
        assertTrue(masked.text.startsWith("a\uFFFDb"), masked.text)
        val finding = masked.findings.single()
        assertEquals("13812345678", text.substring(finding.start, finding.end))
    }

    @Test
    fun wellFormedChangesLoneSurrogatesOnly() {
        for (text in listOf("", "a", "😀", "\uFFFD", "a😀\u0000\r\n𠮷")) assertSame(text, text.wellFormed())
        assertEquals("\uFFFD", "\uDC00".wellFormed())
        assertEquals("\uFFFD", "\uD83D".wellFormed())
        assertEquals("\uFFFD\uFFFD", "\uDC00\uD83D".wellFormed())
        assertEquals("\uFFFD😀\uFFFD", "\uD83D😀\uDE00".wellFormed())
        assertEquals("a\uFFFDb", "a\uD83Db".wellFormed())
    }

    @Test
    fun emptyAndLargeTexts() {
        assertEquals("", mask("").text)
        assertEquals("a\u0000b", mask("a\u0000b").text)
        assertEquals("a".repeat(1 shl 20), mask("a".repeat(1 shl 20)).text)
        val tooLong = failed { mask("a".repeat((4 shl 20) + 1)) }
        assertEquals(ErrorCode.TEXT_TOO_LONG, tooLong.code)
        assertEquals("text", tooLong.faults.single().path)
    }

    @Test
    fun aBatchHasALimit() {
        val tooMany = failed { desk.maskBatch(List(100_001) { "" }, MaskOptions()) }
        assertEquals(ErrorCode.TOO_MANY, tooMany.code)
        assertEquals("texts", tooMany.faults.single().path)
    }

    @Test
    fun aBadPolicyIsRefusedWithItsFaults() {
        val refused = failed { Desk(OffsetUnit.UTF16, "[]") }
        assertEquals(ErrorCode.INVALID_POLICY, refused.code)
        assertEquals(listOf(Fault("", "an object", "a list")), refused.faults)
        val policy = """{"schema":"redress/policy@1","id":"bank","version":"7","extends":"bank@3"}"""
        val baseless = failed { Desk(OffsetUnit.UTF16, policy) }
        assertEquals(ErrorCode.UNKNOWN_BASE_POLICY, baseless.code)
        assertEquals(listOf(Fault("extends", "`wallet@1`", "`bank@3`")), baseless.faults)
        assertEquals(ErrorCode.MALFORMED_DOCUMENT, failed { Desk(OffsetUnit.UTF16, "{") }.code)
        assertEquals(ErrorCode.MALFORMED_DOCUMENT, failed { Desk(OffsetUnit.UTF16, "") }.code)
    }

    @Test
    fun errorsAreTheSameInEveryForm() {
        assertEquals(ErrorCode.MALFORMED_DOCUMENT, failed { desk.call("mask", "") }.code)
        val unknown = failed { desk.call("nonsense", "{}") }
        assertEquals(ErrorCode.UNKNOWN_OPERATION, unknown.code)
        assertEquals(103, unknown.number)
        assertEquals("unknown_operation", unknown.name)
    }

    @Test
    fun aBatchHasARowForEachItem() {
        val rows = desk.maskBatch(listOf("a", "a".repeat((4 shl 20) + 1), "b"), MaskOptions())
        assertEquals(listOf("a", null, "b"), rows.map { it.output?.text })
        assertEquals(ErrorCode.TEXT_TOO_LONG, (rows[1].error as RedressException.Failed).code)
        val messages = listOf(Message(text = "a"), Message(text = "b"))
        assertEquals(listOf("a", "b"), desk.triageBatch(messages, 1_795_399_200_000).map { it.output?.masked })
    }

    @Test
    fun aClosedDeskSaysSo() {
        val closed = Desk(OffsetUnit.UTF16)
        closed.close()
        closed.close()
        assertThrows(IllegalStateException::class.java) { closed.mask("a", MaskOptions()) }
    }

    @Test
    fun everyCodeHasTheNumberOfTheCore() {
        val line = Regex("""^ {4}[A-Za-z0-9]+ = (\d+), "([a-z0-9_]+)";$""")
        val core = File("../../core/src/error.rs").readLines().mapNotNull(line::find)
            .associate { it.groupValues[2] to it.groupValues[1].toInt() }
        assertTrue(core.size > 10, "the core's codes were found")
        assertEquals(core, ErrorCode.entries.associate { it.name.lowercase() to it.value })
    }

    private fun mask(text: String) = desk.mask(text, MaskOptions())

    private fun failed(operation: () -> Unit) = assertThrows(RedressException.Failed::class.java) { operation() }

    private companion object {
        val desk = Desk(OffsetUnit.UTF16)

        @AfterAll
        @JvmStatic
        fun close() = desk.close()
    }
}
