import { describe, expect, test } from "vitest";
import { figuresSheet } from "../../../src/columns/sheets";
import type { Dataset } from "../../../src/dataset/Dataset";
import { fixture } from "../../dataset/fixture";
import { type AnyList, type Assembly, entryAt } from "../../../src/opening/template/Assembly";
import { fillDefaults, fillPeriod, giveIds } from "../../../src/opening/template/fillDefaults";
import type { RawRecord } from "../../../src/opening/template/valueAt";
import { making } from "./filledSheets";

type Records = Partial<Record<AnyList, readonly RawRecord[]>>;
type Options = Parameters<typeof making>[1];

/** The lists and the dataset itself once all is filled in. */
function fill(records: Records, options: Options = {}, root: RawRecord = {}) {
  const assembly = making(records, options);
  Object.assign(assembly.root.record, root);
  fillDefaults(assembly, "附件", "2024-08-01");
  return assembly;
}

const recordsOf = (assembly: Assembly, list: AnyList): RawRecord[] =>
  assembly.lists[list].map(({ record }) => record);

/** The first record of a list once all is filled in. */
const filledIn = (list: AnyList, record: RawRecord, more: Records = {}, options: Options = {}) =>
  recordsOf(fill({ ...more, [list]: [record] }, options), list)[0];

const zh = (text: string): RawRecord => ({ zh: text });
const both = (text: string, id: string): RawRecord => ({
  zh: text,
  en: `[to be translated] ${id}`,
});

describe("ids", () => {
  const idsOf = (records: Records, list: AnyList = "places"): unknown[] => {
    const assembly = making(records);
    for (const entry of assembly.lists[list])
      if (entry.record["id"] === "bad") entry.failed.add("id");
    for (const entry of assembly.lists[list])
      if (entry.record["id"] === "bad") delete entry.record["id"];
    giveIds(assembly, list, "place", ({ record }) => String(record["name"]));
    return recordsOf(assembly, list).map(({ id }) => id);
  };

  test("are made of names where a row gives none, each once", () => {
    expect(
      idsOf({ places: [{ id: "a b", name: "x" }, { name: "New Town" }, { name: "new-town" }] }),
    ).toEqual(["a b", "new-town", "new-town-2"]);
    expect(idsOf({ places: [{ name: "New Town" }, { id: "new-town" }] })).toEqual([
      "new-town-2",
      "new-town",
    ]);
  });

  test("are not made where a row's own was refused", () => {
    expect(idsOf({ places: [{ id: "bad", name: "x" }] })).toEqual([undefined]);
  });

  test("are free among figures, relations and measures together, and in other lists alone", () => {
    const taken = [{ id: "ab" }];
    expect(idsOf({ relations: [{ name: "ab" }], observations: taken }, "relations")).toEqual([
      "ab-2",
    ]);
    expect(idsOf({ relations: [{ name: "ab" }], measures: taken }, "relations")).toEqual(["ab-2"]);
    expect(idsOf({ observations: [{ name: "ab" }], relations: taken }, "observations")).toEqual([
      "ab-2",
    ]);
    expect(idsOf({ relations: [{ name: "ab" }], metrics: taken }, "relations")).toEqual(["ab"]);
    expect(idsOf({ places: [{ name: "ab" }], observations: taken })).toEqual(["ab"]);
  });
});

describe("a source", () => {
  const whole = {
    id: "s",
    title: { zh: "题", en: "T" },
    publisher: { zh: "局", en: "B" },
    published: "2024-01-02",
    kind: "newspaper",
    credits: [1],
    paragraphs: 7,
  };

  test.each<[string, RawRecord, "report" | "statistics", RawRecord]>([
    [
      "of a report",
      { id: "s", title: zh("题"), published: "2024-01-02" },
      "report",
      {
        id: "s",
        title: both("题", "s"),
        publisher: both("未注明", "s"),
        published: "2024-01-02",
        kind: "other",
        credits: [],
        paragraphs: 1,
      },
    ],
    [
      "of a table of statistics, of which nothing is said that it does not say",
      { id: "s", title: zh("题") },
      "statistics",
      { id: "s", title: { zh: "题", en: "题" }, kind: "statistics", credits: [] },
    ],
    [
      "of statistics with a publisher",
      { id: "s", title: { zh: "题", en: "T" }, publisher: zh("局"), kind: "statistics" },
      "report",
      {
        id: "s",
        title: { zh: "题", en: "T" },
        publisher: both("局", "s"),
        kind: "statistics",
        credits: [],
      },
    ],
    [
      "that says everything",
      {
        ...whole,
        carrier: zh("网"),
        part: zh("上"),
      },
      "report",
      {
        ...whole,
        carrier: both("网", "s"),
        part: both("上", "s"),
      },
    ],
  ])("%s", (_, record, kind, expected) => {
    expect(filledIn("sources", record, {}, { kind })).toEqual(expected);
  });

  test("of a sheet of a table's own workbook is no table of statistics by itself", () => {
    const assembly = making({}, { kind: "statistics" });
    const entry = { ...entryAt({ place: { row: 2 } }), record: { id: "s" } };
    assembly.lists.sources.push(entry);
    fillDefaults(assembly, "附件", "2024-08-01");
    expect(entry.record).toEqual({
      id: "s",
      kind: "other",
      credits: [],
      publisher: { zh: "未注明", en: "未注明" },
      paragraphs: 1,
    });
    expect(assembly.faults).toEqual([]);
  });

  test("has as many paragraphs as are told of", () => {
    const s = { id: "s", published: "2024" };
    const told = (records: Records): unknown =>
      filledIn("sources", { ...s }, records)?.["paragraphs"];
    expect(told({ observations: [{ source: "s", paragraph: 3 }] })).toBe(3);
    expect(told({ observations: [{ source: "t", paragraph: 3 }] })).toBe(1);
    expect(told({ observations: [{ source: "s", paragraph: "3" }] })).toBe(1);
    expect(told({ observations: [{ source: "s", paragraph: 0 }] })).toBe(1);
    expect(told({ nonFigures: [{ source: "s", paragraph: 4 }] })).toBe(4);
    expect(told({ measures: [{ source: "s", paragraphs: [2, 6, 5] }] })).toBe(6);
    expect(
      told({
        observations: [{ source: "s", paragraph: 3 }],
        measures: [{ source: "s", paragraphs: [2] }],
        nonFigures: [{ source: "s", paragraph: 1 }],
      }),
    ).toBe(3);
  });

  test("that no row gave and that has no day is asked for its day, in the first figure's row", () => {
    const assembly = making({ sources: [{ id: "s" }] });
    const columns = figuresSheet.columns.map((column, index) => ({ column, index, header: "栏" }));
    const place = { sheet: "数据", row: 2 };
    assembly.lists.observations.push({ ...entryAt({ place, columns }), record: { id: "f" } });
    fillDefaults(assembly, "附件", "2024-08-01");
    expect(assembly.faults.map((fault) => [fault.rule, fault.place])).toEqual([
      ["no_published", { ...place, column: 15, header: "栏" }],
    ]);
    expect(recordsOf(assembly, "sources")[0]).toMatchObject({ published: "9999-12-31" });
    const dated = fill({ sources: [{ id: "s", published: "2024-01-02" }] });
    expect(dated.faults).toEqual([]);
    const nowhere = fill({ sources: [{ id: "s" }] });
    expect(nowhere.faults.map((fault) => fault.place)).toEqual([{}]);
  });
});

describe("the vocabulary", () => {
  test("areas get colours and icons in turn", () => {
    const areas = recordsOf(
      fill({ areas: Array.from({ length: 7 }, (_, at) => ({ id: `a${at}`, name: zh("甲") })) }),
      "areas",
    );
    expect(areas.map(({ color, icon }) => `${String(color)} ${String(icon)}`)).toEqual([
      "blue growth",
      "green community",
      "ochre screen",
      "red people",
      "violet leaf",
      "blue circle",
      "green growth",
    ]);
    expect(areas[0]?.["name"]).toEqual(both("甲", "a0"));
    expect(filledIn("areas", { id: "a", color: "red", icon: "leaf" })).toEqual({
      id: "a",
      color: "red",
      icon: "leaf",
    });
  });

  test("fields and places are named, places by the level that their name tells", () => {
    expect(filledIn("fields", { id: "f", name: zh("甲") })).toEqual({
      id: "f",
      name: both("甲", "f"),
    });
    expect(filledIn("places", { id: "p", name: zh("甲县") })).toEqual({
      id: "p",
      name: both("甲县", "p"),
      level: "county",
    });
    expect(filledIn("places", { id: "p", name: zh("甲县"), level: "town" })?.["level"]).toBe(
      "town",
    );
  });

  test("a measure takes its fields from its metrics, its place and source from the first", () => {
    const measure = filledIn(
      "measures",
      { id: "m", name: zh("举措") },
      {
        sources: [
          { id: "s", published: "2024-01-02" },
          { id: "t", published: "2024-01-02" },
        ],
        places: [{ id: "p" }, { id: "q" }],
        metrics: [
          { id: "1", measure: "m", field: "f" },
          { id: "2", measure: "m", field: "g" },
          { id: "3", measure: "m", field: "f" },
          { id: "4", measure: "n", field: "h" },
        ],
      },
    );
    expect(measure).toEqual({
      id: "m",
      name: both("举措", "m"),
      statement: both("举措", "m"),
      fields: ["f", "g"],
      paragraphs: [1],
      status: "in_progress",
      milestones: [],
      parts: [],
      place: "p",
      source: "s",
    });
  });

  test("a measure keeps what it says, and has no field where nothing tells of it", () => {
    const said = {
      id: "m",
      name: { zh: "举措", en: "M" },
      statement: { zh: "内容", en: "S" },
      fields: ["f"],
      paragraphs: [3],
      status: "pilot",
      milestones: [1],
      parts: [2],
      place: "q",
      source: "t",
    };
    expect(filledIn("measures", structuredClone(said))).toEqual(said);
    expect(filledIn("measures", { id: "m" })).toMatchObject({ fields: [], paragraphs: [1] });
    const failed = making({ measures: [{ id: "m" }], metrics: [{ id: "1", measure: "m" }] });
    failed.lists.metrics[0]?.failed.add("field");
    fillDefaults(failed, "附件", "2024-08-01");
    expect(recordsOf(failed, "measures")[0]?.["fields"]).toEqual([]);
    expect(recordsOf(failed, "metrics")[0]).not.toHaveProperty("field");
  });

  test.each<[RawRecord, RawRecord]>([
    [{ symbol: zh("天") }, { symbol: { zh: "天", en: "days" }, dimension: "time" }],
    [
      { symbol: zh("元") },
      { symbol: { zh: "元", en: "yuan" }, dimension: "currency", currency: "CNY" },
    ],
    [
      { symbol: zh("元"), dimension: "count" },
      { symbol: { zh: "元", en: "yuan" }, dimension: "count" },
    ],
    [
      { symbol: { zh: "美元", en: "dollars" }, currency: "HKD" },
      { symbol: { zh: "美元", en: "dollars" }, currency: "HKD", dimension: "currency" },
    ],
  ])("the unit %j", (record, expected) => {
    expect(filledIn("units", { ...record })).toEqual(expected);
  });
});

describe("a metric", () => {
  const units = ["none", "percent", "currency", "time", "rank", "count"].map((dimension) => ({
    id: dimension,
    dimension,
  }));

  test.each([
    ["none", 1, "rate"],
    ["percent", 1, "rate"],
    ["currency", 1, "flow"],
    ["time", 1, "duration"],
    ["rank", 1, "rank"],
    ["count", 1, "count"],
    ["count", 0, "count"],
    ["count", -1, "flow"],
    ["percent", -1, "rate"],
    ["unheard", 1, "count"],
  ])("in %s with the value %d is a %s", (unit, value, kind) => {
    const observations = [
      { metric: "m", quantity: { value } },
      { metric: "n", quantity: { value: -1 } },
    ];
    expect(filledIn("metrics", { id: "m", unit }, { units, observations })?.["kind"]).toBe(kind);
  });

  test("is called by its id, and defined by its name, where it says no more", () => {
    expect(filledIn("metrics", { id: "m" })).toEqual({
      id: "m",
      name: both("m", "m"),
      definition: both("m", "m"),
      population: both("表中未注明", "m"),
      polarity: "neither",
      kind: "count",
      field: "other",
    });
    expect(filledIn("metrics", { id: "m", name: zh("名") })).toMatchObject({
      name: both("名", "m"),
      definition: both("名", "m"),
    });
    const said = {
      id: "m",
      name: { zh: "名", en: "N" },
      definition: { zh: "义", en: "D" },
      population: { zh: "人", en: "P" },
      polarity: "more_is_better",
      kind: "stock",
      field: "f",
    };
    expect(filledIn("metrics", structuredClone(said))).toEqual(said);
  });

  test("without a field is one of others, of which there is one", () => {
    const made = fill({ metrics: [{ id: "m" }, { id: "n" }] });
    expect(recordsOf(made, "areas")).toEqual([
      { id: "other", name: { zh: "其他", en: "Other" }, color: "violet", icon: "circle" },
    ]);
    expect(recordsOf(made, "fields")).toEqual([
      { id: "other", name: { zh: "其他", en: "Other" }, area: "other" },
    ]);
    const known = fill({
      metrics: [{ id: "m" }],
      areas: [{ id: "a" }, { id: "other", color: "red" }],
      fields: [{ id: "f" }, { id: "other", area: "a" }],
    });
    expect(recordsOf(known, "areas")).toHaveLength(2);
    expect(recordsOf(known, "fields")).toHaveLength(2);
  });
});

describe("the quantity of a figure", () => {
  const read = (record: RawRecord, unit = "persons") => {
    const { quantity, multiplier, decimals } =
      filledIn(
        "observations",
        { metric: "m", ...record },
        {
          metrics: [{ id: "m", unit }],
          units: [
            { id: "persons", symbol: zh("人") },
            { id: "wagons", symbol: zh("车皮") },
          ],
        },
      ) ?? {};
    return [quantity, multiplier, decimals];
  };
  const exact = (value: number): RawRecord => ({ bound: "exact", value });

  test.each<[RawRecord, unknown[]]>([
    [{ printed: "12.5万人" }, [exact(125_000), 4, 1]],
    [{ printed: "约300人" }, [{ bound: "about", value: 300 }, 0, 0]],
    [{ printed: "3到5人" }, [{ bound: "range", low: 3, high: 5 }, 0, 0]],
    [{ printed: "12.5万人", multiplier: 0, decimals: 3 }, [exact(125_000), 0, 3]],
    [
      { printed: "12人", quantity: { bound: "about", value: 7 } },
      [{ bound: "about", value: 7 }, 0, 0],
    ],
    [
      { printed: "3到5人", quantity: { bound: "range", low: 2 } },
      [{ bound: "range", low: 2, high: 5 }, 0, 0],
    ],
    [
      { printed: "3到5人", quantity: { bound: "range", high: 6 } },
      [{ bound: "range", low: 3, high: 6 }, 0, 0],
    ],
    // What the row says of the bound stands, whatever is printed.
    [{ printed: "3到5人", quantity: { bound: "about" } }, [{ bound: "about" }, 0, 0]],
    // Nothing can be read of it.
    [{ printed: "若干" }, [exact(0), 0, 0]],
    [{ printed: "若干", quantity: { value: 8 } }, [exact(8), 0, 0]],
    [
      { printed: "若干", quantity: { bound: "range", low: 1 }, multiplier: 4, decimals: 2 },
      [{ bound: "range", low: 1 }, 4, 2],
    ],
    [{ printed: "若干", quantity: { bound: "about" } }, [{ bound: "about", value: 0 }, 0, 0]],
    [{}, [exact(0), 0, 0]],
  ])("%j", (record, expected) => {
    expect(read(structuredClone(record))).toEqual(expected);
  });

  test("is read with the unit that its metric has", () => {
    expect(read({ printed: "3.2亿车皮" }, "wagons")).toEqual([exact(320_000_000), 8, 1]);
    expect(read({ printed: "3.2亿车皮" }, "unheard")).not.toEqual([exact(320_000_000), 8, 1]);
  });
});

describe("the unit of a metric that names none", () => {
  const unitOf = (printed: string, more: Records = {}, options: Options = {}): unknown[] => {
    const made = fill(
      { ...more, metrics: [{ id: "m" }], observations: [{ metric: "m", printed }] },
      options,
    );
    return [recordsOf(made, "metrics")[0]?.["unit"], recordsOf(made, "units").map(({ id }) => id)];
  };
  const withUnits = (units: Dataset["units"]): Dataset => ({ ...fixture(), units });
  const day = { symbol: { zh: "天", en: "days" }, dimension: "time" } as const;

  test.each<[string, unknown, string[]]>([
    ["12天", "days", ["days"]],
    ["第3", "rank", ["rank"]],
    ["12", undefined, []],
    ["若干", undefined, []],
  ])("of %s", (printed, unit, units) => {
    expect(unitOf(printed)).toEqual([unit, units]);
  });

  test("is that of the file, of the vocabulary, or a new one under an id that is free", () => {
    expect(unitOf("12天", { units: [{ id: "u" }, { id: "d", symbol: zh("天") }] })).toEqual([
      "d",
      ["u", "d"],
    ]);
    expect(unitOf("12天", {}, { base: withUnits([{ id: "of-base", ...day }]) })).toEqual([
      "of-base",
      ["of-base"],
    ]);
    expect(unitOf("12天", { units: [{ id: "days", symbol: zh("日") }] })).toEqual([
      "days-2",
      ["days", "days-2"],
    ]);
    // A sheet of units that lacks it is no reason to leave the metric without one.
    expect(unitOf("12天", { units: [{ id: "u" }] }, { given: ["units"] })).toEqual([
      "days",
      ["u", "days"],
    ]);
  });

  test("stays what the metric says", () => {
    const made = fill({
      metrics: [{ id: "m", unit: "u" }],
      observations: [
        { metric: "m", printed: "12天" },
        { metric: "n", printed: "12天" },
      ],
    });
    expect(recordsOf(made, "metrics")[0]?.["unit"]).toBe("u");
    expect(recordsOf(made, "units")).toEqual([]);
  });
});

describe("a period", () => {
  test.each<[RawRecord, RawRecord]>([
    [{}, { basis: "not_stated" }],
    [{ basis: "stated" }, { basis: "stated" }],
    [{ expression: "去年" }, { expression: "去年", basis: "not_stated" }],
    [{ start: "2024" }, { start: "2024", basis: "stated", timing: "during" }],
    [
      { start: "2024", basis: "resolved", timing: "as_of" },
      { start: "2024", basis: "resolved", timing: "as_of" },
    ],
    ...["今年", "去年", "前年", "本月", "上月", "当前", "目前", "近日", "日前"].map(
      (expression): [RawRecord, RawRecord] => [
        { start: "2024", expression },
        { start: "2024", expression, basis: "resolved", timing: "during" },
      ],
    ),
    ...["明年", "2024年", "年", "全年"].map((expression): [RawRecord, RawRecord] => [
      { start: "2024", expression },
      { start: "2024", expression, basis: "stated", timing: "during" },
    ]),
    [
      { start: "2024", expression: "截至去年底" },
      { start: "2024", expression: "截至去年底", basis: "resolved", timing: "as_of" },
    ],
    [
      { start: "2024", expression: "（截至6月）" },
      { start: "2024", expression: "（截至6月）", basis: "stated", timing: "during" },
    ],
  ])("%j", (given, expected) => {
    const record = { at: { ...given } };
    fillPeriod(record, ["at"]);
    expect(record).toEqual({ at: expected });
  });
});

describe("a figure", () => {
  const more: Records = {
    metrics: [{ id: "m", name: zh("人口"), unit: "u" }],
    places: [{ id: "p", name: zh("甲县") }],
    sources: [
      { id: "s", published: "2024-01-02" },
      { id: "t", kind: "statistics" },
    ],
  };
  const figure = (record: RawRecord) =>
    filledIn("observations", { id: "f", metric: "m", printed: "12人", ...record }, more);

  test.each<[RawRecord, string]>([
    [{ place: "p" }, "甲县人口：12人。"],
    [{}, "全域人口：12人。"],
    [{ place: "q" }, "人口：12人。"],
    [{ place: "p", metric: "n" }, "甲县：12人。"],
    [{ place: "p", period: { start: "2023" } }, "2023年，甲县人口：12人。"],
    [{ place: "p", period: { start: "2023", end: "2024" } }, "2023—2024年，甲县人口：12人。"],
    [{ place: "p", period: { start: "2023", timing: "as_of" } }, "截至2023年，甲县人口：12人。"],
    [{ place: "p", period: { end: "2024" } }, "甲县人口：12人。"],
    [{ place: "p", period: { expression: "近期" } }, "近期，甲县人口：12人。"],
    [{ place: "p", series: "常住" }, "甲县人口（常住）：12人。"],
  ])("%j is stated as %s", (record, statement) => {
    expect(figure(structuredClone(record))?.["statement"]).toEqual(both(statement, "f"));
  });

  test("keeps what it says", () => {
    expect(
      figure({
        place: "p",
        source: "t",
        statement: { zh: "原话", en: "S" },
        attribution: { by: "person", who: zh("某人") },
      }),
    ).toMatchObject({
      source: "t",
      statement: { zh: "原话", en: "S" },
      attribution: { by: "person", who: both("某人", "f") },
    });
    expect(figure({ statement: zh("原话") })?.["statement"]).toEqual(both("原话", "f"));
  });

  test("is of the first source, in its first paragraph unless that is a table, and said by it", () => {
    expect(figure({})).toMatchObject({ source: "s", paragraph: 1, attribution: { by: "report" } });
    expect(figure({ paragraph: 3 })).toMatchObject({ paragraph: 3 });
    expect(figure({ source: "t" })).not.toHaveProperty("paragraph");
    expect(figure({})?.["attribution"]).toEqual({ by: "report" });
  });

  test("without a place is of the whole, of which there is one", () => {
    const made = fill({ ...more, observations: [{ place: "p" }, {}, {}] });
    expect(recordsOf(made, "observations").map(({ place }) => place)).toEqual([
      "p",
      "whole",
      "whole",
    ]);
    expect(recordsOf(made, "places").slice(1)).toEqual([
      { id: "whole", name: { zh: "全域", en: "Whole area" }, level: "city" },
    ]);
    const known = fill({ places: [{ id: "p" }, { id: "whole" }], observations: [{}] });
    expect(recordsOf(known, "places")).toHaveLength(2);
    expect(recordsOf(fill({ observations: [{ place: "p" }] }), "places")).toEqual([]);
  });

  test("whose place or source was refused gets no other", () => {
    const assembly = making({ ...more, observations: [{ id: "f" }] });
    for (const field of ["place", "source"]) assembly.lists.observations[0]?.failed.add(field);
    fillDefaults(assembly, "附件", "2024-08-01");
    const [record] = recordsOf(assembly, "observations");
    expect(record).not.toHaveProperty("place");
    expect(record).not.toHaveProperty("source");
  });
});

describe("the other lists", () => {
  test("relations have a title, and a verdict where they compare", () => {
    expect(filledIn("relations", { id: "r", kind: "change" })).toEqual({
      id: "r",
      kind: "change",
      finding: both("数据关系", "r"),
    });
    expect(
      filledIn("relations", {
        id: "r",
        kind: "before_after",
        finding: zh("图题"),
        among: zh("全省"),
        plus: zh("若干"),
        comparability: { note: zh("同口径") },
      }),
    ).toEqual({
      id: "r",
      kind: "before_after",
      finding: both("图题", "r"),
      among: both("全省", "r"),
      plus: both("若干", "r"),
      comparability: { note: both("同口径", "r"), sameScope: "unclear" },
    });
    expect(
      filledIn("relations", { kind: "before_after", comparability: { sameScope: "yes" } }),
    ).toMatchObject({ comparability: { sameScope: "yes" } });
  });

  test("cautions, headlines, numerals that are no figures and excused words", () => {
    expect(filledIn("cautions", { id: "c", note: zh("注") })).toEqual({
      id: "c",
      note: both("注", "c"),
      kind: "scope",
    });
    expect(filledIn("cautions", { kind: "definition" })?.["kind"]).toBe("definition");
    expect(filledIn("headlines", { figure: "f", label: zh("名") })).toEqual({
      figure: "f",
      label: both("名", "f"),
    });
    const sources = [{ id: "s", published: "2024-01-02" }];
    expect(filledIn("nonFigures", { id: "n" }, { sources })).toEqual({
      id: "n",
      occurrences: 1,
      reason: "name",
      paragraph: 1,
      source: "s",
    });
    const said = { occurrences: 2, reason: "date", paragraph: 3, source: "t" };
    expect(filledIn("nonFigures", { ...said }, { sources })).toEqual(said);
    expect(filledIn("excusedWords", { record: "f", reason: zh("由") })).toEqual({
      record: "f",
      reason: both("由", "f"),
    });
  });
});

describe("the dataset itself", () => {
  const rootOf = (records: Records, options: Options = {}, root: RawRecord = {}) =>
    fill(records, options, root).root.record;

  test("is called by its file", () => {
    expect(rootOf({})).toEqual({
      schemaVersion: "1",
      id: "dataset-r07atb",
      title: both("附件", "dataset-r07atb"),
      description: both("由表“附件”读入的数据。", "dataset-r07atb"),
      license: both("使用条款未注明。", "dataset-r07atb"),
      modified: "2024-08-01",
    });
    expect(rootOf({}, { kind: "statistics" })).toMatchObject({
      title: { zh: "附件", en: "附件" },
      description: { zh: "由表“附件”读入的数据。", en: "Read from a table: “附件”." },
      license: { zh: "使用条款未注明。", en: "Terms of use not stated." },
    });
  });

  test("keeps what it says", () => {
    const said = {
      schemaVersion: "2",
      id: "d",
      title: { zh: "题", en: "T" },
      description: { zh: "述", en: "D" },
      license: { zh: "款", en: "L" },
      modified: "2020-01-01",
    };
    expect(rootOf({}, { kind: "statistics" }, structuredClone(said))).toEqual(said);
    expect(rootOf({}, {}, { title: zh("题"), id: "d" })["title"]).toEqual(both("题", "d"));
    // In Chinese alone: nothing is still to be written.
    expect(rootOf({}, {}, { title: zh("题"), language: "zh" })["title"]).toEqual({
      zh: "题",
      en: "题",
    });
  });

  test("was last changed on the day of its latest source", () => {
    const published = (...days: readonly string[]): unknown =>
      rootOf({ sources: days.map((day, at) => ({ id: `s${at}`, published: day })) })["modified"];
    expect(published("2024-03-01T09:30")).toBe("2024-03-01");
    expect(published("2024-03-01", "2024-05-01", "2024-04-01")).toBe("2024-05-01");
    expect(rootOf({ sources: [{ id: "s", kind: "statistics" }] })["modified"]).toBe("2024-08-01");
  });
});
