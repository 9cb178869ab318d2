import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/reading/paragraphs/decodeText";
import { columnText, placeText, rowText, toFault } from "../../src/opening/FileFault";
import { scanJson } from "../../src/opening/json/scanJson";
import { limits } from "../../src/opening/limits";
import { readDatasetFile, refuseSize, unreadableFile } from "../../src/opening/readDatasetFile";
import { listOf } from "../../src/opening/template/resolveReference";
import { FreeIds, stableId } from "../../src/opening/template/stableId";
import { joinTexts, splitTexts } from "../../src/opening/template/textList";
import { cases } from "../support/cases";

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (bytes: Uint8Array) =>
  readDatasetFile(bytes, "a.csv", { language: "zh", today: "2024-07-15" });
const rules = (bytes: Uint8Array): string => {
  const read = open(bytes);
  return read.ok ? "read" : read.faults.map(({ rule }) => rule).join(" ");
};
const found = (bytes: Uint8Array): string => {
  const read = open(bytes);
  return read.ok ? "read" : (read.faults[0]?.found ?? "");
};

describe("what a file is, by its first bytes", () => {
  test("other kinds are refused by their names", () => {
    const pdf = found(bytesOf(0x25, 0x50, 0x44, 0x46, 0x2d));
    const picture = found(bytesOf(0x89, 0x50, 0x4e, 0x47));
    const packed = found(bytesOf(0x1f, 0x8b, 8));
    const program = found(bytesOf(0x4d, 0x5a, 0));
    expect(new Set([pdf, picture, packed, program]).size).toBe(4);
    expect(found(bytesOf(0xff, 0xd8, 0xff))).toBe(picture);
    expect(found(bytesOf(0x47, 0x49, 0x46, 0x38))).toBe(picture);
    expect(found(bytesOf(0x52, 0x61, 0x72, 0x21))).toBe(packed);
    expect(found(bytesOf(0x37, 0x7a, 0xbc, 0xaf))).toBe(packed);
    expect(found(bytesOf(0x7f, 0x45, 0x4c, 0x46))).toBe(program);
    expect(pdf).toContain("PDF");
    // One byte less is no mark.
    expect(found(bytesOf(0x89, 0x50, 0x4e, 0x48))).not.toBe(picture);
  });

  test("nothing, blanks, too much and what is no text", () => {
    expect(rules(bytesOf())).toBe("file_empty");
    expect(rules(utf8(" \n\t"))).toBe("file_empty");
    expect(rules(utf8("\ufeff"))).toBe("file_empty");
    expect(rules(new Uint8Array(limits.bytes + 1))).toBe("file_too_large");
    const most = new Uint8Array(limits.bytes);
    most.set([0x25, 0x50, 0x44, 0x46]);
    expect(rules(most)).toBe("not_a_data_file");
    expect(rules(bytesOf(0xff, 0x41))).toBe("text_encoding");
    expect(rules(bytesOf(0x41, 0, 0x41))).toBe("not_a_data_file");
    expect([
      refuseSize(limits.bytes, "a", "zh"),
      refuseSize(limits.bytes + 1, "a", "zh")?.rule,
    ]).toEqual([null, "file_too_large"]);
    expect(unreadableFile("a.csv", "en")).toMatchObject({ rule: "file_unreadable" });
  });

  test("an old workbook that is encrypted says so", () => {
    const name = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
    const old = [0xd0, 0xcf, 0x11, 0xe0];
    expect(rules(bytesOf(...old, 0x45, 0, 0, ...name))).toBe("workbook_encrypted");
    expect(rules(bytesOf(...old, ...name.slice(2)))).not.toBe("workbook_encrypted");
  });

  test("JSON by its bracket, pages by their tags", () => {
    expect(rules(utf8(' {"a":1,}'))).toBe("json_extra_comma");
    expect(rules(utf8("[1,]"))).toBe("json_extra_comma");
    const page = found(utf8("<html><p>甲</p></html>"));
    for (const tag of [
      "<!doctype html>",
      "<!-- a -->",
      "<head>",
      "<body>",
      "<meta>",
      "<?xml?>",
      " \n<HTML>",
    ])
      expect(found(utf8(`${tag}<p>甲</p>`)), tag).toBe(page);
    const table = (head: string): string =>
      rules(
        utf8(
          `${head}<tr><td>地区</td><td>2022年</td></tr><tr><td>甲县</td><td>12</td></tr></table>`,
        ),
      );
    expect(table("<table>")).toBe("read");
    expect(table("<html><TABLE border=1>")).toBe("read");
    // What was copied out of a page begins with what stood before its table.
    for (const before of [
      "<p>表1</p>",
      "<div class='a'>",
      "<!--StartFragment-->",
      " <span>某</span>",
    ])
      expect(table(`${before}<table border="0">`), before).toBe("read");
    expect(found(utf8("<html><tables></html>"))).toBe(page);
    // A sign that something is less begins no page, and neither do words in brackets.
    for (const head of ["<5个", "<暂缺>", "<p>", "1<table>"])
      expect(found(utf8(`${head},2022年\n甲县,12\n`)), head).not.toBe(page);
  });

  test("control signs that no text has make it none", () => {
    for (let code = 1; code < 32; code += 1)
      expect(decodeText(bytesOf(0x41, code, 0x41)).ok, String(code)).toBe(
        [9, 10, 12, 13, 27].includes(code),
      );
    for (const mark of "25504446 504b0304 89504e47 ffd8ff d0cf11e0 1f8b".split(" "))
      expect(decodeText(Buffer.from(`${mark}41`, "hex")), mark).toEqual({
        ok: false,
        reason: "binary",
      });
    expect(decodeText(bytesOf(0x25, 0x50, 0x44, 0x47))).toMatchObject({ ok: true });
    // As many whole characters as broken ones are damaged UTF-8, fewer are another encoding.
    expect(decodeText(bytesOf(0xe4, 0xb8, 0xad, 0xff))).toEqual({
      ok: false,
      reason: "damaged-utf-8",
    });
    expect(decodeText(bytesOf(0xe4, 0xb8, 0xad, 0xff, 0x41, 0xff))).not.toMatchObject({
      reason: "damaged-utf-8",
    });
  });
});

describe("a separated text", () => {
  const TABLE = ["地区|2022年|2023年", "甲县|12|13", "乙县|14|15"];
  const printed = (text: string): readonly string[] => {
    const read = open(utf8(text));
    return read.ok
      ? read.dataset.observations.map((one) => one.printed)
      : read.faults.map(({ rule }) => rule);
  };

  test.each([",", ";", "\t", "，", "；", "|"])("by %j", (separator) => {
    expect(printed(TABLE.join("\n").replaceAll("|", separator))).toEqual(["12", "13", "14", "15"]);
  });

  test("Excel's hint of the separator and a mark of the order of bytes are no data", () => {
    expect(printed(`\ufeff${TABLE.join("\n").replaceAll("|", ";")}`)).toHaveLength(4);
    expect(printed(`sep=;\r\n${TABLE.join("\n").replaceAll("|", ";")}`)).toHaveLength(4);
    expect(open(utf8(`SEP=|\n${TABLE.join("\n")}`))).toEqual(open(utf8(TABLE.join("\n"))));
    expect(printed("地区,2022年,备注\n甲县,12,sep=;\n乙县,14,无")).toEqual(["12", "14"]);
  });

  test.each(
    cases(
      '指标名称,原文写法\n人口,"12 => B 列“原文写法”',
      '地区,人口（万人）\n青石县,"12 => B 列“人口（万人）”',
      '甲,乙\n人口,"12 => B 列',
      '地区,乙\n青石县,"12 => B 列“乙”',
    ),
  )("a quotation mark that is left open bears the heading of its column: %j", (text, field) => {
    const read = open(utf8(text));
    expect(read.ok ? [] : read.faults.map((fault) => [fault.rule, fault.field])).toEqual([
      ["csv_quote_open", field],
    ]);
  });

  test("a title above the headings does not hide by what it is separated", () => {
    const under = (...lines: readonly string[]): readonly string[] =>
      printed([...lines, ...TABLE].join("\n").replaceAll("|", ";"));
    expect(under("表1")).toEqual(["12", "13", "14", "15"]);
    expect(under("表1", "常住人口（万人）")).toEqual(["12万人", "13万人", "14万人", "15万人"]);
    expect(under(...Array<string>(14).fill("说明，见下"))).toEqual(["12", "13", "14", "15"]);
  });
});

describe("where something is wrong, in words", () => {
  const place = { sheet: "数据", row: 5, column: 2, header: "单位" };
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");
  test("sheets, rows, columns, characters and ranges", () => {
    const said = (where: Parameters<typeof rowText>[0]): readonly string[] =>
      (["zh", "en"] as const).flatMap((language) => [
        plain(rowText(where, "a.csv", language)),
        plain(columnText(where, language)),
      ]);
    expect(said(place)).toEqual([
      "工作表“数据”第 5 行",
      "C 列“单位”",
      "sheet “数据”, row 5",
      "column C “单位”",
    ]);
    expect(said({ row: 5, character: 3 })).toEqual([
      "第 5 行",
      "第 3 个字符",
      "line 5",
      "character 3",
    ]);
    expect(said({})).toEqual(["a.csv", "", "a.csv", ""]);
    expect(said({ column: 0 })).toEqual(["a.csv", "A 列", "a.csv", "column A"]);
    expect(said({ header: "单位" })).toEqual(["a.csv", "单位", "a.csv", "单位"]);
    expect(said({ ...place, range: "A2:A3" }).filter((_, at) => at % 2 === 1)).toEqual([
      "A2:A3",
      "A2:A3",
    ]);
    expect([
      plain(placeText(place, "zh")),
      plain(placeText(place, "en")),
      placeText({}, "zh"),
    ]).toEqual(["工作表“数据”第 5 行 C 列“单位”", "sheet “数据”, row 5, column C “单位”", ""]);
    const words = { zh: "甲", en: "a" };
    expect(
      toFault(
        { place: { row: 5 }, rule: "x", found: words, expected: words, remedy: words },
        "a.csv",
        "en",
      ),
    ).toEqual({
      record: "row 5",
      field: "",
      rule: "x",
      found: "a",
      expected: words,
      remedy: words,
    });
  });

  test("some of the names that there are", () => {
    const names = (count: number) =>
      listOf(new Set(Array.from({ length: count }, (_, at) => `n${at}`)));
    expect([names(0), names(1), names(5), names(6)]).toEqual([
      { zh: "", en: "" },
      { zh: "n0", en: "n0" },
      { zh: "n0、n1、n2、n3、n4", en: "n0, n1, n2, n3, n4" },
      { zh: "n0、n1、n2、n3、n4 等 6 个", en: "n0, n1, n2, n3, n4 and others, 6 in all" },
    ]);
  });

  test("texts of one cell come back as they were, whatever is in them", () => {
    for (const texts of [["甲", "乙"], ["a;b", "c,d"], ["甲；乙、丙，丁"], ["a\\b"], ["a\nb"], []])
      expect(splitTexts(joinTexts(texts))).toEqual(texts);
    expect(joinTexts(["a;b", "c"])).toBe("a\\;b；c");
  });

  test("ids of the same words are the same, readable where they can be, each given once", () => {
    expect(stableId("unit", "Total GDP (2023)")).toBe("total-gdp-2023");
    expect(stableId("unit", "2023 GDP")).toBe("unit-2023-gdp");
    expect(stableId("unit", "a".repeat(60))).toBe("a".repeat(60));
    for (const words of ["a".repeat(61), "a", "人口", "GDP人口"])
      expect(stableId("unit", words), words).toMatch(/^unit-[a-z0-9]+$/u);
    expect(stableId("unit", "人口")).toBe(stableId("unit", "人口"));
    expect(stableId("unit", "人口")).not.toBe(stableId("unit", "口人"));
    const ids = new FreeIds(new Set(["a", "b-2"]));
    expect(["a", "a", "b", "b", "c"].map((wanted) => ids.take(wanted))).toEqual([
      "a-2",
      "a-3",
      "b",
      "b-3",
      "c",
    ]);
    const long = "x".repeat(80);
    expect([ids.take(long), ids.take(long)]).toEqual([long, `${"x".repeat(70)}-2`]);
  });
});

describe("slips of the pen in JSON", () => {
  const slip = (text: string): string => {
    const fault = scanJson(text);
    return fault === null
      ? "-"
      : `${fault.rule} ${fault.place.row}:${fault.place.character} ${fault.found.zh}`;
  };
  const all = (told: Readonly<Record<string, string>>): void => {
    expect(Object.fromEntries(Object.keys(told).map((text) => [text, slip(text)]))).toEqual(told);
  };

  test("what is JSON is none", () => {
    for (const text of [
      "{}",
      "[]",
      " [ ] ",
      '{"a":[],"b":{}}',
      '[1, -0,0.5,1e5,1E-5,-1.5e+3,true,false,null,"a\\u00e9\\n\\"\\\\\\/\\b\\f\\r\\t"]',
      "12",
      '"a"',
      '{"a":1,"A":2,"":3}',
    ])
      expect(scanJson(text), text).toBeNull();
  });

  test("full-width signs are told with the plain one", () => {
    for (const [sign, plain] of [
      ["\uff0c", ","],
      ["\u3001", ","],
      ["\uff1a", ":"],
      ["\uff5b", "{"],
      ["\uff5d", "}"],
      ["\u3010", "["],
      ["\u3011", "]"],
      ["\uff3b", "["],
      ["\uff3d", "]"],
    ] as const) {
      const fault = scanJson(`{"a":${sign}`);
      expect(fault?.rule, sign).toBe("json_full_width");
      expect(fault?.expected.zh, sign).toContain(plain);
    }
    for (const quote of "'\u2018\u2019\u201c\u201d\uff02\uff07`")
      expect(scanJson(`{"a":${quote}b${quote}}`)?.rule, quote).toBe("json_quotes");
  });

  test("each where it stands", () => {
    all({
      '{"a":1 // b\n}': "json_comment 1:8 // b",
      '{"a":1 /* b */}': "json_comment 1:8 /* b */}",
      "{'a':1}": "json_quotes 1:2 'a'",
      '{"a":1,\n\n}': "json_extra_comma 1:7 , }：多出一个逗号",
      "[1,]": "json_extra_comma 1:3 ,]：多出一个逗号",
      "[,1]": "json_extra_comma 1:2 ,1]：多出一个逗号",
      "{,}": "json_extra_comma 1:2 ,}：多出一个逗号",
      '{"a":1;"b":2}': 'json_no_comma 1:7 ;"b":2}',
      '{"a"="b"}': 'json_no_colon 1:5 ="b"}',
      '{"a"}': "json_no_colon 1:5 }",
      "{a_1:1}": "json_bare_name 1:2 a_1",
      "{1:1}": "json_bare_name 1:2 1:1}",
      "[undefined]": "json_word 1:2 undefined",
      "[a-b]": "json_word 1:2 a-b",
      "[=]": "json_value 1:2 =]",
      "[+1.5]": "json_number 1:2 +1.5",
      "[1.]": "json_number 1:2 1.",
      "[-.5]": "json_number 1:2 -.5",
      "[00]": "json_number 1:2 00",
      "[1}": "json_bracket 1:3 }",
      '{"a":1]': "json_bracket 1:7 ]",
      "[1 2]": "json_no_comma 1:4 2]",
      "{} x": "json_second_value 1:4 x：数据集之后还有内容",
      '["a\tb"]': "json_control 1:4 双引号里有制表符（Tab）",
      '["a\nb"]': "json_control 1:4 双引号里有换行",
      '["a\rb"]': "json_control 1:4 双引号里有换行",
      '["a\u0001b"]': "json_control 1:4 双引号里有看不见的控制字符 U+0001",
      '["a\\x"]': "json_escape 1:4 \\x",
      '["a\\u12g4"]': "json_escape 1:4 \\u",
      '["\\\\\\q"]': "json_escape 1:5 \\q",
      "[1": "json_truncated 1:3 文件到此中断，其后没有内容",
      "": "json_truncated 1:1 文件到此中断，其后没有内容",
      '["a': "json_truncated 1:4 文件到此中断，其后没有内容",
      '[\n"a",\n{"b"': "json_truncated 3:5 文件到此中断，其后没有内容",
    });
  });

  test("brackets may be nested to the limit, and no deeper", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(scanJson(nested(limits.depth))).toBeNull();
    expect(scanJson(nested(limits.depth + 1))).toMatchObject({
      rule: "json_too_deep",
      place: { row: 1, character: limits.depth + 1 },
    });
    expect(scanJson('{"\\u0061":1,"a":2}')?.rule).toBe("json_repeated_key");
    expect(scanJson('[{"a":1}, {"a":2}]')).toBeNull();
  });
});
