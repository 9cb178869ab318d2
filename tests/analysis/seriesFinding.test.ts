import { describe, expect, it } from "vitest";
import { chooseForSeries } from "../../src/analysis/chooseForSeries";
import { seriesFinding } from "../../src/analysis/seriesFinding";
import { wholesAmong } from "../../src/analysis/wholeOf";
import type { Metric, Place } from "../../src/dataset/Dataset";
import { type Point, seriesOf, pointsOf } from "./seriesOf";

const finding = (points: readonly Point[], metric: Partial<Metric> = {}) => {
  const { figures } = seriesOf(points, metric);
  return [seriesFinding(figures, "zh"), seriesFinding(figures, "en")];
};
const none = [null, null];

describe("what the observations of a metric show", () => {
  it.each<[string, readonly Point[], readonly (string | null)[]]>([
    [
      "is which place is highest in the last period",
      pointsOf("甲 2022 30", "甲 2023 12", "乙 2023 9", "乙 2022 8"),
      ["2023年用水量甲最高（推算）", "Water, 2023: 甲-en highest (derived)"],
    ],
    [
      "is which two are",
      pointsOf("甲 2023 12", "乙 2023 12", "丙 2023 9"),
      ["2023年用水量甲、乙并列最高（推算）", "Water, 2023: 甲-en and 乙-en highest (derived)"],
    ],
    ["is nothing where three are", pointsOf("甲 2023 9", "乙 2023 9", "丙 2023 9"), none],
    ["is nothing where the last period has one place", pointsOf("甲 2023 9", "乙 2022 9"), none],
    [
      "is said of those that have a number there",
      pointsOf("甲 2022 99", "乙 2023 9", "丙 2023 8"),
      ["2023年用水量乙最高（推算）", "Water, 2023: 乙-en highest (derived)"],
    ],
    [
      "is said where all are below zero",
      pointsOf("甲 2023 -3", "乙 2023 -4"),
      ["2023年用水量甲最高（推算）", "Water, 2023: 甲-en highest (derived)"],
    ],
    [
      "is nothing where one of them is about so much",
      [
        ["甲", "2023", 9],
        ["乙", "2023", 8, { quantity: { bound: "about", value: 8 } }],
      ],
      none,
    ],
    [
      "is nothing where one of them is not there",
      [
        ["甲", "2023", 9],
        ["乙", "2023", 8, { status: "missing" }],
      ],
      none,
    ],
    [
      "leaves out what stands for all, and says so",
      pointsOf("全国 2023 99", "甲 2023 9", "乙 2023 8"),
      [
        "2023年用水量甲最高（推算，不计全国）",
        "Water, 2023: 甲-en highest (derived, without 全国-en)",
      ],
    ],
    [
      "says nothing of it where the last period has none of it",
      pointsOf("全国 2022 99", "甲 2023 9", "乙 2023 8"),
      ["2023年用水量甲最高（推算）", "Water, 2023: 甲-en highest (derived)"],
    ],
    [
      "is of one place that it is above where it was",
      pointsOf("甲 2023 12", "甲 2021 10", "甲 2022 99"),
      ["2023年甲用水量高于2021年（推算）", "Water, 甲-en: 2023 above 2021 (derived)"],
    ],
    [
      "is that it is below",
      pointsOf("甲 2021 10", "甲 2023 9"),
      ["2023年甲用水量低于2021年（推算）", "Water, 甲-en: 2023 below 2021 (derived)"],
    ],
    [
      "is that it is level",
      pointsOf("甲 2021 10", "甲 2023 10"),
      ["2023年甲用水量持平于2021年（推算）", "Water, 甲-en: 2023 level with 2021 (derived)"],
    ],
    [
      "holds months against the same months",
      pointsOf("甲 2022-01 10", "甲 2022-06 10", "甲 2023-06 9"),
      [
        "2023年6月甲用水量低于2022年6月（推算）",
        "Water, 甲-en: June 2023 below June 2022 (derived)",
      ],
    ],
    ["is nothing where no months are the same", pointsOf("甲 2022-01 10", "甲 2023-06 9"), none],
    [
      "is nothing where the first is about so much",
      [
        ["甲", "2021", 10, { quantity: { bound: "about", value: 10 } }],
        ["甲", "2023", 9],
      ],
      none,
    ],
    [
      "is nothing where the last is about so much",
      [
        ["甲", "2021", 10],
        ["甲", "2023", 9, { quantity: { bound: "about", value: 9 } }],
      ],
      none,
    ],
    ["is nothing without a date", pointsOf("甲 - 10", "乙 - 9"), none],
    [
      "is nothing where one place is reported in several ways",
      [
        ["甲", "2023", 10, { series: "初步数" }],
        ["乙", "2023", 9],
      ],
      none,
    ],
  ])("%s", (_, points, said) => {
    expect(finding(points)).toEqual(said);
  });

  it("is nothing of ranks, and of nothing", () => {
    expect(finding(pointsOf("甲 2023 1", "乙 2023 2"), { kind: "rank" })).toEqual(none);
    expect(seriesFinding([], "zh")).toBeNull();
  });
});

describe("what of a series its card shows", () => {
  const choice = (points: readonly Point[], metric: Partial<Metric> = {}) => {
    const lookup = seriesOf(points, metric);
    const { rows, left, of } = chooseForSeries(
      lookup,
      points.map((_, row) => row),
    );
    return [[...rows].join(" "), left, of];
  };
  const rowsTo = (end: number) => Array.from({ length: end }, (_, at) => at).join(" ");
  const lone = (count: number): Point[] =>
    Array.from({ length: count }, (_, at) => [`甲${at}`, null, at]);
  const yearly = (places: number, ...years: readonly string[]): Point[] =>
    Array.from({ length: places }, (_, at) =>
      years.map((year): Point => [`甲${at}`, year, at]),
    ).flat();

  it("is the greatest twelve of single figures, in the order of the text", () => {
    expect(choice(lone(12))).toEqual([rowsTo(12), 0, "figures"]);
    expect(choice(lone(13))).toEqual(["1 2 3 4 5 6 7 8 9 10 11 12", 1, "figures"]);
    expect(choice(lone(14), { kind: "rank" })).toEqual([rowsTo(12), 2, "figures"]);
    const equal = lone(13).map(([place, time]): Point => [place, time, 7]);
    expect(choice(equal)).toEqual([rowsTo(12), 1, "figures"]);
  });

  it("is all of few lines, what has no date too", () => {
    const few: Point[] = [...yearly(5, "2021", "2022", "2023"), ["甲0", null, 3]];
    expect(choice(few)).toEqual([rowsTo(16), 0, "places"]);
  });

  it("is what is dated of many lines", () => {
    const many: Point[] = [...yearly(6, "2021", "2022", "2023"), ["甲0", null, 3]];
    expect(choice(many)).toEqual([rowsTo(18), 0, "places"]);
  });

  it("is the twelve places whose latest number is greatest", () => {
    const [rows, left, of] = choice([...yearly(13, "2021", "2022", "2023"), ["甲0", "2024", 99]]);
    expect([left, of]).toEqual([1, "places"]);
    expect(String(rows).split(" ")).not.toContain("3");
    expect(String(rows).split(" ")).toContain("0");
    expect(String(rows).split(" ")).toHaveLength(37);
  });

  it("is two periods of several places as a table, and of one place as bars", () => {
    expect(choice(yearly(2, "2022", "2023"))).toEqual([rowsTo(4), 0, "places"]);
    expect(choice(yearly(14, "2022", "2023"))[1]).toBe(2);
    expect(choice(yearly(1, "2022", "2023"))).toEqual([rowsTo(2), 0, "figures"]);
  });

  it("counts each way of reporting as a line, and keeps a place whole", () => {
    const ways = (place: string, value: number, count: number): Point[] =>
      Array.from({ length: count }, (_, way) =>
        ["2021", "2022", "2023"].map((year): Point => [
          place,
          year,
          value,
          { series: `口径${way}` },
        ]),
      ).flat();
    const [rows, left] = choice([...ways("甲", 9, 7), ...ways("乙", 8, 5), ...ways("丙", 7, 1)]);
    expect([String(rows).split(" ").length, left]).toEqual([36, 1]);
    expect(choice([...ways("甲", 9, 14), ...ways("乙", 8, 1)])).toEqual([rowsTo(42), 1, "places"]);
  });

  it("has first what stands for all of the others", () => {
    const parts = yearly(12, "2021", "2022", "2023").map(([place, time, value]): Point => [
      place,
      time,
      value + 50,
    ]);
    const points: Point[] = [
      ...parts,
      ["全国", "2021", 1],
      ["全国", "2022", 1],
      ["全国", "2023", 1],
    ];
    const [rows, left] = choice(points);
    expect(left).toBe(1);
    expect(String(rows).split(" ")).toEqual(expect.arrayContaining(["36", "37", "38"]));
    expect(String(rows).split(" ")).not.toContain("0");
  });
});

describe("places that stand for all of the others", () => {
  const place = (zh: string, within?: string): Place => ({
    id: zh,
    name: { zh, en: zh },
    level: "city",
    ...(within === undefined ? {} : { within }),
  });
  const wholes = (...places: readonly Place[]) => [...wholesAmong(places)];
  const parts = [place("甲"), place("乙")];

  it.each(
    [
      "全国",
      "全 国",
      "全市",
      "全部",
      "合计",
      "总计",
      "共计",
      "总和",
      "平均",
      "全国平均",
      "全市合计",
      "全国水平",
      "世界",
      "全球",
      "东部",
      "中部地区",
      "西部",
      "东北部",
      "东北地区",
      "Total",
      "ALL",
      "whole",
      "national",
    ].filter((name) => name !== "东北"),
  )("%s is one", (name) => {
    expect(wholes(...parts, place(name))).toEqual([name]);
  });

  it.each(["全州县", "东部新区", "合计县", "新世界", "totals", "南部"])("%s is none", (name) => {
    expect(wholes(...parts, place(name))).toEqual([]);
  });

  it("are those that all others lie in, however deep", () => {
    expect(wholes(place("省"), place("市", "省"), place("县", "市"))).toEqual(["省"]);
    expect(wholes(place("省"), place("市", "省"), place("外"))).toEqual([]);
  });

  it("are none among fewer than three", () => {
    expect(wholes(place("全国"), place("甲"))).toEqual([]);
    expect(wholes()).toEqual([]);
  });
});
