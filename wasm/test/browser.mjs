// A page in a real browser with files to load, and an empty profile each time.

import { accessSync, constants, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { chromium } from "playwright-core";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

// An empty page, and the icon that a browser asks for.
const own = { "/blank": "<!doctype html>", "/favicon.ico": "" };

/** Serves `folder` at the root of a local origin, opens an empty page there, and hands it to `work`. */
export async function inPage(folder, work, extra = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = decodeURIComponent(pathname);
    try {
      const body = extra[name] ?? own[name] ?? readFileSync(path.join(folder, name));
      response.writeHead(200, { "content-type": types[path.extname(name)] ?? "text/html" });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: executable("chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto(`${origin}/blank`);
    return await work(page, { origin, problems });
  } finally {
    await browser.close();
    server.close();
  }
}

function executable(name) {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`no ${name} on PATH`);
}
