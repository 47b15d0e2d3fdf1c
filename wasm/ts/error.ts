// The one error class, and what a caller's value is called in an error.

import type { ErrorCode, Fault } from "./documents.js";

/** What every operation fails with. */
export class RedressError extends Error {
  override readonly name = "RedressError";
  /** The stable number of `kind`, the same in every language. */
  readonly code: number;
  /** What went wrong. */
  readonly kind: ErrorCode;
  /** Where, what belongs there and what was found; empty where no place is known. */
  readonly faults: readonly Fault[];

  /** @internal */
  constructor(thrown: ThrownError) {
    super(thrown.message);
    this.code = thrown.code;
    this.kind = thrown.kind;
    this.faults = thrown.faults;
  }
}

/** An error as the module writes it. */
export interface ThrownError {
  code: number;
  kind: ErrorCode;
  message: string;
  faults: Fault[];
}

/** An error that is seen on this side of the border already. */
export function faultAt(code: number, kind: ErrorCode, path: string, expected: string, got: string): RedressError {
  const message = `${kind.replaceAll("_", " ")}: ${path}: must be ${expected}, is ${got}`;
  return new RedressError({ code, kind, message, faults: [{ path, expected, got }] });
}

/** The kind of a value, in the words of JSON; never the value. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return "a string";
  if (typeof value === "boolean") return "a boolean";
  if (typeof value === "number") return "a number";
  return typeof value === "object" ? "an object" : "no JSON value";
}
