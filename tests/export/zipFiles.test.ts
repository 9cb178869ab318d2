import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipFiles } from "../../src/export/ZipFile";

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
