import type {
  BarRow,
  BarsRows,
  CellsRows,
  LinesRows,
  PercentRows,
  TableRows,
  TimelineRows,
} from "../../src/analysis/ChartRows";
import type { Quantity } from "../../src/dataset/quantity";

export const exact = (value: number): Quantity => ({ bound: "exact", value });

/** A bar with what a test is about, and nothing else of note. */
export function bar(
  label: string,
  quantity: Quantity,
  valueLabel: string,
  rest?: Partial<BarRow>,
): BarRow {
  return {
    figure: label,
    label,
    sublabel: null,
    place: null,
    quantity,
    valueLabel,
    role: "plain",
    ...rest,
  };
}

export function bars(...rows: readonly BarRow[]): BarsRows {
  return { form: "bars", rows, description: "企业数" };
}

export function lines(
  names: readonly string[],
  valuesOf: (series: number) => readonly (number | null)[],
): LinesRows {
  return {
    form: "lines",
    unit: "家",
    divisor: 1,
    description: "企业数",
    isRank: false,
    steps: [],
    ticks: [
      { at: 0, text: "2019年" },
      { at: 1, text: `${2018 + valuesOf(0).length}年` },
    ],
    series: names.map((name, series) => ({
      name,
      place: null,
      points: valuesOf(series).map((value, index, all) => ({
        figure: value === null ? null : `${series}-${index}`,
        period: `${2019 + index}年`,
        at: index / Math.max(1, all.length - 1),
        value,
        valueLabel: value === null ? "" : String(value),
      })),
    })),
  };
}

export const beforeAndAfter = bars(
  bar("前期", exact(320_000_000), "3.2", { role: "before", sublabel: "时点未注明" }),
  bar("目前", exact(1_080_000_000), "10.8", { role: "plain", sublabel: "2024年6月" }),
);

export const chainsInEnglish = bars(
  bar("Automobile chain", exact(360), "360"),
  bar("Equipment manufacturing chain", exact(140), "140"),
  bar("New energy and new materials chain", exact(130), "130"),
);

export const longLabels = bars(
  bar("Automobile chain", exact(360), "360", { sublabel: "as of publication" }),
  bar("New energy and new materials chain", exact(130), "more than 130", {
    sublabel: "as of publication, July 2024",
  }),
);

export const allBounds = bars(
  bar("准确", exact(100), "100"),
  bar("至少", { bound: "at_least", value: 100 }, "100多"),
  bar("至多", { bound: "at_most", value: 100 }, "不足100"),
  bar("约", { bound: "about", value: 100 }, "约100"),
  bar("区间", { bound: "range", low: 50, high: 100 }, "50到100"),
);

export const belowZero = bars(
  bar("填报事项", exact(-87.98), "−87.98%"),
  bar("企业数", exact(14), "+14%"),
);

export const fiveLines = lines(["枣阳", "南漳", "谷城", "保康", "襄城区经开区"], (series) => [
  40 + series,
  41 + series,
  series === 2 ? null : 42 + series,
  43 + series,
]);

/** Names and values that take five lines at an end, together more than the plot is high by itself. */
export const longEnds: LinesRows = {
  ...fiveLines,
  series: fiveLines.series.map((series) => ({
    ...series,
    name: `${series.name} Mountain and River Pilot Zone`,
    place: series.name,
    points: series.points.map((point) => ({
      ...point,
      valueLabel: point.value === null ? "" : `${point.value} million people`,
    })),
  })),
};

/** Places in an order over time; of two places one has no rank in a year. */
export const rankLines: LinesRows = {
  ...lines(["枣阳", "南漳"], (series) => [3 + series, series === 0 ? 1 : null, 2 + series]),
  isRank: true,
  unit: "位",
};

/** Names and values of every length, Chinese and English. */
export const smallCharts: LinesRows = {
  form: "multiples",
  unit: "CNY billion",
  divisor: 1e9,
  isRank: false,
  steps: [],
  ticks: [
    { at: 0, text: "2018年" },
    { at: 1, text: "2025年" },
  ],
  description: "Small charts",
  series: [
    "枣阳市",
    "云堰山河民族自治州先行示范区",
    "Yunchuan City",
    "Joint demonstration zone of the upper river counties",
    "南漳县",
    "谷城县",
    "保康县",
  ].map((name, at) => ({
    name,
    place: `place-${at}`,
    points: [51e9, null, 52.4e9 - at * 4e9].map((value, year) => ({
      figure: value === null ? null : `${at}-${year}`,
      period: `${2018 + year}年`,
      at: year / 2,
      value,
      valueLabel: value === null ? "" : at % 2 === 0 ? "524.0" : "more than CNY 52.4 billion",
    })),
  })),
};

export const measures: TimelineRows = {
  form: "timeline",
  from: 2021,
  to: 2024.5,
  description: "举措",
  items: [
    {
      id: "a",
      label: "产业链链长制实施方案",
      when: "2021年—2023年",
      kind: "span",
      start: 2021,
      end: 2024,
      areaClass: "area-economy",
      href: "#a",
    },
    {
      id: "b",
      label: "首批试点",
      when: "2022年9月",
      kind: "date",
      start: 2022.7,
      end: null,
      areaClass: "area-digital",
      href: "#b",
    },
    {
      id: "c",
      label: "治理试点",
      when: "2023年",
      kind: "year",
      start: 2023,
      end: 2024,
      areaClass: "area-governance",
      href: "#c",
    },
    {
      id: "d",
      label: "一套表填报系统",
      when: "2024年6月",
      kind: "date",
      start: 2024.45,
      end: null,
      areaClass: "area-governance",
      href: "#d",
    },
    {
      id: "e",
      label: "教联体改革覆盖全部县市区",
      when: "2024年5月",
      kind: "date",
      start: 2024.4,
      end: null,
      areaClass: "area-livelihood",
      href: "#e",
    },
  ],
};

export const cells: CellsRows = {
  form: "cells",
  partFigure: "schools-in",
  wholeFigure: "schools",
  part: 508,
  whole: 683,
  partLabel: "508所",
  restLabel: "175所",
  description: "508 of 683 schools",
};

export const share: PercentRows = {
  form: "percent",
  figure: "available",
  quantity: exact(99.88),
  end: 99.88,
  valueLabel: "99.88%",
  description: "99.88%",
};

export const placesByPeriods: TableRows = {
  form: "table",
  rowHeader: "地区",
  periods: ["2022年", "2023年"],
  isRank: false,
  description: "企业数",
  rows: [
    {
      name: "枣阳",
      place: "zaoyang",
      cells: [
        { figure: "z22", quantity: exact(30), valueLabel: "30家" },
        { figure: "z23", quantity: exact(40), valueLabel: "40家" },
      ],
    },
    {
      name: "南漳",
      place: "nanzhang",
      cells: [null, { figure: "n23", quantity: exact(20), valueLabel: "20家" }],
    },
  ],
};

export const ranksByPeriods: TableRows = { ...placesByPeriods, isRank: true };

/** Changes alone, one of them a bound. */
export const changes = bars(
  bar("外销额", exact(8.3), "+8.3%"),
  bar("产值", { bound: "at_least", value: 5 }, "+5%以上"),
  bar("加工量", exact(-3.1), "−3.1%"),
);
