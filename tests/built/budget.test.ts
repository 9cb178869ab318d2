import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { firstViewScripts, initialScripts } from "../support/initialScripts";

/**
 * Compressed as a server sends it, measured in bytes, and a little to spare: what a first visit fetches, and
 * that with what takes over the first view once a reader is there.
 */
const LIMITS = {
  "index.html": { first: 127_000, whole: 154_750 },
  "en.html": { first: 127_100, whole: 154_850 },
} as const;

function compressed(contents: Iterable<string>): number {
  return [...contents].reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
}

describe.each(["index.html", "en.html"] as const)("a first visit of %s", (document) => {
  const page = readFileSync(join("dist", document), "utf8");

  test("stays small enough for a weak line", () => {
    const scripts = initialScripts(document);
    expect(scripts.size).toBeGreaterThan(0);
    expect(compressed([page, ...scripts.values()])).toBeLessThanOrEqual(LIMITS[document].first);
  });

  test("has few bytes to come for who stays", () => {
    const scripts = new Map([...initialScripts(document), ...firstViewScripts()]);
    expect(scripts.size).toBeGreaterThan(initialScripts(document).size);
    expect(compressed([page, ...scripts.values()])).toBeLessThanOrEqual(LIMITS[document].whole);
  });

  test("loads no validator and no chart library, since the build has validated and drawn", () => {
    for (const [path, code] of [...initialScripts(document), ...firstViewScripts()]) {
      for (const sign of ["ZodError", "invalid_type", "recharts-", "xl/worksheets"]) {
        expect(code.includes(sign), `${path} holds ${sign}`).toBe(false);
      }
    }
  });
});
