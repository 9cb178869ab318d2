import { describe, expect, test } from "vitest";
import { figuresSheet, templateSheets } from "../../../src/columns/sheets";
import { column, type TemplateColumn } from "../../../src/columns/TemplateColumn";
import type { Dataset, Language } from "../../../src/dataset/Dataset";
import { CellWriter, figureRows, sheetRows } from "../../../src/opening/template/templateRows";
import { fixture } from "../../dataset/fixture";
import { oneOf, reads } from "../../support/cases";

const codes = [{ code: "yes", name: { zh: "是的", en: "indeed" } }];

/** A dataset whose lists are told apart: two places of one name, a name that is another's id, one to be written. */
function withNames(): Dataset {
  const data = fixture();
  const place = (id: string, zh: string, en: string): Dataset["places"][number] => ({
    id,
    name: { zh, en },
    level: "county",
  });
  return {
    ...data,
    places: [
      place("one", "甲县", "Jia"),
      place("two", "乙县", "Yi"),
      place("three", "乙县", "yi"),
      place("four", "ONE", "Four"),
      place("five", "【待填】地区", "Five"),
      place("six", "丙县", "Bing"),
    ],
    areas: [
      { id: "x", name: { zh: "民生", en: "Livelihood" }, color: "red", icon: "leaf" },
      { id: "y", name: { zh: "经济", en: "Economy" }, color: "red", icon: "leaf" },
    ],
    fields: [
      { id: "f", area: "x", name: { zh: "教育", en: "Schools" } },
      { id: "g", area: "y", name: { zh: "教育", en: "Training" } },
      { id: "h", area: "y", name: { zh: "农业", en: "Farming" } },
      { id: "i", area: "y", name: { zh: "【待填】领域", en: "I" } },
    ],
  };
}

describe("a cell", () => {
  const cell = (
    value: unknown,
    of: Partial<TemplateColumn> = {},
    language: Language = "zh",
    bySymbol?: boolean,
  ) =>
    new CellWriter(withNames(), language, bySymbol).cell(value, {
      ...column("x", "栏", "Column"),
      ...of,
    });

  test.each<[unknown, Partial<TemplateColumn>, unknown]>([
    ["yes", { codes }, "是的"],
    ["no", { codes }, "no"],
    [3, { codes }, null],
    [undefined, { codes }, null],
    [undefined, {}, null],
    [null, {}, null],
    [{}, {}, null],
    [12.5, {}, 12.5],
    [0.1 + 0.2, {}, "0.30000000000000004"],
    [0, {}, 0],
    [true, {}, "是"],
    [false, {}, "否"],
    [[], {}, null],
    [["a；b", "c"], {}, "a\\；b；c"],
    [[1, 2], {}, "1；2"],
    [["one", "two", "gone"], { to: "places" }, "甲县；two；gone"],
    ["甲", {}, "甲"],
    ["one", {}, "one"],
    ["one", { to: "observations" }, "one"],
  ])("%j in %j is %j", (value, of, written) => {
    expect(cell(value, of)).toBe(written);
  });

  reads(
    "%s of the %s is %s",
    (id, to = "") => cell(id, { to: oneOf(["places", "fields", "units"], to) }),
    // A name that several have, in whatever letters, is told by the id; so is one that is still to be written.
    "two | places => two",
    "three | places => three",
    "four | places => four",
    "five | places => five",
    "six | places => 丙县",
    "gone | places => gone",
    // A field that several areas have is told by its area.
    "f | fields => 民生 › 教育",
    "g | fields => 经济 › 教育",
    "h | fields => 农业",
    "i | fields => i",
    "stations | units => 个",
  );

  test("is written in the language that is asked for", () => {
    expect(cell("yes", { codes }, "en")).toBe("indeed");
    expect(cell(true, {}, "en")).toBe("yes");
    expect(cell(false, {}, "en")).toBe("no");
    expect(cell("one", { to: "places" }, "en")).toBe("Jia");
    expect(cell("two", { to: "places" }, "en")).toBe("two");
    expect(cell("f", { to: "fields" }, "en")).toBe("Schools");
  });

  test("names a unit by its symbol where the file has no sheet of units", () => {
    const data = fixture();
    const twice: Dataset = {
      ...data,
      units: [
        ...data.units,
        { id: "sites", symbol: { zh: "个", en: "sites" }, dimension: "count" },
      ],
    };
    const write = (bySymbol: boolean | undefined, to: "units" | "places", id: string) =>
      new CellWriter(twice, "zh", bySymbol).cell(id, { ...column("x", "栏", "C"), to });
    expect(write(true, "units", "sites")).toBe("个");
    expect(write(undefined, "units", "sites")).toBe("sites");
    expect(write(true, "places", "river-city")).toBe("河城");
  });
});

describe("the rows of the figures", () => {
  const rowsOf = (dataset: Dataset, columns = figuresSheet.columns) => {
    const rows = figureRows(
      dataset,
      new CellWriter(dataset, "zh"),
      ({ id }) => ({ before: `von ${id}` }),
      columns,
    );
    const at = (id: string): number => columns.findIndex((one) => one.id === id);
    return rows.map((row) =>
      ["metric_id", "id", "area", "before", "publisher", "paragraph"].map((id) => row[at(id)]),
    );
  };

  test("have their metric, their area, and what is helped with", () => {
    const data = fixture();
    const [first] = data.observations;
    expect(rowsOf(data)[0]).toEqual([
      first?.metric,
      first?.id,
      "政务",
      `von ${first?.id ?? ""}`,
      null,
      2,
    ]);
    expect(rowsOf(data)).toHaveLength(data.observations.length);
  });

  test("stand below their metrics where those are in another order, or have no figure", () => {
    const data = fixture();
    const [first, second, ...rest] = data.metrics;
    if (first === undefined || second === undefined) throw new Error("no metrics");
    const many = data.observations.length;
    const turned = rowsOf({ ...data, metrics: [second, first, ...rest] });
    expect(turned).toHaveLength(many + data.metrics.length);
    expect(turned[0]).toEqual([second.id, null, null, null, null, null]);
    expect(rowsOf({ ...data, metrics: [...data.metrics, { ...first, id: "spare" }] })).toHaveLength(
      many + data.metrics.length + 1,
    );
    expect(rowsOf({ ...data, observations: [] })).toHaveLength(data.metrics.length);
    const others = { ...data, observations: data.observations.slice(1) };
    expect(rowsOf(others)).toHaveLength(many - 1 + data.metrics.length);
  });

  test("of a metric that is not there have no area", () => {
    const data = fixture();
    const [first] = data.observations;
    if (first === undefined) throw new Error("no figures");
    const lost = { ...data, metrics: [], observations: [{ ...first, metric: "gone" }] };
    expect(rowsOf(lost)).toEqual([[null, first.id, null, `von ${first.id}`, null, 2]]);
  });
});

describe("the rows of a sheet", () => {
  const rowsOf = (key: string, dataset: Dataset = fixture()) => {
    const sheet = templateSheets.find((one) => one.key === key);
    if (sheet === undefined) throw new Error(key);
    return sheetRows(dataset, sheet, new CellWriter(dataset, "zh"));
  };

  test.each<[string, unknown]>([
    [
      "dashboard",
      [
        [
          "河城数据",
          "River City figures",
          "一篇报道的数据。",
          "The figures of one report.",
          "2024-08-01",
          null,
          null,
          "可自由使用。",
          "Free to use.",
          "river-city",
        ],
      ],
    ],
    [
      "places",
      [
        ["河城", "River City", "市", null, "river-city"],
        ["山县", "Hill County", "县（市、区）", "河城", "hill-county"],
      ],
    ],
    ["excused_words", []],
    ["parts", []],
    ["clauses", []],
    [
      "milestones",
      [
        ["一表通", "试点", "Pilot", "2023", null, "时期内", "原文写明", "2023年"],
        [
          "一表通",
          "推开",
          "Rolled out",
          "2024-06",
          null,
          "截至时期末",
          "按发布日期推定",
          "今年6月",
        ],
      ],
    ],
    [
      "credits",
      [
        ["河城改革", "记者", "记者甲", null],
        ["河城改革", "通讯员", "通讯员甲；通讯员乙", null],
        ["河城改革", "编辑", "编辑甲", null],
      ],
    ],
  ])("%s", (key, rows) => {
    expect(rowsOf(key)).toEqual(rows);
  });

  test("figures are told without what only a single file is helped with", () => {
    const at = figuresSheet.columns.findIndex(({ id }) => id === "publisher");
    expect(rowsOf("figures").map((row) => row[at])).toEqual(fixture().observations.map(() => null));
  });
});
