// Compares what the built package really exports with tests/operations.toml: names, what an operation stands on, and the
// types of its results. `--print` writes what there is as JSON.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as redress from "../build/node.js";

// What the package has besides operations.
const furniture = {
  exports: ["Desk", "RedressError", "initialize", "initializeSync"],
  methods: ["call", "free"],
};
// Each is a way to make a desk, and so the constructor.
const constructors = ["desk_new", "desk_from_policy"];

const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** Every operation of the manifest. */
function manifest() {
  const text = readFileSync(new URL("../../tests/operations.toml", import.meta.url), "utf8");
  return text.split("[[operation]]").slice(1).map((block) =>
    Object.fromEntries([...block.matchAll(/^(\w+) = "(.*)"$/gm)].map(([, key, value]) => [key, value])));
}

/** Every function and method of the declarations, with the type of its result. */
function declared() {
  const entry = fileURLToPath(new URL("../build/web.d.ts", import.meta.url));
  const program = ts.createProgram([entry], { module: ts.ModuleKind.NodeNext, strict: true, types: [], lib: ["lib.es2022.d.ts", "lib.dom.d.ts"] });
  const checker = program.getTypeChecker();
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)));
  const result = (declaration) => declaration.type?.getText() ?? "";
  const functions = {};
  const methods = {};
  for (const symbol of symbols) {
    const [declaration] = checker.getExportsOfModule && (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).declarations;
    if (ts.isFunctionDeclaration(declaration)) functions[symbol.name] = result(declaration);
    if (ts.isClassDeclaration(declaration) && symbol.name === "Desk") {
      for (const member of declaration.members) {
        if (ts.isMethodDeclaration(member)) methods[member.name.getText()] = result(member);
      }
    }
  }
  return { functions, methods };
}

const { functions, methods } = declared();
const wrong = [];
const expect = (holds, words) => holds || wrong.push(words);
const known = { functions: new Set(furniture.exports), methods: new Set(furniture.methods) };

for (const { name, on, output } of manifest()) {
  expect(redress.version().operations.includes(name), `${name}: the module does not have it`);
  if (constructors.includes(name)) continue;
  const [place, there, there_is] =
    on === "desk" ? ["methods", methods, redress.Desk.prototype] : ["functions", functions, redress];
  const own = camelCase(name);
  known[place].add(own);
  expect(there[own] === output, `${own}: gives ${there[own]}, not ${output}`);
  expect(typeof there_is[own] === "function", `${own}: is declared and not there`);
}
const listed = new Set(manifest().map(({ name }) => name));
for (const name of redress.version().operations) expect(listed.has(name), `${name}: the module has more than the manifest`);
for (const name of Object.keys(methods)) expect(known.methods.has(name), `Desk.${name}: no operation`);
for (const name of Object.getOwnPropertyNames(redress.Desk.prototype)) {
  expect(name === "constructor" || known.methods.has(name), `Desk.${name}: not declared`);
}
for (const name of [...Object.keys(functions), ...Object.keys(redress)]) expect(known.functions.has(name), `${name}: no operation`);

if (process.argv.includes("--print")) console.log(JSON.stringify({ functions, methods }, null, 2));
for (const words of wrong) console.error(`FAILED: ${words}`);
console.log(`${Object.keys(methods).length} methods and ${Object.keys(functions).length} functions, ${wrong.length} differences`);
process.exitCode = wrong.length === 0 ? 0 : 1;
