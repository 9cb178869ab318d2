import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { dictionaryTable } from "../../src/columns/dictionary";
import type { ExportTable } from "../../src/columns/ExportTable";
import { oneSlice } from "../../src/columns/ExportTable";
import { dateSerial } from "../../src/export/workbook/tableSheet";
import { cellAddress } from "../../src/export/workbook/Sheet";
import { sheetNames } from "../../src/export/workbook/writeWorkbook";
import { writeWorkbook } from "../../src/export/workbook/writeWorkbook";
import { harmlessTexts, hostileTexts } from "./hostileTexts";
import { plainColumns } from "./plainColumn";

const cover = {
  name: "封面",
  title: "小城 <改革>",
  facts: [{ label: "来源", text: "=小报" }],
  modified: "2020-02-03",
};

const inBase = (decimals: number, percent: boolean) => ({
  base: { decimals, percent },
  printed: { decimals: 0, percent: false },
});

const table: ExportTable = {
  name: "small",
  title: "数据",
  columns: [
    ...plainColumns(
      "name text 名称",
      "count integer 个数",
      "value decimal 数值",
      "share percent 占比",
    ),
    { id: "day", header: "日期", datatype: "date", description: "", width: 12 },
  ],
  rows: [
    ["甲", 12, 74.38, 99.88, "2024-07-15"],
    ["乙", 3, 99.88, null, "2024"],
    ["=1+1", null, 584300000000, 0.1 + 0.2, null],
  ],
  formatOfRow: (row) => [inBase(2, false), inBase(2, true)][row] ?? null,
};

async function parts(
  content: Parameters<typeof writeWorkbook>[0],
): Promise<Record<string, string>> {
  const files = unzipSync(await writeWorkbook(content));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

interface ReadCell {
  readonly value: string | number | null;
  readonly format: string;
  readonly quoted: boolean;
}

/** The cells of a sheet by address, read from the parts by the rules of the format. */
function cellsOf(files: Record<string, string>, sheet: number): Map<string, ReadCell> {
  const document = (path: string) => files[path] ?? "";
  const texts = [
    ...document("xl/sharedStrings.xml").matchAll(/<t xml:space="preserve">([^<]*)<\/t>/gu),
  ].map(([, text]) => unescaped(text ?? ""));
  const formats = new Map(
    [...document("xl/styles.xml").matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/gu)].map(
      ([, id, code]) => [id, code],
    ),
  );
  const styles = [
    ...(document("xl/styles.xml").split("<cellXfs")[1] ?? "").matchAll(
      /<xf numFmtId="(\d+)"[^>]*>/gu,
    ),
  ].map(([xf, id]) => ({
    format: formats.get(id) ?? "General",
    quoted: xf.includes("quotePrefix"),
  }));
  const cells = document(`xl/worksheets/sheet${sheet}.xml`).matchAll(
    /<c r="([A-Z]+\d+)" s="(\d+)"( t="s")?(?:\/>|><v>([^<]*)<\/v><\/c>)/gu,
  );
  return new Map(
    [...cells].map(([, address = "", style, text, value]) => [
      address,
      {
        value: value === undefined ? null : text ? (texts[Number(value)] ?? null) : Number(value),
        format: styles[Number(style)]?.format ?? "",
        quoted: styles[Number(style)]?.quoted ?? false,
      },
    ]),
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&")
    .replace(/_x([0-9A-F]{4})_/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

describe("cells are typed", () => {
  test("numbers keep the decimals that are printed, percentages are fractions, days are days", async () => {
    const cells = cellsOf(await parts({ cover, tables: [oneSlice(table)] }), 2);
    const row = (number: number) =>
      ["A", "B", "C", "D", "E"].map((column) => cells.get(column + number));
    const cell = (value: string | number | null, format = "General", quoted = false) => ({
      value,
      format,
      quoted,
    });
    expect(row(1).map((header) => header?.value)).toEqual(["名称", "个数", "数值", "占比", "日期"]);
    expect(row(2)).toEqual([
      cell("甲"),
      cell(12, "0"),
      cell(74.38, "#,##0.00"),
      cell(0.9988, "0.00%"),
      cell(45488, "yyyy-mm-dd"),
    ]);
    expect(row(3)).toEqual([
      cell("乙"),
      cell(3, "0"),
      cell(0.9988, "0.00%"),
      cell(null),
      cell("2024"),
    ]);
    expect(row(4)).toEqual([
      cell("=1+1", "General", true),
      cell(null),
      cell(584300000000),
      cell(0.003, "0.##%"),
      cell(null),
    ]);
  });

  test("no text becomes a formula, and every text reads back", async () => {
    const texts = [
      ...hostileTexts.map(([text]) => text),
      ...harmlessTexts,
      "_x0041_",
      "a\u0007b",
      '<&">',
      " ends ",
    ];
    const oneColumn: ExportTable = {
      name: "texts",
      title: "文字",
      columns: plainColumns("text text 文字"),
      rows: texts.map((text) => [text]),
    };
    const files = await parts({ cover, tables: [oneSlice(oneColumn)] });
    expect(
      Object.values(files).filter((xml) => xml.includes("<f>") || xml.includes("<f ")),
    ).toEqual([]);
    const cells = cellsOf(files, 2);
    expect(texts.map((_, index) => cells.get(`A${index + 2}`)?.value)).toEqual(texts);
    hostileTexts.forEach((_, index) => expect(cells.get(`A${index + 2}`)?.quoted).toBe(true));
  });
});

describe("the workbook around the table", () => {
  test("cover, tables, notes and dictionary are sheets with names of their own", async () => {
    const files = await parts({
      cover,
      tables: [oneSlice(table), oneSlice(table)],
      notes: {
        name: "说明",
        title: "说明与提示",
        entries: [{ heading: "提示", text: "口径不同" }],
      },
      dictionary: dictionaryTable([table], "zh", "数据字典"),
    });
    const names = [...(files["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]+)"/gu)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["封面", "数据", "数据 2", "说明", "数据字典"]);
    expect([...cellsOf(files, 1).values()].map(({ value }) => value)).toEqual([
      "小城 <改革>",
      "来源",
      "=小报",
    ]);
    expect([...cellsOf(files, 4).values()].map(({ value }) => value)).toEqual([
      "说明与提示",
      "提示",
      "口径不同",
    ]);
    expect(cellsOf(files, 5).get("B2")?.value).toBe("name");
  });

  test("the header is frozen, has filter arrows and repeats in print", async () => {
    const files = await parts({ cover, tables: [oneSlice(table)] });
    const sheet = files["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet).toContain('<autoFilter ref="A1:E4"/>');
    expect(sheet).toContain('<col min="5" max="5" width="12" customWidth="1"/>');
    expect(files["xl/workbook.xml"]).toContain("'数据'!$A$1:$E$4");
    expect(files["xl/workbook.xml"]).toContain("'数据'!$1:$1");
  });

  test("an unsound table is refused", async () => {
    await expect(
      writeWorkbook({ cover, tables: [oneSlice({ ...table, rows: [["a"]] })] }),
    ).rejects.toThrow("row 1: found 1 cells, expected 5");
  });
});

test("the same content gives the same bytes in every time zone and at any time", async () => {
  const zone = process.env["TZ"];
  const written: string[] = [];
  try {
    for (const [other, now] of [
      ["Asia/Shanghai", 0],
      ["America/St_Johns", 1e12],
      ["Pacific/Kiritimati", 2e12],
    ] as const) {
      process.env["TZ"] = other;
      const { now: clock } = Date;
      Date.now = () => now;
      written.push(
        Buffer.from(await writeWorkbook({ cover, tables: [oneSlice(table)] })).toString("hex"),
      );
      Date.now = clock;
    }
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
  expect(new Set(written).size).toBe(1);
});

test("names of sheets are ones that a spreadsheet takes", () => {
  expect(sheetNames(["prehistory", "histories"])).toEqual(["prehistory", "histories"]);
  for (const sign of "[]:*?/\\\u0000\u001f\ud800")
    expect(sheetNames([`a${sign}b`])).toEqual(["a b"]);
  expect(sheetNames(["history", " 'a' ", "A", "a", "'"])).toEqual([
    "history_",
    "a",
    "A 2",
    "a 3",
    "Sheet",
  ]);
  expect(sheetNames(["a/b:c", "'quoted'", "History", "", "x".repeat(40), "X".repeat(40)])).toEqual([
    "a b c",
    "quoted",
    "History_",
    "Sheet",
    "x".repeat(31),
    `${"X".repeat(29)} 2`,
  ]);
});

test("days are counted as spreadsheets count them", () => {
  expect(
    ["2024-07-15", "1900-03-01", "2000-02-29", "1900-02-28", "2023-02-29", "2024-06"].map(
      dateSerial,
    ),
  ).toEqual([45488, 61, 36585, null, null, null]);
  expect(
    ["2024", "", "去年", "2024-13-01", "2024-7-15", " 2024-07-15", "2024-07-15T09:00"].map(
      dateSerial,
    ),
  ).toEqual(Array(7).fill(null));
});

test("addresses go on after Z", () => {
  expect([0, 25, 26, 701, 702].map((column) => cellAddress(column, 0))).toEqual([
    "A1",
    "Z1",
    "AA1",
    "ZZ1",
    "AAA1",
  ]);
});
