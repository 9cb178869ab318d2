import { describe, expect, test } from "vitest";
import type { Dataset, ReferenceList } from "../../../src/dataset/Dataset";
import { type AnyList, entryAt, idOf } from "../../../src/opening/template/Assembly";
import {
  addRecord,
  isNamed,
  listOf,
  resolveReference,
  sheetTitle,
  unknownFigure,
} from "../../../src/opening/template/resolveReference";
import type { RawRecord } from "../../../src/opening/template/valueAt";
import { fixture } from "../../dataset/fixture";
import { making } from "./filledSheets";

const place = { sheet: "数据", row: 3 };
const text = (zh: string): RawRecord => ({ zh, en: zh });
const named = (id: string, zh: string, more: RawRecord = {}): RawRecord => ({
  id,
  name: text(zh),
  ...more,
});

type How = Parameters<typeof making>;

/** What a name is resolved to, and the ids of the lists that are not empty then. */
function resolve(list: ReferenceList, name: string, how: How, within?: string) {
  const assembly = making(...how);
  const found = resolveReference(assembly, list, name, place, within);
  const lists: Record<string, string[]> = {};
  for (const [of, entries] of Object.entries(assembly.lists))
    if (entries.length > 0) lists[of] = entries.map(({ record }) => idOf(record));
  return { found: found.ok ? found.id : found.fault, lists, assembly };
}

const told = (list: ReferenceList, name: string, how: How, within?: string): unknown => {
  const { found } = resolve(list, name, how, within);
  return typeof found === "string"
    ? found
    : [found.rule, found.found.zh, found.expected.zh, found.remedy.zh].join(" | ");
};

describe("a name is that of", () => {
  const places = [named("a", "甲县"), named("b", "乙县"), named("c", "乙县")];

  test.each<[string, string]>([
    ["甲县", "a"],
    ["a", "a"],
    ["b", "b"],
    [
      "乙县",
      "ambiguous_name | 乙县 | 能认出是哪一个的编号：b、c | 工作表“地区”中有 2 个“乙县”，看不出是哪一个：把此格改为其编号。",
    ],
  ])("a record of the file: %s", (name, expected) => {
    expect(told("places", name, [{ places }])).toBe(expected);
  });

  test("a record of the file before one of the vocabulary", () => {
    const base = fixture();
    expect(resolve("places", "山县", [{ places: [named("own", "山县")] }, { base }])).toMatchObject(
      {
        found: "own",
        lists: { places: ["own"] },
      },
    );
  });

  test("a record of the vocabulary, with all that it refers to, each once", () => {
    const base = fixture();
    expect(resolve("places", "山县", [{}, { base }])).toMatchObject({
      found: "hill-county",
      lists: { places: ["hill-county", "river-city"] },
    });
    expect(resolve("fields", "办公", [{}, { base }])).toMatchObject({
      found: "offices",
      lists: { fields: ["offices"], areas: ["government"] },
    });
    const measure = resolve("measures", "一表通", [{}, { base }]);
    expect(measure.lists).toEqual({
      measures: ["one-form"],
      fields: ["offices"],
      areas: ["government"],
      places: ["hill-county", "river-city"],
      sources: ["daily"],
    });
    expect(resolve("units", "所", [{}, { base }]).lists).toEqual({ units: ["schools"] });
    expect(resolve("sources", "河城改革", [{}, { base }]).lists).toEqual({ sources: ["daily"] });
    const twice = resolve("places", "山县", [{ places: [named("river-city", "河城")] }, { base }]);
    expect(twice.lists).toEqual({ places: ["river-city", "hill-county"] });
    // What is taken may be changed; the vocabulary stays as it is.
    const [field] = resolve("fields", "办公", [{}, { base }]).assembly.lists.fields;
    expect(field?.record).toEqual(base.fields[0]);
    expect(field?.record).not.toBe(base.fields[0]);
    expect(field?.place).toBe(null);
  });

  test("no record of the vocabulary that it fits twice: a new one is made", () => {
    const [first] = fixture().places;
    if (first === undefined) throw new Error("no place");
    const base: Dataset = { ...fixture(), places: [first, { ...first, id: "other-city" }] };
    const { found, lists } = resolve("places", "河城", [{}, { base }]);
    expect(lists).toEqual({ places: [found] });
    expect(["river-city", "other-city"]).not.toContain(found);
    expect(told("places", "河城", [{}, { base, given: ["places"] }])).toMatch(/^unknown_name/u);
  });
});

describe("a field by its area", () => {
  const areas = [named("x", "民生"), named("y", "经济")];
  const fields = [
    named("f", "教育", { area: "x" }),
    named("g", "教育", { area: "经济" }),
    named("h", "农业", { area: "y" }),
  ];
  const how: How = [{ areas, fields }, { given: ["fields"] }];

  test.each<[string, string | undefined, string]>([
    ["民生 › 教育", undefined, "f"],
    ["经济 › 教育", undefined, "g"],
    ["经济›教育", undefined, "g"],
    ["x › 教育", undefined, "f"],
    ["教育", "民生", "f"],
    ["教育", "经济", "g"],
    ["农业", undefined, "h"],
    // What is called so in one area alone is that, whatever area is named.
    ["农业", "民生", "h"],
    ["农业", "文化", "h"],
    // Its id says which it is, whatever area is named.
    ["g", "民生", "g"],
    ["教育", undefined, "ambiguous_name"],
    ["教育", "文化", "ambiguous_name"],
    ["文化 › 教育", undefined, "unknown_name"],
    ["民生 › 体育", undefined, "unknown_name"],
  ])("%s within %j", (name, within, expected) => {
    expect(String(told("fields", name, how, within)).split(" | ")[0]).toBe(expected);
  });

  test("that has none is in no area that nobody knows", () => {
    const loose = [named("f", "教育", { area: "x" }), named("g", "教育")];
    expect(String(told("fields", "教育", [{ areas, fields: loose }], "文化"))).toMatch(
      /^ambiguous_name/u,
    );
  });

  test("that is new has an id of its area and its name", () => {
    expect(told("fields", "A1 › B2", [{}])).toBe("field-15dd1j");
    expect(resolve("fields", "A1 › B2", [{}]).lists).toEqual({
      areas: ["a1"],
      fields: ["field-15dd1j"],
    });
  });

  test("a place is told by its name alone", () => {
    expect(
      resolve("places", "甲 › 乙", [{ areas }]).assembly.lists.places[0]?.record,
    ).toMatchObject({ name: { zh: "甲 › 乙" } });
    const places = [named("p", "民生 › 教育")];
    expect(told("places", "民生 › 教育", [{ places, areas }, { given: ["places"] }])).toBe("p");
    expect(told("places", "教育", [{ places, areas }, { given: ["places"] }], "民生")).toMatch(
      /^unknown_name/u,
    );
  });

  test("that is new is made within its area, which is made as well where it is new", () => {
    const made = resolve("fields", "民生 › 教育", [{ areas }]);
    expect(made.assembly.lists.fields.map(({ record }) => record)).toMatchObject([
      { name: { zh: "教育" }, area: "x" },
    ]);
    const again = resolveReference(made.assembly, "fields", "经济 › 教育", place);
    expect(again.ok && again.id).not.toBe(made.found);
    expect(made.assembly.lists.fields[1]?.record).toMatchObject({
      name: { zh: "教育" },
      area: "y",
    });
    const both = resolve("fields", "文化 › 体育", [{}]);
    expect(both.assembly.lists.areas.map(({ record }) => record)).toMatchObject([
      { name: { zh: "文化" } },
    ]);
    expect(told("fields", "文化 › 体育", [{ areas }, { given: ["areas"] }])).toMatch(
      /^unknown_name \| 文化/u,
    );
  });

  test("of the vocabulary is looked for in the vocabulary's areas", () => {
    const [area] = fixture().areas;
    const [field] = fixture().fields;
    if (area === undefined || field === undefined) throw new Error("no field");
    const base: Dataset = {
      ...fixture(),
      areas: [area, { ...area, id: "other", name: { zh: "别的", en: "Other" } }],
      fields: [field, { ...field, id: "second", area: "other" }],
    };
    expect(told("fields", "别的 › 办公", [{}, { base }])).toBe("second");
    expect(told("fields", "办公", [{}, { base }], "政务")).toBe("offices");
  });
});

describe("what nothing is called", () => {
  const places = [named("a", "甲县"), named("b", "")];

  test("is made where the file has no sheet of it, under an id that is free", () => {
    expect(resolve("places", "New Town", [{}])).toMatchObject({
      found: "new-town",
      lists: { places: ["new-town"] },
    });
    const taken = [{ places: [named("new-town", "新镇"), named("new-town-2", "另")] }] as const;
    expect(resolve("places", "New Town", [...taken])).toMatchObject({
      found: "new-town-3",
      lists: { places: ["new-town", "new-town-2", "new-town-3"] },
    });
    const [first] = fixture().places;
    if (first === undefined) throw new Error("no place");
    const base = { ...fixture(), places: [{ ...first, id: "new-town" }] };
    expect(resolve("places", "New Town", [{}, { base }]).found).toBe("new-town-2");
  });

  test("is told where the file has one, with what it has and what may be meant", () => {
    expect(told("places", "甲市", [{ places }, { given: ["places"] }])).toBe(
      "unknown_name | 甲市 | 工作表“地区”中的名称或编号，现有：甲县、b | 写错的改正（可能是“甲县”）；没有写错的，在“地区”表中补上“甲市”一行。",
    );
    expect(resolve("places", "甲市", [{ places }, { given: ["places"] }]).found).toMatchObject({
      place,
    });
  });

  test("is told of figures and metrics, which are made of rows alone", () => {
    expect(told("observations", "f9", [{}])).toBe(
      "unknown_figure | f9 | “数据编号”列中的一个编号；现在各行都没有编号 | 写错的改正；没有写错的，在那一行数据的“数据编号”列填上“f9”；没有这一列的，加一列。",
    );
    expect(String(told("metrics", "m9", [{ metrics: [named("m", "人口")] }])).slice(0, 40)).toBe(
      "unknown_name | m9 | 工作表“数据”中的名称或编号，现有：人口",
    );
  });
});

test("a figure that is not there is told with the ids that the file gives", () => {
  const assembly = making({});
  for (const id of ["f1", "f2"]) assembly.figureIds.add(id);
  const fault = unknownFigure(assembly, "f3", place);
  expect(fault.place).toEqual(place);
  expect(fault.expected).toEqual({
    zh: "“数据编号”列中的一个编号，现有：f1、f2",
    en: "an ID of the column “Figure ID” (数据编号), which has: f1, f2",
  });
  expect(fault.remedy.zh).toContain("写错的改正（可能是“f1”）");
  expect(unknownFigure(making({}), "f3", place).expected.en).toBe(
    "an ID of the column “Figure ID” (数据编号); no row has one yet",
  );
});

test.each<[AnyList, string]>([
  ["places", "“地区”"],
  ["fields", "“具体领域”"],
  ["observations", "“数据”"],
  ["metrics", "“数据”"],
  ["excusedWords", "“用词说明”"],
])("the sheet of %s is called %s", (list, title) => {
  expect(sheetTitle(list).zh).toBe(title);
});

test.each([
  [0, "", ""],
  [1, "1", "1"],
  [5, "1、2、3、4、5", "1, 2, 3, 4, 5"],
  [6, "1、2、3、4、5 等 6 个", "1, 2, 3, 4, 5 and others, 6 in all"],
])("%d names as a list", (many, zh, en) => {
  const names = new Set(Array.from({ length: many }, (_, at) => String(at + 1)));
  expect(listOf(names)).toEqual({ zh, en });
});

test("a name is known to the file or to the vocabulary", () => {
  const base = fixture();
  const assembly = making({ units: [{ id: "u", symbol: text("桶") }] }, { base });
  expect(["桶", "所", "u", "schools", "瓶"].map((one) => isNamed(assembly, "units", one))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test("a record that is added has an id that none has which shares its ids", () => {
  const assembly = making({ observations: [{ id: "ab" }], measures: [{ id: "ab-2" }] });
  const add = (list: "relations" | "cautions"): string =>
    addRecord(assembly, list, { ...entryAt(null), record: { id: "ab" } });
  expect([add("relations"), add("relations"), add("cautions"), add("cautions")]).toEqual([
    "ab-3",
    "ab-4",
    "ab",
    "ab-2",
  ]);
  expect(assembly.lists.relations.map(({ record }) => record)).toEqual([
    { id: "ab-3" },
    { id: "ab-4" },
  ]);
});
