import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { type Row, smallWorkbook } from "./smallWorkbook";

const LISTS = [
  "sources",
  "areas",
  "fields",
  "places",
  "units",
  "measures",
  "metrics",
  "observations",
  "relations",
  "cautions",
  "headlines",
  "nonFigures",
  "excusedWords",
] as const;

/** What a workbook by the template is read as, a line a record, or everything that is wrong with it. */
function tell(sheets: Readonly<Record<string, readonly Row[]>>): string[] {
  const read = readDatasetFile(smallWorkbook(sheets), "附件.xlsx", {
    language: "zh",
    today: "2024-08-01",
  });
  if (!read.ok)
    return read.faults.map(({ record, field, rule, found, expected, remedy }) =>
      [`${record} ${field}`, rule, found, expected.zh, remedy.zh].join(" | "),
    );
  const { dataset } = read;
  const { id, title, description, license, modified, status, language } = dataset;
  return [
    JSON.stringify({ id, title, description, license, modified, status, language }),
    ...LISTS.flatMap((list) =>
      (dataset[list] ?? []).map((record) => `${list} ${JSON.stringify(record)}`),
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
const told = readFileSync(new URL("wholeTemplate.txt", import.meta.url), "utf8")
  .trim()
  .split("\n\n")
  .map((block) => block.split("\n"));

test.each(told)("%s", (_name, ...lines) => {
  const isTold = (line: string): boolean => line.startsWith("  ");
  const expected = lines.filter(isTold).map((line) => line.slice(2));
  expect(tell(sheetsOf(lines.filter((line) => !isTold(line))))).toEqual(expected);
});
