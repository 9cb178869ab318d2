import { describe, expect, it } from "vitest";
import { axisScale, pointValue } from "../../src/analysis/axisLabels";
import { cardSpans, spansOfHeights } from "../../src/analysis/cardSpans";
import { drawCard, subtitleOf, titleOf } from "../../src/analysis/drawCard";
import { orderLines } from "../../src/analysis/drawTable";
import { linesOf, periodsOf } from "../../src/analysis/placesByPeriods";
import { readoutOf, sayReadout } from "../../src/analysis/readoutOf";
import { placeOnAxis } from "../../src/analysis/timeAxis";
import type { Metric, Period } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { cardOf, type Point, seriesOf, pointsOf } from "./seriesOf";

const drawn = (
  points: readonly Point[],
  metric: Partial<Metric> = {},
  language: "zh" | "en" = "zh",
) => {
  const lookup = seriesOf(points, metric);
  const card = cardOf(lookup);
  const chart = drawCard(card, language);
  return {
    chart,
    title: titleOf(card, language),
    subtitle: subtitleOf(card, chart, lookup, language),
  };
};
const years = (place: string, ...values: readonly number[]): Point[] =>
  values.map((value, at) => [place, String(2021 + at), value]);

describe("a metric over time", () => {
  it("is lines, the last value greatest first, told point by point", () => {
    const points = [...years("甲", 5, 6, 7), ...years("乙", 8, 7, 9)];
    const { chart, title, subtitle } = drawn(points);
    expect(chart).toMatchObject({
      form: "lines",
      isRank: false,
      unit: "个",
      divisor: 1,
      steps: [],
      ticks: [
        { at: 0, text: "2021年" },
        { at: 1, text: "2023年" },
      ],
      series: [
        { name: "乙", place: "p1" },
        { name: "甲", place: "p0" },
      ],
      description:
        "折线图：用水量。单位：个。乙：2021年 8个、2022年 7个、2023年 9个；甲：2021年 5个、2022年 6个、2023年 7个。",
    });
    expect([title, subtitle]).toEqual(["2023年用水量乙最高（推算）", "用水量 · 个"]);
    expect(drawn(points, {}, "en").chart).toMatchObject({
      description:
        "Line chart: Water. Unit: stations. 乙-en: 2021 8 stations, 2022 7 stations, 2023 9 stations; 甲-en: 2021 5 stations, 2022 6 stations, 2023 7 stations.",
    });
  });

  it.each([
    ["lines", [...years("甲", 5, 6, 7), ["甲", "2022", 9]]],
    [
      "multiples",
      ["甲", "乙", "丙", "丁", "戊", "己"]
        .flatMap((place) => [...years(place, 1, 2, 3)])
        .concat([["己", "2022", 8]]),
    ],
    ["table", [...years("甲", 5, 6), ...years("乙", 3, 4), ["乙", "2021", 2]]],
  ] as [string, Point[]][])(
    "tells in %s what stands for a period beside what is drawn",
    (form, points) => {
      const { chart, subtitle } = drawn(points);
      expect(chart?.form).toBe(form);
      expect(subtitle).toContain("同地区同时期有多项的，图中取最后发布的，另 1 项见表");
      expect(drawn(points, {}, "en").subtitle).toContain(
        "published last for each place and period; 1 other in the table",
      );
      const all = drawn(points.slice(0, -1));
      expect(all.chart?.form).toBe(form);
      expect(all.subtitle).not.toContain("最后发布");
    },
  );

  it("hides no figure as a bar", () => {
    const { chart, subtitle } = drawn(pointsOf("甲 2023 1", "甲 2023 2", "乙 2023 3"));
    expect(chart?.form).toBe("bars");
    expect(subtitle).not.toContain("最后发布");
  });

  it("is small charts where the lines are more than five, each told by its ends", () => {
    const points = ["甲", "乙", "丙", "丁", "戊", "己"].flatMap((place, at) =>
      years(place, at, 0, at),
    );
    const five = drawn(points.slice(0, 15)).chart;
    expect(five?.form).toBe("lines");
    const six = drawn(points).chart;
    expect(six).toMatchObject({ form: "multiples" });
    expect(six?.form === "multiples" ? six.description : "").toBe(
      "小型折线图 6 幅，坐标相同：用水量。单位：个。己：2021年 5个、2023年 5个；戊：2021年 4个、2023年 4个；丁：2021年 3个、2023年 3个；丙：2021年 2个、2023年 2个；乙：2021年 1个、2023年 1个；甲：2021年 0个、2023年 0个。",
    );
    const english = drawn(points, {}, "en").chart;
    expect(english?.form === "multiples" ? english.description : "").toMatch(
      /^6 small line charts with the same axes: Water\. Unit: stations\. 己-en: 2021 5 stations, 2023 5 stations; /u,
    );
  });

  it("of ranks has the first at its head", () => {
    const { chart, title } = drawn([...years("甲", 1, 2, 3), ...years("乙", 3, 2, 1)], {
      kind: "rank",
    });
    expect(chart).toMatchObject({ isRank: true, series: [{ name: "乙" }, { name: "甲" }] });
    expect(title).toBe("用水量");
  });

  it("has the whole at its head: above its parts or beside them", () => {
    const parts = [...years("甲", 5, 6, 7), ...years("乙", 8, 7, 9)];
    expect(drawn([...parts, ...years("合计", 13, 13, 16)]).chart).toMatchObject({
      series: [{ name: "合计", whole: "above" }, { name: "乙" }, { name: "甲" }],
    });
    expect(drawn([...parts, ...years("平均", 6, 7, 9)]).chart).toMatchObject({
      series: [{ name: "平均", whole: "beside" }, { name: "乙" }, { name: "甲" }],
    });
  });

  it("has a gap where a number is missing, and no point for a range", () => {
    const points: Point[] = [
      ["甲", "2021", 5],
      ["甲", "2022", 0, { status: "missing" }],
      ["甲", "2023", 7, { printed: "7—8个", quantity: { bound: "range", low: 7, high: 8 } }],
      ["乙", "2021", 1],
    ];
    const { chart } = drawn(points);
    const [first, second] = chart?.form === "lines" ? chart.series : [];
    expect(
      first?.points.map(({ figure, value, valueLabel }) => [figure, value, valueLabel]),
    ).toEqual([
      ["f0", 5, "5个"],
      ["f1", null, ""],
      ["f2", null, "7—8个"],
    ]);
    expect(
      second?.points.map(({ figure, value, valueLabel }) => [figure, value, valueLabel]),
    ).toEqual([
      ["f3", 1, "1个"],
      [null, null, ""],
      [null, null, ""],
    ]);
    expect(chart).toMatchObject({
      description: "折线图：用水量。单位：个。甲：2021年 5个；乙：2021年 1个。",
    });
  });

  it("names the middle of an axis where one stands there", () => {
    const ticks = (...values: readonly number[]) => {
      const { chart } = drawn(years("甲", ...values));
      return chart?.form === "lines" ? chart.ticks.map(({ text }) => text) : [];
    };
    expect(ticks(1, 2, 3, 4)).toEqual(["2021年", "2024年"]);
    expect(ticks(1, 2, 3, 4, 5)).toEqual(["2021年", "2023年", "2025年"]);
    const uneven = drawn([...years("甲", 1, 2, 3, 4), ["甲", "2031", 5]]).chart;
    expect(uneven?.form === "lines" ? uneven.ticks.map(({ text }) => text) : []).toEqual([
      "2021年",
      "2031年",
    ]);
  });

  it("has the steps of its measure that fall on its axis, in order of time", () => {
    const lookup = seriesOf(years("甲", 1, 2, 3), { measure: "one-form" });
    const { dataset } = lookup;
    const step = (start: string, zh: string, timing: "during" | "as_of" = "during") => ({
      period: { basis: "stated", timing, start } as const,
      name: { zh, en: zh },
    });
    const measures = dataset.measures.map((measure) => ({
      ...measure,
      milestones: [
        step("2023-03", "推开"),
        step("2022", "试点"),
        step("2022-06", "统计", "as_of"),
        step("2019", "谋划"),
        { period: { basis: "not_stated" } as const, name: { zh: "未定", en: "open" } },
      ],
    }));
    const chart = drawCard(cardOf(lookUp({ ...dataset, measures })), "zh");
    expect(chart).toMatchObject({
      steps: [
        { id: "one-form:1", text: "2022年 试点" },
        { id: "one-form:0", text: "2023年3月 推开" },
      ],
      description:
        "折线图：用水量。单位：个。甲：2021年 1个、2022年 2个、2023年 3个；2022年 试点；2023年3月 推开。",
    });
  });
});

describe("a metric of fewer periods", () => {
  it("is a table of places where there are two", () => {
    const points: Point[] = pointsOf("甲 2022 5", "甲 2023 6", "乙 2023 7");
    const { chart, subtitle } = drawn(points);
    expect(chart).toEqual({
      form: "table",
      rowHeader: "地区",
      periods: ["2022年", "2023年"],
      rows: [
        {
          name: "乙",
          place: "p1",
          cells: [
            null,
            { figure: "f2", quantity: { bound: "exact", value: 7 }, valueLabel: "7个" },
          ],
        },
        {
          name: "甲",
          place: "p0",
          cells: [
            { figure: "f0", quantity: { bound: "exact", value: 5 }, valueLabel: "5个" },
            { figure: "f1", quantity: { bound: "exact", value: 6 }, valueLabel: "6个" },
          ],
        },
      ],
      isRank: false,
      description: "表：用水量，2022年、2023年。乙 —、7个；甲 5个、6个。",
    });
    expect(subtitle).toBe("用水量");
    expect(drawn(points, {}, "en").chart).toMatchObject({
      description: "Table: Water, 2022, 2023. 乙-en —, 7 stations; 甲-en 5 stations, 6 stations.",
    });
    expect(drawn(points, { kind: "rank" }).chart).toMatchObject({
      isRank: true,
      rows: [{ name: "甲" }, { name: "乙" }],
    });
  });

  it("is bars, the greatest first, named by what tells them apart", () => {
    expect(drawn(pointsOf("甲 2023 5", "乙 2023 7", "丙 2023 6")).chart).toMatchObject({
      form: "bars",
      rows: [
        { label: "乙", sublabel: null, place: "p1", role: "plain" },
        { label: "丙", sublabel: null, place: "p2" },
        { label: "甲", sublabel: null, place: "p0" },
      ],
      description: "条形图：用水量。乙 7个；丙 6个；甲 5个。",
    });
    expect(drawn(pointsOf("甲 2023 5", "乙 - 7", "丙 - 6")).chart).toMatchObject({
      description: "条形图：用水量。乙 (时间未注明) 7个；丙 (时间未注明) 6个；甲 (2023年) 5个。",
    });
    expect(
      drawn([
        ["甲", "2022", 5],
        ["甲", "2023", 7],
        ["甲", null, 6, { series: "初步数" }],
      ]).chart,
    ).toMatchObject({
      rows: [
        { label: "2023年", place: null },
        { label: "初步数", place: null },
        { label: "2022年", place: null },
      ],
    });
    expect(drawn(pointsOf("甲 - 1", "乙 - 2", "丙 - 3"), { kind: "rank" }).chart).toMatchObject({
      form: "table",
      rows: [{ name: "甲" }, { name: "乙" }, { name: "丙" }],
    });
  });

  it("says how much it leaves out", () => {
    const lone = Array.from({ length: 14 }, (_, at): Point => [`甲${at}`, null, at]);
    expect(drawn(lone).subtitle).toBe("此处为前 12 项，另有 2 项");
    const many = Array.from({ length: 13 }, (_, at) => years(`甲${at}`, at, at, at)).flat();
    expect(drawn(many).subtitle).toBe("用水量 · 个 · 图中为前 12 个地区，另有 1 个地区");
  });
});

describe("lines and periods of a table", () => {
  const ids = (points: readonly Point[]) =>
    linesOf(seriesOf(points).figures, "zh").map(({ name, place, figures }) =>
      [name, place ?? "-", ...[...figures.values()].map(({ observation: { id } }) => id)].join(" "),
    );

  it("are places, and ways of reporting where there are several", () => {
    expect(ids(pointsOf("甲 2023 1", "甲 2022 2", "乙 2023 3"))).toEqual([
      "甲 p0 f0 f1",
      "乙 p1 f2",
    ]);
    expect(
      ids([
        ["甲", "2023", 1, { series: "初步数" }],
        ["甲", "2023", 2],
      ]),
    ).toEqual(["初步数 - f0", "甲 p0 f1"]);
    expect(
      ids([
        ["甲", "2023", 1, { series: "初步数" }],
        ["乙", "2023", 2],
      ]),
    ).toEqual(["甲 · 初步数 - f0", "乙 p1 f1"]);
  });

  it("have of two figures for one period what was published last, else the first", () => {
    const lookup = seriesOf(pointsOf("甲 2023 1", "甲 2023 2", "甲 2023 3"));
    const [daily] = lookup.dataset.sources;
    if (daily === undefined) throw new Error("no source");
    const shown = (...published: readonly (string | undefined)[]) => {
      const sources = published.map((day, at) => {
        const { published: _, ...source } = { ...daily, id: `s${at}` };
        return day === undefined ? source : { ...source, published: day };
      });
      const observations = lookup.dataset.observations.map((one, at) => ({
        ...one,
        source: `s${at}`,
      }));
      const { figures } = lookUp({ ...lookup.dataset, sources, observations });
      return linesOf(figures, "zh").flatMap((line) =>
        [...line.figures.values()].map(({ observation }) => observation.id),
      );
    };
    expect(shown("2024-01-01", "2024-03-01", "2024-02-01")).toEqual(["f1"]);
    expect(shown("2024-01-01", "2024-01-01", "2024-01-01")).toEqual(["f0"]);
    expect(shown(undefined, undefined, "2024-01-01")).toEqual(["f2"]);
    expect(shown("2024-01-01", undefined, undefined)).toEqual(["f0"]);
  });

  it("stand in order of time, what has no date last", () => {
    const points: Point[] = pointsOf("甲 - 1", "甲 2023-06 1", "甲 2023-02 1");
    expect(
      periodsOf(seriesOf(points).figures, "zh").map(({ label, tick }) => [label, tick]),
    ).toEqual([
      ["2023年2月", "2023年2月"],
      ["2023年6月", "2023年6月"],
      ["时间未注明", "时间未注明"],
    ]);
  });

  it("are ordered by their latest number, those without one last", () => {
    const points: Point[] = pointsOf("甲 2022 9", "乙 2023 1", "丙 2022 8", "丙 2023 2");
    const { figures } = seriesOf(points);
    const periods = periodsOf(figures, "zh");
    expect(orderLines(linesOf(figures, "zh"), periods).map(({ name }) => name)).toEqual([
      "甲",
      "丙",
      "乙",
    ]);
    expect(orderLines(linesOf(figures, "zh"), periods.slice(1)).map(({ name }) => name)).toEqual([
      "丙",
      "乙",
      "甲",
    ]);
  });
});

describe("an axis", () => {
  const figure = (dimension: "count" | "currency", multiplier: 0 | 4 | 8, currency?: string) => {
    const one = lookUp(fixture()).figure(dimension === "count" ? "stations" : "output");
    return {
      ...one,
      unit:
        currency === undefined ? { ...one.unit, currency: undefined } : { ...one.unit, currency },
      observation: { ...one.observation, multiplier },
    } as typeof one;
  };

  it.each<[number, string, number, string, number]>([
    [1e12, "CNY trillion", 1e12, "trillion stations", 1e12],
    [999_999_999_999, "CNY billion", 1e9, "billion stations", 1e9],
    [1e9, "CNY billion", 1e9, "billion stations", 1e9],
    [999_999_999, "CNY million", 1e6, "million stations", 1e6],
    [1e6, "CNY million", 1e6, "million stations", 1e6],
    [999_999, "CNY", 1, "stations", 1],
    [0, "CNY", 1, "stations", 1],
  ])("that reaches to %d counts in %s, or in %s", (most, money, by, things, of) => {
    expect(axisScale(figure("currency", 8, "CNY"), most, "en")).toEqual({
      unit: money,
      divisor: by,
    });
    expect(axisScale(figure("count", 4), most, "en")).toEqual({ unit: things, divisor: of });
    expect(axisScale(figure("currency", 8, "CNY"), most, "zh")).toEqual({
      unit: "亿元",
      divisor: 1e8,
    });
    expect(axisScale(figure("count", 4), most, "zh")).toEqual({ unit: "万个", divisor: 1e4 });
    expect(axisScale(figure("count", 0), most, "zh")).toEqual({ unit: "个", divisor: 1 });
  });

  it("names money without a code by its unit", () => {
    expect(axisScale(figure("currency", 8), 10, "en")).toEqual({ unit: "yuan", divisor: 1 });
    expect(pointValue({ bound: "range", low: 1, high: 2 })).toBeNull();
    expect(pointValue({ bound: "about", value: 2 })).toBe(2);
  });

  it("has a date in the middle of the year or month that is known of it, and nothing beyond its ends", () => {
    const asOf = (start: string): Period => ({ basis: "stated", timing: "as_of", start });
    const place = placeOnAxis([asOf("2022-12-31"), { basis: "not_stated" }, asOf("2023-12-31")]);
    expect(place("2023")).toBeCloseTo((7 - 12 + 12) / 12 - 29 / 365.25, 2);
    expect(place("2023-06")).toBeCloseTo(0.5 - 15 / 365.25, 2);
    expect(place("2023-06-30")).toBeCloseTo(0.5, 3);
    expect(place("2023-12-31")).toBe(1);
    expect(place("2022-12-31")).toBe(0);
    expect(place("2022-12-29")).toBeNull();
    expect(place("2024-01-01")).toBeNull();
  });
});

describe("cards on six columns", () => {
  it.each([
    [1, 3, [6]],
    [2, 3, [3, 3]],
    [3, 3, [2, 2, 2]],
    [4, 3, [3, 3, 3, 3]],
    [5, 3, [2, 2, 2, 3, 3]],
    [7, 3, [2, 2, 2, 3, 3, 3, 3]],
    [3, 2, [3, 3, 6]],
    [4, 2, [3, 3, 3, 3]],
  ] as const)("%d, at most %d in a row, take %j", (count, most, spans) => {
    expect(cardSpans(count, most)).toEqual(spans);
  });

  it("share a row where their heights are alike, and leave one to those that take it", () => {
    expect(spansOfHeights([100, 160], 3)).toEqual([3, 3]);
    expect(spansOfHeights([100, 161], 3)).toEqual([6, 6]);
    expect(spansOfHeights([100, 150, 200], 3)).toEqual([3, 3, 6]);
    expect(spansOfHeights([100, null, 100, 100], 3)).toEqual([6, 6, 3, 3]);
    expect(spansOfHeights([], 3)).toEqual([]);
  });
});

describe("a mark that is pointed at", () => {
  const lookup = lookUp(fixture());

  it("tells all that is known of its figure", () => {
    const readout = readoutOf(lookup, "stations", "zh");
    expect(readout).toEqual({
      number: "30多个",
      bound: "至少",
      name: "指标stations",
      place: "河城",
      placeId: "river-city",
      period: "时间未注明",
      paragraph: "原文第4段",
      saidBy: null,
      cautions: ["时间未注明。"],
    });
    expect(sayReadout(readout, "zh")).toBe(
      "指标stations，30多个 至少，时间未注明，河城，原文第4段。时间未注明",
    );
    expect(sayReadout(readoutOf(lookup, "slips-after", "en"), "en")).toBe(
      "Metric slips, 1 to 2 slips Range, date not stated, River City, Paragraph 5 of the report, quoted in the report: a grid worker. Compare with caution. One person’s words, neither dated",
    );
    expect(sayReadout(readoutOf(lookup, "output", "en"), "en")).toBe(
      "Metric output, CNY 2.05 billion, 2023, River City, Paragraph 3 of the report",
    );
  });

  it("names the report where there are several, and the office that says it", () => {
    const dataset = fixture();
    const [daily] = dataset.sources;
    if (daily) dataset.sources.push({ ...daily, id: "weekly" });
    expect(readoutOf(lookUp(dataset), "output", "zh").paragraph).toBe(
      "《河城日报》2024年7月15日 · 原文第3段",
    );
    const output = dataset.observations.find(({ id }) => id === "output");
    if (output) {
      output.attribution = { by: "official_statistics", who: { zh: "统计局", en: "the bureau" } };
      delete output.paragraph;
    }
    expect(readoutOf(lookUp(dataset), "output", "zh")).toMatchObject({
      paragraph: "《河城日报》2024年7月15日",
      saidBy: "报道引用的统计：统计局",
      bound: null,
    });
  });

  it("tells of a figure of a table in which cell it stands", () => {
    const dataset = fixture();
    const output = dataset.observations.find(({ id }) => id === "output");
    if (output === undefined) throw new Error("no figure");
    delete output.paragraph;
    output.cell = "城区!C5";
    const readout = readoutOf(lookUp(dataset), "output", "zh");
    expect(readout.paragraph).toBe("城区!C5");
    expect(sayReadout(readout, "zh")).toContain("，城区!C5");
  });

  it("tells of a step when it was and of what", () => {
    expect(readoutOf(lookup, "one-form:1", "zh")).toEqual({
      number: "截至2024年6月",
      bound: null,
      name: "推开",
      place: "山县",
      placeId: "hill-county",
      period: "一表通",
      paragraph: "原文第2段、原文第3段",
      saidBy: null,
      cautions: [],
    });
    expect(readoutOf(lookup, "one-form:9", "zh")).toMatchObject({ number: "", name: "" });
  });
});
