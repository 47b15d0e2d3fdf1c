package redress

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test

/** A defect of the library is the one error, and the desk works on. The suite gives the library that panics when asked to. */
internal class PanicTest {
    @Test
    fun aPanicIsAnErrorAndTheDeskStillWorks() {
        Desk(OffsetUnit.UTF16).use { desk ->
            val before = desk.mask("手机13812345678", MaskOptions())
            repeat(100) {
                val error = assertThrows(RedressException.Failed::class.java) { desk.call("panic_on_purpose", "{}") }
                assumeTrue(error.code != ErrorCode.UNKNOWN_OPERATION, "this library does not panic")
                assertEquals(ErrorCode.INTERNAL, error.code)
                assertEquals(902, error.number)
            }
            assertEquals(before, desk.mask("手机13812345678", MaskOptions()))
            assertEquals(before, Desk(OffsetUnit.UTF16).use { it.mask("手机13812345678", MaskOptions()) })
        }
    }
}
