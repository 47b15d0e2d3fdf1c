// A text that comes in chunks. Keeps what the module remembers between two of them; decides nothing.

import type { Desk } from "./desk.js";
import type { MaskedPart, MaskOptions, MaskStreamState } from "./documents.js";
import { faultAt } from "./error.js";

/**
 * Masks a text that comes in chunks, which may end anywhere, also inside a surrogate pair: the parts together are what one chunk
 * would give. What may still become a value is held back, at most 9 KiB.
 */
export class MaskStream {
  readonly #desk: Desk;
  readonly #options: MaskOptions | undefined;
  #state: MaskStreamState | null | undefined;
  /** The first half of a character whose other half has not come. */
  #begun = "";
  #ended = false;

  constructor(desk: Desk, options?: MaskOptions) {
    this.#desk = desk;
    this.#options = options;
    this.#state = desk.maskChunks(undefined, [], "more", options).stream;
  }

  /** Takes in the next chunk; gives what no further chunk can change. */
  push(chunk: string): MaskedPart {
    const text = this.#begun + chunk;
    const whole = /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
    const part = this.#told(text.slice(0, whole), "more");
    this.#begun = text.slice(whole);
    return part;
  }

  /** Ends the text; gives what was held. */
  finish(): MaskedPart {
    const part = this.#told(this.#begun, "last");
    this.#ended = true;
    return part;
  }

  #told(chunk: string, ending: "more" | "last"): MaskedPart {
    if (this.#ended) throw faultAt(903, "invalid_argument", "stream", "one that has not ended", "one that has");
    const told = this.#desk.maskChunks(this.#state ?? undefined, [chunk], ending, this.#options);
    this.#state = told.stream;
    return told.parts[0] as MaskedPart;
  }
}
