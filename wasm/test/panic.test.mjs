// A panic ends the instance: the package builds a new one, and every desk works on. Runs on build/panic, whose module has
// an operation that panics.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Desk, RedressError, version } from "../build/panic/node.js";

const internal = (error) => error instanceof RedressError && error.code === 902 && error.kind === "internal";
const panic = (desk) => assert.throws(() => desk.call("panic_on_purpose", {}), internal);

test("the desk that met the panic works on", () => {
  const desk = new Desk();
  const before = desk.mask("付款13812345678");
  panic(desk);
  assert.deepEqual(desk.mask("付款13812345678"), before);
  assert.equal(version().library, desk.call("version", {}).library);
});

test("so do the others, each under its own policy", () => {
  const [plain, own] = [new Desk(), new Desk({ ...new Desk().policy(), id: "own" })];
  panic(plain);
  assert.equal(own.policy().id, "own");
  assert.equal(plain.policy().id, "wallet");
});

test("many times over, also with desks freed between", () => {
  const [kept, freed] = [new Desk(), new Desk()];
  for (let round = 0; round < 20; round += 1) panic(kept);
  freed.free();
  assert.throws(() => freed.mask("a"), (error) => error.kind === "null_argument");
  assert.equal(kept.mask("a").text, "a");
  assert.doesNotThrow(() => new Desk().free());
});

test("a free function right after the panic", () => {
  panic(new Desk());
  assert.equal(typeof version().library, "string");
});

test("a stack that runs out inside is the same error, and the library works on", () => {
  const desk = new Desk();
  const deep = (depth) => {
    try {
      return deep(depth + 1);
    } catch {
      // As far down as this language gets: the call below has almost no stack left.
      try {
        desk.mask("a".repeat(100));
      } catch (error) {
        return error;
      }
      return undefined;
    }
  };
  const error = deep(0);
  assert.ok(error === undefined || error instanceof RangeError || internal(error), String(error));
  assert.equal(desk.mask("a").text, "a");
});
