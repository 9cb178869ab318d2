import { describe, expect, test } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { parseDataset } from "../../src/dataset/parseDataset";
import { freeTexts, hostileDataset, payload } from "../support/hostileDataset";
import { report } from "../support/report";
import { fixture } from "./fixture";

/** Texts that a rule holds to the report's own numerals, so that nothing else can stand in them. */
const held = ["units[].symbol.zh", "observations[].printed"];

function faultsOf(dataset: unknown): readonly string[] {
  const parsed = parseDataset(dataset, parsePrinted);
  return parsed.ok ? [] : parsed.faults.map(({ rule }) => rule);
}

describe("texts that the schema leaves free", () => {
  test("may say anything, markup included: it is text, and stays as it was given", () => {
    const { dataset, filled } = hostileDataset(new Set(held));
    expect(freeTexts().filter((path) => !filled.has(path))).toEqual(held);
    const parsed = parseDataset(dataset, parsePrinted);
    expect(parsed).toMatchObject({ ok: true, dataset: { title: { zh: `t1 ${payload}` } } });
  });

  test("are refused where they are no printed number, and no unit of one", () => {
    expect(faultsOf(hostileDataset(new Set(held.slice(0, 1))).dataset)).toContain(
      "printed_unreadable",
    );
    expect(faultsOf(hostileDataset(new Set(held.slice(1))).dataset)).toContain("printed_unit");
  });
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "//elsewhere.invalid/",
  "blob:https://elsewhere.invalid/1",
])("a source's address is http or https and nothing else: %s", (url) => {
  const dataset = fixture();
  const [source] = dataset.sources;
  const parsed = parseDataset({ ...dataset, sources: [{ ...source, url }] }, parsePrinted);
  expect(parsed.ok ? [] : parsed.faults.map(({ field }) => field)).toEqual(["url"]);
});

test("the published report says nothing that these tests would take for the payload", () => {
  expect(JSON.stringify(report)).not.toContain("onerror");
});
