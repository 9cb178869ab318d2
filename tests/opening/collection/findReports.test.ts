import { expect, test } from "vitest";
import type { MetricEntry, ReportEntry } from "../../../src/export/collection/Catalogue";
import {
  findMetrics,
  findReports,
  type ReportQuery,
} from "../../../src/opening/collection/findReports";

const head = {
  places: [
    { zh: "甲县", en: "Jia" },
    { zh: "乙县", en: "Yi" },
  ],
  areas: [
    { name: { zh: "民生", en: "Livelihood" }, color: "red" },
    { name: { zh: "经济", en: "Economy" }, color: "blue" },
  ],
} as const;

const report = (id: string, more: Partial<ReportEntry>): ReportEntry => ({
  id,
  folder: "",
  title: { zh: `报告${id}`, en: `Report ${id}` },
  hasEnglish: true,
  publisher: null,
  published: null,
  from: null,
  to: null,
  places: [],
  areas: [],
  figures: 1,
  measures: 0,
  ...more,
});

const reports = [
  report("a", {
    publisher: { zh: "统计局", en: "Bureau" },
    published: "2024-03-01",
    from: "2020",
    to: "2023",
    places: [0],
    areas: [1],
  }),
  report("b", { from: "2023", to: "2025", places: [0, 1], areas: [0] }),
  report("c", { from: "2021", places: [7], areas: [9] }),
  report("d", { to: "2025" }),
];

test.each<[Partial<ReportQuery>, string]>([
  [{}, "abcd"],
  [{ place: 0 }, "ab"],
  [{ place: 1 }, "b"],
  [{ area: 0 }, "b"],
  [{ area: 1 }, "a"],
  [{ area: 1, place: 1 }, ""],
  [{ year: "2019" }, ""],
  [{ year: "2020" }, "a"],
  [{ year: "2021" }, "a"],
  [{ year: "2023" }, "ab"],
  [{ year: "2024" }, "b"],
  [{ year: "2025" }, "b"],
  [{ year: "2026" }, ""],
  [{ words: "报告" }, "abcd"],
  [{ words: "REPORT 报告B" }, "b"],
  [{ words: "ｒｅｐｏｒｔ" }, "abcd"],
  [{ words: "统计局" }, "a"],
  [{ words: "bureau" }, "a"],
  [{ words: "2024-03" }, "a"],
  [{ words: "2025" }, "bd"],
  [{ words: "2021" }, "c"],
  [{ words: "乙县" }, "b"],
  [{ words: "jia" }, "ab"],
  [{ words: "经济" }, "a"],
  [{ words: "livelihood" }, "b"],
  [{ words: "甲县 民生" }, "b"],
  [{ words: "甲县 无" }, ""],
  // Words of two texts are not one word.
  [{ words: "报告areport" }, ""],
  [{ words: "undefined" }, ""],
  [{ words: "null" }, ""],
  [{ words: "jia", year: "2025" }, "b"],
])("%j asks for the reports %j", (query, found) => {
  const all = { words: "", place: null, area: null, year: null, ...query };
  expect(
    findReports(reports, head, all)
      .map(({ id }) => id)
      .join(""),
  ).toBe(found);
});

test("a metric is found by its name, its unit and whom it counts", () => {
  const metric = (name: string, unit: string, population: string): MetricEntry => ({
    name: { zh: name, en: `${name} en` },
    unit: { zh: unit, en: `${unit} en` },
    population: { zh: population, en: `${population} en` },
    area: 0,
    figures: 1,
    reports: 1,
    places: 1,
    from: null,
    to: null,
    file: "f",
    at: 0,
  });
  const metrics = [metric("人口", "人", "全市"), metric("户数", "户", "全县")];
  const found = (words: string): string[] => findMetrics(metrics, words).map(({ name }) => name.zh);
  expect(found("")).toEqual(["人口", "户数"]);
  expect(found("人口")).toEqual(["人口"]);
  expect(found("户 全县")).toEqual(["户数"]);
  expect(found("人口 全县")).toEqual([]);
  for (const words of ["人口 en", "人 en", "全市 EN"]) expect(found(words)).toEqual(["人口"]);
});
