// What a user of the package writes; run in Node, in bundles and in pages. Gives what the test looks at.

import { Desk, RedressError, mergeScores, version } from "redress";

export function story() {
  const desk = new Desk();
  const decision = desk.triage({ text: "我的卡被盗刷了3000元" }, Date.UTC(2026, 10, 23, 2));
  let kind;
  try {
    desk.mask(undefined);
  } catch (error) {
    kind = error instanceof RedressError ? error.kind : String(error);
  }
  const twice = mergeScores(desk.score("csat", [5, 4]), desk.score("csat", [1]));
  return { version: version().library, masked: decision.masked, received: decision.received_at, kind, counts: twice.counts };
}
