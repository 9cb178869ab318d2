import { describe, expect, test } from "vitest";
import { figuresSheet, templateSheets } from "../../../src/columns/sheets";
import { column } from "../../../src/columns/TemplateColumn";
import type { DictionaryEntry } from "../../../src/dataset/dictionary";
import type { ReferenceList } from "../../../src/dataset/Dataset";
import {
  ColumnDescriptions,
  dictionaryPath,
} from "../../../src/opening/template/columnDescription";
import { entryAt } from "../../../src/opening/template/Assembly";
import { fillCell, followReferences } from "../../../src/opening/template/fillRecord";
import { fileFault } from "../../../src/opening/fileFaults";
import { levelOf, makeRecord } from "../../../src/opening/template/makeRecord";
import { readCell, readMoment } from "../../../src/opening/template/readCell";
import { absentColumn, inReaderWords, repeatedId } from "../../../src/opening/template/readerWords";
import { FreeIds, stableId } from "../../../src/opening/template/stableId";
import { joinTexts, splitTexts } from "../../../src/opening/template/textList";
import { unitRecord, withoutScale } from "../../../src/opening/template/unitRecord";
import { cellAt, filled, making } from "./filledSheets";
import { cases, oneOf, reads } from "../../support/cases";

describe("an id of words", () => {
  test.each<[string, string]>([
    ["New Town", "new-town"],
    ["  (New) Town! ", "new-town"],
    ["R&D", "r-d"],
    ["2024 plan", "place-2024-plan"],
    ["Île-de-France", "le-de-france"],
    ["ab", "ab"],
    ["a".repeat(60), "a".repeat(60)],
  ])("%j is %s", (words, id) => {
    expect(stableId("place", words)).toBe(id);
  });

  test.each(["a", "", "!!", "a".repeat(61), "青石 county", "青石县"])(
    "%j leaves too little, or too much, of them",
    (words) => {
      expect(stableId("place", words)).toMatch(/^place-[a-z0-9]+$/u);
      expect(stableId("place", words)).not.toContain("county");
    },
  );

  test("is the same for the same words, in whatever width, and another for others", () => {
    expect(stableId("place", "青石县")).toBe("place-1pewnhz");
    expect(stableId("metric", "茶园面积")).toBe("metric-13557cv");
    expect(stableId("place", "１号村")).toBe(stableId("place", "1号村"));
    expect(stableId("place", "1号村")).not.toBe(stableId("place", "2号村"));
    expect(stableId("place", "甲乙")).not.toBe(stableId("place", "乙甲"));
  });

  test("is given once", () => {
    const ids = new FreeIds(new Set(["a-2", "b"]));
    expect(["a", "a", "a", "b", "c", "a"].map((id) => ids.take(id))).toEqual([
      "a",
      "a-3",
      "a-4",
      "b-2",
      "c",
      "a-5",
    ]);
  });
});

describe("several texts in one cell", () => {
  test.each<[readonly string[], string]>([
    [["甲", "乙"], "甲；乙"],
    [["甲；乙"], "甲\\；乙"],
    [["甲、乙", "丙,丁", "戊;己", "庚，辛"], "甲\\、乙；丙\\,丁；戊\\;己；庚\\，辛"],
    [["甲\n乙", "a\\b"], "甲\\\n乙；a\\\\b"],
    [[], ""],
  ])("%j is written %j and read again", (texts, cell) => {
    expect(joinTexts(texts)).toBe(cell);
    expect(splitTexts(cell)).toEqual(texts);
  });

  reads(
    "%j is read as %j",
    splitTexts,
    " 甲 ； 乙  => 甲 | 乙",
    "；；甲；； => 甲",
    "甲\\ => 甲\\",
    "",
  );
});

reads(
  "%s is by its name a %s",
  levelOf,
  "云川省 => province",
  "云川自治区 => province",
  "东街社区 => community",
  "青石县 => county",
  "东区 => county",
  "北旗 => county",
  "白沙镇 => town",
  "白沙乡 => town",
  "东街街道 => town",
  "柳村 => village",
  "某公司 => enterprise",
  "某集团 => enterprise",
  "某厂 => enterprise",
  "全国 => country",
  "云川市 => city",
  "县城 => city",
  "省直 => city",
  "国资 => city",
  "村口 => city",
  "厂区外 => city",
);

describe("a record made of a name", () => {
  const made = (list: ReferenceList, name: string, kind: "report" | "statistics" = "report") =>
    makeRecord(list, name, making({}, { kind }));

  test.each<[ReferenceList, string, unknown]>([
    ["areas", "Roads", { id: "roads", name: { zh: "Roads", en: "Roads" } }],
    [
      "areas",
      "其他",
      { id: "other", name: { zh: "其他", en: "Other" }, color: "violet", icon: "circle" },
    ],
    ["places", "Hill", { id: "hill", name: { zh: "Hill", en: "Hill" }, level: "city" }],
    ["places", "全域", { id: "whole", name: { zh: "全域", en: "Whole area" }, level: "city" }],
    ["fields", "Roads", { id: "roads", name: { zh: "Roads", en: "Roads" } }],
    ["fields", "其他", { id: "other", name: { zh: "其他", en: "Other" } }],
    ["sources", "Yearbook", { id: "yearbook", title: { zh: "Yearbook", en: "Yearbook" } }],
    ["measures", "One form", { id: "one-form", name: { zh: "One form", en: "One form" } }],
    [
      "units",
      "天",
      { id: "days", symbol: { zh: "天", en: "days" }, one: "day", dimension: "time" },
    ],
    ["metrics", "GDP", null],
    ["observations", "f1", null],
  ])("%s: %s", (list, name, expected) => {
    expect(made(list, name)).toEqual(expected);
  });

  test.each(cases("areas => area", "places => place", "fields => field", "measures => measure"))(
    "of %s in Chinese has an id that begins with %s, and English still to be written",
    (called, prefix) => {
      const list = oneOf(["areas", "places", "fields", "measures"], called);
      const record = made(list, "青石县 A");
      const id = String(record?.["id"]);
      expect(id).toMatch(new RegExp(`^${prefix}-[a-z0-9]+$`, "u"));
      expect(record?.["name"]).toEqual({ zh: "青石县 A", en: `[to be translated] ${id}` });
      expect(made(list, "青石县 A", "statistics")?.["name"]).toEqual({
        zh: "青石县 A",
        en: "青石县 A",
      });
    },
  );

  test("of sources has a title", () => {
    expect(made("sources", "年鉴")?.["title"]).toEqual({
      zh: "年鉴",
      en: `[to be translated] ${stableId("source", "年鉴")}`,
    });
    expect(made("sources", "年鉴")?.["id"]).toMatch(/^source-/u);
  });
});

describe("units", () => {
  test.each(
    cases(
      "元/十万人 => yuan per 100,000 persons",
      "千万元/年 => 10 million yuan per year",
      "万亿元/年 => trillion yuan per year",
      "百件/人 => 100 cases per person",
      "元/人/年 => yuan per person per year",
      "亩/元 => mu per yuan",
      "人/倍 => persons per times",
      "桶/人 => units",
      "人/桶 => units",
      "/人 => units",
      "桶 => units",
    ),
  )("%s is %s in English", (symbol, en) => {
    expect(unitRecord(symbol)).toMatchObject({ symbol: { zh: symbol, en }, dimension: "count" });
  });

  test("of money that is not yuan are told by their code", () => {
    expect(unitRecord("港元")).toEqual({
      id: stableId("unit", "港元"),
      symbol: { zh: "港元", en: "HKD" },
      dimension: "currency",
      currency: "HKD",
    });
    expect(unitRecord("港元").id).toMatch(/^unit-/u);
    expect(unitRecord("指数")).toEqual({
      id: "index",
      symbol: { zh: "指数", en: "(index)" },
      dimension: "none",
    });
  });

  test("keep what is no scale before them", () => {
    expect(["每万人", "千克拉", "千克", "千瓦时", "百米", "万"].map(withoutScale)).toEqual([
      "每万人",
      "克拉",
      "千克",
      "千瓦时",
      "百米",
      "万",
    ]);
  });
});

describe("cells", () => {
  const read = (cell: string, form: "number" | "date" | "integer" | "integers") => {
    const reading = readCell(cell, column("x", "栏", "Column", { form }), { row: 2 });
    return reading.ok ? reading.value : reading.fault.rule;
  };

  reads(
    "the number %j",
    (cell) => read(cell, "number"),
    "1，23 => cell_not_number",
    "1，234，567 => 1234567",
    "1 234 => 1234",
    "1'234.5 => 1234.5",
    "－1 => -1",
    "+2 => 2",
    "1e2 => 100",
    "5% => 5",
    "5%% => cell_not_number",
    "x5 => cell_not_number",
    "5x => cell_not_number",
  );

  reads(
    "the date %j",
    (cell) => read(cell, "date"),
    "2024年度 => 2024",
    "2024年 => 2024",
    "2024年度6月 => cell_not_date",
    "年度2024 => cell_not_date",
    "2024年6月3 => 2024-06-03",
    "x2024 => cell_not_date",
    "2024-06-30x => cell_not_date",
    "至2024 => cell_not_date",
    "2024至 => cell_not_date",
  );

  test("the date of two ends", () => {
    expect(read("2023年度至2024年度", "date")).toEqual(["2023", "2024"]);
  });

  reads(
    "the moment %j",
    readMoment,
    " 2024-07-15 9:30  => 2024-07-15T09:30",
    "2024-07-15T19:30:05Z => 2024-07-15T19:30",
    "2024年7月15日 => 2024-07-15",
    "2024-7 => -",
    " => -",
    "甲\n乙 => -",
    "甲 2024-07-15 9:30 => -",
    "2024-07-15 9:3 => -",
  );

  test("whole numbers, one or several", () => {
    expect(read("3", "integer")).toBe(3);
    for (const cell of ["3.5", "三"]) expect(read(cell, "integer"), cell).toBe("cell_not_whole");
    expect(read("3、4", "integers")).toEqual([3, 4]);
    for (const cell of ["3、四", "3、4.5"])
      expect(read(cell, "integers"), cell).toBe("cell_not_whole");
  });

  test("that are none of a list say which may be meant", () => {
    const codes = [{ code: "a", name: { zh: "准确数", en: "exact" } }];
    const reading = readCell("准确", column("x", "栏", "Column", { codes }), { row: 2 });
    expect(reading.ok ? null : reading.fault.remedy.zh).toBe(
      "改为其中之一（可能是“准确数”）；不清楚的，清空这一格。",
    );
    const english = readCell("exakt", column("x", "栏", "Column", { codes }), { row: 2 });
    expect(english.ok ? null : english.fault.remedy.en).toContain("(“exact” may be meant)");
  });
});

describe("a cell in its record", () => {
  test("is put where its column says; both ends of a period from one", () => {
    const date = column("period.start", "时期", "Period", { form: "date" });
    const entry = entryAt(null);
    fillCell(entry, cellAt(2, 0, "2021—2023年", ["2021", "2023"], date));
    expect(entry.record).toEqual({ period: { start: "2021", end: "2023" } });
    expect([...entry.cells.keys()]).toEqual(["period.start"]);
    const day = entryAt(null);
    fillCell(day, cellAt(2, 0, "2021", ["2021"], date));
    expect(day.record).toEqual({ period: { start: "2021" } });
    const texts = entryAt(null);
    fillCell(
      texts,
      cellAt(2, 0, "甲；乙", ["甲", "乙"], column("names", "名", "Names", { form: "texts" })),
    );
    expect(texts.record).toEqual({ names: ["甲", "乙"] });
  });

  test("names records by their ids; what names nothing is told and left out", () => {
    const assembly = making({});
    const entry = entryAt(null);
    const refer = (path: string, value: unknown, to?: ReferenceList): void =>
      fillCell(entry, cellAt(2, 0, String(value), value, column(path, "栏", "C", to && { to })));
    refer("place", "甲", "places");
    refer("within", "无", "places");
    refer("members", ["甲", "无", "乙"], "observations");
    refer("note", "甲");
    entry.cells.set("gone", cellAt(2, 0, "甲", "甲", column("gone", "栏", "C", { to: "places" })));
    const asked: string[] = [];
    followReferences(assembly, entry, (text, list, place) => {
      asked.push(`${list} ${text} ${String(place.row)}`);
      return text === "无" ? fileFault("no_figures", place, "") : `id-${text}`;
    });
    expect(entry.record).toEqual({
      place: "id-甲",
      within: undefined,
      members: ["id-甲", "id-乙"],
      note: "甲",
    });
    expect(asked).toEqual([
      "places 甲 2",
      "places 无 2",
      "observations 甲 2",
      "observations 无 2",
      "observations 乙 2",
    ]);
    expect([...entry.failed]).toEqual(["within", "members"]);
    expect(assembly.faults).toHaveLength(2);
  });
});

describe("the reader's words", () => {
  const said = { zh: "模式", en: "a pattern" };
  const tell = (rule: string, found: string, language: "zh" | "en" = "zh") =>
    inReaderWords({ record: "r", field: "f", rule, found, expected: said, remedy: said }, language);

  test("stand for the schema's where those would tell a clerk nothing", () => {
    expect(tell("missing_field", "")).toEqual({
      record: "r",
      field: "f",
      rule: "missing_field",
      found: "",
      expected: { zh: "这一格有内容", en: "something in this cell" },
      remedy: {
        zh: "填写这一格；不需要这一行的，整行删去。",
        en: "Fill in the cell; if the row is not needed, delete it.",
      },
    });
    expect(tell("period_precision", "x").remedy).toBe(said);
    expect(tell("unheard", "x")).toMatchObject({ expected: said, remedy: said });
    // A pattern of anything but a date.
    expect(tell("wrong_format", "x-1").expected).toBe(said);
    expect(tell("unheard", "2024-13").expected).toBe(said);
  });

  test("name a code that was found by what it is called", () => {
    expect(tell("unheard", "at_least").found).toBe("至少");
    expect(tell("unheard", "at_least", "en").found).toBe("At least");
    expect(tell("unheard", "something").found).toBe("something");
    expect(tell("unheard", "").found).toBe("");
  });

  test("tell an id given twice by the row that has it", () => {
    expect(repeatedId("f1", { zh: "第 2 行", en: "row 2" })).toEqual({
      expected: {
        zh: "不重复的编号：第 2 行已用“f1”",
        en: "an ID that no other row has: row 2 already has “f1”",
      },
      remedy: {
        zh: "两行中的一行改用别的编号，用到它的地方一并改正；或清空此格，由程序编号。",
        en: "Give one of the two rows another ID and correct whatever refers to it; or clear the cell, and an ID is made.",
      },
    });
  });

  reads(
    "name the column of %s in %s: %s",
    (field, list) => absentColumn(field, list, "zh"),
    "name.zh | metrics => “指标名称”（文件中没有这一列）",
    "name.zh | places => “地名”（文件中没有这一列）",
    "statement.zh | observations => “表述”（文件中没有这一列）",
    "unit | observations => unit",
    "printed | metrics => printed",
    "title.zh | dataset => “标题”（文件中没有这一列）",
    "title.zh | sources => “标题”（文件中没有这一列）",
    "title.zh | nothing => title.zh",
    "role | sources => role",
  );
});

describe("what the schema says of a column", () => {
  const about = (path: string, more: Partial<DictionaryEntry> = {}): DictionaryEntry => ({
    path,
    type: "text",
    required: true,
    when: [],
    description: { zh: `${path} 的含义`, en: `what ${path} is` },
    example: `例 ${path}`,
    allowed: [],
    ...more,
  });
  const sheet = (key: string) => {
    const found = templateSheets.find((one) => one.key === key);
    if (found === undefined) throw new Error(key);
    return found;
  };

  test.each(
    cases(
      "figures | metric_name_zh => metrics[].name.zh",
      "figures | printed => observations[].printed",
      "dashboard | title_zh => title.zh",
      "places | level => places[].level",
      "milestones | period_start => measures[].milestones[].period.start",
    ),
  )("is found by its path: %s %s is %s", (key, id, path) => {
    const of = sheet(key).columns.find((one) => one.id === id);
    expect(of && dictionaryPath(of, sheet(key))).toBe(path);
  });

  test("a language of a text has what is said of the text, unless it is said of itself", () => {
    const descriptions = new ColumnDescriptions([
      about("places[].name"),
      about("measures[].parts"),
      about("places[].level", { example: null }),
      about("title.zh"),
      about("title"),
    ]);
    const tell = (key: string, id: string) => {
      const of = sheet(key).columns.find((one) => one.id === id);
      if (of === undefined) throw new Error(id);
      return [descriptions.of(of, sheet(key)).zh, descriptions.exampleOf(of, sheet(key))];
    };
    expect(tell("places", "name_zh")).toEqual(["places[].name 的含义", "例 places[].name"]);
    expect(tell("places", "name_en")).toEqual(["places[].name 的含义", "例 places[].name"]);
    expect(tell("parts", "zh")).toEqual(["measures[].parts 的含义", "例 measures[].parts"]);
    expect(tell("places", "level")).toEqual(["places[].level 的含义", ""]);
    expect(tell("dashboard", "title_zh")).toEqual(["title.zh 的含义", "例 title.zh"]);
    // Nothing is said of it: its heading; a column that says it itself does.
    expect(tell("places", "within")).toEqual(["上级地区", ""]);
    expect(tell("parts", "owner")).toEqual(["所属记录的名称或编号。", ""]);
  });

  test("is the project's own dictionary unless another is given", () => {
    const printed = figuresSheet.columns.find(({ id }) => id === "printed");
    if (printed === undefined) throw new Error("printed");
    expect(new ColumnDescriptions().of(printed, figuresSheet)).not.toBe(printed.header);
    expect(filled("figures", ["指标名称"]).sheet).toBe(figuresSheet);
  });
});
