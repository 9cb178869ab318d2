import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readDataset } from "../../scripts/readDataset";
import { runConvert } from "../../scripts/runConvert";
import { findPlaceholders } from "../../src/opening/findPlaceholders";
import { smallWorkbook } from "../opening/smallWorkbook";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(at("人口.csv"), "地区,年份,人口（万人）\r\n甲县,2022,52\r\n甲县,2023,51.8\r\n");
  writeFileSync(
    at("坏.xlsx"),
    smallWorkbook({
      Sheet1: [
        ["地区", "年份", "人口（万人）"],
        ["甲县", 2022, "见附件"],
        ["甲县", 2023, 52],
      ],
    }),
  );
});

describe("npm run convert", () => {
  test("a table becomes a dataset that may be published as it is", () => {
    const given = ["--title", "各县人口", "--source", "河州省统计局", "--date", "2024-02-01"];
    const { code, stdout, stderr } = runConvert([
      at("人口.csv"),
      `--json=${at("out.json")}`,
      ...given,
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("共 1 项指标、1 个地区、2 个时期。");
    expect(stdout).not.toContain("未写明数据来源");
    const dataset = readDataset(at("out.json"));
    expect(findPlaceholders(dataset)).toEqual([]);
    expect(dataset.title.zh).toBe("各县人口");
    expect(dataset.modified).toBe("2024-02-01");
    expect(dataset.sources).toEqual([
      {
        id: expect.any(String),
        title: { zh: "人口", en: "人口" },
        publisher: { zh: "河州省统计局", en: "河州省统计局" },
        published: "2024-02-01",
        kind: "statistics",
        credits: [],
      },
    ]);
    expect(dataset.observations.map(({ printed }) => printed)).toEqual(["52万人", "51.8万人"]);
  });

  test("a place that cannot be written to is told in words", () => {
    for (const place of [folder, join(at("人口.csv"), "out.json")]) {
      const { code, stdout, stderr } = runConvert([at("人口.csv"), `--json=${place}`]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(place);
      expect(stderr).toContain("check --json");
    }
  });

  test("what the command says of the table has to be sound as well", () => {
    for (const [lang, said] of [
      ["zh", "发现 2 处错误"],
      ["en", "2 problems found"],
    ] as const) {
      const made = runConvert([at("人口.csv"), "--date", "2024-02-30", "--lang", lang]);
      expect([made.code, made.stdout]).toEqual([1, ""]);
      expect(made.stderr).toMatch(new RegExp(`^${at("人口.csv")}\n${said}`, "u"));
    }
    const { stdout } = runConvert([at("人口.csv"), "--date", "2024-02-01 09:30"]);
    expect(JSON.parse(stdout)).toMatchObject({
      modified: "2024-02-01",
      sources: [{ published: "2024-02-01T09:30" }],
    });
  });

  test("without a file to write to, the dataset goes to the terminal and the remarks beside it", () => {
    const { code, stdout, stderr } = runConvert([at("人口.csv")]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: "1" });
    expect(stderr).toContain("表中未写明发布日期");
    expect(stderr).toMatch(/^(?:- .+\n){2,}$/u);
  });

  test.each([
    ["zh", "工作表“Sheet1”第 2 行 › C 列“人口（万人）”"],
    ["en", "sheet “Sheet1”, row 2 › column C “人口（万人）”"],
  ])("faults are told by their cell, and nothing is written: %s", (lang, place) => {
    const { code, stdout, stderr } = runConvert([
      at("坏.xlsx"),
      `--json=${at("no.json")}`,
      "--lang",
      lang,
    ]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(place);
    expect(stderr).toContain("见附件");
    expect(() => readFileSync(at("no.json"))).toThrow(/ENOENT/u);
  });

  test.each([
    [[], "no file"],
    [["a.csv", "b.csv"], "a second file"],
    [["a.csv", "--date", "gestern"], "--date gestern"],
    [["a.csv"], "ENOENT"],
    [["a.csv", "--wide"], "--wide"],
  ])("a wrong command says what to do: %j", (args, found) => {
    const { code, stderr } = runConvert(args);
    expect(code).toBe(2);
    expect(stderr).toContain(found);
    expect(stderr).toContain("npm run convert -- FILE");
  });
});
