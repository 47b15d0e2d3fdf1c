// The desk and the operations, each under its name in camelCase. A method only names its arguments; all else is the module's.

import { type Instant, instant, toJson } from "./border.js";
import type {
  Blackout,
  ChunkEnding,
  Clock,
  ClockEvent,
  ClockStatus,
  Command,
  Context,
  Covers,
  Decision,
  DecisionRows,
  DueSteps,
  Event,
  Events,
  Explanation,
  LabelNumbers,
  LanguageId,
  MaskOptions,
  MaskRows,
  MaskStreamState,
  Masked,
  MaskedChunks,
  MaskedDocument,
  Message,
  NumberedText,
  NumberMask,
  Opening,
  Policy,
  Reason,
  RuledOut,
  ScaleId,
  Scores,
  Screenshot,
  Ticket,
  TimeAnswer,
  TimeQuestion,
  Understanding,
  Unmasked,
  Version,
} from "./documents.js";
import { faultAt, kindOf } from "./error.js";
import { blackout as paint, callAlone, Handle } from "./glue.js";
import { currentGeneration, guarded } from "./instance.js";
import { type HotOperation, unpack } from "./unpack.js";

/** A policy document: a whole one, or one that extends another and says only what differs. */
export type PolicyDocument = Policy | (Pick<Policy, "schema" | "id" | "version"> & { extends: string } & Record<string, unknown>);

/**
 * A compiled policy, and every operation that needs one.
 *
 * Positions are UTF-16 units: `text.slice(start, end)` is the value that was found.
 */
export class Desk {
  readonly #policy: string | undefined;
  #handle: Handle | undefined;
  #generation: number;

  /** A desk under the embedded default policy, or under a policy of your own (a document or its JSON text). */
  constructor(policy?: PolicyDocument | string) {
    this.#policy = policy === undefined || typeof policy === "string" ? policy : toJson(policy);
    this.#handle = guarded(() => new Handle(this.#policy));
    this.#generation = currentGeneration();
  }

  /** The effective policy. */
  policy(): Policy {
    return this.call("policy", {}) as Policy;
  }

  /** Hides every sensitive value of a text. */
  mask(text: string, options?: MaskOptions): Masked {
    return this.#hot("mask", { text, options });
  }

  /** Hides every sensitive value of each text, in one crossing. */
  maskBatch(texts: readonly string[], options?: MaskOptions): MaskRows {
    return this.#hot("mask_batch", { texts, options });
  }

  /** Hides every sensitive value of a text, with labels numbered on from `labels`: what the ticket's text before gave. */
  maskNumbered(text: string, labels: LabelNumbers | undefined, options?: MaskOptions): NumberedText {
    return this.call("mask_numbered", { text, labels, options }) as NumberedText;
  }

  /** What of a text looked like a sensitive value and stays in clear, and why. */
  ruledOut(text: string): RuledOut {
    return this.call("ruled_out", { text }) as RuledOut;
  }

  /** Hides every sensitive value of a JSON document, given as its text; its keys are the words beside its values. */
  maskDocument(document: string, options?: MaskOptions, numbers?: NumberMask): MaskedDocument {
    return this.call("mask_document", { document, options, numbers }) as MaskedDocument;
  }

  /** Masks the next chunks of a text, after those that gave `stream`; `MaskStream` keeps that for you. */
  maskChunks(
    stream: MaskStreamState | undefined,
    chunks: readonly string[],
    ending: ChunkEnding,
    options?: MaskOptions,
  ): MaskedChunks {
    return this.call("mask_chunks", { stream, chunks, ending, options }) as MaskedChunks;
  }

  /** Opens the sealed values of a masked text for a permitted role, and says who saw what. */
  unmask(text: string, opening: Opening): Unmasked {
    return this.call("unmask", { text, opening }) as Unmasked;
  }

  /** The rectangles that cover every sensitive value of a screenshot, from the boxes of text that were recognised in it. */
  maskScreenshot(screenshot: Screenshot): Covers {
    return this.call("mask_screenshot", { screenshot }) as Covers;
  }

  /** What a message is about, how urgent it is, and why. */
  understand(message: Message): Understanding {
    return this.#hot("understand", { message });
  }

  /** Everything that the desk decides about a message. */
  triage(message: Message, now: Instant): Decision {
    return this.#hot("triage", { message, now: instant(now) });
  }

  /** Everything that the desk decides about each message, in one crossing. */
  triageBatch(messages: readonly Message[], now: Instant): DecisionRows {
    return this.#hot("triage_batch", { messages, now: instant(now) });
  }

  /** Where a service-level clock stands. */
  clockStatus(clock: Clock, now: Instant): ClockStatus {
    return this.call("clock_status", { clock, now: instant(now) }) as ClockStatus;
  }

  /** The clock after an event; no clock for the event that activates it. */
  advanceClock(clock: Clock | undefined, event: ClockEvent): Clock {
    return this.call("advance_clock", { clock, event }) as Clock;
  }

  /** The steps of the escalation ladder that a clock comes to in [from, to). */
  dueSteps(clock: Clock, from: Instant, to: Instant): DueSteps {
    return this.call("due_steps", { clock, from: instant(from), to: instant(to) }) as DueSteps;
  }

  /** What a calendar of the policy answers. */
  businessTime(question: TimeQuestion): TimeAnswer {
    return this.call("business_time", { question }) as TimeAnswer;
  }

  /** What a command on a ticket makes happen; no ticket for the command that opens one. */
  decide(ticket: Ticket | undefined, command: Command, context: Context): Events {
    return this.call("decide", { ticket, command, context }) as Events;
  }

  /** The scores of survey answers on a scale of the policy. */
  score(scale: ScaleId, answers: readonly number[]): Scores {
    return this.call("score", { scale, answers }) as Scores;
  }

  /** The sentence of a reason, from the policy's catalogue. */
  explain(reason: Reason, language: LanguageId): Explanation {
    return this.call("explain", { reason, language }) as Explanation;
  }

  /** Any operation by its name in the table (`mask_batch`), with its input document; gives its output document. */
  call(operation: string, input: unknown): unknown {
    if (typeof operation !== "string") {
      throw faultAt(101, "invalid_document", "operation", "a string", kindOf(operation));
    }
    const json = toJson(input);
    const handle = this.#alive();
    return JSON.parse(guarded(() => handle.call(operation, json)));
  }

  /** Gives the memory back now; without it, that happens when the desk is collected. No operation works afterwards. */
  free(): void {
    if (this.#handle !== undefined && this.#generation === currentGeneration()) this.#handle.free();
    this.#handle = undefined;
  }

  #hot<Name extends HotOperation>(operation: Name, input: unknown) {
    const json = toJson(input);
    const handle = this.#alive();
    return guarded(() => unpack(operation, handle.callHot(operation, json), handle.takeText()));
  }

  #alive(): Handle {
    if (this.#handle === undefined) throw faultAt(900, "null_argument", "desk", "a desk", "freed");
    if (this.#generation !== currentGeneration()) {
      this.#handle = guarded(() => new Handle(this.#policy));
      this.#generation = currentGeneration();
    }
    return this.#handle;
  }
}

// `using desk = new Desk()`, where the language has it.
if (Symbol.dispose !== undefined) {
  Object.defineProperty(Desk.prototype, Symbol.dispose, { value: Desk.prototype.free, configurable: true, writable: true });
}

function alone(operation: string, input: unknown): unknown {
  const json = toJson(input);
  return JSON.parse(guarded(() => callAlone(operation, json)));
}

/** Which build this is. */
export function version(): Version {
  return alone("version", {}) as Version;
}

/** A ticket after one more event; no ticket before the event that opens it. */
export function evolve(ticket: Ticket | undefined, event: Event): Ticket {
  return alone("evolve", { ticket, event }) as Ticket;
}

/** A ticket from its whole history, the opening first. */
export function replay(events: readonly Event[]): Ticket {
  return alone("replay", { events }) as Ticket;
}

/**
 * Paints rectangles of an image black where its pixels lie: those of a canvas's `ImageData.data`, or any others of four bytes
 * each, red, green, blue and alpha.
 */
export function blackout(pixels: Uint8Array | Uint8ClampedArray, plan: Blackout): void {
  if (!(pixels instanceof Uint8Array || pixels instanceof Uint8ClampedArray)) {
    throw faultAt(101, "invalid_document", "pixels", "a Uint8Array or a Uint8ClampedArray", kindOf(pixels));
  }
  const json = toJson(plan);
  guarded(() => paint(new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength), json));
}

/** The scores of two places as those of one. */
export function mergeScores(left: Scores, right: Scores): Scores {
  return alone("merge_scores", { left, right }) as Scores;
}
