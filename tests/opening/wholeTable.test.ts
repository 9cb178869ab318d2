import { expect, test } from "vitest";
import type { Observation } from "../../src/dataset/Dataset";
import { tableRemarkText } from "../../src/wording/views/tableRemarks";
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

/** The name of a file, its lines, and indented what it is to be read as. */
const told = blocksOf(new URL("wholeTable.txt", import.meta.url));

test.each(told)("%s", (name, ...lines) => {
  const isTold = (line: string): boolean => line.startsWith("  ");
  const rows = lines.filter((line) => !isTold(line));
  const expected = lines.filter(isTold).map((line) => line.slice(2));
  expect(tellTable(name ?? "", rows)).toEqual(expected);
});
