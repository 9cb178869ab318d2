import { describe, expect, test } from "vitest";
import { figuresSheet } from "../../../src/columns/sheets";
import type { Fault } from "../../../src/dataset/Fault";
import { type AnyList, type Entry, entryAt } from "../../../src/opening/template/Assembly";
import { placeFaults, rawDataset } from "../../../src/opening/template/placeFaults";
import { cellAt, making } from "./filledSheets";

const said = { zh: "应为", en: "expected" };

const faultOf = (record: string, field: string, rule = "some_rule", found = "x"): Fault => ({
  record,
  field,
  rule,
  found,
  expected: said,
  remedy: said,
});

/** A record of a row; its cells stand in the columns A, B, C and so on in the order in which they are named. */
function entry(
  id: string,
  row: number | null,
  paths: readonly string[] = [],
  failed: readonly string[] = [],
  heads: readonly string[] = [],
): Entry {
  const columns = figuresSheet.columns
    .filter((column) => heads.includes(column.id))
    .map((column, index) => ({ column, index, header: column.header.zh }));
  return {
    ...entryAt(row === null ? null : { place: { sheet: "数据", row }, columns }),
    record: { id },
    cells: new Map(paths.map((path, at) => [path, cellAt(row ?? 0, at, `原文${at}`)])),
    failed: new Set(failed),
  };
}

function told(
  faults: readonly Fault[],
  entries: Partial<Record<AnyList, readonly Entry[]>>,
  language: "zh" | "en" = "zh",
): string[] {
  const assembly = making({});
  for (const list of ["measures", "metrics", "observations", "relations", "headlines"] as const)
    assembly.lists[list].push(...(entries[list] ?? []));
  assembly.root.cells.set("title.zh", cellAt(2, 0, "题"));
  return placeFaults(faults, assembly, "甲.xlsx", language).map(
    ({ record, field, found, expected }) =>
      [record, field, found, ...(expected === said ? [] : [expected[language]])].join(" | "),
  );
}

const ROW = "工作表“数据”第 2 行";

describe("a fault of a field is told", () => {
  test.each<[string, readonly string[], string]>([
    ["paragraph", ["place", "paragraph"], `${ROW} | B 列“栏” | x`],
    // The whole of what a cell fills in a part of, and a part of what a cell fills in.
    ["name", ["name.zh"], `${ROW} | A 列“栏” | x`],
    ["members[1]", ["members"], `${ROW} | A 列“栏” | x`],
    ["period.start", ["period"], `${ROW} | A 列“栏” | x`],
    ["credits", ["credits[0].names"], `${ROW} | A 列“栏” | x`],
    ["name", ["names", "name.zh"], `${ROW} | B 列“栏” | x`],
    ["names", ["name", "xnames.zh"], `${ROW} | names | x`],
    ["zh", ["name.zh"], `${ROW} | zh | x`],
    ["name.zh", ["name.zh", "name"], `${ROW} | A 列“栏” | x`],
    ["name.zh", ["name", "name.zh"], `${ROW} | B 列“栏” | x`],
    // What is read from a token is told as the token stands.
    ["quantity", ["printed"], `${ROW} | A 列“栏” | 原文0`],
    ["quantity.value", ["printed"], `${ROW} | A 列“栏” | 原文0`],
    ["multiplier", ["printed"], `${ROW} | A 列“栏” | 原文0`],
    ["decimals", ["printed"], `${ROW} | A 列“栏” | 原文0`],
    ["decimals", ["printed", "decimals"], `${ROW} | B 列“栏” | x`],
    ["quantities", ["printed"], `${ROW} | quantities | x`],
    ["my.quantity", ["printed"], `${ROW} | my.quantity | x`],
    ["direction", ["printed"], `${ROW} | “方向”（文件中没有这一列） | x`],
    ["multiplier", [], `${ROW} | “单位幂次”（文件中没有这一列） | x`],
  ])("%s of a row with the cells %j", (field, paths, expected) => {
    expect(told([faultOf("f1", field)], { observations: [entry("f1", 2, paths)] })).toEqual([
      expected,
    ]);
  });

  test("with the id that its row gives", () => {
    const observations = [entry("f1", 2, ["id", "place"])];
    expect(told([faultOf("f1", "place")], { observations })).toEqual([
      `${ROW} (f1) | B 列“栏” | x`,
    ]);
  });

  test.each<[AnyList, string, readonly string[], string]>([
    ["observations", "paragraph", ["paragraph", "series"], "A 列“段落”"],
    ["observations", "series", ["paragraph", "series"], "B 列“序列”"],
    ["observations", "series", ["paragraph"], "“序列”（文件中没有这一列）"],
    // Both a figure and a metric have an id.
    ["observations", "id", ["id", "metric_id"], "A 列“数据编号”"],
    ["observations", "id", ["metric_id"], "“数据编号”（文件中没有这一列）"],
    ["metrics", "id", ["id", "metric_id"], "B 列“指标编号”"],
    ["metrics", "id", ["id"], "“指标编号”（文件中没有这一列）"],
    ["metrics", "kind", ["metric_kind"], "A 列“类型”"],
    ["metrics", "name.zh", ["metric_kind", "metric_name_zh"], "A 列“指标名称”"],
    ["relations", "title.zh", [], "title.zh"],
    ["relations", "kind", ["metric_kind"], "“关系类别”（文件中没有这一列）"],
  ])("at the empty cell of %s › %s under the columns %j: %s", (list, field, heads, expected) => {
    expect(told([faultOf("r", field)], { [list]: [entry("r", 2, [], [], heads)] })).toEqual([
      `${ROW} | ${expected} | x`,
    ]);
  });

  test("at the record that fits best, of several with one id", () => {
    const lists = {
      metrics: [entry("one", 2, ["id", "kind"])],
      observations: [entry("one", 3, ["printed", "place"])],
    };
    expect(told([faultOf("one", "kind")], lists)).toEqual([`${ROW} (one) | B 列“栏” | x`]);
    expect(told([faultOf("one", "place")], lists)).toEqual(["工作表“数据”第 3 行 | B 列“栏” | x"]);
    expect(told([faultOf("one", "decimals")], lists)).toEqual([
      "工作表“数据”第 3 行 | A 列“栏” | 原文0",
    ]);
    // A part fits better than what is read from a token.
    expect(
      told([faultOf("one", "quantity")], {
        metrics: [entry("one", 2, ["printed"])],
        observations: [entry("one", 3, ["quantity.low"])],
      }),
    ).toEqual(["工作表“数据”第 3 行 | A 列“栏” | x"]);
    // Nothing fits: the first.
    expect(told([faultOf("one", "polarity")], lists)).toEqual([
      `${ROW} (one) | “改善方向”（文件中没有这一列） | x`,
    ]);
  });

  test("in the words of the reader's language", () => {
    expect(
      told(
        [faultOf("f1", "place"), faultOf("f1", "series")],
        {
          observations: [entry("f1", 2, ["place"])],
        },
        "en",
      ),
    ).toEqual([
      "sheet “数据”, row 2 | column A “栏” | x",
      "sheet “数据”, row 2 | “Series” (序列), a column that the file does not have | x",
    ]);
  });
});

describe("a record is found", () => {
  const headlines = [entry("", 2, ["label"]), entry("", 3, ["label"])];
  test.each([
    ["headlines[0]", `${ROW} | A 列“栏” | x`],
    ["headlines[1]", "工作表“数据”第 3 行 | A 列“栏” | x"],
    ["headlines[2]", "headlines[2] | label | x"],
    ["headings[0]", "headings[0] | label | x"],
    ["x.headlines[0]", "x.headlines[0] | label | x"],
    ["headlines[0].x", "headlines[0].x | label | x"],
    ["headlines[]", "headlines[] | label | x"],
    ["nobody", "nobody | label | x"],
  ])("%s", (record, expected) => {
    expect(told([faultOf(record, "label")], { headlines })).toEqual([expected]);
  });

  test("by its place with two digits", () => {
    const many = Array.from({ length: 12 }, (_, at) => entry("", at + 2, ["label"]));
    expect(told([faultOf("headlines[11]", "label")], { headlines: many })).toEqual([
      "工作表“数据”第 13 行 | A 列“栏” | x",
    ]);
  });

  test("the dataset itself", () => {
    expect(told([faultOf("dataset", "title.zh")], {})).toEqual([`${ROW} | A 列“栏” | x`]);
    expect(told([faultOf("dataset", "license")], {})).toEqual(["dataset | license | x"]);
  });

  test("that no row gave: the fault stays as it is", () => {
    expect(told([faultOf("f1", "place")], { observations: [entry("f1", null)] })).toEqual([
      "f1 | place | x",
    ]);
  });
});

test.each<[string, string, boolean]>([
  ["period", "period", true],
  ["period.start", "period", true],
  ["period", "period.start", true],
  ["members", "members[0]", true],
  ["period", "periods", false],
  ["start", "period.start", false],
  ["name", "period", false],
])("a cell of %s that was refused explains a fault of %s: %s", (failed, field, isTold) => {
  const observations = [entry("f1", 2, ["place"], [failed])];
  expect(told([faultOf("f1", field)], { observations })).toHaveLength(isTold ? 0 : 1);
  // Also where it is another record of that id.
  expect(
    told([faultOf("f1", field)], { metrics: [entry("f1", 3, [field])], observations }),
  ).toHaveLength(isTold ? 0 : 1);
});

describe("an id given twice is told", () => {
  const again = faultOf("f1", "id", "duplicate_id", "f1");
  const words = (row: number): string => `不重复的编号：工作表“数据”第 ${row} 行已用“f1”`;

  test("at the later row, by the earlier one", () => {
    const observations = [entry("f1", 2, ["id"]), entry("f1", 4, ["place", "id"])];
    expect(told([again], { observations })).toEqual([
      `工作表“数据”第 4 行 | B 列“栏” | f1 | ${words(2)}`,
    ]);
  });

  test("at each row that gives it again, by the first", () => {
    const observations = [2, 5, 7].map((row) => entry("f1", row, ["id"]));
    expect(told([again, again], { observations })).toEqual([
      `工作表“数据”第 5 行 | A 列“栏” | f1 | ${words(2)}`,
      `工作表“数据”第 7 行 | A 列“栏” | f1 | ${words(2)}`,
    ]);
  });

  test("among the records that share their ids, and not by another that may have the same", () => {
    const metrics = [entry("f1", 3, ["id"])];
    const [first, second] = [entry("f1", 4, ["id"]), entry("f1", 5, ["id"])];
    expect(told([again], { metrics, observations: [first, second] })).toEqual([
      `工作表“数据”第 5 行 | A 列“栏” | f1 | ${words(4)}`,
    ]);
    expect(told([again], { metrics, observations: [first], relations: [second] })).toEqual([
      `工作表“数据”第 5 行 | A 列“栏” | f1 | ${words(4)}`,
    ]);
    expect(told([again], { measures: [first], metrics, relations: [second] })).toEqual([
      `工作表“数据”第 5 行 | A 列“栏” | f1 | ${words(4)}`,
    ]);
  });

  test("without a word of a row where no row gave it first", () => {
    const observations = [entry("f1", null), entry("f1", 4, ["id"])];
    expect(told([again], { observations })).toEqual(["工作表“数据”第 4 行 | A 列“栏” | f1"]);
  });

  test("as any other fault where nothing gives it twice", () => {
    expect(told([again], { observations: [entry("f1", 4, ["id"])] })).toEqual([
      "工作表“数据”第 4 行 (f1) | A 列“栏” | f1",
    ]);
  });
});

describe("the dataset in the making", () => {
  test("has every list, and no field that was emptied on the way", () => {
    const record = { id: "f1", place: undefined, period: { start: "2024", end: undefined } };
    const raw = rawDataset(making({ observations: [record], measures: [{ parts: [record, 1] }] }));
    const whole = { id: "f1", period: { start: "2024" } };
    expect(Object.keys(raw)).toHaveLength(12);
    expect(raw["observations"]).toStrictEqual([whole]);
    expect(raw["measures"]).toStrictEqual([{ parts: [whole, 1] }]);
    expect(record).toHaveProperty("place");
  });

  test("takes a record that is whole as it is", () => {
    const record = { id: "f1", period: { start: "2024" }, note: null };
    const raw = rawDataset(making({ observations: [record] }));
    expect(Object.values(raw["observations"] ?? {})[0]).toBe(record);
  });

  test("has the dataset's own fields, and excused words where there are any", () => {
    const assembly = making({ excusedWords: [{ word: "上升" }] });
    assembly.root.record["title"] = "题";
    const raw = rawDataset(assembly);
    expect(raw["title"]).toBe("题");
    expect(raw["excusedWords"]).toStrictEqual([{ word: "上升" }]);
    expect(Object.keys(rawDataset(making({})))).not.toContain("excusedWords");
  });
});
