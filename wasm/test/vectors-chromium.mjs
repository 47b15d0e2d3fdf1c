// Replays the vectors in a page of Chromium.

import { fileURLToPath } from "node:url";
import { inPage } from "./browser.mjs";
import { readVectors } from "./vectors.mjs";

// As text, since an escaped lone surrogate must reach the page unchanged.
const files = Object.fromEntries(readVectors().map((file, index) => [`/vectors/${index}.json`, JSON.stringify(file)]));
const { lines, failed } = await inPage(
  fileURLToPath(new URL("..", import.meta.url)),
  (page) =>
    page.evaluate(async (names) => {
      const [redress, { replay }] = await Promise.all([import("/build/web.js"), import("/test/replay.mjs")]);
      const files = await Promise.all(names.map(async (name) => (await fetch(name)).json()));
      const lines = [];
      const { failed } = replay(redress, files, (line) => lines.push(line));
      return { lines, failed };
    }, Object.keys(files)),
  files,
);
for (const line of lines) console.log(line);
process.exitCode = failed === 0 ? 0 : 1;
