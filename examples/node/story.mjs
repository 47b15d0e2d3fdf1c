// One complaint, from the message to the score, in Node. After `npm ci && npm run build` in `wasm/`: `node examples/node/story.mjs`.

import { Desk, evolve, replay } from "../../wasm/build/node.js"; // as a user: from "redress"

const desk = new Desk();
const message = { id: "m-1", text: "我的卡6222021234567890128刚刚被盗刷了3000元，手机13812345678，快帮我冻结！" };
const decision = desk.triage(message, Date.UTC(2026, 10, 23, 2));
const at = (minute) => ({ actor: { id: "a-1", role: "agent" }, now: new Date(Date.UTC(2026, 10, 23, 2, minute)).toISOString() });
const { events } = desk.decide(undefined, { kind: "open", ticket_id: "t-1", decision }, at(0));
const accepted = desk.decide(replay(events), { kind: "accept" }, at(3)).events;
const ticket = accepted.reduce(evolve, replay(events));
console.log(decision.masked, decision.category, decision.urgency, decision.priority, decision.team);
console.log(ticket.state, desk.clockStatus(ticket.clocks[0], Date.UTC(2026, 10, 23, 2, 4)).standing, desk.score("csat", [5, 4, 2]).mean);
