import { describe, expect, it, test } from "vitest";
import type { z } from "zod";
import type { DictionaryEntry } from "../../src/dataset/dictionary";
import { describeFound, formatFaults } from "../../src/dataset/Fault";
import { findForbiddenKeys, isForbiddenKey } from "../../src/dataset/forbiddenKeys";
import { parseDataset } from "../../src/dataset/parseDataset";
import { itemsIn, schemaFaults } from "../../src/dataset/schemaFaults";
import { fixture, readPrinted } from "./fixture";
import { someFault } from "./someFault";

/** Faults of the fixture as a file with a value put in the place that a path names; `undefined` takes it out. */
function faultsOf(path: string, value: unknown) {
  const input: unknown = JSON.parse(JSON.stringify(fixture()));
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: unknown = input;
  for (const key of keys) at = typeof at === "object" && at !== null ? Reflect.get(at, key) : at;
  if (typeof at !== "object" || at === null) throw new Error(`The fixture has no ${path}.`);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  const parsed = parseDataset(input, readPrinted);
  return parsed.ok ? [] : parsed.faults;
}

const long = "长".repeat(2001);

describe("what the schema finds is told with what to do", () => {
  it.each<[path: string, value: unknown, expected: string, remedy: string]>([
    ["observations.10.paragraph", "4", "数值", "去掉引号，写成 4。"],
    ["observations.10.paragraph", " 4.0 ", "数值", "去掉引号，写成 4。"],
    ["observations.10.paragraph", "four", "数值", "改成不带引号和单位的数。"],
    ["observations.10.paragraph", " ", "数值", "改成不带引号和单位的数。"],
    ["observations.10.paragraph", true, "数值", "改成不带引号和单位的数。"],
    ["observations.10.paragraph", 2.5, "整数", "改成不带引号和小数的数。"],
    ["observations.10.quantity.value", "30", "数值", "去掉引号，写成 30。"],
    ["observations.10.quantity.value", "30多", "数值", "改成不带引号和单位的数。"],
    ["observations.10.printed", 30, "文字", '加上英文双引号，写成 "30"。'],
    ["observations.10.printed", true, "文字", "改成放在英文双引号里的文字。"],
    ["metrics.0.additive", "true", "true 或 false", "改成不带引号的 true 或 false。"],
    ["metrics.0.additive", "1", "true 或 false", "改成不带引号的 true 或 false。"],
    ["cautions.0.figures", "12", "列表 [ … ]", "把内容放进方括号 [ ]。"],
    ["status", "finished", "以下之一：draft", "改为其中之一，写法要完全相同。"],
    ["sources.0.title", "河城", "对象 { … }", "按数据字典，改成花括号括起的一组字段。"],
    ["cautions.0.figures", "stations", "列表 [ … ]", "把内容放进方括号 [ ]。"],
    [
      "areas.0.color",
      "bleu",
      "以下之一：blue / green / ochre / red / violet",
      "改为其中之一（可能是“blue”），写法要完全相同。",
    ],
    [
      "areas.0.color",
      7,
      "以下之一：blue / green / ochre / red / violet",
      "改为其中之一，写法要完全相同。",
    ],
    [
      "observations.10.multiplier",
      5,
      "以下之一：0 / 1 / 2 / 3 / 4 / 6 / 7 / 8 / 12",
      "改为其中之一，写法要完全相同。",
    ],
    [
      "relations.0.kind",
      "ranks",
      "以下之一：before_after / part_of_whole / change / target / rank / comparison / model",
      "改为其中之一（可能是“rank”），写法要完全相同。",
    ],
    [
      "schemaVersion",
      "2",
      "1，本页能读的数据集版本",
      "这是另一版本的数据集：用写出它的那一版看板打开，或请提供者按版本 1 重新导出。",
    ],
    ["title.zh", long, "至多 2,000 个字符，现有 2,001 个", "缩短这段文字。"],
    ["title.zh", "", "至少 1 个字符", "填写文字；没有内容的，删去此字段。"],
    ["cautions.0.figures", [], "至少 1 项，现有 0 项", "补上缺少的项。"],
    ["relations.4.members", ["stations"], "至少 2 项，现有 1 项", "补上缺少的项。"],
    ["observations.10.paragraph", 100_001, "不大于 100,000 的数", "对照原文改正数值。"],
    ["observations.10.paragraph", 0, "不小于 1 的数", "对照原文改正数值。"],
    [
      "cautions.0.id",
      "Stations",
      "以小写英文字母开头，只含小写字母、数字和单个连字符，如 figure-1",
      "改成这样的写法；别处引用了它的，一并改正。",
    ],
    [
      "modified",
      "2024",
      "写全年月日的日期，如 2024-07-15",
      "改成这样的写法；别处引用了它的，一并改正。",
    ],
    [
      "observations.3.period.start",
      "2024-6",
      "日历上有的日期，如 2024、2024-06、2024-06-30",
      "改成这样的写法；别处引用了它的，一并改正。",
    ],
    [
      "units.7.currency",
      "yuan",
      "符合 /^[A-Z]{3}$/u 的文字",
      "改成这样的写法；别处引用了它的，一并改正。",
    ],
    [
      "sources.0.url",
      "paper.example",
      "以 http:// 或 https:// 开头的网址",
      "写全网址；不知道的，删去此项。",
    ],
    [
      "title.zh",
      "河城\u202E",
      "不含改变文字方向的隐藏字符",
      "删去这段文字，重新键入（不要粘贴）。",
    ],
    [
      "observations.10.paragrah",
      4,
      "数据字典所列的字段，其中没有“paragrah”",
      "字段名写错的改正（可能是“paragraph”）；不需要的，连同内容删去。",
    ],
    [
      "titel",
      4,
      "数据字典所列的字段，其中没有“titel”",
      "字段名写错的改正（可能是“title”）；不需要的，连同内容删去。",
    ],
    [
      "observations.10.quantity.valu",
      4,
      "数据字典所列的字段，其中没有“valu”",
      "字段名写错的改正（可能是“value”）；不需要的，连同内容删去。",
    ],
    [
      "observations.10.paragraph",
      undefined,
      "字段 paragraph：来源是报道的都要有",
      "补上；来源是统计表而不是报道的，把来源的 kind 改为 statistics。",
    ],
    [
      "cautions",
      undefined,
      "字段“cautions”（使用提示）：列表 [ … ]",
      '补上此字段；没有记录的，写成 "cautions": []。',
    ],
    [
      "observations.10.decimals",
      undefined,
      "字段“decimals”（印出的小数位数（SDMX DECIMALS））：整数",
      "补上此字段。",
    ],
    ["title.zh", undefined, "字段“zh”（看板标题）：文字", "补上此字段。"],
    [
      "sources.0.credits.0.names",
      undefined,
      "字段“names”（署名）：列表 [ … ]",
      '补上此字段；没有记录的，写成 "names": []。',
    ],
    [
      "observations.10.constructor",
      {},
      "数据字典所列的字段，其中没有“constructor”",
      "连同内容删去。正常的程序不会写出这样的字段，请核对文件从何而来。",
    ],
  ])("%s as %j", (path, value, expected, remedy) => {
    const [fault, ...others] = faultsOf(path, value);
    expect(others).toEqual([]);
    expect([fault?.expected.zh, fault?.remedy.zh]).toEqual([expected, remedy]);
  });

  it.each<[path: string, value: unknown, said: string]>([
    ["observations.10.paragraph", "4", "a number → Take off the quotation marks: 4."],
    ["observations.10.printed", 30, 'text → Put it in double quotes: "30".'],
    ["observations.10.printed", true, "text → Write a text in double quotes."],
    [
      "observations.10.paragraph",
      2.5,
      "a whole number → Write a number without quotation marks or decimals.",
    ],
    [
      "units.7.currency",
      "yuan",
      "text that matches /^[A-Z]{3}$/u → Write it like this, and correct whatever refers to it.",
    ],
    ["metrics.0.additive", 1, "true or false → Write true or false, without quotation marks."],
    ["cautions.0.figures", 1, "a list [ … ] → Put what stands there into square brackets [ ]."],
    [
      "sources.0.title",
      1,
      "an object { … } → Write a group of fields in braces, as the data dictionary has it.",
    ],
    [
      "observations.10.quantity.value",
      true,
      "a number → Write a number without quotation marks or unit.",
    ],
    [
      "cautions.0.id",
      "S",
      "lower-case letters, digits and single hyphens, beginning with a letter: figure-1 → Write it like this, and correct whatever refers to it.",
    ],
    [
      "modified",
      "2024",
      "a full date, such as 2024-07-15 → Write it like this, and correct whatever refers to it.",
    ],
    [
      "observations.3.period.start",
      "x",
      "a date that exists in the calendar: 2024, 2024-06, 2024-06-30 → Write it like this, and correct whatever refers to it.",
    ],
    [
      "cautions",
      undefined,
      'the field “cautions”, a list [ … ]: Cautions → Add the field; if it has no records, write "cautions": [].',
    ],
    [
      "observations.10.statement.zh",
      undefined,
      "the field “zh”, text: One sentence in the project's own words that says the figure with its bound, period and scope, ready for a briefing → Add the field.",
    ],
    [
      "observations.10.quantity.bound",
      "some",
      "one of: exact / at_least / at_most / about / range → Write one of these, exactly as it stands here.",
    ],
    [
      "title",
      undefined,
      "the field “title”, an object { … }: Title of the dashboard → Add the field.",
    ],
  ])("%s as %j, in English", (path, value, said) => {
    const [fault] = faultsOf(path, value);
    expect(`${fault?.expected.en ?? ""} → ${fault?.remedy.en ?? ""}`).toBe(said);
  });

  it.each<[path: string, value: unknown, record: string, field: string]>([
    ["cautions.0.id", "", "cautions[0]", "id"],
    ["cautions.0.id", "x".repeat(80).replace("x", "X"), `X${"x".repeat(79)}`, "id"],
    ["cautions.0.id", "x".repeat(81), "cautions[0]", "id"],
    ["cautions.0.id", 7, "cautions[0]", "id"],
    ["sources.0.credits.1.names.0", 7, "daily", "credits[1].names[0]"],
    ["title.zh", 7, "dataset", "title.zh"],
    ["cautions.0", 7, "cautions[0]", ""],
    ["cautions.0", null, "cautions[0]", ""],
  ])("%s as %j is told of its record and field", (path, value, record, field) => {
    const [fault] = faultsOf(path, value);
    expect([fault?.record, fault?.field]).toEqual([record, field]);
  });
});

describe("a record that holds more than anybody wrote", () => {
  it.each([
    [10_000, "list_too_long", false],
    [10_001, "list_too_long", true],
  ])("%d items", (items, rule, isTold) => {
    const faults = faultsOf(
      "cautions.0.figures",
      Array.from({ length: items }, () => "stations"),
    );
    const found = faults.filter((fault) => fault.rule === rule);
    expect(found.map(({ record, field }) => [record, field])).toEqual(
      isTold ? [["stations-undated", "figures"]] : [],
    );
    if (isTold) expect(found[0]?.expected.zh).toBe("至多 10,000 项，现有 10,001 项");
  });

  it("is told apart from a list that is too short, of which the items within its items are none", () => {
    const told = faultsOf("relations.4.members", [["stations", "output"]]).map(
      ({ field, expected }) => `${field}: ${expected.zh}`,
    );
    expect(told).toEqual(["members[0]: 文字", "members: 至少 2 项，现有 1 项"]);
  });

  it("is counted with all lists within it, and told of the innermost one that is too full", () => {
    expect([
      itemsIn(null),
      itemsIn("four"),
      itemsIn([1, [2, 3]]),
      itemsIn({ a: [1], b: { c: [2, 3] } }),
    ]).toEqual([0, 0, 4, 3]);
    const half = Array.from({ length: 5001 }, () => "stations");
    const [whole] = faultsOf("cautions.0.figures", [half, half]);
    expect([whole?.record, whole?.field]).toEqual(["stations-undated", "figures"]);
    const [inner] = faultsOf("cautions.0.figures", [[...half, ...half]]);
    expect([inner?.record, inner?.field]).toEqual(["stations-undated", "figures[0]"]);
    const [least] = faultsOf("cautions.0", { figures: half.concat(half).slice(2), more: [1] });
    expect([least?.record, least?.field]).toEqual(["cautions[0]", ""]);
    const [spread] = faultsOf("cautions.0", {
      ...fixture().cautions[0],
      figures: half,
      more: half,
    });
    expect([spread?.record, spread?.field]).toEqual(["stations-undated", ""]);
  });
});

describe("what the schema finds in any input", () => {
  type Issue = z.core.$ZodIssue;
  const entry = (path: string, zh = "", en = ""): DictionaryEntry => ({
    path,
    type: "text",
    required: true,
    when: [],
    description: { zh, en },
    example: null,
    allowed: [],
  });
  const told = (input: unknown, issue: Issue, ...entries: readonly DictionaryEntry[]) => {
    const [fault] = schemaFaults(input, [issue], new Map(entries.map((one) => [one.path, one])));
    return [fault?.expected, fault?.remedy];
  };
  const tooBig = (origin: string, maximum: number): Issue => ({
    code: "too_big",
    origin,
    maximum,
    path: ["a"],
    message: "",
  });

  it("counts the items of a list alone, and of a record with all that is within", () => {
    const list = { a: [["b", "c"], ["d"]] };
    expect(told(list, tooBig("array", 1))[0]?.zh).toBe("至多 1 项，现有 2 项");
    expect(told(list, tooBig("array", 10_000))[0]?.zh).toBe("至多 10,000 项，现有 5 项");
    expect(told({ a: { b: ["c"] } }, tooBig("array", 10_000))[0]?.zh).toMatch(/现有 1 项$/u);
  });

  it("writes an amount in groups of three digits", () => {
    expect(told({ a: 2_000_000 }, tooBig("number", 1_234_567))[0]?.zh).toBe(
      "不大于 1,234,567 的数",
    );
  });

  it.each<Issue>([
    { code: "not_multiple_of", divisor: 2, path: ["a"], message: "Odd" },
    { code: "invalid_key", origin: "record", issues: [], path: ["a"], message: "Odd" },
    { code: "invalid_element", origin: "set", key: 1, issues: [], path: ["a"], message: "Odd" },
  ])("says what the tool says where it has no words of its own: $code", (issue) => {
    expect(told({ a: 3 }, issue)).toEqual([
      { zh: "Odd", en: "Odd" },
      { zh: "对照数据字典改正。", en: "Correct it by the data dictionary." },
    ]);
  });

  it("names a type that it has no word for as the tool does", () => {
    const other: Issue = { code: "invalid_type", expected: "date", path: ["a"], message: "" };
    expect(told({ a: 3 }, other)).toEqual([
      { zh: "date", en: "date" },
      { zh: "改正此值。", en: "Correct the value." },
    ]);
  });

  it("names a missing field with what the dictionary says of it, but for the last stop, and else its type", () => {
    const issue: Issue = { code: "invalid_type", expected: "string", path: ["a"], message: "" };
    expect(told({}, issue, entry("a", "甲。乙。", "A. B."))[0]).toEqual({
      zh: "字段“a”（甲。乙）：文字",
      en: "the field “a”, text: A. B",
    });
    expect(told({}, issue)).toEqual([
      { zh: "文字", en: "text" },
      { zh: "改成放在英文双引号里的文字。", en: "Write a text in double quotes." },
    ]);
  });

  it("guesses an unknown field among those of its record alone", () => {
    const issue: Issue = { code: "unrecognized_keys", keys: ["colr"], path: ["a", 0], message: "" };
    const guess = (key: string, ...paths: readonly string[]) =>
      told({ a: [{ [key]: 1 }] }, { ...issue, keys: [key] }, ...paths.map((path) => entry(path)))[1]
        ?.zh;
    expect(guess("colr", "a[].colour", "b[].color")).toContain("可能是“colour”");
    expect(guess("place.zon", "a[].place", "a[].place.zone")).toContain("可能是“place”");
    expect(guess("lists[", "a[].lists", "a[].lists[].one")).toContain("可能是“lists”");
  });
});

describe("keys that reach for the machinery of objects", () => {
  it("are found wherever they stand, each with its way", () => {
    const text = JSON.stringify({
      a: [{ own: 1 }, { b: { prototype: { constructor: 2 } } }],
      constructor: 3,
      c: null,
    });
    const input: unknown = JSON.parse(text.replace("own", "__proto__"));
    expect(findForbiddenKeys(input)).toEqual([
      ["a", 0, "__proto__"],
      ["a", 1, "b", "prototype"],
      ["constructor"],
    ]);
    expect(["__proto__", "constructor", "prototype", "proto"].map(isForbiddenKey)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("are looked for as deep as a dataset could be, and no further", () => {
    const at = (depth: number): unknown =>
      depth === 0 ? { constructor: 1 } : { in: at(depth - 1) };
    expect(findForbiddenKeys(at(12))).toHaveLength(1);
    expect(findForbiddenKeys(at(13))).toEqual([]);
  });

  it("keep their record out, and are told beside the other faults", () => {
    const faults = faultsOf("observations.10", {
      ...fixture().observations[10],
      prototype: 1,
      decimals: "0",
    });
    expect(faults.map(({ record, field, rule }) => [record, field, rule])).toEqual([
      ["stations", "prototype", "forbidden_key"],
      ["stations", "decimals", "wrong_type"],
    ]);
  });
});

describe("faults as text", () => {
  test("are counted and numbered, and say nothing of what is not there", () => {
    const bare = someFault({ record: "dataset", field: "", found: "" });
    expect(formatFaults([bare, someFault({ record: "a", field: "b", found: "c" })], "en")).toBe(
      `2 problems found.

1. dataset [printed_value]
   found: (nothing)
   expected: six
   remedy: Correct it.

2. a › b [printed_value]
   found: c
   expected: six
   remedy: Correct it.
`,
    );
    expect(formatFaults([bare, bare], "zh")).toContain(
      "发现 2 处错误。\n\n1. dataset [printed_value]\n   现为：（无）",
    );
  });

  test.each([
    [undefined, ""],
    [null, "null"],
    [{ a: 1 }, '{"a":1}'],
    [() => 1, "function"],
    ["河城", "河城"],
  ])("%j is shown as %j", (value, shown) => {
    expect(describeFound(value)).toBe(shown);
  });
});
