import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAudit } from "../../scripts/runAudit";
import { FIGURES, NON_FIGURES, PARAGRAPHS } from "./villageReport";

let folder = "";
let data = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
  data = join(folder, "dataset.json");
  writeFileSync(
    data,
    JSON.stringify({
      title: { zh: "河村", en: "River Village" },
      units: [{ id: "count", symbol: { zh: "个", en: "" } }],
      metrics: [{ id: "any", unit: "count" }],
      observations: FIGURES.map(({ id, paragraph, printed, quantity }) => ({
        id,
        paragraph,
        printed,
        quantity,
        metric: "any",
      })),
      nonFigures: NON_FIGURES,
    }),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the audit command", () => {
  it("ends with 0 where nothing is open", () => {
    const outcome = runAudit([file("same.txt", PARAGRAPHS.join("\n")), "--data", data]);
    expect(outcome).toMatchObject({ code: 0, stderr: expect.stringContaining("not its words") });
    expect(outcome.stdout.split("\n").slice(0, 2)).toEqual([
      `对照的数据集：河村（${data}）`,
      "核对通过：没有未交代的数字",
    ]);
  });

  it("ends with 1 and names the change, in words or for machines", () => {
    const path = file("changed.txt", PARAGRAPHS.join("\n").replace("14条", "15条"));
    expect(runAudit([path, `--data=${data}`, "--lang", "en"])).toMatchObject({ code: 1 });
    const { code, stdout } = runAudit([path, "--data", data, "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      clean: false,
      findings: [{ kind: "changed", id: "canals", expected: "14条", found: "15条" }],
    });
  });

  it.each([
    ["no file", () => [], "found: no file"],
    [
      "a file that is not there",
      () => [join(folder, "none.txt"), "--data", data],
      "expected: a readable file",
    ],
    [
      "a picture",
      () => [file("a.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47])), "--data", data],
      "found: a file that is not text",
    ],
    ["an empty file", () => [file("empty.txt", ""), "--data", data], "found: an empty file"],
    [
      "a list without running text",
      () => [file("list.txt", "首页\n新闻"), "--data", data],
      "found: no paragraph of running text",
    ],
    ["an unknown option", () => ["a.txt", "--fast"], "found: --fast"],
    ["an unknown language", () => ["a.txt", "--lang", "fr"], "expected: zh or en"],
    [
      "a dataset that is no JSON",
      () => [file("a.txt", "一段。"), "--data", file("bad.json", "{")],
      "expected: JSON",
    ],
    [
      "a workbook in the dataset's place",
      () => [file("a.txt", "一段。"), "--data", file("next.xlsx", "PK\u0003\u0004")],
      "给出的是工作簿（XLSX 或 XLS）",
    ],
    [
      "a dataset without a field",
      () => [file("a.txt", "一段。"), "--data", file("part.json", "{}")],
      "dataset.observations\n  found: nothing\n  expected: a list",
    ],
  ])("ends with 2 on %s and says what to do", (_, args, message) => {
    const outcome = runAudit(args());
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toContain("to do: ");
  });
});
