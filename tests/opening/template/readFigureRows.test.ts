import { describe, expect, test } from "vitest";
import type { Dataset, Metric } from "../../../src/dataset/Dataset";
import { readFigureRows } from "../../../src/opening/template/readFigureRows";
import type { RawRecord } from "../../../src/opening/template/valueAt";
import { fixture } from "../../dataset/fixture";
import { faultsIn, filled, making } from "./filledSheets";

type Rows = readonly (readonly string[])[];

/** What the rows of the sheet of figures become; the first row holds its headers. */
function read(rows: Rows, ...how: Parameters<typeof making>) {
  const assembly = making(...how);
  const { table } = filled("figures", ...rows);
  const figures = readFigureRows(assembly, table.rows);
  const recordsOf = (list: "metrics" | "observations" | "units" | "fields" | "areas") =>
    assembly.lists[list].map(({ record }) => record);
  return {
    assembly,
    figures,
    recordsOf,
    metrics: recordsOf("metrics"),
    faults: faultsIn(assembly),
  };
}

const namesOf = (metrics: readonly RawRecord[]): string[] =>
  metrics.map(({ id, name }) => `${String(id)} ${JSON.stringify(name)}`);

const inBoth = (zh: string, en: string) => ({ zh, en });

const people: Metric = {
  id: "people",
  name: inBoth("人口", "People"),
  definition: inBoth("口径", "Definition"),
  population: inBoth("全市", "City"),
  unit: "stations",
  kind: "stock",
  polarity: "more_is_better",
  field: "offices",
  measure: "one-form",
};
const base: Dataset = { ...fixture(), metrics: [people] };

describe("a metric", () => {
  test.each<[string, Rows, string[], string[]]>([
    [
      "is one while its name is one",
      [
        ["人口", "1人"],
        ["户数", "2户"],
        ["人口", "3人"],
      ],
      ['metric-96dqx9 {"zh":"人口"}', 'metric-x {"zh":"户数"}'],
      ["0", "1", "0"],
    ],
    [
      "of an id is that of its name in the rows without one, before it and behind",
      [
        ["人口", "1人"],
        ["人口", "2人", "m"],
        ["人口", "3人"],
      ],
      ['m {"zh":"人口"}'],
      ["0", "0", "0"],
    ],
    [
      "is another where the id is another",
      [
        ["人口", "1人", "m"],
        ["人口", "2人", "n"],
        ["人口", "3人"],
        ["", "4人", "n"],
      ],
      ['m {"zh":"人口"}', 'n {"zh":"人口"}'],
      ["0", "1", "0", "1"],
    ],
    [
      "gets an id that no other name makes, and that no row gives",
      [
        ["R&D", "1人"],
        ["R-D", "2人"],
        ["R D", "3人"],
        ["别的", "4人", "r-d-3"],
      ],
      ['r-d {"zh":"R&D"}', 'r-d-2 {"zh":"R-D"}', 'r-d-4 {"zh":"R D"}', 'r-d-3 {"zh":"别的"}'],
      ["0", "1", "2", "3"],
    ],
    [
      "of an id alone has no name of its own",
      [
        ["", "1人", "m"],
        ["人口", "2人"],
      ],
      ["m undefined", 'metric-96dqx9 {"zh":"人口"}'],
      ["0", "1"],
    ],
  ])("%s", (_, rows, metrics, uses) => {
    const made = read([["指标名称", "原文写法", "指标编号"], ...rows]);
    const ids = made.metrics.map(({ id }) => id);
    expect(namesOf(made.metrics).map((one) => one.replace(/metric-\w+/u, "metric"))).toEqual(
      metrics.map((one) => one.replace(/metric-\w+/u, "metric")),
    );
    expect(made.recordsOf("observations").map(({ metric }) => String(ids.indexOf(metric)))).toEqual(
      uses,
    );
    expect(made.faults).toEqual([]);
  });

  test("without a name and an id is asked for, at its cell", () => {
    const made = read([
      ["原文写法", "指标名称"],
      ["1人", ""],
      ["2人", "人口"],
    ]);
    expect(made.faults).toEqual(["no_metric 2 1 "]);
    expect(made.figures).toHaveLength(1);
    expect(
      read([
        ["原文写法", "单位"],
        ["1人", ""],
      ]).faults,
    ).toEqual(["no_metric 2 undefined "]);
  });

  test("is completed by later rows, and never contradicted", () => {
    const made = read([
      ["指标名称", "原文写法", "指标含义", "类型", "具体领域", "单位"],
      ["人口", "1人", "", "", "甲", "人"],
      ["人口", "2人", "年末", "存量", "", "户"],
      ["人口", "3人", "年末", "流量", "乙", ""],
      ["人口", "4人", "年初", "", "甲", ""],
    ]);
    expect(made.metrics).toMatchObject([{ definition: { zh: "年末" }, kind: "stock" }]);
    expect(made.faults).toEqual([
      "metric_conflict 4 4 乙",
      "metric_conflict 4 3 流量",
      "metric_conflict 5 2 年初",
    ]);
    const [field, kind] = made.assembly.faults;
    expect(kind?.expected.zh).toBe("“存量”，与第 3 行一致：两行是同一指标“人口”");
    expect(field?.expected.zh).toBe("“甲”，与第 2 行一致：两行是同一指标“人口”");
    // What names a record of another list is told where the metric begins, or nowhere.
    const later = read([
      ["指标名称", "原文写法", "具体领域"],
      ["人口", "1人", ""],
      ["人口", "2人", "甲"],
    ]);
    expect(later.metrics[0]).not.toHaveProperty("field");
  });

  test("keeps where its cells stand, and which were refused", () => {
    const { assembly } = read([
      ["指标名称", "原文写法", "类型", "可加总"],
      ["人口", "1人", "怪", "是"],
    ]);
    const [metric] = assembly.lists.metrics;
    expect([...(metric?.failed ?? [])]).toEqual(["kind"]);
    expect([...(metric?.cells.keys() ?? [])]).toEqual(["name.zh", "additive"]);
    expect(metric?.place).toEqual({ sheet: "数据", row: 2 });
  });
});

describe("what the vocabulary knows of a metric", () => {
  const head = ["指标名称", "原文写法", "单位", "指标含义", "指标编号"];

  test.each<[string, string[]]>([
    ["by its name", ["人口", "12个", "", "", ""]],
    ["by its id", ["", "12个", "", "", "people"]],
  ])("is taken %s", (_, row) => {
    const made = read([head, row], {}, { base });
    expect(made.metrics).toEqual([people]);
    expect(made.recordsOf("units").map(({ id }) => id)).toEqual(["stations"]);
    expect(made.recordsOf("fields").map(({ id }) => id)).toEqual(["offices"]);
    expect(made.assembly.lists.measures.map(({ record }) => record["id"])).toEqual(["one-form"]);
  });

  test("gives way to what its row says", () => {
    const made = read([head, ["人口", "12人", "人", "另一", "people"]], {}, { base });
    expect(made.metrics[0]).toMatchObject({
      definition: { zh: "另一", en: "Definition" },
      unit: "persons",
    });
    const refused = read(
      [
        ["指标名称", "原文写法", "类型"],
        ["人口", "12人", "怪"],
      ],
      {},
      { base },
    );
    expect(refused.metrics[0]).not.toHaveProperty("kind");
  });

  test("is of another metric where the name or the id is another", () => {
    const made = read([head, ["人口数", "12人", "", "", ""]], {}, { base });
    expect(made.metrics[0]).toEqual({ id: "metric-o1826m", name: { zh: "人口数" } });
    const other = read([head, ["人口", "12人", "", "", "other"]], {}, { base });
    expect(other.metrics[0]).toEqual({ id: "other", name: { zh: "人口" } });
  });

  test("keeps its id from the names that would make the same", () => {
    const latin = { ...base, metrics: base.metrics.map((one) => ({ ...one, id: "r-d" })) };
    const made = read([head, ["R&D", "12人", "", "", ""]], {}, { base: latin });
    expect(made.metrics[0]?.["id"]).toBe("r-d-2");
  });
});

describe("the unit of a metric", () => {
  const unitOf = (unit: string, ...how: Parameters<typeof making>): unknown[] => {
    const made = read(
      [
        ["指标名称", "原文写法", "单位"],
        ["人口", "12", unit],
      ],
      ...how,
    );
    const [metric] = made.assembly.lists.metrics;
    return [metric?.record["unit"], made.faults, metric?.failed.has("unit")];
  };
  const symbol = (zh: string): RawRecord => ({ zh, en: zh });
  const twice = [
    { id: "one", symbol: symbol("个") },
    { id: "two", symbol: symbol("个") },
  ];

  test("is made of its symbol, its scale left to the number", () => {
    expect(unitOf("亿元")).toEqual(["yuan", [], false]);
    expect(unitOf("人")).toEqual(["persons", [], false]);
  });

  test("is that which has the scale in its own name, of the file or of the vocabulary", () => {
    expect(unitOf("万人次", { units: [{ id: "w", symbol: symbol("万人次") }] })).toEqual([
      "w",
      [],
      false,
    ]);
    const [first] = fixture().units;
    if (first === undefined) throw new Error("no unit");
    const units = [{ ...first, id: "w", symbol: { zh: "万人次", en: "w" } }];
    expect(unitOf("万人次", {}, { base: { ...base, units } })).toEqual(["w", [], false]);
  });

  test("is that of the vocabulary's metric, of several with one symbol", () => {
    const units = [
      ...base.units,
      { id: "sites", symbol: { zh: "个", en: "sites" }, dimension: "count" } as const,
    ];
    const both = { ...base, units };
    expect(unitOf("个", {}, { base: both })).toEqual(["stations", [], false]);
    // Of another symbol than the vocabulary's.
    expect(unitOf("所", {}, { base: both })).toEqual(["schools", [], false]);
    // The file's own sheet of units comes first.
    expect(
      unitOf(
        "个",
        { units: [{ id: "own", symbol: symbol("个") }] },
        { base: both, given: ["units"] },
      ),
    ).toEqual(["own", [], false]);
  });

  test("is told where a sheet of units says it twice, and left open where none is there", () => {
    expect(unitOf("个", { units: twice }, { given: ["units"] })).toEqual([
      undefined,
      ["ambiguous_name 2 2 个"],
      true,
    ]);
    expect(unitOf("个", { units: twice })).toEqual([undefined, [], true]);
    expect(unitOf("件", { units: twice }, { given: ["units"] })).toEqual([
      undefined,
      ["unknown_name 2 2 件"],
      true,
    ]);
  });
});

describe("the field of a metric", () => {
  const fieldOf = (field: string, area: string, ...how: Parameters<typeof making>) => {
    const made = read(
      [
        ["指标名称", "原文写法", "具体领域", "领域"],
        ["人口", "12", field, area],
      ],
      ...how,
    );
    const name = ({ record }: { record: RawRecord }): unknown =>
      [record["name"], record["area"]].map((one) =>
        typeof one === "object" && one !== null && "zh" in one ? one.zh : one,
      );
    const { fields, areas, metrics } = made.assembly.lists;
    return {
      field: fields.find(({ record }) => record["id"] === metrics[0]?.record["field"])?.record[
        "id"
      ],
      failed: metrics[0]?.failed.has("field"),
      fields: fields.map(name),
      areas: areas.map(name),
      faults: made.faults,
    };
  };
  const text = (zh: string): RawRecord => ({ zh, en: zh });

  test("is made with its area, which is called as the row says, or else as the field", () => {
    expect(fieldOf("农业", "经济")).toMatchObject({
      fields: [["农业", "area-cco1cg"]],
      areas: [["经济", undefined]],
      faults: [],
      failed: false,
    });
    expect(fieldOf("农业", "")).toMatchObject({ areas: [["农业", undefined]] });
    expect(fieldOf("", "经济")).toMatchObject({
      fields: [["经济", "area-cco1cg"]],
      areas: [["经济", undefined]],
    });
    expect(fieldOf("", "")).toMatchObject({ field: undefined, fields: [], areas: [] });
  });

  test("is that of the file, whose area stays", () => {
    const fields = [{ id: "f", name: text("农业"), area: "a" }];
    expect(fieldOf("农业", "经济", { fields })).toMatchObject({
      field: "f",
      fields: [["农业", "a"]],
      areas: [],
    });
    const without = [{ id: "f", name: text("农业") }];
    expect(fieldOf("农业", "经济", { fields: without })).toMatchObject({
      fields: [["农业", undefined]],
      areas: [],
    });
  });

  test("of the vocabulary brings its own area", () => {
    expect(fieldOf("办公", "别的", {}, { base })).toMatchObject({
      field: "offices",
      fields: [["办公", "government"]],
      areas: [["政务", undefined]],
      faults: [],
    });
  });

  test("that a sheet of fields does not have is told, and so is an area", () => {
    const fields = [{ id: "f", name: text("农业"), area: "a" }];
    expect(fieldOf("工业", "经济", { fields }, { given: ["fields"] })).toMatchObject({
      field: undefined,
      failed: true,
      faults: ["unknown_name 2 2 工业"],
    });
    const areas = [{ id: "a", name: text("民生") }];
    expect(fieldOf("工业", "经济", { areas }, { given: ["areas"] })).toMatchObject({
      fields: [["工业", undefined]],
      faults: ["unknown_name 2 3 经济"],
    });
    expect(fieldOf("工业", "", { areas }, { given: ["areas"] })).toMatchObject({
      faults: ["unknown_name 2 2 工业"],
    });
  });
});

test("the measure of a metric is made, or told where a sheet of measures lacks it", () => {
  const rows = [
    ["指标名称", "原文写法", "所属举措"],
    ["人口", "12人", "护河"],
  ];
  const made = read(rows);
  expect(made.assembly.lists.measures.map(({ record }) => record["name"])).toMatchObject([
    { zh: "护河" },
  ]);
  expect(made.metrics[0]?.["measure"]).toBe(made.assembly.lists.measures[0]?.record["id"]);
  const lacking = read(rows, {}, { given: ["measures"] });
  expect(lacking.metrics[0]?.["measure"]).toBe(undefined);
  expect(lacking.faults).toEqual(["unknown_name 2 2 护河"]);
});

describe("what is printed", () => {
  test.each<[string, string, string, string, unknown]>([
    ["12", "人", "", "12人", { value: 12 }],
    ["12", "", "", "12", { value: 12 }],
    ["1，200.5", "", "", "1200.5", { value: 1200.5 }],
    ["1,200", "万人", "", "1200万人", undefined],
    ["12.5％", "%", "", "12.5％", { value: 12.5 }],
    ["12%", "%", "", "12%", { value: 12 }],
    ["12", "%", "", "12%", { value: 12 }],
    ["12", "人", "约12人", "约12人", { value: 12 }],
    ["12", "万人", "约12万人", "约12万人", { value: 12 }],
    ["", "人", "约12人", "约12人", undefined],
  ])("of the value %j in %j beside %j is %j", (value, unit, printed, expected, quantity) => {
    const made = read([
      ["指标名称", "数值", "单位", "原文写法"],
      ["人口", value, unit, printed],
    ]);
    const [record] = made.recordsOf("observations");
    expect(record?.["printed"]).toBe(expected);
    expect(record?.["quantity"]).toEqual(quantity);
  });

  test.each<[string, Rows, number, string[]]>([
    ["a row that only tells of its metric", [["人口", "", "", "", "存量", ""]], 0, []],
    [
      "a row with a place and no number",
      [["人口", "", "", "", "", "甲县"]],
      0,
      ["no_printed 2 1 "],
    ],
    ["a row with its lower end", [["人口", "", "", "3", "", ""]], 1, []],
    ["a row with its value", [["人口", "", "3", "", "", ""]], 1, []],
    ["a row with a value that was refused", [["人口", "", "三", "", "", ""]], 1, []],
    ["a row with a lower end that was refused", [["人口", "", "", "三", "", ""]], 1, []],
  ])("%s", (_, rows, figures, faults) => {
    const made = read([["指标名称", "原文写法", "数值", "下限", "类型", "地区"], ...rows]);
    expect(made.figures).toHaveLength(figures);
    expect(made.faults).toEqual(faults);
    expect(made.metrics).toHaveLength(1);
  });
});

test("a figure has its cells, its place, its refused cells, and what its helpers say", () => {
  const made = read([
    ["指标名称", "原文写法", "段落", "数据编号", "改革前数据", "使用提示", "地区"],
    ["人口", "12人", "二", "f", "g", "注", "甲县"],
    ["人口", "13人", "", "", "", "", ""],
  ]);
  const [first, second] = made.figures;
  expect(first?.observation.record).toEqual({
    printed: "12人",
    place: "甲县",
    id: "f",
    metric: "metric-n2c7ii",
  });
  expect([...(first?.observation.failed ?? [])]).toEqual(["paragraph"]);
  expect([...(first?.observation.cells.keys() ?? [])].sort()).toEqual(["id", "place", "printed"]);
  expect([...(first?.helpers ?? [])].map(([key, { text }]) => [key, text])).toEqual([
    ["before", "g"],
    ["caution", "注"],
  ]);
  expect(first?.place).toEqual({ sheet: "数据", row: 2 });
  expect(first?.row.place).toEqual({ sheet: "数据", row: 2 });
  expect(second?.helpers.size).toBe(0);
  expect([...made.assembly.figureIds]).toEqual(["f"]);
  expect(made.assembly.lists.observations.map(({ record }) => record["printed"])).toEqual([
    "12人",
    "13人",
  ]);
});
