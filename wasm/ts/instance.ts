// The life of the module's one instance: how it starts, and how a new one takes the place of one that panicked.

import start, { __wbg_reset_state as startAgain, initSync } from "./glue.js";
import { RedressError, type ThrownError } from "./error.js";

/** Where the module may come from. */
export type ModuleSource = WebAssembly.Module | BufferSource | Response | URL | string;

let alive = false;
let started = false;
let generation = 0;

/** Starts the library with its module; a second call does nothing. */
export async function initialize(source: ModuleSource | Promise<ModuleSource>): Promise<void> {
  await start({ module_or_path: source });
  alive = started = true;
}

/** Starts the library without waiting; the main thread of a browser allows this up to 8 MB of module. */
export function initializeSync(source: WebAssembly.Module | BufferSource): void {
  initSync({ module: source });
  alive = started = true;
}

/** The number of the instance that is alive; what belongs to an older one is gone. */
export function currentGeneration(): number {
  return generation;
}

/** Runs `work` against the instance, and turns what it throws into the one error. */
export function guarded<T>(work: () => T): T {
  if (!started) throw internal("the library is not initialized: await initialize(…) first");
  if (!alive) {
    startAgain();
    alive = true;
  }
  try {
    return work();
  } catch (thrown) {
    if (typeof thrown === "string") throw new RedressError(JSON.parse(thrown) as ThrownError);
    // A trap, or a stack that ran out: nothing in the instance can be trusted any more. The next call starts another.
    alive = false;
    generation += 1;
    throw internal("internal");
  }
}

function internal(message: string): RedressError {
  return new RedressError({ code: 902, kind: "internal", message, faults: [] });
}
