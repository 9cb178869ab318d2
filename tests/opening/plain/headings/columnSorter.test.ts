import { describe, expect, test } from "vitest";
import {
  type ColumnRange,
  ColumnSorter,
} from "../../../../src/opening/plain/headings/ColumnSorter";
import type { TableFrame } from "../../../../src/opening/plain/headings/findFrame";
import { reads } from "../../../support/cases";

const FRAME: Omit<TableFrame, "headings" | "body"> = {
  headerRow: 3,
  attributes: [],
  title: null,
  metric: null,
  units: [],
  unitsOf: [],
  place: null,
  period: null,
  indexBase: null,
  titleBase: null,
  source: null,
  published: null,
  impossible: [],
  notes: [],
  lines: [],
};

/** The columns of a table, its rows parted by slashes, its cells by bars, as they were sorted. */
function sorted(table: string, range: ColumnRange = { from: 0 }): ColumnSorter {
  const [head = [], ...body] = table.split(" / ").map((row) => row.split("|"));
  const rows = (all: readonly string[][]) => all.map((cells, at) => ({ number: at + 3, cells }));
  const frame = { ...FRAME, headings: rows([head]), body: rows(body) };
  const columns = new ColumnSorter(frame, { sheet: "表" }, new Set(["河湾"]), range);
  columns.sort(head.length);
  return columns;
}

/** What the columns beside the values say of the rows, then those of values, then those that nobody reads. */
function told(table: string): string {
  const { side, values, leftOut } = sorted(table);
  return [
    side.map(({ heading, role }) => `${heading}:${role}`).join(" "),
    values.map(({ text }) => text).join(" "),
    leftOut.join(" "),
  ]
    .join("; ")
    .replace(/(?:; )+$/u, "");
}

reads(
  "单位 heads units, and offices or places where most of its cells are such: %s",
  told,
  "指标|单位|数值 / 产值|亿元|3 / 人口|万人|4 => 指标:metric 单位:unit; 数值",
  "单位|办件量 / 教育局|3 / 公安局|4 => 单位:part; 办件量",
  "单位|办件量 / 教育局|3 / 公安局|4 / 本部|5 => 单位:part; 办件量",
  // Half of them are not most.
  "单位|办件量 / 教育局|3 / 本部|5 => 单位:unit; 办件量",
  "单位|办件量 / 山县|3 / 林县|4 => 单位:place; 办件量",
);

reads(
  "指标 heads periods and places too, where its cells are such and most of them names of their own: %s",
  told,
  "指标|产值 / 2022年|3 / 2023年|4 => 指标:period; 产值",
  "指标|产值 / 青山县|3 / 松林县|4 => 指标:place; 产值",
  "项目|产值 / 青山县|3 / 河湾|4 / 松林县|5 => 项目:place; 产值",
  // Half of them are not most.
  "项目|产值 / 青山县|3 / 河湾|4 => 项目:metric; 产值",
  "指标|产值 / 亿元|3 / 万人|4 => 指标:metric; 产值",
);

reads(
  "城市 heads places, or how many there are: %s",
  told,
  "城市|产值 / 甲市|3 / 乙市|4 => 城市:place; 产值",
  "地区|城市 / 山县|3 / 林县|4 => 地区:place; 城市",
  // Nothing stands below it.
  "地区|产值|城市 / 山县|3| / 林县|4| => 地区:outer_place 城市:place; 产值",
);

reads(
  "a column without a heading at the beginning is what its cells are, metrics where they are nothing else: %s",
  told,
  "|产值 / 2022年|3 / 2023年|4 => :period; 产值",
  "|产值 / 山县|3 / 林县|4 => :place; 产值",
  "|数量 / 茶园|3 / 果园|4 => :metric; 数量",
);

reads(
  "of times those of other years and of places what is left of them are not counted: %s",
  told,
  "分类|产值 / 2022年|3 / 上年同期|4 => 分类:period; 产值",
  "分类|产值 / 山县|3 / 市本级|4 => 分类:place; 产值",
  "分类|产值 / 城镇|3 / 乡村|4 => 分类:part; 产值",
);

describe("a column that nothing heads", () => {
  test("is left out where it is filled with words or throughout, named by its letters", () => {
    expect(sorted("地区|产值| / 山县|3|好 / 林县|4|").leftOut).toEqual(["C"]);
    expect(sorted("地区|产值| / 山县|3|7 / 林县|4|").leftOut).toEqual(["C"]);
    expect(sorted("地区|产值| / 山县|3| / 林县|4|").leftOut).toEqual([]);
  });

  test("is a slip of the pen where it holds fewer numbers, told at its place without a heading", () => {
    const { faults, leftOut } = sorted("地区|产值| / 山县|3|7 / 林县|4| / 田县|5|");
    expect(leftOut).toEqual([]);
    expect(faults).toEqual([
      expect.objectContaining({
        rule: "unnamed_column",
        place: { sheet: "表", row: 3, column: 2 },
        found: { zh: "没有表头，其下有“7”", en: "no heading, with “7” below" },
      }),
    ]);
  });
});

test("only the columns of a range are sorted, the first of them as the beginning of the table", () => {
  const range = { from: 2, to: 4 };
  const { side, values } = sorted("地区|产值||人口|税收 / 山县|3|2023年|4|5", range);
  expect(side).toEqual([{ index: 2, heading: "", role: "period" }]);
  expect(values.map(({ text }) => text)).toEqual(["人口"]);
});
