// Where the vectors are: what REDRESS_VECTORS names, a file or a folder, or the project's own.

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Every file of vectors, in order of name. */
export function readVectors() {
  const place = process.env.REDRESS_VECTORS ?? fileURLToPath(new URL("../../tests/vectors", import.meta.url));
  const files = statSync(place).isDirectory()
    ? readdirSync(place).filter((name) => name.endsWith(".json")).sort().map((name) => path.join(place, name))
    : [place];
  return files.map((file) => JSON.parse(readFileSync(file, "utf8")));
}
