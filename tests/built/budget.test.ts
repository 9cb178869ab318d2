import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { initialScripts } from "../support/initialScripts";

/** What a first visit fetches, compressed as a server sends it: measured in bytes, and a little to spare. */
const LIMITS = { "index.html": 151_200, "en.html": 151_200 } as const;

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
