import { describe, expect, test } from "vitest";
import {
  expectParagraphs,
  sameQuantity,
  saysTheSame,
  unlikeFigure,
  type ExpectedFigure,
} from "../../src/audit/pairing/expectation";
import { changeKind } from "../../src/audit/changeNames";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { findFree, literally } from "../../src/audit/pairing/pairing";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { readPlainly } from "../../src/reading/numerals/readPlainly";
import { secondReading } from "../../src/reading/numerals/secondReading";
import { locate } from "../../src/audit/pairing/settling";
import { placesNamed, shortName } from "../../src/reading/words/placesNamed";
import { plainWord, SearchText, sentencesOf } from "../../src/reading/words/textParts";
import type { Quantity } from "../../src/dataset/quantity";
import { reads } from "../support/cases";

const figure = (printed: string): ExpectedFigure => {
  const read = parsePrinted(printed);
  return {
    figure: {
      id: "a",
      paragraph: 1,
      printed,
      quantity: read?.quantity ?? { bound: "exact", value: 0 },
    },
    printed: read,
  };
};
const numeral = (text: string) => {
  const [first] = readNumerals(text);
  if (first === undefined) throw new Error(`no numeral in ${text}`);
  return first;
};

test("two quantities are the same by their bound and value, ranges by both ends", () => {
  const exact = (value: number): Quantity => ({ bound: "exact", value });
  const range = (low: number, high: number): Quantity => ({ bound: "range", low, high });
  const about: Quantity = { bound: "about", value: 3 };
  expect([
    sameQuantity(exact(3), exact(3)),
    sameQuantity(exact(3), exact(4)),
    sameQuantity(exact(3), about),
    sameQuantity(about, { ...about }),
    sameQuantity(range(1, 3), range(1, 3)),
    sameQuantity(range(1, 3), range(2, 3)),
    sameQuantity(range(1, 3), range(1, 4)),
    sameQuantity(range(3, 3), exact(3)),
    sameQuantity(exact(3), range(3, 3)),
  ]).toEqual([true, false, false, true, true, false, false, false, false]);
});

reads(
  "a numeral says what a figure says in the figure's unit, and of its kind: %s as %s",
  (printed = "", text = "") => saysTheSame(figure(printed), numeral(text)),
  "14% | 百分之十四 => true",
  "14条 | 十四条 => true",
  "3.2亿元 | 32000万元 => true",
  "14条 | 14座 => false",
  "14条 | 15条 => false",
  "14条 | 约14条 => false",
  "第一 | 一, => false",
  "2年 | 连续2年 => false",
  "连续2年 | 连续两年 => true",
  "第3名 | 第三名 => true",
  "三到两份 | 三到两份 => true",
  "2023年 | 2023年 => true",
  "2023年 | \uff12\uff10\uff12\uff13年 => true",
  "2023年 | 2024年 => false",
);

test("how little a numeral resembles a figure: by its kind, its unit, its value", () => {
  const unlike = (printed: string, text: string): number =>
    unlikeFigure(figure(printed), numeral(text));
  expect([
    unlike("14条", "15条"),
    unlike("14条", "连续15条".slice(2)),
    unlike("2年", "连续3年"),
    unlike("14条", "14座"),
    unlike("3.2亿元", "3.2万元"),
    unlike("14条", "15座"),
    unlike("14条", "15%"),
    unlike("14条", "2023年"),
    unlike("14条", "统一"),
    unlike("14条", "5G网络"),
    unlike("2023年", "15座"),
  ]).toEqual([0.9, 0.9, 0.95, 0.95, 0.9, 1.2, 1.4, 1.5, 1.5, 1.5, 1.5]);
});

test("what is expected of each paragraph, up to the last that any record names", () => {
  const expected = expectParagraphs(
    [figure("14条").figure, { ...figure("3座").figure, paragraph: 3 }],
    [
      { id: "school", paragraph: 2, token: "四中", occurrences: 2, reason: "name" },
      { id: "word", paragraph: 2, token: "统一", occurrences: 1, reason: "word" },
      { id: "hall", paragraph: 2, token: "会堂", occurrences: 1, reason: "name" },
      {
        id: "day",
        paragraph: 2,
        token: "\uff12\uff10\uff12\uff13年",
        occurrences: 1,
        reason: "date",
      },
      { id: "plan", paragraph: 2, token: "1+3模式(a)", occurrences: 1, reason: "name" },
    ],
    [{ id: "clause", paragraph: 5, anchors: [] }],
  );
  expect(expected.map(({ figures, excuses }) => [figures.length, excuses.length])).toEqual([
    [1, 0],
    [0, 6],
    [1, 0],
    [0, 0],
    [0, 0],
  ]);
  const said = expected[1]?.excuses.map(
    ({ nonFigure, named, numeral: whole, parts, statesNumber }) => [
      nonFigure.token,
      named,
      whole?.token ?? null,
      parts.join(" "),
      statesNumber,
    ],
  );
  expect(said).toEqual([
    ["四中", true, null, "四", true],
    ["四中", true, null, "四", true],
    ["统一", false, "统一", "", false],
    ["会堂", true, null, "", true],
    ["2023年", false, "2023年", "2023年", true],
    ["1+3模式(a)", true, null, "1 3", true],
  ]);
  // Any number may stand in the place of its numbers, and every sign for itself.
  const pattern = expected[1]?.excuses[5]?.pattern;
  expect(
    ["2+15模式(a)", "一+3.5模式(a)", "113模式(a)", "1+3模式a"].map((text) =>
      new RegExp(pattern ?? "x").test(text),
    ),
  ).toEqual([true, true, false, false]);
  const signs = "甲$1(*)+.?[\\]^{|}";
  const [all] = expectParagraphs(
    [],
    [{ id: "signs", paragraph: 1, token: signs, occurrences: 1, reason: "name" }],
  );
  expect(all?.excuses.map(({ pattern: own }) => new RegExp(own).exec(signs)?.[0])).toEqual([signs]);
  expect(expectParagraphs([], [])).toEqual([]);
});

test("a pattern is found where all numerals within it are free, and none is cut", () => {
  const text = "甲12座乙12座丙312座";
  const paragraph = { number: 1, text, numerals: readNumerals(text) };
  const free = (token: string, taken: readonly number[]) => {
    const pairs = paragraph.numerals.map((_, index) =>
      taken.includes(index)
        ? ({ kind: "figure", expected: figure("12座"), exact: true } as const)
        : null,
    );
    const found = findFree(literally(token), paragraph, pairs);
    return found === null ? null : [found.span.start, found.span.end, ...found.indices];
  };
  expect(free("12座", [])).toEqual([1, 4, 0]);
  expect(free("12座", [0])).toEqual([5, 8, 1]);
  expect(free("12座", [0, 1])).toBeNull();
  expect(free("座乙12座", [])).toBeNull();
  expect(free("甲12座乙12座", [])).toEqual([0, 8, 0, 1]);
  expect(free("甲12座乙12座", [1])).toBeNull();
  expect(free("乙", [])).toBeNull();
  expect(literally("a.b(c)[d]{e}*+?^$|\\").test("a.b(c)[d]{e}*+?^$|\\")).toBe(true);
  expect(literally("a.b").test("axb")).toBe(false);
});

test("a place in joined paragraphs lies in one of them", () => {
  const group = { expected: [1], found: [2, 4], change: "split" } as const;
  const read = ["", "abc", "", "de"].map((text, index) => ({
    number: index + 1,
    text,
    numerals: [],
  }));
  expect([0, 3, 4, 6, 99].map((place) => locate({ group }, read, place))).toEqual([
    { paragraph: 2, offset: 0 },
    { paragraph: 2, offset: 0 },
    { paragraph: 4, offset: 4 },
    { paragraph: 4, offset: 4 },
    { paragraph: 4, offset: 7 },
  ]);
  expect(locate({ group: { ...group, found: [] } }, read, 3)).toEqual({ paragraph: 0, offset: 0 });
});

describe("a second reading", () => {
  const said = (text: string, quantity: Quantity, start = 0, end = text.length) =>
    secondReading(quantity, { start, end }, readPlainly(text));

  test("reads every scale and gap, and nothing else", () => {
    expect(
      [
        "3百",
        "3千",
        "3万",
        "3亿",
        "3万亿",
        "1 234",
        "1\u00a0234",
        "1\u2009234",
        "1,234.5",
        "12 34",
        "1,23",
      ].map((text) => readPlainly(text).map(({ value, start, end }) => [value, start, end])),
    ).toEqual([
      [[300, 0, 2]],
      [[3000, 0, 2]],
      [[30_000, 0, 2]],
      [[300_000_000, 0, 2]],
      [[3_000_000_000_000, 0, 3]],
      [[1234, 0, 5]],
      [[1234, 0, 5]],
      [[1234, 0, 5]],
      [[1234.5, 0, 7]],
      [
        [12, 0, 2],
        [34, 3, 5],
      ],
      [
        [1, 0, 1],
        [23, 2, 4],
      ],
    ]);
  });

  test("agrees where every end stands there, the scale of the second for both", () => {
    expect([
      said("12至15万", { bound: "range", low: 120_000, high: 150_000 }),
      said("12至15亿", { bound: "range", low: 1_200_000_000, high: 1_500_000_000 }),
      said("12至15千", { bound: "range", low: 12_000, high: 15_000 }),
      said("12至15", { bound: "range", low: 12, high: 15 }),
      said("12至15万", { bound: "range", low: 120_000, high: 160_000 }),
      said("12至16", { bound: "range", low: 12, high: 15 }),
      said("12", { bound: "exact", value: 120_000 }),
      said("-12", { bound: "at_most", value: -12 }),
      said("0.3", { bound: "exact", value: 0.1 + 0.2 }),
      said("12.000001", { bound: "exact", value: 12 }),
    ]).toEqual([
      "agrees",
      "agrees",
      "differs",
      "agrees",
      "differs",
      "differs",
      "differs",
      "agrees",
      "agrees",
      "differs",
    ]);
  });

  test("looks at what stands between the two places, and at nothing beside them", () => {
    expect([
      said("3和4", { bound: "exact", value: 4 }, 2, 3),
      said("3和4", { bound: "exact", value: 3 }, 2, 3),
      said("3和4", { bound: "exact", value: 3 }, 1, 2),
      said("3和4", { bound: "exact", value: 3 }, 0, 1),
    ]).toEqual(["agrees", "differs", "none", "agrees"]);
  });
});

describe("parts of a paragraph", () => {
  const parts = (text: string): string =>
    sentencesOf(text, readNumerals(text))
      .map(({ clauses }) => clauses.map(({ start, end }) => text.slice(start, end)).join("|"))
      .join("‖");

  reads(
    "sentences end with their signs and lines, clauses with theirs; together they are the text: %j",
    (text = "") => parts(text),
    "甲，乙；丙：丁。戊！己？庚 => 甲，|乙；|丙：|丁。‖戊！‖己？‖庚",
    "甲\n乙 => 甲\n‖乙",
    " => ",
    "。。 => 。‖。",
  );

  reads(
    "、 ends a clause only between items that each have a number; a sign within a number ends none: %j",
    (text = "") => parts(text),
    "桥12座、路30条、灯、椅 => 桥12座、|路30条、灯、椅",
    "灯、桥12座 => 灯、桥12座",
    "共1,519座，好 => 共1,519座，|好",
    "统一、桥12座 => 统一、桥12座",
    "12座、30条 => 12座、|30条",
    "甲，桥12座、路30条 => 甲，|桥12座、|路30条",
    "桥12座、灯、路30条 => 桥12座、灯、|路30条",
    "甲， => 甲，",
    "桥12座、 => 桥12座、",
  );

  test("words are found across brackets, quotation marks, spaces and 的, in the places of the text", () => {
    const found = (text: string, word: string) =>
      new SearchText(text).find(word).map(({ start, end }) => text.slice(start, end));
    expect(found("“随来 随办”的事，随来随办", "随来随办")).toEqual(["随来 随办", "随来随办"]);
    expect(found("结对的学校", "结对学校")).toEqual(["结对的学校"]);
    expect(found("结对学校", "结对的学校")).toEqual(["结对学校"]);
    expect(found("ＡＢＣ", "ABC")).toEqual(["ＡＢＣ"]);
    expect(found("甲甲甲", "甲甲")).toEqual(["甲甲", "甲甲"]);
    expect([found("甲", "乙"), found("甲", ""), found("甲", "的")]).toEqual([[], [], []]);
    expect(plainWord("（随来）的 ＡＢ")).toBe("随来AB");
  });
});

test("places are named by what their names end with, and by what is known", () => {
  const named = (text: string, known: readonly string[] = []): string =>
    placesNamed(text, known).join(" ");
  expect(
    [
      "在云川市",
      "在云川省石桥县柳坪镇",
      "在石桥县渡口村",
      "云川自治州，好",
      "推动石桥县发展",
      "支持石桥县",
      "促进石桥县",
      "帮助石桥县",
      "位于石桥县",
      "全市和各县",
      "在该市",
      "本市城市",
      "在非省会",
      "到云川",
    ].map((text) => named(text)),
  ).toEqual([
    "云川",
    "云川 石桥 柳坪",
    "石桥 渡口",
    "云川自治州",
    "石桥",
    "石桥",
    "石桥",
    "石桥",
    "石桥",
    "",
    "",
    "",
    "",
    "",
  ]);
  expect(named("到云川", ["云川市", "石桥"])).toBe("云川");
  expect(
    [
      "云川市",
      "石桥县",
      "柳坪镇",
      "云区",
      "甲市",
      "新华社区",
      "城东区",
      "云川省",
      "石桥乡",
      "渡口村",
      "林场村",
    ].map(shortName),
  ).toEqual([
    "云川",
    "石桥",
    "柳坪",
    "云区",
    "甲市",
    "新华社区",
    "城东",
    "云川",
    "石桥",
    "渡口",
    "林场村",
  ]);
});

test("what a finding tells of is named by its kind", () => {
  const excuse = { kind: "excuse_changed", id: "a", paragraph: 1, start: 0, end: 1 } as const;
  expect([
    changeKind({ ...excuse, reason: "date", expected: "2023年", found: "2024年" }),
    changeKind({ ...excuse, reason: "period_phrase", expected: "近三年", found: "近四年" }),
    changeKind({ ...excuse, reason: "name", expected: "四中", found: "五中" }),
    changeKind({ ...excuse, reason: "name", expected: "四中会", found: "四中會" }),
    changeKind({ ...excuse, reason: "date", expected: "2023年", found: "20 23年" }),
    changeKind({
      kind: "excuse_missing",
      id: "a",
      reason: "date",
      paragraph: 1,
      expected: "2023年",
    }),
    changeKind({ kind: "excuse_missing", id: "a", reason: "name", paragraph: 1, expected: "四中" }),
    changeKind({ kind: "missing", id: "a", paragraph: 1, expected: "1", twins: [] }),
  ]).toEqual(["period", "period", "excused", "script", "spacing", "period", "excused", "missing"]);
});
