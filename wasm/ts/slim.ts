// The package without a module of its own: `initialize` takes it from wherever the host has it.

export type { Instant } from "./border.js";
export { blackout, Desk, evolve, mergeScores, type PolicyDocument, replay, version } from "./desk.js";
export type * from "./documents.js";
export { RedressError } from "./error.js";
export { MaskStream } from "./stream.js";
export { initialize, initializeSync, type ModuleSource } from "./instance.js";
