// The package beside the same work in Rust, on batches of complaints: `node bench.mjs [MESSAGES.jsonl]`, after
// `npm run build`. What crosses is counted in: a batch of strings in, plain objects out.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Desk } from "./build/node.js";

const project = fileURLToPath(new URL("..", import.meta.url));
const file = process.argv[2] ?? fileURLToPath(new URL("../examples/data/complaints.jsonl", import.meta.url));
const texts = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line).text);
const messages = texts.map((text) => ({ text }));
const now = 1_795_399_200_000;
const runs = 300;

/** Microseconds of the shortest of many runs: the one that nothing else disturbed. */
function shortest(runs, work) {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least * 1000;
}

const native = JSON.parse(
  execFileSync("cargo", ["run", "--quiet", "--release", "-p", "redress-wasm", "--example", "batch", "--", file], { cwd: project, encoding: "utf8" }),
);
const desk = new Desk();
const each = texts.length;
const wasm = {
  desk: shortest(20, () => new Desk().free()),
  mask_batch: shortest(runs, () => desk.maskBatch(texts)) / each,
  understand: shortest(runs, () => messages.forEach((message) => desk.understand(message))) / each,
  triage_batch: shortest(runs, () => desk.triageBatch(messages, now)) / each,
};
const json = {
  mask_batch: shortest(runs, () => desk.call("mask_batch", { texts })) / each,
  understand: shortest(runs, () => messages.forEach((message) => desk.call("understand", { message }))) / each,
  triage_batch: shortest(runs, () => desk.call("triage_batch", { messages, now: new Date(now) })) / each,
};

console.log(`${each} messages, Node ${process.version}; µs an item`);
console.log("| work | Rust | package | ratio | package through JSON | ratio |\n|---|---|---|---|---|---|");
for (const [name, figure] of Object.entries(wasm)) {
  const through = json[name] === undefined ? ["", ""] : [json[name].toFixed(2), (json[name] / native[name]).toFixed(1)];
  console.log(`| ${[name, native[name].toFixed(2), figure.toFixed(2), (figure / native[name]).toFixed(1), ...through].join(" | ")} |`);
}
