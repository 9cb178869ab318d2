// @ts-check
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "playwright";
import { BROWSER_FLAGS, findBrowser } from "../scripts/findBrowser.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/**
 * Serves folders as `/name/...` with brotli at its best, as a good host does.
 *
 * @param {Record<string, string>} folders
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(folders) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const [, name = "", ...rest] = normalize(path).split("/");
    const folder = folders[name];
    const file = folder === undefined ? "" : join(folder, rest.join("/") || "index.html");
    try {
      let body = packed.get(file);
      if (body === undefined) {
        body = brotliCompressSync(readFileSync(file), {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
        });
        packed.set(file, body);
      }
      const type = Object.entries(TYPES).find(([ending]) => ending === extname(file))?.[1];
      response.writeHead(200, {
        "content-type": type ?? "application/octet-stream",
        "content-encoding": "br",
        "content-length": body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** @returns {Promise<string>} the path of a browser that starts */
export async function browserPath() {
  const { path } = await findBrowser();
  if (path === null) throw new Error("No Chromium-based browser was found.");
  return path;
}

/** @param {string} executablePath */
export function startBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    args: [...BROWSER_FLAGS, "--js-flags=--expose-gc --max-old-space-size=6000"],
  });
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Bytes that the page holds on to after a collection, typed arrays included.
 *
 * @param {import("playwright").Page} page
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const usage = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
