// Builds the package into build/: the module (cargo), its JavaScript side (tools wasm), and the package's own classes (tsc);
// and into build/mask/ the same around the module that only masks. `--panic` also builds build/panic/, the same package with
// an operation that panics.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const wasm = fileURLToPath(new URL("..", import.meta.url));
const project = path.dirname(path.dirname(path.join(wasm, "package.json")));
const target = process.env.CARGO_TARGET_DIR ?? path.join(project, "target");
const build = path.join(wasm, "build");

function run(command, args, environment = {}) {
  const env = { ...process.env, CARGO_TARGET_DIR: target, ...environment };
  execFileSync(command, args, { cwd: project, stdio: ["ignore", "inherit", "inherit"], env });
}

// No path of the machine that builds it stands in a module.
const registry = path.join(process.env.CARGO_HOME ?? path.join(homedir(), ".cargo"), "registry/src");
const flags = ["-Ctarget-feature=+simd128", `--remap-path-prefix=${registry}=crates`, `--remap-path-prefix=${project}=redress`];

/** Builds the module with `features` and its JavaScript side into `out`. */
function module(out, features) {
  run("cargo", ["build", "--quiet", "-p", "redress-wasm", "--lib", "--target", "wasm32-unknown-unknown", "--profile", "dist-wasm",
    ...features], { CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f") });
  run("cargo", ["run", "--quiet", "-p", "redress-tools", "--features", "wasm", "--", "wasm"]);
  const made = path.join(target, "generated-wasm");
  mkdirSync(out, { recursive: true });
  for (const name of ["glue.js", "glue.d.ts"]) copyFileSync(path.join(made, name), path.join(out, name));
  copyFileSync(path.join(made, "glue_bg.wasm"), path.join(out, "redress.wasm"));
}

rmSync(build, { recursive: true, force: true });
module(build, []);
run(process.execPath, [path.join(wasm, "node_modules/typescript/bin/tsc"), "-p", wasm]);

/** The same package around another module. */
function around(name, features) {
  const out = path.join(build, name);
  module(out, features);
  const own = readdirSync(build).filter((file) => /\.(js|d\.ts)$/.test(file) && !file.startsWith("glue."));
  for (const file of own) copyFileSync(path.join(build, file), path.join(out, file));
}

around("mask", ["--no-default-features"]);
if (process.argv.includes("--panic")) around("panic", ["--features", "panic-on-purpose"]);
for (const name of ["redress.wasm", "mask/redress.wasm"]) {
  const file = path.join(build, name);
  console.log(`${name}: ${statSync(file).size} bytes, ${gzipSync(readFileSync(file), { level: 9 }).length} gzip`);
}
