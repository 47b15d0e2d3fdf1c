// The abuse cases at the border: what is no text, no document or no desk is an error of the one class, and never more.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Desk, MaskStream, RedressError, version } from "../build/node.js";

const desk = new Desk();
const now = Date.UTC(2026, 10, 23);

/** Asserts a RedressError of this code and kind; `path` is that of its first fault. */
function fails(work, code, kind, path) {
  assert.throws(work, (error) => {
    assert.ok(error instanceof RedressError, String(error));
    assert.ok(error instanceof Error);
    assert.deepEqual([error.code, error.kind], [code, kind]);
    if (path !== undefined) assert.equal(error.faults[0]?.path, path);
    return true;
  });
}

test("the version is the package's own", () => {
  const own = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  assert.equal(version().library, own.version);
});

test("what is no text is refused, and the desk still works", () => {
  for (const text of [null, undefined, 1, true, {}, ["a"], Symbol("a"), () => "a", 1n, NaN]) {
    fails(() => desk.mask(text), 101, "invalid_document");
    fails(() => desk.triage({ text }, now), 101, "invalid_document");
    assert.equal(desk.mask("好").text, "好");
  }
});

test("what is no document is refused", () => {
  const cycle = {};
  cycle.self = cycle;
  const thrower = { get text() { throw new Error("the caller's own"); } };
  for (const message of [null, undefined, 1, "text", [], cycle, thrower, { text: "a", unknown: 1 }, { text: "a", customer: 1 }]) {
    fails(() => desk.understand(message), 101, "invalid_document");
    fails(() => desk.triage(message, now), 101, "invalid_document");
    fails(() => desk.triageBatch([message], now), 101, "invalid_document");
  }
  for (const many of [null, undefined, 1, {}, [null]]) {
    fails(() => desk.maskBatch(many), 101, "invalid_document");
    fails(() => desk.triageBatch(many, now), 101, "invalid_document");
  }
});

test("what is no time is refused", () => {
  for (const time of [null, undefined, "2026-11-23T00:00:00Z", {}, 1n]) {
    fails(() => desk.triage({ text: "a" }, time), 101, "invalid_document", "now");
  }
  for (const time of [NaN, Infinity, -1, new Date(NaN), Date.UTC(10000, 0, 1), Number.MAX_SAFE_INTEGER]) {
    fails(() => desk.triage({ text: "a" }, time), 502, "time_out_of_range", "now");
  }
  assert.deepEqual(desk.triage({ text: "a" }, new Date(now)), desk.triage({ text: "a" }, now));
});

test("what is no policy is refused", () => {
  fails(() => new Desk("{"), 100, "malformed_document");
  for (const policy of [null, 1, [], {}, "null"]) {
    assert.throws(() => new Desk(policy), (error) => error instanceof RedressError && [101, 102, 200].includes(error.code));
  }
});

test("the policy that is read back makes the same desk", () => {
  const again = new Desk(desk.policy());
  assert.deepEqual(again.policy(), desk.policy());
  assert.deepEqual(new Desk(JSON.stringify(desk.policy())).policy(), desk.policy());
});

test("an operation that there is not", () => {
  fails(() => desk.call("no_such", {}), 103, "unknown_operation");
  fails(() => desk.call("panic_on_purpose", {}), 103, "unknown_operation");
  for (const operation of [null, undefined, 1, {}]) fails(() => desk.call(operation, {}), 101, "invalid_document");
});

test("an empty text, and one of 1 MiB", () => {
  assert.equal(desk.mask("").text, "");
  assert.equal(desk.maskBatch([]).rows.length, 0);
  for (const unit of ["a", "付", "😀"]) {
    const long = unit.repeat((1 << 20) / new TextEncoder().encode(unit).length);
    assert.equal(desk.mask(long).text, long);
    assert.equal(desk.triage({ text: long }, now).masked, long);
  }
});

test("a text longer than the limit, and one that just fits", () => {
  assert.equal(desk.mask("a".repeat(4 << 20)).text.length, 4 << 20);
  fails(() => desk.mask("a".repeat((4 << 20) + 1)), 300, "text_too_long", "text");
  const { rows } = desk.maskBatch(["a", "a".repeat((4 << 20) + 1)]);
  assert.equal(rows[0].output.text, "a");
  assert.equal(rows[1].error.code, "text_too_long");
});

test("a batch of more than its limit", () => {
  const many = new Array(100_001).fill("");
  fails(() => desk.maskBatch(many), 105, "too_many", "texts");
  assert.equal(desk.maskBatch(many.slice(1)).rows.length, 100_000);
});

test("a lone surrogate counts as U+FFFD, one unit, wherever it stands", () => {
  for (const [text, wellFormed] of [
    ["\ud800", "\ufffd"],
    ["付\udc00款", "付\ufffd款"],
    ["\udc00\ud800", "\ufffd\ufffd"],
    ["\ud83d\ude00\ud83d", "\ud83d\ude00\ufffd"],
    ["a\ud800\ud83d\ude00", "a\ufffd\ud83d\ude00"],
    // No surrogate at all: a backslash and letters.
    ["\\ud800", "\\ud800"],
    ["\\\\ud800\ud800\\", "\\\\ud800\ufffd\\"],
  ]) {
    assert.equal(desk.mask(text).text, wellFormed);
    assert.equal(desk.maskBatch([text]).rows[0].output.text, wellFormed);
    assert.equal(desk.triage({ text }, now).masked, wellFormed);
    assert.equal(desk.mask(text).text.length, text.length);
  }
  fails(() => desk.understand({ text: "a", "\ud800": 1 }), 101, "invalid_document");
});

test("a byte order mark, a null character and line ends pass unchanged", () => {
  for (const text of ["\ufeff付款", "a\0b", "a\r\nb\u2028c"]) assert.equal(desk.mask(text).text, text);
});

test("after free, and freed twice", () => {
  const freed = new Desk();
  freed.free();
  freed.free();
  fails(() => freed.mask("a"), 900, "null_argument", "desk");
  fails(() => freed.policy(), 900, "null_argument", "desk");
  assert.equal(desk.mask("a").text, "a");
});

test("a desk is given back at the end of its scope", { skip: Symbol.dispose === undefined }, () => {
  const scoped = new Desk();
  scoped[Symbol.dispose]();
  fails(() => scoped.mask("a"), 900, "null_argument", "desk");
});

test("a method torn from its desk", () => {
  const { mask } = desk;
  assert.throws(() => mask("a"), TypeError);
});

test("errors never quote the text", () => {
  const secret = "13812345678";
  for (const work of [
    () => desk.mask(secret, { style: secret }),
    () => desk.mask(secret, { [secret]: 1 }),
    () => desk.triage({ text: secret, channel: secret + "我" }, now),
    () => desk.triage({ text: secret, [secret]: secret }, now),
    () => new Desk(`{"id": "${secret}`),
  ]) {
    assert.throws(work, (error) => !JSON.stringify([error.message, error.faults, error.stack]).includes(secret));
  }
});

test("where chunks end changes nothing, also inside a surrogate pair", () => {
  const stream = new MaskStream(desk);
  let masked = "";
  for (const unit of "😀手机13812345678".split("")) masked += stream.push(unit).text;
  const last = stream.finish();
  assert.equal(masked + last.text, "😀手机138****5678");
  assert.equal(last.findings[0].start, 4);
  fails(() => stream.push("a"), 903, "invalid_argument");
  fails(() => new MaskStream(desk, { style: "sealed" }), 400, "missing_key");
});
