// Prints what a built package really exports, a signature a line, for tests/exports/check: the declared functions and methods,
// what each class and function is at run time, the module's own exports, and the operations that the module says it has.
//
// node wasm/scripts/exports.mjs [FOLDER]

import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

/** The classes whose methods are read. */
const CLASSES = ["Desk", "MaskStream"];
const folder = path.resolve(process.argv[2] ?? fileURLToPath(new URL("../build", import.meta.url)));
const redress = await import(pathToFileURL(path.join(folder, "node.js")).href);

const words = (node) => node?.getText().replace(/\s+/g, " ") ?? "";
const signature = (name, declaration, result = words(declaration.type)) =>
  `${name}(${declaration.parameters.map(words).join(", ")}) -> ${result}`;

/** The signatures of the package's declarations; a declared function that is not there says so. */
function* declared() {
  const entry = path.join(folder, "web.d.ts");
  const program = ts.createProgram([entry], { module: ts.ModuleKind.NodeNext, strict: true, types: [], lib: ["lib.es2022.d.ts", "lib.dom.d.ts"] });
  const checker = program.getTypeChecker();
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)))) {
    const [declaration] = (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).declarations;
    const there = redress[symbol.name];
    if (ts.isFunctionDeclaration(declaration)) {
      yield signature(symbol.name, declaration) + (typeof there === "function" ? "" : " that is not there");
    } else if (ts.isClassDeclaration(declaration)) {
      yield `class ${symbol.name}` + (typeof there === "function" ? "" : " that is not there");
      if (!CLASSES.includes(symbol.name)) continue;
      for (const member of declaration.members) {
        if (ts.isConstructorDeclaration(member)) yield signature(`${symbol.name}.constructor`, member, symbol.name);
        if (!ts.isMethodDeclaration(member)) continue;
        const name = member.name.getText();
        yield signature(`${symbol.name}.${name}`, member) + (typeof there?.prototype[name] === "function" ? "" : " that is not there");
      }
    }
  }
}

const lines = [...declared()];
const names = new Set(lines.map((line) => line.replace(/^class /, "").replace(/\(.*/, "")));
for (const name of Object.keys(redress)) if (!names.has(name)) lines.push(`${name}: there and not declared`);
for (const of of CLASSES) {
  for (const name of Object.getOwnPropertyNames(redress[of].prototype)) {
    if (!names.has(`${of}.${name}`)) lines.push(`${of}.${name}: there and not declared`);
  }
}
for (const name of redress.version().operations) lines.push(`operation ${name}`);
const module = await WebAssembly.compile(readFileSync(path.join(folder, "redress.wasm")));
for (const { name } of WebAssembly.Module.exports(module)) lines.push(`module ${name}`);
console.log(lines.join("\n"));
