// `redress/mask`, the module that only masks: it does what the whole one does, in Node and in a page, and says of the rest
// that it is not in this build.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as small from "../build/mask/node.js";
import { inPage } from "./browser.mjs";
import { replay } from "./replay.mjs";
import { readVectors } from "./vectors.mjs";

const project = new URL("../..", import.meta.url);
const stanzas = readFileSync(new URL("tests/operations.toml", project), "utf8").split("[[operation]]").slice(1);
const named = (stanza) => /^name = "(.*)"$/m.exec(stanza)[1];
const leftOut = stanzas.filter((stanza) => /^left_out_of = .*"redress\/mask"/m.test(stanza)).map(named);
const kept = stanzas.map(named).filter((name) => !leftOut.includes(name));
const sections = ["understand", "calendar", "sla", "triage", "ticket", "survey", "catalogue"];
const notHere = (error) => error instanceof small.RedressError && error.code === 104 && error.kind === "not_in_this_build";

// What this build has no part in: the digest of the whole policy, the sections of other rooms, and keys.
const files = readVectors()
  .filter(({ operation }) => kept.includes(operation) && /^(mask|blackout)/.test(operation))
  .map(({ operation, vectors }) => ({
    operation,
    vectors: vectors.filter(({ policy = {}, input }) => !sections.some((name) => name in policy) && !/"(keys|keyed_hash|sealed|format_preserving)"/.test(JSON.stringify(input))),
  }));

test("masks as the vectors say", () => {
  const lines = [];
  const { passed, failed } = replay(small, files, (line) => lines.push(line));
  assert.equal(failed, 0, lines.join("\n"));
  assert.ok(passed >= 275, `${passed}`);
});

test("and in a page", async () => {
  const extra = Object.fromEntries(files.map((file, index) => [`/vectors/${index}.json`, JSON.stringify(file)]));
  const { lines, failed } = await inPage(fileURLToPath(new URL("wasm", project)), (page) => page.evaluate(async (names) => {
    const [small, { replay }] = await Promise.all([import("/build/mask/web.js"), import("/test/replay.mjs")]);
    const files = await Promise.all(names.map(async (name) => (await fetch(name)).json()));
    const lines = [];
    return { ...replay(small, files, (line) => lines.push(line)), lines };
  }, Object.keys(extra)), extra);
  assert.equal(failed, 0, lines.join("\n"));
});

test("has the operations that the manifest says, and of the others that they are not in this build", () => {
  const desk = new small.Desk();
  assert.deepEqual([...small.version().operations].sort(), [...kept].sort());
  for (const name of leftOut) assert.throws(() => desk.call(name, {}), notHere, name);
  assert.throws(() => desk.triage({ text: "a" }, 0), notHere);
  assert.throws(() => small.evolve(undefined, {}), notHere);
  assert.throws(() => desk.call("nothing", {}), (error) => error.kind === "unknown_operation");
});

test("a value that needs keys is not in this build", () => {
  const desk = new small.Desk();
  const keys = { id: "k-2026", secret: "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA", tenant: "bank" };
  assert.throws(() => desk.mask("13812345678", { style: "keyed_hash", keys }), notHere);
});

test("neither is a policy with a section of another room", () => {
  const policy = { schema: "redress/policy@1", id: "own", version: "1", extends: "wallet@1" };
  assert.equal(new small.Desk({ ...policy, mask: {} }).policy().id, "own");
  assert.throws(() => new small.Desk({ ...policy, sla: {} }), (error) => notHere(error) && error.faults[0].path === "sla");
  assert.deepEqual(Object.keys(new small.Desk(policy).policy()).sort(), ["id", "mask", "schema", "version"]);
});
