import { spawn } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { fixture } from "../dataset/fixture";
import { refuseReports } from "../support/buildReports";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();

function file(name: string, dataset: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(dataset));
  return path;
}

const sound = file("sound.json", fixture());
const twin = file("twin.json", fixture());
const reserved = file("reserved.json", { ...fixture(), id: "assets" });
/** One placeholder in the title, and enough others for a part of them to be counted only. */
const metrics = fixture().metrics.concat(
  Array.from({ length: 30 }, (_, index) => {
    const [first] = fixture().metrics;
    if (first === undefined) throw new Error("no metric");
    const name = { zh: `另一指标${index}`, en: `Another metric ${index}` };
    return { ...first, id: `extra-${index}`, name };
  }),
);
const unfinished = file("unfinished.json", {
  ...fixture(),
  status: "draft",
  title: { zh: "河城（草稿）", en: "River City" },
  metrics: metrics.map((metric) => ({
    ...metric,
    definition: { ...metric.definition, en: "[to be translated]" },
  })),
});
const faulty = file("faulty.json", { ...fixture(), modified: "yesterday" });

describe("a build that cannot be is refused before anything is written", () => {
  const out = join(folder, "out");

  test("the faults of all datasets are told at once", async () => {
    const missing = join(folder, "missing.json");
    const data = [faulty, missing, sound, twin].flatMap((path) => ["--data", path]);
    const { status, said } = await refuseReports(...data, "--out", out);
    expect(status).toBe(1);
    for (const told of ["faulty.json", "modified", "missing.json", "无法读取数据集"])
      expect(said).toContain(told);
    expect(said).toContain("编号“river-city”与");
    expect(said).toContain("The id river-city is that of");
    expect(readdirSync(folder)).not.toContain("out");
  });

  test("texts that are still to be written are named by their cells", async () => {
    const { status, said } = await refuseReports("--data", unfinished, "--out", out);
    expect(status).toBe(1);
    expect(said).toMatch(/数据集还有 \d+ 处文字待写。/u);
    expect(said).toMatch(/The dataset still has \d+ texts to be written\./u);
    expect(said).toMatch(/\d+\. 看板 A2 标题 \[待写\] river-city › 河城（草稿）\n/u);
    expect(said).toMatch(/\d+\. Dashboard A2 Title \[to be written\] river-city › 河城（草稿）\n/u);
    expect(said).toContain("指标含义（英文） [待写] extra-29 › [to be translated]");
    expect(said).toContain("to publish a draft all the same, add --drafts.");
    expect(readdirSync(folder)).not.toContain("out");
  });

  test.each([
    [
      "workbook.xlsx",
      "给出的是工作簿（XLSX 或 XLS），这里需要 JSON。",
      "This is a workbook (XLSX or XLS); JSON is needed here.",
    ],
    [
      "table.csv",
      "给出的是表格（CSV），这里需要 JSON。",
      "This is a table (CSV); JSON is needed here.",
    ],
  ])("%s is told to be converted, or saved from the page as JSON, first", async (name, zh, en) => {
    const path = join(folder, name);
    writeFileSync(path, name.endsWith("csv") ? "指标,数值\n公园,12\n" : "PK\u0003\u0004rest");
    const { status, said } = await refuseReports("--data", path, "--out", out);
    expect(status).toBe(1);
    expect(said).toContain(zh);
    expect(said).toContain(`npm run convert -- ${path} --json=out.json`);
    expect(said).toContain("或在页面中打开它，下载“当前数据（JSON）”");
    expect(said).toContain(en);
    expect(said).not.toContain("Unexpected token");
  });

  test("an id that is a folder of the first page is none for another report", async () => {
    const { status, said } = await refuseReports("--data", sound, "--data", reserved, "--out", out);
    expect(status).toBe(1);
    expect(said).toContain("编号“assets”是首页自己的文件夹名");
    expect(readdirSync(folder)).not.toContain("out");
  });

  test("a folder that holds something else is not replaced", async () => {
    const { status, said } = await refuseReports("--data", sound, "--out", folder);
    expect(status).toBe(2);
    expect(said).toContain("holds no earlier build");
    expect(readdirSync(folder)).toContain("sound.json");
  });

  test("a place that is no folder is told in words", async () => {
    for (const [place, words] of [
      [sound, "It is a file and no folder."],
      [join(sound, "site"), "A part of its path is a file and no folder."],
      ["/proc/site", "No folder can be made there."],
    ] as const) {
      if (place.startsWith("/proc") && !existsSync("/proc/self")) continue;
      const { status, said } = await refuseReports("--data", sound, "--out", place);
      expect(status).toBe(2);
      expect(said).toContain(`--out ${place}`);
      expect(said).toContain(words);
      expect(said).not.toContain("    at ");
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("a build that is stopped leaves nothing behind", async () => {
    const place = join(folder, "stopped");
    const build = spawn(process.execPath, ["scripts/build.mjs", "--data", sound, "--out", place]);
    const ended = new Promise<number | null>((resolve) => build.once("close", resolve));
    const isStaged = (): boolean => readdirSync(folder).some((name) => name.startsWith(".build-"));
    await vi.waitUntil(isStaged, { timeout: 120_000 });
    build.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(isStaged()).toBe(false);
    expect(existsSync(place)).toBe(false);
  });

  test("an unknown argument is a fault, not something passed over", async () => {
    const { status, said } = await refuseReports("--dataset", sound, "--out", out);
    expect(status).toBe(2);
    expect(said).toContain("--dataset");
    expect(said).toContain("参数有误");
  });
});
