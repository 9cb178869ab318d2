import { expect, test } from "vitest";
import { fileFault } from "../../src/opening/fileFaults";
import { readTemplate } from "../../src/opening/template/readTemplate";
import { type Row, smallWorkbook } from "./smallWorkbook";
import { faultLines, readFile } from "./openOffice";
import { blocksOf } from "../support/blocksOf";

/** What a workbook by the template is read as, a line a record, or everything that is wrong with it. */
function tell(sheets: Readonly<Record<string, readonly Row[]>>): string[] {
  const read = readFile(smallWorkbook(sheets), "附件.xlsx");
  if (!read.ok) return faultLines(read.faults);
  const { dataset } = read;
  const { id, title, description, license, modified, status, language } = dataset;
  return [
    JSON.stringify({ id, title, description, license, modified, status, language }),
    ...Object.entries(dataset).flatMap(([list, records]) =>
      Array.isArray(records) ? records.map((record) => `${list} ${JSON.stringify(record)}`) : [],
    ),
  ];
}

/** The sheets of a block: `# name`, then its rows, cells parted by bars. */
function sheetsOf(lines: readonly string[]): Record<string, Row[]> {
  const sheets: Record<string, Row[]> = {};
  let rows: Row[] = [];
  for (const line of lines) {
    if (line.startsWith("# ")) sheets[line.slice(2)] = rows = [];
    else rows.push(line.split("|"));
  }
  return sheets;
}

/** What is shown, the sheets of a workbook, and indented what it is to be read as. */
const told = blocksOf(new URL("wholeTemplate.txt", import.meta.url));

test.each(told)("%s", (_name, ...lines) => {
  const isTold = (line: string): boolean => line.startsWith("  ");
  const expected = lines.filter(isTold).map((line) => line.slice(2));
  expect(tell(sheetsOf(lines.filter((line) => !isTold(line))))).toEqual(expected);
});

test("a fault of a cell bears the heading of its column, where two cells of the row above are headings", () => {
  const where = (...heads: readonly string[]): (string | undefined)[] => {
    const cells = [heads, ["人口", "#REF!", "2024-03-01"]];
    const read = readTemplate(
      [
        {
          name: "数据",
          rows: cells.map((row, at) => ({ number: at + 1, cells: row })),
          faults: [fileFault("cell_error", { sheet: "数据", row: 2, column: 1 }, "#REF!")],
          merged: [{ rows: [2, 3], columns: [0, 1] }],
        },
      ],
      {
        fileName: "附件.xlsx",
        language: "zh",
        base: null,
        today: "2024-08-01",
        onProgress: () => undefined,
      },
    );
    return read.ok ? [] : read.faults.slice(0, 2).map(({ record, field }) => `${record} ${field}`);
  };
  const merged = "工作表“数据” A2:B3";
  expect(where("指标名称", "原文写法", "发布日期")).toEqual([
    "工作表“数据”第 2 行 B 列“原文写法”",
    merged,
  ]);
  expect(where("指标名称", "原文写法", "甲")).toEqual([
    "工作表“数据”第 2 行 B 列“原文写法”",
    merged,
  ]);
  expect(where("指标名称", "甲", "乙")).toEqual(["工作表“数据”第 2 行 B 列", merged]);
});
