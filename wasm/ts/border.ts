// How values of this language become the documents of the module.

import { faultAt, kindOf } from "./error.js";

/** An instant: milliseconds since 1970 (UTC), or a `Date`. */
export type Instant = number | Date;

/** The document of an instant, which is RFC 3339 text. */
export function instant(now: Instant): string {
  if (typeof now !== "number" && !(now instanceof Date)) {
    throw faultAt(101, "invalid_document", "now", "milliseconds or a Date", kindOf(now));
  }
  const date = new Date(now);
  const year = date.getUTCFullYear();
  if (!(year >= 1970 && year <= 9999)) {
    throw faultAt(502, "time_out_of_range", "now", "in the years 1970 to 9999", "outside of them");
  }
  return date.toISOString();
}

/** The JSON text of a document. A lone surrogate counts as U+FFFD, one unit. */
export function toJson(document: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(document);
  } catch {
    // A cycle, a bigint, or a getter of the caller's that throws.
  }
  if (json === undefined) throw faultAt(101, "invalid_document", "", "a value that JSON can hold", "not such a value");
  // Only a lone surrogate is written as an escape; each escape is stepped over whole, so that `\\ud800` stays text.
  return json.includes("\\ud") ? json.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (escape, lone) => (lone ? "\ufffd" : escape)) : json;
}
