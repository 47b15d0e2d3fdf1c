// The package in Node: reads the module beside this file, at once.

import { readFileSync } from "node:fs";
import { initializeSync } from "./slim.js";

export * from "./slim.js";

initializeSync(readFileSync(new URL("./redress.wasm", import.meta.url)));
