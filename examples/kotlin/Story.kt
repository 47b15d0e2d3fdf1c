// One complaint through the desk, in Kotlin.

import java.time.Instant
import redress.Desk
import redress.Message
import redress.OffsetUnit

fun main() = Desk(OffsetUnit.UTF16).use { desk ->
    val message = Message(id = "m-1", text = "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！")
    val decision = desk.triage(message, now = Instant.parse("2026-11-23T02:00:00Z").toEpochMilli())
    println("masked    ${decision.masked}")
    println("category  ${decision.category}")
    println("priority  ${decision.priority}")
    println("team      ${decision.team}")
    println("tell      ${decision.acknowledgement}")
}
