import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import type { Period } from "../../src/dataset/Dataset";
import {
  byCode,
  type ParquetTable,
  parquetColumns,
  parquetTable,
  serializeParquet,
  writeParquet,
} from "../../src/export/serializeParquet";
import { during, fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

/** The days of a figure's period, as the two last columns have them. */
function daysOf(period: Period): readonly unknown[] {
  const dataset = fixture();
  recordOf(dataset.observations, "stations").period = period;
  return (
    parquetTable(lookUp(dataset))
      .rows.find(([id]) => id === "stations")
      ?.slice(-2) ?? []
  );
}

test.each([
  ["2023", "2024", "2023-01-01", "2024-12-31"],
  ["2023", undefined, "2023-01-01", "2023-12-31"],
  ["2023-11", undefined, "2023-11-01", "2023-11-30"],
  ["2023-12", undefined, "2023-12-01", "2023-12-31"],
  ["2024-02", undefined, "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-03", "2023-02-01", "2023-03-31"],
  ["2024-02-28", "2024-03-01", "2024-02-28", "2024-03-01"],
  ["2024-07-15", undefined, "2024-07-15", "2024-07-15"],
])("a period from %s to %s covers the days %s to %s", (start, end, first, last) => {
  const stated = { basis: "stated", start, ...(end === undefined ? {} : { end }) } as const;
  expect(daysOf({ ...stated, timing: "during" })).toEqual([first, last]);
});

test("a moment is the last of its dates, and what is undated has no day", () => {
  const asOf = { basis: "stated", timing: "as_of", start: "2023", end: "2024-06" } as const;
  expect(daysOf(asOf)).toEqual(["2024-06-01", "2024-06-30"]);
  expect(daysOf({ basis: "not_stated" })).toEqual([null, null]);
});

describe("rows", () => {
  test("are sorted by metric, place and time, the undated last, then as in the text", () => {
    const dataset = fixture();
    const { observations } = dataset;
    const one = recordOf(observations, "stations");
    const more = [
      { ...one, id: "undated-2" },
      { ...one, id: "late", period: during("2024") },
      { ...one, id: "early", period: during("2023") },
      { ...one, id: "hill", place: "hill-county", period: during("2025") },
      { ...one, id: "a-metric", metric: "forms" },
    ];
    const lookup = lookUp({ ...dataset, observations: [...more, ...observations] });
    const ids = parquetTable(lookup).rows.map(([id]) => id);
    const own = ids.filter((id) => more.some((extra) => extra.id === id) || id === "stations");
    expect(own).toEqual(["a-metric", "hill", "early", "late", "undated-2", "stations"]);
    expect(ids).toHaveLength(observations.length + 5);
  });

  test("codes are compared as numbers, the same on every machine", () => {
    expect([byCode("a", "b"), byCode("b", "a"), byCode("a", "a"), byCode("Z", "a")]).toEqual([
      -1, 1, 0, -1,
    ]);
  });

  test("stand under the columns of figures.csv and two days, which may be empty", () => {
    expect(parquetColumns(lookUp(fixture())).slice(-2)).toEqual([
      { id: "period_start", datatype: "date", required: false },
      { id: "period_end", datatype: "date", required: false },
    ]);
    expect(parquetColumns(lookUp(fixture()))[0]).toEqual({
      id: "figure_id",
      datatype: "text",
      required: true,
    });
  });
});

describe("a file", () => {
  const table: ParquetTable = {
    columns: [
      { id: "name", datatype: "text", required: true },
      { id: "day", datatype: "date", required: false },
      { id: "count", datatype: "integer", required: false },
      { id: "size", datatype: "decimal", required: false },
      { id: "part", datatype: "percent", required: false },
    ],
    rows: [
      ["甲", "2024-06-30", 3, 1.5, 12.5],
      ["乙", null, null, null, null],
      ["丙", "2024-07-15T09:49"],
    ],
  };
  const groupsOf = (file: Uint8Array<ArrayBuffer>): number[] =>
    parquetMetadata(file.slice().buffer).row_groups.map(({ num_rows }) => Number(num_rows));

  test("says of each column what it holds and whether it may be empty, and who wrote it", () => {
    const { schema, created_by } = parquetMetadata(writeParquet(table).buffer);
    expect(created_by).toBe("reform-metrics-dashboard");
    expect(
      schema.map(({ name, type, converted_type, repetition_type, num_children }) => [
        name,
        ...(num_children === undefined ? [] : [num_children]),
        ...[repetition_type, type, converted_type].filter((said) => said !== undefined),
      ]),
    ).toEqual([
      ["figures", 5],
      ["name", "REQUIRED", "BYTE_ARRAY", "UTF8"],
      ["day", "OPTIONAL", "INT32", "DATE"],
      ["count", "OPTIONAL", "INT64"],
      ["size", "OPTIONAL", "DOUBLE"],
      ["part", "OPTIONAL", "DOUBLE"],
    ]);
  });

  test("has the cells of the rows, of a moment its day, and none where a cell is empty or not there", async () => {
    const nothing = { day: null, count: null, size: null, part: null };
    expect(await parquetReadObjects({ file: writeParquet(table).slice().buffer })).toEqual([
      { name: "甲", day: new Date("2024-06-30T00:00:00Z"), count: 3n, size: 1.5, part: 12.5 },
      { name: "乙", ...nothing },
      { ...nothing, name: "丙", day: new Date("2024-07-15T00:00:00Z") },
    ]);
  });

  test("has groups of as many rows as are asked for, the last for all that are left", () => {
    expect(groupsOf(writeParquet(table, 2))).toEqual([2, 1]);
    const sizes = [1, 2];
    expect(groupsOf(writeParquet(table, sizes))).toEqual([1, 2]);
    expect(sizes).toEqual([1, 2]);
    expect(groupsOf(writeParquet(table))).toEqual([3]);
  });

  test("of all figures is their table, written", () => {
    const lookup = lookUp(fixture());
    expect(serializeParquet(lookup)).toEqual(writeParquet(parquetTable(lookup)));
  });
});
