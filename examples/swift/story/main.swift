// One complaint through the desk, in Swift.

import Redress

let desk = try Desk(unit: .utf8)
let message = Message(text: "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！", id: "m-1")
let now: Int64 = 1_795_399_200_000  // 2026-11-23T02:00:00Z
let decision = try desk.triage(message: message, now: now)
print("masked    \(decision.masked)")
print("category  \(decision.category)")
print("priority  \(decision.priority)")
print("team      \(decision.team)")
print("tell      \(decision.acknowledgement)")
