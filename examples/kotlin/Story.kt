import redress.Desk
import redress.Message
import redress.OffsetUnit

/** One complaint through the desk, in Kotlin. */
fun main() {
    Desk(OffsetUnit.UTF16).use { desk ->
        val message = Message(text = "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！")
        val decision = desk.triage(message, now = 1_795_399_200_000)
        println("masked    ${decision.masked}")
        println("category  ${decision.category}")
        println("priority  ${decision.priority}")
        println("team      ${decision.team}")
        println("tell      ${decision.acknowledgement}")
    }
}
