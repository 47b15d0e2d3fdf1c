// Writes ts/documents.ts, the types of every document, from core/schema/redress.json; `--check` compares instead.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const place = fileURLToPath(new URL("../ts/documents.ts", import.meta.url));
const schema = JSON.parse(readFileSync(new URL("../../core/schema/redress.json", import.meta.url), "utf8"));

/** The schema in the words that the compiler knows, and without what TypeScript cannot say. */
function prepared(node, key) {
  if (Array.isArray(node)) return node.map((item) => prepared(item));
  if (node === null || typeof node !== "object") return node;
  const out = {};
  for (const [name, value] of Object.entries(node)) {
    // A reference beside other words would become a type of its own; as an interface's member it keeps its name.
    out[name] = name === "$ref" ? value.replace("#/$defs/", "#/definitions/") : prepared(value, name);
  }
  if (typeof out.$ref === "string" && out.description !== undefined && key !== "properties") {
    const { $ref, description } = out;
    return { allOf: [{ $ref }], description };
  }
  return out;
}

const { $defs } = schema;
const definitions = prepared($defs, "properties");
const names = Object.keys(definitions).sort();
const root = {
  title: "AllDocuments",
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])),
  definitions,
};
for (const name of names) definitions[name].title = name;

const compiled = await compile(root, "AllDocuments", {
  bannerComment: "",
  style: { printWidth: 120 },
  maxItems: -1,
  additionalProperties: false,
});

const body = compiled
  // Not a document: it only made the compiler visit each.
  .replace(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*export interface AllDocuments \{[\s\S]*?\n\}\n?/, "")
  .replace(/export interface AllDocuments \{[\s\S]*?\n\}\n?/, "")
  .replace(/\n \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\./g, "")
  .trim();

const text = `// The types of every document, made from core/schema/redress.json by scripts/types.mjs. Not written by hand.

${body}
`;

if (process.argv.includes("--check")) {
  const same = readFileSync(place, "utf8") === text;
  console.log(`${same ? "same" : "DIFFERS"} wasm/ts/documents.ts`);
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(place, text);
  console.log("wrote wasm/ts/documents.ts");
}
