// start-alone.mjs MODULE.wasm SMALLEST: starts a WebAssembly module in a host that
// offers it nothing. Fails if the module asks for an import, holds less than SMALLEST
// bytes (then the core was not linked, and the test would prove nothing), or traps.

import { readFile } from "node:fs/promises";

const [file, smallest] = process.argv.slice(2);
const bytes = await readFile(file);
const module = await WebAssembly.compile(bytes);

const imports = WebAssembly.Module.imports(module).map(({ module, name }) => `${module}.${name}`);
if (imports.length > 0) {
  console.error(`asks for imports: ${imports.join(", ")}`);
  process.exit(1);
}
if (bytes.length < Number(smallest)) {
  console.error(`only ${bytes.length} bytes: the core is not in it`);
  process.exit(1);
}
const { exports } = await WebAssembly.instantiate(module, {});
exports.main(0, 0);
console.log(`no import, ${bytes.length} bytes, runs`);
