import { describe, expect, test } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import type { Period } from "../../src/dataset/Dataset";
import { byCode, parquetColumns, parquetTable } from "../../src/export/serializeParquet";
import { fixture } from "../dataset/fixture";
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
    const during = (start: string): Period => ({ basis: "stated", timing: "during", start });
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
