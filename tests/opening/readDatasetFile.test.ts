import { describe, expect, test } from "vitest";
import { limits } from "../../src/opening/limits";
import {
  readDatasetFile,
  type ReadOptions,
  refuseSize,
  unreadableFile,
} from "../../src/opening/readDatasetFile";
import type { ReadProgress } from "../../src/opening/ReadProgress";
import { fixture } from "../dataset/fixture";
import { smallWorkbook } from "./smallWorkbook";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array | string, options: Partial<ReadOptions> = {}) {
  return readDatasetFile(typeof bytes === "string" ? utf8(bytes) : bytes, "附件", {
    language: "zh",
    today: "2024-08-01",
    ...options,
  });
}

/** Each fault by its place, its rule and what was found. */
function faultsOf(bytes: Uint8Array | string, options: Partial<ReadOptions> = {}): string[] {
  const opened = read(bytes, options);
  return opened.ok
    ? []
    : opened.faults.map(({ record, field, rule, found }) =>
        [record, field, rule, found].join(" | "),
      );
}

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const letters = (word: string): number[] =>
  Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]);

describe("what a file is is told by its bytes", () => {
  test.each<[string, Uint8Array | string, string]>([
    ["nothing", "", "file_empty | 没有内容"],
    ["blanks", " \n\t", "file_empty | 没有内容"],
    ["the mark of the order of bytes", "\ufeff", "file_empty | 没有内容"],
    ["a PDF", "%PDF-1.7", "not_a_data_file | PDF 文档"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), "not_a_data_file | 图片"],
    ["a program", "MZ\u0001", "not_a_data_file | 程序"],
    ["a packed file", Uint8Array.of(0x1f, 0x8b, 8), "not_a_data_file | 压缩包"],
    ["an archive that is cut short", "PK\u0003\u0004", "archive_truncated | 文件不完整，后面缺失"],
    [
      "an encrypted workbook",
      Uint8Array.from([...OLD_OFFICE, 0x45, 1, ...letters("EncryptedPackage")]),
      "workbook_encrypted | 设有打开密码",
    ],
    ["a page without a table", "<!doctype html><p>甲", "not_a_data_file | 没有表格的网页"],
    ["a page that begins with a remark", " <!-- 甲 --><p>甲", "not_a_data_file | 没有表格的网页"],
    ["an XML of something else", "<?xml version='1.0'?><a/>", "not_a_data_file | 没有表格的网页"],
    ["something like a table", "<html><tables>", "not_a_data_file | 没有表格的网页"],
    ["JSON that breaks off", " {", "json_truncated | 文件到此中断，其后没有内容"],
    ["a list of JSON that breaks off", "\n[", "json_truncated | 文件到此中断，其后没有内容"],
  ])("%s", (_, bytes, told) => {
    expect(faultsOf(bytes).map((fault) => fault.split(" | ").slice(2).join(" | "))).toEqual([told]);
    expect(faultsOf(bytes)[0]).toMatch(/^(?:附件|第 \d 行) \| /u);
  });

  test.each<[string, Uint8Array]>([
    [
      "an old file that names no encryption",
      Uint8Array.from([...OLD_OFFICE, ...letters("Encrypt")]),
    ],
    [
      "one whose letters are no text of two bytes",
      Uint8Array.from([...OLD_OFFICE, ...utf8("EncryptedPackage")]),
    ],
  ])("%s is looked into", (_, bytes) => {
    expect(faultsOf(bytes)[0]).not.toContain("workbook_encrypted");
  });

  test.each<[string, string]>([
    ["<table><tr><td>地区<td>2023年<tr><td>甲县<td>12</table>", "12"],
    ["<html><body><table ><tr><td>地区<td>2023年<tr><td>甲县<td>12</table>", "12"],
  ])("%s holds a table", (text, printed) => {
    const opened = read(text);
    expect(opened.ok && opened.dataset.observations.map((one) => one.printed)).toEqual([printed]);
  });

  test("text that is no text, or in an encoding that nobody knows", () => {
    const binary = Uint8Array.from({ length: 64 }, (_, at) => at % 8);
    expect(faultsOf(binary)).toEqual(["附件 |  | not_a_data_file | 不是文字也不是表格的内容"]);
    const unknown = Uint8Array.from([...utf8("地区,"), 0xff, 0x80, 0xfe, 0x20, 0xff, 0xff]);
    expect(faultsOf(unknown)).toEqual([
      "附件 |  | text_encoding | 看不出用的是哪种文字编码，打开会是乱码",
    ]);
  });
});

describe("a file of the most bytes that may be", () => {
  test("is asked for its bytes, and one of a byte more is refused", () => {
    expect(refuseSize(limits.bytes, "甲.csv", "zh")).toBe(null);
    expect(refuseSize(limits.bytes + 1, "甲.csv", "zh")).toMatchObject({
      record: "甲.csv",
      field: "",
      rule: "file_too_large",
      found: "150.1 MB",
    });
  });

  test("that the browser does not hand over is told", () => {
    expect(unreadableFile("甲.csv", "en")).toMatchObject({
      record: "甲.csv",
      rule: "file_unreadable",
      found: "a file that the browser could not read",
    });
  });
});

describe("rows that are longer than their headers", () => {
  test("are told with what is too much", () => {
    expect(faultsOf("指标名称,原文写法\n人口,12人,甲,乙\n户数,3户, ,\n面积,4亩,,丙")).toEqual([
      expect.stringMatching(/^第 2 行 \| C 列 \| row_too_long \| .*甲 乙/u),
      expect.stringMatching(/^第 4 行 \| C 列 \| row_too_long \| .*丙/u),
    ]);
    const opened = read("指标名称,原文写法\n人口,12人,甲,乙");
    const [fault] = opened.ok ? [] : opened.faults;
    expect(JSON.stringify(fault)).toContain("4");
    expect(fault?.expected.zh).toContain("2");
  });

  test("under a title are not told: the headers stand too low", () => {
    expect(faultsOf("说明\n指标名称,原文写法\n人口,12人")[0]).toContain("header_not_first");
    expect(faultsOf("说明\n指标名称,原文写法\n人口,12人").join("")).not.toContain("row_too_long");
  });
});

describe("sheets that the reader chose", () => {
  const table = (value: string): string[][] => [
    ["地区", "2023年"],
    ["甲县", value],
  ];
  const bytes = smallWorkbook({ 一: table("11"), 二: table("22") });
  const printed = (sheets?: readonly string[]): unknown => {
    const opened = read(bytes, sheets === undefined ? {} : { sheets });
    return opened.ok
      ? [
          opened.dataset.observations.map((one) => one.printed),
          opened.sheets.map(({ name, outcome }) => `${name} ${outcome}`),
        ]
      : opened.faults.map(({ rule }) => rule);
  };

  test("are read, and all where none was chosen", () => {
    expect(printed()).toEqual([
      ["11", "22"],
      ["一 read", "二 read"],
    ]);
    expect(printed(["二"])).toEqual([["22"], []]);
    expect(printed([])).toEqual(["no_figure_sheet"]);
  });
});

test("how far the reading is is told from its beginning to its end", () => {
  const stepsOf = (bytes: Uint8Array | string): string[] => {
    const steps: ReadProgress[] = [];
    read(bytes, { onProgress: (progress) => steps.push(progress) });
    return steps.map(({ step, done }) => `${step} ${String(Math.round(done * 100))}`);
  };
  expect(stepsOf("指标名称,原文写法\n人口,12人")).toEqual(["rows 10", "records 40", "checks 70"]);
  expect(stepsOf(JSON.stringify(fixture()))).toEqual(["rows 10", "records 40", "checks 70"]);
  const long = `指标名称,原文写法\n${"人口,12人\n".repeat(5000)}`;
  expect(stepsOf(long).slice(0, 3)).toEqual(["rows 10", "rows 40", "records 40"]);
});

test("a dataset is read as it is, and its faults by their lines", () => {
  const opened = read(JSON.stringify(fixture()));
  expect(opened.ok).toBe(true);
  const wrong = JSON.stringify({ ...fixture(), modified: "2024-13-01" }, null, 1);
  expect(faultsOf(wrong)[0]).toMatch(/^数据集最外层 \| modified \|/u);
});

test("the day of a table that gives none is the reader's own", () => {
  const day = (): string => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  };
  const before = day();
  const opened = readDatasetFile(utf8("指标名称,原文写法\n人口,12人"), "附件.csv", {
    language: "zh",
  });
  expect([before, day()]).toContain(opened.ok ? opened.dataset.modified : "");
  const dated = read("指标名称,原文写法\n人口,12人");
  expect(dated.ok && dated.dataset.modified).toBe("2024-08-01");
});

test("texts that a spreadsheet would run lose the sign that kept it from that", () => {
  const opened = read("指标名称,原文写法\n'=人口,12人");
  expect(opened.ok && opened.dataset.metrics[0]?.name.zh).toBe("=人口");
});
