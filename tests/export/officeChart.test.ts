import { describe, expect, test } from "vitest";
import type { BarRow, ChartRows, LineSeries, TableCell } from "../../src/analysis/ChartRows";
import { lookUp } from "../../src/dataset/DatasetLookup";
import type { Quantity } from "../../src/dataset/quantity";
import { type OfficeChart, officeChart } from "../../src/export/office/OfficeChart";
import { fixture } from "../dataset/fixture";

const lookup = lookUp(fixture());

function drawn(rows: ChartRows, language: "zh" | "en" = "zh"): OfficeChart | null {
  return officeChart(rows, { lookup, language, title: "产值" });
}

const exact = (value: number): Quantity => ({ bound: "exact", value });

function bar(
  label: string,
  valueLabel: string,
  quantity: Quantity,
  rest: Partial<BarRow> = {},
): BarRow {
  const own = { sublabel: null, place: null, role: "plain" } as const;
  return { figure: "output", label, valueLabel, quantity, ...own, ...rest };
}

const bars = (...rows: BarRow[]): ChartRows => ({ form: "bars", rows, description: "说明" });

describe("bars", () => {
  test("count in the unit that the report prints, the second part of a name below the first", () => {
    const rows = bars(
      bar("河城", "20.5亿元", exact(2_050_000_000), { sublabel: "2023年", role: "before" }),
      bar("山县", "0.3亿元", exact(30_000_000), { sublabel: "" }),
      bar("湖县", "−1亿元", exact(-100_000_000), { role: "after" }),
    );
    expect(drawn(rows)).toEqual({
      form: "bars",
      unit: "亿元",
      categories: ["河城\n2023年", "山县", "湖县"],
      series: [
        {
          name: "产值",
          values: [20.5, 0.3, -1],
          labels: ["20.5亿元", "0.3亿元", "−1亿元"],
          tones: ["before", "area", "area"],
        },
      ],
      remarks: [],
      description: "说明",
    });
  });

  test("in English count in thousands' steps of the greatest, a fall among them", () => {
    const rows = bars(bar("A", "1", exact(1_000_000)), bar("B", "−2", exact(-2_000_000_000)));
    expect(drawn(rows, "en")).toMatchObject({
      unit: "CNY billion",
      series: [{ values: [0.001, -2] }],
    });
  });

  test.each<[string, Quantity]>([
    ["no least", { bound: "at_most", value: 2e9 }],
    ["no greatest", { bound: "at_least", value: 2e9 }],
    ["a least further from zero", { bound: "range", low: -2e9, high: 1 }],
    ["a greatest further from zero", { bound: "range", low: -1, high: 2e9 }],
  ])(
    "in English are measured by the end of a bar that is furthest from zero: %s",
    (_, quantity) => {
      expect(drawn(bars(bar("A", "1", quantity)), "en")?.unit).toBe("CNY billion");
    },
  );

  test("with a range have two series: its upper end, and what stands on it", () => {
    const rows = bars(
      bar("前", "一亿到两亿", { bound: "range", low: 1e8, high: 2e8 }, { role: "before" }),
      bar("后", "三亿到四亿", { bound: "range", low: 3e8, high: 4e8 }),
      bar("今", "5亿", exact(5e8)),
    );
    expect(drawn(rows)).toMatchObject({
      form: "ranges",
      series: [
        {
          name: "产值（区间上限）",
          values: [2, 4, null],
          labels: ["一亿到两亿", "三亿到四亿", ""],
          tones: ["before-range", "area-range", "area-range"],
        },
        {
          name: "产值（单值或下限）",
          values: [1, 3, 5],
          labels: ["", "", "5亿"],
          tones: ["before", "area", "area"],
        },
      ],
    });
    expect(drawn(rows, "en")?.series.map(({ name }) => name)).toEqual([
      "产值 (upper end of a range)",
      "产值 (single value or lower end)",
    ]);
  });

  test.each([
    ["exact", exact(1), [], []],
    [
      "at_least",
      { bound: "at_least", value: 1 },
      ["河城：甲，为下限，实际不少于图示长度"],
      ["河城: 甲, a lower bound; the true value is no less than drawn"],
    ],
    [
      "at_most",
      { bound: "at_most", value: 1 },
      ["河城：甲，为上限，实际不多于图示长度"],
      ["河城: 甲, an upper bound; the true value is no more than drawn"],
    ],
    [
      "about",
      { bound: "about", value: 1 },
      ["河城：甲，为约数"],
      ["河城: 甲, an approximate number"],
    ],
    [
      "range",
      { bound: "range", low: 1, high: 2 },
      ["河城：甲，为区间，深色至下限，浅色至上限"],
      ["河城: 甲, a range; dark up to its lower end, light up to its upper end"],
    ],
  ] as const)("say in words what a bar cannot show: %s", (_, quantity, zh, en) => {
    const rows = bars(bar("河城", "甲", quantity));
    expect([drawn(rows)?.remarks, drawn(rows, "en")?.remarks]).toEqual([zh, en]);
  });
});

describe("places by periods", () => {
  const cell = (valueLabel: string, quantity: Quantity): TableCell => ({
    figure: "output",
    valueLabel,
    quantity,
  });
  const one = cell("1亿元", exact(1e8));
  const table = (
    rows: readonly (readonly (TableCell | null)[])[],
    rest: Partial<Extract<ChartRows, { form: "table" }>> = {},
  ): ChartRows => ({
    form: "table",
    rowHeader: "地区",
    periods: (rows[0] ?? []).map((_, at) => `${2020 + at}年`),
    rows: rows.map((cells, at) => ({ name: `地${at + 1}`, place: null, cells })),
    isRank: false,
    description: "说明",
    ...rest,
  });

  test("are a group of bars a place, the last period in the area's colour, holes kept", () => {
    const about: Quantity = { bound: "about", value: 3e8 };
    const rows = table([
      [null, cell("2亿元", exact(2e8))],
      [cell("约3亿元", about), one],
    ]);
    expect(drawn(rows)).toEqual({
      form: "bars",
      unit: "亿元",
      categories: ["地1", "地2"],
      series: [
        {
          name: "2020年",
          values: [null, 3],
          labels: ["", "约3亿元"],
          tones: ["before", "before"],
        },
        { name: "2021年", values: [2, 1], labels: ["2亿元", "1亿元"], tones: ["area", "area"] },
      ],
      remarks: ["地2：约3亿元，为约数"],
      description: "说明",
    });
  });

  test.each([
    ["ranks", table([[one]], { isRank: true }), false],
    ["no number at all", table([[null], [null]]), false],
    ["no row", table([]), false],
    ["a range", table([[one], [cell("", { bound: "range", low: 1, high: 2 })]]), false],
    [
      "a range beside a number",
      table([[one, cell("", { bound: "range", low: 1, high: 2 })]]),
      false,
    ],
    ["12 places", table(Array.from({ length: 12 }, () => [one])), true],
    ["13 places", table(Array.from({ length: 13 }, () => [one])), false],
    ["6 periods", table([Array.from({ length: 6 }, () => one)]), true],
    ["7 periods", table([Array.from({ length: 7 }, () => one)]), false],
  ])("are drawn as long as bars say the same: %s", (_, rows, isDrawn) => {
    expect(drawn(rows) !== null).toBe(isDrawn);
  });
});

describe("lines", () => {
  const series = (name: string): LineSeries => ({
    name,
    place: null,
    points: [
      { figure: "output", period: "2020年", at: 0, value: 1e8, valueLabel: "1亿元" },
      { figure: null, period: "2021年", at: 1, value: null, valueLabel: "" },
    ],
  });
  const lines = (
    count: number,
    rest: Partial<Extract<ChartRows, { form: "lines" | "multiples" }>> = {},
  ): ChartRows => ({
    form: "lines",
    series: Array.from({ length: count }, (_, at) => series(`地${at + 1}`)),
    ticks: [],
    steps: [],
    isRank: false,
    unit: "亿元",
    divisor: 1e8,
    description: "说明",
    ...rest,
  });

  test("stand over the periods, broken where a value is missing", () => {
    expect(drawn(lines(1))).toEqual({
      form: "lines",
      unit: "亿元",
      categories: ["2020年", "2021年"],
      series: [{ name: "地1", values: [1, null], labels: ["1亿元", ""], tones: ["area", "area"] }],
      remarks: [],
      description: "说明",
    });
  });

  test.each([
    ["six", lines(6), true],
    ["seven", lines(7), false],
    ["small ones", lines(2, { form: "multiples" }), true],
    ["ranks", lines(2, { isRank: true }), false],
    ["none", lines(0), false],
  ])("are drawn as long as they can be told apart: %s", (_, rows, isDrawn) => {
    expect(drawn(rows) !== null).toBe(isDrawn);
  });
});

describe("a share is one bar of two parts", () => {
  const share = {
    form: "share",
    categories: ["产值"],
    description: "说明",
    remarks: [],
  };
  const series = (part: string, value: number, rest: string, left: number) => [
    { name: part, values: [value], labels: [""], tones: ["area"] },
    { name: rest, values: [left], labels: [""], tones: ["rest"] },
  ];

  test("of counted things", () => {
    const cells: ChartRows = {
      form: "cells",
      partFigure: "schools-in",
      wholeFigure: "schools-all",
      part: 6,
      whole: 8,
      partLabel: "6所",
      restLabel: "2所",
      description: "说明",
    };
    const named = series("指标schools-in 6所", 6, "其余 2所", 2);
    expect(drawn(cells)).toEqual({ ...share, unit: "", series: named });
    const names = drawn(cells, "en")?.series.map(({ name }) => name);
    expect(names).toEqual(["Metric schools-in 6所", "the rest 2所"]);
  });

  test("of a hundred, what is left without the dust of binary fractions", () => {
    const percent: ChartRows = {
      form: "percent",
      figure: "schools-share",
      quantity: { bound: "at_least", value: 99.88 },
      end: 99.88,
      valueLabel: "99.88%以上",
      description: "说明",
    };
    expect(drawn(percent)).toEqual({
      ...share,
      unit: "%",
      series: series("指标schools-share 99.88%以上", 99.88, "其余（推算）", 0.12),
      remarks: ["产值：99.88%以上，为下限，实际不少于图示长度"],
    });
    expect(drawn(percent, "en")?.series[1]?.name).toBe("the rest (derived)");
  });
});
