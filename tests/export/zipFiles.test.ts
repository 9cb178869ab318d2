import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { ZipFile, zipFiles } from "../../src/export/ZipFile";

test("files come out as they went in, under their Chinese names, in their order", async () => {
  const files = [
    { name: "数据.csv", content: [new Uint8Array([0xef, 0xbb]), new Uint8Array([0xbf, 0x61])] },
    { name: "数据.csv-metadata.json", content: ["{", "}\n"] },
  ];
  const read = unzipSync(await zipFiles(files));
  expect(Object.keys(read)).toEqual(["数据.csv", "数据.csv-metadata.json"]);
  expect([...(read["数据.csv"] ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  expect(strFromU8(read["数据.csv-metadata.json"] ?? new Uint8Array())).toBe("{}\n");
  expect(await zipFiles(files)).toEqual(await zipFiles(files));
});

test("entries given at once, as text or as bytes, and all of one date on every clock", () => {
  const zip = new ZipFile();
  zip.add("甲.txt", "甲".repeat(1000));
  zip.add("b.bin", new Uint8Array([1, 2, 3]));
  const bytes = zip.bytes();
  const read = unzipSync(bytes);
  expect(strFromU8(read["甲.txt"] ?? new Uint8Array())).toBe("甲".repeat(1000));
  expect([...(read["b.bin"] ?? [])]).toEqual([1, 2, 3]);
  // Packed: 3,000 bytes of one sign take next to nothing.
  expect(bytes.length).toBeLessThan(500);
  const head = new DataView(bytes.buffer);
  // Noon, and the first of January of the year 2000, as the format counts them.
  expect([head.getUint16(10, true), head.getUint16(12, true)]).toEqual([12 << 11, (20 << 9) | 33]);
});

test("a finished file takes nothing more, and says so", () => {
  const zip = new ZipFile();
  zip.bytes();
  expect(() => zip.add("late", "x")).toThrow();
  expect(() => zip.bytes()).toThrow("stream finish");
});
