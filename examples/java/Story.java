// One complaint through the desk, in Java.

import java.time.Instant;
import redress.Desk;
import redress.Message;

final class Story {
    public static void main(String[] arguments) {
        try (var desk = new Desk()) {
            var message = new Message().id("m-1").text("我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！");
            var decision = desk.triage(message, Instant.parse("2026-11-23T02:00:00Z"));
            System.out.println("masked    " + decision.masked());
            System.out.println("category  " + decision.category());
            System.out.println("priority  " + decision.priority());
            System.out.println("team      " + decision.team());
            System.out.println("tell      " + decision.acknowledgement());
        }
    }
}
