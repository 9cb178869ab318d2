import { describe, expect, it } from "vitest";
import { relatedFigures } from "../../src/analysis/relatedFigures";
import { selectHeadlines } from "../../src/analysis/selectHeadlines";
import { figureColumnIdsFor, figuresTableFor } from "../../src/columns/figures";
import { type Figure } from "../../src/dataset/DatasetLookup";
import { type Point, seriesOf } from "./seriesOf";

/* Rows of a table that are no places: industries, schools, taxes. Each is a series of the one metric. */

const industry = (series: string, value: number, time = "2023"): Point => [
  "全域",
  time,
  value,
  { series },
];
const lookup = seriesOf([
  industry("第一产业", 3),
  industry("第二产业", 90),
  industry("第一产业", 2, "2022"),
  ["山县", "2023", 1, { series: "第一产业" }],
  ["全域", "2023", 95],
]);

const ids = (figures: readonly Figure[]): readonly string[] =>
  figures.map(({ observation }) => observation.id);

describe("a figure of a series", () => {
  it("bears the name of its series wherever it is named; its metric keeps its own", () => {
    expect(lookup.figures.map(({ name }) => name.zh)).toEqual([
      "用水量（第一产业）",
      "用水量（第二产业）",
      "用水量（第一产业）",
      "用水量（第一产业）",
      "用水量",
    ]);
    expect(lookup.figure("f1").name.en).toBe("Water (第二产业)");
    expect(lookup.figure("f1").metric.name.en).toBe("Water");
  });

  it("has its own series over time and in other places, and the others apart", () => {
    const related = relatedFigures(lookup, lookup.figure("f0"), 8);
    expect(ids(related.overTime.figures)).toEqual(["f2"]);
    expect(ids(related.acrossPlaces.figures)).toEqual(["f3"]);
    expect(ids(related.others.figures)).toEqual(["f1", "f4"]);
  });

  it("has a column of its series in files, where there are any", () => {
    const columns = figureColumnIdsFor(lookup, "zh", ["name", "value"]);
    expect(columns.slice(0, 3)).toEqual(["metric", "series", "printed"]);
    const { rows } = figuresTableFor("zh", lookup, [0, 1, 4], columns);
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["用水量", "第一产业"],
      ["用水量", "第二产业"],
      ["用水量", null],
    ]);
    const plain = seriesOf([["甲", "2023", 1]]);
    expect(figureColumnIdsFor(plain, "zh", ["name"])).not.toContain("series");
  });
});

describe("the headline of a metric that is not named", () => {
  const toldOf = (...points: readonly Point[]) => {
    const all = seriesOf(points);
    const rows = Uint32Array.from({ length: all.columns.size }, (_, row) => row);
    return selectHeadlines(all, rows).map(({ figure, label, place }) => [
      figure.observation.id,
      label.zh,
      place?.name.zh ?? null,
    ]);
  };

  it("is of the whole where there is one, of its latest period, and says that it is", () => {
    expect(
      toldOf(["甲", "2023", 5], ["乙", "2023", 6], ["合计", "2022", 10], ["合计", "2023", 11]),
    ).toEqual([["f3", "用水量", "合计"]]);
  });

  it("is of the first place where none is the whole, and says which", () => {
    expect(toldOf(["甲", "2022", 5], ["乙", "2023", 6], ["甲", "2023", 7])).toEqual([
      ["f2", "用水量", "甲"],
    ]);
  });

  it("names no place where there is no other", () => {
    expect(toldOf(["甲", "2022", 5], ["甲", "2023", 7])).toEqual([["f1", "用水量", null]]);
  });
});
