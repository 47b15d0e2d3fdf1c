// The package as its users get it: packed, installed into throw-away projects, and run there.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import webpack from "webpack";
import { inPage } from "./browser.mjs";

const wasm = fileURLToPath(new URL("..", import.meta.url));
/** The most bytes of each module, gzip. 500,000 and 150,000 are to be reached (benches/README.md); they grow no further. */
const limits = { "redress.wasm": 607_000, "mask/redress.wasm": 329_000 };
let folder;
let project;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), "redress-package-"));
  project = path.join(folder, "project");
  mkdirSync(project);
  const [{ filename }] = JSON.parse(npm(wasm, "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name: "user", version: "1.0.0", type: "module" }));
  npm(project, "install", "--offline", "--ignore-scripts", path.join(folder, filename));
  copyFileSync(path.join(wasm, "test/consumer/story.mjs"), path.join(project, "story.mjs"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function npm(cwd, ...args) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function installed(...names) {
  return path.join(project, "node_modules/redress", ...names);
}

/** What the story must give, wherever it ran. */
function asTold(told) {
  assert.equal(told.version, JSON.parse(readFileSync(path.join(wasm, "package.json"), "utf8")).version);
  assert.equal(told.masked, "我的卡被盗刷了3000元");
  assert.equal(told.received, "2026-11-23T02:00:00.000Z");
  assert.equal(told.kind, "invalid_document");
  assert.deepEqual(told.counts.map(({ answer, count }) => [answer, count]), [[1, 1], [2, 0], [3, 0], [4, 1], [5, 1]]);
}

test("what is packed", () => {
  const [{ files }] = JSON.parse(npm(wasm, "pack", "--json", "--dry-run", "--ignore-scripts"));
  const names = files.map(({ path }) => path);
  const own = names.filter((name) => !/^build\/(mask\/)?[a-z]+\.(js|d\.ts)$/.test(name)).sort();
  assert.deepEqual(own, ["README.md", "build/mask/redress.wasm", "build/redress.wasm", "package.json"]);
  for (const name of ["node.js", "web.js", "slim.js", "glue.js", "web.d.ts", "slim.d.ts"]) assert.ok(names.includes(`build/${name}`), name);
});

for (const [name, limit] of Object.entries(limits)) {
  test(`${name} is at most ${limit} bytes, gzip`, (context) => {
    const size = gzipSync(readFileSync(installed("build", name)), { level: 9 }).length;
    context.diagnostic(`${size} bytes, gzip`);
    assert.ok(size <= limit, `${size} bytes`);
  });

  // What `blackout` has painted goes back into the caller's own array by a function of the glue.
  test(`${name} imports nothing but its own glue's, cannot be made to panic, and names no folder of a machine`, () => {
    const bytes = readFileSync(installed("build", name));
    for (const { module, name } of WebAssembly.Module.imports(new WebAssembly.Module(bytes))) {
      assert.match(`${module} ${name}`, /^\.\/glue_bg\.js (__wbg___wbindgen_(throw|copy_to_typed_array)_|__wbindgen_)/);
    }
    assert.ok(!bytes.includes("panic_on_purpose"));
    for (const folder of [homedir(), path.join(wasm, "..")]) assert.ok(!bytes.includes(folder), folder);
  });
}

test("in Node, and under its own name twice", () => {
  const run = `import { story } from "./story.mjs"; console.log(JSON.stringify(story()))`;
  asTold(JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", run], { cwd: project, encoding: "utf8" })));
});

test("in Node from a worker thread", () => {
  const run = `
    import { Worker, isMainThread, parentPort } from "node:worker_threads";
    if (isMainThread) new Worker(new URL(import.meta.url)).on("message", (told) => console.log(JSON.stringify(told)));
    else parentPort.postMessage((await import("./story.mjs")).story());`;
  writeFileSync(path.join(project, "worker.mjs"), run);
  asTold(JSON.parse(execFileSync(process.execPath, ["worker.mjs"], { cwd: project, encoding: "utf8" })));
});

test("in a page, without a bundler", async () => {
  await inPage(project, async (page, { problems }) => {
    await page.setContent(`<script type="importmap">{"imports": {"redress": "/node_modules/redress/build/web.js"}}</script>`);
    asTold(await page.evaluate(async () => (await import("/story.mjs")).story()));
    assert.deepEqual(problems, []);
  });
});

test("bundled by webpack, in a page", async () => {
  const out = path.join(project, "webpack");
  await new Promise((done, failed) => {
    webpack({
      context: project,
      mode: "production",
      target: "web",
      entry: "./story.mjs",
      experiments: { outputModule: true },
      output: { path: out, filename: "story.mjs", library: { type: "module" }, chunkFormat: "module" },
    }, (error, stats) => error ?? stats.hasErrors() ? failed(error ?? new Error(stats.toString())) : done());
  });
  await inPage(out, async (page) => asTold(await page.evaluate(async () => (await import("/story.mjs")).story())));
});

test("bundled by esbuild with the module beside the bundle, in a page", async () => {
  const out = path.join(project, "esbuild");
  await esbuild({ absWorkingDir: project, entryPoints: ["story.mjs"], bundle: true, format: "esm", outdir: out, outExtension: { ".js": ".mjs" }, logLevel: "error" });
  copyFileSync(installed("build/redress.wasm"), path.join(out, "redress.wasm"));
  await inPage(out, async (page) => asTold(await page.evaluate(async () => (await import("/story.mjs")).story())));
});

test("bundled by esbuild with the module inside, in a page and in Node", async () => {
  const out = path.join(project, "inside");
  const story = readFileSync(path.join(project, "story.mjs"), "utf8").replace('"redress"', '"redress/slim"');
  writeFileSync(path.join(project, "inside.mjs"), `
    import bytes from "redress/redress.wasm";
    import { initialize } from "redress/slim";
    ${story.replaceAll("export function", "function")}
    export const told = initialize(bytes).then(story);`);
  await esbuild({ absWorkingDir: project, entryPoints: ["inside.mjs"], bundle: true, format: "esm", outdir: out, outExtension: { ".js": ".mjs" }, loader: { ".wasm": "binary" }, target: "es2022", logLevel: "error" });
  await inPage(out, async (page) => asTold(await page.evaluate(async () => (await import("/inside.mjs")).told)));
  asTold(await (await import(path.join(out, "inside.mjs"))).told);
});

test("before it is initialized, the slim package says so", async () => {
  const { Desk, RedressError } = await import(installed("build/slim.js"));
  assert.throws(() => new Desk(), (error) => error instanceof RedressError && /not initialized/.test(error.message));
});

for (const resolution of ["nodenext", "bundler"]) {
  test(`its types hold under tsc --strict, resolved as ${resolution}`, () => {
    copyFileSync(path.join(wasm, "test/consumer/types.ts"), path.join(project, "types.ts"));
    const compilerOptions = {
      strict: true, noEmit: true, exactOptionalPropertyTypes: true, target: "es2022", types: [],
      module: resolution === "bundler" ? "esnext" : resolution, moduleResolution: resolution,
    };
    writeFileSync(path.join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["types.ts"] }));
    const tsc = path.join(wasm, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "-p", project], { stdio: ["ignore", "inherit", "inherit"] });
  });
}
