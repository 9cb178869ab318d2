import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { isFault, openArchive } from "../../src/opening/archive/openArchive";
import { limits } from "../../src/opening/limits";

/** An archive whose directory says that its parts, which are small, unpack to so many bytes each. */
function claiming(...sizes: readonly number[]): Uint8Array {
  const parts = sizes.map((_, at): [string, Uint8Array] => [`part${at}`, new Uint8Array(9)]);
  const bytes = zipSync(Object.fromEntries(parts), { level: 0 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(bytes.length - 22 + 16, true);
  for (const size of sizes) {
    // Packed as little as allowed, so that the sum alone is at stake.
    view.setUint32(at + 20, Math.ceil(size / limits.packingRatio), true);
    view.setUint32(at + 24, size, true);
    at += 46 + view.getUint16(at + 28, true);
  }
  return bytes;
}

const ruleOf = (bytes: Uint8Array): string | null => {
  const opened = openArchive(bytes);
  return isFault(opened) ? opened.rule : null;
};

test("all parts together unpack to the limit and no further", () => {
  const half = limits.unpackedBytes / 2;
  expect(ruleOf(claiming(half, half))).toBeNull();
  expect(ruleOf(claiming(half, half, 1))).toBe("archive_bomb");
});
