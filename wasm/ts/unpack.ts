// Makes plain objects of the packed results of the hot operations (`src/pack.rs` says how they are packed).
//
// The members stand in the order of the fields in the core. The compiler sees that none is missing; the vectors, which go
// through the packed form and through JSON, see that none is in another's place.

import type {
  Action,
  AmountMention,
  CalendarRef,
  CategoryMatch,
  Decision,
  DecisionRow,
  DecisionRows,
  Error as ErrorDocument,
  Evidence,
  Fault,
  Finding,
  Masked,
  MaskRow,
  MaskRows,
  Param,
  ParamValue,
  PolicyRef,
  Reason,
  Target,
  Understanding,
} from "./documents.js";

/** The packed results by operation. */
export const readers = {
  mask: masked,
  mask_batch: (): MaskRows => ({ rows: list(maskRow) }),
  understand: understanding,
  triage: decision,
  triage_batch: (): DecisionRows => ({ rows: list(decisionRow) }),
};

/** An operation whose result comes packed. */
export type HotOperation = keyof typeof readers;

/** Makes the objects. */
export function unpack<Name extends HotOperation>(operation: Name, packed: Int32Array, text: string) {
  words = packed;
  word = 0;
  units = text;
  unit = 0;
  strings = [];
  const output = readers[operation]() as ReturnType<(typeof readers)[Name]>;
  words = nothing;
  units = "";
  strings = [];
  return output;
}

// Where the reading stands. One result is read at a time, and nothing of a caller's runs meanwhile.
const nothing: Int32Array = new Int32Array(0);
let words = nothing;
let word = 0;
let units = "";
let unit = 0;
let strings: string[] = [];

function integer(): number {
  return words[word++]!;
}

function long(): number {
  const low = integer() >>> 0;
  return integer() * 0x1_0000_0000 + low;
}

function flag(): boolean {
  return integer() === 1;
}

/** A string of any type that a document gives to strings. */
function string<Type extends string>(): Type {
  const length = integer();
  if (length < 0) return strings[~length] as Type;
  const start = unit;
  unit += length;
  const read = units.substring(start, unit) as Type;
  strings.push(read);
  return read;
}

function optional<Type>(read: () => Type): Type | null {
  return integer() === 1 ? read() : null;
}

function list<Type>(read: () => Type): Type[] {
  const length = integer();
  const items: Type[] = [];
  for (let index = 0; index < length; index += 1) items.push(read());
  return items;
}

/** Whether the next member is there at all; if not, steps over it. */
function present(): boolean {
  if (words[word] !== -1) return true;
  word += 1;
  return false;
}

function masked(): Masked {
  return { schema: string(), text: string(), findings: list(finding) };
}

function finding(): Finding {
  return {
    kind: string(),
    start: integer(),
    end: integer(),
    masked_start: integer(),
    masked_end: integer(),
    confidence: integer(),
    reasons: list(reason),
  };
}

function reason(): Reason {
  const read: Reason = { code: string() };
  if (present()) read.params = list(param);
  if (present()) read.evidence = list(evidence);
  return read;
}

function param(): Param {
  return { name: string(), value: paramValue() };
}

function paramValue(): ParamValue {
  const kind = string<ParamValue["kind"]>();
  switch (kind) {
    case "integer":
      return { kind, integer: long() };
    case "id":
      return { kind, id: string() };
    case "money":
      return { kind, money: { minor_units: long(), currency: string() } };
    case "instant":
      return { kind, at: string() };
    case "duration":
      return { kind, milliseconds: long() };
    case "share":
      return { kind, share: integer() };
  }
}

function evidence(): Evidence {
  return { rule: string(), start: integer(), end: integer(), masked_start: integer(), masked_end: integer() };
}

function understanding(): Understanding {
  return {
    schema: string(),
    category: string(),
    subcategory: optional(string<string>),
    confidence: integer(),
    categories: list(categoryMatch),
    urgency: string(),
    reasons: list(reason),
    tags: list(string<string>),
    amounts: list(amountMention),
  };
}

function categoryMatch(): CategoryMatch {
  return { category: string(), subcategory: optional(string<string>), confidence: integer() };
}

function amountMention(): AmountMention {
  return {
    minor_units: long(),
    currency: string(),
    start: integer(),
    end: integer(),
    masked_start: integer(),
    masked_end: integer(),
  };
}

function decision(): Decision {
  return {
    schema: string(),
    policy: policyRef(),
    id: optional(string<string>),
    masked: string(),
    findings: list(finding),
    category: string(),
    subcategory: optional(string<string>),
    confidence: integer(),
    categories: list(categoryMatch),
    urgency: string(),
    reasons: list(reason),
    priority: string(),
    team: string(),
    actions: list(action),
    received_at: string(),
    targets: list(target),
    calendars: list(calendarRef),
    acknowledgement: string(),
    language: string(),
    tags: list(string<string>),
    amounts: list(amountMention),
  };
}

function policyRef(): PolicyRef {
  return { id: string(), version: string(), digest: string() };
}

function action(): Action {
  const read: Action = { id: string(), kind: string(), force: string(), rule: string(), reason: string() };
  if (present()) read.params = list(param);
  return read;
}

function target(): Target {
  return { kind: string(), due_at: string(), provisional: flag(), calendar: string(), rule: string() };
}

function calendarRef(): CalendarRef {
  return { id: string(), version: string(), zone: string(), zone_version: string() };
}

function maskRow(): MaskRow {
  const read: MaskRow = {};
  if (present()) read.output = optional(masked);
  if (present()) read.error = optional(error);
  return read;
}

function decisionRow(): DecisionRow {
  const read: DecisionRow = {};
  if (present()) read.output = optional(decision);
  if (present()) read.error = optional(error);
  return read;
}

function error(): ErrorDocument {
  const read: ErrorDocument = { code: string() };
  if (present()) read.faults = list(fault);
  return read;
}

function fault(): Fault {
  return { path: string(), expected: string(), got: string() };
}
