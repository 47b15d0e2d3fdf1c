// Replays vectors through the package; the same file runs in Node and in a page.
//
// Each vector goes through `desk.call` and through the operation's own method, and both must give what is wanted.

import { difference, inequality } from "./pattern.mjs";

// How an input document's members become the arguments of an operation's own method.
const methods = {
  version: (redress) => redress.version(),
  policy: (_, desk) => desk.policy(),
  mask: (_, desk, { text, options }) => desk.mask(text, options),
  mask_batch: (_, desk, { texts, options }) => desk.maskBatch(texts, options),
  mask_document: (_, desk, { document, options, numbers }) => desk.maskDocument(document, options, numbers),
  mask_numbered: (_, desk, { text, labels, options }) => desk.maskNumbered(text, labels, options),
  ruled_out: (_, desk, { text }) => desk.ruledOut(text),
  mask_chunks: (_, desk, { stream, chunks, ending, options }) => desk.maskChunks(stream, chunks, ending, options),
  unmask: (_, desk, { text, opening }) => desk.unmask(text, opening),
  blackout: (redress, _, { pixels, plan }) => painted(redress, pixels, plan),
  mask_screenshot: (_, desk, { screenshot }) => desk.maskScreenshot(screenshot),
  understand: (_, desk, { message }) => desk.understand(message),
  triage: (_, desk, { message, now }) => desk.triage(message, new Date(now)),
  clock_status: (_, desk, { clock, now }) => desk.clockStatus(clock, new Date(now)),
  advance_clock: (_, desk, { clock, event }) => desk.advanceClock(clock, event),
  due_steps: (_, desk, { clock, from, to }) => desk.dueSteps(clock, new Date(from), new Date(to)),
  business_time: (_, desk, { question }) => desk.businessTime(question),
  decide: (_, desk, { ticket, command, context }) => desk.decide(ticket, command, context),
  score: (_, desk, { scale, answers }) => desk.score(scale, answers),
  explain: (_, desk, { reason, language }) => desk.explain(reason, language),
  evolve: (redress, _, { ticket, event }) => redress.evolve(ticket, event),
  replay: (redress, _, { events }) => redress.replay(events),
  merge_scores: (redress, _, { left, right }) => redress.mergeScores(left, right),
  triage_batch: (_, desk, { messages, now }) => desk.triageBatch(messages, Date.parse(now)),
};
// Bytes cross as themselves, and are painted where they lie: here in the middle of a buffer, as a canvas has them.
function painted(redress, pixels, plan) {
  const text = atob(pixels.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8ClampedArray(new ArrayBuffer(text.length + 8), 4, text.length);
  bytes.set(Array.from(text, (character) => character.charCodeAt(0)));
  redress.blackout(bytes, plan);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return { pixels: base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") };
}
// A constructor is no method: what it gives is the desk itself.
const constructors = new Set(["desk_new", "desk_from_policy"]);
// A document of another form than the operation's has no arguments to give.
const ofForm = new Set(["malformed_document", "invalid_document", "unsupported_schema", "unknown_operation"]);

/** Replays files of vectors and writes a line for each failure; gives the counts. */
export function replay(redress, files, write) {
  const desks = new Map();
  const counts = { passed: 0, failed: 0 };
  for (const { operation, vectors } of files) {
    for (const vector of vectors) {
      const wrong = check(redress, desks, operation, vector);
      if (wrong === undefined) {
        counts.passed += 1;
      } else {
        counts.failed += 1;
        write(`FAILED: ${vector.id}: ${wrong}`);
      }
    }
  }
  write(`vectors: ${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}

function check(redress, desks, operation, vector) {
  const forms = ["expect", "exact", "error"].filter((form) => vector[form] !== undefined);
  if (forms.length !== 1) return "a vector has one of expect, exact and error";
  const input = expanded(vector.input);
  if (vector.needs !== undefined) return leftOut(redress, constructors.has(operation) ? input : vector.policy);
  try {
    const desk = deskOf(redress, desks, vector.policy);
    const wrong = judged(vector, input, () => desk.call(operation, input), redress.RedressError);
    if (wrong !== undefined || constructors.has(operation) || ofForm.has(vector.error?.code)) return wrong;
    const method = methods[operation];
    if (method === undefined) return `test/replay.mjs does not know ${operation}`;
    const found = judged(vector, input, () => method(redress, desk, input), redress.RedressError);
    return found && `its own method: ${found}`;
  } catch (error) {
    return `the desk: ${error}`;
  }
}

/** A desk that needs what this package leaves out is refused. */
function leftOut(redress, policy) {
  try {
    new redress.Desk(policy);
  } catch (error) {
    return error.kind === "not_in_this_build" ? undefined : `not_in_this_build was wanted, ${error} came`;
  }
  return "not_in_this_build was wanted, a desk came";
}

function judged(vector, input, work, RedressError) {
  let answer;
  try {
    answer = work();
  } catch (error) {
    if (!(error instanceof RedressError)) return `not a RedressError: ${error}`;
    if (vector.error === undefined) return `an answer was wanted, an error came: ${error.message}`;
    return difference(vector.error, { code: error.kind, faults: error.faults }, input);
  }
  if (vector.error !== undefined) return "an error was wanted, an answer came";
  return vector.exact === undefined ? difference(vector.expect, answer, input) : inequality(vector.exact.utf16, answer);
}

function deskOf(redress, desks, policy) {
  const key = JSON.stringify(policy) ?? "";
  if (!desks.has(key)) desks.set(key, new redress.Desk(policy));
  return desks.get(key);
}

/** The value with every `{"$repeat": [text, times]}` written out. */
function expanded(value) {
  if (Array.isArray(value)) return value.map(expanded);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value.$repeat)) return value.$repeat[0].repeat(value.$repeat[1]);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expanded(item)]));
}
