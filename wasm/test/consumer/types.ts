// Compiled by `tsc --strict` against the installed package: what must compile, and what must not.

import { Desk, evolve, mergeScores, RedressError, replay, version } from "redress";
import type { Decision, Finding, Masked, Message, PolicyDocument, Priority, Scores, Ticket } from "redress";
import { Desk as SlimDesk, initialize, initializeSync } from "redress/slim";

const message: Message = { text: "转账没到账", received_at: "2026-11-23T02:00:00Z", customer: { prior_contacts: 2 } };
const desk: Desk = new Desk();
const decision: Decision = desk.triage(message, Date.now());
const priority: Priority = desk.triage(message, new Date()).priority;
const masked: Masked = desk.mask("13812345678", { style: "label" });
const values: string[] = masked.findings.map((finding: Finding) => message.text.slice(finding.start, finding.end));
const rows: (string | undefined)[] = desk.triageBatch([message], 0).rows.map((row) => row.output?.masked ?? row.error?.code);
const opened: Ticket = replay(
  desk.decide(undefined, { kind: "open", ticket_id: "t-1", decision }, { now: "2026-11-23T02:00:00Z", actor: { id: "a", role: "agent" } }).events,
);
const scores: Scores = mergeScores(desk.score("csat", [5]), desk.score("csat", [1]));
const own: PolicyDocument = { schema: "redress/policy@1", id: "own", version: "1", extends: "wallet@1" };
new Desk(own).free();
new Desk(JSON.stringify(own));
const slim: typeof Desk = SlimDesk;
const starting: Promise<void> = initialize(new URL("https://example.invalid/redress.wasm"));
initializeSync(new Uint8Array());
try {
  version();
} catch (error) {
  if (error instanceof RedressError) {
    const code: number = error.code;
    const first: string | undefined = error.faults[0]?.path;
    void [code, first, error.kind === "text_too_long"];
  }
}

// @ts-expect-error: a text is a string.
desk.mask(1);
// @ts-expect-error: the time is needed.
desk.triage(message);
// @ts-expect-error: a message has a text.
desk.understand({});
// @ts-expect-error: there is no such member.
desk.understand({ text: "a", subject: "b" });
// @ts-expect-error: there is no such style.
desk.mask("a", { style: "blur" });
// @ts-expect-error: there is no such kind of error.
void ((new Error() as RedressError).kind === "no_such");
// @ts-expect-error: an event is a document.
evolve(undefined, "opened");

void [priority, values, rows, opened, scores, slim, starting];
