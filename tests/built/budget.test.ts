import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";

/** What a first visit fetches, compressed as a server sends it: measured, and 3 % to spare. */
const LIMITS = { "index.html": 0, "en.html": 0 } as const;

/** The scripts that a document loads at once: those it names, and those that they import. */
function initialScripts(document: string): ReadonlyMap<string, string> {
  const html = readFileSync(join("dist", document), "utf8");
  const scripts = new Map<string, string>();
  const take = (path: string): void => {
    if (scripts.has(path)) return;
    const code = readFileSync(join("dist", path), "utf8");
    scripts.set(path, code);
    // `import{a as b}from"./other.js"` and `import"./other.js"`, never `import("./other.js")`.
    for (const [, found] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/gu)) {
      if (found !== undefined) take(posix.join(posix.dirname(path), found));
    }
  };
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/gu)) {
    const path = /\b(?:src|href)="\.?\/?([^"]+\.js)"/u.exec(tag)?.[1];
    if (path !== undefined) take(path);
  }
  return scripts;
}

function compressed(content: string): number {
  return brotliCompressSync(content).length;
}

describe.each(["index.html", "en.html"] as const)("a first visit of %s", (document) => {
  test("stays small enough for a weak line", () => {
    const sizes = [...initialScripts(document).values()].map(compressed);
    const page = compressed(readFileSync(join("dist", document), "utf8"));
    expect(sizes.length).toBeGreaterThan(0);
    const total = sizes.reduce((sum, size) => sum + size, page);
    expect(total).toBeLessThanOrEqual(LIMITS[document]);
  });

  test("loads no validator and no chart library, since the build has validated and drawn", () => {
    for (const [path, code] of initialScripts(document)) {
      for (const sign of ["ZodError", "invalid_type", "recharts-", "xl/worksheets"]) {
        expect(code.includes(sign), `${path} holds ${sign}`).toBe(false);
      }
    }
  });
});
