// The package in browsers and in bundlers for them: fetches the module beside this file before the import is done.

import { initialize } from "./slim.js";

export * from "./slim.js";

await initialize(new URL("./redress.wasm", import.meta.url));
