// Builds the package into build/: the module (cargo), its JavaScript side (tools wasm), and the package's own classes (tsc).
// `--panic` also builds build/panic/, the same package with an operation that panics.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const wasm = fileURLToPath(new URL("..", import.meta.url));
const project = path.dirname(path.dirname(path.join(wasm, "package.json")));
const target = process.env.CARGO_TARGET_DIR ?? path.join(project, "target");
const build = path.join(wasm, "build");

function run(command, ...args) {
  execFileSync(command, args, { cwd: project, stdio: ["ignore", "inherit", "inherit"], env: environment });
}

const environment = {
  ...process.env,
  CARGO_TARGET_DIR: target,
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: "-C target-feature=+simd128",
};

/** Builds the module with `features` and its JavaScript side into `out`. */
function module(out, features) {
  run("cargo", "build", "--quiet", "-p", "redress-wasm", "--lib", "--target", "wasm32-unknown-unknown",
    "--profile", "dist-wasm", ...features);
  run("cargo", "run", "--quiet", "-p", "redress-tools", "--features", "wasm", "--", "wasm");
  const made = path.join(target, "generated-wasm");
  mkdirSync(out, { recursive: true });
  for (const name of ["glue.js", "glue.d.ts"]) copyFileSync(path.join(made, name), path.join(out, name));
  copyFileSync(path.join(made, "glue_bg.wasm"), path.join(out, "redress.wasm"));
}

rmSync(build, { recursive: true, force: true });
module(build, []);
run(process.execPath, path.join(wasm, "node_modules/typescript/bin/tsc"), "-p", wasm);

if (process.argv.includes("--panic")) {
  const out = path.join(build, "panic");
  module(out, ["--features", "panic-on-purpose"]);
  const own = readdirSync(build).filter((name) => /\.js$/.test(name) && name !== "glue.js");
  for (const name of own) copyFileSync(path.join(build, name), path.join(out, name));
}

const file = path.join(build, "redress.wasm");
console.log(`redress.wasm: ${statSync(file).size} bytes, ${gzipSync(readFileSync(file), { level: 9 }).length} gzip`);
