import { expect, test } from "vitest";
import type { Observation } from "../../src/dataset/Dataset";
import { tableRemarkText } from "../../src/wording/views/tableRemarks";
import { parseCsv } from "../../src/opening/csv/parseCsv";
import { foldWidth } from "../../src/reading/signs/foldWidth";
import { faultLines, readFile } from "./openOffice";
import { blocksOf } from "../support/blocksOf";

function timeOf({ period }: Observation): string {
  if (period.basis === "not_stated") return "?";
  const { basis, timing, start, end } = period;
  return [end === undefined ? start : `${start}/${end}`, timing, basis].join(" ");
}

/** What becomes of an office's table, a line a record: its figures, relations and remarks, or its faults. */
function tellTable(name: string, rows: readonly string[]): string[] {
  const text = rows.map((row) => (row === "-" ? "" : row)).join("\r\n");
  const read = readFile(new TextEncoder().encode(text), `${name}.csv`);
  if (!read.ok) return faultLines(read.faults);
  const { metrics, places, units, observations, relations } = read.dataset;
  const metricOf = new Map(metrics.map((metric) => [metric.id, metric]));
  const placeOf = new Map(places.map((place) => [place.id, place.name.zh]));
  const unitOf = new Map(units.map((unit) => [unit.id, unit.symbol.zh]));
  const tokens = new Map(observations.map(({ id, printed }) => [id, printed]));
  return [
    ...observations.map((one) => {
      const metric = metricOf.get(one.metric);
      const { quantity } = one;
      return [
        metric?.name.zh,
        `${metric?.kind ?? ""} ${unitOf.get(metric?.unit ?? "") ?? ""}`,
        placeOf.get(one.place),
        one.series ?? "-",
        timeOf(one),
        one.printed,
        quantity.bound === "range"
          ? `${quantity.low} ${quantity.high}`
          : `${quantity.bound} ${quantity.value}`,
        one.direction ?? "-",
      ].join(" | ");
    }),
    ...relations.map((relation) =>
      JSON.stringify(relation, (key, value: unknown) =>
        typeof value === "string"
          ? key === "id"
            ? undefined
            : (tokens.get(value) ?? value)
          : key === "en"
            ? undefined
            : value,
      ),
    ),
    ...read.remarks.map((remark) => tableRemarkText(remark, "zh")),
  ];
}

/** What stands in a cell of separated rows, as `C5` names it. */
function cellIn(rows: readonly (readonly string[])[], cell: string): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = Array.from(letters).reduce((at, one) => at * 26 + one.charCodeAt(0) - 64, 0);
  return rows[Number(row) - 1]?.[column - 1] ?? "";
}

/** The name of a file, its lines, and indented what it is to be read as. */
const told = blocksOf(new URL("wholeTable.txt", import.meta.url));

test.each(told)("%s", (name, ...lines) => {
  const isTold = (line: string): boolean => line.startsWith("  ");
  const rows = lines.filter((line) => !isTold(line));
  const expected = lines.filter(isTold).map((line) => line.slice(2));
  expect(tellTable(name ?? "", rows)).toEqual(expected);
});

test.each(told)("%s: each figure is in the cell that it names", (name, ...lines) => {
  const rows = lines
    .filter((line) => !line.startsWith("  "))
    .map((row) => (row === "-" ? "" : row));
  const read = readFile(new TextEncoder().encode(rows.join("\r\n")), `${name ?? ""}.csv`);
  if (!read.ok) return;
  const parsed = parseCsv(rows.join("\n"), ",");
  if (!parsed.ok) throw new Error("no CSV");
  const all: (readonly string[])[] = [];
  for (const { number, cells } of parsed.rows) all[number - 1] = cells;
  const digitsOf = (text: string): string => foldWidth(text).replace(/[^\d]/gu, "");
  for (const { cell = "", printed } of read.dataset.observations)
    expect([cell, printed, digitsOf(cellIn(all, cell))]).toEqual([
      cell,
      printed,
      expect.stringContaining(digitsOf(printed)),
    ]);
});
