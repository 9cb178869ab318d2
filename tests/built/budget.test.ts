import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { firstViewScripts, initialScripts, laterDataPath } from "../support/initialScripts";

/**
 * Compressed as a server sends it, measured in bytes, and a little to spare: what a first visit fetches, and
 * that with what takes over the first view once a reader is there, the data that come later among it.
 */
const LIMITS = { first: 117_920, whole: 153_010 };

/**
 * Files that are named by their content, each by other letters of the same kind, always the same ones: a hundred names
 * stand in a first visit, and how well their letters compress changes with every letter of the code.
 */
function withSteadyNames(contents: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  const nameOf = (hash: string): string => {
    const letters = createHash("sha256").update(String(known.size)).digest("base64url");
    const name = known.get(hash) ?? letters.slice(0, hash.length);
    known.set(hash, name);
    return name;
  };
  return contents.map((content) =>
    content.replace(/(?<=\b[A-Za-z]+-)[\w-]{7,8}(?=\.js\b)/gu, nameOf),
  );
}

function compressed(contents: Iterable<string>): number {
  return withSteadyNames([...contents]).reduce(
    (sum, content) => sum + brotliCompressSync(content).length,
    0,
  );
}

describe.each(["index.html", "en.html"] as const)("a first visit of %s", (document) => {
  const page = readFileSync(join("dist", document), "utf8");

  test("stays small enough for a weak line", () => {
    const scripts = initialScripts(document);
    expect(scripts.size).toBeGreaterThan(0);
    expect(compressed([page, ...scripts.values()])).toBeLessThanOrEqual(LIMITS.first);
  });

  test("has few bytes to come for who stays", () => {
    const scripts = new Map([...initialScripts(document), ...firstViewScripts()]);
    expect(scripts.size).toBeGreaterThan(initialScripts(document).size);
    const later = readFileSync(join("dist", laterDataPath(document)), "utf8");
    const fetched = [page, later, ...scripts.values()];
    expect(compressed(fetched)).toBeLessThanOrEqual(LIMITS.whole);
  });

  test("is compiled while it is fetched", () => {
    const scripts = new Map([...initialScripts(document), ...firstViewScripts()]);
    const hinted = [...scripts]
      .filter(([, code]) => code.startsWith("//# allFunctionsCalledOnLoad\n"))
      .map(([path]) => path.replace(/-[\w-]+\.js$/u, ""));
    expect(hinted.sort()).toEqual(["assets/firstView", "assets/index"]);
  });

  test("loads no validator and no chart library, since the build has validated and drawn", () => {
    for (const [path, code] of [...initialScripts(document), ...firstViewScripts()]) {
      for (const sign of ["ZodError", "invalid_type", "recharts-", "xl/worksheets"]) {
        expect(code.includes(sign), `${path} holds ${sign}`).toBe(false);
      }
    }
  });
});
