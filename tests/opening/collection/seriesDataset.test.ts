import { describe, expect, test } from "vitest";
import { PartNotRead } from "../../../src/opening/collection/RangedFile";
import type { SeriesRow } from "../../../src/opening/collection/readSeries";
import { seriesDataset } from "../../../src/opening/collection/seriesDataset";

const metric = {
  name: { zh: "人口", en: "Population" },
  kind: "stock",
  polarity: "neither",
  population: { zh: "常住人口", en: "residents" },
  definition: { zh: "年末数", en: "at year end" },
} as const;
const unit = { id: "persons", symbol: { zh: "人", en: "persons" }, dimension: "count" } as const;
const area = { name: { zh: "民生", en: "Livelihood" }, color: "red" } as const;

/** A row of the file that leaves out all that may be left out. */
const ROW: SeriesRow = {
  report_id: "r1",
  figure_id: "f1",
  place: "甲县",
  place_en: "Jia",
  place_level: "county",
  report_title_zh: "报告",
  report_title_en: "Report",
  source_kind: "statistics",
  printed: "12人",
  bound: "exact",
  value: 12,
  unit_multiplier: 0n,
  decimals: 0n,
};

const make = (...rows: readonly SeriesRow[]) => seriesDataset({ metric, unit }, area, rows);
const figureOf = (more: SeriesRow) => make({ ...ROW, ...more }).dataset.observations[0];

test("one metric across reports is a dataset of its own", () => {
  const { dataset, standsIn } = make(ROW);
  expect(dataset).toEqual({
    schemaVersion: "1",
    id: "metric",
    title: metric.name,
    description: metric.definition,
    modified: "1970-01-01",
    license: metric.name,
    sources: [{ id: "n1", title: { zh: "报告", en: "Report" }, kind: "statistics", credits: [] }],
    areas: [{ id: "metric", ...area, icon: "growth" }],
    fields: [{ id: "metric", area: "metric", name: area.name }],
    places: [{ id: "n1", name: { zh: "甲县", en: "Jia" }, level: "county" }],
    units: [{ ...unit, id: "metric" }],
    measures: [],
    metrics: [{ ...metric, id: "metric", unit: "metric", field: "metric" }],
    observations: [
      {
        id: "r1--f1",
        metric: "metric",
        place: "n1",
        source: "n1",
        printed: "12人",
        quantity: { bound: "exact", value: 12 },
        multiplier: 0,
        decimals: 0,
        period: { basis: "not_stated" },
        attribution: { by: "report" },
        statement: { zh: "人口", en: "Population" },
      },
    ],
    relations: [],
    cautions: [],
    headlines: [],
    nonFigures: [],
  });
  expect([...standsIn]).toEqual([["r1--f1", { folder: "", hasEnglish: true, figure: "f1" }]]);
});

describe("a figure", () => {
  test.each<[SeriesRow, object]>([
    [{ paragraph: 3n }, { paragraph: 3 }],
    [{ paragraph: 3 }, { paragraph: 3 }],
    [{ series: "男" }, { series: "男" }],
    [{ direction: "fall" }, { direction: "fall" }],
    [{ status: "revised" }, { status: "revised" }],
    [{ bound: "about", value: 7 }, { quantity: { bound: "about", value: 7 } }],
    [
      { bound: "range", value: null, value_low: 3, value_high: 5 },
      { quantity: { bound: "range", low: 3, high: 5 } },
    ],
    [
      { unit_multiplier: 4, decimals: 2 },
      { multiplier: 4, decimals: 2 },
    ],
    [{ period_expression: "去年" }, { period: { basis: "not_stated", expression: "去年" } }],
    [
      { period: "2023", period_basis: "stated", period_timing: "as_of" },
      { period: { basis: "stated", timing: "as_of", start: "2023" } },
    ],
    [
      {
        period: "2021/2023",
        period_basis: "resolved",
        period_timing: "during",
        period_expression: "近三年",
      },
      {
        period: {
          basis: "resolved",
          timing: "during",
          start: "2021",
          end: "2023",
          expression: "近三年",
        },
      },
    ],
    [
      { attribution: "person", attribution_who_zh: "某人", attribution_who_en: "Somebody" },
      { attribution: { by: "person", who: { zh: "某人", en: "Somebody" } } },
    ],
    [
      { attribution: "official_statistics", attribution_who_zh: "统计局" },
      { attribution: { by: "official_statistics", who: { zh: "统计局", en: "统计局" } } },
    ],
    [{ attribution: "report" }, { attribution: { by: "report" } }],
  ])("%o", (more, expected) => {
    expect(figureOf(more)).toMatchObject(expected);
  });

  test("says nothing that its row does not say", () => {
    const keys = Object.keys(figureOf({ series: "", direction: null, status: "" }) ?? {});
    for (const key of ["paragraph", "series", "direction", "status"])
      expect(keys).not.toContain(key);
    expect(
      figureOf({ period: "2023", period_basis: "stated", period_timing: "during" })?.period,
    ).toEqual({ basis: "stated", timing: "during", start: "2023" });
  });

  test.each<[string, SeriesRow]>([
    ["report_id", { report_id: null }],
    ["figure_id", { figure_id: "" }],
    ["place", { place: null }],
    ["place_level", { place_level: "moon" }],
    ["report_title_zh", { report_title_zh: null }],
    ["source_kind", { source_kind: null }],
    ["printed", { printed: 12 }],
    ["bound", { bound: "nearly" }],
    ["value", { value: "12" }],
    ["value_low", { bound: "range", value_high: 5 }],
    ["value_high", { bound: "range", value_low: 5 }],
    ["unit_multiplier", { unit_multiplier: 5 }],
    ["decimals", { decimals: null }],
    ["period_basis", { period: "2023", period_timing: "during" }],
    ["period_timing", { period: "2023", period_basis: "stated", period_timing: "at" }],
    ["attribution", { attribution: "nobody", attribution_who_zh: "某人" }],
    ["comparability", { comparability: "perhaps" }],
    ["direction", { direction: "up" }],
    ["status", { status: "odd" }],
  ])("of another edition is refused by its %s", (column, more) => {
    const refused = (): unknown => make({ ...ROW, ...more });
    expect(refused).toThrow(PartNotRead);
    expect(refused).toThrow(`${column}: ${String({ ...ROW, ...more }[column])}: changed`);
  });
});

test("places and sources are one for each name, figures one for each of a report", () => {
  const day = new Date("2024-03-01T00:00:00Z");
  const publisher = { publisher_zh: "统计局", publisher_en: "Bureau" };
  const { dataset, standsIn } = make(
    { ...ROW, ...publisher, source_date: day, report_folder: "reports/a/", report_title_en: null },
    { ...ROW, ...publisher, source_date: day, figure_id: "f2", place: "乙县", place_en: null },
    { ...ROW, report_id: "r2", place_within_zh: "丙市", place_within_en: "Bing" },
    { ...ROW, source_date: "2024-03-01", figure_id: "f3" },
  );
  expect(dataset.places.map(({ id, name }) => [id, name.zh, name.en])).toEqual([
    ["n1", "甲县", "Jia"],
    ["n2", "乙县", "乙县"],
    ["n3", "丙市甲县", "Jia, Bing"],
  ]);
  expect(dataset.sources).toEqual([
    {
      id: "n1",
      title: { zh: "报告", en: "报告" },
      kind: "statistics",
      credits: [],
      publisher: { zh: "统计局", en: "Bureau" },
      published: "2024-03-01",
    },
    { id: "n2", title: { zh: "报告", en: "Report" }, kind: "statistics", credits: [] },
    { id: "n3", title: { zh: "报告", en: "Report" }, kind: "statistics", credits: [] },
  ]);
  expect(dataset.observations.map(({ id, place, source }) => [id, place, source])).toEqual([
    ["r1--f1", "n1", "n1"],
    ["r1--f2", "n2", "n1"],
    ["r2--f1", "n3", "n2"],
    ["r1--f3", "n1", "n3"],
  ]);
  expect([...standsIn.values()].map(({ folder, hasEnglish }) => [folder, hasEnglish])).toEqual([
    ["reports/a/", false],
    ["", true],
    ["", true],
    ["", true],
  ]);
});

test("what is to be minded of figures is one caution for each that is said", () => {
  const { dataset } = make(
    {
      ...ROW,
      comparability: "with_caution",
      comparability_zh: "口径不同",
      comparability_en: "Scope",
    },
    { ...ROW, figure_id: "f2", comparability: "with_caution", cautions_zh: "初步数" },
    { ...ROW, figure_id: "f3", comparability: "comparable" },
    {
      ...ROW,
      figure_id: "f4",
      comparability: "not_comparable",
      cautions_zh: "初步数",
      cautions_en: "P",
    },
  );
  expect(
    dataset.cautions.map(({ figures, kind, note }) => [figures, kind, note.zh, note.en]),
  ).toEqual([
    [["r1--f1", "r1--f2"], "scope", "须谨慎比较。", "Compare with caution."],
    [["r1--f1"], "scope", "口径不同", "Scope"],
    [["r1--f2", "r1--f4"], "scope", "初步数", "P"],
    [["r1--f4"], "scope", "不可比。", "Not comparable."],
  ]);
});

test("cautions are told apart by their ids", () => {
  const { dataset } = make(
    { ...ROW, cautions_zh: "甲", comparability_zh: "乙" },
    { ...ROW, figure_id: "f2", cautions_zh: "甲" },
    { ...ROW, figure_id: "f3", cautions_zh: "丙" },
  );
  expect(dataset.cautions.map(({ id, note }) => `${id} ${note.zh}`)).toEqual([
    "c1 甲",
    "c2 乙",
    "c3 丙",
  ]);
});
