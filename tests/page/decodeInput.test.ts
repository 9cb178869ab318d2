import { describe, expect, test } from "vitest";
import { finished, unfinishedTexts } from "../../src/page/opening/unfinishedTexts";
import { loadKept, keptText } from "../../src/page/opening/keptDataset";
import { performReading } from "../../src/page/opening/performReading";
import { limits } from "../../src/opening/limits";
import { serializeDataset } from "../../src/export/serializeDataset";
import { decodeInput } from "../../src/page/text/decodeInput";
import { fixture } from "../dataset/fixture";
import { smallReport, smallReportInGb18030 } from "./smallReport";

/* A reader's own text and data, before they are looked into. */

const file = (content: BlobPart, name = "文.txt"): File => new File([content], name);
const LARGEST = 5 * 1024 * 1024;

describe("a text that is handed over", () => {
  test("is pasted, or a file in one of two encodings", async () => {
    expect(await decodeInput({ by: "paste", text: "一文" })).toEqual({
      text: "一文",
      encoding: null,
      name: null,
      size: 6,
    });
    expect(await decodeInput({ by: "file", file: file("一文") })).toEqual({
      text: "一文",
      encoding: "utf-8",
      name: "文.txt",
      size: 6,
    });
    const given = await decodeInput({ by: "file", file: file(smallReportInGb18030()) });
    expect(given).toMatchObject({ text: smallReport, encoding: "gb18030" });
  });

  test.each([
    ["empty", ""],
    ["empty", " \n"],
    ["binary", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ["too_large", "一".repeat(LARGEST / 3 + 1)],
  ] as const)("that is %s is named as such", async (failure, content) => {
    expect(await decodeInput({ by: "file", file: file(content) })).toMatchObject({
      failure,
      name: "文.txt",
      size: new Blob([content]).size,
    });
    if (typeof content === "string")
      expect(await decodeInput({ by: "paste", text: content })).toMatchObject({
        failure,
        name: null,
      });
  });

  test("may be as large as the limit, and be gone before it is read", async () => {
    const text = "a".repeat(LARGEST);
    expect(await decodeInput({ by: "paste", text })).toMatchObject({ size: LARGEST, text });
    expect(await decodeInput({ by: "file", file: file(text) })).toMatchObject({
      encoding: "utf-8",
    });
    const gone = file("一");
    gone.arrayBuffer = () => Promise.reject(new Error("gone"));
    expect(await decodeInput({ by: "file", file: gone })).toEqual({
      failure: "unreadable",
      name: "文.txt",
      size: 3,
    });
  });
});

describe("a dataset that was kept", () => {
  test("comes back as it was, with its name and where it was kept", async () => {
    const text = keptText({ name: "自己.json", dataset: fixture(), keptIn: "nowhere" });
    expect(await loadKept(text, "browser")).toEqual({
      name: "自己.json",
      dataset: fixture(),
      keptIn: "browser",
    });
    const nameless = JSON.stringify({ name: 1, dataset: fixture() });
    expect(await loadKept(nameless, "file")).toMatchObject({ name: "", keptIn: "file" });
  });

  test.each(["", "null", "1", '"a"', "{}", '{"dataset":{}}', '{"name":"a"}', "[1]"])(
    "as %s is none",
    async (text) => {
      expect(await loadKept(text, "browser")).toBeNull();
    },
  );
});

describe("the reading of a file", () => {
  const read = async (given: File) => {
    const steps: string[] = [];
    const result = await performReading(
      { kind: "file", file: given, language: "zh", base: fixture() },
      ({ step }) => steps.push(step),
    );
    return { ...result, steps };
  };

  test("gives the dataset, and what is still to be written in it", async () => {
    const { opened, unfinished, faultCount, steps } = await read(
      file(serializeDataset(fixture()), "a.json"),
    );
    expect(opened).toMatchObject({ ok: true, dataset: { id: "river-city" } });
    expect([unfinished, faultCount, steps[0]]).toEqual([finished, 0, "loading"]);
    expect(unfinishedTexts(fixture())).toEqual(finished);
  });

  test("names what cannot be read, and never more faults than are told", async () => {
    const gone = file("{}", "a.json");
    gone.arrayBuffer = () => Promise.reject(new Error("gone"));
    const unread = await read(gone);
    expect(unread).toMatchObject({ opened: { ok: false }, faultCount: 1, unfinished: finished });
    const huge = file("{}", "a.json");
    Object.defineProperty(huge, "size", { value: 2 ** 40 });
    expect(await read(huge)).toMatchObject({ opened: { ok: false }, faultCount: 1, steps: [] });
    const wrong = { ...fixture(), observations: Array.from({ length: 300 }, () => ({})) };
    const { opened, faultCount } = await read(file(JSON.stringify(wrong), "a.json"));
    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(opened.faults.length).toBe(Math.min(faultCount, limits.faults));
  });
});
