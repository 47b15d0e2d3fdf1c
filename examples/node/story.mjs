// One complaint through the desk, in Node. With the package built (`npm ci && npm run build` in `wasm/`) and installed
// (`npm install ../../wasm` here): `node story.mjs`.

import { Desk } from "redress";

const desk = new Desk();
const message = { id: "m-1", text: "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！" };
const decision = desk.triage(message, new Date("2026-11-23T02:00:00Z"));
console.log("masked   ", decision.masked);
console.log("category ", decision.category);
console.log("priority ", decision.priority);
console.log("team     ", decision.team);
console.log("tell     ", decision.acknowledgement);
